// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planhistory.h"

#include "domain/rowcodec.h"

namespace relais {

namespace {

constexpr int readAtOnce = 200;

template <class T> void takeBack(Table<T> &table, const Change &change)
{
    const Id<T> id{change.row};
    if (change.type == ChangeType::Insert) {
        table.remove(id);
        return;
    }
    const T *now = table.find(id);
    T row = now ? *now : blankRow<T>();
    row.id = id;
    for (const FieldChange &changed : change.fields) {
        if (const auto *field = findField<T>(changed.field.toStdString()))
            setOrDefault(row, *field, changed.before);
    }
    table.put(row);
}

} // namespace

Plan rewound(Plan plan, const QList<Operation> &newestFirst)
{
    for (const Operation &operation : newestFirst) {
        for (auto change = operation.changes.crbegin(); change != operation.changes.crend(); ++change) {
            RowTypes::forEachType([&]<class T>() {
                if (change->table == T::table)
                    takeBack(plan.table<T>(), *change);
            });
        }
    }
    return plan;
}

Result<Plan> planAt(PlanRepository &file, const Plan &now, qint64 utcMilliseconds)
{
    Plan plan = now;
    Id<Operation> before;
    Id<Operation> missing; // what stood before the oldest operation read
    for (;;) {
        const auto read = file.history(readAtOnce, before);
        if (!read)
            return read.error();
        QList<Operation> later;
        for (const Operation &operation : *read) {
            if (operation.utcMilliseconds <= utcMilliseconds)
                return rewound(std::move(plan), later);
            later.append(operation);
        }
        plan = rewound(std::move(plan), later);
        if (!read->isEmpty()) {
            before = read->constLast().id;
            missing = read->constLast().parent;
        }
        if (read->size() < readAtOnce)
            break;
    }
    return Error{ErrorCode::NotFound,
                 missing.isNull() ? QStringLiteral("the plan was begun later")
                                  : QStringLiteral("the history does not go back that far"),
                 {}};
}

Result<qint64> historyBegin(PlanRepository &file)
{
    Operation oldest;
    for (;;) {
        const auto read = file.history(readAtOnce, oldest.id);
        if (!read)
            return read.error();
        if (!read->isEmpty())
            oldest = read->constLast();
        if (read->size() < readAtOnce)
            break;
    }
    if (oldest.id.isNull())
        return Error{ErrorCode::NotFound, QStringLiteral("the file holds no operation"), {}};
    return oldest.utcMilliseconds;
}

} // namespace relais
