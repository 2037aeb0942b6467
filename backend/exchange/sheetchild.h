// SPDX-License-Identifier: GPL-3.0-or-later
// sheetchild: what the program does as the process that reads a spreadsheet (exchange/sheetprocess). Called by main
// before anything else, on its only thread.
#pragma once

namespace relais {

inline constexpr char readSpreadsheetOption[] = "--read-spreadsheet";

// Reads standard input to its end, writes sheetjson to standard output; answers the exit code. Limits this process for
// good: 256 MiB more than it has, 12 s of processor time, no file written.
int readSpreadsheet();

} // namespace relais
