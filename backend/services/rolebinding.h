// SPDX-License-Identifier: GPL-3.0-or-later
// Which tools and providers of a plan play the roles of a scenario, and what falls with them. For
// services/drillbuilder. Pure; any thread.
#pragma once

#include "services/drillbuilder.h"
#include "services/fallbackchoice.h"
#include "services/planfacts.h"
#include "services/scenefalls.h"

namespace relais {

// chosen: what the person said a role is; a null node: nothing of the kind.
QList<RoleBinding> bindRoles(const Scenario &scenario, const Plan &plan, const PlanFacts &facts,
                             const QHash<QString, NodeId> &chosen);

// Null: no such role, or nothing is bound to it.
NodeId boundTo(const QList<RoleBinding> &bindings, const QString &role);

// What the scenes make fall in one plan, by analysis, if they come at their times of the story. Plan and graph must
// outlive it.
class DrillFall {
public:
    // Nothing has fallen yet. end: of the story.
    DrillFall(const Plan &plan, const PlanGraph &graph, Minutes end);

    // The next scene, and what falls and comes back with it.
    void add(const ScenarioScene &scene, const QList<NodeId> &stops, const QList<NodeId> &restores);

    // Whether a scene made it fall, and none has brought it back.
    [[nodiscard]] bool lies(NodeId node) const { return m_falls.lies(node); }
    // Down at the scene's time, or until then where the scene brings it back.
    [[nodiscard]] bool hasFallen(NodeId node, const ScenarioScene &scene) const;
    // At some time of the drill.
    [[nodiscard]] bool falls(NodeId node) const;
    // Those that stop, soonest limit first.
    [[nodiscard]] QList<Id<Activity>> activities() const;
    // Of these the one that stops first; null if none does.
    [[nodiscard]] Id<Activity> first() const;
    // What carries the activity through all of the drill: nothing that falls sooner or later.
    [[nodiscard]] FallbackChoice fallbacksFor(Id<Activity> activity) const;
    // How well the fallback suits what falls, for the activity that it serves best.
    enum class Suits {
        Whole, // covers all that an activity loses, and stands
        Partly, // covers some of it, and stands
        NotAtAll, // or no activity that it serves stops
    };
    [[nodiscard]] Suits suits(Id<Fallback> fallback) const;
    // Whether it stands still in that stretch of the story and no fallback that stands then covers what it has lost.
    [[nodiscard]] bool isHelpless(Id<Activity> activity, Minutes from, Minutes until) const;

private:
    [[nodiscard]] QList<NodeId> lostBy(Id<Activity> activity) const;
    [[nodiscard]] Minutes firstStop(Id<Activity> activity) const;

    const Plan *m_plan;
    const PlanGraph *m_graph;
    Minutes m_end;
    SceneFalls m_falls;
    DownTimes m_down;
};

} // namespace relais
