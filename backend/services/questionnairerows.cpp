// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairerows.h"

#include "domain/rowcodec.h"

namespace relais::questionrows {

namespace {

std::string_view view(const QByteArray &name)
{
    return {name.constData(), size_t(name.size())};
}

// Calls f.operator()<T>() for the row type of this name; false if there is none.
template <class F> bool withTable(const QByteArray &table, F &&f)
{
    bool found = false;
    RowTypes::forEachType([&]<class T>() {
        if (table == T::table) {
            found = true;
            f.template operator()<T>();
        }
    });
    return found;
}

// A run is named by its id in words, since it need not be a row of the plan.
Value parentValue(const Section &section, const QUuid &parent)
{
    return fieldType(section.table, section.parent) == FieldType::Text ? Value(parent.toString(QUuid::WithoutBraces))
                                                                       : ValueTraits<RowId>::to(RowId{parent});
}

} // namespace

Value value(const Plan &plan, const QByteArray &table, const QUuid &row, const QByteArray &field)
{
    Value result;
    withTable(table, [&]<class T>() {
        const T *found = plan.find(Id<T>{row});
        const Field<T> *entry = findField<T>(view(field));
        if (found && entry)
            result = entry->get(*found);
    });
    return result;
}

bool setValue(Plan &plan, const QByteArray &table, const QUuid &row, const QByteArray &field, const Value &value)
{
    bool done = false;
    withTable(table, [&]<class T>() {
        const T *found = plan.find(Id<T>{row});
        const Field<T> *entry = findField<T>(view(field));
        if (!found || !entry)
            return;
        T changed = *found;
        done = setOrDefault(changed, *entry, value);
        if (done && changed != *found)
            plan.table<T>().put(changed);
    });
    return done;
}

bool exists(const Plan &plan, const QByteArray &table, const QUuid &row)
{
    bool found = false;
    withTable(table, [&]<class T>() { found = plan.find(Id<T>{row}) != nullptr; });
    return found;
}

void create(Plan &plan, const QByteArray &table, const QUuid &row)
{
    withTable(table, [&]<class T>() {
        T created;
        created.id = Id<T>{row};
        if constexpr (requires { created.position; })
            created.position = static_cast<int>(plan.table<T>().size());
        plan.table<T>().put(created);
    });
}

bool hasField(const QByteArray &table, const QByteArray &field)
{
    return fieldType(table, field).has_value();
}

std::optional<FieldType> fieldType(const QByteArray &table, const QByteArray &field)
{
    std::optional<FieldType> type;
    withTable(table, [&]<class T>() {
        if (const Field<T> *entry = findField<T>(view(field)))
            type = entry->type;
    });
    return type;
}

QList<QUuid> of(const Plan &plan, const Section &section, const QUuid &parent)
{
    const Value owner = parentValue(section, parent);
    QList<std::pair<qint64, QUuid>> found;
    const auto matches = [&](const QUuid &row) {
        return std::all_of(section.match.begin(), section.match.end(), [&](const FixedValue &fixed) {
            return value(plan, section.table, row, fixed.field) == fixed.value;
        });
    };
    withTable(section.table, [&]<class T>() {
        for (const T &row : plan.table<T>()) {
            const bool ours =
                section.parent.isEmpty() || value(plan, section.table, row.id.value, section.parent) == owner;
            if (!ours || !matches(row.id.value))
                continue;
            const Value place = value(plan, section.table, row.id.value, section.order);
            const auto *number = std::get_if<qint64>(&place);
            found.append({number ? *number : 0, row.id.value});
        }
    });
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QUuid> rows;
    for (const auto &entry : found)
        rows.append(entry.second);
    return rows;
}

bool isReliedOn(const Plan &plan, const Section &section, const QUuid &row)
{
    const auto isAsked = [&](const QByteArray &field) {
        const auto isOf = [&](const Cell &cell) { return cell.field == field || cell.flag == field; };
        const auto isFixed = [&](const FixedValue &fixed) { return fixed.field == field; };
        return field == section.order || field == section.parent || field == "catalogue_key" || field == "position"
            || std::any_of(section.cells.begin(), section.cells.end(), isOf)
            || std::any_of(section.match.begin(), section.match.end(), isFixed);
    };
    bool relied = false;
    withTable(section.table, [&]<class T>() {
        const T *found = plan.find(Id<T>{row});
        for (const auto &entry : fields<T>())
            relied = relied || (found && !isAsked(entry.name) && entry.get(*found) != entry.get(T()));
    });
    Plan without = plan;
    if (!relied && removeRow(without, row)) {
        const QList<Change> changes = difference(plan, without);
        relied = std::any_of(changes.begin(), changes.end(), [&](const Change &change) {
            return change.row != row && change.table != AnswerState::table && change.table != ExampleWords::table;
        });
    }
    return relied;
}

QUuid createFor(Plan &plan, const Section &section, const QUuid &parent, IdSource &ids)
{
    const QUuid row = ids.next();
    create(plan, section.table, row);
    for (const FixedValue &fixed : section.match)
        setValue(plan, section.table, row, fixed.field, fixed.value);
    if (!section.parent.isEmpty())
        setValue(plan, section.table, row, section.parent, parentValue(section, parent));
    return row;
}

} // namespace relais::questionrows
