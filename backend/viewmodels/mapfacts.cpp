// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/mapfacts.h"

#include "viewmodels/inventoryfacts.h"

namespace relais {

namespace {

QSet<qsizetype> chosenNodes(const MapFacts &facts, MapFilter filter, const MapOutage &outage)
{
    QSet<qsizetype> chosen;
    for (qsizetype i = 0; i < facts.map.nodes.size(); ++i) {
        const bool wanted = filter == MapFilter::Critical ? facts.critical.at(i)
            : filter == MapFilter::Incomplete             ? facts.incomplete.at(i)
                                                          : outage.hit.contains(facts.map.nodes.at(i).id.value);
        if (wanted)
            chosen.insert(i);
    }
    return chosen;
}

// All that is reached along the links of these nodes, they included; once: their neighbours only.
QSet<qsizetype> spread(const MapFacts &facts, const QSet<qsizetype> &from, MapWay way, bool once)
{
    QList<qsizetype> next = from.values();
    QSet<qsizetype> reached = from;
    for (qsizetype i = 0; i < next.size(); ++i) {
        const auto &links = way == MapWay::NeededBy ? facts.neededBy : facts.needs;
        for (const qsizetype place : links.at(next.at(i))) {
            const PlanMapLink &link = facts.map.links.at(place);
            const qsizetype other = way == MapWay::NeededBy ? link.from : link.to;
            if (!once && !reached.contains(other))
                next.append(other);
            reached.insert(other);
        }
    }
    return reached;
}

// What is chosen, what needs it and what it rests on. Of an outage: what is down, who rests on it, and what else the
// tools that are down rest on.
QSet<qsizetype> shownNodes(const MapFacts &facts, MapFilter filter, const MapOutage &outage)
{
    const QSet<qsizetype> chosen = chosenNodes(facts, filter, outage);
    const bool once = filter == MapFilter::Touched;
    QSet<qsizetype> lower = chosen;
    for (const qsizetype node : chosen) {
        if (once && facts.map.nodes.at(node).kind == NodeKind::Activity)
            lower.remove(node);
    }
    return spread(facts, chosen, MapWay::NeededBy, once) + spread(facts, lower, MapWay::Needs, once);
}

RelayMark markOf(const WhatIfLane &lane)
{
    if (lane.outcome == WhatIfOutcome::Uncovered)
        return RelayMark::None;
    if (lane.outcome == WhatIfOutcome::HeldForATime)
        return RelayMark::Partly;
    const bool tried = std::any_of(lane.spans.begin(), lane.spans.end(), [](const WhatIfSpan &span) {
        return !span.fallback.isNull() && span.proof >= ProofLevel::Tried && !span.tooSlow;
    });
    return tried ? RelayMark::Tried : RelayMark::ToTry;
}

} // namespace

MapOutage mapOutageOf(const WhatIfAnswer &answer)
{
    MapOutage outage;
    for (const WhatIfHit &hit : answer.nodes) {
        outage.hit.insert(hit.node.value);
        if (hit.cause)
            outage.causes.insert(hit.node.value);
    }
    for (const Id<Dependency> &link : answer.links)
        outage.links.insert(link.value);
    for (const WhatIfLane &lane : answer.lanes) {
        if (lane.outcome != WhatIfOutcome::Untouched)
            outage.marks.insert(lane.activity.value, markOf(lane));
    }
    return outage;
}

MapFacts mapFactsOf(const Plan &plan, QDate today)
{
    MapFacts facts;
    facts.map = planMapOf(plan);
    const InventoryFacts known = inventoryFactsOf(plan, today);
    for (const PlanMapNode &node : std::as_const(facts.map.nodes)) {
        const ObjectFacts &object = known.facts.of(RowId{node.id.value});
        facts.critical.append(node.kind == NodeKind::Tool && object.critical);
        facts.marks.append(node.kind <= NodeKind::Tool ? object.mark : std::nullopt);
        facts.incomplete.append(known.gaps.contains(node.id.value));
    }
    facts.needs.resize(facts.map.nodes.size());
    facts.neededBy.resize(facts.map.nodes.size());
    for (qsizetype i = 0; i < facts.map.links.size(); ++i) {
        facts.needs[facts.map.links.at(i).from].append(i);
        facts.neededBy[facts.map.links.at(i).to].append(i);
    }
    return facts;
}

MapArrangement arrangementOf(const MapFacts &facts, MapFilter filter, const MapOutage &outage,
                             const QHash<NodeId, double> &known)
{
    const bool all = filter == MapFilter::All || (filter == MapFilter::Touched && outage.isEmpty());
    const QSet<qsizetype> shown = all ? QSet<qsizetype>() : shownNodes(facts, filter, outage);
    MapArrangement result;
    MapGraph graph;
    QList<std::uint32_t> inGraph(facts.map.nodes.size(), 0);
    std::vector<std::optional<double>> rows;
    for (qsizetype i = 0; i < facts.map.nodes.size(); ++i) {
        if (!all && !shown.contains(i))
            continue;
        const PlanMapNode &node = facts.map.nodes.at(i);
        inGraph[i] = static_cast<std::uint32_t>(result.nodes.size());
        result.nodes.append(i);
        graph.kinds.push_back(node.kind);
        const auto row = known.constFind(node.id);
        rows.push_back(row != known.cend() ? std::optional(*row) : std::nullopt);
    }
    for (qsizetype i = 0; i < facts.map.links.size(); ++i) {
        const PlanMapLink &link = facts.map.links.at(i);
        if (!all && (!shown.contains(link.from) || !shown.contains(link.to)))
            continue;
        result.links.append(i);
        graph.links.push_back({inGraph.at(link.from), inGraph.at(link.to)});
    }
    const MapLayout layout = layOutMap(graph, known.isEmpty() ? std::vector<std::optional<double>>() : rows);
    result.places.resize(facts.map.nodes.size());
    for (qsizetype i = 0; i < result.nodes.size(); ++i)
        result.places[result.nodes.at(i)] = layout.places[static_cast<std::size_t>(i)];
    for (const auto &bends : layout.bends)
        result.bends.append(QList<MapPlace>(bends.begin(), bends.end()));
    result.columns = static_cast<int>(layout.columns);
    result.rows = layout.rows;
    std::sort(result.nodes.begin(), result.nodes.end(), [&](qsizetype a, qsizetype b) {
        const MapPlace &one = *result.places.at(a);
        const MapPlace &other = *result.places.at(b);
        return std::pair(one.column, one.row) < std::pair(other.column, other.row);
    });
    return result;
}

} // namespace relais
