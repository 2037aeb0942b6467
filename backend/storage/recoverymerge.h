// SPDX-License-Identifier: GPL-3.0-or-later
// One plan of what the rows, the log and a backup of a damaged file still say: a row of the file counts most, then what
// its operations made of it, then the backup. Pure; any thread.
#pragma once

#include "services/planrecovery.h"
#include "storage/salvage.h"

namespace relais {

// What a log is applied to: nothing, or the plan of a backup.
struct ReplayBase {
    Plan plan;
    qint64 number = 0; // of its last operation
};

struct RecoveredPlan {
    Plan plan;
    RecoveryReport report; // of the rows; runs, history and backup are whoever writes the file's
};

// file: the rows that were found whole. What they refer to and nothing has any more gets a row named "?".
RecoveredPlan mergeRecovered(const Salvage &salvage, const Plan &file, const ReplayBase &base);

// The plan as the whole log alone makes it.
Plan replayed(const QList<LoggedOperation> &log);

} // namespace relais
