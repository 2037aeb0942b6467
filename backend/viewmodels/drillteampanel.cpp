// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillteampanel.h"

#include "wording/errortext.h"
#include "wording/formats.h"

#include <QRegularExpression>

namespace relais {

namespace {

QString personKey(Id<Person> person)
{
    return person.value.toString(QUuid::WithoutBraces);
}

// "14:00", "14h", "14 h 30", "9.15".
std::optional<Minutes> typedTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,2})(?:\\s*[:h.]\\s*(\\d{2})?)?\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    if (!match.hasMatch() || hours > 23 || minutes > 59)
        return {};
    return Minutes(60 * hours + minutes);
}

bool oneAlone(DrillRole role)
{
    return role == DrillRole::Facilitator || role == DrillRole::Decider || role == DrillRole::Scribe;
}

} // namespace

DrillTeamPanel::DrillTeamPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_participants(drillParticipantColumns, this)
{ }

QString DrillTeamPanel::date() const
{
    const QDate day = m_team.drill.date;
    return day.isValid() ? Formats::date(day, Formats::today(m_services.clock)) : QString();
}

QString DrillTeamPanel::time() const
{
    return m_team.drill.at ? timeOfDrill(*m_team.drill.at) : QString();
}

QList<Id<Person>> DrillTeamPanel::away() const
{
    QList<Id<Person>> list;
    for (const Person &person : inOrder(m_session.plan().table<Person>())) {
        const bool there = std::any_of(m_team.participants.cbegin(), m_team.participants.cend(),
                                       [&](const Participant &one) { return one.person == person.id; });
        if (!there && !person.leftOn.isValid())
            list.append(person.id);
    }
    return list;
}

QStringList DrillTeamPanel::people() const
{
    QStringList names;
    for (const Id<Person> &person : away())
        names << m_session.plan().nameOf(person.value);
    return names;
}

QStringList DrillTeamPanel::cells()
{
    QStringList names = DrillPreparationRows::cells();
    names[0] = tr("No part in particular");
    return names;
}

QList<Id<Person>> DrillTeamPanel::standIns() const
{
    QList<Id<Person>> people;
    for (const Person &person : inOrder(m_session.plan().table<Person>())) {
        const bool isAway = std::ranges::any_of(m_team.participants, [&](const Participant &one) {
            return one.person == person.id && one.away.value_or(false);
        });
        if (!person.leftOn.isValid() && !isAway)
            people.append(person.id);
    }
    return people;
}

QStringList DrillTeamPanel::present() const
{
    QStringList names;
    for (const Id<Person> &person : standIns())
        names << m_session.plan().nameOf(person.value);
    return names;
}

QList<RunParticipant> DrillTeamPanel::participating() const
{
    const QList<Id<Person>> there = standIns();
    QList<RunParticipant> list;
    for (const Participant &participant : m_team.participants) {
        RunParticipant one{.person = participant.person, .role = participant.role, .cell = participant.cell};
        const Person *person = m_session.plan().find(participant.person);
        const Id<Person> named = person ? person->deputy : Id<Person>();
        const Id<Person> deputy = participant.deputy.isNull() ? named : participant.deputy;
        one.absent = participant.away.value_or(false);
        one.deputy = one.absent && there.contains(deputy) ? deputy : Id<Person>();
        list.append(one);
    }
    return list;
}

void DrillTeamPanel::showRows()
{
    const Plan &plan = m_session.plan();
    const QList<Id<Person>> there = standIns();
    const QStringList does = roles();
    QList<DrillParticipantRow> rows;
    for (const RunParticipant &one : participating()) {
        DrillParticipantRow row;
        row.key = personKey(one.person);
        row.name = plan.nameOf(one.person.value);
        row.role = static_cast<int>(one.role);
        row.cell = one.cell ? static_cast<int>(*one.cell) + 1 : 0;
        row.absent = one.absent;
        row.deputy = static_cast<int>(there.indexOf(one.deputy));
        row.words = does.at(row.role);
        if (one.absent && one.deputy.isNull())
            row.words = tr("Away, and nobody stands in");
        else if (one.absent)
            //: Somebody is away on the day of a drill: %1 is who stands in
            row.words = tr("Away, %1 stands in").arg(plan.nameOf(one.deputy.value));
        else if (one.cell)
            row.words += QStringLiteral(" · ") + cells().at(row.cell);
        rows.append(row);
    }
    m_participants.setRows(rows);
    Q_EMIT changed();
}

void DrillTeamPanel::setOf(const QString &key, const std::function<void(Participant &)> &change)
{
    DrillTeam team = m_team;
    for (Participant &participant : team.participants) {
        if (personKey(participant.person) == key)
            change(participant);
    }
    if (team.participants != m_team.participants)
        keep(team);
}

void DrillTeamPanel::setCell(const QString &key, int cell)
{
    setOf(key, [cell](Participant &one) {
        one.cell = cell > 0 ? std::optional(DrillPreparationRows::cellAt(cell)) : std::nullopt;
    });
}

void DrillTeamPanel::setAbsent(const QString &key, bool absent)
{
    setOf(key, [absent](Participant &one) { one.away = absent ? std::optional(true) : std::nullopt; });
}

void DrillTeamPanel::setDeputy(const QString &key, int person)
{
    setOf(key, [deputy = standIns().value(person)](Participant &one) { one.deputy = deputy; });
}

void DrillTeamPanel::show(const QString &scenario)
{
    m_team = teamFor(m_session.plan(), scenario, m_services.ids);
    showRows();
}

bool DrillTeamPanel::keep(const DrillTeam &team)
{
    if (isEditable() && m_session.isReadOnly()) {
        m_team = team;
        showRows();
        Q_EMIT chosen();
        return true;
    }
    const Status status = m_session.commit(withTeam(m_session.plan(), team), OperationKind::Drill,
                                           QStringLiteral("scenario/") + team.drill.scenario);
    if (status)
        Q_EMIT kept();
    else
        Q_EMIT refused(ErrorText::sentences(status.error()));
    return static_cast<bool>(status);
}

bool DrillTeamPanel::setDate(const QString &text)
{
    const auto day = Formats::parseDate(text, Formats::today(m_services.clock));
    if (!day && !text.trimmed().isEmpty())
        return false;
    DrillTeam team = m_team;
    team.drill.date = day.value_or(QDate());
    keep(team);
    return true;
}

bool DrillTeamPanel::setTime(const QString &text)
{
    const auto at = typedTime(text);
    if (!at && !text.trimmed().isEmpty())
        return false;
    DrillTeam team = m_team;
    team.drill.at = at;
    keep(team);
    return true;
}

void DrillTeamPanel::setLength(int length)
{
    DrillTeam team = m_team;
    team.drill.length = static_cast<DrillLength>(length);
    keep(team);
}

void DrillTeamPanel::addParticipant(int person)
{
    const Id<Person> added = away().value(person);
    if (added.isNull())
        return;
    DrillTeam team = m_team;
    team.participants.append({m_services.ids.make<Participant>(), team.drill.id, added, DrillRole::Player});
    keep(team);
}

void DrillTeamPanel::removeParticipant(const QString &key)
{
    DrillTeam team = m_team;
    team.participants.removeIf([&](const Participant &one) { return personKey(one.person) == key; });
    team.drill.facilitator = team.holder(DrillRole::Facilitator);
    keep(team);
}

void DrillTeamPanel::setRole(const QString &key, int role)
{
    const auto wanted = static_cast<DrillRole>(role);
    DrillTeam team = m_team;
    for (Participant &participant : team.participants) {
        if (personKey(participant.person) == key)
            participant.role = wanted;
        else if (participant.role == wanted && oneAlone(wanted))
            participant.role = DrillRole::Player;
    }
    team.drill.facilitator = team.holder(DrillRole::Facilitator);
    keep(team);
}

} // namespace relais
