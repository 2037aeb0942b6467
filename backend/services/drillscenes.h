// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of a scenario as one firm hears them, and what its plan lacks for them. For services/drillbuilder. Pure;
// any thread.
#pragma once

#include "services/scenefacts.h"

namespace relais {

// unsaid: stands after the questions that the plan leaves open.
RunInject toldScene(const ScenarioScene &scene, const LocalText &unsaid, const SceneFacts &facts);

// None if the plan knows it, or if this plan has nothing of which to ask it.
std::optional<MissingFact> missingFact(const ScenarioFact &fact, const SceneFacts &facts);

} // namespace relais
