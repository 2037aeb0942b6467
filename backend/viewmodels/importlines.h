// SPDX-License-Identifier: GPL-3.0-or-later
// What the preview of an import lists: the columns of a sheet with what each was taken for, its lines with what becomes
// of them and why, and rows that may be one and the same. Pure; GUI thread, in the language installed.
#pragma once

#include "services/tableimport.h"
#include "viewmodels/rowlistmodel.h"

#include <QCoreApplication>

namespace relais {

// Roles: key (its place), title (as it stands above the column), choice (a place in choices()), sample (its first
// cells), guess (how it was guessed, in words; empty: from its header).
struct ImportColumnRow {
    QString key;
    QString title;
    int choice = 0;
    QString sample;
    QString guess;

    bool operator==(const ImportColumnRow &) const = default;
};

// Roles: key (its line), line, mark (what becomes of it, in words), outcome (ImportLines::Outcome), cells, doubts (one
// a cell: a person should look at it), reasons (one a line), sentence (all in words).
struct ImportLineRow {
    QString key;
    int line = 0; // 1-based, as in the spreadsheet
    QString mark;
    int outcome = 0;
    QStringList cells;
    QList<bool> doubts;
    QStringList reasons;

    bool operator==(const ImportLineRow &) const = default;
};

// Roles: key (sheet and line), words, merged.
struct ImportProposalRow {
    QString key;
    QString words;
    bool merged = false;

    bool operator==(const ImportProposalRow &) const = default;
};

struct ImportLineList {
    QList<ImportLineRow> rows; // the first of those that fit
    int all = 0; // blank ones left out
    int doubtful = 0; // of those, a person should look at them
};

class ImportLines {
    Q_DECLARE_TR_FUNCTIONS(relais::ImportLines)

public:
    enum class Outcome { Taken, Changed, Merged, Refused, Left };

    // The choices above a column: not taken, then the fields of the table.
    static QStringList choices(ImportTable table, Language language);
    static QList<ImportColumnRow> columns(const ImportSheet &sheet, const QList<GuessSource> &sources);
    // Of one sheet of the preview, at most that many.
    static ImportLineList lines(const QList<ImportSheet> &sheets, int sheet, const ImportPreview &preview,
                                bool onlyDoubtful, qsizetype most);
    static QList<ImportProposalRow> proposals(const QList<ImportSheet> &sheets, const ImportPreview &preview);
    // The button: « Ajouter 12 outils »; over several tables « Reprendre 40 lignes ».
    static QString button(const ImportCounts &counts, std::optional<ImportTable> table);
    // After it was done.
    static QString done(const ImportCounts &counts, std::optional<ImportTable> table);

private:
    static ImportLineRow line(const ImportSheet &sheet, const ImportRow &row);
    static Outcome outcomeOf(RowOutcome outcome);
    static QString added(ImportTable table, int rows);
    static QString place(const QList<ImportSheet> &sheets, const SheetPlace &place);
};

} // namespace relais
