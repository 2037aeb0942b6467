// SPDX-License-Identifier: GPL-3.0-or-later
// Which events a phase of a run allows. For runprogresscheck only. Any thread.
#pragma once

#include "domain/runprogress.h"
#include "domain/steprefusal.h"

namespace relais {

// None: the event may come now, as far as the phase goes.
std::optional<StepReason> phaseRefusal(const RunProgress &progress, const RunEvent &event);

} // namespace relais
