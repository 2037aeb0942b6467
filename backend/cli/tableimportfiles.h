// SPDX-License-Identifier: GPL-3.0-or-later
// tableimportfiles: `relais import` of spreadsheets and files of separated values: one or several, read, mapped,
// previewed, said, and taken as one operation.
#pragma once

#include "cli/context.h"
#include "services/tableimport.h"

namespace relais {

struct TableImportOptions {
    QString file; // the plan; made if it does not exist
    QStringList sources;
    std::optional<ImportTable> table; // of every sheet; none: guessed
    QString sheet; // the only one taken; empty: all
    QString mapping; // a file to read
    QString newMapping; // a file to write
    QString report; // a file to write: .csv, else text
    bool mergeAll = false;
    bool withRemarks = false;
    bool dryRun = false;
};

// Says what is taken and what was noticed; sets the exit code: Findings where somebody should look.
void importTables(const TableImportOptions &options, CommandContext &context);

} // namespace relais
