// SPDX-License-Identifier: GPL-3.0-or-later
// A look at a file from elsewhere before anything is written to it: is it a plan, of this format or an older one, and
// does it hold only what a plan holds? Everything that a database can bring along to act on its own is switched off
// first.
#pragma once

#include "core/result.h"
#include "storage/schema.h"

namespace relais {

// How many other databases a connection may attach: a writing one needs one for VACUUM INTO.
enum class Attach { None, One };

// Defensive mode; no triggers, views, extensions, functions with side effects; limits on length, depth and memory.
void harden(Connection &connection, Attach attach);

struct Inspected {
    int version = 0; // user_version
};

// connection is hardened. Refuses with NotAPlan, NewerFormat, TooLarge, Hostile (place.pointer names the object) or
// Damaged.
Result<Inspected> inspect(Connection &connection, qint64 applicationId, std::span<const MigrationStep> steps,
                          const QString &file);

// Hostile unless the schema is exactly what the steps make.
Status checkShape(Connection &connection, std::span<const MigrationStep> steps, const QString &file);

} // namespace relais
