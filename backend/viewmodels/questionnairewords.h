// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnaireWords: the values of an answer in words, and what is said about a cell that does not hold. The
// questions' own words come with the question set; these are the window's. GUI thread, in the language installed.
#pragma once

#include "services/questionnairevalues.h"

#include <QCoreApplication>

namespace relais {

class QuestionnaireWords {
    Q_DECLARE_TR_FUNCTIONS(relais::QuestionnaireWords)

public:
    static constexpr int daysInWeek = 7;

    // The chip's own words where it is one of the cell's chips; else the value, in a form that can be typed again.
    static QString value(const Plan &plan, const Cell &cell, const Value &value, Language language);
    // All values; of a mark, what it means.
    static QString answer(const Plan &plan, const Cell &cell, const CellAnswer &answer, Language language);
    // "lun. à ven."
    static QString days(int bits);
    static QString day(int day); // 0 = Monday
    // How to mend what was typed; blank: nothing was.
    static QString problem(const Cell &cell, bool blank, Language language);
    static QString addRow(const Section &section);
    static QString trade(Trade trade);
};

} // namespace relais
