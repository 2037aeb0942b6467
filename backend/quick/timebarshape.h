// SPDX-License-Identifier: GPL-3.0-or-later
// TimeBarShape: one stretch of an activity's time. Each kind has its own drawing, not only its own colour: thin line,
// hatch with an edge, filled bar, outlined bar. Colours come from QML. GUI thread only.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace relais {

class TimeBarShape : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Kind kind MEMBER m_kind NOTIFY kindChanged FINAL)
    // The line, hatch, fill or edge, and the soft ground inside an edge.
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor softColor MEMBER m_softColor NOTIFY lookChanged FINAL)
    // Multiplies strokes and the thin line's height (text scale).
    Q_PROPERTY(qreal unit MEMBER m_unit NOTIFY lookChanged FINAL)

public:
    enum class Kind {
        Normal, // thin line
        Stopped, // hatch
        Tried, // on a tried fallback: filled
        ToTry, // on a fallback never tried: outline
        CatchUp, // catching up after a fallback: outline
    };
    Q_ENUM(Kind)

    explicit TimeBarShape(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

protected:
    // Left out while it is less than a pixel wide or high: there would be no picture to paint on. On the render thread,
    // while the GUI thread waits.
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

Q_SIGNALS:
    void kindChanged();
    void lookChanged();

private:
    void paintHatch(QPainter *painter, const QRectF &bar) const;

    Kind m_kind = Kind::Normal;
    QColor m_color;
    QColor m_softColor;
    qreal m_unit = 1;
};

} // namespace relais
