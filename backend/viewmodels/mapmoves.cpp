// SPDX-License-Identifier: GPL-3.0-or-later
// MapViewModel: how the person goes from node to node, and finds one by its name.
#include "domain/catalogue.h"
#include "viewmodels/mapviewmodel.h"

#include <cmath>

namespace relais {

namespace {

constexpr double lookedStep = 8; // rows: what is in sight is asked for in such steps

} // namespace

void MapViewModel::look(double fromRow, double toRow)
{
    const double from = std::floor(fromRow / lookedStep) * lookedStep;
    const double to = std::ceil(toRow / lookedStep) * lookedStep;
    if (from == m_fromRow && to == m_toRow)
        return;
    m_fromRow = from;
    m_toRow = to;
    showNodes();
}

void MapViewModel::select(const QString &key)
{
    const qsizetype node = nodeOf(key);
    m_lit = node >= 0;
    go(node, false);
}

void MapViewModel::toggleLight()
{
    m_lit = !m_lit && !m_current.isEmpty();
    showRows();
}

// Paths that are lit follow the current node.
void MapViewModel::go(qsizetype node, bool centred)
{
    m_current = node < 0 ? QString() : m_facts->map.nodes.at(node).id.value.toString(QUuid::WithoutBraces);
    showRows();
    if (node >= 0 && m_places.places.at(node))
        Q_EMIT placeWanted(m_places.places.at(node)->column, m_places.places.at(node)->row, centred);
    Q_EMIT currentChosen(m_current);
}

void MapViewModel::move(int columns, int rows)
{
    const qsizetype current = nodeOf(m_current);
    const qsizetype at = current < 0 ? -1 : m_places.nodes.indexOf(current);
    if (m_places.nodes.isEmpty())
        return;
    if (at < 0) {
        go(m_places.nodes.constFirst(), false);
        return;
    }
    if (columns != 0) {
        go(beside(current, columns), false);
        return;
    }
    const qsizetype next = m_places.nodes.value(at + rows, current);
    const bool sameColumn = m_places.places.at(next)->column == m_places.places.at(current)->column;
    go(sameColumn ? next : current, false);
}

void MapViewModel::moveToEnd(bool last)
{
    const qsizetype current = nodeOf(m_current);
    if (current < 0 || !m_places.places.at(current)) {
        move(0, 0);
        return;
    }
    QList<qsizetype> column;
    for (const qsizetype node : std::as_const(m_places.nodes)) {
        if (m_places.places.at(node)->column == m_places.places.at(current)->column)
            column.append(node);
    }
    go(last ? column.constLast() : column.constFirst(), false);
}

// The nearest node that is linked with this one, else the nearest of the next column that has any.
qsizetype MapViewModel::beside(qsizetype node, int step) const
{
    const MapPlace here = *m_places.places.at(node);
    QList<qsizetype> linked;
    for (const qsizetype place : step > 0 ? m_facts->needs.at(node) : m_facts->neededBy.at(node)) {
        const PlanMapLink &link = m_facts->map.links.at(place);
        const qsizetype other = step > 0 ? link.to : link.from;
        if (m_places.places.at(other))
            linked.append(other);
    }
    qsizetype best = node;
    double nearest = 0;
    for (const qsizetype other : linked.isEmpty() ? m_places.nodes : linked) {
        const MapPlace there = *m_places.places.at(other);
        const double columns = (static_cast<double>(there.column) - static_cast<double>(here.column)) * step;
        const double distance = columns * m_places.rows + std::abs(there.row - here.row);
        if (columns > 0 && (best == node || distance < nearest)) {
            best = other;
            nearest = distance;
        }
    }
    return best;
}

QList<qsizetype> MapViewModel::matches() const
{
    QList<qsizetype> starts;
    QList<qsizetype> inside;
    for (qsizetype i = 0; i < m_facts->map.nodes.size() && !m_search.isEmpty(); ++i) {
        const TypedFit fit = typedFit(m_facts->map.nodes.at(i).name, m_search);
        if (fit != TypedFit::None)
            (fit == TypedFit::Start ? starts : inside).append(i);
    }
    return starts + inside;
}

void MapViewModel::setSearch(const QString &search)
{
    m_search = search.simplified();
    m_current.clear();
    m_lit = false;
    if (matches().isEmpty())
        showRows();
    else
        findNext();
}

void MapViewModel::findNext()
{
    const QList<qsizetype> all = matches();
    if (all.isEmpty())
        return;
    const qsizetype next = all.at((all.indexOf(nodeOf(m_current)) + 1) % all.size());
    m_lit = true;
    go(next, true);
}

QString MapViewModel::found() const
{
    const QList<qsizetype> all = matches();
    if (m_search.isEmpty())
        return {};
    if (all.isEmpty())
        //: %1 is what was typed into the search field of the map
        return tr("Nothing matches “%1”").arg(m_search);
    const qsizetype current = nodeOf(m_current);
    if (current >= 0 && !m_places.places.at(current))
        //: %1 is a tool, activity or provider
        return tr("%1 is hidden by the filter").arg(m_facts->map.nodes.at(current).name);
    //: The search found several: %1 is the place of the one shown, %2 how many
    return tr("%1 of %2").arg(all.indexOf(current) + 1).arg(all.size());
}

} // namespace relais
