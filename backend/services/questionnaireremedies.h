// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about a finding: its action, as cells of the finding's row. For services/questionnairelinks. Pure but
// for the plan handed in; any thread.
#pragma once

#include "services/questionnairevalues.h"

namespace relais::questionremedies {

// link: Remedy (the action's title) or RemedyOwner (who takes it on).
QList<Value> read(const Plan &plan, CellLink link, Id<Finding> finding);
// The action goes with its title.
Status write(Plan &plan, CellLink link, Id<Finding> finding, const QList<Value> &values,
             const QuestionContext &context);

} // namespace relais::questionremedies
