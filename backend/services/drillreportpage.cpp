// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillreportpage.h"

#include <algorithm>
#include <cmath>

namespace relais {

namespace {

// In points, as the engine has them.
constexpr double textWidth = 479;
constexpr double bodyHeight = 709;
constexpr double body = 10.5;
constexpr double small = 9.2;
constexpr double leading = 1.42;
constexpr double wide = 0.53; // of a size: a character, with what breaking lines at words wastes

qsizetype linesOf(const QString &text, double points, double width)
{
    const double perLine = std::max(1.0, std::floor(width / (points * wide)));
    qsizetype lines = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n')))
        lines += std::max<qsizetype>(1, std::lround(std::ceil(static_cast<double>(paragraph.size()) / perLine)));
    return lines;
}

double heightOf(const QString &text, double points, double width, double lead = leading)
{
    return static_cast<double>(linesOf(text, points, width)) * points * lead;
}

struct Height {
    double operator()(const HeadingBlock &block) const
    {
        return 15 + heightOf(charactersOf(block.text), 11, textWidth, 1.35);
    }
    double operator()(const ParagraphBlock &block) const
    {
        return 6 + heightOf(charactersOf(block.text), body, textWidth);
    }
    double operator()(const ChecklistBlock &block) const
    {
        double height = 0;
        for (const RichText &item : block.items)
            height += 5.5 + heightOf(charactersOf(item), body, textWidth - 24);
        return height;
    }
    double operator()(const RelayMarkBlock &block) const { return 6 + heightOf(block.words, body, textWidth - 26); }
    double operator()(const DrawingBlock &block) const
    {
        return 10 + block.height * std::min(1.6, textWidth / std::max(block.width, 1.0));
    }
    double operator()(const TableBlock &block) const
    {
        double shares = 0;
        for (const TableColumn &column : block.columns)
            shares += column.width;
        double height = 32;
        for (const auto &row : block.rows) {
            double tallest = small * leading;
            for (size_t i = 0; i < std::min(row.size(), block.columns.size()); ++i) {
                const double width = textWidth * block.columns[i].width / shares - 14;
                tallest = std::max(tallest, heightOf(charactersOf(row[i].text), small, width));
            }
            height += 11 + tallest;
        }
        return height;
    }
    // A report holds no other kinds.
    template <class Other> double operator()(const Other &) const { return bodyHeight; }
};

double titleHeight(const Document &document)
{
    const QString line = document.subtitle + QStringLiteral(" · ") + document.version;
    return heightOf(document.firm, 11, textWidth) + 3 + heightOf(document.title, 27, textWidth, 1.2) + 5
        + heightOf(line, body, textWidth) + 12;
}

} // namespace

// A block does not break over pages; a heading stays with what it heads.
int estimatedPages(const Document &document)
{
    int pages = 1;
    double room = bodyHeight - titleHeight(document);
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const DocumentBlock &block = document.blocks[i];
        const double height = std::visit(Height{}, block);
        const bool heads = std::holds_alternative<HeadingBlock>(block) && i + 1 < document.blocks.size();
        const double needed = height + (heads ? std::visit(Height{}, document.blocks[i + 1]) : 0);
        if (needed > room && room < bodyHeight) {
            ++pages;
            room = bodyHeight;
        }
        room -= height;
        const int more = room < 0 ? static_cast<int>(std::ceil(-room / bodyHeight)) : 0;
        pages += more;
        room += more * bodyHeight;
    }
    return pages;
}

} // namespace relais
