// SPDX-License-Identifier: GPL-3.0-or-later
// MapFacts: what the map of a plan shows of each node, and where each stands under a filter. Ids, marks and places, no
// words. Made on the analysis runner, read on the GUI thread; pure functions.
#pragma once

#include "analysis/criticality.h"
#include "services/planmap.h"
#include "services/whatifanswer.h"

#include <QHash>
#include <QSet>

namespace relais {

// What is down when the map shows an outage; empty: it shows none.
struct MapOutage {
    QSet<QUuid> causes; // that fail by themselves
    QSet<QUuid> hit; // nodes that are down, the causes included
    QSet<QUuid> links; // dependencies through which it spreads
    QHash<QUuid, RelayMark> marks; // what stands in for an activity that is down, in this outage

    [[nodiscard]] bool isEmpty() const { return causes.isEmpty(); }
    bool operator==(const MapOutage &) const = default;
};

// A fallback that ends before the outage does stands in for it in part.
MapOutage mapOutageOf(const WhatIfAnswer &answer);

struct MapFacts {
    PlanMap map;
    QList<bool> critical; // one a node
    QList<std::optional<RelayMark>> marks; // one a node
    QList<bool> incomplete; // one a node: something is missing that the inventory asks for
    QList<QList<qsizetype>> needs; // links of each node
    QList<QList<qsizetype>> neededBy;
};

MapFacts mapFactsOf(const Plan &plan, QDate today);

// What is shown: everything, or what goes with the critical tools, with what is incomplete, with what is down.
enum class MapFilter { All, Critical, Incomplete, Touched };

// Where what is shown stands: the places of nodes and links are those of MapFacts.
struct MapArrangement {
    QList<qsizetype> nodes; // shown, column by column from top to bottom
    QList<qsizetype> links; // shown
    QList<std::optional<MapPlace>> places; // one a node of the facts; absent: hidden
    QList<QList<MapPlace>> bends; // beside links
    int columns = 0;
    double rows = 0;
};

// known: rows at which nodes stood before; they keep their order (analysis/maplayout.h).
MapArrangement arrangementOf(const MapFacts &facts, MapFilter filter, const MapOutage &outage,
                             const QHash<NodeId, double> &known);

} // namespace relais
