// SPDX-License-Identifier: GPL-3.0-or-later
// sheetjson: what the reading process answers, on its standard output:
//   {"sheets": [{"name": "Tools", "rows": [["Name", "Provider"], [], ["Shopify", ""]]}]}
//   {"refused": "too_many_rows", "cell": "Tools!A50001", "line": 50001}
// Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/sheet.h"

#include <QByteArray>

namespace relais {

// An error that is no SheetRefusal is told as Broken.
QByteArray sheetsToJson(const Result<QList<Sheet>> &sheets);

// The reading process has had hostile bytes in hand, so its answer is checked: SheetLimits hold, nothing but the above.
// Errors: what it refused; Crashed where it makes no sense.
Result<QList<Sheet>> sheetsFromJson(const QByteArray &bytes);

} // namespace relais
