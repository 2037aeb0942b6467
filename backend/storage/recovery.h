// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a new, sound plan file of what a damaged one, its log and its newest sound backup still hold. The damaged file
// is copied to a private folder first and never written. On the storage runner.
#pragma once

#include "core/id.h"
#include "services/planrecovery.h"
#include "storage/filebackup.h"
#include "storage/filelock.h"

namespace relais {

struct RecoveryTask {
    QString source;
    QString target;
    Id<Plan> known; // null: the file says whose it is
    LockHolder self;
};

// Errors as PlanFiles::recover.
Result<RecoveryReport> recoverPlan(const RecoveryTask &task, const FileBackup &backup, const Clock &clock,
                                   IdSource &ids);

} // namespace relais
