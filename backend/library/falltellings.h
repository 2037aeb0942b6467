// SPDX-License-Identifier: GPL-3.0-or-later
// Reads how a fall is told that no scenario tells ("falls" of playbooks/drill.json). For scenariofile only. Pure; any
// thread.
#pragma once

#include "domain/scenario.h"
#include "library/contentreader.h"

namespace relais {

// Every source and moment must be there; a telling may be about the roles "fallen", "also" and "stopped", and the last
// one of a moment about none. Words around something hold its places.
FallTellings readFallTellings(ContentReader reader);

} // namespace relais
