// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

namespace relais {

Plan::Plan() = default;
Plan::Plan(const Plan &other) = default;
Plan::Plan(Plan &&other) noexcept = default;
Plan::~Plan() = default;
Plan &Plan::operator=(const Plan &other) = default;
Plan &Plan::operator=(Plan &&other) noexcept = default;
bool Plan::operator==(const Plan &other) const = default;

Organisation Plan::organisation() const
{
    const auto &rows = table<Organisation>();
    return rows.isEmpty() ? Organisation() : rows.rows().constFirst();
}

const char *Plan::tableOf(const QUuid &id) const
{
    const char *found = nullptr;
    RowTypes::forEachType([&]<class T>() {
        if (!found && table<T>().find(Id<T>{id}))
            found = T::table;
    });
    return found;
}

QString Plan::nameOf(const QUuid &id) const
{
    QString name;
    RowTypes::forEachType([&]<class T>() {
        const T *row = table<T>().find(Id<T>{id});
        if (!row)
            return;
        for (const char *candidate : {"name", "title", "text", "data"}) {
            const Field<T> *field = findField<T>(candidate);
            const Value value = field ? field->get(*row) : Value();
            if (const auto *text = std::get_if<QString>(&value)) {
                name = *text;
                return;
            }
        }
    });
    return name;
}

} // namespace relais
