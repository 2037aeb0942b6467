// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"

#include <QSet>

namespace relais {

namespace {

bool isNodeTable(std::string_view table)
{
    return table == Activity::table || table == Tool::table || table == Provider::table || table == Site::table
        || table == Person::table;
}

bool targetExists(const Plan &plan, std::string_view target, const QUuid &id)
{
    const char *table = plan.tableOf(id);
    if (!table)
        return false;
    if (target == AnyRow::table)
        return true;
    return target == Node::table ? isNodeTable(table) : target == table;
}

template <class T> Status checkRow(const Plan &plan, const T &row)
{
    for (const auto &field : fields<T>()) {
        const Value value = field.target ? field.get(row) : Value();
        const auto *id = std::get_if<QUuid>(&value);
        if (id && !targetExists(plan, field.target, *id))
            return Error{
                ErrorCode::InvalidValue, QStringLiteral("a reference to a row that is not there"),
                atPointer(QStringLiteral("%1/%2").arg(QLatin1StringView(T::table), QLatin1StringView(field.name)))};
    }
    return {};
}

// Calls function(row, field) for each reference in the plan that holds one of the ids.
template <class Function> void forEachReference(const Plan &plan, const QSet<QUuid> &ids, Function &&function)
{
    RowTypes::forEachType([&]<class T>() {
        for (const auto &field : fields<T>()) {
            if (!field.target)
                continue;
            for (const T &row : plan.table<T>()) {
                const Value value = field.get(row);
                const auto *id = std::get_if<QUuid>(&value);
                if (id && ids.contains(*id))
                    function(row, field);
            }
        }
    });
}

} // namespace

Status checkReferences(const Plan &plan, const QList<Change> &changes)
{
    QSet<QUuid> deleted;
    Status status;
    for (const Change &change : changes) {
        if (change.type == ChangeType::Delete) {
            deleted.insert(change.row);
            continue;
        }
        RowTypes::forEachType([&]<class T>() {
            const T *row = change.table == T::table ? plan.table<T>().find(Id<T>{change.row}) : nullptr;
            if (row && status)
                status = checkRow(plan, *row);
        });
    }
    if (!status || deleted.isEmpty())
        return status;
    forEachReference(plan, deleted, [&]<class T>(const T &row, const Field<T> &field) {
        const Value value = field.get(row);
        if (status && !plan.tableOf(std::get<QUuid>(value)))
            status = Error{
                ErrorCode::InvalidValue, QStringLiteral("a deleted row is still referred to"),
                atPointer(QStringLiteral("%1/%2").arg(QLatin1StringView(T::table), QLatin1StringView(field.name)))};
    });
    return status;
}

Status checkReferences(const Plan &plan)
{
    Status status;
    RowTypes::forEachType([&]<class T>() {
        for (const T &row : plan.table<T>()) {
            if (status)
                status = checkRow(plan, row);
        }
    });
    return status;
}

QList<QUuid> detachReferences(Plan &plan, const QUuid &id)
{
    QList<QUuid> owned;
    const Plan before = plan;
    forEachReference(before, {id}, [&]<class T>(const T &row, const Field<T> &field) {
        if (field.owner == Owner::Parent) {
            owned.append(row.id.value);
            return;
        }
        T cleared = *plan.table<T>().find(row.id);
        field.set(cleared, Value());
        plan.table<T>().put(cleared);
    });
    return owned;
}

QList<Referrer> referrersTo(const Plan &plan, const QUuid &id)
{
    QList<Referrer> found;
    forEachReference(plan, {id}, [&]<class T>(const T &row, const Field<T> &field) {
        found.append({T::table, row.id.value, field.name});
    });
    return found;
}

} // namespace relais
