// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a drill's report: per activity a bar with its three instants (ui.md 2.7) and the same in a sentence. For
// drillreport only. Pure; any thread.
#pragma once

#include "domain/document.h"
#include "services/drillmeasures.h"
#include "services/phrases.h"

namespace relais {

// « 9 min 10 », of an amount of play in milliseconds; whole minutes above an hour.
QString playTimeText(qint64 milliseconds, Language language);

// « vu après 4 min, secours 5 min plus tard ». Precondition: the activity stopped.
QString laneSentence(const ActivityLane &lane, const Speech &say);

// Whether the fallback that was started is proven for the activity, and fast enough.
bool isProven(const ActivityLane &lane, const Plan &plan);

// end: milliseconds of play. Lanes that never stopped do not belong here.
DrawingBlock lanesDrawing(const QList<ActivityLane> &lanes, const Plan &plan, qint64 end, const Speech &say);

} // namespace relais
