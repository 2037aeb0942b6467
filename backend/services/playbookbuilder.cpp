// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/playbookbuilder.h"

#include "domain/figures.h"
#include "services/cardfacts.h"
#include "services/matchwords.h"
#include "services/planroles.h"
#include "services/textedits.h"

#include <algorithm>

namespace relais {

namespace {

// What follows « Ne jamais » in the firm's own sentence, which may say it itself.
QString afterNever(const QString &text)
{
    for (const auto start :
         {QLatin1StringView("ne jamais "), QLatin1StringView("never "), QLatin1StringView("jamais ")}) {
        if (text.startsWith(start, Qt::CaseInsensitive))
            return text.mid(start.size());
    }
    return text;
}

PlaybookStep emptyStep(const CardStep &from)
{
    PlaybookStep step;
    step.slot = from.slot;
    step.section = from.section;
    step.message = from.message;
    return step;
}

void setText(PlaybookStep &step, const QString &text)
{
    step.text = text;
    step.generated = text;
}

void dropSpare(Playbook &playbook, const QList<TextEdit> &edits)
{
    for (auto i = playbook.card.steps.size() - 1; i >= 0 && playbook.isTooLong(); --i) {
        const CardStep &from = playbook.card.steps.at(i);
        const bool edited =
            std::any_of(edits.begin(), edits.end(), [&](const TextEdit &edit) { return edit.slot == from.slot; });
        if (!from.spare || edited)
            continue;
        playbook.dropped += playbook.steps.removeIf([&](const PlaybookStep &step) { return step.slot == from.slot; });
    }
}

} // namespace

Phrase labelOf(PlaybookContact::Kind kind)
{
    switch (kind) {
    case PlaybookContact::Kind::Decider:
        return Phrase::ContactDecider;
    case PlaybookContact::Kind::Deputy:
        return Phrase::Replaces;
    case PlaybookContact::Kind::Owner:
        return Phrase::ContactOwner;
    case PlaybookContact::Kind::Support:
        break;
    }
    return Phrase::ContactSupport;
}

PlaybookBuilder::PlaybookBuilder(const BuilderInput &input)
    : m_input(input)
    , m_plan(m_input.reader.plan())
    , m_say(m_input.phrases, m_input.language)
{ }

const CardTemplate *PlaybookBuilder::cardFor(const Tool &tool) const
{
    const auto find = [this](auto accepts) -> const CardTemplate * {
        const auto &cards = m_input.cards;
        const auto found = std::find_if(cards.begin(), cards.end(), [&](const CardTemplate &card) {
            return card.object == CardObject::Tool && accepts(card);
        });
        return found == cards.end() ? nullptr : &*found;
    };
    const QString name = plainForm(tool.name);
    const QString purpose = plainForm(tool.purpose);
    const CardTemplate *card = find([&](const CardTemplate &candidate) {
        return !tool.catalogueKey.isEmpty() && candidate.catalogueKeys.contains(tool.catalogueKey);
    });
    if (!card)
        card = find([&](const CardTemplate &candidate) { return holdsOneOf(name, candidate.words); });
    if (!card)
        card = find([&](const CardTemplate &candidate) { return holdsOneOf(purpose, candidate.words); });
    return card ? card : find([](const CardTemplate &candidate) { return candidate.general; });
}

const CardTemplate *PlaybookBuilder::cardFor(const Activity &activity) const
{
    const CardTemplate *general = nullptr;
    for (const CardTemplate &card : m_input.cards) {
        if (card.object == CardObject::Activity && holdsOneOf(plainForm(activity.name), card.words))
            return &card;
        if (card.object == CardObject::Activity && card.general)
            general = &card;
    }
    return general;
}

QList<Playbook> PlaybookBuilder::all() const
{
    QList<Playbook> playbooks;
    for (const Activity &activity : inOrder(m_plan.table<Activity>())) {
        if (const auto playbook = of(rowOf(activity.id)))
            playbooks.append(*playbook);
    }
    for (const auto &tool : m_input.facts.criticalTools()) {
        if (const auto playbook = of(rowOf(tool)))
            playbooks.append(*playbook);
    }
    for (const CardTemplate &card : m_input.cards) {
        if (card.object == CardObject::Situation && canBefall(card)
            && (!card.teamOnly || m_input.reader.edition() != Edition::Wall))
            playbooks.append(of(card));
    }
    // Two fiches under one symptom would be one too many in the index.
    QSet<QString> symptoms;
    for (Playbook &playbook : playbooks) {
        if (symptoms.contains(playbook.symptom))
            playbook.symptom = m_say(Phrase::SymptomOfObject, playbook.symptom, playbook.name);
        symptoms.insert(playbook.symptom);
    }
    return playbooks;
}

std::optional<Playbook> PlaybookBuilder::of(RowId object) const
{
    const Tool *tool = m_plan.find(Id<Tool>{object.value});
    const Activity *activity = m_plan.find(Id<Activity>{object.value});
    const CardTemplate *card = tool ? cardFor(*tool) : activity ? cardFor(*activity) : nullptr;
    if (!card)
        return std::nullopt;
    return build(*card, object, tool ? tool->name : activity->name);
}

Playbook PlaybookBuilder::of(const CardTemplate &situation) const
{
    return build(situation, rowOf(m_plan.organisation().id), situation.name.in(m_input.language));
}

bool PlaybookBuilder::canBefall(const CardTemplate &situation) const
{
    const auto &tools = m_plan.table<Tool>();
    return situation.general || std::any_of(tools.begin(), tools.end(), [&](const Tool &tool) {
               return holdsOneOf(plainForm(tool.name), situation.words)
                   || holdsOneOf(plainForm(tool.purpose), situation.words);
           });
}

Playbook PlaybookBuilder::build(const CardTemplate &card, RowId object, const QString &name) const
{
    const ObjectFacts &known = m_input.facts.of(object);
    Playbook playbook;
    playbook.card = card;
    playbook.object = object;
    playbook.name = name;
    playbook.target = known.target;
    playbook.limit = known.limit;
    playbook.fallback = known.fallback;
    playbook.otherFallbacks = known.others;
    const CardFacts facts(m_input, playbook);
    const Fallback *fallback = m_plan.find(known.fallback);
    const Activity *activity = m_plan.find(Id<Activity>{object.value});
    const bool ownSymptom = activity && !activity->symptom.isEmpty();
    playbook.symptom = ownSymptom ? activity->symptom : facts.fill(card.symptom).text;
    playbook.recognise = facts.fill(card.recognise).text;
    playbook.never = facts.fill(card.never).text;
    if (fallback) {
        playbook.hold = fallback->hold;
        playbook.holdUnlimited = fallback->holdUnlimited;
        if (!fallback->trigger.isEmpty())
            playbook.recognise = asSentence(fallback->trigger);
        if (!fallback->never.isEmpty())
            playbook.never = afterNever(fallback->never);
    }
    playbook.never = asSentence(playbook.never);
    if (!playbook.never.isEmpty())
        playbook.never = playbook.never.at(0).toLower() + playbook.never.mid(1);
    addSteps(playbook);
    addContacts(playbook);
    return playbook;
}

void PlaybookBuilder::addSteps(Playbook &playbook) const
{
    const CardFacts facts(m_input, playbook);
    for (const CardStep &from : playbook.card.steps) {
        if (from.fallbackSteps) {
            addFallbackSteps(playbook, from);
            continue;
        }
        PlaybookStep step = emptyStep(from);
        const FilledText filled = facts.fill(from.text);
        if (filled.missing && from.gap.isEmpty())
            continue;
        setText(step, filled.missing ? facts.fill(from.gap).text : filled.text);
        step.gap = filled.missing;
        step.people = peopleFor(from.who, playbook);
        step.who = namesOf(step.people, from.who);
        playbook.steps.append(step);
    }
    const QList<TextEdit> edits = editsOf(m_plan, playbook.card.key(), playbook.object);
    dropSpare(playbook, edits);
    applyEdits(playbook, edits, m_input.language, m_input.reader.edition() == Edition::Wall);
    for (PlaybookStep &step : playbook.steps) {
        if (step.people.size() == 1)
            step.who = namesOf(step.people, CardWho::Anyone);
    }
}

void PlaybookBuilder::addFallbackSteps(Playbook &playbook, const CardStep &from) const
{
    const CardFacts facts(m_input, playbook);
    QList<FallbackStep> rows;
    for (const FallbackStep &row : inOrder(m_plan.table<FallbackStep>())) {
        if (row.fallback == playbook.fallback)
            rows.append(row);
    }
    for (const FallbackStep &row : rows) {
        PlaybookStep step = emptyStep(from);
        step.slot = QStringLiteral("%1:%2").arg(from.slot, row.id.value.toString(QUuid::WithoutBraces));
        step.source = rowOf(row.id);
        setText(step, asSentence(row.text));
        if (row.text.isEmpty()) {
            setText(step, m_say(Phrase::GapExampleStep));
            step.gap = GapTarget{rowOf(row.id), FallbackStep::table, "text"};
        }
        if (m_plan.find(row.person))
            step.people = {row.person};
        step.who = namesOf(step.people, CardWho::Anyone);
        playbook.steps.append(step);
    }
    if (!rows.isEmpty())
        return;
    PlaybookStep step = emptyStep(from);
    setText(step,
            playbook.fallback.isNull() ? facts.fill(from.gap).text
                                       : m_say(Phrase::GapFallbackSteps, facts.value(CardFact::Fallback).text));
    step.gap = playbook.fallback.isNull() ? GapTarget{playbook.object, Fallback::table, "name"}
                                          : GapTarget{rowOf(playbook.fallback), FallbackStep::table, "text"};
    step.source = rowOf(playbook.fallback);
    playbook.steps.append(step);
}

void PlaybookBuilder::addContacts(Playbook &playbook) const
{
    const CardFacts facts(m_input, playbook);
    using Kind = PlaybookContact::Kind;
    const auto add = [&](Kind kind, const Id<Person> &person, const GapTarget &nobody) {
        const QString name = m_input.reader.callName(person);
        PlaybookContact contact{kind, name, facts.numberOf(person), {}};
        if (name.isEmpty())
            contact.gap = nobody;
        else if (contact.number.isEmpty())
            contact.gap = GapTarget{rowOf(person), Person::table, "work_phone"};
        playbook.contacts.append(contact);
    };
    const GapTarget holder{rowOf(m_plan.organisation().id), RoleHolder::table, "person"};
    add(Kind::Decider, holdersOf(m_plan, RoleKind::Decider).value(0), holder);
    if (playbook.isSituation())
        return add(Kind::Deputy, holdersOf(m_plan, RoleKind::Decider).value(1), holder);
    const bool isTool = m_plan.find(Id<Tool>{playbook.object.value});
    const Id<Person> owner = ownerOf(m_plan, playbook.object);
    if (isTool || !owner.isNull())
        add(Kind::Owner, owner, {playbook.object, isTool ? Tool::table : Activity::table, "owner"});
    if (!isTool)
        return;
    const FilledText phone = facts.value(CardFact::SupportPhone);
    playbook.contacts.append({Kind::Support, facts.value(CardFact::Support).text, phone.text, phone.missing});
}

QList<Id<Person>> PlaybookBuilder::peopleFor(CardWho who, const Playbook &playbook) const
{
    QList<Id<Person>> people;
    switch (who) {
    case CardWho::Anyone:
        break;
    case CardWho::Owner:
        people = {ownerOf(m_plan, playbook.object)};
        break;
    case CardWho::Decider: {
        const Fallback *fallback = m_plan.find(playbook.fallback);
        people = holdersOf(m_plan, RoleKind::Decider).mid(0, 2);
        if (fallback && m_plan.find(fallback->decider)) {
            people.removeAll(fallback->decider);
            people.prepend(fallback->decider);
        }
        people = people.mid(0, 2);
        break;
    }
    case CardWho::Spokesperson:
        people = holdersOf(m_plan, RoleKind::Spokesperson).mid(0, 1);
        if (people.isEmpty())
            people = holdersOf(m_plan, RoleKind::Decider).mid(0, 1);
        break;
    }
    people.removeAll(Id<Person>());
    return people;
}

QString PlaybookBuilder::namesOf(const QList<Id<Person>> &people, CardWho who) const
{
    QStringList names;
    for (const auto &person : people)
        names.append(m_input.reader.callName(person));
    names.removeAll(QString());
    if (who == CardWho::Decider && names.size() == 2)
        return m_say(Phrase::OneElseOther, names.at(0), names.at(1));
    return listText(names, m_input.language);
}

std::optional<Playbook> PlaybookBuilder::madeOn(const TextEdit &edit) const
{
    const RowId object{QUuid(edit.object)};
    if (object == rowOf(m_plan.organisation().id)) {
        for (const CardTemplate &card : m_input.cards) {
            if (isSameTemplate(edit.templateId, card.key()))
                return of(card);
        }
        return std::nullopt;
    }
    auto playbook = of(object);
    return playbook && isSameTemplate(edit.templateId, playbook->card.key()) ? playbook : std::nullopt;
}

QList<TextEdit> PlaybookBuilder::orphans() const
{
    QList<TextEdit> result;
    for (const TextEdit &edit : m_plan.table<TextEdit>()) {
        if (!edit.templateId.startsWith(QLatin1StringView("card.")) || edit.text.isEmpty())
            continue;
        const auto playbook = madeOn(edit);
        const bool stands = playbook
            && std::any_of(playbook->steps.begin(), playbook->steps.end(),
                           [&](const PlaybookStep &step) { return step.slot == edit.slot; });
        const bool elsewhere = playbook && edit.language != m_input.language && edit.added;
        if (!stands && !elsewhere)
            result.append(edit);
    }
    return result;
}

} // namespace relais
