// SPDX-License-Identifier: GPL-3.0-or-later
// xlsxsheets: the sheets of an .xlsx file, by libarchive and Qt. Takes memory and time as the file wants: outside of
// tests, call it in the reading process only (exchange/sheetchild).
#pragma once

#include "core/result.h"
#include "domain/sheet.h"

#include <QByteArray>

namespace relais {

// Sheets with text that are not hidden. Errors as SheetReader::read; throws std::bad_alloc.
Result<QList<Sheet>> xlsxSheets(const QByteArray &bytes);

} // namespace relais
