// SPDX-License-Identifier: GPL-3.0-or-later
// writeDurably: a whole file or none, and the errors of the disk. Any thread.
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

} // namespace relais
