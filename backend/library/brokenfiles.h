// SPDX-License-Identifier: GPL-3.0-or-later
// Which files of the user's own folder cannot be read, so that the library does without them and says so. For
// contentlibrary. Blocking; reads nothing where the folder is empty.
#pragma once

#include "core/result.h"

#include <QList>

#include <functional>

namespace relais {

// By path, one error a file, with its path from the library's root as place.file: not JSON, not of its format, or with
// a key or a name that another file has. readPlan: reads an example plan; null: examples are not looked at.
QList<Error> brokenFiles(const QString &folder, const std::function<Status(const QByteArray &)> &readPlan);

} // namespace relais
