// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a drill: one page, whatever happened. What does not fit is left out by one rule: activities, lessons,
// decisions and fallbacks take turns, activities two at a time, each adding its next one while the page holds it; each
// list says how many it left out. The questions of the debrief stand there if all else does.
#include "services/drillpeople.h"
#include "services/drillreportlanes.h"
#include "services/drillreportpage.h"
#include "services/drillreview.h"
#include "services/figures.h"

#include <QTimeZone>

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype mostObjectives = 4;
constexpr qsizetype longestLine = 150; // characters of what somebody typed
constexpr qsizetype longestReason = 60;

QString shortened(const QString &text, qsizetype longest = longestLine)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1).trimmed() + QChar(0x2026);
}

enum List { Lanes, Findings, Decisions, Fallbacks, ListCount };
using Counts = std::array<qsizetype, ListCount>;
constexpr List turns[] = {Lanes, Findings, Lanes, Decisions, Fallbacks};

class DrillReport {
public:
    DrillReport(const RunProgress &progress, const DrillMeasures &measures, const Plan &plan, const Phrases &phrases,
                const QByteArray &head)
        : m_progress(progress)
        , m_measures(measures)
        , m_plan(plan)
        , m_language(progress.run.language)
        , m_say(phrases, m_language)
        , m_head(QString::fromLatin1(head.toHex()))
        , m_fallbacks(fallbacksPlayed(progress, measures, plan))
    {
        for (const ActivityLane &lane : measures.lanes) {
            if (lane.stopped)
                m_lanes.append(lane);
        }
        const QString run = progress.run.id.value.toString(QUuid::WithoutBraces);
        for (const Finding &finding : plan.table<Finding>()) {
            if (finding.run == run)
                m_findings.append(finding);
        }
        for (const RunNote &note : progress.notes) {
            if (!note.mark && note.entry == EntryType::Decision && !note.takenBack)
                m_decisions.append(note);
        }
    }

    Document document()
    {
        writeHead();
        const Counts all{m_lanes.size(), m_findings.size(), m_decisions.size(), m_fallbacks.size()};
        Counts shown{};
        writeBlocks(shown, false);
        for (bool grew = true; grew;) {
            grew = false;
            for (const List list : turns) {
                Counts more = shown;
                if (++more[list] > all[list])
                    continue;
                writeBlocks(more, false);
                if (fitsOnePage(m_document)) {
                    shown = more;
                    grew = true;
                }
            }
        }
        writeBlocks(shown, true);
        if (!fitsOnePage(m_document))
            writeBlocks(shown, false);
        return m_document;
    }

private:
    void writeHead()
    {
        const Run &run = m_progress.run;
        const qint64 began =
            m_progress.startedUtcMilliseconds > 0 ? m_progress.startedUtcMilliseconds : run.createdUtcMilliseconds;
        QTimeZone zone(run.zone.toUtf8());
        if (!zone.isValid())
            zone = QTimeZone::utc();
        const QDate date = QDateTime::fromMSecsSinceEpoch(began, zone).date();
        const auto played = std::chrono::round<Minutes>(std::chrono::milliseconds(m_progress.elapsed));
        m_document.title = m_say(Phrase::DrillReport);
        m_document.subtitle = shortened(run.title, 70);
        m_document.firm = shortened(m_plan.organisation().name, 60);
        m_document.language = m_language;
        m_document.edition = Edition::Team;
        m_document.editionName = m_say(Phrase::EditionTeam);
        m_document.version =
            m_say(Phrase::DrillPlayed, longDateText(date, m_language), durationText(played, m_language));
        m_document.exercise = true;
        m_document.words = {m_say(Phrase::PageOf), m_say(Phrase::PageShort), m_say(Phrase::Exercise),
                            m_say(Phrase::Never)};
    }

    void writeBlocks(const Counts &shown, bool questions)
    {
        m_document.blocks.clear();
        paragraph(plainText(peopleByRole(m_progress, m_say)));
        if (m_progress.run.practice)
            paragraph(strongText(m_say(Phrase::DrillPractice)));
        writeObjectives();
        writeLanes(shown[Lanes]);
        writeDecisions(shown[Decisions]);
        writeFindings(shown[Findings]);
        writeFallbacks(shown[Fallbacks]);
        if (questions)
            writeQuestions();
        paragraph({{m_say(Phrase::ChainHead, QString::number(m_progress.sequence), m_head) + QLatin1Char('\n')
                        + m_say(Phrase::ChainProves),
                    TextStyle::Muted,
                    {}}});
    }

    void writeObjectives()
    {
        TableBlock table;
        table.columns = {{m_say(Phrase::ColumnObjective), 5},
                         {m_say(Phrase::ColumnMeasured), 2.4},
                         {m_say(Phrase::ColumnAimed), 1.6},
                         {m_say(Phrase::ColumnVerdict), 1.8}};
        for (const ObjectiveResult &objective : m_measures.objectives.mid(0, mostObjectives)) {
            RichText text = plainText(shortened(objective.text, 90));
            if (!objective.reason.isEmpty()) {
                const QString reason = shortened(unnamed(objective.reason), longestReason);
                text.push_back({QLatin1Char('\n') + m_say(Phrase::TeamsWord, reason), TextStyle::Muted, {}});
            }
            table.rows.push_back({{text, {}},
                                  {plainText(measured(objective)), {}},
                                  {plainText(durationText(objective.within, m_language)), {}},
                                  {strongText(m_say(verdict(objective.verdict))), {}}});
        }
        if (!table.rows.empty())
            m_document.blocks.emplace_back(table);
        more(m_measures.objectives.size() - mostObjectives);
    }

    [[nodiscard]] QString measured(const ObjectiveResult &objective) const
    {
        if (!objective.measured)
            return m_say(Phrase::NotMeasured);
        const QString time = playTimeText(*objective.measured, m_language);
        return objective.done == objective.of
            ? time
            : m_say(Phrase::MeasuredOf, time, QString::number(objective.done), QString::number(objective.of));
    }

    static Phrase verdict(Verdict verdict)
    {
        return verdict == Verdict::Met   ? Phrase::VerdictMet
            : verdict == Verdict::Partly ? Phrase::VerdictPartly
                                         : Phrase::VerdictToReview;
    }

    void writeLanes(qsizetype shown)
    {
        heading(Phrase::RecoveryTimes);
        if (m_lanes.isEmpty())
            paragraph(plainText(m_say(Phrase::NothingStopped)));
        if (shown > 0)
            m_document.blocks.emplace_back(lanesDrawing(m_lanes.mid(0, shown), m_plan, m_progress.elapsed, m_say));
        more(m_lanes.size() - shown);
    }

    void writeDecisions(qsizetype shown)
    {
        if (m_decisions.isEmpty())
            return;
        heading(Phrase::DecisionsNoted);
        QStringList lines;
        for (const RunNote &note : m_decisions.mid(0, shown))
            lines << m_say(Phrase::NotedAt, playTimeText(note.elapsed, m_language), shortened(unnamed(note.text)));
        if (m_decisions.size() > shown)
            lines << m_say(Phrase::AndMore, QString::number(m_decisions.size() - shown));
        paragraph(plainText(lines.join(QLatin1Char('\n'))));
    }

    void writeFindings(qsizetype shown)
    {
        heading(Phrase::Lessons);
        if (m_findings.isEmpty())
            paragraph(plainText(m_say(Phrase::NoLesson)));
        for (const Finding &finding : m_findings.mid(0, shown)) {
            paragraph(strongText(shortened(unnamed(finding.text))));
            ChecklistBlock actions;
            for (const Action &action : m_plan.table<Action>()) {
                if (action.finding == finding.id)
                    actions.items.push_back(actionLine(action));
            }
            if (!actions.items.empty())
                m_document.blocks.emplace_back(actions);
        }
        more(m_findings.size() - shown);
    }

    // Names stand here only: whoever promised to do it.
    [[nodiscard]] RichText actionLine(const Action &action) const
    {
        const Person *owner = m_plan.find(action.owner);
        const QString who = owner && !owner->name.isEmpty() ? owner->name : m_say(Phrase::NobodyYet);
        const QString by = action.due.isValid() ? m_say(Phrase::ActionBy, who, longDateText(action.due, m_language))
                                                : m_say(Phrase::WithDetail, who, m_say(Phrase::DateToChoose));
        RichText line = plainText(shortened(action.title, 100) + QStringLiteral(", "));
        line.push_back({by, TextStyle::Muted, {}});
        return line;
    }

    void writeFallbacks(qsizetype shown)
    {
        heading(Phrase::FallbacksPlayed);
        if (m_fallbacks.isEmpty())
            paragraph(plainText(m_say(Phrase::NoFallbackStarted)));
        for (const FallbackPlayed &played : m_fallbacks.mid(0, shown))
            m_document.blocks.emplace_back(proofOf(played));
        more(m_fallbacks.size() - shown);
    }

    [[nodiscard]] RelayMarkBlock proofOf(const FallbackPlayed &played) const
    {
        const QString run = m_progress.run.id.value.toString(QUuid::WithoutBraces);
        QString proof = m_say(Phrase::ProofDiscussed);
        RelayMarkKind mark = RelayMarkKind::ToTry;
        for (const Proof &one : m_plan.table<Proof>()) {
            if (one.run != run || one.fallback != played.fallback || one.level < ProofLevel::Tried)
                continue;
            const Minutes minutes = one.minutes.value_or(played.minutes);
            const QString time = durationText(minutes, m_language);
            const bool slow = played.limit && minutes > *played.limit;
            proof = slow ? m_say(Phrase::TriedTooSlow, time, durationText(*played.limit, m_language))
                         : m_say(Phrase::WithDetail, m_say(Phrase::ProofTried), time);
            mark = slow ? RelayMarkKind::ToTry : RelayMarkKind::Tried;
            break;
        }
        return {mark, m_say(Phrase::FallbackAndProof, shortened(played.name, 70), proof)};
    }

    void writeQuestions()
    {
        TableBlock table;
        table.columns = {{m_say(Phrase::DrillQuestions), 4}, {m_say(Phrase::ColumnAnswer), 5}};
        for (const Phrase question :
             {Phrase::AskCritical, Phrase::AskThirdParty, Phrase::AskSimpler, Phrase::AskWritten})
            table.rows.push_back({{plainText(m_say(question)), {}}, {}});
        m_document.blocks.emplace_back(table);
    }

    void heading(Phrase text) { m_document.blocks.emplace_back(HeadingBlock{3, plainText(m_say(text)), idOf(text)}); }

    static QString idOf(Phrase text)
    {
        return QLatin1StringView(EnumNames<Phrase>::names[static_cast<size_t>(text)])
            .toString()
            .replace(QLatin1Char('_'), QLatin1Char('-'));
    }

    void paragraph(const RichText &text)
    {
        if (!charactersOf(text).isEmpty())
            m_document.blocks.emplace_back(ParagraphBlock{text});
    }

    void more(qsizetype count)
    {
        if (count > 0)
            paragraph({{m_say(Phrase::AndMore, QString::number(count)), TextStyle::Muted, {}}});
    }

    [[nodiscard]] QString unnamed(const QString &text) const { return withoutNames(text, m_plan, m_progress, m_say); }

    const RunProgress &m_progress;
    const DrillMeasures &m_measures;
    const Plan &m_plan;
    Language m_language;
    Speech m_say;
    QString m_head;
    QList<FallbackPlayed> m_fallbacks;
    QList<ActivityLane> m_lanes; // those that stopped
    QList<Finding> m_findings;
    QList<RunNote> m_decisions;
    Document m_document;
};

} // namespace

Document drillReport(const RunProgress &progress, const DrillMeasures &measures, const Plan &plan,
                     const PlanContents &contents, const QByteArray &head)
{
    return DrillReport(progress, measures, plan, contents.phrases(), head).document();
}

} // namespace relais
