// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/singlepoints.h"

#include <queue>

#include <algorithm>
#include <limits>

namespace relais {

namespace {

using Delay = std::int32_t; // minutes after the node that fails alone

constexpr Delay notReached = std::numeric_limits<Delay>::max();

// Nodes in the order of their delay. Most of them have the delay of the one before.
class DelayQueue {
public:
    struct Entry {
        Delay delay;
        NodeIndex node;

        bool operator>(const Entry &other) const { return delay > other.delay; }
    };

    void push(Delay delay, NodeIndex node)
    {
        if (delay == m_now)
            m_current.push_back(node);
        else
            m_later.push({delay, node});
    }

    [[nodiscard]] bool isEmpty() const { return m_current.empty() && m_later.empty(); }

    Entry take()
    {
        if (m_current.empty()) {
            m_now = m_later.top().delay;
            while (!m_later.empty() && m_later.top().delay == m_now) {
                m_current.push_back(m_later.top().node);
                m_later.pop();
            }
        }
        const NodeIndex node = m_current.back();
        m_current.pop_back();
        return {m_now, node};
    }

    void clear()
    {
        m_current.clear();
        m_later = {};
        m_now = 0;
    }

private:
    std::vector<NodeIndex> m_current;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_later;
    Delay m_now = 0;
};

bool isCovered(const Graph::Fallback &fallback, NodeIndex need)
{
    return fallback.coversAny || std::ranges::find(fallback.covers, need) != fallback.covers.end();
}

class PointSearch {
public:
    PointSearch(const Graph &graph, const ExposureOptions &options)
        : m_graph(graph)
        , m_mode(options.mode)
        , m_outage(static_cast<Delay>(std::clamp(options.outage, Minutes(0), endless).count()))
    { }

    std::vector<PointOfFailure> run(const std::stop_token &stop)
    {
        std::vector<PointOfFailure> points(m_graph.nodeCount(), PointOfFailure::None);
        findCertain();
        findConcerned();
        m_downSince.assign(m_graph.nodeCount(), notReached);
        m_left.assign(m_graph.groupSizes().begin(), m_graph.groupSizes().end());
        for (NodeIndex node = 0; node < m_graph.nodeCount() && !stop.stop_requested(); ++node) {
            if (m_graph.kind(node) == NodeKind::Activity)
                continue;
            if (m_toUncovered[node] != notReached)
                points[node] = PointOfFailure::Single;
            else if (m_concerned[node])
                points[node] = judged(node);
        }
        return points;
    }

private:
    // Needs of priority activities that none of their fallbacks covers, and whatever these need and have no alternative
    // for: nothing more has to be known of such a node. One search from all activities at once, against the needs.
    void findCertain()
    {
        m_toUncovered.assign(m_graph.nodeCount(), notReached);
        DelayQueue queue;
        const auto reach = [&](NodeIndex node, Delay delay) {
            if (delay < m_outage && delay < m_toUncovered[node]) {
                m_toUncovered[node] = delay;
                queue.push(delay, node);
            }
        };
        for (const Graph::Activity &activity : m_graph.activities()) {
            if (!activity.priority)
                continue;
            for (const Graph::Need &need : m_graph.needs(activity.node)) {
                if (need.group == requiredNeed && !hasFallbackFor(activity.node, need.to))
                    reach(need.to, need.buffer);
            }
        }
        while (!queue.isEmpty()) {
            const auto [delay, node] = queue.take();
            if (delay != m_toUncovered[node])
                continue;
            for (const Graph::Need &need : m_graph.needs(node)) {
                if (need.group == requiredNeed)
                    reach(need.to, delay + need.buffer);
            }
        }
    }

    // All that a priority activity or one of its fallbacks needs in one way or another, itself included.
    void findConcerned()
    {
        m_concerned.assign(m_graph.nodeCount(), 0);
        std::vector<NodeIndex> open;
        const auto reach = [&](NodeIndex node) {
            if (!m_concerned[node]) {
                m_concerned[node] = 1;
                open.push_back(node);
            }
        };
        for (const Graph::Activity &activity : m_graph.activities()) {
            if (!activity.priority)
                continue;
            reach(activity.node);
            for (const FallbackIndex index : m_graph.fallbacksOf(activity.node)) {
                for (const NodeIndex need : m_graph.fallbacks()[index].needs)
                    reach(need);
            }
        }
        while (!open.empty()) {
            const NodeIndex node = open.back();
            open.pop_back();
            for (const Graph::Need &need : m_graph.needs(node))
                reach(need.to);
        }
    }

    [[nodiscard]] bool hasFallbackFor(NodeIndex activity, NodeIndex need) const
    {
        return std::ranges::any_of(m_graph.fallbacksOf(activity), [&](FallbackIndex index) {
            const Graph::Fallback &fallback = m_graph.fallbacks()[index];
            return activationOf(fallback, m_graph.service(index, activity), m_mode) && isCovered(fallback, need);
        });
    }

    // The outage of one node, as propagation.h has it for a single failure, and what becomes of the activities in it.
    PointOfFailure judged(NodeIndex cause)
    {
        const bool certain = !spread(cause);
        PointOfFailure worst = certain ? PointOfFailure::Single : PointOfFailure::None;
        // A fallback may need what goes down after its activity does, so the spread must be over by now.
        for (const NodeIndex node : m_reached) {
            if (worst == PointOfFailure::Single)
                break;
            if (const Graph::Activity *activity = m_graph.activity(node); activity && activity->priority)
                worst = std::max(worst, outcomeOf(*activity));
        }
        for (const NodeIndex node : m_reached)
            m_downSince[node] = notReached;
        for (const GroupIndex group : m_touched)
            m_left[group] = m_graph.groupSizes()[group];
        m_reached.clear();
        m_touched.clear();
        m_queue.clear();
        return worst;
    }

    // False as soon as something goes down of which findCertain() knows the rest.
    bool spread(NodeIndex cause)
    {
        reach(cause, 0);
        while (!m_queue.isEmpty()) {
            const auto [delay, node] = m_queue.take();
            if (delay != m_downSince[node])
                continue;
            if (m_toUncovered[node] != notReached && delay + m_toUncovered[node] < m_outage)
                return false;
            for (const Graph::Dependent &dependent : m_graph.dependents(node)) {
                const Delay moment = delay + dependent.buffer;
                if (!m_concerned[dependent.from] || moment >= m_outage)
                    continue;
                if (dependent.group == requiredNeed)
                    reach(dependent.from, moment);
                else
                    reachByGroup(dependent, moment);
            }
        }
        return true;
    }

    // The last member decides: what comes later in the order of delays may come earlier by its buffer.
    void reachByGroup(const Graph::Dependent &dependent, Delay moment)
    {
        m_touched.push_back(dependent.group);
        if (--m_left[dependent.group] > 0)
            return;
        for (const Graph::Need &need : m_graph.needs(dependent.from)) {
            if (need.group == dependent.group)
                moment = std::max(moment, m_downSince[need.to] + need.buffer);
        }
        reach(dependent.from, moment);
    }

    void reach(NodeIndex node, Delay moment)
    {
        if (moment >= m_outage || moment >= m_downSince[node])
            return;
        if (m_downSince[node] == notReached)
            m_reached.push_back(node);
        m_downSince[node] = moment;
        m_queue.push(moment, node);
    }

    // The direct needs that hit it; a group with all its members, or not at all.
    void findHits(const Graph::Activity &activity)
    {
        m_hits.clear();
        for (const Graph::Need &need : m_graph.needs(activity.node)) {
            const bool hits = need.group == requiredNeed ? reaches(need) : hitsByGroup(activity.node, need.group);
            if (hits)
                m_hits.push_back(need.to);
        }
    }

    [[nodiscard]] bool reaches(const Graph::Need &need) const
    {
        return m_downSince[need.to] != notReached && m_downSince[need.to] + need.buffer < m_outage;
    }

    [[nodiscard]] bool hitsByGroup(NodeIndex node, GroupIndex group) const
    {
        return std::ranges::all_of(m_graph.needs(node),
                                   [&](const Graph::Need &need) { return need.group != group || reaches(need); });
    }

    PointOfFailure outcomeOf(const Graph::Activity &activity)
    {
        findHits(activity);
        const Delay since = m_downSince[activity.node];
        const Graph::Fallback *best = nullptr;
        Delay bestActivation = 0;
        for (const FallbackIndex index : m_graph.fallbacksOf(activity.node)) {
            const Graph::Fallback &fallback = m_graph.fallbacks()[index];
            const auto stated = activationOf(fallback, m_graph.service(index, activity.node), m_mode);
            if (!stated || !std::ranges::all_of(m_hits, [&](NodeIndex hit) { return isCovered(fallback, hit); }))
                continue;
            const Delay activation = minutesOf(*stated);
            const bool falls =
                std::ranges::any_of(fallback.needs, [&](NodeIndex need) { return isDownAt(need, since + activation); });
            const bool better = !best || fallback.capacity > best->capacity
                || (fallback.capacity == best->capacity && activation < bestActivation);
            if (!falls && better) {
                best = &fallback;
                bestActivation = activation;
            }
        }
        if (!best)
            return PointOfFailure::Single;
        return endOf(*best, since + bestActivation) < m_outage ? PointOfFailure::HeldForATime : PointOfFailure::None;
    }

    // The first moment from `start` on at which it cannot run any more; the end of the outage where it never runs.
    [[nodiscard]] Delay endOf(const Graph::Fallback &fallback, Delay start) const
    {
        Delay end = m_outage;
        if (start >= end)
            return end;
        if (fallback.hold)
            end = std::min(end, start + minutesOf(*fallback.hold));
        for (const NodeIndex need : fallback.needs) {
            if (m_downSince[need] >= start)
                end = std::min(end, m_downSince[need]);
        }
        return end;
    }

    [[nodiscard]] bool isDownAt(NodeIndex node, Delay moment) const
    {
        return m_downSince[node] <= moment && moment < m_outage;
    }

    // No longer than an outage can be, so that sums stay in range.
    static Delay minutesOf(Minutes minutes) { return static_cast<Delay>(std::min(minutes, endless / 2).count()); }

    const Graph &m_graph;
    FallbackMode m_mode;
    Delay m_outage;
    std::vector<Delay> m_toUncovered; // how long until an activity is hit that nothing carries; notReached: none is
    std::vector<std::uint8_t> m_concerned;
    // Of the outage looked at.
    std::vector<Delay> m_downSince;
    std::vector<std::int32_t> m_left; // members of a group that are up
    std::vector<NodeIndex> m_reached;
    std::vector<GroupIndex> m_touched;
    std::vector<NodeIndex> m_hits;
    DelayQueue m_queue;
};

} // namespace

std::vector<PointOfFailure> pointsOfFailure(const Graph &graph, const ExposureOptions &options,
                                            const std::stop_token &stop)
{
    return PointSearch(graph, options).run(stop);
}

} // namespace relais
