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

    // Shows these rows. Rows of the same key stay (with their focus), others come, go and move. Neighbours come and go
    // together, so that a list of thousands is filtered in one pass.
    void setRows(const QList<Row> &rows)
    {
        QSet<QString> wanted;
        wanted.reserve(rows.size());
        for (const Row &row : rows)
            wanted.insert(row.key);
        removeAllBut(wanted);
        QSet<QString> here;
        here.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            here.insert(row.key);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (!here.contains(rows.at(i).key))
                i = insertNewcomers(rows, i, here) - 1;
            else
                place(rows.at(i), i);
        }
    }

private:
    static constexpr int firstRole = Qt::UserRole + 1;

    void removeAllBut(const QSet<QString> &wanted)
    {
        for (qsizetype end = m_rows.size(); end > 0;) {
            qsizetype first = end;
            while (first > 0 && !wanted.contains(m_rows.at(first - 1).key))
                --first;
            if (first < end) {
                beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end - 1));
                m_rows.remove(first, end - first);
                endRemoveRows();
            }
            end = first - 1;
        }
    }
    // The row after the last of them.
    qsizetype insertNewcomers(const QList<Row> &rows, qsizetype first, const QSet<QString> &here)
    {
        qsizetype end = first + 1;
        while (end < rows.size() && !here.contains(rows.at(end).key))
            ++end;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        if (first == m_rows.size()) {
            m_rows += rows.mid(first, end - first);
        } else {
            m_rows.insert(first, end - first, rows.at(first));
            std::copy(rows.cbegin() + first, rows.cbegin() + end, m_rows.begin() + first);
        }
        endInsertRows();
        return end;
    }
    // A row that is somewhere at its place or behind it.
    void place(const Row &row, qsizetype at)
    {
        const int to = static_cast<int>(at);
        const auto found =
            std::find_if(m_rows.cbegin() + at, m_rows.cend(), [&](const Row &other) { return other.key == row.key; });
        const qsizetype from = found - m_rows.cbegin();
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
