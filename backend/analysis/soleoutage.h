// SPDX-License-Identifier: GPL-3.0-or-later
// SoleOutage: one node fails alone, from minute 0 for as long as asked, without a clock: what falls with it, and how
// each activity gets through. The answers of propagation.h and fallbackwindow.h for that case, where every node is down
// from one moment to the end, reached without touching the rest of the graph: to ask it of every node of a plan. One
// thread at a time; the graph must outlive it.
#pragma once

#include "analysis/fallbackwindow.h"

namespace relais {

// How an activity gets through; `lost` is what the outage costs but for the cost of an hour.
struct Passage {
    std::optional<FallbackIndex> fallback; // as in ActivityOutage
    bool endsEarly = false; // of that one: before the outage does
    bool holdEnds = false; // because it cannot be kept up any longer
    Minutes stopped{0};
    qint64 lost = 0; // minutes times the share not served, in ten-thousandths
    std::vector<std::pair<FallbackIndex, NodeIndex>> sameRoot; // would cover, but needs what is down with it
};

// A fallback as it would be: in place of the one at the index, or one more behind the last.
struct ChangedFallback {
    FallbackIndex index = 0;
    const Graph::Fallback *fallback = nullptr;
};

class SoleOutage {
public:
    SoleOutage(const Graph &graph, Minutes outage);

    // The node fails, in place of the one before.
    void begin(NodeIndex root);
    // All that is down at one time or another, the root first.
    [[nodiscard]] std::span<const NodeIndex> fallen() const { return m_fallen; }
    // As if it ended then, until the next begin(); fallen() is still all of what was down.
    void endAt(Minutes outage);
    // Absent: it stays up.
    [[nodiscard]] std::optional<Minutes> since(NodeIndex node) const;

    // As if `node` did not need `on`, alternatives apart, until restore(). Returns what falls later or not at all then.
    std::span<const NodeIndex> spare(NodeIndex node, NodeIndex on);
    void restore();

    // As hitBy() of propagation.h; empties `hits` first.
    void findHits(NodeIndex node, std::vector<NodeIndex> &hits) const;
    // Preconditions: the activity is down, and not the root; `hits` is what hits it.
    [[nodiscard]] Passage passage(NodeIndex activity, const std::vector<NodeIndex> &hits, FallbackMode mode,
                                  const ChangedFallback *change = nullptr) const;
    // Whether that fallback of the activity, be it the best or not, is usable. Same preconditions.
    [[nodiscard]] bool isUsable(FallbackIndex fallback, NodeIndex activity, const std::vector<NodeIndex> &hits,
                                FallbackMode mode) const;

private:
    using Tick = std::int32_t; // a minute
    struct Way { // by which a node fell first
        NodeIndex node;
        GroupIndex group;
    };

    void reach(NodeIndex node, Tick moment, Way way);
    void spread();
    void openAllThrough(NodeIndex node);
    void seed(NodeIndex node);
    void reachAgain(NodeIndex node, Tick moment);
    void spreadAgain();
    void push(NodeIndex node, Tick moment);
    bool take(NodeIndex &node, Tick &moment);
    [[nodiscard]] bool isSpared(NodeIndex node, NodeIndex on, GroupIndex group) const
    {
        return node == m_spared && on == m_sparedOn && group == requiredNeed;
    }
    // The last of the members that are all down; never: one is up.
    [[nodiscard]] Tick groupMoment(NodeIndex node, GroupIndex group) const;
    [[nodiscard]] bool isDownAt(NodeIndex node, Minutes moment) const;
    void hold(Passage &passage, const Graph::Fallback &fallback, Minutes start) const;

    const Graph &m_graph;
    Tick m_whole; // outage
    Tick m_outage; // of it, what is looked at
    std::vector<Tick> m_since;
    std::vector<Way> m_way;
    std::vector<NodeIndex> m_fallen;
    std::vector<std::int32_t> m_left; // members of a group that are up
    std::vector<GroupIndex> m_touched;
    // Most nodes fall at the minute of the one before. First come, first served: the ways are short then, and few nodes
    // are found again when one need is spared.
    std::vector<NodeIndex> m_now;
    std::size_t m_taken = 0; // of these
    std::vector<std::pair<Tick, NodeIndex>> m_later; // a heap
    Tick m_moment = 0;
    // Of spare().
    NodeIndex m_spared;
    NodeIndex m_sparedOn;
    std::vector<std::pair<NodeIndex, Tick>> m_saved;
    std::vector<std::uint8_t> m_isOpen; // to be found again
    std::vector<NodeIndex> m_changed;
};

} // namespace relais
