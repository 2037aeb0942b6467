// SPDX-License-Identifier: GPL-3.0-or-later
// What a stop costs and when it has lasted too long, for one activity: design/analysis.md, "Figures"; deadlines:
// decisions.md 4. Pure functions; any thread.
#pragma once

#include "analysis/exactamount.h"
#include "analysis/fallbackwindow.h"

namespace relais {

// The clock on the wall at minute 0, without a zone; an outage across a change of the clock is counted as if there were
// none.
using LocalMinute = std::chrono::local_time<Minutes>;

// Over the spans, clipped to `within`. Peaks multiply the minutes they cover and only minutes inside the opening hours
// count; without a start no clock is known, and neither applies. 0 when the cost is unknown.
[[nodiscard]] ExactAmount lossOver(const Graph::Activity &activity, const std::vector<StateSpan> &spans,
                                   std::optional<LocalMinute> start, const Interval &within = {-endless, endless});

// A part of a loss that counts evenly: one state, one share lost, one factor.
struct LossTerm {
    ActivityState state = ActivityState::Stopped; // Stopped or Degraded
    std::int32_t lost = wholeShare; // share of normal
    std::int32_t factor = wholeShare; // of the peaks that cover it, multiplied
    Minutes time{0}; // within opening hours
    ExactAmount amount;
};

// What lossOver() adds up, each kind of term once, in the order in which they begin; « D'où vient ce chiffre ».
[[nodiscard]] std::vector<LossTerm> lossTerms(const Graph::Activity &activity, const std::vector<StateSpan> &spans,
                                              std::optional<LocalMinute> start);

struct LimitPassed {
    Minutes at{0};
    bool byDeadline = false; // the fixed date came before the tolerated downtime was over

    bool operator==(const LimitPassed &) const = default;
};

// The moment at which a stop that began at `stoppedSince` passes the limit, if it lasts longer: the earlier of limit
// and next deadline. Absent where the activity has neither.
[[nodiscard]] std::optional<LimitPassed> limitMoment(const Graph::Activity &activity, Minutes stoppedSince,
                                                     std::optional<LocalMinute> start);

// One for each run of Stopped that is longer than its limit.
[[nodiscard]] std::vector<LimitPassed>
limitsPassed(const Graph::Activity &activity, const std::vector<StateSpan> &spans, std::optional<LocalMinute> start);

// One for each run of Stopped that is longer than the recovery target: its start plus the target.
[[nodiscard]] std::vector<Minutes> targetsMissed(const Graph::Activity &activity, const std::vector<StateSpan> &spans);

} // namespace relais
