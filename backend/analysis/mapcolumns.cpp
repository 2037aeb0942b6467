// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mapcolumns.h"

#include <algorithm>
#include <map>

namespace relais {

namespace {

std::uint32_t firstColumn(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Activity:
        return 0;
    case NodeKind::Tool:
        return 1;
    default:
        return 2;
    }
}

// The nodes so that each stands before what it needs; links that would close a circle count for nothing.
class Descent {
public:
    explicit Descent(const std::vector<std::vector<std::uint32_t>> &needs)
        : m_needs(needs)
        , m_state(needs.size(), State::New)
    {
        for (std::uint32_t node = 0; node < needs.size(); ++node)
            visit(node);
        std::reverse(m_done.begin(), m_done.end());
        m_rank.resize(m_done.size());
        for (std::uint32_t i = 0; i < m_done.size(); ++i)
            m_rank[m_done[i]] = i;
    }

    [[nodiscard]] const std::vector<std::uint32_t> &order() const { return m_done; }
    [[nodiscard]] bool isBefore(std::uint32_t a, std::uint32_t b) const { return m_rank[a] < m_rank[b]; }

private:
    enum class State { New, Open, Done };

    void visit(std::uint32_t start)
    {
        if (m_state[start] != State::New)
            return;
        std::vector<std::pair<std::uint32_t, std::size_t>> way{{start, 0}};
        m_state[start] = State::Open;
        while (!way.empty()) {
            auto &[node, next] = way.back();
            if (next == m_needs[node].size()) {
                m_state[node] = State::Done;
                m_done.push_back(node);
                way.pop_back();
                continue;
            }
            const std::uint32_t to = m_needs[node][next++];
            if (m_state[to] == State::New) {
                m_state[to] = State::Open;
                way.emplace_back(to, 0);
            }
        }
    }

    const std::vector<std::vector<std::uint32_t>> &m_needs;
    std::vector<State> m_state;
    std::vector<std::uint32_t> m_done;
    std::vector<std::uint32_t> m_rank;
};

} // namespace

MapColumns::MapColumns(const MapGraph &graph, const std::vector<std::optional<double>> &known)
    : m_nodes(static_cast<std::uint32_t>(graph.kinds.size()))
    , m_bends(graph.links.size())
{
    rank(graph);
    connect(graph);
    begin(known);
}

// A tool or provider stands one column further right than whatever needs it; activities all stand in the first.
void MapColumns::rank(const MapGraph &graph)
{
    std::vector<Places> needs(m_nodes);
    for (const NodeKind kind : graph.kinds)
        m_column.push_back(firstColumn(kind));
    for (const MapGraph::Link &link : graph.links) {
        if (m_column[link.from] > 0 && m_column[link.to] > 0 && link.from != link.to)
            needs[link.from].push_back(link.to);
    }
    const Descent descent(needs);
    for (const std::uint32_t from : descent.order()) {
        for (const std::uint32_t to : needs[from]) {
            if (descent.isBefore(from, to))
                m_column[to] = std::min(std::max(m_column[to], m_column[from] + 1), mostMapColumns - 1);
        }
    }
}

void MapColumns::connect(const MapGraph &graph)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> passing; // by target and column
    m_left.resize(m_nodes);
    m_right.resize(m_nodes);
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const auto [from, to] = graph.links[i];
        std::uint32_t last = from;
        for (std::uint32_t column = m_column[from] + 1; column <= m_column[to]; ++column) {
            std::uint32_t next = to;
            if (column < m_column[to]) {
                const auto [place, isNew] =
                    passing.try_emplace({to, column}, static_cast<std::uint32_t>(m_column.size()));
                next = place->second;
                if (isNew) {
                    m_column.push_back(column);
                    m_left.emplace_back();
                    m_right.emplace_back();
                }
                m_bends[i].push_back(next);
            }
            m_right[last].push_back(next);
            m_left[next].push_back(last);
            last = next;
        }
    }
    for (auto *side : {&m_left, &m_right}) {
        for (Places &places : *side) {
            std::sort(places.begin(), places.end());
            places.erase(std::unique(places.begin(), places.end()), places.end());
        }
    }
}

// By the row known, else by the order of the plan; what is new among known ones goes to where its neighbours are.
void MapColumns::begin(const std::vector<std::optional<double>> &known)
{
    const bool first = known.empty();
    std::vector<std::optional<double>> rows(m_column.size());
    for (std::uint32_t node = 0; node < m_nodes; ++node)
        rows[node] = first ? std::optional(static_cast<double>(node)) : known[node];
    const auto meanOf = [&](const Places &places) -> std::optional<double> {
        double sum = 0;
        int count = 0;
        for (const std::uint32_t place : places) {
            if (!rows[place])
                continue;
            sum += *rows[place];
            ++count;
        }
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    };
    const std::uint32_t columns = m_column.empty() ? 0 : *std::max_element(m_column.begin(), m_column.end()) + 1;
    m_order.resize(columns);
    for (std::uint32_t place = 0; place < m_column.size(); ++place)
        m_order[m_column[place]].push_back(place);
    for (Places &order : m_order) {
        for (const std::uint32_t place : order) {
            if (!rows[place])
                rows[place] = meanOf(m_left[place]);
            if (!rows[place])
                rows[place] = meanOf(m_right[place]);
        }
    }
    m_position.resize(m_column.size());
    for (std::uint32_t column = 0; column < columns; ++column) {
        std::stable_sort(m_order[column].begin(), m_order[column].end(), [&](std::uint32_t a, std::uint32_t b) {
            return rows[a] && (!rows[b] || *rows[a] < *rows[b]); // without a row: last
        });
        note(column);
    }
}

void MapColumns::note(std::uint32_t column)
{
    for (std::uint32_t i = 0; i < m_order[column].size(); ++i)
        m_position[m_order[column][i]] = i;
}

} // namespace relais
