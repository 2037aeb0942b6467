// SPDX-License-Identifier: GPL-3.0-or-later
// What a drill changed of the marks that show how tools are covered. Slow: on the analysis runner.
#pragma once

#include "domain/plan.h"

namespace relais {

struct DrillMarks {
    QStringList changed; // tools whose mark would be another one without this run, by name
    bool tried = false; // a fallback was done for real in it
};

DrillMarks marksOfRun(const Plan &plan, const QString &run);

} // namespace relais
