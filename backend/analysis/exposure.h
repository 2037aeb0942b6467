// SPDX-License-Identifier: GPL-3.0-or-later
// Exposure: what each tool, provider, site and person costs when it alone fails for the reference outage, and which of
// them are single points of failure (design/analysis.md, "Figures"). Pure functions; any thread.
#pragma once

#include "analysis/whatif.h"

#include <stop_token>

namespace relais {

struct ExposureOptions {
    Minutes outage{240}; // the reference outage, without a clock: no peak
    FallbackMode mode = FallbackMode::Measured;
};

struct NodeExposure {
    NodeIndex node = 0;
    ExactAmount exactLoss;
    qint64 loss = 0; // cents, rounded half up
    int activitiesHit = 0;
    int unknownCosts = 0; // of these, how many have a cost to be estimated
    Minutes stopped{0}; // stopped time of all activities together
    std::optional<Minutes> soonestLimit; // of the activities hit
    bool singlePoint = false; // hits a priority activity in an interval for which no fallback is usable
    bool heldForATimeOnly = false; // no single point, but a fallback of a priority activity ends before the outage
};

// Precondition: no activity.
[[nodiscard]] NodeExposure exposureOf(const Graph &graph, NodeIndex node, const ExposureOptions &options = {});

// Every node but the activities that hits at least one of them; the highest loss first, then the sooner limit, then the
// more activities, then the order of the graph. Stopped early, it answers with what it has.
[[nodiscard]] std::vector<NodeExposure> exposures(const Graph &graph, const ExposureOptions &options = {},
                                                  std::stop_token stop = {});

} // namespace relais
