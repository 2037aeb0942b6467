// SPDX-License-Identifier: GPL-3.0-or-later
// DashedFrame: the dashed outline of something that would be there otherwise, open at its foot. Its colour comes from
// QML. GUI thread only.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace relais {

class DashedFrame : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged FINAL)

public:
    explicit DashedFrame(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

protected:
    // Left out while it is less than a pixel wide or high, as quick/timebarshape.
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

Q_SIGNALS:
    void colorChanged();

private:
    QColor m_color;
};

} // namespace relais
