// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pagination.h"

namespace relais {

namespace {

constexpr int linesTogether = 2; // at the foot and at the top of a page

class Paginator {
public:
    Paginator(const std::vector<PageRow> &rows, double height)
        : m_rows(rows)
        , m_height(height)
    { }

    std::vector<PagePlan> run()
    {
        m_pages.emplace_back();
        for (size_t i = 0; i < m_rows.size(); ++i)
            place(i);
        return std::move(m_pages);
    }

private:
    [[nodiscard]] double space(const PageRow &row) const { return m_empty ? 0 : row.before; }
    [[nodiscard]] double rest() const { return m_height - m_y; }

    // What must stand on this page for row i to start on it.
    [[nodiscard]] double least(size_t i) const
    {
        double need = 0;
        for (;; ++i) {
            const PageRow &row = m_rows[i];
            need += need > 0 ? row.before : space(row);
            if (row.keepWithNext && i + 1 < m_rows.size() && need + row.height < m_height) {
                need += row.height;
                continue;
            }
            return need + (row.mayCut ? std::min(row.height, firstLines(row)) : row.height);
        }
    }

    [[nodiscard]] static double firstLines(const PageRow &row)
    {
        if (row.texts.empty())
            return row.height;
        const PageText &text = row.texts.front().text;
        // Three lines are not divided: two on one side would leave one on the other.
        return text.lineCount() <= linesTogether + 1 ? text.height() : linesTogether * text.lineHeight();
    }

    void place(size_t i)
    {
        const PageRow &row = m_rows[i];
        if (row.isHead)
            m_head = i;
        if (!row.inTable)
            m_head.reset();
        // In a chain higher than a page, a row that fits stays with the one that it was kept with.
        const bool follows = i > 0 && m_rows[i - 1].keepWithNext;
        if (!m_empty && least(i) > rest() && !(follows && space(row) + row.height <= rest()))
            breakBefore(row);
        m_y += space(row);
        double from = 0;
        while (row.height - from > rest() + 0.5) {
            const double cut = cutOf(row, from);
            if (cut <= from + 0.5) {
                if (m_empty)
                    break; // nothing of it can be divided: it runs over
                breakBefore(row);
                continue;
            }
            put(i, from, cut);
            from = cut;
            breakBefore(row);
        }
        put(i, from, row.height);
    }

    [[nodiscard]] double cutOf(const PageRow &row, double from) const
    {
        double cut = row.cutBefore(from + rest());
        if (row.mayCut && !row.texts.empty()) {
            const double two = linesTogether * row.texts.front().text.lineHeight();
            if (row.height - cut < two - 0.5)
                cut = row.cutBefore(row.height - two);
        }
        return cut;
    }

    void put(size_t i, double from, double to)
    {
        m_pages.back().slices.push_back({i, m_y, from, to});
        m_y += to - from;
        m_empty = false;
    }

    void breakBefore(const PageRow &row)
    {
        m_pages.emplace_back();
        m_y = 0;
        m_empty = true;
        if (m_head && row.inTable && !row.isHead && m_rows[*m_head].height < m_height / 3) {
            put(*m_head, 0, m_rows[*m_head].height);
            m_empty = true; // a head alone is an empty page
        }
    }

    const std::vector<PageRow> &m_rows;
    double m_height;
    std::vector<PagePlan> m_pages;
    double m_y = 0;
    bool m_empty = true;
    std::optional<size_t> m_head;
};

} // namespace

std::vector<PagePlan> paginate(const std::vector<PageRow> &rows, double height)
{
    return Paginator(rows, height).run();
}

} // namespace relais
