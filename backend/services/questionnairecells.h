// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to make and to read the cells of a row. For services/questionnaire. Pure; any thread.
#pragma once

#include "services/questionnairevalues.h"

namespace relais::questioncells {

template <class T> void put(RowAnswer &row, const char *cell, const Id<T> &id)
{
    CellAnswer answer;
    if (!id.isNull())
        answer.values.append(Value(id.value));
    row.cells.insert(QString::fromLatin1(cell), answer);
}

inline void put(RowAnswer &row, const char *cell, const QString &text)
{
    CellAnswer answer;
    if (!text.isEmpty())
        answer.values.append(Value(text));
    row.cells.insert(QString::fromLatin1(cell), answer);
}

inline void put(RowAnswer &row, const char *cell, qint64 number)
{
    CellAnswer answer;
    answer.values.append(Value(number));
    row.cells.insert(QString::fromLatin1(cell), answer);
}

inline void put(RowAnswer &row, const char *cell, const QList<Value> &values)
{
    row.cells.insert(QString::fromLatin1(cell), CellAnswer{values, {}, false});
}

inline Value first(const RowAnswer &row, const char *cell)
{
    return row.cell(QString::fromLatin1(cell)).values.value(0);
}

inline bool has(const RowAnswer &row, const char *cell)
{
    return !isUnknown(first(row, cell));
}

inline QString text(const RowAnswer &row, const char *cell)
{
    const Value value = first(row, cell);
    const auto *found = std::get_if<QString>(&value);
    return found ? *found : QString();
}

inline std::optional<qint64> number(const RowAnswer &row, const char *cell)
{
    const Value value = first(row, cell);
    const auto *found = std::get_if<qint64>(&value);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace relais::questioncells
