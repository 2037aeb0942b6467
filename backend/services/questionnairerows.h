// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of any table by the names that a question set uses, through the field tables. For services/questionnaire. Pure
// but for the plan handed in; any thread.
#pragma once

#include "domain/operation.h"
#include "services/questionnairevalues.h"

namespace relais::questionrows {

// Unknown if there is no such table, row or field.
Value value(const Plan &plan, const QByteArray &table, const QUuid &row, const QByteArray &field);

// False if there is no such table, row or field, or the value is of another type. Unknown resets to the default.
bool setValue(Plan &plan, const QByteArray &table, const QUuid &row, const QByteArray &field, const Value &value);

bool exists(const Plan &plan, const QByteArray &table, const QUuid &row);
void create(Plan &plan, const QByteArray &table, const QUuid &row);
bool hasField(const QByteArray &table, const QByteArray &field);
std::optional<FieldType> fieldType(const QByteArray &table, const QByteArray &field);

// The rows of the section's table that have its fixed values and, with a parent field, this parent; in their order.
QList<QUuid> of(const Plan &plan, const Section &section, const QUuid &parent = {});

// More of the plan hangs on the row than the section shows: fields that other pages asked for, rows that name it.
bool isReliedOn(const Plan &plan, const Section &section, const QUuid &row);

// A new row of the section, with its fixed values and parent.
QUuid createFor(Plan &plan, const Section &section, const QUuid &parent, IdSource &ids);

// Makes `wanted` the rows of the link table T whose `parent` is this one, one row a child.
template <class T, class P, class C>
void syncLinks(Plan &plan, Id<P> T::*parent, Id<P> of, Id<C> T::*child, const QList<QUuid> &wanted, IdSource &ids)
{
    QList<QUuid> missing = wanted;
    for (const T &row : plan.table<T>().rows()) {
        if (row.*parent == of && missing.removeAll((row.*child).value) == 0)
            removeRow(plan, row.id.value);
    }
    for (const QUuid &id : missing) {
        T row;
        row.id = ids.make<T>();
        row.*parent = of;
        row.*child = Id<C>{id};
        plan.table<T>().put(row);
    }
}

template <class T, class P, class C> QList<Value> links(const Plan &plan, Id<P> T::*parent, Id<P> of, Id<C> T::*child)
{
    QList<Value> values;
    for (const T &row : plan.table<T>()) {
        if (row.*parent == of)
            values.append((row.*child).value);
    }
    return values;
}

} // namespace relais::questionrows
