// SPDX-License-Identifier: GPL-3.0-or-later
// Sheet: one table as a spreadsheet shows it, before anybody said what its columns mean. A value, usable from any
// thread.
#pragma once

#include <QList>
#include <QStringList>

namespace relais {

// Cells are text: what was typed, trimmed of nothing; dates as ISO (yyyy-MM-dd, with a time of day
// yyyy-MM-ddTHH:mm:ss), a time of day alone as HH:mm:ss, numbers with "." and without trailing zeros, booleans as
// "true" and "false", errors as the spreadsheet writes them ("#REF!"), line breaks as "\n". Of merged cells the first
// has the value and the others are empty.
struct Sheet {
    QString name; // of the sheet, or of the file without folder and ending; empty = pasted
    QList<QStringList> rows; // row i is line i + 1 of the spreadsheet, blank ones included; may be ragged

    bool operator==(const Sheet &) const = default;
};

// What is refused as TooLarge, by every reader alike.
struct SheetLimits {
    static constexpr qsizetype bytes = qsizetype(32) * 1024 * 1024; // of the file
    static constexpr qsizetype sheets = 64;
    static constexpr qsizetype rows = 50'000; // of a sheet
    static constexpr qsizetype columns = 200;
    static constexpr qsizetype cell = 100'000; // UTF-16 code units
};

} // namespace relais
