// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meta.h"

namespace relais {

namespace {

Statement insertion(Connection &connection, const QByteArray &key)
{
    Statement statement(connection, "INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)");
    statement.bindText(1, QString::fromUtf8(key));
    return statement;
}

Statement selectionOfKey(Connection &connection, const QByteArray &key)
{
    Statement statement(connection, "SELECT value FROM meta WHERE key = ?1");
    statement.bindText(1, QString::fromUtf8(key));
    return statement;
}

} // namespace

void writeMeta(Connection &connection, const QByteArray &key, const Value &value)
{
    Statement statement = insertion(connection, key);
    statement.bind(2, value);
    statement.run();
}

void writeMetaBytes(Connection &connection, const QByteArray &key, const QByteArray &bytes)
{
    Statement statement = insertion(connection, key);
    statement.bindBytes(2, bytes);
    statement.run();
}

Value readMeta(Connection &connection, const QByteArray &key)
{
    Statement statement = selectionOfKey(connection, key);
    return statement.step() ? statement.value(0) : Value();
}

QByteArray readMetaBytes(Connection &connection, const QByteArray &key)
{
    Statement statement = selectionOfKey(connection, key);
    return statement.step() ? statement.bytes(0) : QByteArray();
}

void setUndoBarrier(Connection &connection)
{
    writeMeta(connection, meta::undoBarrier, connection.integer("SELECT max(number) FROM operation"));
}

} // namespace relais
