// SPDX-License-Identifier: GPL-3.0-or-later
// csvrecords: text into records of cells, as RFC 4180 and as spreadsheets write and forgive it: a quote opens a cell
// only as its first character, two quotes within are one, line breaks within belong to the cell, and what stands after
// the closing quote belongs to the cell too. Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/sheet.h"

#include <limits>

namespace relais {

// line breaks are "\n". Empty cells at the end of a record and blank records at the end are left out. Errors:
// OpenQuote, TooManyRows, TooManyColumns, CellTooLong (SheetRefusal), with the cell.
Result<QList<QStringList>> csvRecords(QStringView text, QChar separator);

// The separator, of ; , TAB and |, that cuts the first 200 records into most cells a record, and the most of them into
// the same number: agreement x (cells - 1). ";" where none cuts anything.
QChar likelySeparator(QStringView text);

} // namespace relais
