// SPDX-License-Identifier: GPL-3.0-or-later
// RowListModel: the rows of a list as QML reads them. Row has `QString key`, unique in the list, and ==. A role is a
// column's name; its value is made from the row, never an object. Owned by its view model; GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>
#include <span>

namespace relais {

template <class Row> struct RowColumn {
    const char *name;
    QVariant (*value)(const Row &);
};

template <class Row> class RowListModel final : public QAbstractListModel {
public:
    // columns must outlive the model: a constant table.
    explicit RowListModel(std::span<const RowColumn<Row>> columns, QObject *parent)
        : QAbstractListModel(parent)
        , m_columns(columns)
    { }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const auto column = static_cast<size_t>(role - firstRole);
        if (!index.isValid() || role < firstRole || column >= m_columns.size())
            return {};
        return m_columns[column].value(m_rows.at(index.row()));
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (size_t i = 0; i < m_columns.size(); ++i)
            names.insert(firstRole + static_cast<int>(i), m_columns[i].name);
        return names;
    }

    // Shows these rows. Rows of the same key stay (with their focus), others come, go and move.
    void setRows(const QList<Row> &rows)
    {
        QSet<QString> stay;
        for (const Row &row : rows)
            stay.insert(row.key);
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
            if (!stay.contains(m_rows.at(i).key))
                removeAt(i);
        }
        for (qsizetype i = 0; i < rows.size(); ++i)
            place(rows.at(i), i);
    }

private:
    static constexpr int firstRole = Qt::UserRole + 1;

    static qsizetype indexOf(const QList<Row> &rows, const QString &key, qsizetype from)
    {
        const auto found =
            std::find_if(rows.cbegin() + from, rows.cend(), [&](const Row &row) { return row.key == key; });
        return found == rows.cend() ? -1 : found - rows.cbegin();
    }
    void removeAt(qsizetype row)
    {
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.removeAt(row);
        endRemoveRows();
    }
    void place(const Row &row, qsizetype at)
    {
        const int to = static_cast<int>(at);
        const qsizetype from = indexOf(m_rows, row.key, at);
        if (from < 0) {
            beginInsertRows({}, to, to);
            m_rows.insert(at, row);
            endInsertRows();
            return;
        }
        if (from != at) {
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, to);
            m_rows.move(from, at);
            endMoveRows();
        }
        if (!(m_rows.at(at) == row)) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(to), index(to));
        }
    }

    std::span<const RowColumn<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace relais
