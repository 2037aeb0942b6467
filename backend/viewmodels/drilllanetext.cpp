// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drilllanetext.h"

#include "viewmodels/drillwords.h"
#include "wording/formats.h"

#include <QLocale>

namespace relais {

LaneStanding standingOf(const ActivityLane &lane, qint64 now)
{
    const bool back = lane.restored && *lane.restored <= now;
    const bool carried = lane.fallbackStarted && *lane.fallbackStarted <= now && !back;
    return {carried, lane.stopped && *lane.stopped <= now && !back && !carried};
}

std::optional<LaneLimit> limitOf(const ActivityLane &lane, const RunProgress &progress, const Plan &frozen, qint64 now)
{
    const LaneStanding standing = standingOf(lane, now);
    if (standing.down && lane.limit)
        return LaneLimit{progress.storyAt(*lane.stopped) + *lane.limit, false};
    const Fallback *fallback = standing.carried ? frozen.find(lane.fallback) : nullptr;
    if (!fallback || !fallback->hold || fallback->holdUnlimited)
        return {};
    return LaneLimit{progress.storyAt(*lane.fallbackStarted) + *fallback->hold, true};
}

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

QString DrillLaneText::limit(const LaneLimit &limit, Minutes storyNow)
{
    const QString at = DrillWords::storyTime(limit.at);
    const Minutes left = limit.at - storyNow;
    if (left > Minutes(0) && limit.ofFallback)
        //: A fallback in a drill: %1 is a time of the scenario, "14:20", %2 a duration of it
        return tr("holds until %1, %2 more").arg(at, Formats::duration(left));
    if (left > Minutes(0))
        //: An activity of a drill: %1 is a time of the scenario, "14:20", %2 a duration of it
        return tr("limit at %1, in %2").arg(at, Formats::duration(left));
    return limit.ofFallback
        //: A fallback in a drill: %1 is a time of the scenario, "14:20"
        ? tr("the fallback has not held since %1").arg(at)
        //: An activity of a drill: %1 is a time of the scenario, "14:20"
        : tr("past its limit since %1").arg(at);
}

QString DrillLaneText::nextLimit(const QList<ActivityLane> &lanes, const RunProgress &progress, const Plan &frozen,
                                 qint64 now)
{
    const Minutes storyNow = progress.storyAt(now);
    QStringList late;
    QString next;
    std::optional<Minutes> soonest;
    for (const ActivityLane &lane : lanes) {
        const auto limit = limitOf(lane, progress, frozen, now);
        if (!limit)
            continue;
        if (limit->at <= storyNow) {
            late << lane.name;
        } else if (!soonest || limit->at < *soonest) {
            soonest = limit->at;
            next = lane.name;
        }
    }
    QStringList sentences;
    if (!late.isEmpty())
        //: %1 is one or more activities of a drill
        sentences << tr("Past the limit: %1.").arg(QLocale().createSeparatedList(late));
    if (soonest)
        //: Of a drill: %1 is an activity, %2 a time of the scenario, "14:20", %3 a duration of it
        sentences << tr("Next limit: %1, at %2 in the scenario, in %3.")
                         .arg(next, DrillWords::storyTime(*soonest), Formats::duration(*soonest - storyNow));
    return sentences.join(QLatin1Char(' '));
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
