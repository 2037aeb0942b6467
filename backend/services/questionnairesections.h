// SPDX-License-Identifier: GPL-3.0-or-later
// Sections whose cells are fields of a table: read from the plan and written into it. Sections with rules of their own
// are in questionnairerules.h. For services/questionnaire.
#pragma once

#include "services/questionnairevalues.h"

namespace relais {

// What a page is about, besides the firm as a whole.
struct PageSubject {
    UrgentPair pair; // of a page about an urgent activity or about the outage that is told
    Id<Fallback> fallback; // of that pair; null until something is written
    Id<Finding> outage; // that stands for the outage that is told

    // The row that this section's rows belong to; null if it has none or it is not there yet.
    [[nodiscard]] QUuid parentOf(const Section &section) const
    {
        return section.parent == "run" ? outage.value : fallback.value;
    }
};

namespace questionsections {

QList<RowAnswer> read(const Plan &plan, const Page &page, const Section &section, const PageSubject &subject);

qsizetype rowCount(const Plan &plan, const Section &section, const PageSubject &subject);

// A person has said something in the section. Reads no further than there.
bool hasAnswers(const Plan &plan, const Section &section, const PageSubject &subject);

// InvalidValue or NotFound with place.pointer "page/section/row/cell", rows counted from 1.
Status write(Plan &plan, const Page &page, const Section &section, const QList<RowAnswer> &rows,
             const PageSubject &subject, const QuestionContext &context);

// One cell of a row that exists: its value, mark and example words.
Status writeCell(Plan &plan, const Page &page, const Section &section, const Cell &cell, const QUuid &row,
                 const QUuid &item, const CellAnswer &answer, const QuestionContext &context);

// Most urgent first: shortest tolerated downtime; then those without one, in the plan's order; at most five.
QList<QUuid> urgentTools(const Plan &plan);

} // namespace questionsections

} // namespace relais
