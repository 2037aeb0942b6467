// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentsText: the names and remarks of documents, formats and parts, in the window's language. GUI thread.
#pragma once

#include "viewmodels/documentsitem.h"

#include <QCoreApplication>

namespace relais {

// What the layout of a document says about its length; nothing before it is laid out.
struct DocumentLength {
    int pages = 0;
    int sheets = 0; // pages that are stuck on a wall

    bool operator==(const DocumentLength &) const = default;
};

class DocumentsText {
    Q_DECLARE_TR_FUNCTIONS(relais::DocumentsText)

public:
    static QString name(const DocumentItem &item);
    // For whom it is and what it holds, with its pages when they are known.
    static QString note(const DocumentItem &item, const DocumentContent &content, const DocumentLength &length);
    static QString part(DocumentPart part);

private:
    static QString editionName(Edition edition);
    static QString kindName(DocumentKind kind);
    static QString editionNote(const DocumentItem &item, const DocumentContent &content, const DocumentLength &length);
    static QString kindNote(DocumentKind kind);
};

} // namespace relais
