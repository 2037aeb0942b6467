// SPDX-License-Identifier: GPL-3.0-or-later
// SceneFalls: what falls by itself as the scenes of a drill go by, in story time, each fall ending where a scene brings
// it back; by analysis, what is down because of it. For the drill's services. The graph must outlive it; a value.
#pragma once

#include "analysis/plangraph.h"
#include "analysis/propagation.h"

namespace relais {

class SceneFalls {
public:
    explicit SceneFalls(const PlanGraph &graph)
        : m_graph(&graph)
    { }

    // Scenes come in the order of the story.
    void add(Minutes story, const QList<NodeId> &stops, const QList<NodeId> &restores);

    // Whether it fell with a scene and none has brought it back.
    [[nodiscard]] bool lies(NodeId node) const;

    // end: of what no scene brings back.
    [[nodiscard]] DownTimes down(Minutes end = endless) const;

private:
    const PlanGraph *m_graph;
    std::vector<Failure> m_failures;
};

} // namespace relais
