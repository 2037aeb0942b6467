// SPDX-License-Identifier: GPL-3.0-or-later
// « Mon point faible »: what costs the firm most when it alone fails (analysis/exposure) and has never been exercised.
// Pure functions; any thread.
#pragma once

#include "domain/runprogress.h"
#include "services/fallscenario.h"

#include <QSet>

namespace relais {

struct ExposedPoint {
    NodeId node; // a tool, a provider or a site
    qint64 loss = 0; // cents, of the reference outage
    int unknownCosts = 0; // activities hit whose cost is to be estimated
    QList<Id<Activity>> activities; // that stop, the priority ones and the soonest limit first
    bool singlePoint = false;

    bool operator==(const ExposedPoint &) const = default;
};

// What fell in these runs and the people played on: practice runs do not count.
[[nodiscard]] QSet<NodeId> fallenIn(const QList<RunProgress> &runs);

// Not exercised: it fell in no drill or incident (fallen), and of the activities that stop with it one has no fallback
// for it that was tried or used. The highest loss first, then single points, then the sooner limit.
[[nodiscard]] QList<ExposedPoint> weakestPoints(const Plan &plan, const QSet<NodeId> &fallen);

// Of the first of them; none where everything was exercised or nothing stops anything.
[[nodiscard]] std::optional<Scenario> weakestPointScenario(const Plan &plan, const QSet<NodeId> &fallen,
                                                           const DrillFrame &frame);

} // namespace relais
