// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/maplinks.h"

#include <QPainter>
#include <QSGNode>

namespace relais {

namespace {

constexpr qreal strokes[] = {1, 1.25, 2, 2.25}; // one a look
constexpr qreal bow = 0.5; // of the space between columns: how far a curve of one column stands out

} // namespace

MapLinks::MapLinks(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &MapLinks::lookChanged, this, [this] { update(); });
    connect(this, &MapLinks::measuresChanged, this, [this] { polish(); });
}

void MapLinks::setModel(QAbstractItemModel *model)
{
    if (model == m_model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (m_model) {
        const auto read = [this] { polish(); };
        connect(m_model, &QAbstractItemModel::modelReset, this, read);
        connect(m_model, &QAbstractItemModel::rowsInserted, this, read);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, read);
        connect(m_model, &QAbstractItemModel::rowsMoved, this, read);
        connect(m_model, &QAbstractItemModel::dataChanged, this, read);
    }
    polish();
    Q_EMIT modelChanged();
}

void MapLinks::updatePolish()
{
    m_links.clear();
    if (m_model) {
        const auto roles = m_model->roleNames();
        const int points = roles.key("points");
        const int look = roles.key("look");
        const int unsure = roles.key("unsure");
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            Link link{pathOf(index.data(points).value<QList<double>>()),
                      {},
                      static_cast<Look>(index.data(look).toInt()),
                      index.data(unsure).toBool()};
            link.bounds = link.path.controlPointRect();
            m_links.append(link);
        }
        std::stable_sort(m_links.begin(), m_links.end(), [](const Link &a, const Link &b) { return a.look < b.look; });
    }
    update();
}

QPainterPath MapLinks::pathOf(const QList<double> &points) const
{
    QPainterPath path;
    const auto left = [&](qsizetype i) {
        return QPointF(points.at(i) * m_pitch.width(), points.at(i + 1) * m_pitch.height() + m_nodeSize.height() / 2);
    };
    if (points.size() < 4)
        return path;
    const QPointF across(m_nodeSize.width(), 0);
    const qreal space = m_pitch.width() - m_nodeSize.width();
    const qsizetype last = points.size() - 2;
    if (points.first() == points.at(last)) { // in one column
        const QPointF out(space * bow, 0);
        path.moveTo(left(0) + across);
        path.cubicTo(left(0) + across + out, left(last) + across + out, left(last) + across);
        return path;
    }
    const bool back = points.at(last) < points.first();
    path.moveTo(back ? left(0) : left(0) + across);
    for (qsizetype i = 2; i <= last; i += 2) {
        const QPointF from = path.currentPosition();
        const QPointF to = back ? left(i) + across : left(i);
        const qreal middle = (from.x() + to.x()) / 2;
        path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
        if (i < last)
            path.lineTo(left(i) + across);
    }
    return path;
}

QPen MapLinks::penOf(const Link &link) const
{
    const QColor colours[] = {m_fadedColor, m_plainColor, m_litColor, m_hitColor};
    const auto look = static_cast<size_t>(link.look);
    QPen pen(colours[look], strokes[look] * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (link.unsure)
        pen.setDashPattern({4, 3});
    return pen;
}

void MapLinks::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->translate(-m_origin);
    painter->scale(m_zoom, m_zoom);
    const QRectF seen(m_origin / m_zoom, size() / m_zoom);
    for (const Link &link : std::as_const(m_links)) {
        if (!link.bounds.adjusted(-2, -2, 2, 2).intersects(seen))
            continue;
        painter->setPen(penOf(link));
        painter->drawPath(link.path);
    }
}

QSGNode *MapLinks::updatePaintNode(QSGNode *old, UpdatePaintNodeData *data)
{
    if (width() >= 1 && height() >= 1)
        return QQuickPaintedItem::updatePaintNode(old, data);
    delete old;
    return nullptr;
}

} // namespace relais
