// SPDX-License-Identifier: GPL-3.0-or-later
// Row hashes as the file itself has them: over the columns that are there, whatever field table they were written with.
// That is what lets an older file be checked before it is migrated. Throws SqlError.
#pragma once

#include "storage/sqlite.h"

#include <QStringList>

namespace relais {

// "table/id" of every row whose content does not match its hash, in all tables of rows.
QStringList damagedRows(Connection &connection, qint64 *rows = nullptr);

// Writes the hash that belongs to the row's content: for steps that rewrite rows, and for forgotten people.
void rehashRow(Connection &connection, const QByteArray &table, const QUuid &id);

} // namespace relais
