// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what in a drill, as a table. For the papers of a drill only.
#pragma once

#include "services/drillpaperwriter.h"

namespace relais {

// Each role with those who have it and what it does; a role that nobody has is said where it must be filled.
void addRoles(DrillPaperWriter &writer);

} // namespace relais
