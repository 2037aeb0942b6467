// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/propagation.h"

#include <algorithm>
#include <limits>
#include <map>

namespace relais {

namespace {

using Tick = std::int32_t; // a minute

constexpr Tick never = std::numeric_limits<Tick>::max();
constexpr Tick up = std::numeric_limits<Tick>::min();

// The rows of the nodes of a large graph lie far apart: asking for them this many nodes early halves the time of a
// sweep.
constexpr std::size_t lookahead = 8;

Tick tick(Minutes minutes)
{
    return static_cast<Tick>(std::clamp(minutes, -endless, endless).count());
}

std::vector<Failure> merged(std::span<const Failure> failures)
{
    std::vector<Failure> sorted;
    for (const Failure &failure : failures) {
        const Interval interval{Minutes(tick(failure.interval.from)), Minutes(tick(failure.interval.to))};
        if (interval.from < interval.to)
            sorted.push_back({failure.node, interval});
    }
    std::ranges::sort(sorted, [](const Failure &a, const Failure &b) {
        return std::pair(a.node, a.interval.from) < std::pair(b.node, b.interval.from);
    });
    std::vector<Failure> result;
    for (const Failure &failure : sorted) {
        if (!result.empty() && result.back().node == failure.node && failure.interval.from <= result.back().interval.to)
            result.back().interval.to = std::max(result.back().interval.to, failure.interval.to);
        else
            result.push_back(failure);
    }
    return result;
}

// Between two ends of failures nothing comes back, so that what goes down, and when, is found by one pass in the order
// of time: a node goes down at the first of its required needs, a group at the last of its members (Knuth's
// generalisation of Dijkstra's algorithm). At an end everything is found afresh from the failures still on, which is
// what keeps a cycle from holding itself down; a node found again at that very minute has been down all along.
class Sweep {
public:
    struct Record {
        NodeIndex node;
        Tick from;
        Tick to;
    };

    Sweep(const Graph &graph, std::span<const Failure> failures)
        : m_graph(graph)
        , m_failures(failures)
        , m_reached(graph.nodeCount())
        , m_since(graph.nodeCount(), up)
    { }

    void run()
    {
        std::vector<Tick> ends;
        Tick begin = never;
        for (const Failure &failure : m_failures) {
            ends.push_back(tick(failure.interval.to));
            begin = std::min(begin, tick(failure.interval.from));
        }
        std::ranges::sort(ends);
        ends.erase(std::ranges::unique(ends).begin(), ends.end());
        for (const Tick end : ends) {
            stretch(begin, end);
            begin = end;
        }
    }

    // The intervals that ended before the last failure did, for each node in the order of time.
    [[nodiscard]] const std::vector<Record> &closed() const { return m_closed; }
    // The start of the interval that ends with the last failure; `up` for a node that is not in one.
    [[nodiscard]] Tick lastSince(NodeIndex node) const { return m_since[node]; }
    [[nodiscard]] Tick end() const { return m_end; }

private:
    struct Group {
        std::int32_t left;
        Tick latest;
    };

    void stretch(Tick begin, Tick end)
    {
        m_begin = begin;
        m_end = end;
        m_groups.clear();
        for (const std::int32_t size : m_graph.groupSizes())
            m_groups.push_back({size, up});
        std::ranges::fill(m_reached, never);
        for (const Failure &failure : m_failures) {
            if (tick(failure.interval.to) > begin)
                reach(failure.node, std::max(begin, tick(failure.interval.from)));
        }
        while (!m_queue.empty()) {
            const auto bucket = m_queue.begin();
            m_now = bucket->first;
            m_current = &bucket->second;
            for (std::size_t i = 0; i < m_current->size(); ++i) {
                if (i + lookahead < m_current->size())
                    __builtin_prefetch(m_graph.dependents((*m_current)[i + lookahead]).data());
                settle((*m_current)[i]);
            }
            m_current = nullptr;
            m_queue.erase(bucket);
        }
        for (NodeIndex node = 0; node < m_since.size(); ++node) {
            if (m_since[node] != up && m_reached[node] == never)
                m_closed.push_back({node, std::exchange(m_since[node], up), begin});
        }
    }

    void settle(NodeIndex node)
    {
        if (m_reached[node] != m_now)
            return; // an earlier way was found after this one was noted
        Tick &stored = m_since[node];
        if (stored == up || m_now > m_begin) {
            if (stored != up)
                m_closed.push_back({node, stored, m_begin});
            stored = m_now;
        }
        const Tick since = stored;
        for (const Graph::Dependent &dependent : m_graph.dependents(node)) {
            const Tick moment = std::max(m_now, since + dependent.buffer);
            if (moment >= m_end)
                continue;
            if (dependent.group == requiredNeed)
                reach(dependent.from, moment);
            else
                reachByGroup(dependent.from, m_groups[dependent.group], moment);
        }
    }

    void reachByGroup(NodeIndex node, Group &group, Tick moment)
    {
        group.latest = std::max(group.latest, moment);
        if (--group.left == 0)
            reach(node, group.latest);
    }

    void reach(NodeIndex node, Tick moment)
    {
        if (moment < m_reached[node] && moment < m_end)
            enqueue(node, moment);
    }

    void enqueue(NodeIndex node, Tick moment)
    {
        m_reached[node] = moment;
        if (m_current && moment == m_now)
            m_current->push_back(node);
        else
            m_queue[moment].push_back(node);
    }

    const Graph &m_graph;
    std::span<const Failure> m_failures;
    std::vector<Tick> m_reached; // the first known moment in this stretch
    std::vector<Tick> m_since; // start of the interval that a node is in, across stretches
    std::vector<Group> m_groups;
    std::vector<Record> m_closed;
    // Few distinct minutes hold many nodes, so that a bucket a minute beats a heap of nodes.
    std::map<Tick, std::vector<NodeIndex>> m_queue;
    std::vector<NodeIndex> *m_current = nullptr;
    Tick m_now = 0;
    Tick m_begin = 0;
    Tick m_end = 0;
};

} // namespace

const Interval *DownTimes::intervalAt(NodeIndex node, Minutes moment) const
{
    for (const Interval &interval : of(node)) {
        if (interval.contains(moment))
            return &interval;
    }
    return nullptr;
}

bool DownTimes::failsByItself(NodeIndex node) const
{
    return std::ranges::binary_search(m_failures, node, {}, &Failure::node);
}

bool DownTimes::failsByItself(NodeIndex node, Minutes moment) const
{
    return std::ranges::any_of(std::ranges::equal_range(m_failures, node, {}, &Failure::node),
                               [moment](const Failure &failure) { return failure.interval.contains(moment); });
}

DownTimes propagate(const Graph &graph, std::span<const Failure> failures)
{
    DownTimes result;
    result.m_failures = merged(failures);
    Sweep sweep(graph, result.m_failures);
    sweep.run();
    result.m_start.assign(graph.nodeCount() + std::size_t(1), 0);
    for (const auto &record : sweep.closed())
        ++result.m_start[record.node + 1];
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        result.m_start[node + 1] += result.m_start[node] + (sweep.lastSince(node) != up ? 1 : 0);
    result.m_intervals.resize(result.m_start.back());
    // Room is kept for the last interval at the end of each node's slice.
    std::vector<std::uint32_t> next;
    if (!sweep.closed().empty())
        next.assign(result.m_start.begin(), result.m_start.end() - 1);
    for (const auto &record : sweep.closed())
        result.m_intervals[next[record.node]++] = {Minutes(record.from), Minutes(record.to)};
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (const Tick since = sweep.lastSince(node); since != up)
            result.m_intervals[result.m_start[node + 1] - 1] = {Minutes(since), Minutes(sweep.end())};
    }
    return result;
}

} // namespace relais
