// SPDX-License-Identifier: GPL-3.0-or-later
// How far a scenario or a real outage of the library touches one firm, so that what is its own comes first. Claims
// nothing about the firm: a public hint only orders the list. Pure; any thread.
#pragma once

#include "domain/catalogue.h"
#include "domain/outage.h"
#include "domain/scenario.h"
#include "services/planfacts.h"

namespace relais {

// Furthest first.
enum class FirmTouch {
    Named, // the plan names who failed, or has what the scenario lets fall
    Hinted, // a public hint says that who failed stands behind a tool
    SameKind, // the firm has a tool of a kind that failed
    None,
};

struct FirmFit {
    FirmTouch touch = FirmTouch::None;
    QStringList names; // of the tools and providers in question, each once, in the order of the plan

    bool operator==(const FirmFit &) const = default;
};

FirmFit fitOf(const Outage &outage, const Plan &plan, const Catalogue &catalogue);
FirmFit fitOf(const Scenario &scenario, const Plan &plan, const PlanFacts &facts);

} // namespace relais
