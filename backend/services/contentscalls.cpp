// SPDX-License-Identifier: GPL-3.0-or-later
// The call sheet: who calls whom, with boxes to tick and the hour to write in, for the day itself.
#include "domain/openingtext.h"
#include "services/contentswriter.h"
#include "services/planroles.h"

#include <algorithm>

namespace relais {

namespace {

// Nothing to say of those who are just to be told.
std::optional<Phrase> wordsOf(CallReason reason)
{
    switch (reason) {
    case CallReason::StandsIn:
        return Phrase::CallStandsIn;
    case CallReason::Speaks:
        return Phrase::CallSpeaks;
    case CallReason::LooksAfter:
        return Phrase::CallLooksAfter;
    case CallReason::Replaces:
        return Phrase::CallReplaces;
    case CallReason::Starts:
        return Phrase::CallStarts;
    case CallReason::Team:
        break;
    }
    return {};
}

TableCell toTick(const QString &name, const QString &below)
{
    TableCell result{strongText(name), {}, true};
    if (!below.isEmpty())
        result.text.push_back({QLatin1Char('\n') + below, TextStyle::Muted, {}});
    return result;
}

} // namespace

// "lun–ven 9:00–18:00"; empty if the plan does not say.
QString ContentsWriter::reachableText(const Person &person) const
{
    if (!person.reachableDays && !person.reachableFrom && !person.reachableUntil)
        return {};
    constexpr int everyDay = 127;
    OpeningHours hours;
    hours.weekdays = person.reachableDays.value_or(everyDay);
    hours.from = person.reachableFrom.value_or(Minutes(0));
    hours.until = person.reachableUntil.value_or(Minutes(24 * 60));
    return openingHoursText({hours}, m_language);
}

QString ContentsWriter::reasonText(const PlannedCall &call) const
{
    const auto words = wordsOf(call.reason);
    if (!words)
        return {};
    return call.about.isEmpty() ? m_say(*words) : m_say(*words, call.about.join(QStringLiteral(", ")));
}

void ContentsWriter::writeFirstCall()
{
    const auto deciders = holdersOf(m_plan, RoleKind::Decider);
    KeyFactsBlock facts{{roleFact(Phrase::CallFirst, 0)}, KeyFactsBlock::Form::Columns};
    if (deciders.size() > 1)
        facts.facts.push_back(roleFact(Phrase::CallElse, 1));
    facts.facts.push_back(teamFact());
    put(facts);
    put(BoxBlock{BoxBlock::Kind::Notice, plainText(m_say(Phrase::CallSay))});
    put(FormBlock{{{m_say(Phrase::CallDay), {}, 0}, {m_say(Phrase::CallSince), {}, 0}, {m_say(Phrase::CallBy), {}, 0}},
                  3});
}

void ContentsWriter::writeCallSheet()
{
    writeFirstCall();
    const QList<CallBranch> tree = callTree(m_plan, m_input.facts);
    if (tree.isEmpty())
        put(GapBlock{m_say(Phrase::GapNoDecider)});
    for (qsizetype i = 0; i < tree.size(); ++i)
        writeBranch(tree.at(i), QStringLiteral("appel-%1").arg(i + 1));
    writeSupportCalls();
}

void ContentsWriter::writeBranch(const CallBranch &branch, const QString &id)
{
    section(m_say(Phrase::CallsOf, m_input.reader.callName(branch.caller)), id, 2);
    TableBlock table;
    table.tall = true;
    table.columns = {{m_say(Phrase::ColumnCall), 4},
                     {m_say(Phrase::ColumnPhone), 3.2},
                     {m_say(Phrase::ColumnReachable), 2.6},
                     {m_say(Phrase::ColumnHour), 1.3}};
    for (const PlannedCall &call : branch.calls) {
        const Person &person = *m_plan.find(call.person);
        QStringList below{person.job, reasonText(call)};
        below.removeAll(QString());
        TableCell reachable = cell(reachableText(person));
        const QString other = m_input.reader.callName(call.otherwise);
        if (!other.isEmpty()) {
            const QString words = m_say(Phrase::Otherwise, other);
            const bool alone = reachable.text.front().text.isEmpty();
            reachable.text.push_back({alone ? words : QLatin1Char('\n') + words, TextStyle::Muted, {}});
        }
        table.rows.push_back({toTick(m_input.reader.callName(call.person), below.join(QLatin1Char('\n'))),
                              numberCell(personNumber(person)), reachable, cell({})});
    }
    put(table);
}

// Whom the firm calls outside, with what they ask for: the number of the customer or contract, in Management only.
void ContentsWriter::writeSupportCalls()
{
    section(m_say(Phrase::Suppliers), QStringLiteral("appels-fournisseurs"), 2);
    TableBlock table;
    table.tall = true;
    table.columns = {{m_say(Phrase::ColumnCall), 4},
                     {m_say(Phrase::ColumnPhone), 3.2},
                     {m_say(Phrase::ColumnHours), 2.6},
                     {m_say(Phrase::ColumnHour), 1.3}};
    for (const SupportLine &support : supports()) {
        TableCell number = numberCell(support.phone);
        if (!support.reference.isEmpty())
            number.text.push_back({QLatin1Char('\n') + support.reference, TextStyle::Muted, {}});
        const QString name = support.name.isEmpty() ? support.subject : support.name;
        const QString below = name == support.subject ? QString() : support.subject;
        table.rows.push_back({toTick(name, below), number, cell(support.hours), cell({})});
    }
    if (table.rows.empty())
        put(GapBlock{m_say(Phrase::NoSupplierNumber)});
    else
        put(table);
}

// Those of the critical tools first, then the other numbers that are known.
QList<SupportLine> ContentsWriter::supports() const
{
    QList<Id<Tool>> tools = m_input.facts.criticalTools();
    for (const Tool &tool : inOrder(m_plan.table<Tool>())) {
        if (!tools.contains(tool.id))
            tools.append(tool.id);
    }
    QList<SupportLine> lines;
    for (const Id<Tool> &id : std::as_const(tools)) {
        const Tool &tool = *m_plan.find(id);
        const Provider *provider = providerOf(m_plan, id);
        const bool own = !tool.supportPhone.isEmpty() || !provider;
        SupportLine line{tool.name, tool.supportName.isEmpty() && provider ? provider->name : tool.supportName,
                         own ? tool.supportPhone : provider->supportPhone,
                         own ? tool.supportHours : provider->supportHours,
                         tool.clientNumber.isEmpty() ? tool.contractNumber : tool.clientNumber};
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const SupportLine &known) {
            return !line.phone.isEmpty() && known.phone == line.phone && known.name == line.name;
        });
        if (same != lines.end())
            same->subject = m_say(Phrase::WithDetail, same->subject, line.subject);
        else if (!line.phone.isEmpty() || m_input.facts.of(rowOf(id)).critical)
            lines.append(line);
    }
    return lines;
}

} // namespace relais
