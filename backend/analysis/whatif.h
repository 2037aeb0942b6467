// SPDX-License-Identifier: GPL-3.0-or-later
// What if: everything that follows when something fails: what is down and when, how each activity gets through, what it
// costs, which limits pass. The one answer behind the map, playbooks, drills and the ranking. Pure functions; any
// thread.
#pragma once

#include "analysis/loss.h"

namespace relais {

struct WhatIf {
    std::vector<Failure> failures;
    std::optional<LocalMinute> start; // of minute 0; absent = no clock: no peaks, opening hours or deadlines
    FallbackMode mode = FallbackMode::Measured;
};

struct ActivityImpact {
    NodeIndex activity = 0;
    std::vector<ActivityOutage> outages;
    std::vector<StateSpan> states;
    std::optional<qint64> loss; // cents, rounded half up; absent = the cost is to be estimated
    std::vector<LimitPassed> limitPassed;
    std::vector<Minutes> targetMissed;
    std::optional<Minutes> uncoveredFrom; // the first moment without a usable fallback
};

struct Impact {
    DownTimes down;
    std::vector<ActivityImpact> activities; // those that are hit, in the order of the graph
    qint64 totalLoss = 0; // cents, rounded half up from the exact sum of the known costs
    int unknownCosts = 0; // activities hit whose cost is to be estimated
};

[[nodiscard]] Impact whatIf(const Graph &graph, const WhatIf &question);

// Cents lost in each hour from minute 0 to the last end of a stop, all activities together, each rounded half up.
[[nodiscard]] std::vector<qint64> lossByHour(const Graph &graph, const Impact &impact,
                                             std::optional<LocalMinute> start);

} // namespace relais
