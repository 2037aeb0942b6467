// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operationlog.h"

#include "core/canonical.h"
#include "domain/rowcodec.h"
#include "storage/meta.h"
#include "storage/personalvault.h"

#include <QCryptographicHash>

#include <limits>

namespace relais {

namespace {

constexpr char operationColumns[] =
    "number, id, device, sequence, parent, kind, time, reverts, source, hash FROM operation ";

// One line of the change table: a change without fields has one line of its own.
struct Line {
    qint64 ordinal = 0;
    QString type;
    QString table;
    QUuid row;
    QString field; // empty: none
    Value before;
    Value after;
    QByteArray beforeDigest; // of a personal field, instead of the value
    QByteArray afterDigest;
};

template <class E> QString nameOf(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(value)]);
}

void addSide(CanonicalRecord &record, const char *name, const Value &value, const QByteArray &digest)
{
    if (digest.isEmpty())
        addTo(record, name, value);
    else
        record.add(name, digest);
}

QByteArray encoded(const Line &line)
{
    CanonicalRecord record;
    record.add("ordinal", line.ordinal);
    record.add("type", line.type);
    record.add("table", line.table);
    record.add("row", line.row.toRfc4122());
    record.add("field", line.field);
    addSide(record, "before", line.before, line.beforeDigest);
    addSide(record, "after", line.after, line.afterDigest);
    return record.encoded();
}

QByteArray linkHash(const QByteArray &previous, const Operation &operation, const QList<Line> &lines)
{
    QCryptographicHash changes(QCryptographicHash::Sha256);
    for (const Line &line : lines)
        changes.addData(encoded(line));
    CanonicalRecord record;
    record.add("previous", previous);
    record.add("id", operation.id.value.toRfc4122());
    record.add("device", operation.device);
    record.add("sequence", operation.sequence);
    record.add("parent", operation.parent.value.toRfc4122());
    record.add("kind", nameOf(operation.kind));
    record.add("time", operation.utcMilliseconds);
    record.add("reverts", operation.reverts.value.toRfc4122());
    record.add("source", operation.source);
    record.add("changes", changes.result());
    return record.sha256();
}

QList<Line> linesOf(const Operation &operation, PersonalVault &vault)
{
    QList<Line> lines;
    for (const Change &change : operation.changes) {
        Line line{.type = nameOf(change.type), .table = QString::fromLatin1(change.table), .row = change.row};
        if (change.fields.isEmpty()) {
            line.ordinal = lines.size();
            lines.append(line);
        }
        for (const FieldChange &field : change.fields) {
            Line one = line;
            one.ordinal = lines.size();
            one.field = QString::fromLatin1(field.field);
            if (isPersonal(change.table, field.field)) {
                one.beforeDigest = vault.keep(change.row, field.before);
                one.afterDigest = vault.keep(change.row, field.after);
            } else {
                one.before = field.before;
                one.after = field.after;
            }
            lines.append(one);
        }
    }
    return lines;
}

void bindSide(Statement &statement, int parameter, const Value &value, const QByteArray &digest)
{
    if (digest.isEmpty())
        statement.bind(parameter, value);
    else
        statement.bindBytes(parameter, digest);
}

void insertLines(Connection &connection, qint64 number, const QList<Line> &lines)
{
    Statement statement(connection,
                        "INSERT INTO change (operation, ordinal, type, row_table, row, field, before, after) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    for (const Line &line : lines) {
        statement.bindInteger(1, number);
        statement.bindInteger(2, line.ordinal);
        statement.bindText(3, line.type);
        statement.bindText(4, line.table);
        statement.bindId(5, line.row);
        statement.bind(6, line.field.isEmpty() ? Value() : Value(line.field));
        bindSide(statement, 7, line.before, line.beforeDigest);
        bindSide(statement, 8, line.after, line.afterDigest);
        statement.run();
    }
}

void insertOperation(Connection &connection, qint64 number, const Operation &operation, const QByteArray &hash)
{
    Statement statement(
        connection,
        "INSERT INTO operation (number, id, device, sequence, parent, kind, time, reverts, source, hash) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    statement.bindInteger(1, number);
    statement.bindId(2, operation.id.value);
    statement.bindText(3, operation.device);
    statement.bindInteger(4, operation.sequence);
    statement.bindId(5, operation.parent.value);
    statement.bindText(6, nameOf(operation.kind));
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

QList<Line> readLines(Connection &connection, qint64 number)
{
    QList<Line> lines;
    Statement row(connection,
                  "SELECT ordinal, type, row_table, row, field, before, after FROM change WHERE operation = ?1 "
                  "ORDER BY ordinal");
    row.bindInteger(1, number);
    while (row.step()) {
        Line line{.ordinal = row.integer(0),
                  .type = row.text(1),
                  .table = row.text(2),
                  .row = row.id(3),
                  .field = row.text(4)};
        if (row.isDigest(5))
            line.beforeDigest = row.bytes(5);
        else
            line.before = row.value(5);
        if (row.isDigest(6))
            line.afterDigest = row.bytes(6);
        else
            line.after = row.value(6);
        lines.append(line);
    }
    return lines;
}

// Lines of one row that follow each other and are of one type are one change again.
QList<Change> changesOf(Connection &connection, const QList<Line> &lines)
{
    QList<Change> changes;
    for (const Line &line : lines) {
        const QByteArray table = line.table.toLatin1();
        const ChangeType type = ValueTraits<ChangeType>::from(line.type).value_or(ChangeType::Update);
        const bool first = changes.isEmpty() || changes.constLast().row != line.row || changes.constLast().type != type
            || changes.constLast().fields.isEmpty() || line.field.isEmpty();
        if (first)
            changes.append({table, line.row, type, {}});
        if (line.field.isEmpty())
            continue;
        const auto side = [&](const Value &value, const QByteArray &digest) {
            return digest.isEmpty() ? value : personalValue(connection, line.row, digest);
        };
        changes.last().fields.append(
            {line.field.toLatin1(), side(line.before, line.beforeDigest), side(line.after, line.afterDigest)});
    }
    return changes;
}

struct Link {
    qint64 number = 0;
    QUuid id;
    QByteArray hash;
};

Link lastLink(Connection &connection)
{
    Statement row(connection, "SELECT number, id, hash FROM operation ORDER BY number DESC LIMIT 1");
    if (row.step())
        return {row.integer(0), row.id(1), row.bytes(2)};
    return {0, {}, readMetaBytes(connection, meta::logBase)};
}

} // namespace

Status appendOperation(Connection &connection, PersonalVault &vault, const Operation &operation, const QString &file)
{
    const Link last = lastLink(connection);
    if (last.id != operation.parent.value)
        return Error{ErrorCode::FileMoved, QStringLiteral("the file holds another history than the one opened"),
                     inFile(file)};
    if (endOfLog(connection, operation.device).sequence + 1 != operation.sequence)
        return Error{ErrorCode::Conflict, QStringLiteral("the device's sequence has a gap"), inFile(file)};
    const QList<Line> lines = linesOf(operation, vault);
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
    Statement statement(connection, "SELECT max(sequence) FROM operation WHERE device = ?1");
    statement.bindText(1, device);
    return {{lastLink(connection).id}, statement.step() ? statement.integer(0) : 0};
}

QList<Operation> readOperations(Connection &connection, int count, Id<Operation> before, qint64 barrier)
{
    Statement row(connection,
                  QByteArray("SELECT ") + operationColumns
                      + "WHERE number > ?1 AND number < ifnull((SELECT number FROM operation WHERE id = ?2), ?3) "
                        "ORDER BY number DESC LIMIT ?4");
    row.bindInteger(1, barrier);
    row.bindId(2, before.value);
    row.bindInteger(3, std::numeric_limits<qint64>::max());
    row.bindInteger(4, count);
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
