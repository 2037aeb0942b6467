// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/rowbuilder.h"

#include <cmath>

namespace relais {

using look::pt;

namespace {

constexpr double unitAtMost = pt(1.6); // 8 units are a line of 9 point text

struct Tone {
    QColor edge;
    QColor fill;
    QColor text;
};

Tone toneOf(DrawingTone tone)
{
    switch (tone) {
    case DrawingTone::Neutral:
        return {look::bar, look::paper, look::ink};
    case DrawingTone::Ink:
        return {look::ink, look::paper, look::ink};
    case DrawingTone::Strong:
        return {look::blue, look::blueSoft, look::ink};
    case DrawingTone::Relay:
        return {look::teal, look::tealSoft, look::tealInk};
    case DrawingTone::Attention:
        return {look::amber, look::amberSoft, look::amberInk};
    case DrawingTone::Uncovered:
        return {look::copper, look::copperSoft, look::copperInk};
    }
    Q_UNREACHABLE();
}

void addDrawingLine(PageRow &row, const DrawingLine &line, double unit)
{
    const QPointF from(line.x1 * unit, line.y1 * unit);
    const QPointF to(line.x2 * unit, line.y2 * unit);
    const QColor colour = toneOf(line.tone).edge;
    row.add(
        {PageShape::Kind::Line, QRectF(from, to), {}, colour, pt(0.9), 0, line.dashed ? Qt::DashLine : Qt::SolidLine});
    if (!line.arrow)
        return;
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    for (const double turn : {0.45, -0.45}) {
        const QPointF back(to.x() - pt(6) * std::cos(angle + turn), to.y() - pt(6) * std::sin(angle + turn));
        row.add({PageShape::Kind::Line, QRectF(back, to), {}, colour, pt(0.9), 0, Qt::SolidLine});
    }
}

} // namespace

PageRow drawingRow(const DrawingBlock &drawing)
{
    PageRow row;
    row.before = pt(10);
    if (!(drawing.width > 0) || !(drawing.height > 0))
        return row;
    const double unit = std::min({unitAtMost, look::textWidth / drawing.width, look::bodyHeight / drawing.height});
    const double points = std::max(5.6 * unit / look::unitsPerPoint, 5.0);
    row.height = drawing.height * unit;
    for (const auto &line : drawing.lines)
        addDrawingLine(row, line, unit);
    for (const auto &box : drawing.boxes) {
        const Tone tone = toneOf(box.tone);
        const QRectF place(box.x * unit, box.y * unit, box.width * unit, box.height * unit);
        row.add(outlinedBox(place, tone.edge, pt(1), std::min(pt(4), place.height() / 4),
                            box.solid ? tone.edge : tone.fill));
        PageText text(plainText(box.text), {points, false, box.solid ? look::paper : tone.text, Qt::AlignHCenter, 1.2},
                      std::max(place.width() - pt(6), pt(6)));
        const double y = place.top() + (place.height() - text.height()) / 2;
        row.add(std::move(text), place.left() + pt(3), y);
    }
    for (const auto &text : drawing.texts) {
        PageText laidOut(plainText(text.text), {points, false, toneOf(text.tone).text, Qt::AlignLeft, 1.2},
                         std::max(look::textWidth - text.x * unit, pt(6)));
        const double y = text.y * unit - laidOut.baseline();
        row.add(std::move(laidOut), text.x * unit, y);
    }
    return row;
}

} // namespace relais
