// SPDX-License-Identifier: GPL-3.0-or-later
// SqlPlanRepository: an open plan file (services/planrepository.h) in SQLite. Made by SqlPlanFiles; used on the storage
// runner only. Owns the database, and so the lock; the references must outlive it.
#pragma once

#include "core/id.h"
#include "storage/database.h"
#include "storage/filebackup.h"
#include "storage/waitingruns.h"

namespace relais {

class SqlPlanRepository final : public PlanRepository {
public:
    // ids: not shared with another thread. waiting: where runs go while the file cannot be written.
    SqlPlanRepository(Database database, IdSource &ids, const FileBackup &backup, WaitingPlace waiting = {});

    [[nodiscard]] PlanFile file() const override { return m_file; }
    Result<Plan> load() override;
    Status append(const Operation &operation, const Plan &after) override;
    Result<bool> has(Id<Operation> operation) override;
    Result<LogEnd> logEnd(const QString &device) override;
    Result<RecentOperations> recent(int count) override;
    Result<QList<Operation>> history(int count, Id<Operation> before) override;
    [[nodiscard]] RunRepository &runs() override;
    Result<BroughtRuns> bringRuns() override;
    Status backUp() override;
    Status forget(Id<Person> person, const Operation &removal, const Plan &after) override;
    Status compact(qint64 beforeUtcMilliseconds) override;

private:
    using Extra = std::function<void(Connection &)>;

    Status commit(const Operation &operation, const Plan &after, const Extra &extra);

    Database m_database;
    IdSource &m_ids;
    FileBackup m_backup;
    PlanFile m_file;
    SqlRunRepository m_runs{m_database};
    WaitingPlace m_waitingPlace;
    std::optional<WaitingRuns> m_waiting; // of a file that cannot be written
};

} // namespace relais
