// SPDX-License-Identifier: GPL-3.0-or-later
// MapColumns: the columns of a map that is being laid out, with the order in each and the links between neighbours. For
// maplayout only. One thread.
#pragma once

#include "analysis/maplayout.h"

namespace relais {

// Places 0 … nodes - 1 are the nodes, the others are where links pass through a column. Links to one thing pass through
// a column at one place, so that they run together.
class MapColumns {
public:
    MapColumns(const MapGraph &graph, const std::vector<std::optional<double>> &known);

    // Sweeps until the crossings stay; the best order found is kept. Returns its crossings.
    std::uint64_t reorder();
    // Exchanges neighbours where that saves crossings; of nodes the order stays if only bends may move.
    enum class Exchange { All, BendsOnly };
    void exchange(Exchange which);
    [[nodiscard]] std::uint64_t crossings() const;
    // Row of every place, as near to its neighbours as the order allows.
    [[nodiscard]] std::vector<double> rows() const;

    [[nodiscard]] std::uint32_t columnOf(std::uint32_t place) const { return m_column[place]; }
    [[nodiscard]] std::uint32_t columnCount() const { return static_cast<std::uint32_t>(m_order.size()); }
    // The places through which a link passes, from left to right; empty for most.
    [[nodiscard]] const std::vector<std::uint32_t> &bends(std::size_t link) const { return m_bends[link]; }

private:
    using Places = std::vector<std::uint32_t>;
    enum class Side { Left, Right };

    void rank(const MapGraph &graph);
    void connect(const MapGraph &graph);
    void begin(const std::vector<std::optional<double>> &known);
    void sweep(Side side);
    bool exchangeNeighbours(Exchange which);
    void note(std::uint32_t column);
    void sortColumn(std::uint32_t column, Side side);
    [[nodiscard]] std::uint64_t crossingsRightOf(std::uint32_t column) const;
    [[nodiscard]] std::uint64_t crossingsOf(std::uint32_t above, std::uint32_t below) const;
    [[nodiscard]] const Places &neighbours(std::uint32_t place, Side side) const
    {
        return side == Side::Left ? m_left[place] : m_right[place];
    }
    void settle(std::uint32_t column, std::initializer_list<Side> sides, std::vector<double> &rows) const;
    [[nodiscard]] double airBetween(std::uint32_t above, std::uint32_t below) const;

    std::uint32_t m_nodes = 0;
    std::vector<std::uint32_t> m_column; // one a place
    std::vector<std::uint32_t> m_position; // in its column
    std::vector<Places> m_left; // neighbours in the column before
    std::vector<Places> m_right;
    std::vector<Places> m_order; // one a column
    std::vector<Places> m_bends; // one a link
};

} // namespace relais
