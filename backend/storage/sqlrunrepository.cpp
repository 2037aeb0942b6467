// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlrunrepository.h"

#include "storage/runstore.h"
#include "storage/sqlerror.h"

#include <algorithm>

namespace relais {

SqlRunRepository::SqlRunRepository(Database &database)
    : m_database(database)
{ }

Status SqlRunRepository::begin(const Run &run, const QList<RunEvent> &planned, const QByteArray &snapshot)
{
    const QString file = m_database.path();
    if (run.snapshot != snapshotHash(snapshot))
        return Error{ErrorCode::InvalidValue, QStringLiteral("not the hash of its snapshot"), inFile(file)};
    return m_database.write(
        [&](Connection &connection) -> Status {
            if (hasRun(connection, run.id))
                return Error{ErrorCode::Conflict, QStringLiteral("there is a run of that id"), inFile(file)};
            insertRun(connection, run, snapshot);
            for (const RunEvent &event : planned) {
                if (event.run != run.id)
                    return Error{ErrorCode::Conflict, QStringLiteral("an event of another run"), inFile(file)};
                if (Status status = insertEvent(connection, event, file); !status)
                    return status;
            }
            return {};
        },
        [&](Connection &connection) { return hasRun(connection, run.id); });
}

Status SqlRunRepository::append(const RunEvent &event)
{
    return m_database.write([&](Connection &connection) { return insertEvent(connection, event, m_database.path()); },
                            [&](Connection &connection) { return hasEvent(connection, event); });
}

Status SqlRunRepository::beat(Id<Run> run, const Heartbeat &heartbeat)
{
    return m_database.write(
        [&](Connection &connection) -> Status {
            if (!hasRun(connection, run))
                return Error{ErrorCode::NotFound, QStringLiteral("no such run"), inFile(m_database.path())};
            putHeartbeat(connection, run, heartbeat);
            return {};
        },
        [&](Connection &connection) { return heartbeatOf(connection, run) == heartbeat; });
}

Result<QList<Run>> SqlRunRepository::list()
{
    if (Status status = m_database.ensureOpen(); !status)
        return status.error();
    return guarded(m_database.path(), [&]() -> Result<QList<Run>> { return readRuns(m_database.connection()); });
}

Result<RunRecord> SqlRunRepository::read(Id<Run> run)
{
    if (Status status = m_database.ensureOpen(); !status)
        return status.error();
    return guarded(m_database.path(), [&] { return readRun(m_database.connection(), run, m_database.path()); });
}

Result<QByteArray> SqlRunRepository::snapshot(const QString &hash)
{
    if (Status status = m_database.ensureOpen(); !status)
        return status.error();
    return guarded(m_database.path(), [&] { return readSnapshot(m_database.connection(), hash, m_database.path()); });
}

Status SqlRunRepository::remove(Id<Run> run)
{
    const QString file = m_database.path();
    return m_database.write(
        [&](Connection &connection) -> Status {
            const QList<Run> runs = readRuns(connection);
            const auto found = std::ranges::find(runs, run, &Run::id);
            if (found == runs.cend())
                return Error{ErrorCode::NotFound, QStringLiteral("no such run"), inFile(file)};
            if (!found->practice)
                return Error{ErrorCode::Conflict, QStringLiteral("not a practice run"), inFile(file)};
            removeRun(connection, *found);
            return {};
        },
        [&](Connection &connection) { return !hasRun(connection, run); });
}

} // namespace relais
