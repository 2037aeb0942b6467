// SPDX-License-Identifier: GPL-3.0-or-later
// Same root (« même racine »): things meant to replace each other that fall together: a fallback and what it replaces,
// two alternatives of one need, a channel and what is down. Pure functions; one RootFinder a thread.
#pragma once

#include "analysis/propagation.h"

#include <map>

namespace relais {

// A node whose failure alone brings several others down, with the chain from each of them to it, in the order asked.
struct SharedRoot {
    NodeIndex root = 0;
    std::vector<std::vector<NodeIndex>> chains; // each from the node asked for to the root, both included

    bool operator==(const SharedRoot &) const = default;
};

// Asks one graph about its roots and remembers the answers. The graph must outlive it.
class RootFinder {
public:
    // outage: how long the root is down; a buffer at least as long absorbs it.
    explicit RootFinder(const Graph &graph, Minutes outage = Minutes(240));

    // The roots that bring down all of the nodes, furthest ones only: what only stands between a node and a further
    // root is in its chain. Ascending; empty when nothing brings them all down. Precondition: at least one node.
    [[nodiscard]] std::vector<SharedRoot> sharedRoots(const std::vector<NodeIndex> &nodes);
    [[nodiscard]] bool shareARoot(NodeIndex a, NodeIndex b) { return !sharedRoots({a, b}).empty(); }

private:
    // Every node whose failure alone brings it down, itself included, ascending.
    const std::vector<NodeIndex> &causersOf(NodeIndex node);
    const DownTimes &fallOf(NodeIndex root);

    const Graph &m_graph;
    Minutes m_outage;
    std::map<NodeIndex, std::vector<NodeIndex>> m_causers;
    std::map<NodeIndex, DownTimes> m_falls;
};

// A fallback that needs something which falls with what it replaces.
struct FallbackRoot {
    FallbackIndex fallback = 0;
    NodeIndex activity = 0;
    NodeIndex need = 0; // of the fallback
    NodeIndex covered = 0; // the direct need of the activity that it replaces
    SharedRoot shared; // chains of need and covered, in this order
};

// For every fallback, activity served, need of the fallback and direct need covered.
[[nodiscard]] std::vector<FallbackRoot> fallbackRoots(const Graph &graph, Minutes outage = Minutes(240));

// Alternatives of one node that all fall with one root: two lines in one trench.
struct GroupRoot {
    NodeIndex node = 0; // whose alternatives they are
    std::vector<NodeIndex> members;
    SharedRoot shared; // chains of the members, in this order
};

[[nodiscard]] std::vector<GroupRoot> groupRoots(const Graph &graph, Minutes outage = Minutes(240));

} // namespace relais
