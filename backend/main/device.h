// SPDX-License-Identifier: GPL-3.0-or-later
// The name by which this installation stands in the operation log: a random UUID, made once, kept in the user's data
// folder. Says nothing about the person or the computer.
#pragma once

#include "core/id.h"

namespace relais {

// Where the folder cannot be written the name is new at each start: such edits cannot be undone after a restart.
QString deviceName(const QString &dataFolder, IdSource &ids);

} // namespace relais
