// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the map as its models give them, and what they say in words. GUI thread.
#pragma once

#include "viewmodels/mapfacts.h"
#include "viewmodels/rowlistmodel.h"

#include <QCoreApplication>

namespace relais {

// The strongest reason wins: what is down, what belongs to the node that was chosen. In the order of quick/maplinks.h.
enum class MapLook { Faded, Plain, Lit, Hit };

// Roles: key, name, kind (NodeKind), column, row (units of analysis/maplayout.h), coverage (of the relay mark; -1:
// none), critical, unsure (all that is said of it is to confirm), cause, look (MapLook), current, sentence (all in
// words).
struct MapNodeRow {
    QString key;
    QString name;
    int kind = 0;
    int column = 0;
    double row = 0;
    int coverage = -1;
    bool critical = false;
    bool unsure = false;
    bool cause = false;
    int look = 0;
    bool current = false;
    QString sentence;

    bool operator==(const MapNodeRow &) const = default;
};

// Roles: key, from, to (keys), points (column and row of each point, in turn, from left to right), look, unsure.
struct MapLinkRow {
    QString key;
    QString from;
    QString to;
    QList<double> points;
    int look = 0;
    bool unsure = false;

    bool operator==(const MapLinkRow &) const = default;
};

std::span<const RowColumn<MapNodeRow>> mapNodeColumns();
std::span<const RowColumn<MapLinkRow>> mapLinkColumns();

class MapWords {
    Q_DECLARE_TR_FUNCTIONS(relais::MapWords)

public:
    // "Shopify, critical tool; serves Sell online; relies on Cloudflare; fallback tried".
    static QString sentence(const MapFacts &facts, qsizetype node, const MapOutage &outage);
    // "Critical tool".
    static QString kind(NodeKind kind, bool critical);
    static QString mark(RelayMark mark);
    // A relay mark's coverage as quick/relaymarkshape.h counts; -1: no mark.
    static int coverage(const std::optional<RelayMark> &mark);

private:
    static QString names(const MapFacts &facts, const QList<qsizetype> &links, bool from, bool confirmed);
};

} // namespace relais
