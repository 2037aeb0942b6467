// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillteam.h"

#include "services/planroles.h"

#include <QLocale>

namespace relais {

namespace {

constexpr qsizetype mostProposed = 6; // people: a first drill fits round one table

Id<Person> presentHolder(const Plan &plan, RoleKind role)
{
    const QList<Id<Person>> holders = holdersOf(plan, role);
    return holders.isEmpty() ? Id<Person>() : holders.constFirst();
}

bool comesSooner(const PlannedDrill &a, const PlannedDrill &b)
{
    return a.date.isValid() && (!b.date.isValid() || a.date < b.date);
}

// Of those that were not played. Null: none.
template <class Fits> const PlannedDrill *soonest(const Plan &plan, Fits fits)
{
    const PlannedDrill *next = nullptr;
    for (const PlannedDrill &drill : plan.table<PlannedDrill>()) {
        if (drill.run.isEmpty() && fits(drill) && (!next || comesSooner(drill, *next)))
            next = &drill;
    }
    return next;
}

QList<Id<Person>> presentPeople(const Plan &plan)
{
    QList<Id<Person>> people;
    for (const Person &person : inOrder(plan.table<Person>())) {
        if (!person.leftOn.isValid() && person.employer.isEmpty())
            people.append(person.id);
    }
    return people;
}

// Whoever holds the role in the plan, then the one who wrote the plan, then anybody: but not the decider.
Id<Person> proposedFacilitator(const Plan &plan, Id<Person> decider, const QList<Id<Person>> &people)
{
    QList<Id<Person>> inTurn{presentHolder(plan, RoleKind::Facilitator), plan.organisation().author};
    inTurn += people;
    for (const Id<Person> &person : std::as_const(inTurn)) {
        if (person != decider && people.contains(person))
            return person;
    }
    return {};
}

// Who leads is named with the drill, who decides in the plan: a mere list of those who take part says neither.
void giveRoles(DrillTeam &team, const Plan &plan, IdSource &ids)
{
    const auto give = [&](Id<Person> person, DrillRole role) {
        for (Participant &participant : team.participants) {
            if (participant.person != person)
                continue;
            if (participant.role == DrillRole::Player)
                participant.role = role;
            return true;
        }
        return false;
    };
    const bool mereList = std::all_of(team.participants.cbegin(), team.participants.cend(),
                                      [](const Participant &one) { return one.role == DrillRole::Player; });
    const Id<Person> leader = team.drill.facilitator;
    if (!leader.isNull() && !give(leader, DrillRole::Facilitator))
        team.participants.prepend({ids.make<Participant>(), team.drill.id, leader, DrillRole::Facilitator});
    if (mereList)
        give(presentHolder(plan, RoleKind::Decider), DrillRole::Decider);
}

DrillTeam proposedTeam(const Plan &plan, const QString &scenario, IdSource &ids)
{
    DrillTeam team;
    team.drill.id = ids.make<PlannedDrill>();
    team.drill.scenario = scenario;
    const QList<Id<Person>> people = presentPeople(plan);
    const auto add = [&](Id<Person> person, DrillRole role) {
        const bool there = std::any_of(team.participants.cbegin(), team.participants.cend(),
                                       [&](const Participant &one) { return one.person == person; });
        if (!there && people.contains(person))
            team.participants.append({ids.make<Participant>(), team.drill.id, person, role});
    };
    const Id<Person> decider = presentHolder(plan, RoleKind::Decider);
    team.drill.facilitator = proposedFacilitator(plan, decider, people);
    add(team.drill.facilitator, DrillRole::Facilitator);
    add(decider, DrillRole::Decider);
    add(presentHolder(plan, RoleKind::Scribe), DrillRole::Scribe);
    for (const Id<Person> &person : people) {
        if (team.participants.size() < mostProposed)
            add(person, DrillRole::Player);
    }
    return team;
}

} // namespace

Id<Person> DrillTeam::holder(DrillRole role) const
{
    for (const Participant &participant : participants) {
        if (participant.role == role)
            return participant.person;
    }
    return {};
}

const PlannedDrill *nextDrill(const Plan &plan)
{
    return soonest(plan, [](const PlannedDrill &) { return true; });
}

DrillTeam teamFor(const Plan &plan, const QString &scenario, IdSource &ids)
{
    const PlannedDrill *next = soonest(
        plan, [&](const PlannedDrill &drill) { return drill.scenario.isEmpty() || drill.scenario == scenario; });
    if (!next)
        return proposedTeam(plan, scenario, ids);
    DrillTeam team;
    team.drill = *next;
    team.drill.scenario = scenario;
    team.stored = true;
    for (const Participant &participant : plan.table<Participant>()) {
        if (participant.drill == next->id)
            team.participants.append(participant);
    }
    // A date alone, as the questions ask for it: who takes part is still to be proposed.
    if (team.participants.isEmpty()) {
        DrillTeam proposal = proposedTeam(plan, scenario, ids);
        for (Participant &participant : proposal.participants) {
            participant.drill = next->id;
            if (!next->facilitator.isNull() && participant.role == DrillRole::Facilitator)
                participant.role = DrillRole::Player;
        }
        team.participants = proposal.participants;
    }
    giveRoles(team, plan, ids);
    team.drill.facilitator = team.holder(DrillRole::Facilitator);
    return team;
}

Plan withTeam(const Plan &plan, const DrillTeam &team)
{
    Plan after = plan;
    for (const Participant &participant : plan.table<Participant>()) {
        if (participant.drill == team.drill.id)
            after.table<Participant>().remove(participant.id);
    }
    after.table<PlannedDrill>().put(team.drill);
    for (const Participant &participant : team.participants)
        after.table<Participant>().put(participant);
    return after;
}

QString timeOfDrill(Minutes sinceMidnight)
{
    return QLocale().toString(QTime(0, 0).addSecs(static_cast<int>(sinceMidnight.count()) * 60),
                              QStringLiteral("HH:mm"));
}

} // namespace relais
