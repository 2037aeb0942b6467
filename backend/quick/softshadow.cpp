// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/softshadow.h"

#include <QPainter>

namespace relais {

SoftShadow::SoftShadow(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &SoftShadow::changed, this, [this] { update(); });
}

void SoftShadow::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const int steps = qMax(1, qRound(m_spread));
    // Each ring adds the slope of a smoothstep, so that the sum falls off softly from the edge to nothing.
    for (int step = 0; step < steps; ++step) {
        const qreal from = qreal(step) / steps;
        const qreal to = qreal(step + 1) / steps;
        const auto smooth = [](qreal t) { return t * t * (3 - 2 * t); };
        QColor ring = m_color;
        ring.setAlphaF(static_cast<float>(m_color.alphaF() * (smooth(to) - smooth(from)) * to));
        const qreal inset = step;
        painter->setBrush(ring);
        painter->drawRoundedRect(boundingRect().adjusted(inset, inset, -inset, -inset), m_radius + m_spread - inset,
                                 m_radius + m_spread - inset);
    }
}

} // namespace relais
