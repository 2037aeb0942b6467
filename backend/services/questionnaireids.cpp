// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnaireids.h"

#include "domain/durationtext.h"

#include <QHash>

namespace relais::questionids {

namespace {

using NewIds = QHash<QUuid, QUuid>; // as they are in `next`, as they shall be

// In the order of their ids, that is in which they were made.
template <class T> QList<T> newRows(const Plan &base, const Plan &plan)
{
    QList<T> rows;
    if (base.table<T>().rows().isSharedWith(plan.table<T>().rows()))
        return rows;
    for (const T &row : plan.table<T>()) {
        if (!base.find(row.id))
            rows.append(row);
    }
    return rows;
}

template <class T> QString nameOf(const T &row)
{
    if constexpr (requires { row.name; })
        return foldedName(row.name);
    return {};
}

template <class T> void match(NewIds &ids, const Plan &base, const Plan &former, const Plan &next)
{
    QList<T> before = newRows<T>(base, former);
    QList<T> after = newRows<T>(base, next);
    const auto take = [&](const auto &fits) {
        after.removeIf([&](const T &row) {
            const auto same = std::find_if(before.begin(), before.end(), [&](const T &old) { return fits(old, row); });
            if (same == before.end())
                return false;
            ids.insert(row.id.value, same->id.value);
            before.erase(same);
            return true;
        });
    };
    take([](const T &old, const T &row) { return !nameOf(row).isEmpty() && nameOf(old) == nameOf(row); });
    take([](const T &, const T &) { return true; });
}

Value renamed(const NewIds &ids, const Value &value)
{
    if (const auto *id = std::get_if<QUuid>(&value))
        return Value(ids.value(*id, *id));
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return value;
    // A run is named by words that hold an id.
    QString words = *text;
    for (auto id = ids.begin(); id != ids.end(); ++id)
        words.replace(id.key().toString(QUuid::WithoutBraces), id->toString(QUuid::WithoutBraces));
    return Value(words);
}

template <class T> void rename(Plan &plan, const Plan &base, const NewIds &ids)
{
    if (base.table<T>().rows().isSharedWith(plan.table<T>().rows()))
        return;
    const QList<T> rows = plan.table<T>().rows();
    for (const T &row : rows) {
        const T *was = base.find(row.id);
        if (was && *was == row)
            continue;
        T changed = row;
        changed.id = Id<T>{ids.value(row.id.value, row.id.value)};
        for (const auto &field : fields<T>()) {
            const Value value = field.get(row);
            const Value now = renamed(ids, value);
            if (now != value)
                field.set(changed, now);
        }
        if (changed.id != row.id)
            plan.table<T>().remove(row.id);
        plan.table<T>().put(changed);
    }
}

} // namespace

Plan kept(const Plan &base, const Plan &former, const Plan &next)
{
    NewIds ids;
    RowTypes::forEachType([&]<class T>() { match<T>(ids, base, former, next); });
    Plan plan = next;
    if (!ids.isEmpty())
        RowTypes::forEachType([&]<class T>() { rename<T>(plan, base, ids); });
    return plan;
}

} // namespace relais::questionids
