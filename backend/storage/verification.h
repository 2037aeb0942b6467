// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a whole open file: pages, rows, log, runs. Throws SqlError.
#pragma once

#include "services/planrepository.h"
#include "storage/sqlite.h"

namespace relais {

FileReport verifyAll(Connection &connection, const QString &file);

} // namespace relais
