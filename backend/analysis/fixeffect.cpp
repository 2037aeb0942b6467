// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fixeffect.h"

#include <algorithm>
#include <limits>

namespace relais {

namespace {

constexpr std::size_t notHit = std::numeric_limits<std::size_t>::max();

} // namespace

FixEffects::FixEffects(const Graph &graph, const std::vector<Fix> &fixes, const ExposureOptions &options)
    : m_graph(graph)
    , m_fixes(fixes)
    , m_mode(options.mode)
    , m_outage(graph, options.outage)
    , m_changed(fixes.size())
    , m_changes(graph.activities().size())
    , m_spares(graph.nodeCount())
    , m_served(graph.nodeCount())
    , m_lost{std::vector<qint64>(graph.activities().size()), std::vector<qint64>(graph.activities().size())}
    , m_effects(fixes.size())
    , m_placeInHit(graph.activities().size(), notHit)
{
    for (std::size_t fix = 0; fix < fixes.size(); ++fix)
        index(fix);
    for (const Graph::Fallback &fallback : graph.fallbacks()) {
        for (const NodeIndex need : fallback.needs) {
            for (const Graph::Service &service : fallback.serves)
                m_served[need].push_back(service.activity);
        }
    }
}

void FixEffects::index(std::size_t place)
{
    const Fix &fix = m_fixes[place];
    if (!changesFallback(fix.kind)) {
        m_spares[fix.dependent].push_back({fix.node, place});
        return;
    }
    m_changed[place] = changedFallback(m_graph, fix);
    const Change change{place, {placeOf(m_graph, fix), &m_changed[place]}};
    m_asksForProven = m_asksForProven || fix.kind == FixKind::ProveFallback;
    if (fix.kind == FixKind::WriteFallback) {
        for (const NodeIndex covered : fix.covers)
            m_written[{fix.activity, covered}].push_back(change);
    } else if (fix.kind == FixKind::ProveFallback) {
        m_changes[rowOf(fix.activity)].push_back(change);
    } else {
        for (const Graph::Service &service : m_changed[place].serves)
            m_changes[rowOf(service.activity)].push_back(change);
    }
}

FixEffects::Reckoning FixEffects::reckoningOf(std::size_t fix) const
{
    return m_fixes[fix].kind == FixKind::ProveFallback ? ProvenOnly : AsAsked;
}

FallbackMode FixEffects::mode(Reckoning reckoning) const
{
    return reckoning == ProvenOnly ? FallbackMode::Proven : m_mode;
}

FixEffects::ActivityRow FixEffects::rowOf(NodeIndex activity) const
{
    return static_cast<ActivityRow>(m_graph.activity(activity) - m_graph.activities().data());
}

bool FixEffects::measure(const std::stop_token &stop)
{
    for (NodeIndex root = 0; root < m_graph.nodeCount(); ++root) {
        if (stop.stop_requested())
            return false;
        if (m_graph.kind(root) == NodeKind::Activity)
            continue;
        m_outage.begin(root);
        findHitActivities();
        if (m_hit.empty())
            continue;
        for (const HitActivity &activity : m_hit)
            changeFallbacks(activity);
        spareNeeds();
        for (const HitActivity &activity : m_hit)
            m_placeInHit[activity.row] = notHit;
    }
    return true;
}

void FixEffects::findHitActivities()
{
    m_hit.clear();
    for (const NodeIndex node : m_outage.fallen()) {
        if (m_graph.kind(node) != NodeKind::Activity)
            continue;
        HitActivity activity{node, rowOf(node), {}, {}};
        m_outage.findHits(node, activity.hits);
        for (const Reckoning reckoning : {AsAsked, ProvenOnly}) {
            if (reckoning == ProvenOnly && !m_asksForProven)
                continue;
            activity.passages[reckoning] = m_outage.passage(node, activity.hits, mode(reckoning));
            m_lost[reckoning][activity.row] += activity.passages[reckoning].lost;
        }
        m_placeInHit[activity.row] = m_hit.size();
        m_hit.push_back(std::move(activity));
    }
}

void FixEffects::changeFallbacks(const HitActivity &activity)
{
    // One that covers all that hits covers the first of it.
    const auto written = m_written.find({activity.node, activity.hits.front()});
    if (written != m_written.end()) {
        for (const Change &change : written->second)
            changeFallback(activity, change);
    }
    for (const Change &change : m_changes[activity.row])
        changeFallback(activity, change);
}

void FixEffects::changeFallback(const HitActivity &activity, const Change &change)
{
    note(change.fix, activity,
         m_outage.passage(activity.node, activity.hits, mode(reckoningOf(change.fix)), &change.fallback));
}

void FixEffects::spareNeeds()
{
    std::vector<NodeIndex> hits;
    for (const NodeIndex node : m_outage.fallen()) {
        for (const Spare &spare : m_spares[node]) {
            if (!m_outage.since(spare.on))
                continue;
            findTouched(node, m_outage.spare(node, spare.on));
            for (const std::size_t place : m_touched) {
                const HitActivity &activity = m_hit[place];
                Passage after;
                if (m_outage.since(activity.node)) {
                    m_outage.findHits(activity.node, hits);
                    after = m_outage.passage(activity.node, hits, m_mode);
                }
                note(spare.fix, activity, after);
            }
            m_outage.restore();
        }
    }
}

// The activities whose way through can be another one: what hits them may have changed, or what their fallbacks need.
void FixEffects::findTouched(NodeIndex spared, std::span<const NodeIndex> changed)
{
    m_touched.clear();
    const auto touch = [this](NodeIndex node) {
        if (m_graph.kind(node) != NodeKind::Activity)
            return;
        const std::size_t place = m_placeInHit[rowOf(node)];
        if (place != notHit && std::ranges::find(m_touched, place) == m_touched.end())
            m_touched.push_back(place);
    };
    touch(spared);
    for (const NodeIndex node : changed) {
        touch(node);
        m_graph.forEachDependent(node, [&touch](const Graph::Dependent &dependent) { touch(dependent.from); });
        for (const NodeIndex activity : m_served[node])
            touch(activity);
    }
}

void FixEffects::note(std::size_t fix, const HitActivity &activity, const Passage &after)
{
    const Passage &before = activity.passages[reckoningOf(fix)];
    Effect &effect = m_effects[fix];
    effect.stopped += before.stopped - after.stopped;
    if (before.lost != after.lost)
        effect.removed[activity.row] += before.lost - after.lost;
}

ExactAmount FixEffects::loss(Reckoning reckoning, const Effect &less) const
{
    ExactAmount sum;
    for (ActivityRow row = 0; row < m_lost[reckoning].size(); ++row) {
        const auto removed = less.removed.find(row);
        const qint64 lost = m_lost[reckoning][row] - (removed == less.removed.end() ? 0 : removed->second);
        sum += ExactAmount(m_graph.activities()[row].costPerHour.value_or(0), lost);
    }
    sum *= 1; // lost is in ten-thousandths
    return sum;
}

qint64 FixEffects::exposureRemoved(std::size_t fix) const
{
    const Effect &effect = m_effects[fix];
    if (effect.removed.empty())
        return 0;
    return loss(reckoningOf(fix), {}).cents() - loss(reckoningOf(fix), effect).cents();
}

} // namespace relais
