// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps an event from following in a run: its place, the phase, its time, what it must say and what it speaks of.
// For apply() of runprogress.h only. Pure; any thread.
#pragma once

#include "domain/runprogress.h"

namespace relais {

// The error carries a StepRefusal (steprefusal.h).
Status follows(const RunProgress &progress, const RunEvent &event);

} // namespace relais
