// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the fallbacks that are written for an activity can carry it while things are down: those that cover a need
// that it has lost, and need nothing that is down themselves. Pure functions; any thread.
#pragma once

#include "analysis/plangraph.h"
#include "analysis/propagation.h"

#include <functional>

namespace relais {

struct FallbackChoice {
    QList<Id<Fallback>> fitting; // the one that covers most first; of equals in the order of the plan
    bool whole = false; // each need that was lost is covered by one of them

    bool operator==(const FallbackChoice &) const = default;
};

// lost: direct needs of the activity. Without any, none is fitting and nothing is missing.
FallbackChoice fallbackChoice(const Plan &plan, Id<Activity> activity, const QList<NodeId> &lost,
                              const std::function<bool(NodeId)> &isDown);

// While the activity is down in `stop`: what hits it there; what is down at `moment`.
FallbackChoice fallbackChoice(const Plan &plan, const PlanGraph &graph, const DownTimes &down, Id<Activity> activity,
                              const Interval &stop, Minutes moment);

} // namespace relais
