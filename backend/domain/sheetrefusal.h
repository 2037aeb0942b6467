// SPDX-License-Identifier: GPL-3.0-or-later
// SheetRefusal: why a table was not read, carried by an Error so that a sentence can say it (wording/sheettext).
// Values; any thread.
#pragma once

#include "core/result.h"
#include "domain/value.h"

#include <optional>

namespace relais {

enum class SheetRefusal {
    Nothing, // no cell with text
    FileTooLarge,
    TooManySheets,
    TooManyRows,
    TooManyColumns,
    CellTooLong,
    TooMuchInside, // a small file that unpacks into more than the reading process may hold
    OldExcel, // .xls
    OpenDocument, // .ods
    Locked, // with a password
    NotATable, // a picture, a PDF, a program
    OpenQuote, // a quoted cell that never ends
    Broken, // a spreadsheet that is cut short or damaged
    TookTooLong,
    Crashed,
};
template <> struct EnumNames<SheetRefusal> {
    static constexpr const char *names[] = {"nothing",          "file_too_large", "too_many_sheets", "too_many_rows",
                                            "too_many_columns", "cell_too_long",  "too_much_inside", "old_excel",
                                            "open_document",    "locked",         "not_a_table",     "open_quote",
                                            "broken",           "took_too_long",  "crashed"};
};

// TooLarge, SyntaxError, TimedOut or ProgramFailed, as the refusal is. place.pointer: the cell as a spreadsheet names
// it ("B12"), with its sheet where there are several ("Tools!B12"); place.line: its row.
Error refusedSheet(SheetRefusal refusal, const ErrorPlace &place = {});

// None for any other error.
std::optional<SheetRefusal> sheetRefusalOf(const Error &error);

// The name that a spreadsheet gives a cell: (0, 0) is "A1". row and column from 0.
QString cellName(qsizetype row, qsizetype column);

} // namespace relais
