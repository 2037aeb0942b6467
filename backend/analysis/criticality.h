// SPDX-License-Identifier: GPL-3.0-or-later
// How long a tool may be down (« Arrêt toléré », derived and read-only: decisions.md 4), where that figure comes from,
// and the tool's relay mark (decisions.md 3, design/ui.md 2.4). Pure functions; any thread.
#pragma once

#include "analysis/soleoutage.h"

namespace relais {

// Strongest first. Partly: some of the activities have a fallback and some have none.
enum class RelayMark { Tried, ToTry, Partly, None };

// One activity that stops when the node stays down: a line of « D'où vient ce chiffre ».
struct ToleranceLine {
    NodeIndex activity = 0;
    Minutes buffers{0}; // how long it goes on without the node
    std::optional<Minutes> limit; // its own tolerated downtime
    std::optional<Minutes> tolerated; // the sum; absent where the limit is
    std::vector<NodeIndex> way; // from the activity to the node, both included
};

// What stands in for the node in one of the activities that need it within the threshold.
struct ActivityMark {
    NodeIndex activity = 0;
    RelayMark mark = RelayMark::None; // never Partly
    std::optional<FallbackIndex> fallback; // the one that the mark speaks of
    bool tooSlow = false; // tried for real, but slower than the limit: to try, never tried
};

struct Criticality {
    std::vector<ToleranceLine> lines; // the one that decides first; those without a limit last
    std::optional<Minutes> tolerated; // absent when no activity with a limit stops
    bool critical = false; // tolerated <= threshold
    std::optional<RelayMark> mark; // the weakest of marks; absent when no activity needs the node within the threshold
    std::vector<ActivityMark> marks; // in the order of lines
};

// Alternatives count as in an outage of the node alone: an activity that goes on with another member of a group is not
// stopped by it and has no line.
[[nodiscard]] Criticality criticalityOf(const Graph &graph, NodeIndex node, Minutes threshold);

// The same for one node after the other, without the ways: for all tools of a plan. One thread; the graph must outlive
// it.
class Criticalities {
public:
    Criticalities(const Graph &graph, Minutes threshold);
    [[nodiscard]] Criticality of(NodeIndex node);

private:
    [[nodiscard]] std::vector<ToleranceLine> lines(NodeIndex node);
    [[nodiscard]] ActivityMark mark(const ToleranceLine &line);

    const Graph &m_graph;
    Minutes m_threshold;
    SoleOutage m_outage; // without end
    std::vector<NodeIndex> m_hits;
};

} // namespace relais
