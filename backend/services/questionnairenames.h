// SPDX-License-Identifier: GPL-3.0-or-later
// From what a person typed to the row it means: an existing one of that name, or a new one. For services/questionnaire.
#pragma once

#include "services/questionnairevalues.h"

namespace relais::questionnames {

// The person of this full name, or the only one of this first or last name; null if none or several.
Id<Person> person(const Plan &plan, const QString &name);
Id<Tool> tool(const Plan &plan, const QString &name);
Id<Activity> activity(const Plan &plan, const QString &name);
Id<Provider> provider(const Plan &plan, const QString &name);
NodeId node(const Plan &plan, const QString &name); // tool, activity, provider, site, then person

// The row that a cell of this type means: a QUuid as it stands, else the row of that name; made if it is a person,
// tool, provider or node and not there yet. NotFound for an activity that is not there or a row that is gone.
Result<QUuid> resolve(Plan &plan, CellType type, const Value &value, const QuestionContext &context);

Id<Provider> providerNamed(Plan &plan, const QString &name, const QuestionContext &context);
Id<Activity> activityNamed(Plan &plan, const QString &name, const QuestionContext &context);
Id<Tool> toolNamed(Plan &plan, const QString &name, const QuestionContext &context);

// The tool or provider's entry of the catalogue, by its key or else by its name; null if there is none.
const CatalogueEntry *entryOf(const Plan &plan, const NodeId &node, const Catalogue &catalogue);

// A name of the set ("internet") in the plan's language, with {words} replaced.
QString named(const Plan &plan, const QuestionSet &set, const QString &key, const QMap<QString, QString> &words = {});

} // namespace relais::questionnames
