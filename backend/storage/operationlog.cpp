// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operationlog.h"

#include "storage/loglines.h"
#include "storage/meta.h"
#include "storage/personalvault.h"

#include <limits>

namespace relais {

namespace {

constexpr qint64 mostMissing = 1'000'000;

constexpr char operationColumns[] =
    "number, id, device, sequence, parent, kind, time, reverts, source, hash FROM operation ";

QString kindName(OperationKind kind)
{
    return QString::fromLatin1(EnumNames<OperationKind>::names[static_cast<size_t>(kind)]);
}

QByteArray linkHash(const QByteArray &previous, const Operation &operation, const QList<ChangeLine> &lines)
{
    CanonicalRecord record;
    record.add("previous", previous);
    record.add("id", operation.id.value.toRfc4122());
    record.add("device", operation.device);
    record.add("sequence", operation.sequence);
    record.add("parent", operation.parent.value.toRfc4122());
    record.add("kind", kindName(operation.kind));
    record.add("time", operation.utcMilliseconds);
    record.add("reverts", operation.reverts.value.toRfc4122());
    record.add("source", operation.source);
    record.add("changes", hashOf(lines));
    return record.sha256();
}

void insertOperation(Connection &connection, qint64 number, const Operation &operation, const QByteArray &hash)
{
    Statement statement(
        connection,
        "INSERT INTO operation (number, id, device, sequence, parent, kind, time, reverts, source, hash) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        Statement::Keep);
    statement.bindInteger(1, number);
    statement.bindId(2, operation.id.value);
    statement.bindText(3, operation.device);
    statement.bindInteger(4, operation.sequence);
    statement.bindId(5, operation.parent.value);
    statement.bindText(6, kindName(operation.kind));
    statement.bindInteger(7, operation.utcMilliseconds);
    statement.bindId(8, operation.reverts.value);
    statement.bind(9, operation.source.isEmpty() ? Value() : Value(operation.source));
    statement.bindBytes(10, hash);
    statement.run();
}

Operation readOperation(const Statement &row)
{
    return {.id = {row.id(1)},
            .device = row.text(2),
            .sequence = row.integer(3),
            .parent = {row.id(4)},
            .kind = ValueTraits<OperationKind>::from(row.text(5)).value_or(OperationKind::Edit),
            .utcMilliseconds = row.integer(6),
            .reverts = {row.id(7)},
            .source = row.text(8),
            .changes = {}};
}

struct Link {
    qint64 number = 0;
    QUuid id;
    QByteArray hash;
};

Link lastLink(Connection &connection)
{
    Statement row(connection, "SELECT number, id, hash FROM operation ORDER BY number DESC LIMIT 1", Statement::Keep);
    if (row.step())
        return {row.integer(0), row.id(1), row.bytes(2)};
    return {0, {}, readMetaBytes(connection, meta::logBase)};
}

qint64 lastSequence(Connection &connection, const QString &device)
{
    Statement row(connection, "SELECT max(sequence) FROM operation WHERE device = ?1", Statement::Keep);
    row.bindText(1, device);
    return row.step() ? row.integer(0) : 0;
}

} // namespace

Status appendOperation(Connection &connection, PersonalVault &vault, const Operation &operation, const QString &file)
{
    const Link last = lastLink(connection);
    if (last.id != operation.parent.value)
        return Error{ErrorCode::FileMoved, QStringLiteral("the file holds another history than the one opened"),
                     inFile(file)};
    if (lastSequence(connection, operation.device) + 1 != operation.sequence)
        return Error{ErrorCode::Conflict, QStringLiteral("the device's sequence has a gap"), inFile(file)};
    const QList<ChangeLine> lines = linesOf(operation, vault);
    insertOperation(connection, last.number + 1, operation, linkHash(last.hash, operation, lines));
    insertLines(connection, last.number + 1, lines);
    return {};
}

bool hasOperation(Connection &connection, Id<Operation> id)
{
    Statement statement(connection, "SELECT 1 FROM operation WHERE id = ?1");
    statement.bindId(1, id.value);
    return statement.step();
}

LogEnd endOfLog(Connection &connection, const QString &device)
{
    return {{lastLink(connection).id}, lastSequence(connection, device)};
}

qsizetype operationsAfterBarrier(Connection &connection)
{
    const Value barrier = readMeta(connection, meta::undoBarrier);
    Statement row(connection, "SELECT count(*) FROM operation WHERE number > ?1");
    row.bindInteger(1, ValueTraits<qint64>::from(barrier).value_or(0));
    return row.step() ? static_cast<qsizetype>(row.integer(0)) : 0;
}

QList<Operation> readOperations(Connection &connection, int count, Id<Operation> before)
{
    Statement row(connection,
                  QByteArray("SELECT ") + operationColumns
                      + "WHERE number < ifnull((SELECT number FROM operation WHERE id = ?1), ?2) "
                        "ORDER BY number DESC LIMIT ?3");
    row.bindId(1, before.value);
    row.bindInteger(2, std::numeric_limits<qint64>::max());
    row.bindInteger(3, count);
    QList<Operation> operations;
    while (row.step()) {
        Operation operation = readOperation(row);
        operation.changes = changesOf(connection, readLines(connection, row.integer(0)));
        operations.append(operation);
    }
    return operations;
}

LogCheck checkLog(Connection &connection)
{
    LogCheck check;
    check.head = readMetaBytes(connection, meta::logBase);
    Id<Operation> previous;
    bool first = true;
    Statement row(connection, QByteArray("SELECT ") + operationColumns + "ORDER BY number");
    while (row.step()) {
        const Operation operation = readOperation(row);
        const QByteArray hash = linkHash(check.head, operation, readLines(connection, row.integer(0)));
        // Of a shortened log the first parent is no longer there; the hash still vouches for it.
        const bool follows = operation.parent == previous || (first && !check.head.isEmpty());
        if (hash != row.bytes(9) || !follows)
            check.damage.append(QStringLiteral("operation/%1").arg(row.integer(0)));
        check.head = row.bytes(9);
        previous = operation.id;
        first = false;
        ++check.operations;
    }
    return check;
}

QList<LoggedOperation> wholeOperations(Connection &connection, QList<qint64> &missing)
{
    QList<LoggedOperation> whole;
    QByteArray previous = readMetaBytes(connection, meta::logBase);
    qint64 expected = connection.integer("SELECT min(number) FROM operation");
    if (previous.isEmpty())
        expected = 1;
    Statement row(connection, QByteArray("SELECT ") + operationColumns + "ORDER BY number");
    while (row.step()) {
        LoggedOperation logged{row.integer(0), readOperation(row)};
        if (logged.number - expected > mostMissing)
            break; // a number that is itself what is broken
        const auto lines = readLines(connection, logged.number);
        const bool follows = logged.number == expected;
        for (; expected < logged.number; ++expected)
            missing.append(expected);
        if (follows && linkHash(previous, logged.operation, lines) == row.bytes(9)) {
            logged.operation.changes = changesOf(connection, lines);
            whole.append(logged);
        } else {
            missing.append(logged.number);
        }
        expected = logged.number + 1;
        previous = row.bytes(9);
    }
    return whole;
}

void pruneLog(Connection &connection, qint64 beforeUtcMilliseconds)
{
    // The last operation always stays: the next one names it as its parent.
    Statement cut(connection,
                  "SELECT number, hash FROM operation WHERE time < ?1 AND number < (SELECT max(number) FROM operation) "
                  "ORDER BY number DESC LIMIT 1");
    cut.bindInteger(1, beforeUtcMilliseconds);
    if (!cut.step())
        return;
    const qint64 number = cut.integer(0);
    writeMetaBytes(connection, meta::logBase, cut.bytes(1));
    while (cut.step()) { }
    for (const QByteArray sql :
         {"DELETE FROM change WHERE operation <= ?1", "DELETE FROM operation WHERE number <= ?1"}) {
        Statement statement(connection, sql);
        statement.bindInteger(1, number);
        statement.run();
    }
    prunePersonal(connection);
}

} // namespace relais
