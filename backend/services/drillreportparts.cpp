// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillreportparts.h"

#include "domain/figures.h"
#include "services/debriefanswers.h"
#include "services/drillpeople.h"
#include "services/drillreportlanes.h"
#include "services/drillreporttimeline.h"

#include <algorithm>

namespace relais {

namespace {

// Characters of what somebody typed: more is a page of prose, which nobody reads here.
constexpr qsizetype longestLine = 400;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestLine ? line : line.left(longestLine - 1).trimmed() + QChar(0x2026);
}

Phrase phraseOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Phrase::VerdictMet;
    case Verdict::WithDifficulty:
        return Phrase::VerdictWithDifficulty;
    case Verdict::Partly:
        return Phrase::VerdictPartly;
    case Verdict::ToReview:
        break;
    }
    return Phrase::VerdictToReview;
}

constexpr Phrase questionPhrases[] = {Phrase::AskCritical, Phrase::AskThirdParty, Phrase::AskSimpler,
                                      Phrase::AskWritten};

void addParagraph(DrillReportParts::Blocks &blocks, const RichText &text)
{
    if (!charactersOf(text).isEmpty())
        blocks.emplace_back(ParagraphBlock{text});
}

} // namespace

DrillReportParts::DrillReportParts(const RunProgress &progress, const DrillMeasures &measures, const Plan &plan,
                                   const Speech &say)
    : m_progress(progress)
    , m_measures(measures)
    , m_plan(plan)
    , m_say(say)
    , m_run(progress.run.id.value.toString(QUuid::WithoutBraces))
    , m_fallbacks(fallbacksPlayed(measures, plan))
{
    std::copy_if(measures.lanes.begin(), measures.lanes.end(), std::back_inserter(m_lanes),
                 [](const ActivityLane &lane) { return lane.stopped.has_value(); });
    for (const RunNote &note : progress.notes) {
        if (!note.mark && note.entry == EntryType::Decision && !note.takenBack)
            m_decisions << m_say(Phrase::NotedAt, playClockText(note.elapsed), shortened(unnamed(note.text)));
    }
    readLessons();
}

void DrillReportParts::readLessons()
{
    QStringList questions;
    for (const Phrase question : questionPhrases)
        questions.append(m_say(question));
    for (const Finding &finding : m_plan.table<Finding>()) {
        if (finding.run != m_run || isDebriefAnswer(finding, questions))
            continue;
        if (finding.kind == FindingKind::Helped) {
            m_helped.append(shortened(unnamed(finding.text)));
            continue;
        }
        Lesson lesson{shortened(unnamed(finding.text)), {}};
        for (const Action &action : m_plan.table<Action>()) {
            if (action.finding == finding.id)
                lesson.actions.items.push_back(actionLine(action));
        }
        (finding.kind == FindingKind::Missing ? m_missing : m_lessons).append(lesson);
    }
}

QString DrillReportParts::unnamed(const QString &text) const
{
    return withoutNames(text, m_plan, m_progress, m_say);
}

DrillReportParts::Counts DrillReportParts::all() const
{
    return {m_lanes.size(),  m_lessons.size(),   m_missing.size(),
            m_helped.size(), m_decisions.size(), m_fallbacks.size()};
}

DrillReportParts::Blocks DrillReportParts::blocks(const Shown &shown, const QString &head) const
{
    Blocks blocks;
    addParagraph(blocks, plainText(peopleByRole(m_progress, m_say)));
    if (m_progress.run.practice)
        addParagraph(blocks, strongText(m_say(Phrase::DrillPractice)));
    addObjectives(blocks);
    addLanes(blocks, shown.counts[Lanes]);
    addDecisions(blocks, shown.counts[Decisions]);
    addLessons(blocks, shown.counts[Findings]);
    addMissing(blocks, shown.counts[Missing]);
    addHelped(blocks, shown.counts[Helped]);
    addFallbacks(blocks, shown.counts[Fallbacks]);
    addQuestions(blocks, shown.questions);
    if (shown.timeline)
        addTimeline(blocks);
    const QString chain = m_say(Phrase::ChainHead, QString::number(m_progress.sequence), head);
    addParagraph(blocks, {{chain + QStringLiteral(". ") + m_say(Phrase::ChainProves), TextStyle::Muted, {}}});
    return blocks;
}

void DrillReportParts::addObjectives(Blocks &blocks) const
{
    TableBlock table;
    table.columns = {{m_say(Phrase::ColumnObjective), 5},
                     {m_say(Phrase::ColumnMeasured), 2.4},
                     {m_say(Phrase::ColumnAimed), 1.6},
                     {m_say(Phrase::ColumnVerdict), 1.8}};
    for (const ObjectiveResult &objective : m_measures.objectives) {
        RichText text = plainText(shortened(objective.text));
        if (!objective.reason.isEmpty()) {
            const QString reason = m_say(Phrase::TeamsWord, shortened(unnamed(objective.reason)));
            text.push_back({QLatin1Char('\n') + reason, TextStyle::Muted, {}});
        }
        const bool open = objective.measure == ObjectiveMeasure::Judged && !objective.judged;
        const Phrase verdict = open ? Phrase::VerdictToJudge : phraseOf(objective.verdict);
        table.rows.push_back({{text, {}},
                              {plainText(measured(objective)), {}},
                              {plainText(aimed(objective)), {}},
                              {strongText(m_say(verdict)), {}}});
    }
    if (!table.rows.empty())
        blocks.emplace_back(table);
}

QString DrillReportParts::measured(const ObjectiveResult &objective) const
{
    if (objective.measure == ObjectiveMeasure::Judged)
        return m_say(Phrase::JudgedByTeam);
    if (!objective.measured)
        return m_say(Phrase::NotMeasured);
    const QString time = exactPlayTimeText(*objective.measured, m_say.language());
    return objective.done == objective.of
        ? time
        : m_say(Phrase::MeasuredOf, time, QString::number(objective.done), QString::number(objective.of));
}

QString DrillReportParts::aimed(const ObjectiveResult &objective) const
{
    return objective.measure == ObjectiveMeasure::Judged ? QString() : durationText(objective.within, m_say.language());
}

void DrillReportParts::addLanes(Blocks &blocks, qsizetype shown) const
{
    if (!m_progress.stopsSomething())
        return;
    addHeading(blocks, Phrase::RecoveryTimes);
    if (m_lanes.isEmpty())
        addParagraph(blocks, plainText(m_say(Phrase::NothingStopped)));
    for (const DrawingBlock &drawing : lanesDrawings(m_lanes.mid(0, shown), m_plan, m_run, m_progress.elapsed, m_say))
        blocks.emplace_back(drawing);
    addMore(blocks, m_lanes.size() - shown);
}

void DrillReportParts::addDecisions(Blocks &blocks, qsizetype shown) const
{
    if (m_decisions.isEmpty())
        return;
    addHeading(blocks, Phrase::DecisionsNoted);
    addParagraph(blocks, plainText(m_decisions.mid(0, shown).join(QLatin1Char('\n'))));
    addMore(blocks, m_decisions.size() - shown);
}

void DrillReportParts::addLessons(Blocks &blocks, qsizetype shown) const
{
    if (m_lessons.isEmpty() && !(m_missing.isEmpty() && m_helped.isEmpty()))
        return;
    addHeading(blocks, Phrase::Lessons);
    if (m_lessons.isEmpty())
        addParagraph(blocks, plainText(m_say(Phrase::NoLesson)));
    addWithActions(blocks, m_lessons.mid(0, shown));
    addMore(blocks, m_lessons.size() - shown);
}

void DrillReportParts::addMissing(Blocks &blocks, qsizetype shown) const
{
    if (m_missing.isEmpty())
        return;
    addHeading(blocks, Phrase::ReportMissing);
    addWithActions(blocks, m_missing.mid(0, shown));
    addMore(blocks, m_missing.size() - shown);
}

void DrillReportParts::addHelped(Blocks &blocks, qsizetype shown) const
{
    if (m_helped.isEmpty())
        return;
    addHeading(blocks, Phrase::ReportHelped);
    for (const QString &text : m_helped.mid(0, shown))
        addParagraph(blocks, plainText(text));
    addMore(blocks, m_helped.size() - shown);
}

void DrillReportParts::addWithActions(Blocks &blocks, const QList<Lesson> &lessons) const
{
    for (const Lesson &lesson : lessons) {
        addParagraph(blocks, strongText(lesson.text));
        if (!lesson.actions.items.empty())
            blocks.emplace_back(lesson.actions);
    }
}

// Names stand here only: whoever promised to do it.
RichText DrillReportParts::actionLine(const Action &action) const
{
    const Person *owner = m_plan.find(action.owner);
    const QString who = owner && !owner->name.isEmpty() ? owner->name : m_say(Phrase::NobodyYet);
    const QString by = action.due.isValid() ? m_say(Phrase::ActionBy, who, longDateText(action.due, m_say.language()))
                                            : m_say(Phrase::WithDetail, who, m_say(Phrase::DateToChoose));
    RichText line = plainText(shortened(action.title) + QStringLiteral(", "));
    line.push_back({by, TextStyle::Muted, {}});
    return line;
}

void DrillReportParts::addFallbacks(Blocks &blocks, qsizetype shown) const
{
    addHeading(blocks, Phrase::FallbacksPlayed);
    if (m_fallbacks.isEmpty())
        addParagraph(blocks, plainText(m_say(Phrase::NoFallbackStarted)));
    for (const FallbackPlayed &played : m_fallbacks.mid(0, shown))
        blocks.emplace_back(proofOf(played));
    addMore(blocks, m_fallbacks.size() - shown);
}

RelayMarkBlock DrillReportParts::proofOf(const FallbackPlayed &played) const
{
    const auto &proofs = m_plan.table<Proof>();
    const auto tried = std::find_if(proofs.begin(), proofs.end(), [&](const Proof &one) {
        return one.run == m_run && one.fallback == played.fallback && one.level >= ProofLevel::Tried;
    });
    if (tried == proofs.end())
        return {RelayMarkKind::ToTry, m_say(Phrase::FallbackAndProof, played.name, m_say(Phrase::ProofDiscussed))};
    const Minutes minutes = tried->minutes.value_or(played.minutes);
    const QString time = durationText(minutes, m_say.language());
    const bool slow = played.limit && minutes > *played.limit;
    const QString proof = slow ? m_say(Phrase::TriedTooSlow, time, durationText(*played.limit, m_say.language()))
                               : m_say(Phrase::WithDetail, m_say(Phrase::ProofTried), time);
    return {slow ? RelayMarkKind::ToTry : RelayMarkKind::Tried, m_say(Phrase::FallbackAndProof, played.name, proof)};
}

// open: with those that nobody answered yet.
void DrillReportParts::addQuestions(Blocks &blocks, bool open) const
{
    TableBlock table;
    table.columns = {{m_say(Phrase::DrillQuestions), 4}, {m_say(Phrase::ColumnAnswer), 5}};
    for (const Phrase question : questionPhrases) {
        const QString answer = debriefAnswer(m_plan, m_run, m_say(question));
        if (open || !answer.isEmpty())
            table.rows.push_back({{plainText(m_say(question)), {}}, {plainText(shortened(unnamed(answer))), {}}});
    }
    if (!table.rows.empty())
        blocks.emplace_back(table);
}

void DrillReportParts::addTimeline(Blocks &blocks) const
{
    const TableBlock table = drillTimeline(m_progress, m_plan, m_say);
    if (table.rows.empty())
        return;
    addHeading(blocks, Phrase::ReportTimeline);
    blocks.emplace_back(table);
}

void DrillReportParts::addHeading(Blocks &blocks, Phrase text) const
{
    QString id = QString::fromLatin1(EnumNames<Phrase>::names[static_cast<size_t>(text)]);
    blocks.emplace_back(HeadingBlock{3, plainText(m_say(text)), id.replace(QLatin1Char('_'), QLatin1Char('-'))});
}

void DrillReportParts::addMore(Blocks &blocks, qsizetype count) const
{
    if (count > 0)
        addParagraph(blocks, {{m_say(Phrase::AndMore, QString::number(count)), TextStyle::Muted, {}}});
}

} // namespace relais
