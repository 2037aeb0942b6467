// SPDX-License-Identifier: GPL-3.0-or-later
// DrillLaneText: what a lane of a running drill says in words, in real minutes (never story time). GUI thread, in the
// language installed.
#pragma once

#include "services/drillmeasures.h"

#include <QCoreApplication>

namespace relais {

class DrillLaneText {
    Q_DECLARE_TR_FUNCTIONS(relais::DrillLaneText)

public:
    // « vue après 4 min, secours 5 min plus tard ». now: milliseconds of play.
    static QString note(const ActivityLane &lane, qint64 now);
    // For the team's screen: normal, stopped, on a fallback.
    static QString state(const ActivityLane &lane, bool carried, bool down, qint64 now);
    // A fallback that the plan does not name.
    static QString improvised();
    // How many activities have no lane; empty for none.
    static QString others(int count);
};

} // namespace relais
