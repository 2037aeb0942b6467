// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/relaymarkshape.h"

#include <QPainter>

namespace relais {

RelayMarkShape::RelayMarkShape(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &RelayMarkShape::coverageChanged, this, [this] { update(); });
    connect(this, &RelayMarkShape::lookChanged, this, [this] { update(); });
}

void RelayMarkShape::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal unit = height() / 14;
    // The strip keeps its bars 7 px high on a 24 px tall item whatever its width.
    const qreal barHeight = m_strip ? height() * 7 / 17 : 4 * unit;
    const qreal barWidth = m_strip ? width() * 0.6 : 11 * unit;
    const QRectF upper(m_strip ? 0 : unit, m_strip ? 0 : 2 * unit, barWidth, barHeight);
    const QRectF lower(width() - barWidth - (m_strip ? 0 : unit), m_strip ? height() - barHeight : 8 * unit, barWidth,
                       barHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_barColor);
    painter->drawRoundedRect(upper, barHeight / 2, barHeight / 2);
    paintFallback(painter, lower);
}

void RelayMarkShape::paintFallback(QPainter *painter, const QRectF &bar) const
{
    const qreal radius = bar.height() / 2;
    if (m_coverage == Coverage::Tried) {
        painter->setBrush(m_markColor);
        painter->drawRoundedRect(bar, radius, radius);
        return;
    }
    if (m_coverage == Coverage::ToTry) {
        const qreal stroke = m_strip ? bar.height() / 5.4 : bar.height() * 0.33;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_markColor, stroke));
        const qreal half = stroke / 2;
        painter->drawRoundedRect(bar.adjusted(half, half, -half, -half), radius - half, radius - half);
        return;
    }
    const qreal dot = m_strip ? bar.height() * 0.3 : bar.height() / 2;
    const qreal step = m_strip ? dot * 3 : dot * 2;
    painter->setBrush(m_markColor);
    for (qreal x = bar.left(); x + dot <= bar.right() + 0.5; x += step)
        painter->drawRect(QRectF(x, bar.center().y() - dot / 2, m_strip ? dot * 2 : dot, dot));
}

} // namespace relais
