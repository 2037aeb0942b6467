// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident shows once it is over (« mini-audit »), and what it gives to the plan: findings, « A servi en panne
// ». Each edit is made on a copy and committed as an ordinary operation that cites the run (OperationKind::Review,
// source "run/<id>"). Every number comes from the events and the frozen plan. Pure but for ids; any thread.
#pragma once

#include "services/drillreview.h"
#include "services/incidentstate.h"

namespace relais {

// In cents; none: what the activity costs is to be estimated.
struct IncidentLoss {
    qint64 known = 0; // the part that is known, as it went
    qint64 knownWithout = 0; // of the same activities, had no fallback been used
    int unknown = 0; // activities that stopped and whose cost is to be estimated
    int counted = 0; // that stopped and whose cost is known

    bool operator==(const IncidentLoss &) const = default;
};

struct IncidentReview {
    qint64 lasted = 0; // milliseconds from the start until the last thing worked again, or until now
    std::optional<qint64> backToNormal; // when it was said
    bool over = false; // everything works again
    qint64 seen = 0; // the first note or mark, when the incident was opened at the latest
    std::optional<qint64> firstMessage;
    QList<ActivityLane> lanes; // those that stopped, as in a drill
    QList<IncidentActivity> activities; // the same ones
    IncidentLoss loss;
    QList<RunNote> messages; // sent
    QList<IncidentPromise> promises;
    int promisesKept = 0;
    int promisesBroken = 0;
    QList<RunStep> steps; // in order
    int stepsDone = 0;
    int stepsLate = 0; // ticked after their minute
    QList<FallbackPlayed> fallbacks;
    DutyAnswers duties;
    QDate retexUntil; // 30 days after the end
    std::optional<qint64> authorityUntil; // UTC milliseconds: « CNIL », 72 h
    std::optional<qint64> complaintUntil; // UTC milliseconds: of an attack, 72 h
};

[[nodiscard]] IncidentReview incidentReview(const RunProgress &progress, const Plan &frozen, qint64 elapsed,
                                            const Phrases &phrases);

// What the review proposes to learn; whoever reads it takes what is right.
enum class IncidentLessonKind {
    NoFallback, // the activity stopped and had none that fits
    LimitPassed,
    TargetMissed, // of what a fallback carried, too late
    FallbackEnded, // before the tools were back
    WordBroken, // a promised word did not come in time
    FirstWordLate,
    StepNotDone, // of the first quarter of an hour
    CostUnknown,
    Starred, // by a person, in the log
};
struct IncidentLesson {
    IncidentLessonKind kind = IncidentLessonKind::NoFallback;
    RowId subject; // the activity or fallback; null: none
    QString text; // in the run's language, by role and not by name; the finding's
    QString action; // with a verb first, without full stop; empty: none is proposed

    bool operator==(const IncidentLesson &) const = default;
};
[[nodiscard]] QList<IncidentLesson> incidentLessons(const RunProgress &progress, const IncidentReview &review,
                                                    const Plan &plan, const Phrases &phrases);

// The lesson as a finding of this run and, where it has one, its action; what stands already is not added again.
[[nodiscard]] Plan withIncidentLesson(const Plan &plan, const RunProgress &progress, const IncidentLesson &lesson,
                                      QDate today, IdSource &ids);

// « A servi en panne », in the minutes it took, on the day. Replaces this run's earlier proof of the same fallback.
[[nodiscard]] Plan withUsedProof(const Plan &plan, const RunProgress &progress, const FallbackPlayed &played,
                                 IdSource &ids);
// Whether the plan holds it already.
[[nodiscard]] bool hasUsedProof(const Plan &plan, const RunProgress &progress, Id<Fallback> fallback);

} // namespace relais
