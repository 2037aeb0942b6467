// SPDX-License-Identifier: GPL-3.0-or-later
// Graph: what rests on what, in the compact form that all of analysis/ works on: nodes are indices, both directions of
// the needs are packed arrays. Made by GraphBuilder (from a plan: plangraph.h), then never changed. A value; any
// thread. The meaning of every figure here is design/analysis.md's.
#pragma once

#include "domain/fallback.h"

#include <cstdint>
#include <span>
#include <vector>

namespace relais {

using NodeIndex = std::uint32_t;
using GroupIndex = std::uint32_t;
using FallbackIndex = std::uint32_t;
inline constexpr GroupIndex requiredNeed = 0xffffffff; // the group of a need that has no alternative

// A share, a factor or a ratio in ten-thousandths: 10000 is 100 %, times one, one hour per hour.
inline constexpr std::int32_t wholeShare = 10000;

enum class NodeKind : std::uint8_t { Activity, Tool, Provider, Site, Person };

class Graph {
public:
    struct Need {
        NodeIndex to;
        std::int32_t buffer; // minutes, >= 0
        GroupIndex group; // requiredNeed, or shared by the alternatives of one node
    };
    struct Dependent {
        NodeIndex from;
        std::int32_t buffer;
        GroupIndex group;
    };
    // A stretch of every week. A `to` at or before `from` lies on the following day.
    struct WeeklyHours {
        std::uint8_t weekdays = 0; // bit 0 = Monday … bit 6 = Sunday, of the day on which it starts
        Minutes from{0}; // since midnight
        Minutes to{0};
    };
    struct Peak {
        WeeklyHours hours;
        std::int32_t factor = wholeShare;
    };
    // On that day of each month, on those days of each week, or both.
    struct Deadline {
        int dayOfMonth = 0; // 1..31, the last day of a shorter month; 0 = none
        std::uint8_t weekdays = 0; // bit 0 = Monday … bit 6 = Sunday
        Minutes timeOfDay{24 * 60}; // default: the end of that day
    };
    struct Activity {
        NodeIndex node = 0;
        std::optional<Minutes> limit; // MTPD, « Arrêt toléré »
        std::optional<Minutes> target; // RTO, « Reprise visée »
        std::optional<qint64> costPerHour; // cents; absent = to be estimated, never 0
        bool priority = false;
        std::vector<Peak> peaks;
        std::vector<WeeklyHours> openingHours; // empty = around the clock
        std::vector<Deadline> deadlines;
    };
    // What a fallback does for one activity; proof is kept per fallback and activity.
    struct Service {
        NodeIndex activity = 0;
        ProofLevel proof = ProofLevel::Written;
        std::optional<Minutes> measured; // activation, when tried or used
    };
    struct Fallback {
        std::vector<Service> serves;
        bool coversAny = false;
        std::vector<NodeIndex> covers; // direct needs of what it serves
        Minutes activation{0};
        std::optional<Minutes> hold; // absent = no limit
        std::int32_t capacity = wholeShare; // of normal
        std::int32_t catchUp = 0; // time of re-entry per time held
        std::vector<NodeIndex> needs;
    };

    [[nodiscard]] std::uint32_t nodeCount() const { return static_cast<std::uint32_t>(m_kinds.size()); }
    [[nodiscard]] NodeKind kind(NodeIndex node) const { return m_kinds[node]; }

    // In the order in which they were added; the tie-breaker of causes and choices.
    [[nodiscard]] std::span<const Need> needs(NodeIndex node) const
    {
        return slice(m_needs, m_needStart[node], m_needStart[node + 1]);
    }
    [[nodiscard]] std::span<const Need> allNeeds() const { return m_needs; }
    // The needs and the dependents of which one stops at once with the other, without an alternative: most of them, and
    // kept apart, since what a large graph takes is to fetch it from memory.
    [[nodiscard]] std::span<const NodeIndex> immediateNeeds(NodeIndex node) const
    {
        return slice(m_immediateNeeds, m_immediateNeedStart[node], m_immediateNeedStart[node + 1]);
    }
    [[nodiscard]] std::span<const NodeIndex> immediateDependents(NodeIndex node) const
    {
        return slice(m_immediateDependents, m_dependentStart[node].immediate, m_dependentStart[node + 1].immediate);
    }
    // All that are not immediate.
    [[nodiscard]] std::span<const Dependent> otherDependents(NodeIndex node) const
    {
        return slice(m_otherDependents, m_dependentStart[node].others, m_dependentStart[node + 1].others);
    }
    template <class Visit> void forEachDependent(NodeIndex node, Visit visit) const
    {
        for (const NodeIndex from : immediateDependents(node))
            visit(Dependent{from, 0, requiredNeed});
        for (const Dependent &dependent : otherDependents(node))
            visit(dependent);
    }
    [[nodiscard]] std::span<const std::int32_t> groupSizes() const { return m_groupSizes; }

    [[nodiscard]] std::span<const Activity> activities() const { return m_activities; }
    // Null for a node that is no activity.
    [[nodiscard]] const Activity *activity(NodeIndex node) const;
    [[nodiscard]] std::span<const Fallback> fallbacks() const { return m_fallbacks; }
    // Those that serve the activity, in the order of the plan.
    [[nodiscard]] std::span<const FallbackIndex> fallbacksOf(NodeIndex activity) const;
    // Precondition: the fallback serves the activity.
    [[nodiscard]] const Service &service(FallbackIndex fallback, NodeIndex activity) const;

private:
    friend class GraphBuilder;

    struct DependentStart {
        std::uint32_t immediate = 0;
        std::uint32_t others = 0;
    };

    template <class T>
    static std::span<const T> slice(const std::vector<T> &all, std::uint32_t start, std::uint32_t end)
    {
        return std::span(all).subspan(start, end - start);
    }

    std::vector<NodeKind> m_kinds;
    std::vector<std::uint32_t> m_needStart;
    std::vector<Need> m_needs;
    std::vector<std::uint32_t> m_immediateNeedStart;
    std::vector<NodeIndex> m_immediateNeeds;
    std::vector<DependentStart> m_dependentStart;
    std::vector<NodeIndex> m_immediateDependents;
    std::vector<Dependent> m_otherDependents;
    std::vector<std::int32_t> m_groupSizes;
    std::vector<Activity> m_activities; // ascending by node
    std::vector<std::vector<FallbackIndex>> m_fallbacksOf; // beside m_activities
    std::vector<Fallback> m_fallbacks;
};

// Collects nodes and needs in any order, then makes the graph. One use, one thread.
class GraphBuilder {
public:
    GraphBuilder() = default;
    // Starts from a graph, to try a change on a copy: the indices of what is there stay as they are.
    explicit GraphBuilder(const Graph &graph);

    NodeIndex addNode(NodeKind kind);
    // The node is made for it; activity.node is set here.
    NodeIndex addActivity(Graph::Activity activity);
    GroupIndex addGroup();
    // A negative buffer counts as 0.
    void addNeed(NodeIndex from, NodeIndex to, Minutes buffer = Minutes(0), GroupIndex group = requiredNeed);
    // Puts all required needs of `from` on `to` into the group, buffers kept.
    void moveToGroup(NodeIndex from, NodeIndex to, GroupIndex group);
    FallbackIndex addFallback(Graph::Fallback fallback);
    [[nodiscard]] Graph::Fallback &fallback(FallbackIndex index) { return m_fallbacks[index]; }

    [[nodiscard]] Graph build() &&;

private:
    struct Edge {
        NodeIndex from;
        Graph::Need need;
    };

    void packNeeds(Graph &graph) const;
    void packDependents(Graph &graph) const;

    std::vector<NodeKind> m_kinds;
    std::vector<Edge> m_edges;
    GroupIndex m_groups = 0;
    std::vector<Graph::Activity> m_activities;
    std::vector<Graph::Fallback> m_fallbacks;
};

} // namespace relais
