// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a drill's report: per activity a bar with its three instants (ui.md 2.7), in the kinds and colours of
// the window's bars (2.5), and the same in a sentence. For drillreport only. Pure; any thread.
#pragma once

#include "domain/document.h"
#include "services/drillmeasures.h"
#include "services/phrases.h"

namespace relais {

// « vu après 4 min, secours 5 min plus tard ». Precondition: the activity stopped.
QString laneSentence(const ActivityLane &lane, const Speech &say);

// One picture for a few lanes each, so that none is taller than what is left of a page; all on the same axis, the key
// under the last. run: whose proofs in the plan count, for what was tried before says nothing of this drill. end:
// milliseconds of play. Lanes that never stopped do not belong here.
std::vector<DrawingBlock> lanesDrawings(const QList<ActivityLane> &lanes, const Plan &plan, const QString &run,
                                        qint64 end, const Speech &say);

} // namespace relais
