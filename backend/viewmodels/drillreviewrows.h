// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a drill's review: objectives, recovery of each activity, fallbacks played, lessons with their actions,
// what helped. Values and the functions that make them, in the window's language. GUI thread.
#pragma once

#include "services/drillreview.h"
#include "services/readrun.h"
#include "viewmodels/rowlistmodel.h"

#include <QCoreApplication>

namespace relais {

// Roles as named. verdict: 0 met, 1 with difficulty, 2 in part, 3 to review; -1 to be judged.
struct DrillVerdictRow {
    QString key;
    QString text;
    QString measured; // in words
    int verdict = 0;
    QString verdictText;
    QString reason; // the team's; empty: the verdict is the computed one

    bool operator==(const DrillVerdictRow &) const = default;
};

// Instants in milliseconds of play, -1: none.
struct DrillRecoveryRow {
    QString key;
    QString name;
    QString aims; // "target 30 min, limit 2 h"
    QString note; // the three instants
    bool uncovered = false; // stopped, and no fallback was started
    bool proven = false; // the fallback was tried for real, fast enough
    bool late = false; // later than the target, else the limit
    double stopped = -1;
    double seen = -1;
    double started = -1;
    double restored = -1;
    double target = -1; // the instant aimed at

    bool operator==(const DrillRecoveryRow &) const = default;
};

struct DrillProofRow {
    QString key;
    QString name;
    QString note;
    bool kept = false; // as a proof of this drill, discussed at least
    bool real = false;
    bool slow = false; // for real, and slower than what was aimed at
    QString who;
    bool trialPlanned = false; // an open action is to try it

    bool operator==(const DrillProofRow &) const = default;
};

// A lesson, or an action under its lesson: actions follow their lesson.
struct DrillLessonRow {
    QString key;
    QString lesson; // key of the lesson; of a lesson its own
    bool action = false;
    bool last = false; // of its lesson
    QString text;
    QString note; // of a lesson
    int ownerRow = 0; // of an action: a row of people
    QString due;
    bool done = false;

    bool operator==(const DrillLessonRow &) const = default;
};

// What helped.
struct DrillWordRow {
    QString key;
    QString text;

    bool operator==(const DrillWordRow &) const = default;
};

// A question of the debrief.
struct DrillQuestionRow {
    QString key; // the question itself
    QString answer;

    bool operator==(const DrillQuestionRow &) const = default;
};

// Of which run lessons are, and what tells where each comes from.
struct LessonSource {
    QString run;
    QStringList questions; // of the debrief: their answers are no lessons of their own
    QHash<QString, qint64> noted; // starred notes: text → milliseconds of play
};

class DrillReviewRows {
    Q_DECLARE_TR_FUNCTIONS(relais::DrillReviewRows)

public:
    static QList<DrillVerdictRow> objectives(const DrillMeasures &measures);
    // Only activities that stood still.
    static QList<DrillRecoveryRow> recovery(const DrillMeasures &measures, const Plan &plan, const QString &run,
                                            qint64 elapsed);
    static QList<DrillProofRow> proofs(const QList<FallbackPlayed> &played, const Plan &plan, const QString &run);
    // people: the owners, beside ActionsViewModel's; row 0 is nobody.
    static QList<DrillLessonRow> lessons(const Plan &plan, const LessonSource &source, const QList<Id<Person>> &people,
                                         QDate today);
    static QList<DrillWordRow> helped(const Plan &plan, const QString &run);
    // What actions of this run still lack, a sentence each.
    static QStringList lacking(const Plan &plan, const QString &run);
    static QStringList verdicts();

private:
    static QString origin(const Finding &finding, const LessonSource &source);
};

extern const std::span<const RowColumn<DrillVerdictRow>> drillVerdictColumns;
extern const std::span<const RowColumn<DrillRecoveryRow>> drillRecoveryColumns;
extern const std::span<const RowColumn<DrillProofRow>> drillProofColumns;
extern const std::span<const RowColumn<DrillLessonRow>> drillLessonColumns;
extern const std::span<const RowColumn<DrillWordRow>> drillWordColumns;
extern const std::span<const RowColumn<DrillQuestionRow>> drillQuestionColumns;

} // namespace relais
