// SPDX-License-Identifier: GPL-3.0-or-later
// Pocket cards: one a person with their own calls, then ten alike for everybody else. Who did not agree to stand on a
// card stands there by their post, and never with a private number.
#include "services/contentswriter.h"
#include "services/planroles.h"

#include <algorithm>
#include <utility>

namespace relais {

namespace {

constexpr qsizetype mostCalls = 6; // on a card, below what is always there
constexpr qsizetype mostCardSupports = 6;
constexpr int alike = 10;

// What a phone shows: one line of text each, with plain spaces.
QString plainLine(const RichText &line)
{
    return printable(charactersOf(line))
        .replace(QChar(0xA0), QLatin1Char(' '))
        .replace(QChar(0x202F), QLatin1Char(' '));
}

// A number stays on one line.
QString unbroken(QString number)
{
    return number.replace(QLatin1Char(' '), QChar(0xA0));
}

// As many whole lines as the code holds, the most important first; whether all.
bool fillCode(QString &code, const std::vector<RichText> &lines)
{
    for (const RichText &line : lines) {
        const QString longer = code.isEmpty() ? plainLine(line) : code + QLatin1Char('\n') + plainLine(line);
        if (longer.toUtf8().size() > cardCodeBytes)
            return false;
        code = longer;
    }
    return true;
}

} // namespace

const QString &ContentsWriter::alikeKey()
{
    static const QString key = QStringLiteral("ten");
    return key;
}

// Who gets a paper of their own: the firm's people, in the order of the plan.
QList<DocumentChoice> ContentsWriter::personChoices() const
{
    QList<DocumentChoice> choices;
    for (const Person &person : inOrder(m_plan.table<Person>())) {
        if (person.employer.isEmpty())
            choices.append({person.id.value.toString(QUuid::WithoutBraces), m_input.reader.callName(person.id)});
    }
    return choices;
}

RichText ContentsWriter::cardLine(const QString &label, const QString &text, const QString &link) const
{
    return {{m_say(Phrase::CardLabel, label), TextStyle::Strong, {}},
            {QLatin1Char(' ') + text, TextStyle::Plain, link}};
}

// Name and number as far as they agreed: the name, and in Management a private number if there is no other.
RichText ContentsWriter::cardPerson(const QString &label, Id<Person> id) const
{
    const Person &person = *m_plan.find(id);
    const bool agreed = m_input.agreedCard.contains(id);
    QString number = person.workPhone;
    if (number.isEmpty() && agreed && m_input.privateNumbers)
        number = person.privatePhone;
    const QString name = agreed ? m_input.reader.callName(id) : person.job;
    const QString found = number.isEmpty() ? m_say(Phrase::SeeTheCallList) : unbroken(number);
    return cardLine(label, name.isEmpty() ? found : m_say(Phrase::WithDetail, name, found), telLink(number));
}

std::vector<RichText> ContentsWriter::cardFront(Id<Person> holder) const
{
    const auto deciders = holdersOf(m_plan, RoleKind::Decider);
    std::vector<RichText> lines;
    for (qsizetype i = 0; i < std::min<qsizetype>(deciders.size(), 2); ++i) {
        if (deciders.at(i) != holder)
            lines.push_back(cardPerson(m_say(i == 0 ? Phrase::Decides : Phrase::Replaces), deciders.at(i)));
    }
    const QList<CallBranch> tree = callTree(m_plan, m_input.facts);
    for (const CallBranch &branch : tree) {
        const bool callsHolder = std::any_of(branch.calls.begin(), branch.calls.end(),
                                             [&](const PlannedCall &call) { return call.person == holder; });
        const bool known = deciders.mid(0, 2).contains(branch.caller);
        if (callsHolder && !known)
            lines.push_back(cardPerson(m_say(Phrase::CardCallsYou), branch.caller));
        else if (callsHolder)
            lines.push_back(cardLine(
                m_say(Phrase::CardCallsYou),
                m_say(branch.caller == deciders.constFirst() ? Phrase::CardWhoDecides : Phrase::CardWhoReplaces)));
    }
    if (const QString place = m_plan.organisation().meetingPoint; !place.isEmpty())
        lines.push_back(cardLine(m_say(Phrase::MeetingPoint), place));
    const KeyFact team = teamFact();
    lines.push_back(
        cardLine(team.label, team.detail.isEmpty() ? team.value : m_say(Phrase::WithDetail, team.value, team.detail)));
    for (const CallBranch &branch : tree) {
        if (branch.caller == holder)
            addCardCalls(lines, branch);
    }
    return lines;
}

void ContentsWriter::addCardCalls(std::vector<RichText> &lines, const CallBranch &branch) const
{
    const qsizetype shown = branch.calls.size() > mostCalls ? mostCalls - 1 : branch.calls.size();
    for (qsizetype i = 0; i < shown; ++i)
        lines.push_back(cardPerson(m_say(Phrase::CardYouCall), branch.calls.at(i).person));
    if (shown < branch.calls.size())
        lines.push_back(plainText(m_say(Phrase::CardMoreCalls, QString::number(branch.calls.size() - shown))));
}

// The holder's own first gesture, then what everybody does.
std::vector<RichText> ContentsWriter::cardBack(Id<Person> holder) const
{
    std::vector<RichText> lines;
    for (const Playbook &playbook : m_playbooks) {
        const auto own = std::find_if(playbook.steps.begin(), playbook.steps.end(), [&](const PlaybookStep &step) {
            return !step.gap && step.people.contains(holder);
        });
        if (own == playbook.steps.end() || holder.isNull())
            continue;
        lines.push_back(cardLine(playbook.name, own->text));
        break;
    }
    for (const Phrase step : {Phrase::CardTry, Phrase::CardCall, Phrase::CardNote, Phrase::CardTell})
        lines.push_back(plainText(m_say(step)));
    lines.push_back(plainText(m_say(Phrase::CardAttack)));
    return lines;
}

PocketCard ContentsWriter::pocketCard(Id<Person> holder, const QString &id) const
{
    const QString firm = m_plan.organisation().name;
    const QString name = holder.isNull() ? m_say(Phrase::CardAlike) : m_input.reader.callName(holder);
    PocketCard card{id, name, {}, {}};
    card.front = {m_say(Phrase::InAnOutage),
                  cardFront(holder),
                  holder.isNull() ? firm : m_say(Phrase::WithDetail, firm, name),
                  {},
                  {}};
    std::vector<RichText> supported;
    for (const SupportLine &support : supports()) {
        if (!support.phone.isEmpty() && static_cast<qsizetype>(supported.size()) < mostCardSupports)
            supported.push_back(cardLine(support.subject, unbroken(support.phone), telLink(support.phone)));
    }
    if (holder.isNull())
        card.front.lines.insert(card.front.lines.end(), supported.begin(), supported.end());
    card.back = {m_say(Phrase::CardSteps), cardBack(holder), versionText(), {}, {}};
    std::vector<RichText> coded{plainText(m_say(Phrase::NameAndDetail, firm, versionText()))};
    coded.insert(coded.end(), card.front.lines.begin(), card.front.lines.end());
    coded.insert(coded.end(), card.back.lines.begin(), card.back.lines.end());
    if (!holder.isNull())
        coded.insert(coded.end(), supported.begin(), supported.end());
    const bool whole = fillCode(card.back.code, coded);
    card.back.codeCaption = m_say(whole ? Phrase::CardScan : Phrase::CardScanPart);
    return card;
}

void ContentsWriter::writePocketCards()
{
    CardsBlock own;
    const QList<DocumentChoice> people = personChoices();
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Id<Person> id{QUuid::fromString(people.at(i).key)};
        if (isChosen(people.at(i).key))
            own.cards.push_back(pocketCard(id, QStringLiteral("carte-%1").arg(i + 1)));
    }
    if (!own.cards.empty())
        put(own);
    if (!isChosen(alikeKey()))
        return;
    CardsBlock sheet{{pocketCard({}, QStringLiteral("cartes"))}, CardsBlock::Form::Sheet, alike};
    put(sheet);
}

} // namespace relais
