// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/exposure.h"

#include <algorithm>

namespace relais {

namespace {

void judge(NodeExposure &exposure, const std::vector<ActivityOutage> &outages)
{
    for (const ActivityOutage &outage : outages) {
        if (!outage.fallback)
            exposure.singlePoint = true;
        else if (outage.uncoveredFrom)
            exposure.heldForATimeOnly = true;
    }
}

bool comesBefore(const NodeExposure &a, const NodeExposure &b)
{
    if (a.loss != b.loss)
        return a.loss > b.loss;
    const Minutes limitA = a.soonestLimit.value_or(endless);
    const Minutes limitB = b.soonestLimit.value_or(endless);
    if (limitA != limitB)
        return limitA < limitB;
    return a.activitiesHit > b.activitiesHit;
}

} // namespace

NodeExposure exposureOf(const Graph &graph, NodeIndex node, const ExposureOptions &options)
{
    NodeExposure exposure;
    exposure.node = node;
    const Failure failure{node, {Minutes(0), options.outage}};
    const DownTimes down = propagate(graph, {&failure, 1});
    for (const Graph::Activity &activity : graph.activities()) {
        if (down.of(activity.node).empty())
            continue;
        const auto outages = activityOutages(graph, down, activity.node, options.mode);
        const auto states = statesOf(graph, outages);
        ++exposure.activitiesHit;
        exposure.unknownCosts += activity.costPerHour ? 0 : 1;
        exposure.exactLoss += lossOver(activity, states, std::nullopt);
        exposure.stopped += stoppedTime(states);
        if (activity.limit)
            exposure.soonestLimit = std::min(exposure.soonestLimit.value_or(endless), *activity.limit);
        if (activity.priority)
            judge(exposure, outages);
    }
    exposure.heldForATimeOnly = exposure.heldForATimeOnly && !exposure.singlePoint;
    exposure.loss = exposure.exactLoss.cents();
    return exposure;
}

std::vector<NodeExposure> exposures(const Graph &graph, const ExposureOptions &options, std::stop_token stop)
{
    std::vector<NodeExposure> result;
    for (NodeIndex node = 0; node < graph.nodeCount() && !stop.stop_requested(); ++node) {
        if (graph.kind(node) == NodeKind::Activity)
            continue;
        NodeExposure exposure = exposureOf(graph, node, options);
        if (exposure.activitiesHit > 0)
            result.push_back(std::move(exposure));
    }
    std::ranges::stable_sort(result, comesBefore);
    return result;
}

} // namespace relais
