// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "core/canonical.h"
#include "domain/rowcodec.h"
#include "storage/meta.h"
#include "storage/personalvault.h"
#include "storage/runstore.h"
#include "storage/schema.h"

#include <algorithm>

namespace relais {

namespace {

using Kind = StoredValue::Kind;
using Columns = QList<QByteArray>; // of a table, in the order in which its records have them

// What stands between the outer brackets of CREATE TABLE, cut at its commas.
QList<QByteArray> definitionsIn(const QByteArray &sql)
{
    QList<QByteArray> definitions;
    int depth = 0;
    QByteArray current;
    for (const char c : sql) {
        depth -= c == ')' ? 1 : 0;
        const bool ends = depth == 0 || (depth == 1 && c == ',');
        if (!ends)
            current += c;
        else if (!current.trimmed().isEmpty())
            definitions.append(current.trimmed());
        if (ends)
            current.clear();
        depth += c == '(' ? 1 : 0;
    }
    return definitions;
}

// A record has the key's columns first where the row is stored by its key.
Columns columnsIn(const QByteArray &sql)
{
    Columns columns;
    Columns key;
    const QList<QByteArray> definitions = definitionsIn(sql);
    for (const QByteArray &definition : definitions) {
        const QByteArray first = definition.left(definition.indexOf(' ')).replace('"', "");
        if (first != "PRIMARY") {
            if (first != "UNIQUE")
                columns.append(first);
            continue;
        }
        const auto open = definition.indexOf('(') + 1;
        const auto names = definition.mid(open, definition.indexOf(')') - open).split(',');
        for (const QByteArray &name : names)
            key.append(name.trimmed());
    }
    if (!sql.contains("WITHOUT ROWID"))
        return columns;
    columns.removeIf([&](const QByteArray &column) { return key.contains(column); });
    return key + columns;
}

QHash<QByteArray, Columns> tablesOf(Connection &connection, const QList<StoredRecord> &records)
{
    QHash<QByteArray, Columns> tables;
    Statement row(connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
    while (row.step())
        tables.insert(row.text(0).toUtf8(), columnsIn(row.text(1).toUtf8()));
    // As the file itself has them: what an older format lacks stands elsewhere in it, or nowhere.
    for (const StoredRecord &record : records) {
        const auto &values = record.values;
        if (record.rowid && values.size() == 5 && values[0].bytes == "table" && tables.contains(values[1].bytes)) {
            if (const Columns columns = columnsIn(values[4].bytes); columns.size() > 1)
                tables.insert(values[1].bytes, columns);
        }
    }
    return tables;
}

void addColumns(CanonicalRecord &record, const Columns &columns, const QList<StoredValue> &values, qsizetype from)
{
    for (qsizetype i = from; i < std::min(columns.size(), values.size()); ++i)
        addTo(record, columns.at(i).constData(), values.at(i).value());
}

class Salvaging {
public:
    Salvaging(Connection &connection, const QList<StoredRecord> &records)
        : m_connection(connection)
        , m_records(records)
        , m_tables(tablesOf(connection, records))
    {
        for (const StoredRecord &record : records) {
            if (!record.rowid && record.values.constFirst().isId())
                m_byId.insert(record.values.constFirst().id(), &record);
        }
    }

    Salvage run()
    {
        for (const StoredRecord &record : m_records) {
            if (record.rowid)
                takeNumbered(record);
            else if (!takeRow(record))
                takeOther(record);
        }
        for (const QUuid &found : std::as_const(m_found))
            m_salvage.broken.remove(found);
        return m_salvage;
    }

private:
    bool put(const QByteArray &table, const QList<StoredValue> &values)
    {
        const Columns columns = m_tables.value(table).first(std::min(m_tables.value(table).size(), values.size()));
        QByteArray names;
        for (const QByteArray &column : columns)
            names += (names.isEmpty() ? "" : ", ") + quoted(column);
        QByteArray marks = QByteArray(", ?").repeated(columns.size()).mid(2);
        try {
            Statement statement(m_connection,
                                "INSERT OR IGNORE INTO " + quoted(table) + " (" + names + ") VALUES (" + marks + ')',
                                Statement::Keep);
            for (int i = 0; i < columns.size(); ++i) {
                const StoredValue &value = values.at(i);
                if (value.kind == Kind::Bytes)
                    statement.bindBytes(i + 1, value.bytes);
                else
                    statement.bind(i + 1, value.value());
            }
            statement.run();
        } catch (const SqlError &) {
            return false; // a value of another type than the column's: not what was written
        }
        return true;
    }

    // Operations and frozen plans: their tables number their rows.
    void takeNumbered(const StoredRecord &record)
    {
        QList<StoredValue> values = record.values;
        if (values.size() == 2 && values[0].text() == snapshotHash(values[1].bytes)) {
            put("run_snapshot", values);
        } else if (values.size() == 10 && values[1].isId() && values[9].isDigest()) {
            values[0] = {Kind::Integer, *record.rowid, {}};
            put("operation", values);
        }
    }

    bool takeRow(const StoredRecord &record)
    {
        const auto &values = record.values;
        if (values.size() < 3 || !values[0].isId() || !values[1].isDigest())
            return false;
        QList<QByteArray> tables = rowTables();
        tables.append(Run::table);
        for (const QByteArray &table : std::as_const(tables)) {
            if (takeAs(table, record)) {
                m_found.insert(values[0].id());
                return true;
            }
        }
        if (values.size() > 3) // else it may be what is kept of a person
            m_salvage.broken.insert(values[0].id(), onlyTableOf(values.size(), tables));
        return false;
    }

    // Whether the record's hash says that it is a row of that table, with what is kept apart of a person.
    bool takeAs(const QByteArray &table, const StoredRecord &record)
    {
        const Columns columns = m_tables.value(table);
        if (record.values.size() > columns.size())
            return false;
        const QByteArray personal = personalTable(table);
        QList<const StoredRecord *> beside{nullptr};
        if (m_tables.contains(personal))
            beside += m_byId.values(record.values.constFirst().id());
        for (const StoredRecord *other : std::as_const(beside)) {
            const Columns others = other ? m_tables.value(personal) : Columns();
            if (other && (other == &record || other->values.size() > others.size()))
                continue;
            CanonicalRecord canonical;
            canonical.add(QByteArrayLiteral("@table"), table);
            canonical.add(QByteArrayLiteral("@id"), record.values.constFirst().bytes);
            addColumns(canonical, columns, record.values, 2);
            if (other)
                addColumns(canonical, others, other->values, 1);
            if (canonical.sha256() == record.values.at(1).bytes)
                return put(table, record.values) && (!other || put(personal, other->values));
        }
        return false;
    }

    [[nodiscard]] QByteArray onlyTableOf(qsizetype values, const QList<QByteArray> &tables) const
    {
        QByteArray only;
        for (const QByteArray &table : tables) {
            if (m_tables.value(table).size() != values)
                continue;
            if (!only.isEmpty())
                return {};
            only = table;
        }
        return only;
    }

    // By their shape: whether they hold what was written is asked once all are there.
    void takeOther(const StoredRecord &record)
    {
        const auto &v = record.values;
        const bool isOfId = v[0].isId();
        if (v.size() == 2 && v[0].kind == Kind::Text)
            takeMeta(record);
        else if (v.size() == 2 && isOfId && v[1].isDigest())
            put("personal_salt", v);
        else if (v.size() == 3 && isOfId && v[1].isDigest())
            put("personal_value", v);
        else if (v.size() == 3 && isOfId && v[1].kind == Kind::Integer && v[2].kind == Kind::Integer)
            put("run_heartbeat", v);
        else if (v.size() == 8 && v[0].kind == Kind::Integer && v[1].kind == Kind::Integer && v[4].isId())
            put("change", v);
        else if (v.size() > 4 && isOfId && v[1].kind == Kind::Integer && v[2].isId() && v[3].isDigest())
            put(RunEvent::table, v);
    }

    void takeMeta(const StoredRecord &record)
    {
        const QByteArray key = record.values[0].bytes;
        const StoredValue &value = record.values[1];
        const bool isNumber = key == meta::created || key == meta::undoBarrier;
        if ((key == meta::planId && value.isId()) || (key == meta::logBase && value.isDigest())
            || (isNumber && value.kind == Kind::Integer))
            put("meta", record.values);
    }

    Connection &m_connection;
    const QList<StoredRecord> &m_records;
    QHash<QByteArray, Columns> m_tables;
    QMultiHash<QUuid, const StoredRecord *> m_byId;
    QSet<QUuid> m_found;
    Salvage m_salvage;
};

void dropBrokenValues(Connection &connection)
{
    const QStringList damaged = damagedPersonalValues(connection);
    for (const QString &place : damaged) {
        Statement statement(connection, "DELETE FROM personal_value WHERE person = ?1");
        statement.bindId(1, QUuid(place.section(QLatin1Char('/'), 1)));
        statement.run();
    }
}

// What a run lacks ends it; without its head, or the plan that it was played with, nothing of it can be kept.
void dropBrokenRuns(Connection &connection, Salvage &salvage)
{
    connection.execute("DELETE FROM run_event WHERE run NOT IN (SELECT id FROM run)");
    connection.execute("DELETE FROM run_heartbeat WHERE run NOT IN (SELECT id FROM run)");
    const QStringList damaged = checkRuns(connection).damage;
    for (const QString &place : damaged) {
        const QStringList parts = place.split(QLatin1Char('/'));
        if (parts.size() != 3)
            continue;
        Statement statement(connection, "DELETE FROM run_event WHERE run = ?1 AND sequence >= ?2");
        statement.bindId(1, QUuid(parts.at(1)));
        statement.bindInteger(2, parts.at(2).toLongLong());
        statement.run();
        salvage.cutRuns.insert(QUuid(parts.at(1)));
    }
    const QList<Run> runs = readRuns(connection);
    for (const Run &run : runs) {
        if (readSnapshot(connection, run.snapshot, {}))
            continue;
        salvage.lostRuns.append(run);
        salvage.cutRuns.remove(run.id.value);
        removeRun(connection, run);
    }
    connection.execute("DELETE FROM run_snapshot WHERE hash NOT IN (SELECT snapshot FROM run)");
}

} // namespace

Salvage salvageInto(Connection &connection, const QList<StoredRecord> &records)
{
    Transaction transaction(connection);
    connection.execute("DELETE FROM meta"); // those of the file that this one stands in for
    Salvage salvage = Salvaging(connection, records).run();
    dropBrokenValues(connection);
    dropBrokenRuns(connection, salvage);
    salvage.log = wholeOperations(connection, salvage.missing);
    transaction.commit();
    return salvage;
}

} // namespace relais
