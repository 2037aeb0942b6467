// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan file says of itself: its id, when it was made, and where undoing ends. Throws SqlError.
#pragma once

#include "domain/plan.h"
#include "storage/sqlite.h"

namespace relais {

void writeMeta(Connection &connection, const QByteArray &key, const Value &value);
void writeMetaBytes(Connection &connection, const QByteArray &key, const QByteArray &bytes);
Value readMeta(Connection &connection, const QByteArray &key);
QByteArray readMetaBytes(Connection &connection, const QByteArray &key);

// Nothing that was done so far can be undone any more: its old values are of another shape, or destroyed.
void setUndoBarrier(Connection &connection);

namespace meta {
constexpr char planId[] = "plan_id";
constexpr char created[] = "created";
constexpr char undoBarrier[] = "undo_barrier"; // number of the last operation before it
constexpr char logBase[] = "log_base"; // chain hash of the last operation that was dropped
} // namespace meta

} // namespace relais
