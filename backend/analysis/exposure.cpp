// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/exposure.h"

#include "analysis/soleoutage.h"

#include <algorithm>

namespace relais {

namespace {

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

void add(NodeExposure &exposure, const Graph::Activity &activity, const Passage &passage)
{
    ++exposure.activitiesHit;
    exposure.unknownCosts += activity.costPerHour ? 0 : 1;
    ExactAmount loss(activity.costPerHour.value_or(0), passage.lost);
    exposure.exactLoss += std::move(loss *= 1);
    exposure.stopped += passage.stopped;
    if (activity.limit)
        exposure.soonestLimit = std::min(exposure.soonestLimit.value_or(endless), *activity.limit);
    if (!activity.priority)
        return;
    exposure.singlePoint = exposure.singlePoint || !passage.fallback;
    exposure.heldForATimeOnly = exposure.heldForATimeOnly || passage.endsEarly;
}

NodeExposure exposureIn(SoleOutage &outage, const Graph &graph, NodeIndex node, FallbackMode mode)
{
    NodeExposure exposure;
    exposure.node = node;
    std::vector<NodeIndex> hits;
    outage.begin(node);
    for (const NodeIndex fallen : outage.fallen()) {
        if (graph.kind(fallen) != NodeKind::Activity)
            continue;
        outage.findHits(fallen, hits);
        add(exposure, *graph.activity(fallen), outage.passage(fallen, hits, mode));
    }
    exposure.heldForATimeOnly = exposure.heldForATimeOnly && !exposure.singlePoint;
    exposure.loss = exposure.exactLoss.cents();
    return exposure;
}

} // namespace

NodeExposure exposureOf(const Graph &graph, NodeIndex node, const ExposureOptions &options)
{
    SoleOutage outage(graph, options.outage);
    return exposureIn(outage, graph, node, options.mode);
}

std::vector<NodeExposure> exposures(const Graph &graph, const ExposureOptions &options, std::stop_token stop)
{
    SoleOutage outage(graph, options.outage);
    std::vector<NodeExposure> result;
    for (NodeIndex node = 0; node < graph.nodeCount() && !stop.stop_requested(); ++node) {
        if (graph.kind(node) == NodeKind::Activity)
            continue;
        NodeExposure exposure = exposureIn(outage, graph, node, options.mode);
        if (exposure.activitiesHit > 0)
            result.push_back(std::move(exposure));
    }
    std::ranges::stable_sort(result, comesBefore);
    return result;
}

} // namespace relais
