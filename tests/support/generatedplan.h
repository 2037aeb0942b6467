// SPDX-License-Identifier: GPL-3.0-or-later
// Plans made from a seed through the field tables: every table has rows, every field takes every kind of value over the
// seeds, every rule of domain/validation is kept. A new field is covered without a change here.
#pragma once

#include "domain/plan.h"

#include <QRandomGenerator>

namespace relais::test {

struct GeneratedPlan {
    int rowsPerTable = 4;
    bool everyFieldKnown = false; // else about a third of what can be unknown is
};

Plan generatedPlan(quint32 seed, const GeneratedPlan &options = {});

// One more change of about this size on an existing plan: rows added, changed and removed. Keeps all rules.
Plan changedPlan(const Plan &plan, quint32 seed);

} // namespace relais::test
