// SPDX-License-Identifier: GPL-3.0-or-later
// « En cas de panne »: the page that a document opens with.
#include "services/contentswriter.h"
#include "services/planroles.h"

namespace relais {

KeyFact ContentsWriter::roleFact(Phrase label, qsizetype rank) const
{
    const auto deciders = holdersOf(m_plan, RoleKind::Decider);
    const Person *person = rank < deciders.size() ? m_plan.find(deciders.at(rank)) : nullptr;
    if (!person)
        return {m_say(label), m_say(Phrase::ToComplete), {}, {}};
    const QString number = personNumber(*person);
    return {m_say(label), m_input.reader.callName(person->id), number, telLink(number)};
}

KeyFact ContentsWriter::teamFact() const
{
    QStringList names;
    for (const Channel &channel : channelsTo(m_plan, Audience::Team)) {
        if (!channel.name.isEmpty())
            names.append(channel.name);
    }
    if (names.isEmpty())
        return {m_say(Phrase::TeamTalks), m_say(Phrase::ToComplete), {}, {}};
    return {m_say(Phrase::TeamTalks),
            names.constFirst(),
            names.size() > 1 ? m_say(Phrase::Otherwise, names.at(1)) : QString(),
            {}};
}

void ContentsWriter::writeFirstPage()
{
    put(HeadingBlock{1, plainText(m_say(Phrase::InAnOutage)), QStringLiteral("panne")});
    KeyFactsBlock facts{{roleFact(Phrase::Decides, 0), roleFact(Phrase::Replaces, 1)}, KeyFactsBlock::Form::Columns};
    if (m_input.reader.edition() != Edition::Wall)
        facts.facts.push_back(teamFact());
    const QString meetingPoint = m_plan.organisation().meetingPoint;
    if (!meetingPoint.isEmpty())
        facts.facts.push_back({m_say(Phrase::MeetingPoint), meetingPoint, {}, {}});
    put(facts);
    // Before the index: an attack is told from an outage first, and what is always done fits on the first page.
    const QString rest = QChar(0x2003) + m_say(Phrase::AlwaysText) + QLatin1Char('\n') + m_say(Phrase::AttackText);
    put(BoxBlock{BoxBlock::Kind::Notice,
                 {{m_say(Phrase::Always), TextStyle::Strong, {}}, {rest, TextStyle::Plain, {}}}});
    SymptomIndexBlock index{m_say(Phrase::WhatHappens), {}};
    for (qsizetype i = 0; i < m_playbooks.size(); ++i)
        index.symptoms.push_back({m_playbooks.at(i).symptom, ficheId(i)});
    if (!index.symptoms.empty())
        put(index);
    else
        put(GapBlock{m_say(Phrase::NoFicheYet)});
}

} // namespace relais
