// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/soleoutage.h"

#include <algorithm>
#include <limits>

namespace relais {

namespace {

constexpr std::int32_t stillUp = std::numeric_limits<std::int32_t>::max();
constexpr NodeIndex nobody = std::numeric_limits<NodeIndex>::max();

bool coversAll(const Graph::Fallback &fallback, const std::vector<NodeIndex> &hits)
{
    return fallback.coversAny || std::ranges::all_of(hits, [&fallback](NodeIndex hit) {
               return std::ranges::find(fallback.covers, hit) != fallback.covers.end();
           });
}

} // namespace

SoleOutage::SoleOutage(const Graph &graph, Minutes outage)
    : m_graph(graph)
    , m_whole(static_cast<Tick>(std::clamp(outage, Minutes(0), endless).count()))
    , m_outage(m_whole)
    , m_since(graph.nodeCount(), stillUp)
    , m_way(graph.nodeCount(), {nobody, requiredNeed})
    , m_left(graph.groupSizes().begin(), graph.groupSizes().end())
    , m_spared(nobody)
    , m_sparedOn(nobody)
    , m_isOpen(graph.nodeCount(), 0)
{ }

void SoleOutage::begin(NodeIndex root)
{
    for (const NodeIndex node : m_fallen)
        m_since[node] = stillUp;
    for (const GroupIndex group : m_touched)
        m_left[group] = m_graph.groupSizes()[group];
    m_fallen.clear();
    m_touched.clear();
    m_moment = 0;
    m_outage = m_whole;
    reach(root, 0, {nobody, requiredNeed});
    spread();
}

void SoleOutage::endAt(Minutes outage)
{
    m_outage = static_cast<Tick>(std::clamp(outage, Minutes(0), Minutes(m_whole)).count());
}

std::optional<Minutes> SoleOutage::since(NodeIndex node) const
{
    return m_since[node] >= m_outage ? std::nullopt : std::optional(Minutes(m_since[node]));
}

void SoleOutage::push(NodeIndex node, Tick moment)
{
    if (moment == m_moment) {
        m_now.push_back(node);
        return;
    }
    m_later.emplace_back(moment, node);
    std::ranges::push_heap(m_later, std::ranges::greater());
}

bool SoleOutage::take(NodeIndex &node, Tick &moment)
{
    if (m_taken == m_now.size()) {
        m_now.clear();
        m_taken = 0;
        if (m_later.empty())
            return false;
        m_moment = m_later.front().first;
        while (!m_later.empty() && m_later.front().first == m_moment) {
            m_now.push_back(m_later.front().second);
            std::ranges::pop_heap(m_later, std::ranges::greater());
            m_later.pop_back();
        }
    }
    node = m_now[m_taken++];
    moment = m_moment;
    return true;
}

void SoleOutage::reach(NodeIndex node, Tick moment, Way way)
{
    if (moment >= m_outage || moment >= m_since[node])
        return;
    if (m_since[node] == stillUp)
        m_fallen.push_back(node);
    m_since[node] = moment;
    m_way[node] = way;
    push(node, moment);
}

void SoleOutage::spread()
{
    NodeIndex node = 0;
    Tick now = 0;
    while (take(node, now)) {
        if (m_since[node] != now)
            continue; // an earlier way was found after this one was noted
        for (const NodeIndex dependent : m_graph.immediateDependents(node))
            reach(dependent, now, {node, requiredNeed});
        for (const Graph::Dependent &dependent : m_graph.otherDependents(node)) {
            const Tick moment = now + dependent.buffer;
            if (moment >= m_outage)
                continue;
            if (dependent.group == requiredNeed) {
                reach(dependent.from, moment, {node, requiredNeed});
                continue;
            }
            m_touched.push_back(dependent.group);
            if (--m_left[dependent.group] == 0)
                reach(dependent.from, groupMoment(dependent.from, dependent.group), {nobody, dependent.group});
        }
    }
}

SoleOutage::Tick SoleOutage::groupMoment(NodeIndex node, GroupIndex group) const
{
    Tick last = 0;
    for (const Graph::Need &need : m_graph.needs(node)) {
        if (need.group != group)
            continue;
        if (m_since[need.to] == stillUp)
            return stillUp;
        last = std::max(last, m_since[need.to] + need.buffer);
    }
    return last;
}

std::span<const NodeIndex> SoleOutage::spare(NodeIndex node, NodeIndex on)
{
    m_spared = node;
    m_sparedOn = on;
    m_changed.clear();
    if (m_since[node] == stillUp || m_way[node].node != on)
        return m_changed; // it fell by another way
    openAllThrough(node);
    for (const auto &[open, before] : m_saved)
        seed(open);
    spreadAgain();
    for (const auto &[open, before] : m_saved) {
        m_isOpen[open] = 0;
        if (m_since[open] != before)
            m_changed.push_back(open);
    }
    return m_changed;
}

// The node and all that fell by a way through it: these alone are found again. The others have theirs without it.
void SoleOutage::openAllThrough(NodeIndex node)
{
    const auto open = [this](NodeIndex one) {
        m_saved.emplace_back(one, m_since[one]);
        m_since[one] = stillUp;
        m_isOpen[one] = 1;
    };
    open(node);
    for (std::size_t i = 0; i < m_saved.size(); ++i) {
        const NodeIndex fell = m_saved[i].first;
        m_graph.forEachDependent(fell, [&](const Graph::Dependent &dependent) {
            const Way &way = m_way[dependent.from];
            if (m_since[dependent.from] != stillUp && way.group == dependent.group
                && (dependent.group != requiredNeed || way.node == fell))
                open(dependent.from);
        });
    }
}

// From what stays as it was.
void SoleOutage::seed(NodeIndex node)
{
    for (const Graph::Need &need : m_graph.needs(node)) {
        if (isSpared(node, need.to, need.group))
            continue;
        if (need.group != requiredNeed)
            reachAgain(node, groupMoment(node, need.group));
        else if (m_since[need.to] != stillUp)
            reachAgain(node, m_since[need.to] + need.buffer);
    }
}

void SoleOutage::reachAgain(NodeIndex node, Tick moment)
{
    if (moment >= m_outage || moment >= m_since[node])
        return;
    m_since[node] = moment;
    m_later.emplace_back(moment, node);
    std::ranges::push_heap(m_later, std::ranges::greater());
}

void SoleOutage::spreadAgain()
{
    while (!m_later.empty()) {
        const Tick now = m_later.front().first;
        const NodeIndex node = m_later.front().second;
        std::ranges::pop_heap(m_later, std::ranges::greater());
        m_later.pop_back();
        if (m_since[node] != now)
            continue;
        m_graph.forEachDependent(node, [&](const Graph::Dependent &dependent) {
            if (!m_isOpen[dependent.from] || isSpared(dependent.from, node, dependent.group))
                return;
            reachAgain(dependent.from,
                       dependent.group == requiredNeed ? now + dependent.buffer
                                                       : groupMoment(dependent.from, dependent.group));
        });
    }
}

void SoleOutage::restore()
{
    for (const auto &[node, before] : m_saved)
        m_since[node] = before;
    m_saved.clear();
    m_spared = nobody;
    m_sparedOn = nobody;
}

void SoleOutage::findHits(NodeIndex node, std::vector<NodeIndex> &hits) const
{
    hits.clear();
    for (const Graph::Need &need : m_graph.needs(node)) {
        if (isSpared(node, need.to, need.group) || m_since[need.to] == stillUp)
            continue;
        bool hit = m_since[need.to] + need.buffer < m_outage;
        if (need.group != requiredNeed)
            hit = groupMoment(node, need.group) < m_outage;
        if (hit && std::ranges::find(hits, need.to) == hits.end())
            hits.push_back(need.to);
    }
}

bool SoleOutage::isDownAt(NodeIndex node, Minutes moment) const
{
    return m_since[node] != stillUp && Minutes(m_since[node]) <= moment && moment < Minutes(m_outage);
}

Passage SoleOutage::passage(NodeIndex activity, const std::vector<NodeIndex> &hits, FallbackMode mode,
                            const ChangedFallback *change) const
{
    Passage result;
    const Minutes since(m_since[activity]);
    const Graph::Fallback *best = nullptr;
    Minutes bestActivation{0};
    const auto consider = [&](FallbackIndex index, const Graph::Fallback &fallback) {
        const auto &service = *std::ranges::find(fallback.serves, activity, &Graph::Service::activity);
        const auto activation = activationOf(fallback, service, mode);
        if (!activation || !coversAll(fallback, hits))
            return;
        const std::size_t before = result.sameRoot.size();
        for (const NodeIndex need : fallback.needs) {
            if (isDownAt(need, since + *activation))
                result.sameRoot.emplace_back(index, need);
        }
        const bool better = !best || fallback.capacity > best->capacity
            || (fallback.capacity == best->capacity && *activation < bestActivation);
        if (result.sameRoot.size() == before && better) {
            result.fallback = index;
            best = &fallback;
            bestActivation = *activation;
        }
    };
    for (const FallbackIndex index : m_graph.fallbacksOf(activity))
        consider(index, change && change->index == index ? *change->fallback : m_graph.fallbacks()[index]);
    if (change && change->index == m_graph.fallbacks().size())
        consider(change->index, *change->fallback);
    result.stopped = Minutes(m_outage) - since;
    result.lost = result.stopped.count() * wholeShare;
    if (best)
        hold(result, *best, since + bestActivation);
    return result;
}

bool SoleOutage::isUsable(FallbackIndex index, NodeIndex activity, const std::vector<NodeIndex> &hits,
                          FallbackMode mode) const
{
    const Graph::Fallback &fallback = m_graph.fallbacks()[index];
    const auto activation = activationOf(fallback, m_graph.service(index, activity), mode);
    return activation && coversAll(fallback, hits)
        && std::ranges::none_of(fallback.needs,
                                [this, start = Minutes(m_since[activity]) + *activation](NodeIndex need) {
                                    return isDownAt(need, start);
                                });
}

void SoleOutage::hold(Passage &passage, const Graph::Fallback &fallback, Minutes start) const
{
    const Minutes outage(m_outage);
    if (start >= outage)
        return; // over before it could start
    Minutes end = outage;
    if (fallback.hold)
        end = std::min(end, start + *fallback.hold);
    const Minutes kept = end;
    for (const NodeIndex need : fallback.needs) {
        if (m_since[need] != stillUp && Minutes(m_since[need]) >= start)
            end = std::min(end, Minutes(m_since[need]));
    }
    passage.endsEarly = end < outage;
    passage.holdEnds = passage.endsEarly && end == kept;
    passage.stopped -= end - start;
    passage.lost -= (end - start).count() * std::min(fallback.capacity, wholeShare);
}

} // namespace relais
