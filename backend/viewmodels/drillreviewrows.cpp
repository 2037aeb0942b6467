// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillreviewrows.h"

#include "services/debriefanswers.h"
#include "viewmodels/drilllanetext.h"
#include "viewmodels/drillwords.h"
#include "wording/formats.h"

namespace relais {

namespace {

QString keyOfRow(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

double instantOr(const std::optional<qint64> &instant)
{
    return instant ? static_cast<double>(*instant) : -1;
}

bool isTrialPlanned(const Plan &plan, Id<Fallback> fallback)
{
    const QString key = keyOfRow(fallback.value);
    const auto &actions = plan.table<Action>();
    return std::any_of(actions.begin(), actions.end(),
                       [&](const Action &action) { return action.subject == key && !action.doneOn.isValid(); });
}

qint64 inMilliseconds(Minutes minutes)
{
    return std::chrono::milliseconds(minutes).count();
}

} // namespace

QStringList DrillReviewRows::verdicts()
{
    return {//: How an objective of a drill was met
            tr("Met"),
            //: How an objective of a drill was met: all of it, but late or with trouble
            tr("With difficulty"),
            //: How an objective of a drill was met
            tr("In part"),
            //: How an objective of a drill was met
            tr("To review")};
}

QList<DrillVerdictRow> DrillReviewRows::objectives(const DrillMeasures &measures)
{
    QList<DrillVerdictRow> rows;
    for (const ObjectiveResult &objective : measures.objectives) {
        DrillVerdictRow row;
        row.key = objective.key;
        row.text = objective.text;
        const QString aimed = Formats::duration(objective.within);
        //: An objective of a drill: %1 is the time it took, %2 the time aimed at
        row.measured = objective.measured
            ? tr("%1, for %2 aimed at").arg(Formats::exactPlayTime(*objective.measured), aimed)
            //: An objective of a drill: %1 is the time aimed at
            : tr("It did not happen, for %1 aimed at").arg(aimed);
        if (objective.of > 1)
            //: An objective of a drill: %1 and %2 are numbers of activities
            row.measured += QStringLiteral(" · ") + tr("%1 of %2 activities").arg(objective.done).arg(objective.of);
        row.verdict = static_cast<int>(objective.verdict);
        row.verdictText = verdicts().at(row.verdict);
        if (objective.measure == ObjectiveMeasure::Judged) {
            row.measured = tr("The team judges it; nothing measures it.");
            if (!objective.judged) {
                row.verdict = -1;
                row.verdictText = tr("To be judged");
            }
        }
        row.reason = objective.reason;
        rows.append(row);
    }
    return rows;
}

QList<DrillRecoveryRow> DrillReviewRows::recovery(const DrillMeasures &measures, const Plan &plan, const QString &run,
                                                  qint64 elapsed)
{
    QList<DrillRecoveryRow> rows;
    for (const ActivityLane &lane : measures.lanes) {
        if (!lane.stopped)
            continue;
        DrillRecoveryRow row;
        row.key = keyOfRow(lane.activity.value);
        row.name = lane.name;
        QStringList aims;
        if (lane.target)
            //: Of an activity: %1 is a duration
            aims << tr("target %1").arg(Formats::duration(*lane.target));
        if (lane.limit)
            //: Of an activity: %1 is a duration
            aims << tr("limit %1").arg(Formats::duration(*lane.limit));
        row.aims = aims.join(QStringLiteral(", "));
        row.note = DrillLaneText::note(lane, elapsed);
        row.uncovered = !lane.fallbackStarted && !lane.restored;
        const auto aim = lane.target ? lane.target : lane.limit;
        row.late = aim && lane.fallbackStarted && *lane.fallbackStarted - *lane.stopped > inMilliseconds(*aim);
        row.proven = isProven(lane, plan, run);
        row.stopped = instantOr(lane.stopped);
        row.seen = instantOr(lane.seen);
        row.started = instantOr(lane.fallbackStarted);
        row.restored = instantOr(lane.restored);
        row.target = aim ? static_cast<double>(*lane.stopped + inMilliseconds(*aim)) : -1;
        rows.append(row);
    }
    return rows;
}

QList<DrillProofRow> DrillReviewRows::proofs(const QList<FallbackPlayed> &played, const Plan &plan, const QString &run)
{
    QList<DrillProofRow> rows;
    for (const FallbackPlayed &one : played) {
        DrillProofRow row;
        row.key = keyOfRow(one.fallback.value);
        row.name = one.name;
        for (const Proof &proof : plan.table<Proof>()) {
            if (proof.run != run || proof.fallback != one.fallback)
                continue;
            row.kept = true;
            row.real = proof.level == ProofLevel::Tried;
            row.who = proof.who;
        }
        row.trialPlanned = !row.real && isTrialPlanned(plan, one.fallback);
        row.slow = row.real && one.limit && one.minutes > *one.limit;
        const QString minutes = Formats::duration(one.minutes);
        if (row.slow)
            //: Proof of a fallback: %1 is how long it took, %2 what was aimed at
            row.note = tr("Tried for real in %1, too slow for %2 aimed at").arg(minutes, Formats::duration(*one.limit));
        else if (row.real)
            //: Proof of a fallback: %1 is how long it took
            row.note = tr("Tried for real, %1").arg(minutes);
        else if (!row.kept)
            //: Proof of a fallback: %1 is how long it took
            row.note = tr("Started after %1. It is not kept as discussed.").arg(minutes);
        else
            //: Proof of a fallback: %1 is how long it took
            row.note = tr("Discussed, %1. Talking is not a trial.").arg(minutes);
        rows.append(row);
    }
    return rows;
}

QString DrillReviewRows::origin(const Finding &finding, const LessonSource &source)
{
    if (finding.kind == FindingKind::Missing)
        return tr("Missing in the plan");
    if (const auto noted = source.noted.constFind(finding.text); noted != source.noted.constEnd())
        //: A lesson of a drill: %1 is a duration of play, "19 min"
        return tr("Noted at %1").arg(DrillWords::span(*noted));
    return tr("Written in the review");
}

QList<DrillLessonRow> DrillReviewRows::lessons(const Plan &plan, const LessonSource &source,
                                               const QList<Id<Person>> &people, QDate today)
{
    QList<DrillLessonRow> rows;
    for (const Finding &finding : plan.table<Finding>()) {
        if (finding.run != source.run || finding.kind == FindingKind::Helped
            || isDebriefAnswer(finding, source.questions))
            continue;
        const QString key = keyOfRow(finding.id.value);
        rows.append({.key = key, .lesson = key, .text = finding.text, .note = origin(finding, source)});
        for (const Action &action : plan.table<Action>()) {
            if (action.finding != finding.id)
                continue;
            rows.append({.key = keyOfRow(action.id.value),
                         .lesson = key,
                         .action = true,
                         .text = action.title,
                         .ownerRow = static_cast<int>(std::max<qsizetype>(0, people.indexOf(action.owner))),
                         .due = action.due.isValid() ? Formats::date(action.due, today) : QString(),
                         .done = action.doneOn.isValid()});
        }
        rows.last().last = true;
    }
    return rows;
}

QList<DrillWordRow> DrillReviewRows::helped(const Plan &plan, const QString &run)
{
    QList<DrillWordRow> rows;
    for (const Finding &finding : plan.table<Finding>()) {
        if (finding.run == run && finding.kind == FindingKind::Helped)
            rows.append({keyOfRow(finding.id.value), finding.text});
    }
    return rows;
}

QStringList DrillReviewRows::lacking(const Plan &plan, const QString &run)
{
    QStringList sentences;
    for (const Action &action : plan.table<Action>()) {
        const Finding *finding = plan.find(action.finding);
        if (!finding || finding->run != run || action.doneOn.isValid())
            continue;
        if (action.owner.isNull() && !action.due.isValid())
            //: %1 is an action
            sentences << tr("“%1” has neither owner nor date").arg(action.title);
        else if (action.owner.isNull())
            //: %1 is an action
            sentences << tr("“%1” has no owner").arg(action.title);
        else if (!action.due.isValid())
            //: %1 is an action
            sentences << tr("“%1” has no date").arg(action.title);
    }
    return sentences;
}

} // namespace relais
