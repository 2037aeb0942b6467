// SPDX-License-Identifier: GPL-3.0-or-later
// The team's own words for the scenes of a scenario: edits of its texts (TextEdit), kept in the plan for every drill of
// that scenario in the same language. Pure; any thread.
#pragma once

#include "services/drillbuilder.h"

namespace relais {

// Puts them in place of those that the choices hold.
void takeSceneWords(DrillChoices &choices, const Scenario &scenario, const Plan &plan);

// Words equal to the drafted scene's change nothing; empty ones give the scenario's back.
Plan withSceneWords(const Plan &plan, const Scenario &scenario, const RunInject &drafted, const QString &title,
                    const QString &situation, IdSource &ids);

} // namespace relais
