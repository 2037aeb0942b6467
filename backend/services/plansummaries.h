// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of a folder, each in a line. Waits for the disk: on the storage runner. A plan that cannot be read is a
// line with its reason and stops nobody.
#pragma once

#include "domain/plan.h"
#include "domain/plansummary.h"
#include "services/planrepository.h"

namespace relais {

// Opens the file to read only and closes it again.
PlanSummary summaryOf(PlanFiles &files, const QString &path, QDate today);

// What the plan itself says; without its drills.
PlanSummary summaryOf(const Plan &plan, QDate today);

} // namespace relais
