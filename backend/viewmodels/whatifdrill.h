// SPDX-License-Identifier: GPL-3.0-or-later
// The drill that plays a question of « Et si… »: a scenario that lets just this fall. Pure; any thread.
#pragma once

#include "domain/scenario.h"
#include "services/whatifanswer.h"

namespace relais {

struct WhatIfDrill {
    QString scenario;
    QString role; // of the scenario, that what fails plays
    NodeId node;

    bool operator==(const WhatIfDrill &) const = default;
};

// Of the scenarios that let what fails fall the one that touches the firm most; else one that lets a tool fall which
// goes down with it. None: the library has no such scenario.
std::optional<WhatIfDrill> drillFor(const WhatIfAnswer &answer, const QList<Scenario> &scenarios, const Plan &plan);

} // namespace relais
