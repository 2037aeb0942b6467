// SPDX-License-Identifier: GPL-3.0-or-later
// SoftShadow: the shadow under menus, popovers and dialogs, painted once per size; no layer effect, so that it shows
// with the software renderer too. It fills its item; the shape that casts it lies `spread` inside each edge. GUI thread
// only.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace relais {

class SoftShadow : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    // Pixels from the item's edge to the caster's edge, and the caster's corner radius.
    Q_PROPERTY(qreal spread MEMBER m_spread NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed FINAL)

public:
    explicit SoftShadow(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color;
    qreal m_spread = 24;
    qreal m_radius = 8;
};

} // namespace relais
