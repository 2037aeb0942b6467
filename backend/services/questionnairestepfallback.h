// SPDX-License-Identifier: GPL-3.0-or-later
// What Internet's second way and the phone's diversion share: a fallback of one step, whether it was tried, and the
// tools it covers. Called by the rules of those two sections only.
#pragma once

#include "services/questionnairevalues.h"

namespace relais::questionrules {

// The cells step, who, tried and tried_on. "no" is an answer of its own: written, not tried.
void readFallback(RowAnswer &row, const Plan &plan, Id<Fallback> fallback);
void setStep(Plan &plan, Id<Fallback> fallback, const QString &text, Id<Person> who, IdSource &ids);
void setTrial(Plan &plan, Id<Fallback> fallback, const RowAnswer &row, const QuestionContext &context);

// The cell `who`, or the tool in this cell; null if it is empty. place.pointer: "1/cell".
Result<Id<Person>> personOf(Plan &plan, const RowAnswer &row, const QuestionContext &context);
Result<Id<Tool>> toolOf(Plan &plan, const RowAnswer &row, const char *cell, const QuestionContext &context);

bool covers(const Plan &plan, Id<Fallback> fallback, Id<Tool> tool);
// The fallback covers the loss of these tools, and serves the activities that need one of them directly, or one of
// those that rest on them.
void cover(Plan &plan, Id<Fallback> fallback, const QList<Id<Tool>> &tools, IdSource &ids,
           const QList<Id<Tool>> &dependents = {});
Id<Fallback> createFallback(Plan &plan, const QString &name, IdSource &ids);

// Marks a tool as the one that a rule looks for by its kind, whatever its name says.
void setKey(Plan &plan, Id<Tool> id, const QString &key);

} // namespace relais::questionrules
