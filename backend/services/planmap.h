// SPDX-License-Identifier: GPL-3.0-or-later
// PlanMap: what stands on the map of a plan: its activities, tools and providers, the sites and persons that something
// rests on, and every link between them, those still to confirm marked as such. For the window and the documents. A
// value; pure functions; any thread.
#pragma once

#include "analysis/maplayout.h"
#include "domain/plan.h"

#include <QHash>

namespace relais {

struct PlanMapNode {
    NodeId id;
    NodeKind kind = NodeKind::Activity;
    QString name;

    bool operator==(const PlanMapNode &) const = default;
};

struct PlanMapLink {
    Id<Dependency> id;
    std::uint32_t from = 0; // a place in nodes: this one needs …
    std::uint32_t to = 0; // … this one
    bool confirmed = true; // false: a hint, it carries no outage
    bool alternative = false; // another one can stand in for it

    bool operator==(const PlanMapLink &) const = default;
};

struct PlanMap {
    QList<PlanMapNode> nodes; // in the plan's order, kind by kind
    QList<PlanMapLink> links; // one from a node to another, without those that were refused

    bool operator==(const PlanMap &) const = default;
};

PlanMap planMapOf(const Plan &plan);

// What stands behind the node, the node itself and the links between them.
PlanMap planMapBehind(const PlanMap &map, NodeId node);

MapGraph mapGraphOf(const PlanMap &map);

enum class MapWay { NeededBy, Needs };
// Every node that rests on this one, or that it rests on, at any distance; itself included.
QList<std::uint32_t> reachedFrom(const PlanMap &map, std::uint32_t node, MapWay way);

} // namespace relais
