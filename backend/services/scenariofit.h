// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario touches in one firm: by the roles that its tools and providers play, and what stops with them. Pure;
// any thread.
#pragma once

#include "domain/plan.h"
#include "domain/scenario.h"

namespace relais {

struct ScenarioFit {
    QString key;
    QList<Id<Activity>> priority; // those it stops that must not, soonest limit first
    QList<Id<Activity>> others;
    bool ofTrade = false; // it is made for this trade, or for every one

    [[nodiscard]] bool touches() const { return !priority.isEmpty() || !others.isEmpty(); }
    bool operator==(const ScenarioFit &) const = default;
};

// What touches the firm most first: priority activities, then any; among equals those of its trade, and what every
// trade can play. If all that a scenario can stop falls at once, whatever a length leaves out.
QList<ScenarioFit> fitScenarios(const QList<Scenario> &scenarios, const Plan &plan);

} // namespace relais
