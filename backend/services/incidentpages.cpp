// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentpages.h"

#include "domain/figures.h"
#include "services/drillpeople.h"
#include "services/incidentopening.h"
#include "services/newsrhythm.h"

namespace relais {

IncidentPages::IncidentPages(const RunProgress &progress, const Plan &plan, const Speech &say)
    : m_progress(progress)
    , m_plan(plan)
    , m_say(say)
{ }

Document IncidentPages::document(Phrase title) const
{
    Document document;
    document.title = m_say(title);
    document.subtitle = named(m_progress.run.title);
    document.firm = m_plan.organisation().name;
    document.language = m_say.language();
    document.edition = Edition::Team;
    document.editionName = m_say(Phrase::EditionTeam);
    document.words = {m_say(Phrase::PageOf), m_say(Phrase::PageShort), m_say(Phrase::Exercise), m_say(Phrase::Never)};
    return document;
}

QString IncidentPages::moment(qint64 instant) const
{
    const QDate date = localTime(m_progress, instant).date();
    return date == localTime(m_progress, 0).date()
        ? time(instant)
        : m_say(Phrase::WithDetail, shortDateText(date, m_say.language()), time(instant));
}

QString IncidentPages::day(qint64 instant) const
{
    return longDateText(localTime(m_progress, instant).date(), m_say.language());
}

QString IncidentPages::time(qint64 instant) const
{
    return newsTimeText(localTime(m_progress, instant), m_say.language());
}

QString IncidentPages::spanText(qint64 milliseconds) const
{
    return durationText(std::max(Minutes(1), playMinutes(milliseconds)), m_say.language());
}

QString IncidentPages::unnamed(const QString &text) const
{
    return withoutNames(text, m_plan, m_progress, m_say);
}

QString IncidentPages::named(const QString &text) const
{
    return personNamed(text, m_plan, m_say(Phrase::SomeoneElse));
}

RichText IncidentPages::actionLine(const Action &action) const
{
    const Person *owner = m_plan.find(action.owner);
    const QString who = owner && !owner->name.isEmpty() ? owner->name : m_say(Phrase::NobodyYet);
    const QString by = action.due.isValid() ? m_say(Phrase::ActionBy, who, longDateText(action.due, m_say.language()))
                                            : m_say(Phrase::WithDetail, who, m_say(Phrase::DateToChoose));
    RichText line = plainText(action.title + QStringLiteral(", "));
    line.push_back({by, TextStyle::Muted, {}});
    return line;
}

void IncidentPages::addHeading(Blocks &blocks, Phrase text) const
{
    QString id = QString::fromLatin1(EnumNames<Phrase>::names[static_cast<size_t>(text)]);
    blocks.emplace_back(HeadingBlock{3, plainText(m_say(text)), id.replace(QLatin1Char('_'), QLatin1Char('-'))});
}

void IncidentPages::addText(Blocks &blocks, const QString &text) const
{
    if (!text.isEmpty())
        blocks.emplace_back(ParagraphBlock{plainText(text)});
}

void IncidentPages::addDecisions(Blocks &blocks) const
{
    QStringList lines;
    for (const RunNote &note : m_progress.notes) {
        if (!note.mark && note.entry == EntryType::Decision && !note.takenBack)
            lines << m_say(Phrase::NotedAt, moment(note.elapsed), unnamed(note.text));
    }
    addHeading(blocks, Phrase::DecisionsNoted);
    addText(blocks, lines.isEmpty() ? m_say(Phrase::IncidentNoDecision) : lines.join(QLatin1Char('\n')));
}

void IncidentPages::addChain(Blocks &blocks, const ChainEnd &chain) const
{
    const QString words =
        m_say(Phrase::ChainHead, QString::number(chain.count), QString::fromLatin1(chain.head.toHex()));
    blocks.emplace_back(
        ParagraphBlock{{{words + QStringLiteral(". ") + m_say(Phrase::ChainProves), TextStyle::Muted, {}}}});
}

} // namespace relais
