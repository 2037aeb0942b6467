// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/propagation.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>

namespace relais {

namespace {

using Tick = std::int32_t; // a minute

constexpr Tick never = std::numeric_limits<Tick>::max();
constexpr Tick up = std::numeric_limits<Tick>::min();

// Where more than one node in so many has just fallen, each node that is up is asked whether it falls too, instead of
// every dependent of the fallen being told: most of these are down by then, asking ends at the first need that is down,
// and it reads memory in its order (Beamer's direction-optimising search). Between two ends of failures it comes to so
// many times at most.
constexpr std::size_t askingShare = 64;

constexpr NodeIndex bits = 64; // in a word of the set of what is down

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
    {
        m_fallen.reserve(graph.nodeCount());
    }

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
    [[nodiscard]] std::vector<Record> takeClosed() { return std::exchange(m_closed, {}); }
    // The start of the interval that ends with the last failure; `up` for a node that is not in one.
    [[nodiscard]] Tick lastSince(NodeIndex node) const { return m_since[node]; }
    [[nodiscard]] Tick end() const { return m_end; }

private:
    struct Group {
        std::int32_t left;
        Tick latest;

        // When the whole of it is down, one more being so from that moment.
        Tick loseMember(Tick moment)
        {
            latest = std::max(latest, moment);
            return --left == 0 ? latest : never;
        }
    };

    void stretch(Tick begin, Tick end)
    {
        m_begin = begin;
        m_end = end;
        m_now = up;
        m_groups.resize(m_graph.groupSizes().size());
        std::ranges::transform(m_graph.groupSizes(), m_groups.begin(), [](std::int32_t size) {
            return Group{size, up};
        });
        std::ranges::fill(m_reached, never);
        m_down.assign(m_reached.size() / bits + 1, 0);
        for (const Failure &failure : m_failures) {
            if (tick(failure.interval.to) > begin)
                reach(failure.node, std::max(begin, tick(failure.interval.from)));
        }
        while (!m_queue.empty()) {
            open(m_queue.begin()->first, m_queue.begin()->second);
            m_queue.erase(m_queue.begin());
            spread();
        }
        for (NodeIndex node = 0; node < m_since.size(); ++node)
            keep(node);
    }

    void open(Tick moment, const std::vector<NodeIndex> &noted)
    {
        m_now = moment;
        m_fallen.clear();
        for (const NodeIndex node : noted) {
            if (m_reached[node] == moment) // else an earlier way was found after this one was noted
                fall(node);
        }
    }

    // First all that stops at once, which is most of it, then what takes time or has alternatives, which mostly stopped
    // already.
    void spread()
    {
        const std::size_t many = m_reached.size() / askingShare;
        std::size_t slow = 0;
        for (std::size_t atOnce = 0; slow < m_fallen.size();) {
            if (atOnce + many < m_fallen.size())
                atOnce = askForImmediate();
            else if (atOnce < m_fallen.size())
                tellImmediate(m_fallen[atOnce++]);
            else if (slow + many < m_fallen.size())
                slow = askForOthers();
            else
                tellOthers(m_fallen[slow++]);
        }
    }

    void tellImmediate(NodeIndex node)
    {
        for (const NodeIndex dependent : m_graph.immediateDependents(node))
            reach(dependent, m_now);
    }

    void tellOthers(NodeIndex node)
    {
        const Tick since = downSince(node);
        for (const Graph::Dependent &dependent : m_graph.otherDependents(node)) {
            const Tick moment = std::max(m_now, since + dependent.buffer);
            if (moment >= m_reached[dependent.from] || moment >= m_end)
                continue; // nor is the last of a group any sooner
            if (dependent.group == requiredNeed)
                reach(dependent.from, moment);
            else
                reach(dependent.from, m_groups[dependent.group].loseMember(moment));
        }
    }

    // Both return how many of the fallen are done with.
    std::size_t askForImmediate()
    {
        const std::size_t done = m_fallen.size();
        forEachUp([this](NodeIndex node) {
            if (!std::ranges::any_of(m_graph.immediateNeeds(node), [this](NodeIndex need) { return isDown(need); }))
                return;
            m_reached[node] = m_now;
            fall(node);
        });
        return done;
    }

    // What is found falls afterwards: whoever was asked counted what had fallen before.
    std::size_t askForOthers()
    {
        const std::size_t done = m_fallen.size();
        std::vector<std::pair<NodeIndex, Tick>> found;
        forEachUp([&](NodeIndex node) {
            if (const Tick moment = askedOthers(node); moment < m_reached[node])
                found.emplace_back(node, moment);
        });
        for (const auto &[node, moment] : found)
            reach(node, moment);
        return done;
    }

    // When the node falls by what is down by now. Its groups are counted anew.
    Tick askedOthers(NodeIndex node)
    {
        Tick first = never;
        for (const Graph::Need &need : m_graph.needs(node)) {
            if (need.group != requiredNeed)
                m_groups[need.group] = {m_graph.groupSizes()[need.group], up};
        }
        for (const Graph::Need &need : m_graph.needs(node)) {
            if (!isDown(need.to))
                continue;
            const Tick moment = std::max(m_now, downSince(need.to) + need.buffer);
            if (moment >= m_end)
                continue;
            first = std::min(first, need.group == requiredNeed ? moment : m_groups[need.group].loseMember(moment));
        }
        return first;
    }

    void fall(NodeIndex node)
    {
        m_down[node / bits] |= std::uint64_t(1) << node % bits;
        m_fallen.push_back(node);
    }

    void reach(NodeIndex node, Tick moment)
    {
        if (moment >= m_reached[node] || moment >= m_end)
            return;
        m_reached[node] = moment;
        if (moment == m_now)
            fall(node);
        else
            m_queue[moment].push_back(node);
    }

    [[nodiscard]] bool isDown(NodeIndex node) const { return (m_down[node / bits] >> node % bits & 1) != 0; }

    // Calls visit for each node that is up when its turn comes.
    template <class Visit> void forEachUp(Visit visit) const
    {
        for (NodeIndex word = 0; word < m_down.size(); ++word) {
            for (std::uint64_t left = ~m_down[word]; left != 0; left &= left - 1) {
                const NodeIndex node = word * bits + static_cast<NodeIndex>(std::countr_zero(left));
                if (node == m_reached.size())
                    return;
                visit(node);
            }
        }
    }
    // Of one that is.
    [[nodiscard]] Tick downSince(NodeIndex node) const
    {
        return isNewlyDown(node, m_reached[node]) ? m_reached[node] : m_since[node];
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
    std::vector<std::uint64_t> m_down; // a bit a node, reached by now: what most looks ask, near the processor
    std::vector<Tick> m_since; // start of the interval that a node is in, across stretches
    std::vector<Group> m_groups;
    std::vector<Record> m_closed;
    // Few distinct minutes hold many nodes, so that a bucket a minute beats a heap of nodes.
    std::map<Tick, std::vector<NodeIndex>> m_queue;
    std::vector<NodeIndex> m_fallen; // at this minute
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
    std::vector<Sweep::Record> closed = sweep.takeClosed();
    std::ranges::stable_sort(closed, {}, &Sweep::Record::node); // none where there is one end
    result.m_start.reserve(graph.nodeCount() + std::size_t(1));
    result.m_intervals.reserve(graph.nodeCount() + closed.size());
    auto record = closed.cbegin();
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        result.m_start.push_back(static_cast<std::uint32_t>(result.m_intervals.size()));
        for (; record != closed.cend() && record->node == node; ++record)
            result.m_intervals.push_back({Minutes(record->from), Minutes(record->to)});
        if (const Tick since = sweep.lastSince(node); since != up)
            result.m_intervals.push_back({Minutes(since), Minutes(sweep.end())});
    }
    result.m_start.push_back(static_cast<std::uint32_t>(result.m_intervals.size()));
    return result;
}

} // namespace relais
