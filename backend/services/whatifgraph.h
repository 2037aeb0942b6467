// SPDX-License-Identifier: GPL-3.0-or-later
// A question of « Et si… » put to the graph of its plan. Pure; any thread.
#pragma once

#include "analysis/plangraph.h"
#include "services/whatifanswer.h"

namespace relais {

// In the mode of the question.
[[nodiscard]] WhatIf askedOf(const PlanGraph &graph, const WhatIfQuestion &question);

// Of the answer: lanes, and what has no solution. mode: the question's.
void tellActivities(const Plan &plan, const PlanGraph &graph, const Impact &impact, WhatIfAnswer &answer);

// The ids of a chain or of needs.
[[nodiscard]] QList<NodeId> idsOf(const PlanGraph &graph, const std::vector<NodeIndex> &nodes);

} // namespace relais
