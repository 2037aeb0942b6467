// SPDX-License-Identifier: GPL-3.0-or-later
// GapText: what is missing in a plan as a sentence, in the language of a document or of the window. Pure; any thread.
#pragma once

#include "services/gaps.h"
#include "services/phrases.h"

namespace relais {

// plan: as its reader may see it; what it does not hold is not named.
QString gapText(const Gap &gap, const Plan &plan, const Phrases &phrases, Language language);

// What only Management may read: that something has no solution, and what it costs.
bool isForManagement(GapCode code);

} // namespace relais
