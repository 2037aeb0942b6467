// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentPreview: the port by which the window shows a document's pages before there is a file: laid out and painted
// by the engine that makes the PDF. Implemented in documents/. Blocking: call it on the documents' runner, with that
// runner's token.
#pragma once

#include "core/result.h"
#include "domain/document.h"
#include "services/firmtemplate.h"

#include <QByteArray>

#include <memory>
#include <stop_token>

namespace relais {

// The pages of one document, laid out; each is painted when it is asked for. From one thread at a time.
class DocumentPages {
public:
    DocumentPages() = default;
    virtual ~DocumentPages() = default;
    DocumentPages(const DocumentPages &) = delete;
    DocumentPages &operator=(const DocumentPages &) = delete;

    [[nodiscard]] virtual int count() const = 0;
    // A page (0-based) as a PNG of this width in pixels.
    [[nodiscard]] virtual QByteArray picture(int page, int width) const = 0;
    // How many lines of body text a page takes, and how many of them are taken.
    [[nodiscard]] virtual double linesOfPage() const = 0;
    [[nodiscard]] virtual double linesTaken(int page) const = 0;
};

class DocumentPreview {
public:
    DocumentPreview() = default;
    virtual ~DocumentPreview() = default;
    DocumentPreview(const DocumentPreview &) = delete;
    DocumentPreview &operator=(const DocumentPreview &) = delete;

    // Errors: Cancelled; InvalidValue (the tree is unsound).
    Result<std::shared_ptr<const DocumentPages>> layOut(const Document &document, std::stop_token stop,
                                                        const FirmTemplate &look = {})
    {
        return layOutPages(document, look, stop);
    }

private:
    virtual Result<std::shared_ptr<const DocumentPages>> layOutPages(const Document &document, const FirmTemplate &look,
                                                                     std::stop_token stop) = 0;
};

} // namespace relais
