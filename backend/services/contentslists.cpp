// SPDX-License-Identifier: GPL-3.0-or-later
// The lists: whom to call, activities, tools and what they rest on, and what only management reads.
#include "domain/figures.h"
#include "services/contentswriter.h"
#include "services/planroles.h"

namespace relais {

void ContentsWriter::writeCallList()
{
    chapter(Phrase::CallList, QStringLiteral("appels"));
    TableBlock people;
    people.columns = {
        {m_say(Phrase::ColumnPerson), 3}, {m_say(Phrase::ColumnPost), 3}, {m_say(Phrase::ColumnPhone), 4}};
    for (const Person &person : inOrder(m_plan.table<Person>())) {
        const QString name =
            person.employer.isEmpty() ? person.name : m_say(Phrase::NameAndDetail, person.name, person.employer);
        people.rows.push_back({{strongText(name), {}}, cell(person.job), numberCell(personNumber(person))});
    }
    if (!people.rows.empty())
        put(people);
    section(m_say(Phrase::Suppliers), QStringLiteral("appels-fournisseurs"), 2);
    writeSuppliers();
}

void ContentsWriter::writeSuppliers()
{
    TableBlock suppliers;
    suppliers.columns = {{m_say(Phrase::ColumnFor), 3},
                         {m_say(Phrase::ColumnCall), 3},
                         {m_say(Phrase::ColumnPhone), 3},
                         {m_say(Phrase::ColumnHours), 2}};
    for (const SupportLine &support : supports()) {
        suppliers.rows.push_back(
            {{strongText(support.subject), {}}, cell(support.name), numberCell(support.phone), cell(support.hours)});
    }
    if (suppliers.rows.empty())
        put(GapBlock{m_say(Phrase::NoSupplierNumber)});
    else
        put(withoutEmptyColumns(std::move(suppliers)));
}

void ContentsWriter::writeActivities()
{
    chapter(Phrase::Activities, QStringLiteral("activites"));
    TableBlock table;
    table.columns = {{m_say(Phrase::ColumnActivity), 3},
                     {m_say(Phrase::Limit), 2},
                     {m_say(Phrase::Target), 2},
                     {m_say(Phrase::ColumnFallback), 4}};
    if (m_input.costs)
        table.columns.push_back({m_say(Phrase::ColumnCost), 2.4});
    for (const Activity &activity : inOrder(m_plan.table<Activity>())) {
        const auto time = [this](std::optional<Minutes> minutes) {
            return cell(minutes ? durationText(*minutes, m_language) : m_say(Phrase::NotSaid));
        };
        TableCell name{strongText(activity.name), {}};
        if (!activity.minimumService.isEmpty())
            name.text.push_back(
                {QLatin1Char('\n') + m_say(Phrase::MinimumService, activity.minimumService), TextStyle::Muted, {}});
        std::vector<TableCell> row{name, time(activity.limit), time(activity.target), markCell(rowOf(activity.id))};
        if (m_input.costs) {
            const auto cost = m_input.costs->constFind(activity.id);
            row.push_back(cell(cost != m_input.costs->constEnd() ? m_say(Phrase::PerHour, moneyText(*cost, m_language))
                                                                 : m_say(Phrase::ToEstimate)));
        }
        table.rows.push_back(row);
    }
    if (!table.rows.empty())
        put(table);
}

void ContentsWriter::writeTools()
{
    section(m_say(Phrase::Tools), QStringLiteral("outils"), 1);
    TableBlock table;
    table.columns = {{m_say(Phrase::ColumnTool), 3},
                     {m_say(Phrase::ColumnRestsOn), 3},
                     {m_say(Phrase::ColumnOwner), 2.4},
                     {m_say(Phrase::Limit), 2},
                     {m_say(Phrase::ColumnFallback), 3}};
    for (const Tool &tool : inOrder(m_plan.table<Tool>())) {
        QStringList needs;
        for (const Dependency &dependency : m_plan.table<Dependency>()) {
            const QString name = dependency.from == nodeOf(tool.id) && isLink(dependency)
                ? m_plan.nameOf(dependency.to.value)
                : QString();
            if (!name.isEmpty())
                needs.append(name);
        }
        const ObjectFacts &facts = m_input.facts.of(rowOf(tool.id));
        TableCell name{strongText(tool.name), {}};
        if (!tool.purpose.isEmpty())
            name.text.push_back({QLatin1Char('\n') + tool.purpose, TextStyle::Muted, {}});
        const QString owner = m_input.reader.callName(tool.owner);
        const QString nothing = m_say(tool.standsAlone.value_or(false) ? Phrase::NothingBehind : Phrase::NotSaid);
        table.rows.push_back({name, cell(needs.isEmpty() ? nothing : needs.join(QStringLiteral(", "))),
                              cell(orUnknown(owner.isEmpty() ? tool.ownerNote : owner)),
                              cell(facts.limit ? durationText(*facts.limit, m_language) : m_say(Phrase::NoHurry)),
                              facts.activities.isEmpty() && facts.fallback.isNull() ? cell(m_say(Phrase::NotNeeded))
                                                                                    : markCell(rowOf(tool.id))});
    }
    if (!table.rows.empty())
        put(table);
    writeHints();
}

void ContentsWriter::writeHints()
{
    ChecklistBlock hints;
    for (const Dependency &dependency : m_plan.table<Dependency>()) {
        if (dependency.confirmation != Confirmation::ToAsk)
            continue;
        const QString from = m_plan.nameOf(dependency.from.value);
        const QString to = m_plan.nameOf(dependency.to.value);
        const Phrase known = dependency.knowledge == Knowledge::Scanned ? Phrase::ObservedOn : Phrase::PublicHintOf;
        hints.items.push_back(plainText(dependency.knownOn.isValid()
                                            ? m_say(known, shortDateText(dependency.knownOn, m_language), from, to)
                                            : m_say(Phrase::PublicHint, from, to)));
    }
    if (hints.items.empty())
        return;
    section(m_say(Phrase::Hints), QStringLiteral("indices"), 2);
    put(hints);
}

void ContentsWriter::writeManagement()
{
    chapter(Phrase::ManagementOnly, QStringLiteral("direction"));
    const Organisation firm = m_plan.organisation();
    KeyFactsBlock facts;
    facts.form = KeyFactsBlock::Form::Columns;
    facts.facts = {{m_say(Phrase::AccessPlace), orUnknown(firm.accessPlace), {}, {}},
                   {m_say(Phrase::AccessHolder), orUnknown(m_input.reader.callName(firm.accessHolder)), {}, {}},
                   {m_say(Phrase::CustomerList), orUnknown(firm.customerList), {}, {}}};
    put(facts);
    section(m_say(Phrase::Contracts), QStringLiteral("contrats"), 2);
    TableBlock contracts;
    contracts.columns = {
        {m_say(Phrase::ColumnFor), 3}, {m_say(Phrase::ColumnContract), 3}, {m_say(Phrase::ColumnEnds), 2}};
    const auto add = [&](const QString &name, const QStringList &numbers, QDate ends) {
        QStringList known = numbers;
        known.removeAll(QString());
        if (!known.isEmpty() || ends.isValid())
            contracts.rows.push_back(
                {{strongText(name), {}}, cell(known.join(QStringLiteral(", "))), cell(longDateText(ends, m_language))});
    };
    for (const Tool &tool : inOrder(m_plan.table<Tool>()))
        add(tool.name, {tool.contractNumber, tool.clientNumber}, tool.contractEnds);
    for (const Provider &provider : inOrder(m_plan.table<Provider>()))
        add(provider.name, {provider.contractNumber}, provider.contractEnds);
    if (contracts.rows.empty())
        put(GapBlock{m_say(Phrase::NoContract)});
    else
        put(withoutEmptyColumns(std::move(contracts)));
    section(m_say(Phrase::Copies), QStringLiteral("copies"), 2);
    TableBlock copies;
    copies.columns = {{m_say(Phrase::ColumnData), 3},
                      {m_say(Phrase::ColumnPlace), 3},
                      {m_say(Phrase::ColumnHolder), 3},
                      {m_say(Phrase::ColumnUnplugged), 2}};
    for (const DataCopy &copy : inOrder(m_plan.table<DataCopy>())) {
        const Provider *provider = m_plan.find(copy.provider);
        const QString unplugged =
            !copy.unplugged ? m_say(Phrase::NotSaid) : m_say(*copy.unplugged ? Phrase::Yes : Phrase::No);
        copies.rows.push_back({{strongText(copy.data), {}},
                               cell(orUnknown(copy.place)),
                               cell(orUnknown(provider ? provider->name : copy.holder)),
                               cell(unplugged)});
    }
    if (copies.rows.empty())
        put(GapBlock{m_say(Phrase::NoCopy)});
    else
        put(copies);
}

} // namespace relais
