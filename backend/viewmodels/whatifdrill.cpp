// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/whatifdrill.h"

#include "services/rolebinding.h"
#include "services/scenariofit.h"

#include <algorithm>

namespace relais {

namespace {

// With which role the scenario lets one of the nodes fall. What somebody is taken for here may be a second choice
// there.
std::optional<WhatIfDrill> roleOf(const Scenario &scenario, const Plan &plan, const PlanFacts &facts,
                                  const QList<NodeId> &nodes)
{
    QStringList stops;
    for (const ScenarioScene &scene : scenario.scenes) {
        for (const SceneTelling &telling : scene.tellings)
            stops << telling.stops;
    }
    for (const RoleBinding &binding : bindRoles(scenario, plan, facts, {})) {
        for (const NodeId &node : nodes) {
            if (stops.contains(binding.role) && binding.candidates.contains(node))
                return WhatIfDrill{scenario.key, binding.role, node};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<WhatIfDrill> drillFor(const WhatIfAnswer &answer, const QList<Scenario> &scenarios, const Plan &plan)
{
    QList<NodeId> causes;
    QList<NodeId> tools;
    for (const WhatIfHit &hit : answer.nodes) {
        if (hit.cause)
            causes.append(hit.node);
        else if (plan.find(Id<Tool>{hit.node.value}))
            tools.append(hit.node);
    }
    const PlanFacts facts(plan);
    const QList<ScenarioFit> fits = fitScenarios(scenarios, plan);
    for (const QList<NodeId> &nodes : {causes, tools}) {
        for (const ScenarioFit &fit : fits) {
            const auto scenario = std::find_if(scenarios.begin(), scenarios.end(),
                                               [&](const Scenario &one) { return one.key == fit.key; });
            auto drill = roleOf(*scenario, plan, facts, nodes);
            if (drill)
                return drill;
        }
    }
    return std::nullopt;
}

} // namespace relais
