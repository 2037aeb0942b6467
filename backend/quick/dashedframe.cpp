// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/dashedframe.h"

#include <QPainter>
#include <QPainterPath>
#include <QSGNode>

namespace relais {

namespace {

constexpr qreal cornerRadius = 2;

} // namespace

DashedFrame::DashedFrame(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &DashedFrame::colorChanged, this, [this] { update(); });
}

void DashedFrame::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = boundingRect().adjusted(0.5, 0.5, -0.5, 0);
    QPainterPath path(frame.bottomLeft());
    path.lineTo(frame.left(), frame.top() + cornerRadius);
    path.quadTo(frame.topLeft(), frame.topLeft() + QPointF(cornerRadius, 0));
    path.lineTo(frame.right() - cornerRadius, frame.top());
    path.quadTo(frame.topRight(), frame.topRight() + QPointF(0, cornerRadius));
    path.lineTo(frame.bottomRight());
    QPen pen(m_color, 1);
    pen.setDashPattern({3, 2});
    painter->strokePath(path, pen);
}

QSGNode *DashedFrame::updatePaintNode(QSGNode *old, UpdatePaintNodeData *data)
{
    if (width() >= 1 && height() >= 1)
        return QQuickPaintedItem::updatePaintNode(old, data);
    delete old;
    return nullptr;
}

} // namespace relais
