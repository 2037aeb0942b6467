// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillpeople.h"

#include "domain/figures.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype shortestFirstName = 3;

constexpr DrillRole rolesInOrder[] = {DrillRole::Facilitator, DrillRole::Decider, DrillRole::Scribe, DrillRole::Player,
                                      DrillRole::Observer};

Phrase countPhrase(DrillRole role)
{
    switch (role) {
    case DrillRole::Facilitator:
        return Phrase::RoleFacilitator;
    case DrillRole::Decider:
        return Phrase::RoleDecider;
    case DrillRole::Scribe:
        return Phrase::RoleScribe;
    case DrillRole::Observer:
        return Phrase::RoleObserver;
    case DrillRole::Player:
        break;
    }
    return Phrase::RolePlayer;
}

Phrase personPhrase(DrillRole role)
{
    switch (role) {
    case DrillRole::Facilitator:
        return Phrase::SomeoneLeading;
    case DrillRole::Decider:
        return Phrase::SomeoneDeciding;
    case DrillRole::Scribe:
        return Phrase::SomeoneNoting;
    case DrillRole::Observer:
    case DrillRole::Player:
        break;
    }
    return Phrase::SomeoneElse;
}

QString roleOf(Id<Person> person, const RunProgress &progress, const Speech &say)
{
    for (const RunParticipant &participant : progress.participants) {
        if (participant.person == person)
            return say(personPhrase(participant.role));
    }
    return say(Phrase::SomeoneElse);
}

QString replaced(const QString &text, const QString &name, const QString &role)
{
    if (!text.contains(name))
        return text; // most names in most texts: a pattern takes long to make
    const QRegularExpression word(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name)),
                                  QRegularExpression::UseUnicodePropertiesOption);
    QString result = text;
    return result.replace(word, role);
}

// « de une personne » is « d’une personne ».
QString elided(QString text)
{
    static const QRegularExpression before(QStringLiteral("\\b([Dd]|[Qq]u)e (?=une personne)"));
    return text.replace(before, QStringLiteral("\\1’"));
}

} // namespace

QString withoutNames(const QString &text, const Plan &plan, const RunProgress &progress, const Speech &say)
{
    Plan roles = plan;
    for (Person person : plan.table<Person>()) {
        person.name = roleOf(person.id, progress, say);
        roles.table<Person>().put(person);
    }
    QString result = personNamed(text, roles, say(Phrase::SomeoneElse));
    for (const Person &person : plan.table<Person>()) {
        if (!person.name.isEmpty())
            result = replaced(result, person.name, roleOf(person.id, progress, say));
    }
    for (const Person &person : plan.table<Person>()) {
        const QString first = person.name.section(QLatin1Char(' '), 0, 0);
        if (first.size() >= shortestFirstName)
            result = replaced(result, first, roleOf(person.id, progress, say));
    }
    if (result == text)
        return text;
    return capitalised(say.language() == Language::French ? elided(result) : result);
}

QString peopleByRole(const RunProgress &progress, const Speech &say)
{
    QStringList parts;
    for (const DrillRole role : rolesInOrder) {
        const auto count = std::count_if(progress.participants.begin(), progress.participants.end(),
                                         [role](const RunParticipant &one) { return one.role == role; });
        if (count > 0)
            parts << say(countPhrase(role), QString::number(count));
    }
    const qsizetype people = progress.participants.size();
    if (people == 0)
        return {};
    const QString list = parts.join(QStringLiteral(", "));
    return people == 1 ? say(Phrase::DrillOnePerson, list) : say(Phrase::DrillPeople, QString::number(people), list);
}

} // namespace relais
