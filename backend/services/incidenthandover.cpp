// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet for whoever takes over: what is so now, what is still to do, what is due.
#include "services/incidentpages.h"

#include <algorithm>

namespace relais {

namespace {

using PageBlocks = IncidentPages::Blocks;

class HandOver {
public:
    HandOver(const IncidentPages &pages, const RunProgress &progress, const IncidentState &state, const Plan &plan)
        : m_pages(pages)
        , m_progress(progress)
        , m_state(state)
        , m_plan(plan)
        , m_say(pages.say())
    { }

    [[nodiscard]] PageBlocks blocks(const ChainEnd &chain)
    {
        addFacts();
        addStanding();
        addSteps();
        m_pages.addDecisions(m_blocks);
        addCalls();
        addQuestions();
        m_pages.addChain(m_blocks, chain);
        return m_blocks;
    }

private:
    void addFacts()
    {
        std::optional<qint64> due;
        for (const IncidentPromise &promise : m_state.promises) {
            if (promise.open)
                due = std::min(promise.due, due.value_or(promise.due));
        }
        KeyFactsBlock facts;
        facts.facts = {
            {m_say(Phrase::IncidentBegan), m_pages.moment(0), m_pages.day(0)},
            {m_say(Phrase::IncidentLasted), m_pages.spanText(m_state.elapsed), {}},
            {m_say(Phrase::IncidentNextDue), due ? m_pages.moment(*due) : m_say(Phrase::IncidentNothingDue), {}}};
        m_blocks.emplace_back(facts);
    }

    [[nodiscard]] QString standing(const IncidentActivity &activity) const
    {
        switch (activity.standing) {
        case IncidentStanding::Untouched:
            return {};
        case IncidentStanding::Stopped: {
            QString text = m_say(Phrase::IncidentStopped, activity.name, m_pages.moment(activity.stops.value_or(0)));
            if (!activity.limit)
                return text;
            const bool past = *activity.limit <= m_state.elapsed;
            return m_say(
                Phrase::WithDetail, text,
                m_say(past ? Phrase::IncidentLimitPast : Phrase::IncidentLimitAt, m_pages.moment(*activity.limit)));
        }
        case IncidentStanding::OnFallback: {
            const QString fallback = m_plan.nameOf(activity.fallback.value);
            const QString since = m_pages.moment(*activity.fallbackStarted);
            const QString text = fallback.isEmpty()
                ? m_say(Phrase::IncidentOnFallback, activity.name, since)
                : m_say(Phrase::IncidentOnFallbackNamed, activity.name, since, fallback);
            return activity.holdEnds
                ? m_say(Phrase::WithDetail, text, m_say(Phrase::IncidentHoldsUntil, m_pages.moment(*activity.holdEnds)))
                : text;
        }
        case IncidentStanding::ToolsBack:
            return m_say(Phrase::IncidentToolsBack, activity.name, m_pages.moment(*activity.toolsBack));
        case IncidentStanding::Restored:
            break;
        }
        return m_say(Phrase::IncidentRestored, activity.name, m_pages.moment(activity.restored.value_or(0)));
    }

    void addStanding()
    {
        m_pages.addHeading(m_blocks, Phrase::IncidentStands);
        QStringList lines;
        for (const IncidentActivity &activity : m_state.activities)
            lines << standing(activity);
        lines.removeAll(QString());
        m_pages.addText(m_blocks,
                        lines.isEmpty() ? m_say(Phrase::IncidentNothingStopped) : lines.join(QLatin1Char('\n')));
    }

    void addSteps()
    {
        StepsBlock open;
        QStringList done;
        for (const RunStep &step : m_state.steps) {
            const Person *person = m_plan.find(step.tickedAt ? step.tickedBy : step.person);
            const QString who = person ? person->name : QString();
            const QString text = m_pages.named(step.text);
            if (!step.tickedAt)
                open.steps.push_back({plainText(text), who, {}, false});
            else
                done << m_say(Phrase::NotedAt, m_pages.moment(*step.tickedAt), text);
        }
        m_pages.addHeading(m_blocks, Phrase::IncidentToDo);
        if (open.steps.empty())
            m_pages.addText(m_blocks, m_say(Phrase::IncidentNothingToDo));
        else
            m_blocks.emplace_back(open);
        if (done.isEmpty())
            return;
        m_pages.addHeading(m_blocks, Phrase::IncidentDone);
        m_pages.addText(m_blocks, done.join(QLatin1Char('\n')));
    }

    void addLines(Phrase heading, const QStringList &lines, Phrase none)
    {
        m_pages.addHeading(m_blocks, heading);
        m_pages.addText(m_blocks, lines.isEmpty() ? m_say(none) : lines.join(QLatin1Char('\n')));
    }

    [[nodiscard]] QString line(const RunNote &note) const
    {
        return m_say(Phrase::NotedAt, m_pages.moment(note.elapsed), m_pages.named(note.text));
    }

    void addCalls()
    {
        QStringList calls;
        for (const RunNote &note : m_progress.notes) {
            if (!note.mark && !note.takenBack && note.entry == EntryType::Communication)
                calls << line(note);
        }
        addLines(Phrase::IncidentCalls, calls, Phrase::IncidentNoCall);
    }

    // What was asked or supposed, and what was said and nobody has checked.
    void addQuestions()
    {
        QStringList open;
        for (const RunNote &note : m_progress.notes) {
            if (note.mark || note.takenBack)
                continue;
            if (note.entry == EntryType::Request || note.entry == EntryType::Hypothesis)
                open << line(note);
            else if (note.verified == false)
                open << m_say(Phrase::IncidentToVerify, m_pages.named(note.text));
        }
        addLines(Phrase::IncidentOpenQuestions, open, Phrase::IncidentNoQuestion);
    }

    const IncidentPages &m_pages;
    const RunProgress &m_progress;
    const IncidentState &m_state;
    const Plan &m_plan;
    const Speech &m_say;
    PageBlocks m_blocks;
};

} // namespace

Document handOverSheet(const RunProgress &progress, const IncidentState &state, const Plan &plan,
                       const PlanContents &contents, const ChainEnd &chain)
{
    const Speech say(contents.phrases(), progress.run.language);
    const IncidentPages pages(progress, plan, say);
    Document document = pages.document(Phrase::IncidentHandOver);
    document.version = say(Phrase::IncidentSheetOf, pages.day(state.elapsed), pages.time(state.elapsed));
    document.blocks = HandOver(pages, progress, state, plan).blocks(chain);
    return document;
}

} // namespace relais
