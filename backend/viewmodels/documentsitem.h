// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentItem: one line of the documents that can be made: what is written, and for whom; with what may be switched on
// and off in it. Values; any thread.
#pragma once

#include "services/documentwriter.h"
#include "services/plancontents.h"

namespace relais {

struct DocumentItem {
    DocumentKind kind = DocumentKind::Plan;
    Edition edition = Edition::Team;

    // Of lists and files, stable: "plan/1", "call-sheet/1".
    [[nodiscard]] QString key() const;
    // The kind's stable name: "call-sheet".
    [[nodiscard]] QString kindName() const;

    bool operator==(const DocumentItem &) const = default;
};

// What a person may leave out of a document or put into it.
enum class DocumentPart { Costs, PrivateNumbers, Map, Hints };

struct DocumentContent {
    bool costs = false;
    bool privateNumbers = false;
    bool map = true;
    bool hints = true;

    [[nodiscard]] bool has(DocumentPart part) const;
    void set(DocumentPart part, bool on);

    bool operator==(const DocumentContent &) const = default;
};

// The four editions of the plan, then the other documents.
const QList<DocumentItem> &allDocuments();
// The team's edition of the plan for a key that none has.
DocumentItem documentOf(const QString &key);

// Whether the document can hold it at all: costs are the management's, private numbers too (decisions.md 2).
bool mayHold(const DocumentItem &item, DocumentPart part);
DocumentContent usualContent(const DocumentItem &item);

// Sheets and cards that are cut or stuck on a wall are nothing without their pages.
bool hasFormat(const DocumentItem &item, DocumentFormat format);

} // namespace relais
