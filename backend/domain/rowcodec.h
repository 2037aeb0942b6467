// SPDX-License-Identifier: GPL-3.0-or-later
// A row and its values, both ways, for every row type at once: what hashing, storing and exchanging share. Pure; any
// thread.
#pragma once

#include "core/canonical.h"
#include "domain/field.h"

namespace relais {

// A row as it is before any field is set: what its struct says, with every field that can be unknown left unknown.
template <class T> T blankRow()
{
    T row;
    for (const auto &field : fields<T>())
        field.set(row, Value());
    return row;
}

// Unknown resets a field that cannot be unknown (a position, a flag, an enumerator) to its struct's default.
template <class T> bool setOrDefault(T &row, const Field<T> &field, const Value &value)
{
    if (field.set(row, value))
        return true;
    return isUnknown(value) && field.set(row, field.get(T()));
}

inline void addTo(CanonicalRecord &record, const char *name, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        record.add(name, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        record.add(name, *text);
    else if (const auto *uuid = std::get_if<QUuid>(&value))
        record.add(name, uuid->toRfc4122());
}

// Table name, id and every known field.
template <class T> CanonicalRecord recordOf(const T &row)
{
    CanonicalRecord record;
    record.add(QByteArrayLiteral("@table"), QByteArray(T::table));
    record.add(QByteArrayLiteral("@id"), row.id.value.toRfc4122());
    for (const auto &field : fields<T>())
        addTo(record, field.name, field.get(row));
    return record;
}

// SHA-256 over it (32 bytes).
template <class T> QByteArray rowHash(const T &row)
{
    return recordOf(row).sha256();
}

} // namespace relais
