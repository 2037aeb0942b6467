// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/runstore.h"

#include "core/sha256.h"
#include "storage/rowsql.h"

#include <algorithm>

namespace relais {

namespace {

QString uuidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QByteArray linkAfter(const QByteArray &previous, QByteArrayView record)
{
    Sha256 hash;
    hash.add(previous);
    hash.add(record);
    return hash.result();
}

template <class T> QByteArray selection(const QByteArray &rest)
{
    return "SELECT id, hash" + columnList<T>(Privacy::Plain) + " FROM " + quoted(T::table) + ' ' + rest;
}

template <class T> void insert(Connection &connection, const T &row, const QByteArray &link)
{
    const QByteArray columns = columnList<T>(Privacy::Plain);
    Statement statement(connection,
                        "INSERT INTO " + quoted(T::table) + " (id, hash" + columns + ") VALUES ("
                            + placeholders(2 + columns.count(',')) + ')');
    statement.bindId(1, row.id.value);
    statement.bindBytes(2, link);
    bindFields(statement, row, Privacy::Plain, 3);
    statement.run();
}

struct ChainEnd {
    qint64 sequence = 0;
    QByteArray link; // empty: no such run
};

ChainEnd endOfChain(Connection &connection, Id<Run> run)
{
    Statement last(connection, "SELECT sequence, hash FROM run_event WHERE run = ?1 ORDER BY sequence DESC LIMIT 1");
    last.bindId(1, run.value);
    if (last.step())
        return {last.integer(0), last.bytes(1)};
    Statement head(connection, "SELECT hash FROM run WHERE id = ?1");
    head.bindId(1, run.value);
    return {0, head.step() ? head.bytes(0) : QByteArray()};
}

// A run's head and events, as far as they can be read, and the numbers of those whose link is broken; 0 is the head.
struct Chain {
    RunRecord record;
    QList<qint64> broken;
};

// Each event is compared with the link that stands before it: what was changed is named, not all that follows.
void readEvents(Connection &connection, Chain &chain)
{
    Statement row(connection, selection<RunEvent>("WHERE run = ?1 ORDER BY sequence"));
    row.bindId(1, chain.record.run.id.value);
    RowReader<RunEvent> reader;
    qint64 previous = 0;
    while (row.step()) {
        const RunEvent event = reader.read(row);
        const QByteArray link = linkAfter(chain.record.head, reader.record());
        const bool follows = event.sequence == previous + 1;
        if (!reader.fits() || !follows || link != row.bytes(1))
            chain.broken.append(event.sequence);
        previous = event.sequence;
        chain.record.head = row.bytes(1);
        chain.record.events.append(event);
    }
}

Chain readChain(Connection &connection, const Statement &head)
{
    RowReader<Run> reader;
    Chain chain;
    chain.record.run = reader.read(head);
    chain.record.head = head.bytes(1);
    if (!reader.fits() || !hasSha256(reader.record(), chain.record.head))
        chain.broken.append(0);
    readEvents(connection, chain);
    return chain;
}

Error missing(const QString &what, const QString &file)
{
    return {ErrorCode::NotFound, what, inFile(file)};
}

void removeOf(Connection &connection, const QByteArray &sql, Id<Run> run)
{
    Statement statement(connection, sql);
    statement.bindId(1, run.value);
    statement.run();
}

} // namespace

bool hasRun(Connection &connection, Id<Run> run)
{
    Statement statement(connection, "SELECT 1 FROM run WHERE id = ?1");
    statement.bindId(1, run.value);
    return statement.step();
}

bool hasEvent(Connection &connection, const RunEvent &event)
{
    Statement statement(connection, "SELECT 1 FROM run_event WHERE run = ?1 AND sequence = ?2 AND id = ?3");
    statement.bindId(1, event.run.value);
    statement.bindInteger(2, event.sequence);
    statement.bindId(3, event.id.value);
    return statement.step();
}

void insertRun(Connection &connection, const Run &run, const QByteArray &snapshot)
{
    insert(connection, run, rowHash(run));
    Statement statement(connection, "INSERT OR IGNORE INTO run_snapshot (hash, bytes) VALUES (?1, ?2)");
    statement.bindText(1, run.snapshot);
    statement.bindBytes(2, snapshot);
    statement.run();
}

Status insertEvent(Connection &connection, const RunEvent &event, const QString &file)
{
    const ChainEnd end = endOfChain(connection, event.run);
    if (end.link.isEmpty())
        return missing(QStringLiteral("no such run"), file);
    if (event.sequence != end.sequence + 1)
        return Error{ErrorCode::Conflict, QStringLiteral("event %1 after %2").arg(event.sequence).arg(end.sequence),
                     inFile(file)};
    insert(connection, event, linkAfter(end.link, recordOf(event).encoded()));
    return {};
}

Status bringRun(Connection &connection, const RunRecord &record, const QByteArray &snapshot, const QString &file)
{
    if (!hasRun(connection, record.run.id))
        insertRun(connection, record.run, snapshot);
    const auto there = readRun(connection, record.run.id, file);
    if (!there)
        return there.error();
    const qsizetype shared = std::min(there->events.size(), record.events.size());
    if (there->run != record.run || there->events.first(shared) != record.events.first(shared))
        return Error{ErrorCode::Conflict, QStringLiteral("another run of that id"), inFile(file)};
    if (record.heartbeat && (!there->heartbeat || there->events.size() < record.events.size()))
        putHeartbeat(connection, record.run.id, *record.heartbeat);
    for (const RunEvent &event : record.events.mid(shared)) {
        if (Status status = insertEvent(connection, event, file); !status)
            return status;
    }
    return {};
}

bool holdsRun(Connection &connection, const RunRecord &record)
{
    return hasRun(connection, record.run.id)
        && (record.events.isEmpty() || hasEvent(connection, record.events.constLast()));
}

void putHeartbeat(Connection &connection, Id<Run> run, const Heartbeat &heartbeat)
{
    Statement statement(connection, "INSERT OR REPLACE INTO run_heartbeat (run, elapsed, time) VALUES (?1, ?2, ?3)");
    statement.bindId(1, run.value);
    statement.bindInteger(2, heartbeat.elapsed);
    statement.bindInteger(3, heartbeat.utcMilliseconds);
    statement.run();
}

std::optional<Heartbeat> heartbeatOf(Connection &connection, Id<Run> run)
{
    Statement statement(connection, "SELECT elapsed, time FROM run_heartbeat WHERE run = ?1");
    statement.bindId(1, run.value);
    if (!statement.step())
        return {};
    return Heartbeat{statement.integer(0), statement.integer(1)};
}

void removeRun(Connection &connection, const Run &run)
{
    for (const char *sql : {"DELETE FROM run_heartbeat WHERE run = ?1", "DELETE FROM run_event WHERE run = ?1",
                            "DELETE FROM run WHERE id = ?1"})
        removeOf(connection, sql, run.id);
    Statement statement(connection,
                        "DELETE FROM run_snapshot WHERE hash = ?1 AND hash NOT IN (SELECT snapshot FROM run)");
    statement.bindText(1, run.snapshot);
    statement.run();
}

QList<Run> readRuns(Connection &connection)
{
    QList<Run> runs;
    Statement row(connection, selection<Run>("ORDER BY created DESC, id DESC"));
    RowReader<Run> reader;
    while (row.step())
        runs.append(reader.read(row));
    return runs;
}

Result<RunRecord> readRun(Connection &connection, Id<Run> run, const QString &file)
{
    Statement row(connection, selection<Run>("WHERE id = ?1"));
    row.bindId(1, run.value);
    if (!row.step())
        return missing(QStringLiteral("no such run"), file);
    Chain chain = readChain(connection, row);
    if (!chain.broken.isEmpty()) {
        const qint64 first = chain.broken.constFirst();
        const QString place =
            first == 0 ? QStringLiteral("run/") + uuidText(run.value) : QStringLiteral("run_event/%1").arg(first);
        return Error{ErrorCode::Damaged, QStringLiteral("a link of a run does not match"), {file, place, 0}};
    }
    chain.record.heartbeat = heartbeatOf(connection, run);
    return chain.record;
}

Result<QByteArray> readSnapshot(Connection &connection, const QString &hash, const QString &file)
{
    Statement statement(connection, "SELECT bytes FROM run_snapshot WHERE hash = ?1");
    statement.bindText(1, hash);
    if (!statement.step())
        return missing(QStringLiteral("no such snapshot"), file);
    QByteArray bytes = statement.bytes(0);
    if (snapshotHash(bytes) != hash)
        return Error{ErrorCode::Damaged,
                     QStringLiteral("a frozen plan does not match its hash"),
                     {file, QStringLiteral("run_snapshot/") + hash, 0}};
    return bytes;
}

RunCheck checkRuns(Connection &connection)
{
    RunCheck check;
    QStringList snapshots;
    Statement stored(connection, "SELECT hash FROM run_snapshot ORDER BY hash");
    while (stored.step())
        snapshots.append(stored.text(0));
    Statement row(connection, selection<Run>("ORDER BY id"));
    while (row.step()) {
        const Chain chain = readChain(connection, row);
        const Run &run = chain.record.run;
        for (const qint64 sequence : chain.broken) {
            check.damage.append(sequence == 0
                                    ? QStringLiteral("run/") + uuidText(run.id.value)
                                    : QStringLiteral("run_event/%1/%2").arg(uuidText(run.id.value)).arg(sequence));
        }
        check.chains.append({run.id, chain.record.events.size(), chain.record.head});
        if (!snapshots.contains(run.snapshot))
            snapshots.append(run.snapshot);
    }
    for (const QString &hash : std::as_const(snapshots)) {
        if (!readSnapshot(connection, hash, {}))
            check.damage.append(QStringLiteral("run_snapshot/") + hash);
    }
    return check;
}

QByteArray endOfRuns(Connection &connection)
{
    QByteArray ends;
    Statement row(connection, "SELECT id FROM run ORDER BY id");
    while (row.step())
        ends += endOfChain(connection, {row.id(0)}).link;
    return ends;
}

} // namespace relais
