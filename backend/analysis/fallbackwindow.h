// SPDX-License-Identifier: GPL-3.0-or-later
// Which fallback stands in for an activity that is down, from when to when, and why the others do not: the rules of
// design/analysis.md, "Fallbacks". Pure functions; any thread.
#pragma once

#include "analysis/propagation.h"

namespace relais {

// Which fallbacks count (decisions.md 6).
enum class FallbackMode {
    None,
    Written, // all, as declared
    Measured, // all, with the measured activation where there is one
    Proven, // only those tried for real or used in an outage
};

// What an activity is in when it is not in its normal state.
enum class ActivityState { Stopped, Degraded, CatchingUp };

struct StateSpan {
    Interval interval;
    ActivityState state = ActivityState::Stopped;
    std::int32_t served = 0; // share of normal: 0 when stopped, whole when catching up

    bool operator==(const StateSpan &) const = default;
};

// A fallback that would cover the outage but needs something that is down with it.
struct SameRoot {
    FallbackIndex fallback = 0;
    NodeIndex need = 0;
    std::vector<NodeIndex> chain; // from the need to what fails by itself: `Standard 3CX > OVHcloud`

    bool operator==(const SameRoot &) const = default;
};

// One down interval of an activity and what is done about it.
struct ActivityOutage {
    Interval interval;
    std::vector<NodeIndex> hitBy; // direct needs
    std::optional<FallbackIndex> fallback; // the one in use; it may be ready only after the outage
    Interval held; // in which it runs; empty when none does
    std::optional<Minutes> uncoveredFrom; // the time it takes to start is not uncovered
    std::vector<SameRoot> sameRoot; // one for each need that is down
    std::vector<FallbackIndex> notCovering; // serve the activity but not the loss of all that hits it

    bool operator==(const ActivityOutage &) const = default;
};

// Absent when the mode leaves the fallback out.
[[nodiscard]] std::optional<Minutes> activationOf(const Graph::Fallback &fallback, const Graph::Service &service,
                                                  FallbackMode mode);

// Tried for real or used in an outage.
[[nodiscard]] bool isProven(const Graph::Service &service);

[[nodiscard]] std::vector<ActivityOutage> activityOutages(const Graph &graph, const DownTimes &down, NodeIndex activity,
                                                          FallbackMode mode);

// Ascending, without the normal state; neighbours of one state are one span.
[[nodiscard]] std::vector<StateSpan> statesOf(const Graph &graph, const std::vector<ActivityOutage> &outages);

// In all.
[[nodiscard]] Minutes stoppedTime(const std::vector<StateSpan> &spans);

} // namespace relais
