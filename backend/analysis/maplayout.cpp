// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/maplayout.h"

#include "analysis/mapcolumns.h"

#include <algorithm>

namespace relais {

namespace {

constexpr double airOfBend = 0.5; // between a link that passes and what stands above or below it

// A run of things that touch each other: they move as one.
struct Stretch {
    double sum = 0; // of where they would like to begin
    double count = 0;
    std::size_t size = 0;

    [[nodiscard]] double mean() const { return sum / count; }
};

} // namespace

double MapColumns::airBetween(std::uint32_t above, std::uint32_t below) const
{
    return above < m_nodes && below < m_nodes ? 1 : airOfBend;
}

// As near to the mean of its neighbours as the order and the air allow, by least squares (pool adjacent violators).
void MapColumns::settle(std::uint32_t column, std::initializer_list<Side> sides, std::vector<double> &rows) const
{
    const Places &order = m_order[column];
    std::vector<Stretch> stretches;
    double air = 0; // from the first of the column
    double last = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        air += i > 0 ? airBetween(order[i - 1], order[i]) : 0;
        double sum = 0;
        double count = 0;
        for (const Side side : sides) {
            for (const std::uint32_t place : neighbours(order[i], side))
                sum += rows[place];
            count += static_cast<double>(neighbours(order[i], side).size());
        }
        last = count > 0 ? sum / count - air : last; // without neighbours: below the one above it
        stretches.push_back({last, 1, 1});
        while (stretches.size() > 1 && stretches[stretches.size() - 2].mean() >= stretches.back().mean()) {
            const Stretch below = stretches.back();
            stretches.pop_back();
            stretches.back() = {stretches.back().sum + below.sum, stretches.back().count + below.count,
                                stretches.back().size + below.size};
        }
    }
    std::size_t i = 0;
    air = 0;
    for (const Stretch &stretch : stretches) {
        for (std::size_t inStretch = 0; inStretch < stretch.size; ++inStretch, ++i) {
            air += i > 0 ? airBetween(order[i - 1], order[i]) : 0;
            rows[order[i]] = stretch.mean() + air;
        }
    }
}

std::vector<double> MapColumns::rows() const
{
    std::vector<double> rows(m_column.size(), 0);
    if (m_order.empty())
        return rows;
    settle(0, {}, rows);
    for (std::uint32_t column = 1; column < columnCount(); ++column)
        settle(column, {Side::Left}, rows);
    for (std::uint32_t column = columnCount() - 1; column-- > 0;)
        settle(column, {Side::Right}, rows);
    for (std::uint32_t column = 1; column < columnCount(); ++column)
        settle(column, {Side::Left, Side::Right}, rows);
    const double top = *std::min_element(rows.begin(), rows.end());
    for (double &row : rows)
        row -= top;
    return rows;
}

MapLayout layOutMap(const MapGraph &graph, const std::vector<std::optional<double>> &known)
{
    MapLayout layout;
    layout.bends.resize(graph.links.size());
    if (graph.kinds.empty())
        return layout;
    MapColumns columns(graph, known);
    MapColumns kept = columns;
    kept.exchange(MapColumns::Exchange::BendsOnly);
    const std::uint64_t keptCrossings = kept.crossings();
    layout.crossings = columns.reorder();
    if (!known.empty() && keptCrossings <= 2 * layout.crossings + 8) {
        columns = kept;
        layout.crossings = keptCrossings;
    }
    const std::vector<double> rows = columns.rows();
    const auto placeOf = [&](std::uint32_t place) { return MapPlace{columns.columnOf(place), rows[place]}; };
    for (std::uint32_t node = 0; node < graph.kinds.size(); ++node)
        layout.places.push_back(placeOf(node));
    for (std::size_t link = 0; link < graph.links.size(); ++link) {
        for (const std::uint32_t bend : columns.bends(link))
            layout.bends[link].push_back(placeOf(bend));
    }
    layout.columns = columns.columnCount();
    layout.rows = *std::max_element(rows.begin(), rows.end()) + 1;
    return layout;
}

} // namespace relais
