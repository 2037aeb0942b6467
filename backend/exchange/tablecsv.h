// SPDX-License-Identifier: GPL-3.0-or-later
// tablecsv: a sheet as the bytes of a CSV file that a double click opens right in a French Excel. Pure; any thread.
#pragma once

#include "domain/sheet.h"

#include <QByteArray>

namespace relais {

// UTF-8 with its mark, ";", CRLF; every cell that a spreadsheet would run is guarded (exchange/formulaguard), quotes
// only where they are needed. csvSheet reads the same rows again, but for empty cells at their ends.
QByteArray tableCsv(const Sheet &sheet);

} // namespace relais
