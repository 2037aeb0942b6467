// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that are not one field but rows hanging on it: the activities that need a tool, fixed dates, absent persons,
// participants, what a fallback needs. For services/questionnaire.
#pragma once

#include "services/questionnairevalues.h"

namespace relais::questionlinks {

// The activities that need each node, in the plan's order: found once for all the rows that are read.
using NeededBy = QHash<NodeId, QList<Value>>;
NeededBy neededBy(const Plan &plan);

QList<Value> read(const Plan &plan, const Cell &cell, const QUuid &row, const NeededBy &needed);

// Makes the values what the cell says, in a plan that may be left half changed on error.
Status write(Plan &plan, const Cell &cell, const QUuid &row, const QList<Value> &values,
             const QuestionContext &context);

// The confirmed or declared dependency between these two; a null id if there is none.
Id<Dependency> dependency(const Plan &plan, const NodeId &from, const NodeId &to);
// Makes it if it is not there.
Id<Dependency> depend(Plan &plan, const NodeId &from, const NodeId &to, IdSource &ids);

} // namespace relais::questionlinks
