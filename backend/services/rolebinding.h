// SPDX-License-Identifier: GPL-3.0-or-later
// Which tools and providers of a plan play the roles of a scenario, and what falls with them. For
// services/drillbuilder. Pure; any thread.
#pragma once

#include "analysis/plangraph.h"
#include "analysis/propagation.h"
#include "services/drillbuilder.h"
#include "services/planfacts.h"

namespace relais {

// chosen: what the person said a role is; a null node: nothing of the kind.
QList<RoleBinding> bindRoles(const Scenario &scenario, const Plan &plan, const PlanFacts &facts,
                             const QHash<QString, NodeId> &chosen);

// What the scenario makes fall in this plan, by analysis, if its scenes come at their times of the story. The plan must
// outlive it.
class DrillFall {
public:
    DrillFall(const Scenario &scenario, const QList<RoleBinding> &bindings, const Plan &plan);

    // Down at the scene's time, or until then where the scene brings it back.
    [[nodiscard]] bool hasFallen(NodeId node, const ScenarioScene &scene) const;
    // At some time of the drill.
    [[nodiscard]] bool falls(NodeId node) const;
    // Those that stop, soonest limit first.
    [[nodiscard]] QList<Id<Activity>> activities() const;
    // Of these the one that stops first; null if none does.
    [[nodiscard]] Id<Activity> first() const;

private:
    [[nodiscard]] Minutes firstStop(Id<Activity> activity) const;

    const Plan &m_plan;
    PlanGraph m_graph;
    DownTimes m_down;
};

} // namespace relais
