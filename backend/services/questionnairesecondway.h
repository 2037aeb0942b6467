// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of single sections, called by questionnairerules.cpp only: providers and hints about them
// (questionnaireproviders.cpp), Internet with its second way (questionnairesecondway.cpp), the phone with its diversion
// (questionnairephone.cpp).
#pragma once

#include "services/questionnairevalues.h"

namespace relais::questionrules {

QList<RowAnswer> readHints(const Plan &plan, const Catalogue &catalogue);
Status writeHints(Plan &plan, const QList<RowAnswer> &rows, const QuestionContext &context);

// The networks that the catalogue knows behind this operator and that nobody was asked about are to be asked about.
void askNetwork(Plan &plan, const NodeId &carrier, const QuestionContext &context);

QList<RowAnswer> readProviders(const Plan &plan);
Status writeProviders(Plan &plan, const QList<RowAnswer> &rows, const QuestionContext &context);

RowAnswer readInternet(const Plan &plan, const QuestionContext &context);
Status writeInternet(Plan &plan, const RowAnswer &row, const QuestionContext &context);

RowAnswer readPhone(const Plan &plan, const QuestionContext &context);
Status writePhone(Plan &plan, const RowAnswer &row, const QuestionContext &context);

} // namespace relais::questionrules
