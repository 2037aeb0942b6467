// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scenariofit.h"

#include "services/rolebinding.h"

#include <algorithm>

namespace relais {

namespace {

constexpr Minutes lengthOfDay{24 * 60};

QList<NodeId> stoppedNodes(const Scenario &scenario, const QList<RoleBinding> &bindings)
{
    QList<NodeId> nodes;
    for (const ScenarioScene &scene : scenario.scenes) {
        for (const SceneTelling &telling : scene.tellings) {
            for (const QString &role : telling.stops) {
                const NodeId node = boundTo(bindings, role);
                if (!node.isNull() && !nodes.contains(node))
                    nodes.append(node);
            }
        }
    }
    return nodes;
}

ScenarioFit fitOne(const Scenario &scenario, const Plan &plan, const PlanFacts &known, const PlanGraph &graph)
{
    ScenarioFit fit;
    fit.key = scenario.key;
    fit.ofTrade = scenario.trades.isEmpty() || scenario.trades.contains(plan.organisation().trade);
    DrillFall fall(plan, graph, lengthOfDay);
    fall.add(ScenarioScene(), stoppedNodes(scenario, bindRoles(scenario, plan, known, {})), {});
    for (const Id<Activity> &activity : fall.activities())
        (plan.find(activity)->priority ? fit.priority : fit.others).append(activity);
    return fit;
}

} // namespace

QList<ScenarioFit> fitScenarios(const QList<Scenario> &scenarios, const Plan &plan)
{
    const PlanFacts known(plan);
    const PlanGraph graph(plan);
    QList<ScenarioFit> fits;
    for (const Scenario &scenario : scenarios)
        fits.append(fitOne(scenario, plan, known, graph));
    const auto rank = [](const ScenarioFit &fit) {
        return std::tuple(-fit.priority.size(), -fit.others.size(), !fit.ofTrade);
    };
    std::stable_sort(fits.begin(), fits.end(), [&](auto &a, auto &b) { return rank(a) < rank(b); });
    return fits;
}

} // namespace relais
