// SPDX-License-Identifier: GPL-3.0-or-later
// SqlRunRepository: the runs of an open plan file (services/runrepository.h) in SQLite. Owned by SqlPlanRepository,
// whose database it uses; on the storage runner only.
#pragma once

#include "services/runrepository.h"
#include "storage/database.h"

namespace relais {

class SqlRunRepository final : public RunRepository {
public:
    // The database must outlive it.
    explicit SqlRunRepository(Database &database);

    Status begin(const Run &run, const QList<RunEvent> &planned, const QByteArray &snapshot) override;
    Status append(const RunEvent &event) override;
    Status beat(Id<Run> run, const Heartbeat &heartbeat) override;
    Result<QList<Run>> list() override;
    Result<RunRecord> read(Id<Run> run) override;
    Result<QByteArray> snapshot(const QString &hash) override;
    Status remove(Id<Run> run) override;

private:
    Database &m_database;
};

} // namespace relais
