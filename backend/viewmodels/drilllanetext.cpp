// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drilllanetext.h"

#include "viewmodels/drillwords.h"

namespace relais {

QString DrillLaneText::note(const ActivityLane &lane, qint64 now)
{
    if (!lane.stopped || *lane.stopped > now)
        return tr("not touched");
    const auto after = [&](qint64 instant) { return DrillWords::span(instant - *lane.stopped); };
    if (lane.fallbackStarted && lane.seen && *lane.seen < *lane.fallbackStarted)
        //: An activity of a drill: %1 and %2 are durations in real time
        return tr("seen after %1, fallback %2 later")
            .arg(after(*lane.seen), DrillWords::span(*lane.fallbackStarted - *lane.seen));
    if (lane.fallbackStarted)
        //: An activity of a drill: %1 is a duration in real time
        return tr("fallback after %1").arg(after(*lane.fallbackStarted));
    if (lane.restored && *lane.restored <= now)
        //: An activity of a drill: %1 is a duration in real time
        return tr("restored after %1").arg(after(*lane.restored));
    if (lane.toolsBack && *lane.toolsBack <= now)
        //: An activity of a drill: %1 is a duration in real time; nobody said that it works again
        return tr("tools back after %1, return not noted").arg(after(*lane.toolsBack));
    if (lane.seen)
        //: An activity of a drill: %1 and %2 are durations in real time
        return tr("seen after %1, stopped for %2").arg(after(*lane.seen), after(now));
    //: An activity of a drill: %1 is a duration in real time
    return lane.covered ? tr("stopped for %1").arg(after(now))
                        //: An activity of a drill: %1 is a duration in real time
                        : tr("stopped for %1, no written fallback fits").arg(after(now));
}

QString DrillLaneText::state(const ActivityLane &lane, bool carried, bool down, qint64 now)
{
    if (carried)
        //: The state of an activity on the team's screen: %1 is the fallback's name
        return tr("Fallback: %1").arg(lane.fallbackName.isEmpty() ? improvised() : lane.fallbackName);
    if (down && lane.toolsBack && *lane.toolsBack <= now)
        //: The state of an activity on the team's screen
        return tr("The tools respond: to be checked");
    if (down)
        //: The state of an activity on the team's screen: %1 is a duration
        return tr("Stopped for %1").arg(DrillWords::span(now - *lane.stopped));
    //: The state of an activity
    return tr("Normal");
}

QString DrillLaneText::improvised()
{
    //: A fallback that the plan does not name
    return tr("worked out on the spot");
}

QString DrillLaneText::others(int count)
{
    return count > 0 ? tr("%n other activity(ies), not touched", nullptr, count) : QString();
}

} // namespace relais
