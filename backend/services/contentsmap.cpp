// SPDX-License-Identifier: GPL-3.0-or-later
// The map of what rests on what: whole where it fits on a page, else activity by activity.
#include "services/contentswriter.h"
#include "services/mapdrawing.h"

namespace relais {

namespace {

constexpr std::size_t mostPictures = 8;

QSet<QUuid> criticalOf(const PlanMap &map, const Plan &plan, const PlanFacts &facts)
{
    const Minutes threshold = plan.organisation().criticalThreshold;
    QSet<QUuid> critical;
    for (const PlanMapNode &node : map.nodes) {
        const Activity *activity = plan.find(Id<Activity>{node.id.value});
        const bool soon = activity && activity->limit && *activity->limit <= threshold;
        if (soon || (node.kind == NodeKind::Tool && facts.of(RowId{node.id.value}).critical))
            critical.insert(node.id.value);
    }
    return critical;
}

// The most urgent first; those whose limit nobody said last.
QList<Activity> byUrgency(const Plan &plan)
{
    QList<Activity> activities = inOrder(plan.table<Activity>());
    std::stable_sort(activities.begin(), activities.end(),
                     [](const Activity &a, const Activity &b) { return a.limit && (!b.limit || *a.limit < *b.limit); });
    return activities;
}

} // namespace

void ContentsWriter::writeMap()
{
    const PlanMap map = planMapOf(m_plan);
    if (map.links.isEmpty())
        return;
    const QSet<QUuid> critical = criticalOf(map, m_plan, m_input.facts);
    const MapLayout whole = layOutMap(mapGraphOf(map));
    if (fitsOnAPage(whole)) {
        section(m_say(Phrase::MapTitle), QStringLiteral("carte"), 2);
        put(mapDrawing(map, whole, critical, m_say)); // with its heading on one page
        paragraph(m_say(Phrase::MapKey));
        return;
    }
    std::vector<std::pair<QString, DrawingBlock>> pictures;
    QStringList left;
    for (const Activity &activity : byUrgency(m_plan)) {
        const PlanMap behind = planMapBehind(map, nodeOf(activity.id));
        const MapLayout layout = layOutMap(mapGraphOf(behind));
        if (behind.links.isEmpty())
            continue;
        if (pictures.size() < mostPictures && fitsOnAPage(layout))
            pictures.emplace_back(activity.name, mapDrawing(behind, layout, critical, m_say));
        else
            left << activity.name;
    }
    if (pictures.empty()) // the tables say it all
        return;
    section(m_say(Phrase::MapTitle), QStringLiteral("carte"), 2);
    paragraph(m_say(Phrase::MapByActivity));
    paragraph(m_say(Phrase::MapKey));
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        section(pictures[i].first, QStringLiteral("carte-%1").arg(i + 1));
        put(pictures[i].second);
    }
    if (!left.isEmpty())
        paragraph(m_say(Phrase::MapElsewhere, left.join(QStringLiteral(", "))));
}

} // namespace relais
