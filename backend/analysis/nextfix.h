// SPDX-License-Identifier: GPL-3.0-or-later
// The next best fix: every improvement that the plan allows, each applied to a copy and the exposure computed again
// (design/analysis.md, "Figures"). The words of a fix are the library's ideas'. Pure functions; any thread.
#pragma once

#include "analysis/exposure.h"

namespace relais {

enum class FixKind {
    WriteFallback, // for `activity`, covering `covers`
    MoveOffRoot, // `fallback` no longer needs `node`, which falls with what it replaces
    SecondProvider, // beside `node`, for `dependent`
    ProveFallback, // try `fallback` for real, for `activity`
    NameDeputy, // beside the person `node`, for `dependent`
    StartFaster, // `fallback` ready within the recovery target of `activity`
    HoldLonger, // `fallback`, for as long as it takes
};

// What a fallback not yet written is taken to bring; a modest one, on paper.
inline constexpr Minutes assumedActivation{30};
inline constexpr std::int32_t assumedCapacity = wholeShare / 2;

// One improvement. Members that its kind does not name are 0.
struct Fix {
    FixKind kind = FixKind::WriteFallback;
    NodeIndex activity = 0;
    FallbackIndex fallback = 0;
    NodeIndex node = 0;
    NodeIndex dependent = 0;
    std::vector<NodeIndex> covers;
    // Of WriteFallback.
    Minutes activation = assumedActivation;
    std::optional<Minutes> hold; // absent = no limit
    std::int32_t capacity = assumedCapacity;

    auto operator<=>(const Fix &) const = default;
};

struct RankedFix {
    Fix fix;
    qint64 exposureRemoved = 0; // cents, over the outages of every node alone
    Minutes stoppedRemoved{0}; // stopped time, likewise
    int activitiesHelped = 0;
    std::optional<Minutes> soonestLimit; // of these
    bool costUnknown = false; // of one of these: exposureRemoved is too low
    Minutes effort{0}; // a usual one for the kind
};

[[nodiscard]] std::vector<Fix> possibleFixes(const Graph &graph, const ExposureOptions &options = {},
                                             const std::stop_token &stop = {});

// Those that can make a difference when this happens: what it leaves without a fallback, the fallbacks of what it hits,
// and alternatives to what falls with it.
[[nodiscard]] std::vector<Fix> possibleFixesIn(const Graph &graph, const WhatIf &question);

// The graph as it would be. Indices of what is there stay as they are.
[[nodiscard]] Graph withFix(const Graph &graph, const Fix &fix);

// Those that remove exposure, or stopped time where a cost is to be estimated: the most removed first, then the sooner
// limit, the more activities, the shorter work. A proof counts against the exposure by proven fallbacks only, every
// other fix against options.mode. Stopped early, it answers with nothing.
[[nodiscard]] std::vector<RankedFix> rankedFixes(const Graph &graph, const ExposureOptions &options = {},
                                                 std::stop_token stop = {});

// The same of these only.
[[nodiscard]] std::vector<RankedFix> rankedFixes(const Graph &graph, const std::vector<Fix> &fixes,
                                                 const ExposureOptions &options = {}, std::stop_token stop = {});

// The same for one question: what each removes from its loss. Where no fallback counts in the question, all do here.
[[nodiscard]] std::vector<RankedFix> rankedFixesIn(const Graph &graph, std::vector<Fix> fixes, WhatIf question,
                                                   std::stop_token stop = {});

// The same in the order of Home and « Et si… » (design/ui.md 4.1): uncovered points, fallbacks never tried, missing
// deputies, faster starts; last what it takes most to bring about, a second provider.
[[nodiscard]] std::vector<RankedFix> inHomeOrder(std::vector<RankedFix> fixes);

} // namespace relais
