// SPDX-License-Identifier: GPL-3.0-or-later
// xlsxcells: the cells of one sheet of an .xlsx file as text (ECMA-376 part 1, 18.3). Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/sheet.h"
#include "exchange/numberformat.h"

namespace relais {

// What cells refer to by number.
struct XlsxBook {
    QStringList texts;
    QList<NumberFormat> formats; // of each cell format
    QDate origin{1899, 12, 30}; // the day of number 0
};

// Texts of the part "sharedStrings", in order; none: the part is damaged.
std::optional<QStringList> xlsxTexts(const QByteArray &part);

// Number formats of the part "styles", one for each cell format; none: the part is damaged.
std::optional<QList<NumberFormat>> xlsxFormats(const QByteArray &part);

// Of merged cells the first alone; blank rows and cells at the ends left out. Errors: Broken, and the limits with the
// place of the cell.
Result<Sheet> xlsxSheet(const QByteArray &part, const QString &name, const XlsxBook &book);

} // namespace relais
