// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/rowbuilder.h"

namespace relais {

using look::pt;

namespace {

constexpr double paddingX = pt(7);
constexpr double markWidth = pt(21);
constexpr double boxWidth = pt(15);
constexpr double tallRow = look::mm(10); // room for handwriting

struct Column {
    double x = 0;
    double width = 0; // of its text
};

std::vector<Column> placed(const std::vector<TableColumn> &columns)
{
    double sum = 0;
    for (const auto &column : columns)
        sum += column.width;
    std::vector<Column> places;
    double x = 0;
    for (const auto &column : columns) {
        const double width = look::textWidth * column.width / sum;
        places.push_back({x + paddingX, std::max(width - 2 * paddingX, pt(6))});
        x += width;
    }
    return places;
}

PageRow headRow(const TableBlock &table, const std::vector<Column> &places)
{
    const double padding = pt(5.5);
    PageRow row;
    row.before = pt(10);
    row.isHead = true;
    row.inTable = true;
    row.keepWithNext = true;
    std::vector<PageText> titles;
    double height = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        titles.emplace_back(plainText(table.columns[i].title),
                            TextLook{look::note, true, look::ink2, Qt::AlignLeft, 1.3}, places[i].width);
        height = std::max(height, titles.back().height());
    }
    row.height = height + 2 * padding;
    row.add(filledBox({0, 0, look::textWidth, row.height}, look::sunken));
    row.add(ruleAt(row.height, look::ink, pt(0.8)));
    for (size_t i = 0; i < places.size(); ++i) {
        const double top = padding + height - titles[i].height();
        row.add(std::move(titles[i]), places[i].x, top);
    }
    return row;
}

PageRow bodyRow(const std::vector<TableCell> &cells, const std::vector<Column> &places, bool tall)
{
    const double padding = pt(tall ? 7 : 5.5);
    PageRow row;
    row.inTable = true;
    row.height = std::max(2 * padding + pt(look::small * 1.42), tall ? tallRow : 0);
    for (size_t i = 0; i < std::min(cells.size(), places.size()); ++i) {
        const double indent = cells[i].mark ? markWidth : cells[i].box ? boxWidth : 0;
        PageText text(cells[i].text, {look::small, false, look::ink, Qt::AlignLeft, 1.4},
                      std::max(places[i].width - indent, pt(6)));
        row.height = std::max(row.height, text.height() + 2 * padding);
        if (cells[i].mark)
            addRelayMark(row, {places[i].x, padding + pt(0.8)}, *cells[i].mark, 0.78);
        else if (cells[i].box)
            row.add(tickBox(places[i].x, padding + pt(1.4)));
        row.add(std::move(text), places[i].x + indent, padding);
    }
    row.add(ruleAt(row.height, tall ? look::bar : look::line, pt(0.6)));
    for (size_t i = 1; tall && i < places.size(); ++i)
        row.add({PageShape::Kind::Line, {places[i].x - paddingX, 0, 0, row.height}, {}, look::line, pt(0.6)});
    return row;
}

} // namespace

std::vector<PageRow> tableRows(const TableBlock &table, const std::stop_token &stop)
{
    std::vector<PageRow> rows;
    if (table.columns.empty())
        return rows;
    const auto places = placed(table.columns);
    rows.reserve(table.rows.size() + 1);
    rows.push_back(headRow(table, places));
    for (const auto &cells : table.rows) {
        if (stop.stop_requested())
            break;
        rows.push_back(bodyRow(cells, places, table.tall));
    }
    // No row stands alone, neither at the foot of a page nor at the top of the next.
    if (rows.size() > 2) {
        rows[1].keepWithNext = true;
        rows[rows.size() - 2].keepWithNext = true;
    }
    return rows;
}

} // namespace relais
