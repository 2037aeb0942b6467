// SPDX-License-Identifier: GPL-3.0-or-later
// ImpactDrawing: what one outage stops, as pictures of a document (domain/document.h): a lane for each activity, hour
// by hour, in the kinds and colours of the window's bars (ui.md 2.5). Pure functions; any thread.
#pragma once

#include "domain/document.h"
#include "services/phrases.h"
#include "services/whatifanswer.h"

namespace relais {

// The tool, provider or place whose outage alone stops the priority activities longest, then the most activities; costs
// are not looked at, so that every edition of a plan shows the same. None: nothing stops anything.
std::optional<NodeId> worstOutage(const Plan &plan, Minutes lasting);

// Some lanes each, so that none is taller than what is left of a page; all on the same axis, the key under the last.
// Activities that the outage does not touch have no lane.
std::vector<DrawingBlock> impactDrawings(const Plan &plan, const WhatIfAnswer &answer, const Speech &say);

} // namespace relais
