// SPDX-License-Identifier: GPL-3.0-or-later
// formulaguard: a cell that starts with = + - @, a tab or a carriage return is run by a spreadsheet that opens the
// file; an apostrophe before it makes it text (OWASP, "CSV injection"). Pure; any thread.
#pragma once

#include <QString>

namespace relais {

inline bool startsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

inline QString guarded(const QString &cell)
{
    return startsFormula(cell) ? u'\'' + cell : cell;
}

inline QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && startsFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

} // namespace relais
