// SPDX-License-Identifier: GPL-3.0-or-later
// PlanFacts: what analysis says of a plan, in the plan's own ids, for whoever generates from it: which tools are
// critical, what stops with them, which fallback stands in, and what falls together. Holds ids, times and marks, no
// words, so that it may be used for any edition. Made once a plan; a value; any thread.
#pragma once

#include "analysis/criticality.h"
#include "domain/plan.h"

#include <QHash>

namespace relais {

class PlanGraph;

// Of one tool or activity.
struct ObjectFacts {
    bool critical = false; // of a tool; the person's word goes before the derived one
    std::optional<Minutes> limit; // of a tool: derived
    std::optional<Minutes> target; // of a tool: the one of the activity that decides
    QList<Id<Activity>> activities; // of a tool: that stop when it does, the one that decides first
    QList<Id<Tool>> tools; // of an activity: that it needs directly
    Id<Fallback> fallback; // the one to use; null: none is written
    QList<Id<Fallback>> others;
    std::optional<RelayMark> mark;
};

// A fallback that falls with what it replaces.
struct CommonRoot {
    Id<Fallback> fallback;
    NodeId covered;
    NodeId root;
    QList<NodeId> chain; // from what the fallback needs to the root, both included
};

class PlanFacts {
public:
    explicit PlanFacts(const Plan &plan);

    [[nodiscard]] const ObjectFacts &of(RowId object) const;
    // The soonest limit first, then the order of the plan.
    [[nodiscard]] const QList<Id<Tool>> &criticalTools() const { return m_critical; }
    // One a fallback and thing covered.
    [[nodiscard]] const QList<CommonRoot> &sameRoots() const { return m_roots; }

private:
    void addTool(const Plan &plan, const PlanGraph &graph, const Tool &tool, const Criticality &criticality);
    void addActivity(const Plan &plan, const Activity &activity);
    void addRoots(const PlanGraph &graph);

    QHash<RowId, ObjectFacts> m_facts;
    QList<Id<Tool>> m_critical;
    QList<CommonRoot> m_roots;
};

// The fallbacks that serve the activity, in the order of the plan.
QList<Id<Fallback>> fallbacksServing(const Plan &plan, Id<Activity> activity);
bool covers(const Plan &plan, const Fallback &fallback, NodeId node);

} // namespace relais
