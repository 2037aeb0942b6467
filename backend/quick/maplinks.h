// SPDX-License-Identifier: GPL-3.0-or-later
// MapLinks: the links of the map of dependencies, as curves from the right edge of what needs to the left edge of what
// is needed. As large as what is seen of the map, whatever the size of the map: it paints the part from `origin` on.
// Colours and measures come from QML. GUI thread only.
#pragma once

#include <QAbstractItemModel>
#include <QColor>
#include <QPainterPath>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace relais {

class MapLinks : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // Rows with the roles points (column and row of each point, in turn), look (Look) and unsure (drawn dashed).
    Q_PROPERTY(QAbstractItemModel *model READ model WRITE setModel NOTIFY modelChanged FINAL)
    // The upper left corner of what is seen, in pixels of the map as it is zoomed.
    Q_PROPERTY(QPointF origin MEMBER m_origin NOTIFY lookChanged FINAL)
    Q_PROPERTY(qreal zoom MEMBER m_zoom NOTIFY lookChanged FINAL)
    // From one column or row to the next, and the size of a node, in pixels before the zoom.
    Q_PROPERTY(QSizeF pitch MEMBER m_pitch NOTIFY measuresChanged FINAL)
    Q_PROPERTY(QSizeF nodeSize MEMBER m_nodeSize NOTIFY measuresChanged FINAL)
    // Multiplies strokes (text scale).
    Q_PROPERTY(qreal unit MEMBER m_unit NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor plainColor MEMBER m_plainColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor fadedColor MEMBER m_fadedColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor litColor MEMBER m_litColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor hitColor MEMBER m_hitColor NOTIFY lookChanged FINAL)

public:
    // In the order in which they are drawn: the last one lies on top.
    enum class Look { Faded, Plain, Lit, Hit };
    Q_ENUM(Look)

    explicit MapLinks(QQuickItem *parent = nullptr);

    QAbstractItemModel *model() const { return m_model; }
    void setModel(QAbstractItemModel *model);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void modelChanged();
    void lookChanged();
    void measuresChanged();

protected:
    // Left out while it is less than a pixel wide or high. On the render thread, while the GUI thread waits.
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void updatePolish() override;

private:
    struct Link {
        QPainterPath path;
        QRectF bounds;
        Look look = Look::Plain;
        bool unsure = false;
    };

    [[nodiscard]] QPainterPath pathOf(const QList<double> &points) const;
    [[nodiscard]] QPen penOf(const Link &link) const;

    QPointer<QAbstractItemModel> m_model;
    QList<Link> m_links; // read from the model
    QPointF m_origin;
    qreal m_zoom = 1;
    QSizeF m_pitch{1, 1};
    QSizeF m_nodeSize{0.5, 0.5};
    qreal m_unit = 1;
    QColor m_plainColor;
    QColor m_fadedColor;
    QColor m_litColor;
    QColor m_hitColor;
};

} // namespace relais
