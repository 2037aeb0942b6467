// SPDX-License-Identifier: GPL-3.0-or-later
// tellActivities() of whatifgraph.h: how each activity gets through, and why some do not.
#include "services/planfacts.h"
#include "services/whatifgraph.h"

#include <algorithm>

namespace relais {

namespace {

struct Asked {
    const Plan &plan;
    const PlanGraph &graph;
    const Impact &impact;
    FallbackMode mode;
};

// The outage in which the span lies, or after which one catches up.
const ActivityOutage &outageOf(const ActivityImpact &activity, const StateSpan &span)
{
    const ActivityOutage *found = &activity.outages.front();
    for (const ActivityOutage &outage : activity.outages) {
        if (outage.interval.from <= span.interval.from)
            found = &outage;
    }
    return *found;
}

WhatIfSpan spanOf(const Asked &asked, const ActivityImpact &activity, const StateSpan &state)
{
    const ActivityOutage &outage = outageOf(activity, state);
    WhatIfSpan span;
    span.interval = state.interval;
    span.state = state.state;
    span.served = state.served;
    span.uncovered =
        state.state == ActivityState::Stopped && outage.uncoveredFrom && state.interval.from >= *outage.uncoveredFrom;
    if (!outage.fallback || span.uncovered)
        return span;
    const Graph &graph = asked.graph.graph();
    const Graph::Service &service = graph.service(*outage.fallback, activity.activity);
    const auto limit = graph.activity(activity.activity)->limit;
    span.fallback = asked.graph.fallbackId(*outage.fallback);
    span.proof = service.proof;
    span.tooSlow = isProven(service) && service.measured && limit && *service.measured > *limit;
    return span;
}

WhatIfLane laneOf(const Asked &asked, const ActivityImpact &activity)
{
    WhatIfLane lane;
    lane.outcome = WhatIfOutcome::Resumed;
    for (const ActivityOutage &outage : activity.outages) {
        if (!outage.fallback)
            lane.outcome = WhatIfOutcome::Uncovered;
        else if (outage.uncoveredFrom && lane.outcome == WhatIfOutcome::Resumed)
            lane.outcome = WhatIfOutcome::HeldForATime;
    }
    for (const StateSpan &state : activity.states)
        lane.spans.append(spanOf(asked, activity, state));
    lane.stopped = stoppedTime(activity.states);
    lane.uncoveredFrom = activity.uncoveredFrom;
    if (!activity.limitPassed.empty())
        lane.limitPassed = activity.limitPassed.front();
    if (!activity.targetMissed.empty())
        lane.targetMissed = activity.targetMissed.front();
    lane.loss = activity.loss;
    const Minutes since = activity.outages.front().interval.from;
    lane.why = idsOf(asked.graph, causeChain(asked.graph.graph(), asked.impact.down, activity.activity, since));
    return lane;
}

bool coversAll(const Plan &plan, const Fallback &fallback, const QList<NodeId> &lost)
{
    return std::all_of(lost.begin(), lost.end(), [&](NodeId node) { return covers(plan, fallback, node); });
}

bool coversSome(const Plan &plan, const Fallback &fallback, const QList<NodeId> &lost)
{
    return std::any_of(lost.begin(), lost.end(), [&](NodeId node) { return covers(plan, fallback, node); });
}

// Only of those that are meant for something of what is lost.
std::optional<WhatIfUnusable> unusable(const Asked &asked, const ActivityOutage &outage, Id<Fallback> fallback,
                                       const QList<NodeId> &lost)
{
    using Reason = WhatIfUnusable::Reason;
    const auto index = asked.graph.index(fallback);
    const Fallback &row = *asked.plan.find(fallback);
    if (!coversSome(asked.plan, row, lost))
        return std::nullopt;
    if (!index)
        return WhatIfUnusable{fallback, Reason::NotReady, {}};
    if (outage.fallback == index)
        return WhatIfUnusable{fallback, Reason::EndsEarly, {}};
    const auto root = std::ranges::find(outage.sameRoot, *index, &SameRoot::fallback);
    if (root != outage.sameRoot.end())
        return WhatIfUnusable{fallback, Reason::SameRoot, idsOf(asked.graph, root->chain)};
    if (!coversAll(asked.plan, row, lost))
        return WhatIfUnusable{fallback, Reason::CoversPartly, {}};
    if (asked.mode == FallbackMode::Proven)
        return WhatIfUnusable{fallback, Reason::NeverProven, {}};
    return std::nullopt;
}

QList<WhatIfElsewhere> elsewhereOf(const Asked &asked, NodeIndex activity, const QList<NodeId> &lost)
{
    const Graph &graph = asked.graph.graph();
    QList<WhatIfElsewhere> result;
    for (FallbackIndex index = 0; index < graph.fallbacks().size(); ++index) {
        const Graph::Fallback &fallback = graph.fallbacks()[index];
        if (std::ranges::find(fallback.serves, activity, &Graph::Service::activity) != fallback.serves.end())
            continue;
        for (const Graph::Service &service : fallback.serves) {
            for (const Graph::Need &need : graph.needs(service.activity)) {
                const NodeId node = asked.graph.id(need.to);
                const bool covered = std::ranges::find(fallback.covers, need.to) != fallback.covers.end();
                if (covered && lost.contains(node))
                    result.append(
                        {asked.graph.fallbackId(index), asked.graph.activityId(service.activity), node, service.proof});
            }
        }
    }
    return result;
}

WhatIfUncovered uncoveredOf(const Asked &asked, const ActivityImpact &activity, const WhatIfLane &lane)
{
    const auto outage = std::ranges::find_if(
        activity.outages, [](const ActivityOutage &candidate) { return candidate.uncoveredFrom.has_value(); });
    WhatIfUncovered uncovered;
    uncovered.activity = asked.graph.activityId(activity.activity);
    uncovered.from = *outage->uncoveredFrom;
    uncovered.until = outage->interval.to;
    uncovered.lost = idsOf(asked.graph, outage->hitBy);
    uncovered.why = lane.why;
    if (asked.mode == FallbackMode::None)
        return uncovered;
    for (const Id<Fallback> &fallback : fallbacksServing(asked.plan, uncovered.activity)) {
        if (const auto reason = unusable(asked, *outage, fallback, uncovered.lost))
            uncovered.unusable.append(*reason);
    }
    uncovered.elsewhere = elsewhereOf(asked, activity.activity, uncovered.lost);
    return uncovered;
}

} // namespace

QList<NodeId> idsOf(const PlanGraph &graph, const std::vector<NodeIndex> &nodes)
{
    QList<NodeId> ids;
    for (const NodeIndex node : nodes)
        ids.append(graph.id(node));
    return ids;
}

void tellActivities(const Plan &plan, const PlanGraph &graph, const Impact &impact, WhatIfAnswer &answer)
{
    const Asked asked{plan, graph, impact, answer.question.mode};
    for (const Graph::Activity &activity : graph.graph().activities()) {
        const auto hit = std::ranges::find(impact.activities, activity.node, &ActivityImpact::activity);
        WhatIfLane lane = hit == impact.activities.end() ? WhatIfLane() : laneOf(asked, *hit);
        lane.activity = graph.activityId(activity.node);
        if (lane.uncoveredFrom)
            answer.noSolution.append(uncoveredOf(asked, *hit, lane));
        answer.lanes.append(lane);
    }
    std::stable_sort(answer.noSolution.begin(), answer.noSolution.end(),
                     [](const WhatIfUncovered &a, const WhatIfUncovered &b) { return a.from < b.from; });
}

} // namespace relais
