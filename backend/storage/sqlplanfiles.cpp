// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlplanfiles.h"

#include "storage/meta.h"
#include "storage/recovery.h"
#include "storage/sqlerror.h"
#include "storage/sqlplanrepository.h"
#include "storage/verification.h"

#include <QSysInfo>

namespace relais {

SqlPlanFiles::SqlPlanFiles(const Clock &clock, IdSource &ids, const QString &dataFolder, QString user)
    : m_clock(clock)
    , m_ids(ids)
    , m_backup(clock, dataFolder)
    , m_runsFolder(dataFolder + QStringLiteral("/runs"))
    , m_user(std::move(user))
{ }

LockHolder SqlPlanFiles::selfNow() const
{
    return {m_user, QSysInfo::machineHostName(), m_clock.now().utcMilliseconds};
}

Result<std::unique_ptr<PlanRepository>> SqlPlanFiles::create(const QString &path)
{
    const Status status = Database::create(path, planSteps(), [&](Connection &connection) {
        writeMeta(connection, meta::planId, m_ids.next());
        writeMeta(connection, meta::created, m_clock.now().utcMilliseconds);
    });
    if (!status)
        return status.error();
    return open(path, OpenMode::Write);
}

Result<std::unique_ptr<PlanRepository>> SqlPlanFiles::open(const QString &path, OpenMode mode)
{
    DatabaseOptions options;
    options.self = selfNow();
    options.beforeMigration = [this](Connection &connection) {
        const Value id = readMeta(connection, meta::planId);
        return m_backup.make(connection, ValueTraits<Id<Plan>>::from(id).value_or(Id<Plan>()));
    };
    auto database = Database::open(path, mode, options);
    if (!database)
        return database.error();
    return guarded(path, [&]() -> Result<std::unique_ptr<PlanRepository>> {
        return std::unique_ptr<PlanRepository>(std::make_unique<SqlPlanRepository>(
            std::move(*database), m_ids, m_backup, WaitingPlace{m_runsFolder, options.self}));
    });
}

Result<FileReport> SqlPlanFiles::verify(const QString &path)
{
    auto database = Database::open(path, OpenMode::ReadOnly, {});
    if (!database)
        return database.error();
    return guarded(path, [&]() -> Result<FileReport> { return verifyAll(database->connection(), path); });
}

Result<QList<Backup>> SqlPlanFiles::backups(Id<Plan> plan)
{
    return m_backup.list(plan);
}

Status SqlPlanFiles::copyTo(const QString &source, const QString &target)
{
    auto database = Database::open(source, OpenMode::ReadOnly, {});
    if (!database)
        return database.error();
    return writeCopy(database->connection(), target);
}

Result<RecoveryReport> SqlPlanFiles::recover(const QString &source, const QString &target, Id<Plan> known)
{
    const RecoveryTask task{source, target, known, selfNow()};
    return recoverPlan(task, m_backup, m_clock, m_ids);
}

} // namespace relais
