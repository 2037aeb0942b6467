// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pagerow.h"

#include <QPainter>

namespace relais {

namespace {

void paintShape(QPainter &painter, const PageShape &shape, QPointF offset)
{
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    painter.setPen(shape.edge.isValid() ? QPen(shape.edge, shape.edgeWidth, shape.pen, Qt::FlatCap) : QPen(Qt::NoPen));
    const QRectF box = shape.box.translated(offset);
    switch (shape.kind) {
    case PageShape::Kind::Rectangle:
        if (shape.radius > 0)
            painter.drawRoundedRect(box, shape.radius, shape.radius);
        else
            painter.drawRect(box);
        break;
    case PageShape::Kind::Line:
        painter.drawLine(box.topLeft(), box.bottomRight());
        break;
    case PageShape::Kind::Ellipse:
        painter.drawEllipse(box);
        break;
    case PageShape::Kind::Path:
        painter.drawPath(shape.path.translated(box.topLeft()));
        break;
    }
}

} // namespace

using look::pt;

void PageRow::add(PageText text, double x, double y)
{
    texts.push_back({std::move(text), x, y});
}

double PageRow::cutBefore(double y) const
{
    double cut = y;
    for (bool moved = true; moved;) {
        moved = false;
        for (const auto &placed : texts) {
            if (cut <= placed.y || cut >= placed.y + placed.text.height())
                continue;
            const double lineTop = placed.y + placed.text.cutBefore(cut - placed.y);
            moved = moved || lineTop < cut - 0.5;
            cut = std::min(cut, lineTop);
        }
    }
    return cut;
}

PageShape filledBox(QRectF box, QColor fill, double radius)
{
    return {PageShape::Kind::Rectangle, box, fill, {}, 0, radius, Qt::SolidLine};
}

PageShape outlinedBox(QRectF box, QColor edge, double edgeWidth, double radius, QColor fill)
{
    const double half = edgeWidth / 2;
    return {PageShape::Kind::Rectangle,
            box.adjusted(half, half, -half, -half),
            fill,
            edge,
            edgeWidth,
            radius,
            Qt::SolidLine};
}

PageShape ruleAt(double y, QColor colour, double width, double from, double to)
{
    return {PageShape::Kind::Line, QRectF(from, y, to - from, 0), {}, colour, width, 0, Qt::SolidLine};
}

void addRelayMark(PageRow &row, QPointF at, RelayMarkKind kind, double scale)
{
    const auto bar = [&](double x, double y, double width) {
        return QRectF(at.x() + pt(x * scale), at.y() + pt(y * scale), pt(width * scale), pt(4.6 * scale));
    };
    const double radius = pt(2.3 * scale);
    row.add(filledBox(bar(0, 1.4, 11.5), look::bar, radius));
    if (kind == RelayMarkKind::Tried) {
        row.add(filledBox(bar(8, 8, 12), look::teal, radius));
    } else if (kind == RelayMarkKind::ToTry) {
        row.add(outlinedBox(bar(8, 8, 12), look::amber, pt(1.3 * scale), radius, look::paper));
    } else {
        for (int i = 0; i < 3; ++i) {
            const QRectF place = bar(8.6 + 4.2 * i, 9, 2.6);
            row.add({PageShape::Kind::Ellipse,
                     QRectF(place.topLeft(), QSizeF(place.width(), place.width())),
                     look::copper,
                     {},
                     0,
                     0,
                     Qt::SolidLine});
        }
    }
}

void paintShapes(QPainter &painter, const PageRow &row, QPointF origin)
{
    for (const auto &shape : row.shapes)
        paintShape(painter, shape, origin);
}

} // namespace relais
