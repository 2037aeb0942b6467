// SPDX-License-Identifier: GPL-3.0-or-later
// numberformat: what a spreadsheet's number shows as, by the format of its cell (ECMA-376 part 1, 18.8.30 and 18.8.31):
// dates are numbers, and only the format tells. Pure; any thread.
#pragma once

#include <QDate>
#include <QString>

namespace relais {

struct NumberFormat {
    bool date = false; // a day, month or year is shown
    bool time = false; // hours, minutes or seconds are
    bool elapsed = false; // hours go on past 24: [h]:mm
    int digits = 0; // at least so many, zeros before them: 0# ## ## ## ## has 10

    bool operator==(const NumberFormat &) const = default;
};

// Of a code as the file has it: always in English, whatever Excel's language.
NumberFormat numberFormatOf(QStringView code);

// Of the formats that files refer to by number alone, 0 to 163.
NumberFormat builtInFormat(size_t id);

// As Sheet wants it. origin: the day of number 0, 1899-12-30 or 1904-01-01. A number that is no day of the years 1900
// to 9999 stays a number, as does 60 by the first origin (29 February 1900, which never was).
QString shownNumber(double number, const NumberFormat &format, QDate origin);

} // namespace relais
