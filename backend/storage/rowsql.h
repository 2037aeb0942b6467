// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of statements that follow from a field table: what rows of a plan and rows of a run share. Throws SqlError.
#pragma once

#include "domain/rowcodec.h"
#include "storage/schema.h"

#include <algorithm>

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

// Reads rows from a statement whose columns are: id, a hash, the fields in the order of their table. What it hashes are
// the file's own bytes: a field that came later, and is not there, has no part in it.
template <class T> class RowReader {
public:
    T read(const Statement &statement)
    {
        m_record.clear();
        m_record.addBytes("@id", statement.view(0));
        m_record.addBytes("@table", T::table);
        m_fits = true;
        T row = m_blank;
        row.id = Id<T>{statement.id(0)};
        for (const Place &place : m_places) {
            const Value value = statement.value(place.column, place.name, m_record);
            if (!isUnknown(value)) // a blank row is one of unknown values
                m_fits = place.field->set(row, value) && m_fits;
        }
        return row;
    }

    // Of the last row: every value was one that its field can have; its canonical record, until the next is read.
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] QByteArrayView record() const { return m_record.encoded(); }

private:
    struct Place {
        QByteArray name;
        const Field<T> *field;
        int column;
    };

    static QList<Place> inOrderOfNames()
    {
        QList<Place> places;
        for (int column = 2; const auto &field : fields<T>())
            places.append({field.name, &field, column++});
        std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.name < b.name; });
        return places;
    }

    const T m_blank = blankRow<T>();
    const QList<Place> m_places = inOrderOfNames();
    CanonicalWriter m_record;
    bool m_fits = true;
};

} // namespace relais
