// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/whatif.h"

#include <algorithm>

namespace relais {

namespace {

ActivityImpact impactOf(const Graph &graph, const DownTimes &down, const Graph::Activity &activity,
                        const WhatIf &question)
{
    ActivityImpact impact;
    impact.activity = activity.node;
    impact.outages = activityOutages(graph, down, activity.node, question.mode);
    impact.states = statesOf(graph, impact.outages);
    impact.limitPassed = limitsPassed(activity, impact.states, question.start);
    impact.targetMissed = targetsMissed(activity, impact.states);
    for (const ActivityOutage &outage : impact.outages) {
        if (!impact.uncoveredFrom)
            impact.uncoveredFrom = outage.uncoveredFrom;
    }
    return impact;
}

} // namespace

Impact whatIf(const Graph &graph, const WhatIf &question)
{
    Impact result;
    result.down = propagate(graph, question.failures);
    ExactAmount total;
    for (const Graph::Activity &activity : graph.activities()) {
        if (result.down.of(activity.node).empty())
            continue;
        ActivityImpact impact = impactOf(graph, result.down, activity, question);
        if (activity.costPerHour) {
            ExactAmount loss = lossOver(activity, impact.states, question.start);
            impact.loss = loss.cents();
            total += std::move(loss);
        } else {
            ++result.unknownCosts;
        }
        result.activities.push_back(std::move(impact));
    }
    result.totalLoss = total.cents();
    return result;
}

std::vector<qint64> lossByHour(const Graph &graph, const Impact &impact, std::optional<LocalMinute> start)
{
    constexpr Minutes hour{60};
    Minutes end{0};
    for (const ActivityImpact &activity : impact.activities)
        end = std::max(end, activity.outages.back().interval.to);
    std::vector<qint64> result;
    for (Minutes from{0}; from < end; from += hour) {
        ExactAmount sum;
        for (const ActivityImpact &activity : impact.activities)
            sum += lossOver(*graph.activity(activity.activity), activity.states, start, {from, from + hour});
        result.push_back(sum.cents());
    }
    return result;
}

} // namespace relais
