// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowstore.h"

#include "core/sha256.h"
#include "storage/rowsql.h"

namespace relais {

namespace {

// Columns: id, row_hash, then the fields in the order of their table.
template <class T> QByteArray selectSql()
{
    const QByteArray table(T::table);
    QByteArray sql = "SELECT t.id, t.row_hash";
    for (const auto &field : fields<T>())
        sql += (field.privacy == Privacy::Personal ? ", p." : ", t.") + quoted(field.name);
    sql += " FROM " + quoted(table) + " AS t";
    if (hasPersonalFields<T>())
        sql += " LEFT JOIN " + quoted(personalTable(table)) + " AS p USING (id)";
    return sql + " ORDER BY t.id";
}

template <class T> Status loadTable(Connection &connection, Plan &plan, const QString &file)
{
    Statement statement(connection, selectSql<T>());
    RowReader<T> reader;
    while (statement.step()) {
        const T row = reader.read(statement);
        if (!reader.fits() || !hasSha256(reader.record(), statement.view(1))) {
            const QString place =
                QLatin1StringView(T::table) + QLatin1Char('/') + row.id.value.toString(QUuid::WithoutBraces);
            return Error{ErrorCode::Damaged, QStringLiteral("a row does not match its hash"), {file, place, 0}};
        }
        plan.table<T>().put(row);
    }
    return {};
}

template <class T> QByteArray putSql(const QByteArray &table, const QByteArray &hash, Privacy privacy)
{
    const QByteArray columns = "id" + hash + columnList<T>(privacy);
    return "INSERT OR REPLACE INTO " + quoted(table) + " (" + columns + ") VALUES ("
        + placeholders(1 + columns.count(',')) + ')';
}

template <class T> void putRow(Connection &connection, const T &row)
{
    static const QByteArray plainSql = putSql<T>(T::table, ", row_hash", Privacy::Plain);
    Statement statement(connection, plainSql, Statement::Keep);
    statement.bindId(1, row.id.value);
    statement.bindBytes(2, rowHash(row));
    bindFields(statement, row, Privacy::Plain, 3);
    statement.run();
    if (!hasPersonalFields<T>())
        return;
    static const QByteArray personalSql = putSql<T>(personalTable(T::table), {}, Privacy::Personal);
    Statement beside(connection, personalSql, Statement::Keep);
    beside.bindId(1, row.id.value);
    bindFields(beside, row, Privacy::Personal, 2);
    beside.run();
}

template <class T> void removeStored(Connection &connection, const QUuid &id)
{
    const QByteArray table(T::table);
    QList<QByteArray> homes{table};
    if (hasPersonalFields<T>())
        homes.prepend(personalTable(table));
    for (const QByteArray &home : homes) {
        Statement statement(connection, "DELETE FROM " + quoted(home) + " WHERE id = ?1");
        statement.bindId(1, id);
        statement.run();
    }
}

} // namespace

Result<Plan> loadPlan(Connection &connection, const QString &file)
{
    Plan plan;
    Status status;
    RowTypes::forEachType([&]<class T>() {
        if (status)
            status = loadTable<T>(connection, plan, file);
    });
    if (!status)
        return status.error();
    return plan;
}

void storeRow(Connection &connection, const Plan &plan, const QByteArray &table, const QUuid &id)
{
    RowTypes::forEachType([&]<class T>() {
        if (table != T::table)
            return;
        if (const T *row = plan.find(Id<T>{id}))
            putRow(connection, *row);
        else
            removeStored<T>(connection, id);
    });
}

} // namespace relais
