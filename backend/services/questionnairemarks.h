// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer's value cannot say: not known, put off, still an example's words; and the one task that all unknowns
// of a kind make. For services/questionnaire.
#pragma once

#include "services/questionnairevalues.h"

namespace relais::questionmarks {

// How AnswerState::cell names a cell: "section/cell"; empty = the whole page.
QString cellName(const Section &section, const Cell &cell);

std::optional<AnswerMark> mark(const Plan &plan, const QString &page, const QString &cell, const QUuid &item);

// nullopt takes the mark away. Unknown makes the task of its kind, once, for who fills the plan in.
void setMark(Plan &plan, const Page &page, const QString &cell, const QUuid &item, std::optional<AnswerMark> mark,
             const QuestionContext &context);

bool isExample(const Plan &plan, const QUuid &row, const Cell &cell);
void setExample(Plan &plan, const QUuid &row, const Cell &cell, bool example, IdSource &ids);

// The kind of unknown of a cell of the page, or of the page.
QString kindOf(const Page &page, const QString &cell);

// Closes the open tasks of kinds of which nothing is unknown any more.
void closeAnswered(Plan &plan, const QuestionContext &context);

} // namespace relais::questionmarks
