// SPDX-License-Identifier: GPL-3.0-or-later
// MapLayout: where the things of a firm stand on the map of what rests on what: columns from left to right (activities,
// tools, what stands behind, by rank), an order in each column in which few links cross, and how far down each stands.
// The same input gives the same map; what is already placed keeps its order. Pure functions; any thread.
#pragma once

#include "analysis/graph.h"

namespace relais {

struct MapGraph {
    struct Link {
        std::uint32_t from; // needs …
        std::uint32_t to; // … this one
    };
    std::vector<NodeKind> kinds; // one a node, in the plan's own order
    std::vector<Link> links;
};

// column: 0 activities, 1 tools, 2 and more what stands behind them. row: downwards, 1 is the distance of two things
// that stand below each other; never negative.
struct MapPlace {
    std::uint32_t column = 0;
    double row = 0;

    bool operator==(const MapPlace &) const = default;
};

struct MapLayout {
    std::vector<MapPlace> places; // one a node
    std::vector<std::vector<MapPlace>> bends; // one list a link: where it passes through the columns in between
    std::uint32_t columns = 0;
    double rows = 0; // from the first to the last, both included
    std::uint64_t crossings = 0; // of links between neighbouring columns
};

// No more columns than this: what stands further behind shares the last one.
inline constexpr std::uint32_t mostMapColumns = 8;

// known: the row at which each node stood before, if it did; empty: none. Those keep their order as long as another one
// would not halve the crossings. O((nodes + links) log nodes).
[[nodiscard]] MapLayout layOutMap(const MapGraph &graph, const std::vector<std::optional<double>> &known = {});

} // namespace relais
