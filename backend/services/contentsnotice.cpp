// SPDX-License-Identifier: GPL-3.0-or-later
// The notice to staff about their number: what is kept, why, who sees it, how it is removed, and what they agree to.
// A proposal: the page says that a lawyer confirms it.
#include "services/contentswriter.h"
#include "services/planroles.h"

namespace relais {

// The value, where the page may show it; else whether one is kept.
QString ContentsWriter::keptText(const QString &value, bool kept) const
{
    if (!value.isEmpty())
        return value;
    return m_say(kept ? Phrase::NoticeKept : Phrase::NoticeNotKept);
}

void ContentsWriter::writeKept(const Person &person)
{
    TableBlock table;
    table.columns = {{m_say(Phrase::ColumnData), 2}, {m_say(Phrase::NoticeWritten), 3}, {m_say(Phrase::NoticeWho), 3}};
    const QString team = m_say(Phrase::NoticeTeam);
    const QString management = m_say(Phrase::NoticeManagement);
    const bool shown = m_input.privateNumbers;
    const bool privateKept =
        !person.privatePhone.isEmpty() || m_input.reader.isLeftOut(person.id.value, "private_phone");
    const auto row = [&](Phrase what, const QString &text, const QString &who) {
        table.rows.push_back({{strongText(m_say(what)), {}}, cell(text), cell(who)});
    };
    row(Phrase::NoticeName, m_input.reader.callName(person.id), team);
    row(Phrase::NoticeWorkPhone, keptText(person.workPhone, false), team);
    row(Phrase::NoticePrivatePhone, keptText(shown ? person.privatePhone : QString(), privateKept), management);
    row(Phrase::NoticeEmail, keptText(person.email, false), team);
    row(Phrase::NoticeReachable, keptText(reachableText(person), false), team);
    put(table);
}

// One page, handed to one person: all pages are alike, so none has a title above it.
void ContentsWriter::writeStaffNotice(const Person &person, int number)
{
    const auto deciders = holdersOf(m_plan, RoleKind::Decider);
    const QString contact =
        deciders.isEmpty() ? m_say(Phrase::NoticeAnyContact) : m_input.reader.callName(deciders.constFirst());
    const auto explain = [&](Phrase title, const QString &text) {
        put(ParagraphBlock{{{m_say(title), TextStyle::Strong, {}}, {QChar(0x2003) + text, TextStyle::Plain, {}}}});
    };
    put(PageBreakBlock{});
    section(m_say(Phrase::NoticeFor, m_input.reader.callName(person.id)), QStringLiteral("avis-%1").arg(number), 1);
    paragraph(m_say(Phrase::NoticeIntro, m_plan.organisation().name));
    writeKept(person);
    explain(Phrase::NoticeWhy, m_say(Phrase::NoticeWhyText));
    explain(Phrase::NoticeHowLong, m_say(Phrase::NoticeHowLongText));
    explain(Phrase::NoticeRights, m_say(Phrase::NoticeRightsText, contact));
    section(m_say(Phrase::NoticeAnswer), QStringLiteral("avis-%1-reponse").arg(number));
    put(FormBlock{{{m_say(Phrase::NoticeOnList), {m_say(Phrase::NoticeAgree), m_say(Phrase::NoticeRemove)}, 0},
                   {m_say(Phrase::NoticeOnCard), {m_say(Phrase::NoticeAgree), m_say(Phrase::NoticeDisagree)}, 0}},
                  1});
    put(FormBlock{{{m_say(Phrase::NoticeDate), {}, 0}, {m_say(Phrase::NoticeSignature), {}, 0}}, 2});
    put(BoxBlock{BoxBlock::Kind::Notice, plainText(m_say(Phrase::NoticeLawyer))});
}

void ContentsWriter::writeStaffNotices()
{
    int number = 0;
    for (const DocumentChoice &choice : personChoices()) {
        if (!isChosen(choice.key))
            continue;
        writeStaffNotice(*m_plan.find(Id<Person>{QUuid::fromString(choice.key)}), ++number);
    }
    if (number == 0)
        put(GapBlock{m_say(Phrase::NoticeNobody)});
}

} // namespace relais
