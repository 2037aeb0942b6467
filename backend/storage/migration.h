// SPDX-License-Identifier: GPL-3.0-or-later
// Brings an older plan file to today's format, one transaction a step.
#pragma once

#include "core/result.h"
#include "storage/schema.h"

namespace relais {

// From that user_version on. Damaged, with nothing changed: a row is no longer what was written, and rewriting it would
// hide that. Hostile: the file does not become what the steps make. What was done before cannot be undone any more.
Status migrate(Connection &connection, int version, std::span<const MigrationStep> steps, const QString &file);

} // namespace relais
