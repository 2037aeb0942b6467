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

// The rows of the nodes of a large graph lie far apart: asking for them this many nodes early, and twice that for where
// they are, halves the time of a sweep.
constexpr std::size_t lookahead = 12;

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
// Minute by minute: first all that stops at once, which is most of it, then what takes time or has alternatives, which
// mostly stopped already.
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
        , m_fallen(graph.nodeCount() + std::size_t(1))
        , m_slower(graph.nodeCount() + std::size_t(1))
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
        m_now = up;
        m_groups.clear();
        for (const std::int32_t size : m_graph.groupSizes())
            m_groups.push_back({size, up});
        std::ranges::fill(m_reached, never);
        for (const Failure &failure : m_failures) {
            if (tick(failure.interval.to) > begin)
                reach(failure.node, std::max(begin, tick(failure.interval.from)));
        }
        while (!m_queue.empty()) {
            open(m_queue.begin()->first, m_queue.begin()->second);
            m_queue.erase(m_queue.begin());
            std::size_t spread = 0;
            for (std::size_t slow = 0; spread < m_fallenCount;) {
                spread = spreadAtOnce(spread);
                slow = spreadSlowly(slow);
            }
        }
        for (NodeIndex node = 0; node < m_since.size(); ++node)
            keep(node);
    }

    void open(Tick moment, const std::vector<NodeIndex> &noted)
    {
        m_now = moment;
        m_fallenCount = 0;
        m_slowerCount = 0;
        for (const NodeIndex node : noted) {
            if (m_reached[node] == moment) // else an earlier way was found after this one was noted
                m_fallen[m_fallenCount++] = node;
        }
    }

    // Both return the place up to which all of their list is done. Here every third need or so leads to something new:
    // a branch on it would be guessed wrong as often.
    std::size_t spreadAtOnce(std::size_t place)
    {
        const Tick now = m_now;
        for (; place < m_fallenCount; ++place) {
            fetch(std::span(m_fallen).first(m_fallenCount), place, &Graph::immediateDependents);
            const NodeIndex node = m_fallen[place];
            m_slower[m_slowerCount] = node;
            m_slowerCount += m_graph.otherDependents(node).empty() ? 0 : 1;
            for (const NodeIndex dependent : m_graph.immediateDependents(node)) {
                Tick &reached = m_reached[dependent];
                m_fallen[m_fallenCount] = dependent;
                m_fallenCount += reached > now ? 1 : 0;
                reached = std::min(reached, now);
            }
        }
        return place;
    }

    std::size_t spreadSlowly(std::size_t place)
    {
        for (; place < m_slowerCount; ++place) {
            fetch(std::span(m_slower).first(m_slowerCount), place, &Graph::otherDependents);
            const NodeIndex node = m_slower[place];
            const Tick since = isNewlyDown(node, m_now) ? m_now : m_since[node];
            for (const Graph::Dependent &dependent : m_graph.otherDependents(node)) {
                const Tick moment = std::max(m_now, since + dependent.buffer);
                if (moment >= m_reached[dependent.from])
                    continue; // nor is the last of a group any sooner
                if (dependent.group == requiredNeed)
                    reach(dependent.from, moment);
                else if (moment < m_end)
                    reachByGroup(dependent.from, m_groups[dependent.group], moment);
            }
        }
        return place;
    }

    template <class Rows> void fetch(std::span<const NodeIndex> nodes, std::size_t place, Rows rows) const
    {
        if (place + 2 * lookahead < nodes.size())
            m_graph.fetchDependents(nodes[place + 2 * lookahead]);
        if (place + lookahead < nodes.size())
            __builtin_prefetch((m_graph.*rows)(nodes[place + lookahead]).data());
    }

    void reachByGroup(NodeIndex node, Group &group, Tick moment)
    {
        group.latest = std::max(group.latest, moment);
        if (--group.left == 0)
            reach(node, group.latest);
    }

    void reach(NodeIndex node, Tick moment)
    {
        if (moment >= m_reached[node] || moment >= m_end)
            return;
        m_reached[node] = moment;
        if (moment == m_now)
            m_fallen[m_fallenCount++] = node;
        else
            m_queue[moment].push_back(node);
    }

    // Not simply still down since the stretch before.
    [[nodiscard]] bool isNewlyDown(NodeIndex node, Tick moment) const
    {
        return m_since[node] == up || moment > m_begin;
    }

    // What the stretch found, into the intervals of the node.
    void keep(NodeIndex node)
    {
        const Tick reached = m_reached[node];
        if (m_since[node] != up && reached > m_begin)
            m_closed.push_back({node, std::exchange(m_since[node], up), m_begin});
        if (m_since[node] == up && reached != never)
            m_since[node] = reached;
    }

    const Graph &m_graph;
    std::span<const Failure> m_failures;
    std::vector<Tick> m_reached; // the first known moment in this stretch
    std::vector<Tick> m_since; // start of the interval that a node is in, across stretches
    std::vector<Group> m_groups;
    std::vector<Record> m_closed;
    // Few distinct minutes hold many nodes, so that a bucket a minute beats a heap of nodes.
    std::map<Tick, std::vector<NodeIndex>> m_queue;
    std::vector<NodeIndex> m_fallen; // at this minute, with room for one more
    std::size_t m_fallenCount = 0;
    std::vector<NodeIndex> m_slower; // of these, what has other dependents than immediate ones; likewise
    std::size_t m_slowerCount = 0;
    Tick m_now = up;
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
