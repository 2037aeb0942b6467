// SPDX-License-Identifier: GPL-3.0-or-later
// PlanTable: the plans of a folder as a table, for the window and the command line. GUI thread, in the language
// installed.
#pragma once

#include "domain/plansummary.h"
#include "domain/sheet.h"

#include <QCoreApplication>
#include <QStringList>

namespace relais {

class PlanTable {
    Q_DECLARE_TR_FUNCTIONS(relais::PlanTable)

public:
    // Firm, file, review, drill, trial, contacts, urgent activities, version, remark.
    static QStringList headings();
    // As many cells; "" where nothing is known. Dates as people say them on that day, without a day as 2026-11-22.
    static QStringList cells(const PlanSummary &summary, QDate today = {});

    // For spreadsheets: headings, then a row for each plan.
    static Sheet sheet(const QList<PlanSummary> &summaries);
};

} // namespace relais
