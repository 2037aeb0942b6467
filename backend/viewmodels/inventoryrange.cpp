// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryViewModel: the current cell, the selected cells, and what is done to all of them at once.
#include "viewmodels/inventoryviewmodel.h"

namespace relais {

namespace {

constexpr QLatin1StringView runBySpreadsheets("=+-@");

// One cell of what is copied: an apostrophe before what a spreadsheet would run, quotes around what would be parted.
QString copiedCell(const QString &text)
{
    const bool run = !text.isEmpty() && runBySpreadsheets.contains(text.front());
    QString safe = run ? QLatin1Char('\'') + text : text;
    if (!safe.contains(QLatin1Char('\n')) && !safe.contains(QLatin1Char('\t')) && !safe.startsWith(QLatin1Char('"')))
        return safe;
    return QLatin1Char('"') + safe.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

// What copiedCell made, or what somebody else did.
QString pastedCell(const QString &text)
{
    const bool guarded = text.size() > 1 && text.front() == QLatin1Char('\'') && runBySpreadsheets.contains(text.at(1));
    return guarded ? text.sliced(1) : text;
}

} // namespace

int InventoryViewModel::rowOfKey(const QString &key) const
{
    const QList<InventoryRow> &rows = m_rows.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const InventoryRow &row) { return row.key == key; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

int InventoryViewModel::selectedRow() const
{
    return rowOfKey(inventoryKey(m_selected));
}

QRect InventoryViewModel::range() const
{
    const int row = selectedRow();
    const int other = m_corner.isNull() ? -1 : rowOfKey(inventoryKey(m_corner));
    if (row < 0)
        return {};
    if (other < 0)
        return {m_column, row, 1, 1};
    return {QPoint(std::min(m_column, m_cornerColumn), std::min(row, other)),
            QPoint(std::max(m_column, m_cornerColumn), std::max(row, other))};
}

int InventoryViewModel::fullWidth() const
{
    int width = 0;
    const QList<InventoryColumn> columns = InventoryColumns::of(m_tab);
    for (const InventoryColumn &column : columns)
        width += column.share;
    return width;
}

void InventoryViewModel::setFit(int fit)
{
    m_fit = fit;
    if (m_column < m_columns.rowCount() && m_columns.rows().at(m_column).parts.at(fit) <= 0)
        m_column = 0;
    Q_EMIT changed();
}

void InventoryViewModel::select(int row)
{
    moveTo(row, m_column, false);
}

void InventoryViewModel::moveTo(int row, int column, bool extend)
{
    if (m_rows.rowCount() == 0)
        return;
    if (!extend) {
        m_corner = {};
    } else if (m_corner.isNull()) {
        m_corner = m_selected;
        m_cornerColumn = m_column;
    }
    m_column = std::clamp(column, 0, m_columns.rowCount() - 1);
    selectId(QUuid(m_rows.rows().at(std::clamp(row, 0, m_rows.rowCount() - 1)).key));
}

void InventoryViewModel::selectId(QUuid id)
{
    if (id != m_selected) {
        m_selected = id;
        showDetails();
    }
    Q_EMIT changed();
}

bool InventoryViewModel::move(int rows, int columns, bool extend)
{
    const int row = std::clamp(selectedRow() + rows, 0, std::max(0, m_rows.rowCount() - 1));
    const int beside = columns == 0 ? m_column : columnBeside(m_column, columns, false);
    const int column = beside < 0 ? m_column : beside;
    const bool moved = row != selectedRow() || column != m_column;
    moveTo(row, column, extend);
    return moved;
}

void InventoryViewModel::moveToEnd(bool last, bool ofTable, bool extend)
{
    const int column = columnBeside(last ? m_columns.rowCount() : -1, last ? -1 : 1, false);
    const int row = !ofTable ? selectedRow() : last ? m_rows.rowCount() - 1 : 0;
    moveTo(row, column, extend);
}

void InventoryViewModel::selectAll()
{
    moveToEnd(false, true, false);
    moveToEnd(true, true, true);
}

int InventoryViewModel::columnBeside(int column, int step, bool editable) const
{
    const QList<InventoryColumn> &columns = m_columns.rows();
    for (int next = column + step; next >= 0 && next < columns.size(); next += step) {
        if (columns.at(next).parts.at(m_fit) > 0 && (!editable || columns.at(next).isEditable()))
            return next;
    }
    return -1;
}

int InventoryViewModel::editableBeside(int column, int step) const
{
    return columnBeside(column, step, true);
}

// Of the selected cells those that are shown and can be edited, from a row on, by lines.
QList<InventoryPlace> InventoryViewModel::selectedPlaces(int fromRow) const
{
    QList<InventoryPlace> places;
    const QRect cells = range();
    for (int row = std::max(fromRow, cells.top()); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            const InventoryColumn &known = m_columns.rows().at(column);
            if (known.isEditable() && known.parts.at(m_fit) > 0)
                places.append({QUuid(m_rows.rows().at(row).key), known, {}});
        }
    }
    return places;
}

void InventoryViewModel::clearCells()
{
    const QList<InventoryPlace> places = selectedPlaces(0);
    commitPlaces(places, tr("Cleared %n cell(s).", nullptr, static_cast<int>(places.size())));
}

void InventoryViewModel::copyDown()
{
    const QRect cells = range();
    const int from = cells.height() > 1 ? cells.top() : cells.top() - 1;
    if (from < 0)
        return;
    QList<InventoryPlace> places = selectedPlaces(from + 1);
    QHash<QString, QString> above;
    for (InventoryPlace &place : places) {
        auto text = above.find(place.column.key);
        if (text == above.end())
            text = above.insert(place.column.key, editText(m_rows.rows().at(from).key, place.column.key));
        place.text = *text;
    }
    commitPlaces(places, tr("Copied down into %n cell(s).", nullptr, static_cast<int>(places.size())));
}

QString InventoryViewModel::copied() const
{
    const InventoryCells cells(m_session.plan(), *m_facts, today());
    const QRect selected = range();
    QStringList lines;
    for (int row = selected.top(); row <= selected.bottom(); ++row) {
        QStringList line;
        for (int column = selected.left(); column <= selected.right(); ++column) {
            const InventoryColumn &known = m_columns.rows().at(column);
            if (known.parts.at(m_fit) > 0)
                line << copiedCell(cells.editText(QUuid(m_rows.rows().at(row).key), known));
        }
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

bool InventoryViewModel::paste(const QString &text)
{
    QString plain = text;
    while (plain.endsWith(QLatin1Char('\n')) || plain.endsWith(QLatin1Char('\r')))
        plain.chop(1);
    if (plain.contains(QLatin1Char('\n')) || plain.contains(QLatin1Char('\t')))
        return false;
    QList<InventoryPlace> places = selectedPlaces(0);
    for (InventoryPlace &place : places)
        place.text = pastedCell(plain);
    if (places.size() == 1)
        commit(inventoryKey(places.constFirst().row), places.constFirst().column.key, places.constFirst().text);
    else
        commitPlaces(places, tr("Modified %n cell(s).", nullptr, static_cast<int>(places.size())));
    return true;
}

QStringList InventoryViewModel::selectedKeys() const
{
    QStringList keys;
    const QRect cells = range();
    for (int row = cells.top(); row <= cells.bottom(); ++row)
        keys << m_rows.rows().at(row).key;
    return keys;
}

QString InventoryViewModel::removal() const
{
    const int rows = range().height();
    return rows > 1 ? tr("Remove %n row(s)", nullptr, rows) : tr("Remove the row");
}

// The next row takes the place of the removed ones, so that several can go in a row.
void InventoryViewModel::removeRows()
{
    const QRect cells = range();
    const QStringList keys = selectedKeys();
    Plan after = m_session.plan();
    for (const QString &key : keys)
        removeRow(after, QUuid(key));
    if (keys.isEmpty() || after == m_session.plan())
        return;
    const QString name = m_rows.rows().at(cells.top()).name;
    m_drafts.removeIf([&](const std::pair<const QString &, InventoryDetails::Draft &> &draft) {
        return keys.contains(draft.first.section(QLatin1Char('/'), 0, 0));
    });
    const bool more = cells.bottom() + 1 < m_rows.rowCount();
    const int next = more ? cells.bottom() + 1 : cells.top() - 1;
    m_selected = next < 0 ? QUuid() : QUuid(m_rows.rows().at(next).key);
    m_corner = {};
    const auto rows = static_cast<int>(keys.size());
    //: %1 is the name of a tool, person or other row
    commitPlan(after, OperationKind::Remove,
               rows == 1 ? tr("Removed: %1").arg(name) : tr("Removed %n row(s)", nullptr, rows));
}

} // namespace relais
