// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentfiches.h"

#include "domain/figures.h"
#include "services/drillbuilder.h"
#include "services/incidentcalls.h"
#include "services/scenefacts.h"

#include <algorithm>

namespace relais {

namespace {

constexpr Minutes quarter{15};
constexpr Minutes newsRhythm{30}; // while it is blocked: newsrhythm.h
constexpr qsizetype mostFiches = 3; // of one provider: more nobody works through

const QString attackCard = QStringLiteral("card.situation.attack");

// « :{id} » of a fallback's step is no step of the card.
const CardStep *cardStepOf(const PlaybookStep &step, const Playbook &playbook)
{
    const QString slot = step.slot.section(QLatin1Char(':'), 0, 0);
    const auto &steps = playbook.card.steps;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const CardStep &one) { return one.slot == slot; });
    return found == steps.end() ? nullptr : &*found;
}

bool isAmong(const QList<RunStep> &steps, const RunStep &wanted)
{
    return std::any_of(steps.begin(), steps.end(), [&](const RunStep &step) {
        return step.key == wanted.key || (step.section == wanted.section && step.text == wanted.text);
    });
}

} // namespace

IncidentFiches::IncidentFiches(const Plan &plan, const PlanContents &contents, const QDateTime &localNow)
    : m_plan(plan)
    , m_nameless(frozen(plan))
    , m_contents(contents)
    , m_now(localNow)
    , m_reader(m_nameless, Edition::Team, localNow.date())
    , m_facts(m_nameless)
    , m_input{m_reader, m_facts, contents.cards(), contents.phrases(), plan.organisation().language}
    , m_builder(m_input)
    , m_say(contents.phrases(), plan.organisation().language)
{ }

std::optional<Playbook> IncidentFiches::situation(const QString &card) const
{
    for (const CardTemplate &candidate : m_contents.cards()) {
        if (candidate.object == CardObject::Situation && candidate.id == card)
            return m_builder.of(candidate);
    }
    return std::nullopt;
}

// Of a provider: those of the tools and activities that need it directly, the critical ones first.
QList<Playbook> IncidentFiches::playbooksOf(NodeId subject) const
{
    if (const auto own = m_builder.of(RowId{subject.value}))
        return {*own};
    QList<RowId> hit;
    for (const Dependency &dependency : m_plan.table<Dependency>()) {
        const RowId from{dependency.from.value};
        if (dependency.to == subject && isLink(dependency) && !hit.contains(from))
            hit.append(from);
    }
    std::stable_partition(hit.begin(), hit.end(), [this](RowId row) {
        const Activity *activity = m_plan.find(Id<Activity>{row.value});
        return activity ? activity->priority : m_facts.of(row).critical;
    });
    QList<Playbook> playbooks;
    for (const RowId &row : hit) {
        if (const auto playbook = playbooks.size() < mostFiches ? m_builder.of(row) : std::nullopt)
            playbooks.append(*playbook);
    }
    return playbooks;
}

// The first of those who do it that one can reach now, else who stands in, else the first.
Id<Person> IncidentFiches::whoOf(const PlaybookStep &step) const
{
    QList<Id<Person>> candidates = step.people;
    for (const Id<Person> &id : step.people) {
        if (const Person *person = m_plan.find(id))
            candidates.append(person->deputy);
    }
    for (const Id<Person> &id : candidates) {
        const Person *person = m_plan.find(id);
        if (person && isReachableAt(*person, m_now))
            return id;
    }
    return step.people.value(0);
}

// The first quarter of an hour; who decides, when the fallback says so; the fallback, when it is to run; the next news,
// half an hour after the first. What comes at the return waits for it.
std::optional<Minutes> IncidentFiches::targetOf(const PlaybookStep &step, const Playbook &playbook) const
{
    const CardStep *from = cardStepOf(step, playbook);
    const Fallback *fallback = m_plan.find(playbook.fallback);
    const Minutes decided = fallback ? fallback->switchAfter.value_or(quarter) : quarter;
    switch (step.section) {
    case CardSection::FirstQuarter:
        return from && from->who == CardWho::Decider && !playbook.isSituation() ? decided : quarter;
    case CardSection::WithFallback:
        if (step.message)
            return quarter + newsRhythm;
        return from && from->fallbackSteps && fallback && fallback->activation
            ? std::optional(decided + *fallback->activation)
            : std::nullopt;
    case CardSection::AtReturn:
        break;
    }
    return std::nullopt;
}

void IncidentFiches::addSteps(QList<RunStep> &steps, const Playbook &playbook, const QString &prefix) const
{
    for (const PlaybookStep &from : playbook.steps) {
        RunStep step;
        step.key = prefix + QLatin1Char('/') + from.slot;
        step.section = from.section;
        step.of = playbook.name;
        step.text = withPlaceholders(from.text, m_plan);
        step.target = targetOf(from, playbook);
        step.person = whoOf(from);
        if (!step.text.isEmpty() && !isAmong(steps, step))
            steps.append(step);
    }
}

RunStep IncidentFiches::fixedStep(const QString &key, Phrase of, Phrase text, Minutes target) const
{
    RunStep step;
    step.key = key;
    step.of = m_say(of);
    step.text = m_say(text);
    step.target = target;
    return step;
}

QList<RunStep> IncidentFiches::of(const IncidentChoice &choice) const
{
    QList<RunStep> steps;
    if (const auto playbook = situation(choice.card))
        addSteps(steps, *playbook, playbook->key());
    for (const NodeId &subject : choice.subjects) {
        for (const Playbook &playbook : playbooksOf(subject))
            addSteps(steps, playbook, playbook.key());
    }
    if (!steps.isEmpty())
        return steps;
    const std::pair<QString, Phrase> fixed[] = {{QStringLiteral("any/confirm"), Phrase::IncidentConfirm},
                                                {QStringLiteral("any/decide"), Phrase::IncidentDecide},
                                                {QStringLiteral("any/tell"), Phrase::IncidentTell},
                                                {QStringLiteral("any/note"), Phrase::IncidentNote},
                                                {QStringLiteral("any/next"), Phrase::IncidentNextWord}};
    for (const auto &[key, text] : fixed)
        steps.append(fixedStep(key, Phrase::IncidentAnyFiche, text, quarter));
    return steps;
}

QList<RunStep> IncidentFiches::ofAttack() const
{
    QList<RunStep> steps;
    if (const auto playbook = situation(attackCard))
        addSteps(steps, *playbook, QStringLiteral("attack"));
    return steps;
}

QList<RunStep> IncidentFiches::ofDoubt() const
{
    return {fixedStep(QStringLiteral("doubt/unplug"), Phrase::IncidentDoubtFiche, Phrase::IncidentDoubtUnplug, quarter),
            fixedStep(QStringLiteral("doubt/check"), Phrase::IncidentDoubtFiche, Phrase::IncidentDoubtCheck, quarter)};
}

// A tool or provider by its name, an activity by what staff see; what nothing names by the words that were typed.
QString IncidentFiches::titleOf(const IncidentChoice &choice) const
{
    QStringList names;
    QStringList symptoms;
    for (const NodeId &subject : choice.subjects) {
        const bool activity = m_plan.find(Id<Activity>{subject.value}) != nullptr;
        const auto playbook = activity ? m_builder.of(RowId{subject.value}) : std::nullopt;
        if (playbook)
            symptoms.append(playbook->symptom);
        else
            names.append(m_nameless.nameOf(subject.value));
    }
    names.removeAll(QString());
    if (!names.isEmpty())
        return m_say(Phrase::IncidentTitle, listText(names, m_say.language()));
    if (!symptoms.isEmpty())
        return symptoms.constFirst();
    const QString typed = capitalised(withPlaceholders(choice.words.simplified(), m_plan));
    const auto playbook = situation(choice.card);
    return playbook ? playbook->name : typed.isEmpty() ? m_say(Phrase::IncidentUntitled) : typed;
}

} // namespace relais
