// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/graph.h"

#include <algorithm>
#include <numeric>

namespace relais {

namespace {

// A buffer of a thousand years is as good as any longer one, and sums of them stay within 32 bits.
constexpr qint64 longestBuffer = qint64(1) << 29;

bool isImmediate(const Graph::Need &need)
{
    return need.buffer == 0 && need.group == requiredNeed;
}

} // namespace

const Graph::Activity *Graph::activity(NodeIndex node) const
{
    const auto found = std::ranges::lower_bound(m_activities, node, {}, &Activity::node);
    return found != m_activities.end() && found->node == node ? &*found : nullptr;
}

std::span<const FallbackIndex> Graph::fallbacksOf(NodeIndex node) const
{
    const Activity *found = activity(node);
    if (!found)
        return {};
    return m_fallbacksOf[static_cast<std::size_t>(found - m_activities.data())];
}

const Graph::Service &Graph::service(FallbackIndex fallback, NodeIndex activity) const
{
    return *std::ranges::find(m_fallbacks[fallback].serves, activity, &Service::activity);
}

GraphBuilder::GraphBuilder(const Graph &graph)
    : m_kinds(graph.m_kinds)
    , m_groups(static_cast<GroupIndex>(graph.m_groupSizes.size()))
    , m_activities(graph.m_activities)
    , m_fallbacks(graph.m_fallbacks)
{
    m_edges.reserve(graph.m_needs.size());
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        for (const Graph::Need &need : graph.needs(node))
            m_edges.push_back({node, need});
    }
}

NodeIndex GraphBuilder::addNode(NodeKind kind)
{
    m_kinds.push_back(kind);
    return static_cast<NodeIndex>(m_kinds.size() - 1);
}

NodeIndex GraphBuilder::addActivity(Graph::Activity activity)
{
    activity.node = addNode(NodeKind::Activity);
    m_activities.push_back(std::move(activity));
    return m_activities.back().node;
}

GroupIndex GraphBuilder::addGroup()
{
    return m_groups++;
}

void GraphBuilder::addNeed(NodeIndex from, NodeIndex to, Minutes buffer, GroupIndex group)
{
    const auto minutes = static_cast<std::int32_t>(std::clamp<qint64>(buffer.count(), 0, longestBuffer));
    m_edges.push_back({from, {to, minutes, group}});
}

void GraphBuilder::moveToGroup(NodeIndex from, NodeIndex to, GroupIndex group)
{
    for (Edge &edge : m_edges) {
        if (edge.from == from && edge.need.to == to && edge.need.group == requiredNeed)
            edge.need.group = group;
    }
}

FallbackIndex GraphBuilder::addFallback(Graph::Fallback fallback)
{
    m_fallbacks.push_back(std::move(fallback));
    return static_cast<FallbackIndex>(m_fallbacks.size() - 1);
}

// Counting sorts of the edges, by either end: stable, so that the order in which needs were added is kept.
void GraphBuilder::packNeeds(Graph &graph) const
{
    auto &start = graph.m_needStart;
    start.assign(m_kinds.size() + 1, 0);
    for (const Edge &edge : m_edges)
        ++start[edge.from + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    graph.m_needs.resize(m_edges.size());
    std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
    for (const Edge &edge : m_edges)
        graph.m_needs[next[edge.from]++] = edge.need;
    graph.m_immediateNeedStart = {0};
    for (NodeIndex node = 0; node < m_kinds.size(); ++node) {
        for (const Graph::Need &need : graph.needs(node)) {
            if (isImmediate(need))
                graph.m_immediateNeeds.push_back(need.to);
        }
        graph.m_immediateNeedStart.push_back(static_cast<std::uint32_t>(graph.m_immediateNeeds.size()));
    }
}

void GraphBuilder::packDependents(Graph &graph) const
{
    auto &start = graph.m_dependentStart;
    start.assign(m_kinds.size() + 1, {});
    for (const Edge &edge : m_edges)
        ++(isImmediate(edge.need) ? start[edge.need.to + 1].immediate : start[edge.need.to + 1].others);
    for (std::size_t node = 0; node < m_kinds.size(); ++node) {
        start[node + 1].immediate += start[node].immediate;
        start[node + 1].others += start[node].others;
    }
    graph.m_immediateDependents.resize(start.back().immediate);
    graph.m_otherDependents.resize(start.back().others);
    auto next = start;
    for (const Edge &edge : m_edges) {
        if (isImmediate(edge.need))
            graph.m_immediateDependents[next[edge.need.to].immediate++] = edge.from;
        else
            graph.m_otherDependents[next[edge.need.to].others++] = {edge.from, edge.need.buffer, edge.need.group};
    }
}

Graph GraphBuilder::build() &&
{
    Graph graph;
    packNeeds(graph);
    packDependents(graph);
    graph.m_groupSizes.assign(m_groups, 0);
    for (const Edge &edge : m_edges) {
        if (edge.need.group != requiredNeed)
            ++graph.m_groupSizes[edge.need.group];
    }
    graph.m_kinds = std::move(m_kinds);
    graph.m_activities = std::move(m_activities);
    graph.m_fallbacks = std::move(m_fallbacks);
    graph.m_fallbacksOf.resize(graph.m_activities.size());
    for (FallbackIndex index = 0; index < graph.m_fallbacks.size(); ++index) {
        for (const Graph::Service &service : graph.m_fallbacks[index].serves) {
            const auto row = std::ranges::lower_bound(graph.m_activities, service.activity, {}, &Graph::Activity::node);
            graph.m_fallbacksOf[static_cast<std::size_t>(row - graph.m_activities.begin())].push_back(index);
        }
    }
    return graph;
}

} // namespace relais
