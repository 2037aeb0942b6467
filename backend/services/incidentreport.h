// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident leaves on paper: the sheet for whoever takes over, and the review. For the team: by role where
// something went wrong. Pure; any thread.
#pragma once

#include "services/incidentreview.h"

namespace relais {

// What damage shows by: the last link of the run's chain, and how many events it holds.
struct ChainEnd {
    QByteArray head; // SHA-256
    qint64 count = 0;
};

// State, since when, decisions, steps done and to do, next word due, who was called, questions that are open.
[[nodiscard]] Document handOverSheet(const RunProgress &progress, const IncidentState &state, const Plan &plan,
                                     const PlanContents &contents, const ChainEnd &chain);

// Duration, loss, what was sent when and whether each promised word came, marks against targets, steps, decisions,
// lessons with their actions, clocks that run.
[[nodiscard]] Document incidentReport(const RunProgress &progress, const IncidentReview &review, const Plan &plan,
                                      const PlanContents &contents, const ChainEnd &chain);

} // namespace relais
