// SPDX-License-Identifier: GPL-3.0-or-later
// The instants of a real outage as a team lives them that plays it again: what was public, when it was, in words that
// are no surer than the sources and name nothing that the firm does not have. For services/replay only. Pure; any
// thread.
#pragma once

#include "domain/outage.h"
#include "services/fallscenario.h"

namespace relais {

class Catalogue;

struct ReplayTimes {
    QList<FallInstant> instants; // in order, from the first that anybody could see
    Minutes start{0}; // time of day, where the outage was lived
    Minutes lasting{0};
    bool returns = false; // within the longest story
};

[[nodiscard]] ReplayTimes replayTimes(const Outage &outage, const Plan &plan, const Catalogue &catalogue,
                                      const FallTellings &falls);

// As sure as it is known: B and C say so.
[[nodiscard]] LocalText doubted(const LocalText &text, Confidence confidence, const FallTellings &falls);

} // namespace relais
