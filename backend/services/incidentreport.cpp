// SPDX-License-Identifier: GPL-3.0-or-later
// The review of an incident on paper: whole, in the order in which one asks: how long, what it cost, what was said,
// what was done, what we learnt, what must not be missed.
#include "services/incidentreport.h"

#include "domain/figures.h"
#include "services/drillreportlanes.h"
#include "services/incidentpages.h"
#include "services/newsrhythm.h"

#include <algorithm>

namespace relais {

namespace {

class ReviewPage {
public:
    ReviewPage(const IncidentPages &pages, const RunProgress &progress, const IncidentReview &review, const Plan &plan)
        : m_pages(pages)
        , m_progress(progress)
        , m_review(review)
        , m_plan(plan)
        , m_say(pages.say())
        , m_run(progress.run.id.value.toString(QUuid::WithoutBraces))
    { }

    [[nodiscard]] IncidentPages::Blocks blocks(const ChainEnd &chain)
    {
        addFacts();
        addLanes();
        addSaid();
        addSteps();
        m_pages.addDecisions(m_blocks);
        addLessons();
        addClocks();
        m_pages.addChain(m_blocks, chain);
        return m_blocks;
    }

private:
    [[nodiscard]] QString lasted() const
    {
        const QString time = m_pages.spanText(m_review.lasted);
        return m_review.over ? time : m_say(Phrase::IncidentSoFar, time);
    }

    // Two figures, and what is left out of them.
    [[nodiscard]] QString loss() const
    {
        const IncidentLoss &loss = m_review.loss;
        if (loss.counted == 0)
            return loss.unknown > 0 ? m_say(Phrase::ToEstimate) : moneyText(0, m_say.language());
        const QString known = roundedMoneyText(loss.known, m_say.language());
        if (loss.unknown == 0)
            return loss.known == loss.knownWithout
                ? known
                : m_say(Phrase::IncidentLossAgainst, known, roundedMoneyText(loss.knownWithout, m_say.language()));
        QStringList unknown;
        for (const IncidentActivity &activity : m_review.activities) {
            const Activity *row = m_plan.find(activity.activity);
            if (!row || !row->costPerHour)
                unknown.append(activity.name);
        }
        return m_say(Phrase::IncidentLossAtLeast, known, listText(unknown, m_say.language()));
    }

    void addFacts()
    {
        KeyFactsBlock facts;
        const auto at = [this](std::optional<qint64> instant, Phrase otherwise) {
            return instant ? m_say(Phrase::IncidentNormalAt, m_pages.moment(*instant)) : m_say(otherwise);
        };
        facts.facts = {{m_say(Phrase::IncidentLasted), lasted(), {}},
                       {m_say(Phrase::IncidentLoss), loss(), {}},
                       {m_say(Phrase::IncidentFirstWord), at(m_review.firstMessage, Phrase::IncidentNoWord), {}},
                       {m_say(Phrase::IncidentNormal), at(m_review.backToNormal, Phrase::IncidentNotYet), {}}};
        m_blocks.emplace_back(facts);
    }

    void addLanes()
    {
        m_pages.addHeading(m_blocks, Phrase::RecoveryTimes);
        if (m_review.lanes.isEmpty())
            return m_pages.addText(m_blocks, m_say(Phrase::IncidentNothingStopped));
        for (const DrawingBlock &drawing : lanesDrawings(m_review.lanes, m_plan, m_run, m_review.lasted, m_say))
            m_blocks.emplace_back(drawing);
    }

    [[nodiscard]] QString keptText(const RunNote &note) const
    {
        for (const IncidentPromise &promise : m_review.promises) {
            if (promise.sequence != note.sequence)
                continue;
            if (promise.next)
                return m_say(promise.broken ? Phrase::IncidentKeptLate : Phrase::IncidentKept,
                             m_pages.moment(*promise.next));
            return m_say(promise.broken ? Phrase::IncidentBroken : Phrase::IncidentAwaited);
        }
        return {};
    }

    void addSaid()
    {
        m_pages.addHeading(m_blocks, Phrase::IncidentSaid);
        if (m_review.messages.isEmpty())
            return m_pages.addText(m_blocks, m_say(Phrase::IncidentNothingSaid));
        TableBlock table;
        table.columns = {{m_say(Phrase::IncidentColumnTime), 1.6},
                         {m_say(Phrase::IncidentColumnMessage), 4},
                         {m_say(Phrase::IncidentColumnPromised), 2},
                         {m_say(Phrase::IncidentColumnKept), 2.4}};
        for (const RunNote &note : m_review.messages) {
            const QString promised = note.nextWord
                ? m_pages.moment(note.elapsed + std::chrono::milliseconds(*note.nextWord).count())
                : QString();
            table.rows.push_back({{plainText(m_pages.moment(note.elapsed)), {}},
                                  {plainText(m_pages.unnamed(note.text)), {}},
                                  {plainText(promised), {}},
                                  {plainText(keptText(note)), {}}});
        }
        m_blocks.emplace_back(table);
    }

    void addSteps()
    {
        m_pages.addHeading(m_blocks, Phrase::IncidentSteps);
        TableBlock table;
        table.columns = {{m_say(Phrase::IncidentColumnStep), 6},
                         {m_say(Phrase::IncidentColumnDue), 1.6},
                         {m_say(Phrase::IncidentColumnDone), 1.6}};
        for (const RunStep &step : m_review.steps) {
            const QString due =
                step.target ? m_pages.moment(std::chrono::milliseconds(*step.target).count()) : QString();
            const QString done = step.tickedAt ? m_pages.moment(*step.tickedAt) : m_say(Phrase::IncidentNotDone);
            table.rows.push_back(
                {{plainText(m_pages.unnamed(step.text)), {}}, {plainText(due), {}}, {plainText(done), {}}});
        }
        for (const RunNote &note : m_progress.notes) {
            if (!note.mark && !note.takenBack
                && (note.entry == EntryType::Fact || note.entry == EntryType::ActionTaken))
                table.rows.push_back(
                    {{plainText(m_pages.unnamed(note.text)), {}}, {}, {plainText(m_pages.moment(note.elapsed)), {}}});
        }
        if (!table.rows.empty())
            m_blocks.emplace_back(table);
    }

    void addLessons()
    {
        m_pages.addHeading(m_blocks, Phrase::Lessons);
        bool any = false;
        for (const Finding &finding : m_plan.table<Finding>()) {
            if (finding.run != m_run)
                continue;
            any = true;
            m_blocks.emplace_back(ParagraphBlock{strongText(m_pages.unnamed(finding.text))});
            ChecklistBlock actions;
            for (const Action &action : m_plan.table<Action>()) {
                if (action.finding == finding.id)
                    actions.items.push_back(m_pages.actionLine(action));
            }
            if (!actions.items.empty())
                m_blocks.emplace_back(actions);
        }
        if (!any)
            m_pages.addText(m_blocks, m_say(Phrase::NoLesson));
    }

    void addClocks()
    {
        m_pages.addHeading(m_blocks, Phrase::IncidentClocks);
        ChecklistBlock list;
        const auto until = [this](Phrase phrase, qint64 utcMilliseconds) {
            const qint64 instant = utcMilliseconds - m_progress.since;
            return plainText(m_say(phrase, m_pages.day(instant), m_pages.time(instant)));
        };
        if (m_review.authorityUntil)
            list.items.push_back(until(Phrase::IncidentClockAuthority, *m_review.authorityUntil));
        else if (m_review.duties.exposed && m_review.duties.harm)
            list.items.push_back(plainText(m_say(Phrase::IncidentRegister)));
        if (m_review.complaintUntil)
            list.items.push_back(until(Phrase::IncidentClockComplaint, *m_review.complaintUntil));
        list.items.push_back(
            plainText(m_say(Phrase::IncidentClockReview, longDateText(m_review.retexUntil, m_say.language()))));
        m_blocks.emplace_back(list);
    }

    const IncidentPages &m_pages;
    const RunProgress &m_progress;
    const IncidentReview &m_review;
    const Plan &m_plan;
    const Speech &m_say;
    QString m_run; // key
    IncidentPages::Blocks m_blocks;
};

} // namespace

Document incidentReport(const RunProgress &progress, const IncidentReview &review, const Plan &plan,
                        const PlanContents &contents, const ChainEnd &chain)
{
    const Speech say(contents.phrases(), progress.run.language);
    const IncidentPages pages(progress, plan, say);
    Document document = pages.document(Phrase::IncidentReport);
    document.version = say(Phrase::IncidentBeganOn, pages.day(0), pages.time(0));
    document.blocks = ReviewPage(pages, progress, review, plan).blocks(chain);
    return document;
}

} // namespace relais
