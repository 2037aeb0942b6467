// SPDX-License-Identifier: GPL-3.0-or-later
// ImportText: what an import of tables does and noticed, in sentences: for the window, the command line and its report.
// GUI thread, in the language installed.
#pragma once

#include "domain/sheet.h"
#include "services/tableimport.h"

#include <QCoreApplication>

namespace relais {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(relais::ImportText)

public:
    // What was noticed of a cell or row, and what became of it.
    static QString sentence(const ImportNotice &notice);

    // What a row does: « Ajoutée », « Réunie avec SharePoint / OneDrive ».
    static QString outcome(const ImportRow &row);

    static QString proposal(const MergeProposal &proposal);
    static QString untaken(const UntakenColumn &column);

    // « 20 lignes ajoutées », one a kind of outcome; none of those that are none.
    static QStringList counts(const ImportCounts &counts);

    // Everything that was noticed, as a table for spreadsheets: file, line, name, what it does, cell, reason. `sources`
    // says where each sheet comes from.
    static Sheet report(const ImportPreview &preview, const QList<ImportSheet> &sheets, const QStringList &sources);

private:
    static QString notTaken(const ImportNotice &notice);
    static QString toLookAt(const ImportNotice &notice);
    static QString ofPeople(const ImportNotice &notice);
    static QString ofContracts(const ImportNotice &notice);
    static QString former(const ImportNotice &notice);
};

} // namespace relais
