// SPDX-License-Identifier: GPL-3.0-or-later
// PlanGraph: a plan as the Graph that analysis works on, and the way back from index to row. A value; any thread.
#pragma once

#include "analysis/graph.h"
#include "domain/plan.h"

#include <QHash>

namespace relais {

class PlanGraph {
public:
    // Takes confirmed links only, and what refers to rows that exist. A fallback whose start is neither stated nor
    // measured cannot be counted on and stays out (incompleteFallbacks); an unknown capacity counts as none served, an
    // unknown hold as no limit, an unknown catch-up as none.
    explicit PlanGraph(const Plan &plan);

    [[nodiscard]] const Graph &graph() const { return m_graph; }

    [[nodiscard]] NodeId id(NodeIndex node) const { return m_nodes[node]; }
    [[nodiscard]] Id<Activity> activityId(NodeIndex node) const { return {m_nodes[node].value}; }
    [[nodiscard]] Id<Fallback> fallbackId(FallbackIndex fallback) const { return m_fallbacks[fallback]; }
    [[nodiscard]] std::optional<NodeIndex> index(NodeId id) const;
    [[nodiscard]] std::optional<FallbackIndex> index(Id<Fallback> id) const;
    [[nodiscard]] const std::vector<Id<Fallback>> &incompleteFallbacks() const { return m_incomplete; }

private:
    void addNodes(const Plan &plan, GraphBuilder &builder);
    void addNeeds(const Plan &plan, GraphBuilder &builder) const;
    void addFallbacks(const Plan &plan, GraphBuilder &builder);

    Graph m_graph;
    std::vector<NodeId> m_nodes;
    QHash<NodeId, NodeIndex> m_indices;
    std::vector<Id<Fallback>> m_fallbacks;
    QHash<Id<Fallback>, FallbackIndex> m_fallbackIndices;
    std::vector<Id<Fallback>> m_incomplete;
};

} // namespace relais
