// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of a scenario as one firm hears them, and what its plan lacks for them. For services/drillbuilder. Pure;
// any thread.
#pragma once

#include "services/scenefacts.h"

namespace relais {

// How a scene is told to this firm, and what falls and comes back with it.
struct ChosenTelling {
    const ScenarioScene *scene;
    const SceneTelling *telling;
    QList<NodeId> stops;
    QList<NodeId> restores;
};

// For each scene the first telling that can be told, given what has fallen by then and what falls with it. fall:
// nothing has fallen yet; then all that these scenes make fall. The scenes must outlive the answer.
QList<ChosenTelling> chooseTellings(const QList<ScenarioScene> &scenes, const BuilderInput &input, const Plan &real,
                                    const QList<RoleBinding> &bindings, DrillFall &fall);

// facts: with all that falls. unsaid: stands after the questions that the plan leaves open.
RunInject toldScene(const ChosenTelling &chosen, DrillLength length, const LocalText &unsaid, const SceneFacts &facts);

// Keys of the scenes with which an activity comes to stand still that no fallback carries. end: of the story.
QStringList helplessScenes(const QList<ScenarioScene> &scenes, Minutes end, const DrillFall &fall);

// None if the plan knows it, or if this plan has nothing of which to ask it.
std::optional<MissingFact> missingFact(const ScenarioFact &fact, const SceneFacts &facts);

} // namespace relais
