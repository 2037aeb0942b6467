// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of statements that follow from a field table: what rows of a plan and rows of a run share. Throws SqlError.
#pragma once

#include "domain/rowcodec.h"
#include "storage/schema.h"

namespace relais {

// Each with a comma before it.
template <class T> QByteArray columnList(Privacy privacy)
{
    QByteArray list;
    for (const auto &field : fields<T>()) {
        if (field.privacy == privacy)
            list += ", " + quoted(field.name);
    }
    return list;
}

inline QByteArray placeholders(qsizetype count)
{
    QByteArray list = "?";
    for (qsizetype i = 1; i < count; ++i)
        list += ", ?";
    return list;
}

// From that parameter on.
template <class T> void bindFields(Statement &statement, const T &row, Privacy privacy, int parameter)
{
    for (const auto &field : fields<T>()) {
        if (field.privacy == privacy)
            statement.bind(parameter++, field.get(row));
    }
}

// A row as the file holds it, from a statement whose columns are: id, a hash, the fields in the order of their table.
template <class T> struct StoredRow {
    T row = blankRow<T>();
    CanonicalRecord record; // over what the file holds: a field that came later, and is not there, has no part in it
    bool fits = true; // every value was one that its field can have
};

template <class T> StoredRow<T> readRow(const Statement &statement)
{
    StoredRow<T> stored;
    stored.row.id = Id<T>{statement.id(0)};
    stored.record.add(QByteArrayLiteral("@table"), QByteArray(T::table));
    stored.record.add(QByteArrayLiteral("@id"), statement.bytes(0));
    int column = 2;
    for (const auto &field : fields<T>()) {
        const Value value = statement.value(column++);
        addTo(stored.record, field.name, value);
        stored.fits = setOrDefault(stored.row, field, value) && stored.fits;
    }
    return stored;
}

} // namespace relais
