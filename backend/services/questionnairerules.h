// SPDX-License-Identifier: GPL-3.0-or-later
// Sections that write several kinds of rows at once and so have rules of their own: peaks, what goes on without
// Internet, hints about providers, declared providers, Internet and its second way, the phone and its diversion, the
// outage that is told and what it stopped. Each has the cells that cellsOf() names. For services/questionnaire.
#pragma once

#include "services/questionnairevalues.h"

namespace relais::questionrules {

// The cell keys that a section of these rules must have; empty for Fields and Fallback, which are bound to a table.
QStringList cellsOf(SectionRules rules);

QList<RowAnswer> read(const Plan &plan, SectionRules rules, const QuestionContext &context);

// As questionsections::write, the error's pointer being "row/cell".
Status write(Plan &plan, SectionRules rules, const QList<RowAnswer> &rows, const QuestionContext &context);

// What Relais itself puts there (a hint, the tool found to be the Internet) and no person.
bool isGiven(const Section &section, const QString &cell);

// A person has said something on the page, or in the section.
bool hasAnswers(const Page &page, const PageAnswer &answer);
bool hasAnswers(const Section &section, const QList<RowAnswer> &rows);

// The tool that is the firm's Internet access; null until one is named.
Id<Tool> internetOf(const Plan &plan, const Catalogue &catalogue);
Id<Tool> phoneOf(const Plan &plan, const Catalogue &catalogue);

} // namespace relais::questionrules
