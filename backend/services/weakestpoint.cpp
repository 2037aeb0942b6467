// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/weakestpoint.h"

#include "analysis/exposure.h"
#include "analysis/plangraph.h"
#include "services/planfacts.h"

#include <algorithm>

namespace relais {

namespace {

QList<Id<Activity>> stoppedWith(const Plan &plan, const PlanGraph &graph, NodeIndex node)
{
    const Failure failure{node, {Minutes(0), ExposureOptions().outage}};
    const DownTimes down = propagate(graph.graph(), {&failure, 1});
    QList<Activity> stopped;
    for (const Activity &activity : inOrder(plan.table<Activity>())) {
        const auto index = graph.index(nodeOf(activity.id));
        if (index && !down.of(*index).empty())
            stopped.append(activity);
    }
    std::stable_sort(stopped.begin(), stopped.end(), [](const Activity &a, const Activity &b) {
        return std::pair(!a.priority, a.limit.value_or(endless)) < std::pair(!b.priority, b.limit.value_or(endless));
    });
    QList<Id<Activity>> ids;
    for (const Activity &activity : std::as_const(stopped))
        ids.append(activity.id);
    return ids;
}

// A fallback that serves the activity and makes up for the node was tried for it, or used.
bool isProven(const Plan &plan, Id<Activity> activity, NodeId node)
{
    const auto &proofs = plan.table<Proof>();
    const QList<Id<Fallback>> serving = fallbacksServing(plan, activity);
    return std::any_of(serving.begin(), serving.end(), [&](const Id<Fallback> &id) {
        return covers(plan, *plan.find(id), node) && std::any_of(proofs.begin(), proofs.end(), [&](const Proof &proof) {
                   return proof.fallback == id && proof.activity == activity
                       && (proof.level == ProofLevel::Tried || proof.level == ProofLevel::Used);
               });
    });
}

bool isOfKind(const Plan &plan, NodeId node)
{
    return plan.find(Id<Tool>{node.value}) || plan.find(Id<Provider>{node.value}) || plan.find(Id<Site>{node.value});
}

} // namespace

QSet<NodeId> fallenIn(const QList<RunProgress> &runs)
{
    QSet<NodeId> fallen;
    for (const RunProgress &run : runs) {
        if (run.run.practice)
            continue;
        for (const RunInject &inject : run.injects) {
            if (inject.state == InjectState::Played)
                fallen.unite(QSet<NodeId>(inject.stops.begin(), inject.stops.end()));
        }
        for (const RunOutage &outage : run.outages)
            fallen.insert(NodeId{outage.subject.value});
    }
    return fallen;
}

QList<ExposedPoint> weakestPoints(const Plan &plan, const QSet<NodeId> &fallen)
{
    const PlanGraph graph(plan);
    QList<ExposedPoint> points;
    for (const NodeExposure &exposure : exposures(graph.graph())) {
        const NodeId node = graph.id(exposure.node);
        if (!isOfKind(plan, node) || fallen.contains(node))
            continue;
        const QList<Id<Activity>> stopped = stoppedWith(plan, graph, exposure.node);
        if (std::all_of(stopped.begin(), stopped.end(), [&](auto activity) { return isProven(plan, activity, node); }))
            continue;
        points.append({node, exposure.loss, exposure.unknownCosts, stopped, exposure.singlePoint});
    }
    std::stable_sort(points.begin(), points.end(), [](const ExposedPoint &a, const ExposedPoint &b) {
        return std::pair(-a.loss, !a.singlePoint) < std::pair(-b.loss, !b.singlePoint);
    });
    return points;
}

std::optional<Scenario> weakestPointScenario(const Plan &plan, const QSet<NodeId> &fallen, const DrillFrame &frame)
{
    const QList<ExposedPoint> points = weakestPoints(plan, fallen);
    return points.isEmpty() ? std::nullopt : toolScenario(points.constFirst().node, plan, frame);
}

} // namespace relais
