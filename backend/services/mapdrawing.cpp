// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mapdrawing.h"

namespace relais {

namespace {

// How large a map is drawn. A drawing fills the text width (domain/document.h): the more units, the smaller its
// letters.
struct Size {
    double width = 0;
    int lines = 0; // of a name, at most
};

// From the largest letters, of 8 points, down to 6.7.
constexpr Size sizes[] = {{336, 2}, {336, 3}, {400, 2}, {400, 3}};
constexpr double mostSteep = 1.3; // height by width, which leaves room for a heading and the key
constexpr double mostSteepLarge = 1.175; // of a map that is drawn in one piece
constexpr double headHeight = 14; // of the names of the columns
constexpr double lineHeight = 6.8;
constexpr double boxEdgeHeight = 1.4; // above and below a name together
constexpr double boxAir = 3; // between boxes
constexpr double letterWidth = 3.1; // of most letters, or less
constexpr double boxEdge = 4; // left and right of a name together
constexpr std::uint32_t mostColumns = 5;
constexpr double spaceShare = 0.3; // of a column's width that the curves have
constexpr int curvePieces = 12; // that a curve is made of

struct Measures {
    Size size;
    double pitch = 0; // of columns
    double boxWidth = 0;
    double boxHeight = 0;

    [[nodiscard]] double left(const MapPlace &place) const { return place.column * pitch; }
    [[nodiscard]] double middle(const MapPlace &place) const
    {
        return headHeight + place.row * (boxHeight + boxAir) + boxHeight / 2;
    }
    [[nodiscard]] double height(const MapLayout &layout) const { return middle({0, layout.rows - 1}) + boxHeight / 2; }
    [[nodiscard]] bool isAtMost(double steep, const MapLayout &layout) const
    {
        return height(layout) <= steep * size.width;
    }
};

Measures measuresOf(const MapLayout &layout, const Size &size)
{
    // The last column has no space to its right; three columns at least, so that a small map is not made of long boxes.
    const double columns = std::max<std::uint32_t>(layout.columns, 3);
    const double pitch = size.width / (columns - spaceShare);
    return {size, pitch, pitch * (1 - spaceShare), size.lines * lineHeight + boxEdgeHeight};
}

// Lines that a name takes, broken between words where it can be.
int linesOfName(const QString &name, qsizetype letters)
{
    int lines = 1;
    qsizetype taken = 0;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (taken > 0 && taken + 1 + word.size() > letters) {
            ++lines;
            taken = 0;
        }
        taken += (taken > 0 ? 1 : 0) + word.size();
        lines += static_cast<int>((taken - 1) / letters); // of a word that is longer than a line
        taken = (taken - 1) % letters + 1;
    }
    return lines;
}

// The name, or as much of it as its box has room for; the tables have it whole.
QString nameInBox(const QString &name, const Measures &measures)
{
    const auto letters = static_cast<qsizetype>((measures.boxWidth - boxEdge) / letterWidth);
    if (linesOfName(name, letters) <= measures.size.lines)
        return name;
    QString kept = name;
    while (kept.contains(QLatin1Char(' ')) && linesOfName(kept + QChar(0x2026), letters) > measures.size.lines)
        kept.truncate(kept.lastIndexOf(QLatin1Char(' ')));
    kept.truncate(letters * measures.size.lines - 1);
    return kept.trimmed() + QChar(0x2026);
}

// The largest at which every name has room on one page; where none has it, the tables say what is cut.
Measures measuresFor(const PlanMap &map, const MapLayout &layout)
{
    for (const Size &size : sizes) {
        const Measures measures = measuresOf(layout, size);
        const bool whole = std::all_of(map.nodes.begin(), map.nodes.end(), [&](const PlanMapNode &node) {
            return nameInBox(node.name, measures) == node.name;
        });
        if (whole && measures.isAtMost(mostSteep, layout))
            return measures;
    }
    return measuresOf(layout, sizes[0]);
}

// From (x1, y1) to (x2, y2), leaving and arriving level. Dashed: every other piece is left out.
void addCurve(DrawingBlock &drawing, double x1, double y1, double x2, double y2, bool dashed)
{
    double fromX = x1;
    double fromY = y1;
    for (int piece = 1; piece <= curvePieces; ++piece) {
        const double t = static_cast<double>(piece) / curvePieces;
        const double smooth = t * t * (3 - 2 * t);
        const double x = x1 + (x2 - x1) * t;
        const double y = y1 + (y2 - y1) * smooth;
        if (!dashed || piece % 2 == 1)
            drawing.lines.push_back({fromX, fromY, x, y, false, false, DrawingTone::Neutral});
        fromX = x;
        fromY = y;
    }
}

void addLink(DrawingBlock &drawing, const Measures &measures, const std::vector<MapPlace> &way, bool dashed)
{
    const double first = measures.left(way.front());
    const double last = measures.left(way.back());
    if (last <= first) { // in one column or back: from edge to edge
        const double from = last < first ? first : first + measures.boxWidth;
        addCurve(drawing, from, measures.middle(way.front()), last + measures.boxWidth, measures.middle(way.back()),
                 dashed);
        return;
    }
    double x = first + measures.boxWidth;
    double y = measures.middle(way.front());
    for (std::size_t i = 1; i < way.size(); ++i) {
        const double toX = measures.left(way[i]);
        const double toY = measures.middle(way[i]);
        addCurve(drawing, x, y, toX, toY, dashed);
        if (i + 1 < way.size())
            drawing.lines.push_back({toX, toY, toX + measures.boxWidth, toY, false, false, DrawingTone::Neutral});
        x = toX + measures.boxWidth;
        y = toY;
    }
}

QString inWords(const PlanMap &map, const Speech &say)
{
    QHash<std::uint32_t, QStringList> needs;
    for (const PlanMapLink &link : map.links) {
        if (link.confirmed)
            needs[link.from] << map.nodes.at(link.to).name;
    }
    QStringList sentences;
    for (std::uint32_t node = 0; node < map.nodes.size(); ++node) {
        if (needs.contains(node))
            sentences << say(Phrase::MapRestsOn, map.nodes.at(node).name, needs.value(node).join(QStringLiteral(", ")));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

bool fitsOnAPage(const MapLayout &layout)
{
    return layout.columns <= mostColumns && measuresOf(layout, sizes[0]).isAtMost(mostSteepLarge, layout);
}

DrawingBlock mapDrawing(const PlanMap &map, const MapLayout &layout, const QSet<QUuid> &marked, const Speech &say)
{
    const Measures measures = measuresFor(map, layout);
    DrawingBlock drawing;
    drawing.width = measures.size.width;
    drawing.height = measures.height(layout);
    const Phrase heads[] = {Phrase::ColumnActivity, Phrase::ColumnTool, Phrase::ColumnRestsOn};
    for (std::uint32_t column = 0; column < std::min<std::uint32_t>(layout.columns, 3); ++column)
        drawing.texts.push_back({measures.left({column, 0}), headHeight - 6, say(heads[column]), DrawingTone::Neutral});
    for (qsizetype i = 0; i < map.links.size(); ++i) {
        const PlanMapLink &link = map.links.at(i);
        std::vector<MapPlace> way{layout.places[link.from]};
        const auto &bends = layout.bends[static_cast<std::size_t>(i)];
        way.insert(way.end(), bends.begin(), bends.end());
        way.push_back(layout.places[link.to]);
        addLink(drawing, measures, way, !link.confirmed);
    }
    for (qsizetype i = 0; i < map.nodes.size(); ++i) {
        const MapPlace &place = layout.places[static_cast<std::size_t>(i)];
        drawing.boxes.push_back({measures.left(place), measures.middle(place) - measures.boxHeight / 2,
                                 measures.boxWidth, measures.boxHeight, nameInBox(map.nodes.at(i).name, measures),
                                 marked.contains(map.nodes.at(i).id.value) ? DrawingTone::Ink : DrawingTone::Neutral,
                                 false});
    }
    drawing.alternative = inWords(map, say);
    return drawing;
}

} // namespace relais
