// SPDX-License-Identifier: GPL-3.0-or-later
// Activities, tools, providers and what rests on what.
#include "domain/figures.h"
#include "services/planchanges.h"

namespace relais {

namespace {

// What a node rests on, by confirmed links.
QSet<QUuid> needIdsOf(const Plan &plan, NodeId node)
{
    QSet<QUuid> needs;
    for (const Dependency &dependency : plan.table<Dependency>()) {
        if (dependency.from == node && isLink(dependency))
            needs.insert(dependency.to.value);
    }
    return needs;
}

} // namespace

void PlanChanges::addActivities()
{
    compareRows<Activity>(
        [this](const Activity &activity) { add(m_say(Phrase::ChangeActivityNew, activity.name)); },
        [this](const Activity &activity) { add(m_say(Phrase::ChangeActivityGone, activity.name)); },
        [this](const Activity &before, const Activity &after) {
            if (before.name != after.name)
                add(m_say(Phrase::ChangeRenamed, before.name, after.name));
            if (before.limit == after.limit || !after.limit)
                return;
            const QString limit = durationText(*after.limit, m_language);
            add(before.limit ? m_say(Phrase::ChangeLimit, after.name, limit, durationText(*before.limit, m_language))
                             : m_say(Phrase::ChangeLimitNew, after.name, limit));
        });
}

void PlanChanges::addTools()
{
    compareRows<Tool>(
        [this](const Tool &tool) {
            add(m_say(Phrase::ChangeToolNew,
                      tool.purpose.isEmpty() ? tool.name : m_say(Phrase::NameAndDetail, tool.name, tool.purpose)));
        },
        [this](const Tool &tool) { add(m_say(Phrase::ChangeGone, tool.name)); },
        [this](const Tool &before, const Tool &after) { addTool(before, after); });
}

void PlanChanges::addTool(const Tool &before, const Tool &after)
{
    if (before.name != after.name)
        add(m_say(Phrase::ChangeRenamed, before.name, after.name));
    addNumber(after.name, before.supportPhone, after.supportPhone);
    const auto owner = [](const ContentsInput &input, const Tool &tool) {
        const QString name = input.reader.callName(tool.owner);
        return name.isEmpty() ? tool.ownerNote : name;
    };
    if (before.owner != after.owner || before.ownerNote != after.ownerNote)
        addText(Phrase::ChangeOwner, after.name, owner(m_since, before), owner(m_now, after));
}

void PlanChanges::addProviders()
{
    compareRows<Provider>([](const Provider &) {}, [](const Provider &) {},
                          [this](const Provider &before, const Provider &after) {
                              if (before.name != after.name)
                                  add(m_say(Phrase::ChangeRenamed, before.name, after.name));
                              addNumber(after.name, before.supportPhone, after.supportPhone);
                          });
}

// Of tools that both plans have; a new one's needs are in the list of tools.
void PlanChanges::addLinks()
{
    for (const Tool &tool : inOrder(m_after.table<Tool>())) {
        if (!m_before.find(tool.id))
            continue;
        const QSet<QUuid> before = needIdsOf(m_before, nodeOf(tool.id));
        const QSet<QUuid> after = needIdsOf(m_after, nodeOf(tool.id));
        QStringList more;
        QStringList fewer;
        for (const QUuid &node : after - before)
            more.append(m_after.nameOf(node));
        for (const QUuid &node : before - after)
            fewer.append(m_before.nameOf(node));
        for (QStringList *names : {&more, &fewer}) {
            names->removeAll(QString());
            names->sort();
        }
        if (!more.isEmpty())
            add(m_say(Phrase::ChangeRestsOn, tool.name, more.join(QStringLiteral(", "))));
        if (!fewer.isEmpty())
            add(m_say(Phrase::ChangeRestsNoMore, tool.name, fewer.join(QStringLiteral(", "))));
    }
}

} // namespace relais
