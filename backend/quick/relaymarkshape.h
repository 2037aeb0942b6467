// SPDX-License-Identifier: GPL-3.0-or-later
// RelayMarkShape: two offset bars, the tool above and its fallback below. The shape says the state as well as the
// colour. Colours come from QML. Drawn to its own width and height on the proportions of 20 x 14. GUI thread only.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace relais {

class RelayMarkShape : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Coverage coverage MEMBER m_coverage NOTIFY coverageChanged FINAL)
    // The upper bar, and the lower one in the state's own colour.
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY lookChanged FINAL)
    // Bars side by side and nearly touching the edges, as in the strip of the home screen.
    Q_PROPERTY(bool strip MEMBER m_strip NOTIFY lookChanged FINAL)

public:
    // In the order of domain/document.h RelayMarkKind.
    enum class Coverage {
        Tried, // filled bar
        ToTry, // outlined bar
        None, // dots
    };
    Q_ENUM(Coverage)

    explicit RelayMarkShape(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void coverageChanged();
    void lookChanged();

private:
    void paintFallback(QPainter *painter, const QRectF &bar) const;

    Coverage m_coverage = Coverage::None;
    QColor m_barColor;
    QColor m_markColor;
    bool m_strip = false;
};

} // namespace relais
