// SPDX-License-Identifier: GPL-3.0-or-later
// What must be done to files around a database: made durable, moved into place, copied to a private folder. None of it
// may be used on a plan that is open: closing such a file drops SQLite's locks (sqlite.org/howtocorrupt.html, 2.2).
#pragma once

#include "core/result.h"

namespace relais {

// Links resolved; for a file that is not there yet, its folder's. Empty if the folder does not exist.
QString resolvedPath(const QString &path);

QString folderOf(const QString &file);

bool isRegularFile(const QString &path);

// Whether the file can be changed here: it and its folder (where the journal goes) have a write permission, are not on
// a read-only medium and not another user's. A file without any write bit counts as read-only even for root.
bool isWritable(const QString &file);

Status syncFile(const QString &file);

// Moves into place, without replacing: Conflict if `to` exists. The folder is synced.
Status moveNew(const QString &from, const QString &to);
// The same, replacing.
Status moveOver(const QString &from, const QString &to);

Status copyContent(const QString &from, const QString &to);

} // namespace relais
