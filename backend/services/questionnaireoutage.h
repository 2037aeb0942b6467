// SPDX-License-Identifier: GPL-3.0-or-later
// An outage that is told after it happened: what fell and when, what stopped, and what hangs on it. No run records it:
// a finding stands for it, and the run that the finding names is the outage itself, "told/tool/start/end". Proofs and
// findings of the outage name that finding as their run. For services/questionnaire. Pure but for the plan handed in;
// any thread.
#pragma once

#include "services/questionnairesections.h"

namespace relais {

struct ToldOutage {
    Id<Finding> finding; // that stands for it
    Id<Tool> tool; // that fell; null if it is gone since
    QDate date;
    std::optional<Minutes> from; // since midnight of date
    std::optional<Minutes> until; // since midnight of untilDate
    QDate untilDate; // invalid = the same day

    bool operator==(const ToldOutage &) const = default;
};

namespace questionoutage {

std::optional<ToldOutage> told(const Plan &plan);

// What the pages about the outage are about: the tool, the first activity that stopped, the fallback that served.
PageSubject subject(const Plan &plan);

// The subject with its fallback made, proven by the outage, if there was none.
PageSubject withFallback(Plan &plan, const QuestionContext &context);

// The cells tool, date, from, until, until_date.
RowAnswer read(const Plan &plan);
Status write(Plan &plan, const RowAnswer &row, const QuestionContext &context);

// One row an activity that stopped: the cells activity, limit. Who is not named any more needs the tool no more.
QList<RowAnswer> readStopped(const Plan &plan);
Status writeStopped(Plan &plan, const QList<RowAnswer> &rows, const QuestionContext &context);

// Makes proof, fallback and findings agree with the outage. A fallback without a step has not served and goes.
void agree(Plan &plan);

} // namespace questionoutage

} // namespace relais
