// SPDX-License-Identifier: GPL-3.0-or-later
// What a script says of the drill's review: findings with their actions, and what was done for real. For drillplayer
// only. Pure but for ids; any thread.
#pragma once

#include "services/drillplayer.h"

namespace relais {

// Fills measures, fallbacks and the plan after the drill. Errors as playDrill's.
Status reviewByScript(PlayedDrill &drill, const DrillScript &script, const PlanContents &contents, IdSource &ids);

} // namespace relais
