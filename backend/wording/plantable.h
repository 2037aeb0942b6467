// SPDX-License-Identifier: GPL-3.0-or-later
// PlanTable: the plans of a folder as a table, for the window and the command line. GUI thread, in the language
// installed.
#pragma once

#include "domain/plansummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace relais {

class PlanTable {
    Q_DECLARE_TR_FUNCTIONS(relais::PlanTable)

public:
    // Firm, file, review, drill, trial, contacts, urgent activities, version, remark.
    static QStringList headings();
    // As many cells; dates as 2026-11-22, "" where nothing is known.
    static QStringList cells(const PlanSummary &summary);

    // For spreadsheets, to be written in UTF-8: the mark of that first, ";" between cells, CR LF after rows. A cell
    // that a spreadsheet would take for a formula begins with an apostrophe.
    static QString csv(const QList<PlanSummary> &summaries);
};

} // namespace relais
