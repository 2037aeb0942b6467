// SPDX-License-Identifier: GPL-3.0-or-later
// PaintedShape: a painted item that is left out while it is less than a pixel wide or high: there would be no picture to
// paint on. GUI thread; updatePaintNode on the render thread while the GUI thread waits.
#pragma once

#include <QQuickPaintedItem>
#include <QSGNode>
#include <QtQml/qqmlregistration.h>

namespace relais {

class PaintedShape : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS

public:
    using QQuickPaintedItem::QQuickPaintedItem;

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override
    {
        if (width() >= 1 && height() >= 1)
            return QQuickPaintedItem::updatePaintNode(old, data);
        delete old;
        return nullptr;
    }
};

} // namespace relais
