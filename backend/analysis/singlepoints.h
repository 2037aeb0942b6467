// SPDX-License-Identifier: GPL-3.0-or-later
// Single points of failure of a whole graph at once: the same answer as exposureOf() gives of each node alone, without
// the figures and sooner. Pure; any thread.
#pragma once

#include "analysis/exposure.h"

namespace relais {

enum class PointOfFailure : std::uint8_t {
    None,
    HeldForATime, // a fallback of a priority activity ends before the outage
    Single, // hits a priority activity in an interval for which no fallback is usable
};

// One for each node; activities are None. Stopped early, what is not yet known is None.
[[nodiscard]] std::vector<PointOfFailure> pointsOfFailure(const Graph &graph, const ExposureOptions &options = {},
                                                          const std::stop_token &stop = {});

} // namespace relais
