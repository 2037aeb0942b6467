// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowcheck.h"

#include "core/canonical.h"
#include "domain/rowcodec.h"
#include "storage/schema.h"

namespace relais {

namespace {

bool exists(Connection &connection, const QByteArray &table)
{
    Statement statement(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1");
    statement.bindText(1, QString::fromUtf8(table));
    return statement.step();
}

// "id, row_hash, columns…" of a table joined with its personal one; names of the columns from the third on.
struct Selection {
    QByteArray sql;
    QList<QByteArray> columns;
};

Selection selectionOf(Connection &connection, const QByteArray &table)
{
    Selection selection{"SELECT t.id, t.row_hash", {}};
    QByteArray source = " FROM " + quoted(table) + " AS t";
    for (const QByteArray &home : {table, personalTable(table)}) {
        if (!exists(connection, home))
            continue;
        const bool personal = home != table;
        if (personal)
            source += " LEFT JOIN " + quoted(home) + " AS p USING (id)";
        Statement columns(connection, "SELECT name FROM pragma_table_xinfo(?1) WHERE name NOT IN ('id', 'row_hash')");
        columns.bindText(1, QString::fromUtf8(home));
        while (columns.step()) {
            selection.columns.append(columns.text(0).toUtf8());
            selection.sql += (personal ? ", p." : ", t.") + quoted(selection.columns.constLast());
        }
    }
    selection.sql += source;
    return selection;
}

QByteArray hashOf(const QByteArray &table, const Selection &selection, const Statement &row)
{
    CanonicalRecord record;
    record.add(QByteArrayLiteral("@table"), table);
    record.add(QByteArrayLiteral("@id"), row.bytes(0));
    for (int i = 0; i < selection.columns.size(); ++i)
        addTo(record, selection.columns.at(i).constData(), row.value(i + 2));
    return record.sha256();
}

} // namespace

QStringList damagedRows(Connection &connection, qint64 *rows)
{
    QStringList damaged;
    for (const QByteArray &table : rowTables()) {
        if (!exists(connection, table))
            continue;
        const Selection selection = selectionOf(connection, table);
        Statement row(connection, selection.sql);
        while (row.step()) {
            if (rows)
                ++*rows;
            if (row.bytes(1) != hashOf(table, selection, row))
                damaged.append(QString::fromUtf8(table) + QLatin1Char('/') + row.id(0).toString(QUuid::WithoutBraces));
        }
    }
    return damaged;
}

void rehashRow(Connection &connection, const QByteArray &table, const QUuid &id)
{
    const Selection selection = selectionOf(connection, table);
    Statement row(connection, selection.sql + " WHERE t.id = ?1");
    row.bindId(1, id);
    if (!row.step())
        return;
    const QByteArray hash = hashOf(table, selection, row);
    while (row.step()) { }
    Statement update(connection, "UPDATE " + quoted(table) + " SET row_hash = ?2 WHERE id = ?1");
    update.bindId(1, id);
    update.bindBytes(2, hash);
    update.run();
}

} // namespace relais
