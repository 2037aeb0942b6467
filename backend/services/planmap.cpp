// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planmap.h"

#include <QSet>

namespace relais {

namespace {

template <class T> void addNodes(const Plan &plan, NodeKind kind, const QSet<QUuid> *wanted, PlanMap &map)
{
    for (const T &row : inOrder(plan.table<T>())) {
        if (!wanted || wanted->contains(row.id.value))
            map.nodes.append({nodeOf(row.id), kind, row.name});
    }
}

QList<std::pair<std::uint32_t, std::uint32_t>> linkSteps(const PlanMap &map, MapWay way)
{
    QList<std::pair<std::uint32_t, std::uint32_t>> steps;
    for (const PlanMapLink &link : map.links)
        steps.append(way == MapWay::Needs ? std::pair(link.from, link.to) : std::pair(link.to, link.from));
    return steps;
}

} // namespace

PlanMap planMapOf(const Plan &plan)
{
    PlanMap map;
    QSet<QUuid> linked;
    for (const Dependency &row : plan.table<Dependency>()) {
        if (row.confirmation != Confirmation::Refused)
            linked << row.from.value << row.to.value;
    }
    addNodes<Activity>(plan, NodeKind::Activity, nullptr, map);
    addNodes<Tool>(plan, NodeKind::Tool, nullptr, map);
    addNodes<Provider>(plan, NodeKind::Provider, nullptr, map);
    addNodes<Site>(plan, NodeKind::Site, &linked, map);
    addNodes<Person>(plan, NodeKind::Person, &linked, map);
    QHash<NodeId, std::uint32_t> places;
    for (const PlanMapNode &node : std::as_const(map.nodes))
        places.insert(node.id, static_cast<std::uint32_t>(places.size()));
    QSet<std::pair<NodeId, NodeId>> known;
    for (const Dependency &row : plan.table<Dependency>()) {
        const auto from = places.constFind(row.from);
        const auto to = places.constFind(row.to);
        const bool shown = row.confirmation != Confirmation::Refused && from != places.cend() && to != places.cend();
        if (!shown || row.from == row.to || known.contains({row.from, row.to}))
            continue;
        known.insert({row.from, row.to});
        map.links.append({row.id, *from, *to, isLink(row), !row.group.isEmpty()});
    }
    return map;
}

QList<std::uint32_t> reachedFrom(const PlanMap &map, std::uint32_t node, MapWay way)
{
    QList<QList<std::uint32_t>> next(map.nodes.size());
    for (const auto &[from, to] : linkSteps(map, way))
        next[from].append(to);
    QList<bool> reached(map.nodes.size(), false);
    QList<std::uint32_t> found{node};
    reached[node] = true;
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (const std::uint32_t to : std::as_const(next[found.at(i)])) {
            if (!reached.at(to))
                found.append(to);
            reached[to] = true;
        }
    }
    return found;
}

PlanMap planMapBehind(const PlanMap &map, NodeId node)
{
    PlanMap behind;
    const auto start =
        std::find_if(map.nodes.cbegin(), map.nodes.cend(), [&](const PlanMapNode &one) { return one.id == node; });
    if (start == map.nodes.cend())
        return behind;
    QList<std::uint32_t> kept = reachedFrom(map, static_cast<std::uint32_t>(start - map.nodes.cbegin()), MapWay::Needs);
    std::sort(kept.begin(), kept.end());
    QHash<std::uint32_t, std::uint32_t> places;
    for (const std::uint32_t one : std::as_const(kept)) {
        places.insert(one, static_cast<std::uint32_t>(behind.nodes.size()));
        behind.nodes.append(map.nodes.at(one));
    }
    for (PlanMapLink link : map.links) {
        if (!places.contains(link.from) || !places.contains(link.to))
            continue;
        link.from = places.value(link.from);
        link.to = places.value(link.to);
        behind.links.append(link);
    }
    return behind;
}

MapGraph mapGraphOf(const PlanMap &map)
{
    MapGraph graph;
    for (const PlanMapNode &node : map.nodes)
        graph.kinds.push_back(node.kind);
    for (const PlanMapLink &link : map.links)
        graph.links.push_back({link.from, link.to});
    return graph;
}

} // namespace relais
