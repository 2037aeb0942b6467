// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/drawingpicture.h"

#include "documents/rowbuilder.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QtMath>

namespace relais {

namespace {

constexpr double pixelsPerPoint = 2.5;

} // namespace

DrawingPicture pictureOf(const DrawingBlock &drawing)
{
    const PageRow row = drawingRow(drawing);
    if (!(row.height > 0))
        return {};
    const double width = std::min(row.height * drawing.width / drawing.height, look::textWidth);
    const double scale = pixelsPerPoint / look::unitsPerPoint;
    QImage image(qCeil(width * scale) + 1, qCeil(row.height * scale) + 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintShapes(painter, row, {});
    for (const PlacedText &placed : row.texts)
        placed.text.paint(painter, QPointF(placed.x, placed.y), 0, placed.text.height());
    painter.end();
    DrawingPicture picture;
    picture.percent = qRound(100 * width / look::textWidth);
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace relais
