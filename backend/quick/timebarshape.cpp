// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/timebarshape.h"

#include <QPainter>
#include <QPainterPath>
#include <QSGNode>
#include <QtMath>

namespace relais {

namespace {

constexpr qreal lineHeight = 6;
constexpr qreal barRadius = 4;
constexpr qreal hatchStep = 9;
constexpr qreal hatchStroke = 1.6;

} // namespace

TimeBarShape::TimeBarShape(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &TimeBarShape::kindChanged, this, [this] { update(); });
    connect(this, &TimeBarShape::lookChanged, this, [this] { update(); });
}

void TimeBarShape::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF whole = boundingRect();
    const qreal radius = barRadius * m_unit;
    if (m_kind == Kind::Normal || m_kind == Kind::Tried) {
        const bool thin = m_kind == Kind::Normal;
        const qreal high = thin ? lineHeight * m_unit : whole.height();
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        painter->drawRoundedRect(QRectF(0, (whole.height() - high) / 2, whole.width(), high), thin ? high / 2 : radius,
                                 thin ? high / 2 : radius);
        return;
    }
    const QRectF bar = whole.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_softColor);
    painter->drawRoundedRect(bar, radius, radius);
    if (m_kind == Kind::Stopped)
        paintHatch(painter, bar);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_color, 1));
    painter->drawRoundedRect(bar, radius, radius);
}

QSGNode *TimeBarShape::updatePaintNode(QSGNode *old, UpdatePaintNodeData *data)
{
    if (width() >= 1 && height() >= 1)
        return QQuickPaintedItem::updatePaintNode(old, data);
    delete old;
    return nullptr;
}

void TimeBarShape::paintHatch(QPainter *painter, const QRectF &bar) const
{
    QPainterPath clip;
    clip.addRoundedRect(bar, barRadius * m_unit, barRadius * m_unit);
    painter->save();
    painter->setClipPath(clip);
    painter->setPen(QPen(m_color, hatchStroke * m_unit));
    const int strokes = qCeil((bar.width() + bar.height()) / (hatchStep * m_unit));
    for (int i = 0; i < strokes; ++i) {
        const qreal x = bar.left() - bar.height() + i * hatchStep * m_unit;
        painter->drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    }
    painter->restore();
}

} // namespace relais
