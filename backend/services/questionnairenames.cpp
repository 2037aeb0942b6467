// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairenames.h"

#include "domain/durationtext.h"
#include "services/questionnairerows.h"

namespace relais::questionnames {

namespace {

template <class T> Id<T> byName(const Plan &plan, const QString &name)
{
    const QString wanted = foldedName(name);
    for (const T &row : plan.table<T>()) {
        if (foldedName(row.name) == wanted)
            return row.id;
    }
    return {};
}

template <class T> qsizetype positionAfter(const Plan &plan)
{
    qsizetype next = 0;
    for (const T &row : plan.table<T>())
        next = std::max<qsizetype>(next, row.position + 1);
    return next;
}

template <class T> T namedRow(const Plan &plan, const QString &name, IdSource &ids)
{
    T row;
    row.id = ids.make<T>();
    row.name = name.simplified();
    row.position = static_cast<int>(positionAfter<T>(plan));
    return row;
}

} // namespace

Id<Person> person(const Plan &plan, const QString &name)
{
    if (const auto exact = byName<Person>(plan, name); !exact.isNull())
        return exact;
    const QString wanted = foldedName(name);
    Id<Person> found;
    for (const Person &row : plan.table<Person>()) {
        const QString full = foldedName(row.name);
        const bool part = full.startsWith(wanted + QLatin1Char(' ')) || full.endsWith(QLatin1Char(' ') + wanted);
        if (part && !found.isNull())
            return {};
        if (part)
            found = row.id;
    }
    return found;
}

Id<Tool> tool(const Plan &plan, const QString &name)
{
    return byName<Tool>(plan, name);
}

Id<Activity> activity(const Plan &plan, const QString &name)
{
    return byName<Activity>(plan, name);
}

Id<Provider> provider(const Plan &plan, const QString &name)
{
    return byName<Provider>(plan, name);
}

NodeId node(const Plan &plan, const QString &name)
{
    for (const NodeId &found : {nodeOf(tool(plan, name)), nodeOf(activity(plan, name)), nodeOf(provider(plan, name)),
                                nodeOf(byName<Site>(plan, name)), nodeOf(person(plan, name))}) {
        if (!found.isNull())
            return found;
    }
    return {};
}

Id<Provider> providerNamed(Plan &plan, const QString &name, const QuestionContext &context)
{
    if (const auto found = provider(plan, name); !found.isNull())
        return found;
    auto created = namedRow<Provider>(plan, name, context.ids);
    if (const auto *entry = context.catalogue.match(name))
        created.catalogueKey = entry->key;
    plan.table<Provider>().put(created);
    return created.id;
}

Id<Activity> activityNamed(Plan &plan, const QString &name, const QuestionContext &context)
{
    if (const auto found = activity(plan, name); !found.isNull())
        return found;
    const auto created = namedRow<Activity>(plan, name, context.ids);
    plan.table<Activity>().put(created);
    return created.id;
}

Id<Tool> toolNamed(Plan &plan, const QString &name, const QuestionContext &context)
{
    if (const auto found = tool(plan, name); !found.isNull())
        return found;
    auto created = namedRow<Tool>(plan, name, context.ids);
    if (const auto *entry = context.catalogue.match(name))
        created.catalogueKey = entry->key;
    plan.table<Tool>().put(created);
    return created.id;
}

Result<QUuid> resolve(Plan &plan, CellType type, const Value &value, const QuestionContext &context)
{
    if (const auto *id = std::get_if<QUuid>(&value)) {
        if (plan.tableOf(*id))
            return *id;
        return Error{ErrorCode::NotFound, QStringLiteral("the row chosen is not in the plan")};
    }
    const auto *name = std::get_if<QString>(&value);
    if (!name || name->simplified().isEmpty())
        return Error{ErrorCode::InvalidValue, QStringLiteral("a name is expected")};
    switch (type) {
    case CellType::Person: {
        if (const auto found = person(plan, *name); !found.isNull())
            return found.value;
        const auto created = namedRow<Person>(plan, *name, context.ids);
        plan.table<Person>().put(created);
        return created.id.value;
    }
    case CellType::Tool:
        return toolNamed(plan, *name, context).value;
    case CellType::Provider:
        return providerNamed(plan, *name, context).value;
    case CellType::Node:
        if (const auto found = node(plan, *name); !found.isNull())
            return found.value;
        return providerNamed(plan, *name, context).value;
    default:
        if (const auto found = activity(plan, *name); !found.isNull())
            return found.value;
        return Error{ErrorCode::NotFound, QStringLiteral("no activity of that name")};
    }
}

const CatalogueEntry *entryOf(const Plan &plan, const NodeId &node, const Catalogue &catalogue)
{
    const char *table = plan.tableOf(node.value);
    if (!table || (qstrcmp(table, Tool::table) != 0 && qstrcmp(table, Provider::table) != 0))
        return nullptr;
    const Value key = questionrows::value(plan, table, node.value, "catalogue_key");
    const auto *text = std::get_if<QString>(&key);
    const CatalogueEntry *entry = text ? catalogue.find(*text) : nullptr;
    return entry ? entry : catalogue.match(plan.nameOf(node.value));
}

QString named(const Plan &plan, const QuestionSet &set, const QString &key, const QMap<QString, QString> &words)
{
    QString text = set.names.value(key).in(plan.organisation().language);
    for (auto word = words.begin(); word != words.end(); ++word)
        text.replace(QLatin1Char('{') + word.key() + QLatin1Char('}'), word.value());
    return text;
}

} // namespace relais::questionnames
