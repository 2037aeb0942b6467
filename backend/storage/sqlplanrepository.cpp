// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlplanrepository.h"

#include "core/durablefile.h"
#include "storage/files.h"
#include "storage/meta.h"
#include "storage/networkfolder.h"
#include "storage/operationlog.h"
#include "storage/personalvault.h"
#include "storage/rowstore.h"
#include "storage/sqlerror.h"

#include <algorithm>

namespace relais {

SqlPlanRepository::SqlPlanRepository(Database database, IdSource &ids, const FileBackup &backup, WaitingPlace waiting)
    : m_database(std::move(database))
    , m_ids(ids)
    , m_backup(backup)
    , m_waitingPlace(std::move(waiting))
{
    Connection &connection = m_database.connection();
    const Value id = readMeta(connection, meta::planId);
    const Value created = readMeta(connection, meta::created);
    m_file.path = m_database.path();
    m_file.id = ValueTraits<Id<Plan>>::from(id).value_or(Id<Plan>());
    m_file.createdUtcMilliseconds = ValueTraits<qint64>::from(created).value_or(0);
    m_file.readOnly = m_database.isReadOnly();
    m_file.onNetwork = isOnNetwork(m_file.path);
    if (m_file.readOnly && !m_waitingPlace.folder.isEmpty())
        m_waiting.emplace(m_runs, m_file.id, m_waitingPlace);
}

RunRepository &SqlPlanRepository::runs()
{
    if (m_waiting)
        return *m_waiting;
    return m_runs;
}

Result<BroughtRuns> SqlPlanRepository::bringRuns()
{
    if (m_file.readOnly || m_waitingPlace.folder.isEmpty())
        return BroughtRuns();
    if (Status status = m_database.ensureOpen(); !status)
        return status.error();
    return bringWaitingRuns(m_database, m_file.id, m_waitingPlace);
}

Result<Plan> SqlPlanRepository::load()
{
    if (Status status = m_database.ensureOpen(); !status)
        return status.error();
    return guarded(m_file.path, [&] { return loadPlan(m_database.connection(), m_file.path); });
}

Status SqlPlanRepository::append(const Operation &operation, const Plan &after)
{
    return commit(operation, after, [](Connection &) {});
}

Status SqlPlanRepository::commit(const Operation &operation, const Plan &after, const Extra &extra)
{
    return m_database.write(
        [&](Connection &connection) -> Status {
            PersonalVault vault(connection, m_ids);
            if (Status status = appendOperation(connection, vault, operation, m_file.path); !status)
                return status;
            for (const Change &change : operation.changes)
                storeRow(connection, after, change.table, change.row);
            extra(connection);
            return {};
        },
        [&](Connection &connection) { return hasOperation(connection, operation.id); });
}

Result<bool> SqlPlanRepository::has(Id<Operation> operation)
{
    if (Status status = m_database.reopen(); !status)
        return status.error();
    auto found =
        guarded(m_file.path, [&]() -> Result<bool> { return hasOperation(m_database.connection(), operation); });
    // It is there for good once the folder is synced: a journal that came back would take it away again.
    if (found && *found) {
        if (Status status = syncFolder(folderOf(m_file.path)); !status)
            return status.error();
    }
    return found;
}

Result<LogEnd> SqlPlanRepository::logEnd(const QString &device)
{
    if (Status status = m_database.ensureOpen(); !status)
        return status.error();
    return guarded(m_file.path, [&]() -> Result<LogEnd> { return endOfLog(m_database.connection(), device); });
}

Result<RecentOperations> SqlPlanRepository::recent(int count)
{
    if (Status status = m_database.ensureOpen(); !status)
        return status.error();
    return guarded(m_file.path, [&]() -> Result<RecentOperations> {
        Connection &connection = m_database.connection();
        RecentOperations recent{readOperations(connection, count, {}), 0};
        recent.undoable = std::min(operationsAfterBarrier(connection), recent.operations.size());
        return recent;
    });
}

Result<QList<Operation>> SqlPlanRepository::history(int count, Id<Operation> before)
{
    if (Status status = m_database.ensureOpen(); !status)
        return status.error();
    return guarded(m_file.path, [&]() -> Result<QList<Operation>> {
        return readOperations(m_database.connection(), count, before);
    });
}

Status SqlPlanRepository::backUp()
{
    if (Status status = m_database.ensureOpen(); !status)
        return status;
    return guarded(m_file.path, [&] { return m_backup.make(m_database.connection(), m_file.id); });
}

Status SqlPlanRepository::forget(Id<Person> person, const Operation &removal, const Plan &after)
{
    Status stored = commit(removal, after, [&](Connection &connection) {
        forgetPersonal(connection, person.value);
        setUndoBarrier(connection);
    });
    if (!stored)
        return stored;
    const Status vacuumed = guarded(m_file.path, [&]() -> Status {
        m_database.connection().execute("VACUUM");
        return {};
    });
    const Status rewritten = m_backup.forget(m_file.id, person.value);
    return vacuumed ? rewritten : vacuumed;
}

Status SqlPlanRepository::compact(qint64 beforeUtcMilliseconds)
{
    if (Status status = m_database.ensureWritable(); !status)
        return status;
    return guarded(m_file.path, [&]() -> Status {
        Connection &connection = m_database.connection();
        Transaction transaction(connection);
        pruneLog(connection, beforeUtcMilliseconds);
        if (connection.hasMoved())
            return Error{ErrorCode::FileMoved, QStringLiteral("moved, deleted or replaced"), inFile(m_file.path)};
        transaction.commit();
        connection.execute("VACUUM");
        return {};
    });
}

} // namespace relais
