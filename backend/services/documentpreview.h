// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentPreview: the port by which the window shows a document's pages before there is a file: laid out and painted
// by the engine that makes the PDF. Implemented in documents/. Blocking: call it on the documents' runner, with that
// runner's token.
#pragma once

#include "core/result.h"
#include "domain/document.h"

#include <QByteArray>
#include <QList>

#include <stop_token>

namespace relais {

class DocumentPreview {
public:
    DocumentPreview() = default;
    virtual ~DocumentPreview() = default;
    DocumentPreview(const DocumentPreview &) = delete;
    DocumentPreview &operator=(const DocumentPreview &) = delete;

    // Every page as a PNG of this width in pixels. Errors: Cancelled; InvalidValue (the tree is unsound).
    virtual Result<QList<QByteArray>> pages(const Document &document, int width, std::stop_token stop) = 0;
};

} // namespace relais
