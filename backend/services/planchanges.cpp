// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planchanges.h"

#include "services/planroles.h"

namespace relais {

namespace {

QString withoutStop(QString text)
{
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace

PlanChanges::PlanChanges(const ContentsInput &since, const ContentsInput &now)
    : m_since(since)
    , m_now(now)
    , m_before(since.reader.plan())
    , m_after(now.reader.plan())
    , m_language(now.options.language)
    , m_say(now.phrases, now.options.language)
{ }

QList<ChangeSentence> PlanChanges::all()
{
    m_group = ChangeGroup::People;
    addPeople();
    addRoles();
    addFirm();
    m_group = ChangeGroup::Tools;
    addActivities();
    addTools();
    addProviders();
    addLinks();
    m_group = ChangeGroup::Fallbacks;
    addFallbacks();
    return m_sentences;
}

void PlanChanges::add(const QString &text, const QStringList &details)
{
    m_sentences.append({m_group, text, details});
}

void PlanChanges::addNumber(const QString &name, const QString &before, const QString &after)
{
    if (before == after)
        return;
    if (before.isEmpty())
        add(m_say(Phrase::ChangeNumberNew, name, after));
    else if (after.isEmpty())
        add(m_say(Phrase::ChangeNumberGone, name, before));
    else
        add(m_say(Phrase::ChangeNumber, name, after, before));
}

void PlanChanges::addText(Phrase phrase, const QString &name, const QString &before, const QString &after)
{
    if (before != after && !after.isEmpty())
        add(m_say(phrase, name, after));
}

QStringList PlanChanges::numbersOf(const ContentsInput &input, const Person &person)
{
    QStringList numbers{person.workPhone};
    if (input.privateNumbers)
        numbers.append(person.privatePhone);
    numbers.removeAll(QString());
    return numbers;
}

void PlanChanges::addPeople()
{
    // A wall names nobody: what it says of roles is told below.
    if (m_now.reader.edition() == Edition::Wall)
        return;
    compareRows<Person>(
        [this](const Person &person) {
            const QString number = numbersOf(m_now, person).join(QStringLiteral(", "));
            const QString what = !number.isEmpty() ? number : person.job;
            add(m_say(Phrase::ChangePersonNew, person.name,
                      what.isEmpty() ? m_say(Phrase::NumberToComplete).toLower() : what));
        },
        [this](const Person &person) { add(m_say(Phrase::ChangePersonGone, person.name)); },
        [this](const Person &before, const Person &after) { addPerson(before, after); });
}

void PlanChanges::addPerson(const Person &before, const Person &after)
{
    if (before.name != after.name && !before.name.isEmpty())
        add(m_say(Phrase::ChangeRenamed, before.name, after.name));
    addText(Phrase::ChangeJob, after.name, before.job, after.job);
    addNumber(after.name, numbersOf(m_since, before).join(QStringLiteral(", ")),
              numbersOf(m_now, after).join(QStringLiteral(", ")));
}

void PlanChanges::addRoles()
{
    const auto told = [this](RoleKind role, qsizetype rank, Phrase phrase) {
        const auto before = holdersOf(m_before, role);
        const auto after = holdersOf(m_after, role);
        const auto now = after.value(rank);
        if (now != before.value(rank) && !now.isNull())
            add(m_say(phrase, m_now.reader.callName(now)));
    };
    told(RoleKind::Decider, 0, Phrase::ChangeDecider);
    told(RoleKind::Decider, 1, Phrase::ChangeDeputy);
    told(RoleKind::Spokesperson, 0, Phrase::ChangeSpokesperson);
}

void PlanChanges::addFirm()
{
    const QString before = m_before.organisation().meetingPoint;
    const QString after = m_after.organisation().meetingPoint;
    if (before != after && !after.isEmpty())
        add(m_say(Phrase::ChangeMeetingPoint, withoutStop(after)));
    const auto channels = [](const Plan &plan) {
        QStringList names;
        for (const Channel &channel : channelsTo(plan, Audience::Team))
            names.append(channel.name);
        names.removeAll(QString());
        return names;
    };
    const QStringList now = channels(m_after);
    if (m_now.reader.edition() != Edition::Wall && now != channels(m_before) && !now.isEmpty())
        add(m_say(Phrase::ChangeTeamChannel, now.join(QStringLiteral(", "))));
}

} // namespace relais
