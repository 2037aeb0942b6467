// SPDX-License-Identifier: GPL-3.0-or-later
// What happened when in a drill: events played, marks and notes in the order of their instants, by role and not by
// name. For drillreport only. Pure; any thread.
#pragma once

#include "domain/document.h"
#include "domain/runprogress.h"
#include "services/phrases.h"

namespace relais {

// Without what was taken back; what was not played comes last, without an instant.
TableBlock drillTimeline(const RunProgress &progress, const Plan &plan, const Speech &say);

} // namespace relais
