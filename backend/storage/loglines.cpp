// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/loglines.h"

#include "core/sha256.h"
#include "domain/rowcodec.h"
#include "storage/personalvault.h"

namespace relais {

namespace {

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

QByteArray encoded(const ChangeLine &line)
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

void bindSide(Statement &statement, int parameter, const Value &value, const QByteArray &digest)
{
    if (digest.isEmpty())
        statement.bind(parameter, value);
    else
        statement.bindBytes(parameter, digest);
}

} // namespace

QList<ChangeLine> linesOf(const Operation &operation, PersonalVault &vault)
{
    QList<ChangeLine> lines;
    for (const Change &change : operation.changes) {
        ChangeLine line{.type = nameOf(change.type), .table = QString::fromLatin1(change.table), .row = change.row};
        if (change.fields.isEmpty()) {
            line.ordinal = lines.size();
            lines.append(line);
        }
        for (const FieldChange &field : change.fields) {
            ChangeLine one = line;
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

void insertLines(Connection &connection, qint64 operation, const QList<ChangeLine> &lines)
{
    Statement statement(connection,
                        "INSERT INTO change (operation, ordinal, type, row_table, row, field, before, after) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                        Statement::Keep);
    for (const ChangeLine &line : lines) {
        statement.bindInteger(1, operation);
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

QList<ChangeLine> readLines(Connection &connection, qint64 operation)
{
    QList<ChangeLine> lines;
    Statement row(connection,
                  "SELECT ordinal, type, row_table, row, field, before, after FROM change WHERE operation = ?1 "
                  "ORDER BY ordinal");
    row.bindInteger(1, operation);
    while (row.step()) {
        ChangeLine line{.ordinal = row.integer(0),
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

QList<Change> changesOf(Connection &connection, const QList<ChangeLine> &lines)
{
    QList<Change> changes;
    for (const ChangeLine &line : lines) {
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

QByteArray hashOf(const QList<ChangeLine> &lines)
{
    Sha256 hash;
    for (const ChangeLine &line : lines)
        hash.add(encoded(line));
    return hash.result();
}

} // namespace relais
