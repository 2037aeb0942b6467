// SPDX-License-Identifier: GPL-3.0-or-later
// csvsheet: a file of separated values, or what was pasted, as a sheet. Pure; any thread.
#pragma once

#include "core/result.h"
#include "domain/sheet.h"

namespace relais {

// A line "sep=;" of Excel names the separator and is left out, as Excel does. The apostrophe that keeps a spreadsheet
// from running a cell ('+33…) is taken away again. Errors as csvRecords, and NotATable, Nothing.
Result<Sheet> csvSheet(const QByteArray &bytes, const QString &name);

// Tab-separated where there is a tab.
Result<Sheet> pastedSheet(const QString &text);

} // namespace relais
