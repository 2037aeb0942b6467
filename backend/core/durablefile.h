// SPDX-License-Identifier: GPL-3.0-or-later
// writeDurably: a whole file or none; folders that stay; and the errors of the disk. Any thread.
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

namespace relais {

// What errno says of the file at path: PermissionDenied, DiskFull, else WriteFailed. step: the call that failed.
Error fileError(const char *step, int number, const QString &path);

// Writes content beside path, forces it to the disk, calls check with the name of that temporary file and, if check
// agrees, puts it in the place of path and forces the folder to the disk. Whatever fails, the temporary file is removed
// and what stood at path still stands there. Errors: those of check; PermissionDenied, DiskFull, WriteFailed.
Status writeDurably(const QString &path, const QByteArray &content,
                    const std::function<Status(const QString &)> &check);

// The names in a folder, forced to the disk. Errors: of fileError.
Status syncFolder(const QString &folder);

// Renames a file or a folder, never over another: 0, or errno, which is EEXIST where that name is taken. The folders
// are not forced to the disk.
int renameNew(const QString &from, const QString &to);

// A folder with all those above it that are not there. Each is forced to the disk by the one that holds it: with a name
// that a power cut takes away all goes that was put under it. Errors: of fileError.
Status makeFolder(const QString &folder);

} // namespace relais
