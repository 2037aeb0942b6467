// SPDX-License-Identifier: GPL-3.0-or-later
// A small shop and a drill of three scenes on it: the till falls, then the line; both come back. Two people, one
// fallback (for selling).
#pragma once

#include "services/drillbuilder.h"

namespace relais::test {

struct ShopDrill {
    Plan plan;
    PreparedRun prepared;
    Id<Activity> sell;
    Id<Activity> answer;
    Id<Fallback> paper;
    Id<Person> claire;
};

namespace shopdrill {

inline RunEvent scene(int number, const char *title, NodeId falls)
{
    RunEvent event{.kind = RunEventKind::InjectPlanned,
                   .key = QStringLiteral("scene%1").arg(number),
                   .text = QString::fromUtf8(title),
                   .detail = QStringLiteral("Two customers are waiting."),
                   .expected = QStringLiteral("Take the paper slips.")};
    event.missing = falls.isNull();
    event.at = Minutes(5 * number);
    event.story = Minutes(20 * number);
    return event;
}

inline void plan(PreparedRun &prepared, RunEvent event, IdSource &ids)
{
    event.id = ids.make<RunEvent>();
    event.run = prepared.run.id;
    event.sequence = prepared.events.size() + 1;
    prepared.events.append(event);
}

template <class T> Id<T> add(Plan &plan, T row, IdSource &ids)
{
    row.id = ids.make<T>();
    plan.table<T>().put(row);
    return row.id;
}

} // namespace shopdrill

inline ShopDrill shopDrill(IdSource &ids)
{
    using namespace shopdrill;
    ShopDrill made;
    Plan &shop = made.plan;
    add(shop, Organisation{.name = QStringLiteral("Maison Lenoir")}, ids);
    made.claire = add(shop, Person{.name = QStringLiteral("Claire Lenoir")}, ids);
    const auto karim = add(shop, Person{.name = QStringLiteral("Karim Haddad")}, ids);
    const NodeId till = nodeOf(add(shop, Tool{.name = QStringLiteral("Till")}, ids));
    const NodeId line = nodeOf(add(shop, Tool{.name = QStringLiteral("Internet")}, ids));
    made.sell = add(shop, Activity{.name = QStringLiteral("Sell"), .limit = Minutes(120)}, ids);
    made.answer = add(shop, Activity{.name = QStringLiteral("Answer"), .limit = Minutes(240)}, ids);
    add(shop, Activity{.name = QStringLiteral("Invoice")}, ids);
    add(shop, Dependency{.from = nodeOf(made.sell), .to = till}, ids);
    add(shop, Dependency{.from = nodeOf(made.answer), .to = line}, ids);
    made.paper = add(shop, Fallback{.name = QStringLiteral("Paper slips"), .coversAny = true}, ids);
    add(shop, FallbackActivity{.fallback = made.paper, .activity = made.sell}, ids);

    PreparedRun &prepared = made.prepared;
    prepared.run = {.id = ids.make<Run>(),
                    .scenario = QStringLiteral("card-and-internet"),
                    .title = QStringLiteral("Cards and Internet"),
                    .language = Language::English,
                    .zone = QStringLiteral("Europe/Paris"),
                    .storyDate = QDate(2025, 11, 18),
                    .storyStart = Minutes(600)};
    for (const auto &[person, role] :
         {std::pair(made.claire, DrillRole::Decider), std::pair(karim, DrillRole::Facilitator)}) {
        RunEvent participant{.kind = RunEventKind::ParticipantPlanned};
        participant.person = person;
        participant.role = role;
        plan(prepared, participant, ids);
    }
    const char *titles[] = {"The card reader says no.", "The line is dead.", "Everything works again."};
    for (int i = 0; i < 3; ++i) {
        RunEvent told = scene(i, titles[i], i == 0 ? till : i == 1 ? line : NodeId());
        if (i == 0)
            told.person = made.claire;
        plan(prepared, told, ids);
        for (const NodeId node : i == 0 ? QList{till} : i == 1 ? QList{line} : QList{till, line}) {
            RunEvent change{.kind = i < 2 ? RunEventKind::InjectStops : RunEventKind::InjectRestores};
            change.key = told.key;
            change.subject = RowId{node.value};
            plan(prepared, change, ids);
        }
    }
    return made;
}

} // namespace relais::test
