// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches, one a page.
#include "domain/figures.h"
#include "services/contentswriter.h"

#include <utility>

namespace relais {

// With an index before them, unless there is only one.
void ContentsWriter::writePlaybooks()
{
    SymptomIndexBlock index{m_say(Phrase::WhatHappens), {}};
    for (qsizetype i = 0; i < m_playbooks.size(); ++i) {
        if (isChosen(m_playbooks.at(i).key()))
            index.symptoms.push_back({m_playbooks.at(i).symptom, ficheId(i)});
    }
    if (index.symptoms.empty())
        put(GapBlock{m_say(Phrase::NoFicheYet)});
    else if (index.symptoms.size() > 1)
        put(index);
    writeFiches();
}

void ContentsWriter::writeFiches()
{
    bool named = m_input.options.kind != DocumentKind::Plan;
    for (qsizetype i = 0; i < m_playbooks.size(); ++i) {
        if (!isChosen(m_playbooks.at(i).key()))
            continue;
        put(PageBreakBlock{});
        if (!std::exchange(named, true))
            section(m_say(Phrase::Fiches), QStringLiteral("fiches"), 1);
        writeFiche(m_playbooks.at(i), ficheId(i), static_cast<int>(i) + 1);
        m_untranslated += m_playbooks.at(i).untranslated;
    }
}

RelayMarkBlock ContentsWriter::fallbackMark(const Playbook &playbook) const
{
    const Fallback *fallback = m_plan.find(playbook.fallback);
    if (!fallback)
        return {RelayMarkKind::None, m_say(Phrase::NoFallback)};
    const RelayMark mark = m_input.facts.of(playbook.object).mark.value_or(RelayMark::ToTry);
    const QString words = m_say(Phrase::NameAndDetail, fallback->name, proofText(fallback->id));
    return {mark == RelayMark::Tried ? RelayMarkKind::Tried : RelayMarkKind::ToTry, words};
}

void ContentsWriter::writeFiche(const Playbook &playbook, const QString &id, int number)
{
    section(playbook.symptom, id, 2);
    put(ParagraphBlock{{{m_say(Phrase::FicheNumber, QString::number(number), playbook.name), TextStyle::Muted, {}}}});
    if (!playbook.isSituation())
        writeTimes(playbook);
    section(m_say(Phrase::WhenToUse), id + QStringLiteral("-quand"));
    paragraph(playbook.recognise);
    writeSteps(playbook, CardSection::FirstQuarter, id);
    writeSteps(playbook, CardSection::WithFallback, id);
    QStringList others;
    for (const auto &other : playbook.otherFallbacks)
        others.append(m_plan.nameOf(other.value));
    if (!others.isEmpty())
        put(ParagraphBlock{{{m_say(Phrase::OtherFallbacks, others.join(QStringLiteral(", "))), TextStyle::Muted, {}}}});
    writeSteps(playbook, CardSection::AtReturn, id);
    if (!playbook.never.isEmpty())
        put(BoxBlock{BoxBlock::Kind::Never, plainText(playbook.never)});
    writeContacts(playbook);
}

void ContentsWriter::writeTimes(const Playbook &playbook)
{
    KeyFactsBlock facts;
    // What nobody has said is a gap of the plan, listed there; on the day it helps nobody.
    const auto add = [&](Phrase phrase, std::optional<Minutes> minutes) {
        if (minutes)
            facts.facts.push_back({m_say(phrase), durationText(*minutes, m_language), {}, {}});
    };
    add(Phrase::Target, playbook.target);
    add(Phrase::Limit, playbook.limit);
    if (!playbook.fallback.isNull() && playbook.holdUnlimited)
        facts.facts.push_back({m_say(Phrase::FallbackHolds), m_say(Phrase::WithoutLimit), {}, {}});
    else if (!playbook.fallback.isNull())
        add(Phrase::FallbackHolds, playbook.hold);
    if (!facts.facts.empty())
        put(facts);
    put(fallbackMark(playbook));
}

void ContentsWriter::writeSteps(const Playbook &playbook, CardSection wanted, const QString &id)
{
    StepsBlock block;
    int number = 0;
    for (const PlaybookStep &step : playbook.steps) {
        ++number;
        if (step.section != wanted)
            continue;
        if (block.steps.empty())
            block.first = number;
        const QString note = step.state == StepState::ToReview ? m_say(Phrase::ToReview) : QString();
        block.steps.push_back({plainText(step.text), step.who, note, step.gap.has_value()});
    }
    if (block.steps.empty())
        return;
    const Phrase title = wanted == CardSection::FirstQuarter ? Phrase::FirstQuarter
        : wanted == CardSection::WithFallback                ? Phrase::WithFallback
                                                             : Phrase::AtReturn;
    section(m_say(title), QStringLiteral("%1-%2").arg(id).arg(static_cast<int>(wanted) + 1));
    put(block);
}

void ContentsWriter::writeContacts(const Playbook &playbook)
{
    KeyFactsBlock contacts;
    contacts.form = KeyFactsBlock::Form::Columns;
    for (const PlaybookContact &contact : playbook.contacts) {
        contacts.facts.push_back(
            {m_say(labelOf(contact.kind)), contact.name.isEmpty() ? m_say(Phrase::ToComplete) : contact.name,
             contact.number.isEmpty() ? m_say(Phrase::NumberToComplete) : contact.number, telLink(contact.number)});
    }
    put(contacts);
}

} // namespace relais
