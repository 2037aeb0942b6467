// SPDX-License-Identifier: GPL-3.0-or-later
// Propagation: from what fails by itself to everything that is down because of it, and when: the least fixpoint of
// design/analysis.md, "When things go down". Pure functions over a Graph; any thread.
#pragma once

#include "analysis/graph.h"

namespace relais {

// [from, to), minutes since the start of what is looked at.
struct Interval {
    Minutes from{0};
    Minutes to{0};

    [[nodiscard]] bool contains(Minutes moment) const { return from <= moment && moment < to; }
    bool operator==(const Interval &) const = default;
};

// A node fails by itself. Several rows of one node are allowed; an empty interval means nothing.
struct Failure {
    NodeIndex node = 0;
    Interval interval;
};

// A time later than every other one, for an outage without end.
inline constexpr Minutes endless{1 << 30};

// The down intervals of every node: disjoint, not touching, ascending.
class DownTimes {
public:
    [[nodiscard]] std::span<const Interval> of(NodeIndex node) const
    {
        return std::span(m_intervals).subspan(m_start[node], m_start[node + 1] - m_start[node]);
    }
    [[nodiscard]] bool isDown(NodeIndex node, Minutes moment) const { return intervalAt(node, moment) != nullptr; }
    // Null when the node is up at that moment.
    [[nodiscard]] const Interval *intervalAt(NodeIndex node, Minutes moment) const;

    // What failed by itself, merged, ascending by node and time.
    [[nodiscard]] std::span<const Failure> failures() const { return m_failures; }
    [[nodiscard]] bool failsByItself(NodeIndex node) const;
    [[nodiscard]] bool failsByItself(NodeIndex node, Minutes moment) const;

private:
    friend DownTimes propagate(const Graph &graph, std::span<const Failure> failures);

    std::vector<std::uint32_t> m_start;
    std::vector<Interval> m_intervals;
    std::vector<Failure> m_failures;
};

// One pass like Dijkstra's for each distinct end among the failures (one, in the common case), without recursion.
[[nodiscard]] DownTimes propagate(const Graph &graph, std::span<const Failure> failures);

// The intervals in which a need of a node hits it by itself: each down interval of what it needs, less the buffer.
[[nodiscard]] std::vector<Interval> contribution(const DownTimes &down, const Graph::Need &need);

// The direct needs that hit the node in the interval, each once, in the order of the needs; a group that hits counts
// with all its members.
[[nodiscard]] std::vector<NodeIndex> hitBy(const Graph &graph, const DownTimes &down, NodeIndex node,
                                           const Interval &interval);

// Why the node is down at that moment: the shortest chain from it to something that fails by itself then, both included
// (`Prendre les commandes > Shopify > Cloudflare`); of equals, the one by the earlier need. Empty when it is up.
[[nodiscard]] std::vector<NodeIndex> causeChain(const Graph &graph, const DownTimes &down, NodeIndex node,
                                                Minutes moment);

} // namespace relais
