// SPDX-License-Identifier: GPL-3.0-or-later
// PageRow: the one primitive of page layout, a strip as wide as the text column that stays whole where it can: a
// paragraph, a step, a table row, a box, a wall sheet's title. Values that own their texts; not shared between threads.
#pragma once

#include "documents/pagetext.h"

#include <QPainterPath>

#include <optional>

namespace relais {

// Drawn under the texts of its row, in order.
struct PageShape {
    enum class Kind { Rectangle, Line, Ellipse, Path };
    Kind kind = Kind::Rectangle;
    QRectF box; // Line: from the top left to the bottom right, negative sizes allowed
    QColor fill; // invalid = none
    QColor edge; // invalid = none
    double edgeWidth = look::hairline;
    double radius = 0;
    Qt::PenStyle pen = Qt::SolidLine;
    QPainterPath path = {}; // Path: its place is that of the box's top left
};

struct PlacedText {
    PageText text;
    double x = 0; // from the left of the text column
    double y = 0; // from the top of the row
};

// "p. 3" with a leader from the end of one of the row's texts. Written when pages are known.
struct PageReference {
    QString id;
    double points = look::body;
    size_t text = 0;
    double right = look::textWidth; // where it ends, from the left of the text column
};

// What the outline, the contents and links point at.
struct PageAnchor {
    QString id;
    int level = 1;
    QString title;
};

struct PageRow {
    std::vector<PageShape> shapes;
    std::vector<PlacedText> texts;
    double height = 0;
    double before = 0; // space above; none at the top of a page
    bool keepWithNext = false;
    bool mayCut = false; // between lines; other rows are cut only if higher than a page
    bool isHead = false; // a table's head: repeated above the rows that follow it on the next pages
    bool inTable = false;
    std::optional<PageAnchor> anchor;
    std::vector<PageReference> references;

    void add(PageText text, double x, double y);
    void add(const PageShape &shape) { shapes.push_back(shape); }
    // The largest cut <= y that runs through no line of any text.
    [[nodiscard]] double cutBefore(double y) const;
};

PageShape filledBox(QRectF box, QColor fill, double radius = 0);
PageShape outlinedBox(QRectF box, QColor edge, double edgeWidth, double radius, QColor fill = {});
PageShape ruleAt(double y, QColor colour, double width, double from = 0, double to = look::textWidth);
// What is drawn under the texts, the row's top left corner at `origin`.
void paintShapes(QPainter &painter, const PageRow &row, QPointF origin);
// The relay mark (ui.md 2.4), 20 x 14 points at scale 1, its top left at `at`.
void addRelayMark(PageRow &row, QPointF at, RelayMarkKind kind, double scale);

} // namespace relais
