// SPDX-License-Identifier: GPL-3.0-or-later
// The migrations that a later version of the file could bring, for the tests of migrating and of its power cuts.
#pragma once

#include "storage/rowcheck.h"
#include "storage/schema.h"

namespace relais::test {

// A table that is new.
inline void addLaterTable(Connection &connection)
{
    connection.execute("CREATE TABLE later (id BLOB PRIMARY KEY NOT NULL, word TEXT) STRICT");
}

// What every tool's remarks are afterwards.
constexpr char rewrittenRemarks[] = "read again";

// Rows that are rewritten, as where a field's meaning changes.
inline void rewriteRemarks(Connection &connection)
{
    QList<QUuid> ids;
    Statement rows(connection, "SELECT id FROM tool");
    while (rows.step())
        ids.append(rows.id(0));
    connection.execute(QByteArray("UPDATE tool SET remarks = '") + rewrittenRemarks + '\'');
    for (const QUuid &id : std::as_const(ids))
        rehashRow(connection, "tool", id);
}

constexpr MigrationStep laterSteps[] = {
    {1, addMissing}, {2, addMissing}, {3, addMissing}, {4, addLaterTable}, {5, rewriteRemarks}};

} // namespace relais::test
