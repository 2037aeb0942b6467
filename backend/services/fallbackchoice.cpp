// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fallbackchoice.h"

#include "services/planfacts.h"

#include <algorithm>

namespace relais {

namespace {

bool stands(const Plan &plan, Id<Fallback> fallback, const std::function<bool(NodeId)> &isDown)
{
    const auto &needs = plan.table<FallbackNeed>();
    return std::none_of(needs.begin(), needs.end(),
                        [&](const FallbackNeed &need) { return need.fallback == fallback && isDown(need.node); });
}

} // namespace

FallbackChoice fallbackChoice(const Plan &plan, Id<Activity> activity, const QList<NodeId> &lost,
                              const std::function<bool(NodeId)> &isDown)
{
    FallbackChoice choice;
    const auto coveredBy = [&](Id<Fallback> fallback) {
        return std::count_if(lost.begin(), lost.end(),
                             [&](NodeId node) { return covers(plan, *plan.find(fallback), node); });
    };
    for (const Id<Fallback> &fallback : fallbacksServing(plan, activity)) {
        if (coveredBy(fallback) > 0 && stands(plan, fallback, isDown))
            choice.fitting.append(fallback);
    }
    std::stable_sort(choice.fitting.begin(), choice.fitting.end(),
                     [&](auto a, auto b) { return coveredBy(a) > coveredBy(b); });
    choice.whole = std::all_of(lost.begin(), lost.end(), [&](NodeId node) {
        return std::any_of(choice.fitting.begin(), choice.fitting.end(),
                           [&](Id<Fallback> fallback) { return covers(plan, *plan.find(fallback), node); });
    });
    return choice;
}

FallbackChoice fallbackChoice(const Plan &plan, const PlanGraph &graph, const DownTimes &down, Id<Activity> activity,
                              const Interval &stop, Minutes moment)
{
    QList<NodeId> lost;
    if (const auto node = graph.index(nodeOf(activity))) {
        for (const NodeIndex hit : hitBy(graph.graph(), down, *node, stop))
            lost.append(graph.id(hit));
    }
    return fallbackChoice(plan, activity, lost, [&](NodeId node) {
        const auto index = graph.index(node);
        return index && down.isDown(*index, moment);
    });
}

} // namespace relais
