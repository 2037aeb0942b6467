// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a plan, in and out of their tables, by the field tables. Throws SqlError.
#pragma once

#include "core/result.h"
#include "domain/plan.h"
#include "storage/sqlite.h"

namespace relais {

// Every row compared with its hash. Damaged: place.pointer is "table/id" of the first that does not match.
Result<Plan> loadPlan(Connection &connection, const QString &file);

// Makes the row in the file what it is in the plan: there, changed or gone.
void storeRow(Connection &connection, const Plan &plan, const QByteArray &table, const QUuid &id);

} // namespace relais
