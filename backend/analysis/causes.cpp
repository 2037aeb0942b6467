// SPDX-License-Identifier: GPL-3.0-or-later
// contribution(), hitBy() and causeChain() of propagation.h: why a node is down.
#include "analysis/propagation.h"

#include <algorithm>
#include <map>

namespace relais {

namespace {

std::vector<Interval> intersection(const std::vector<Interval> &a, const std::vector<Interval> &b)
{
    std::vector<Interval> result;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        const Interval both{std::max(left->from, right->from), std::min(left->to, right->to)};
        if (both.from < both.to)
            result.push_back(both);
        if (left->to < right->to)
            ++left;
        else
            ++right;
    }
    return result;
}

bool meets(const std::vector<Interval> &times, const Interval &interval)
{
    return std::ranges::any_of(
        times, [&](const Interval &time) { return time.from < interval.to && interval.from < time.to; });
}

} // namespace

std::vector<Interval> contribution(const DownTimes &down, const Graph::Need &need)
{
    std::vector<Interval> result;
    for (const Interval &interval : down.of(need.to)) {
        const Minutes from = interval.from + Minutes(need.buffer);
        if (from < interval.to)
            result.push_back({from, interval.to});
    }
    return result;
}

std::vector<NodeIndex> hitBy(const Graph &graph, const DownTimes &down, NodeIndex node, const Interval &interval)
{
    std::map<GroupIndex, std::vector<Interval>> groups;
    for (const Graph::Need &need : graph.needs(node)) {
        if (need.group == requiredNeed)
            continue;
        const auto [group, first] = groups.try_emplace(need.group);
        group->second = first ? contribution(down, need) : intersection(group->second, contribution(down, need));
    }
    std::vector<NodeIndex> result;
    for (const Graph::Need &need : graph.needs(node)) {
        const bool hit = need.group == requiredNeed ? meets(contribution(down, need), interval)
                                                    : meets(groups[need.group], interval);
        if (hit && std::ranges::find(result, need.to) == result.end())
            result.push_back(need.to);
    }
    return result;
}

std::vector<NodeIndex> causeChain(const Graph &graph, const DownTimes &down, NodeIndex node, Minutes moment)
{
    if (!down.isDown(node, moment))
        return {};
    std::vector<NodeIndex> found{node};
    std::map<NodeIndex, NodeIndex> from{{node, node}};
    for (std::size_t i = 0; i < found.size(); ++i) {
        NodeIndex at = found[i];
        if (down.failsByItself(at, moment)) {
            std::vector<NodeIndex> chain{at};
            for (; at != node; at = from[at])
                chain.push_back(from[at]);
            std::ranges::reverse(chain);
            return chain;
        }
        for (const NodeIndex cause : hitBy(graph, down, at, {moment, moment + Minutes(1)})) {
            if (from.emplace(cause, at).second)
                found.push_back(cause);
        }
    }
    return {}; // not reached: nothing is down without a chain to something that fails by itself
}

} // namespace relais
