// SPDX-License-Identifier: GPL-3.0-or-later
// DrillLaneText: what a lane of a running drill says in words, in real minutes (never story time). GUI thread, in the
// language installed.
#pragma once

#include "services/drillmeasures.h"

#include <QCoreApplication>

namespace relais {

// How an activity stands at an instant of play, by the analysis and the marks together.
struct LaneStanding {
    bool carried = false; // by a fallback
    bool down = false; // stopped, and nothing carries it
};
LaneStanding standingOf(const ActivityLane &lane, qint64 now);

// Until when it can go on like this, in the scenario: a stop until it is no longer tolerated, a fallback while it
// holds.
struct LaneLimit {
    Minutes at{0}; // the story's time of day; above 1440 on later days
    bool ofFallback = false;
};
// None: it runs as usual, or nobody says for how long. now: milliseconds of play.
std::optional<LaneLimit> limitOf(const ActivityLane &lane, const RunProgress &progress, const Plan &frozen, qint64 now);

class DrillLaneText {
    Q_DECLARE_TR_FUNCTIONS(relais::DrillLaneText)

public:
    // « vue après 4 min, secours 5 min plus tard ». now: milliseconds of play.
    static QString note(const ActivityLane &lane, qint64 now);
    // For the team's screen: normal, stopped, on a fallback.
    static QString state(const ActivityLane &lane, bool carried, bool down, qint64 now);
    // « limite à 14:20, dans 40 min ». storyNow: the story's time of day.
    static QString limit(const LaneLimit &limit, Minutes storyNow);
    // Of all lanes: what has passed its limit, and what passes it next; empty: nothing does.
    static QString nextLimit(const QList<ActivityLane> &lanes, const RunProgress &progress, const Plan &frozen,
                             qint64 now);
    // A fallback that the plan does not name.
    static QString improvised();
    // How many activities have no lane; empty for none.
    static QString others(int count);
};

} // namespace relais
