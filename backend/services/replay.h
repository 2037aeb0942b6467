// SPDX-License-Identifier: GPL-3.0-or-later
// A real outage of the library played again on one plan: its dated instants, told when they were public, and the firm's
// own tools that rest on what failed. Who failed is told at the instant at which the world knew, and no other service
// that fell on the day is named unless the plan has it. Pure functions; any thread.
#pragma once

#include "domain/outage.h"
#include "services/fallscenario.h"

namespace relais {

class Catalogue;

// How surely something of the plan was hit.
enum class ReplayBasis {
    Plan, // the plan names what failed, and links that somebody confirmed lead there
    Hint, // publicly said to rest on it, or written in the plan as still to be asked
    Supposed, // of a kind that fell, and nobody knows what stands behind it
};

struct ReplayHit {
    NodeId node;
    ReplayBasis basis = ReplayBasis::Plan;
    std::optional<Confidence> confidence; // of Hint, where one is given

    bool operator==(const ReplayHit &) const = default;
};

// Those by the plan and by hints; only where there are none, those that are supposed. Empty: it would not have touched
// this firm, and there is nothing to play.
[[nodiscard]] QList<ReplayHit> replayHits(const Plan &plan, const Outage &outage, const Catalogue &catalogue);

// None where nothing is hit. From the first instant that anybody could see until most of it was back, twelve hours at
// most: what came later is for the debrief.
[[nodiscard]] std::optional<Scenario> replayScenario(const Outage &outage, const Plan &plan, const Catalogue &catalogue,
                                                     const DrillFrame &frame);

} // namespace relais
