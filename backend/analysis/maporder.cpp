// SPDX-License-Identifier: GPL-3.0-or-later
// MapColumns: the order in each column. Barycentre sweeps (Sugiyama, Tagawa, Toda 1981), then neighbours exchanged
// where that saves crossings; inversions counted with a Fenwick tree.
#include "analysis/mapcolumns.h"

#include <algorithm>
#include <numeric>

namespace relais {

namespace {

constexpr int mostSweeps = 12;
constexpr int sweepsInVain = 4; // after which no more are tried
constexpr std::size_t largeMap = 500; // places: from here on neighbours are exchanged once a sweep

} // namespace

std::uint64_t MapColumns::reorder()
{
    std::uint64_t fewest = crossings();
    std::vector<Places> best = m_order;
    int inVain = 0;
    for (int i = 0; i < mostSweeps && inVain < sweepsInVain && fewest > 0; ++i) {
        sweep(i % 2 == 0 ? Side::Left : Side::Right);
        exchange(Exchange::All);
        ++inVain;
        if (const std::uint64_t now = crossings(); now < fewest) {
            fewest = now;
            best = m_order;
            inVain = 0;
        }
    }
    m_order = best;
    for (std::uint32_t column = 0; column < columnCount(); ++column)
        note(column);
    return fewest;
}

void MapColumns::exchange(Exchange which)
{
    const int most = m_column.size() < largeMap ? mostSweeps : 1;
    for (int i = 0; i < most && exchangeNeighbours(which); ++i)
        continue;
}

void MapColumns::sweep(Side side)
{
    for (std::uint32_t i = 1; i < columnCount(); ++i)
        sortColumn(side == Side::Left ? i : columnCount() - 1 - i, side);
}

// By the mean position of the neighbours; what has none stays where it is.
void MapColumns::sortColumn(std::uint32_t column, Side side)
{
    struct Moved {
        double mean;
        std::uint32_t place;
    };
    Places &order = m_order[column];
    std::vector<Moved> moved;
    for (const std::uint32_t place : order) {
        const Places &beside = neighbours(place, side);
        if (beside.empty())
            continue;
        const double sum = std::accumulate(beside.begin(), beside.end(), 0.0,
                                           [this](double all, std::uint32_t one) { return all + m_position[one]; });
        moved.push_back({sum / static_cast<double>(beside.size()), place});
    }
    std::stable_sort(moved.begin(), moved.end(), [](const Moved &a, const Moved &b) { return a.mean < b.mean; });
    auto next = moved.begin();
    for (std::uint32_t &place : order) {
        if (!neighbours(place, side).empty())
            place = (next++)->place;
    }
    note(column);
}

// True if some pair changed places.
bool MapColumns::exchangeNeighbours(Exchange which)
{
    bool changed = false;
    for (std::uint32_t column = 0; column < columnCount(); ++column) {
        Places &order = m_order[column];
        const auto isAbove = [this](std::uint32_t a, std::uint32_t b) { return m_position[a] < m_position[b]; };
        for (const std::uint32_t place : order) {
            std::sort(m_left[place].begin(), m_left[place].end(), isAbove);
            std::sort(m_right[place].begin(), m_right[place].end(), isAbove);
        }
        for (std::size_t i = 1; i < order.size(); ++i) {
            const bool nodes = order[i - 1] < m_nodes && order[i] < m_nodes;
            if (nodes && which == Exchange::BendsOnly)
                continue;
            if (crossingsOf(order[i - 1], order[i]) <= crossingsOf(order[i], order[i - 1]))
                continue;
            std::swap(order[i - 1], order[i]);
            changed = true;
        }
        note(column);
    }
    return changed;
}

// Of the links of two places of one column, the first standing above the second. Their neighbours are in order.
std::uint64_t MapColumns::crossingsOf(std::uint32_t above, std::uint32_t below) const
{
    std::uint64_t count = 0;
    for (const Side side : {Side::Left, Side::Right}) {
        const Places &lower = neighbours(below, side);
        std::size_t reached = 0; // of lower: those before one of above's
        for (const std::uint32_t place : neighbours(above, side)) {
            while (reached < lower.size() && m_position[lower[reached]] < m_position[place])
                ++reached;
            count += reached;
        }
    }
    return count;
}

std::uint64_t MapColumns::crossings() const
{
    std::uint64_t count = 0;
    for (std::uint32_t column = 0; column + 1 < columnCount(); ++column)
        count += crossingsRightOf(column);
    return count;
}

std::uint64_t MapColumns::crossingsRightOf(std::uint32_t column) const
{
    const auto size = static_cast<std::uint32_t>(m_order[column + 1].size());
    std::vector<std::uint32_t> tree(size + 1, 0); // links already seen, by position on the right
    std::uint64_t seen = 0;
    std::uint64_t count = 0;
    std::vector<std::uint32_t> ends;
    for (const std::uint32_t place : m_order[column]) {
        ends.clear();
        for (const std::uint32_t to : m_right[place])
            ends.push_back(m_position[to]);
        for (const std::uint32_t end : ends) {
            std::uint64_t before = 0; // seen links that end at or above this one
            for (std::uint32_t i = end + 1; i > 0; i -= i & (~i + 1))
                before += tree[i];
            count += seen - before;
        }
        for (const std::uint32_t end : ends) {
            for (std::uint32_t i = end + 1; i <= size; i += i & (~i + 1))
                ++tree[i];
        }
        seen += ends.size();
    }
    return count;
}

} // namespace relais
