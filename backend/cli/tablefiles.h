// SPDX-License-Identifier: GPL-3.0-or-later
// tablefiles: the inventory of a plan as CSV files, for `relais export --table`.
#pragma once

#include "cli/context.h"
#include "services/tableexport.h"

namespace relais {

struct TableFiles {
    std::optional<ImportTable> table; // none: each in a file of its own
    QString target; // the file; the folder of all of them, made where it is missing
    TableExportOptions options;
};

// Says what was written and what was left out; sets the exit code.
void writeTables(const TableFiles &wanted, const Plan &plan, CommandContext &context);

} // namespace relais
