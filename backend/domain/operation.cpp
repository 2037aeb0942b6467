// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"

#include "core/sha256.h"
#include "domain/reference.h"
#include "domain/rowcodec.h"

namespace relais {

namespace {

template <class T> QList<FieldChange> fieldChanges(const T &before, const T &after)
{
    QList<FieldChange> changed;
    for (const auto &field : fields<T>()) {
        const Value from = field.get(before);
        const Value to = field.get(after);
        if (from != to)
            changed.append({field.name, from, to});
    }
    return changed;
}

// A row with every field unknown: what an inserted row is compared with. Defaults of the struct would otherwise be
// lost.
template <class T> QList<FieldChange> allFields(const T &row, bool inserted)
{
    QList<FieldChange> listed;
    for (const auto &field : fields<T>()) {
        const Value value = field.get(row);
        if (!isUnknown(value))
            listed.append({field.name, inserted ? Value() : value, inserted ? value : Value()});
    }
    return listed;
}

template <class T>
void tableDifference(const Table<T> &before, const Table<T> &after, QList<Change> &deletes, QList<Change> &puts)
{
    if (before.rows().isSharedWith(after.rows()))
        return;
    const auto gone = [&](const T &row) {
        deletes.prepend({T::table, row.id.value, ChangeType::Delete, allFields(row, false)});
    };
    // Side by side, since both are in the order of their ids.
    auto old = before.begin();
    for (const T &row : after) {
        while (old != before.end() && old->id != row.id && old->id < row.id)
            gone(*old++);
        if (old == before.end() || old->id != row.id) {
            puts.append({T::table, row.id.value, ChangeType::Insert, allFields(row, true)});
            continue;
        }
        const T &was = *old++;
        if (was == row) // as most are: no value of theirs need be made
            continue;
        if (const auto changed = fieldChanges(was, row); !changed.isEmpty())
            puts.append({T::table, row.id.value, ChangeType::Update, changed});
    }
    std::for_each(old, before.end(), gone);
}

Error conflict(const Change &change, const QByteArray &field = {})
{
    QString pointer = QString::fromLatin1(change.table);
    if (!field.isEmpty())
        pointer += QLatin1Char('/') + QString::fromLatin1(field);
    return {ErrorCode::Conflict, QStringLiteral("the plan is not in the state the change was made on"),
            atPointer(pointer)};
}

template <class T> Status applyTo(Table<T> &table, const Change &change)
{
    const Id<T> id{change.row};
    const T *existing = table.find(id);
    if ((change.type == ChangeType::Insert) == (existing != nullptr))
        return conflict(change);
    T row = existing ? *existing : blankRow<T>();
    row.id = id;
    for (const FieldChange &changed : change.fields) {
        const auto *field = findField<T>(std::string_view(changed.field.constData(), size_t(changed.field.size())));
        if (!field)
            return Error{ErrorCode::InvalidValue, QStringLiteral("no such field"),
                         atPointer(QString::fromLatin1(change.table + '/' + changed.field))};
        if (existing && field->get(row) != changed.before)
            return conflict(change, changed.field);
        if (change.type != ChangeType::Delete && !setOrDefault(row, *field, changed.after))
            return Error{ErrorCode::InvalidValue, QStringLiteral("a value of the wrong type"),
                         atPointer(QString::fromLatin1(change.table + '/' + changed.field))};
    }
    if (change.type == ChangeType::Delete)
        table.remove(id);
    else
        table.put(row);
    return {};
}

} // namespace

QList<Change> difference(const Plan &before, const Plan &after)
{
    QList<Change> deletes;
    QList<Change> puts;
    RowTypes::forEachType([&]<class T>() { tableDifference(before.table<T>(), after.table<T>(), deletes, puts); });
    return deletes + puts;
}

QList<Change> inverse(const QList<Change> &changes)
{
    QList<Change> reversed;
    reversed.reserve(changes.size());
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        Change back = *change;
        if (change->type != ChangeType::Update)
            back.type = change->type == ChangeType::Insert ? ChangeType::Delete : ChangeType::Insert;
        for (FieldChange &field : back.fields)
            std::swap(field.before, field.after);
        reversed.append(back);
    }
    return reversed;
}

Status apply(Plan &plan, const QList<Change> &changes)
{
    Plan next = plan;
    for (const Change &change : changes) {
        bool known = false;
        Status status;
        RowTypes::forEachType([&]<class T>() {
            if (change.table == T::table) {
                known = true;
                status = applyTo(next.table<T>(), change);
            }
        });
        if (!known)
            return Error{ErrorCode::InvalidValue, QStringLiteral("no such table"),
                         atPointer(QString::fromLatin1(change.table))};
        if (!status)
            return status;
    }
    if (Status status = checkReferences(next, changes); !status)
        return status;
    plan = std::move(next);
    return {};
}

bool removeRow(Plan &plan, const QUuid &id)
{
    if (!plan.tableOf(id))
        return false;
    QList<QUuid> doomed{id};
    while (!doomed.isEmpty()) {
        const QUuid row = doomed.takeLast();
        doomed += detachReferences(plan, row);
        RowTypes::forEachType([&]<class T>() { plan.table<T>().remove(Id<T>{row}); });
    }
    return true;
}

QByteArray fingerprint(const Plan &plan)
{
    Sha256 hash;
    RowTypes::forEachType([&]<class T>() {
        for (const T &row : plan.table<T>())
            hash.add(rowHash(row));
    });
    return hash.result();
}

} // namespace relais
