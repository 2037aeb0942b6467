// SPDX-License-Identifier: GPL-3.0-or-later
// What PlanFiles::recover saved of a damaged plan file, from where, and what of it is lost. Values.
#pragma once

#include "services/planrepository.h"

namespace relais {

// Where a recovered row comes from. File: its hash vouches for it. Log: what its operations say. Backup: as it was when
// the newest sound backup was made.
enum class RecoverySource { File, Log, Backup };

// How sure it is. Exact: the last that was written. Older: what followed may be missing. Partial: a person's data or a
// reference to a row that is lost was cleared. Lost: its name alone may be known.
enum class RecoveryState { Exact, Older, Partial, Lost };

// A row of the plan that did not come back as it was from the file, or a run.
struct RecoveredItem {
    QByteArray table; // "tool"; "run" for a drill or an incident
    QUuid row;
    QString name; // as people call it; empty: nothing names it any more
    RecoverySource source = RecoverySource::File;
    RecoveryState state = RecoveryState::Exact;

    bool operator==(const RecoveredItem &) const = default;
};

struct RecoveryReport {
    Id<Plan> plan;
    qint64 rows = 0; // of the new file
    qint64 fromFile = 0; // of them, by where they come from
    qint64 fromLog = 0;
    qint64 fromBackup = 0;
    qint64 unreadable = 0; // rows of the file that no longer hold what was written, whatever made up for them
    qint64 operations = 0; // of the old file's history that are in the new one
    qint64 operationsFound = 0; // that the old file still held whole
    qint64 runs = 0; // in the new file
    qint64 backupUtcMilliseconds = 0; // when the backup used was made; 0: none was
    // All that is not Exact from the file; Lost first.
    QList<RecoveredItem> items;

    [[nodiscard]] bool isComplete() const
    {
        return std::ranges::all_of(items, [](const RecoveredItem &item) { return item.state == RecoveryState::Exact; });
    }
};

} // namespace relais
