// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sheet say something, and which are blank, totals, titles or notes. For services/tableimport. Pure.
#pragma once

#include "services/tableimport.h"

namespace relais {

// A row below the header, or a title above it.
struct SortedRow {
    int line = 0; // 1-based
    std::optional<RowOutcome> skipped; // none: data
    QString name; // of data: as it is taken; else the first cell with text
};

// Blank rows at the end of the sheet are left out.
QList<SortedRow> sortedRows(const ImportSheet &sheet);

// The cells of a line that are mapped to the field; the first column of it. -1: none.
int columnOf(const SheetMapping &mapping, ImportField field);

} // namespace relais
