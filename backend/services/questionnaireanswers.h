// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as people type them, understood in a plan: one cell for the window, a whole file for `relais new --answers`.
// Pure; any thread.
#pragma once

#include "services/questionnaire.h"

namespace relais {

// What the text says in a cell of this type: a chip by its key or its label in either language, a duration, time, days,
// date or number as typed, a name as it stands. InvalidValue if it says none.
Result<Value> cellValue(const Cell &cell, const QString &text);

// What was skipped of an answers file because the plan does not show it: "page/section/row".
struct AnsweredPlan {
    Plan plan;
    QStringList notAsked; // pages that do not show for this plan, or items that are not among those asked about
};

// Fills the engine page by page, in the order of the set. The organisation's name, trade and language come first. Rows
// of the plan that the answers do not name stay. Errors: place.pointer "page/section/row/cell" (rows from 1).
Result<AnsweredPlan> answer(const Plan &plan, const Questionnaire &questionnaire, const TypedAnswers &answers);

} // namespace relais
