// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a column of a sheet, as shares of its cells: telephone numbers, durations, names that the plan knows.
// For services/columnguess. Pure functions; any thread.
#pragma once

#include "domain/sheet.h"
#include "services/cellvalues.h"
#include "services/nameindex.h"

namespace relais {

inline constexpr double mostCells = 0.6; // of a column: what it then is taken for

// The plan's names, to know a column of people from one of tools.
struct PlanNames {
    NameIndex people{NameIndex::Of::People};
    NameIndex providers{NameIndex::Of::Things};
    NameIndex tools{NameIndex::Of::Things};
    NameIndex activities{NameIndex::Of::Things};

    explicit PlanNames(const Plan &plan);
};

// Shares of the cells with a value.
struct ColumnContents {
    int cells = 0;
    QHash<CellKind, double> fits; // of the kinds that are told by their form
    double people = 0;
    double providers = 0;
    double tools = 0;
    double activities = 0;
    QString first;
};

// From the row (0-based) downwards; a sample suffices.
ColumnContents columnContents(const Sheet &sheet, int firstRow, int column, const PlanNames &names);

// What the cells add to or take from a header that says this kind.
int contentScore(const ColumnContents &contents, CellKind kind);

// Empty where the row is shorter; without spaces around it.
QString sheetCell(const Sheet &sheet, int row, int column);

} // namespace relais
