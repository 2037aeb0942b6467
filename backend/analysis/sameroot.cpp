// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sameroot.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace relais {

namespace {

// Everything that the node needs, directly or not, itself included: nothing else can bring it down.
std::set<NodeIndex> needsOf(const Graph &graph, NodeIndex node)
{
    std::set<NodeIndex> known{node};
    std::vector<NodeIndex> found{node};
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const Graph::Need &need : graph.needs(found[i])) {
            if (known.insert(need.to).second)
                found.push_back(need.to);
        }
    }
    return known;
}

std::vector<NodeIndex> coveredNeeds(const Graph &graph, const Graph::Fallback &fallback, NodeIndex activity)
{
    std::vector<NodeIndex> result;
    for (const Graph::Need &need : graph.needs(activity)) {
        const bool covered = fallback.coversAny || std::ranges::find(fallback.covers, need.to) != fallback.covers.end();
        if (covered && std::ranges::find(result, need.to) == result.end())
            result.push_back(need.to);
    }
    return result;
}

} // namespace

RootFinder::RootFinder(const Graph &graph, Minutes outage)
    : m_graph(graph)
    , m_outage(outage)
{ }

std::vector<SharedRoot> RootFinder::sharedRoots(const std::vector<NodeIndex> &nodes)
{
    std::vector<NodeIndex> common = causersOf(nodes.front());
    for (const NodeIndex node : nodes) {
        std::vector<NodeIndex> both;
        std::ranges::set_intersection(common, causersOf(node), std::back_inserter(both));
        common = std::move(both);
    }
    std::vector<SharedRoot> result;
    for (const NodeIndex root : common) {
        // Two nodes that bring each other down: the first of them stands for both.
        const bool onTheWay = std::ranges::any_of(common, [&](NodeIndex other) {
            const bool causes = other != root && !fallOf(other).of(root).empty();
            return causes && (other < root || fallOf(root).of(other).empty());
        });
        if (onTheWay)
            continue;
        SharedRoot shared{root, {}};
        for (const NodeIndex node : nodes) {
            const DownTimes &down = fallOf(root);
            shared.chains.push_back(causeChain(m_graph, down, node, down.of(node).front().from));
        }
        result.push_back(std::move(shared));
    }
    return result;
}

const std::vector<NodeIndex> &RootFinder::causersOf(NodeIndex node)
{
    const auto [entry, isNew] = m_causers.try_emplace(node);
    if (isNew) {
        for (const NodeIndex candidate : needsOf(m_graph, node)) {
            if (!fallOf(candidate).of(node).empty())
                entry->second.push_back(candidate);
        }
    }
    return entry->second;
}

const DownTimes &RootFinder::fallOf(NodeIndex root)
{
    const auto known = m_falls.find(root);
    if (known != m_falls.end())
        return known->second;
    const Failure failure{root, {Minutes(0), m_outage}};
    return m_falls.emplace(root, propagate(m_graph, {&failure, 1})).first->second;
}

std::vector<FallbackRoot> fallbackRoots(const Graph &graph, Minutes outage)
{
    RootFinder finder(graph, outage);
    std::vector<FallbackRoot> result;
    for (FallbackIndex index = 0; index < graph.fallbacks().size(); ++index) {
        const Graph::Fallback &fallback = graph.fallbacks()[index];
        for (const Graph::Service &service : fallback.serves) {
            const auto covered = coveredNeeds(graph, fallback, service.activity);
            for (const NodeIndex need : fallback.needs) {
                for (const NodeIndex lost : covered) {
                    for (SharedRoot &shared : finder.sharedRoots({need, lost}))
                        result.push_back({index, service.activity, need, lost, std::move(shared)});
                }
            }
        }
    }
    return result;
}

std::vector<GroupRoot> groupRoots(const Graph &graph, Minutes outage)
{
    RootFinder finder(graph, outage);
    std::vector<GroupRoot> result;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        std::map<GroupIndex, std::vector<NodeIndex>> groups;
        for (const Graph::Need &need : graph.needs(node)) {
            if (need.group != requiredNeed)
                groups[need.group].push_back(need.to);
        }
        for (const auto &[group, members] : groups) {
            for (SharedRoot &shared : finder.sharedRoots(members))
                result.push_back({node, members, std::move(shared)});
        }
    }
    return result;
}

} // namespace relais
