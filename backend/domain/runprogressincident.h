// SPDX-License-Identifier: GPL-3.0-or-later
// The fold of what happens in an incident alone. For runprogressevents and runprogresscheck only. Any thread.
#pragma once

#include "domain/runprogress.h"

namespace relais {

// Whether the step, or the outage, that the event speaks of is there as it must be.
bool isAboutIncident(const RunEvent &event, const RunProgress &progress);

// The event must follow. False: it is not of an incident.
bool applyToIncident(RunProgress &progress, const RunEvent &event);

} // namespace relais
