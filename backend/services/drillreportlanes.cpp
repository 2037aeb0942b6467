// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillreportlanes.h"

#include "domain/figures.h"
#include "services/lanepicture.h"

#include <algorithm>

namespace relais {

namespace {

constexpr double targetReach = 1.5; // of the play: a target beyond is told in words only
constexpr qint64 minuteLong = 60'000; // milliseconds

std::optional<qint64> targetInstant(const ActivityLane &lane)
{
    if (!lane.target || !lane.stopped)
        return {};
    return *lane.stopped + std::chrono::milliseconds(*lane.target).count();
}

// The play, and the targets that end not long after it.
qint64 axisOf(const QList<ActivityLane> &lanes, qint64 end)
{
    qint64 axis = std::max<qint64>(end, 1);
    const double longest = static_cast<double>(axis) * targetReach;
    for (const ActivityLane &lane : lanes) {
        const auto target = targetInstant(lane);
        if (target && static_cast<double>(*target) <= longest)
            axis = std::max(axis, *target);
    }
    return axis;
}

QString howItWent(const ActivityLane &lane, const Speech &say)
{
    const auto since = [&](qint64 from, qint64 to) { return playTimeText(to - from, say.language()); };
    const qint64 stopped = *lane.stopped;
    if (!lane.fallbackStarted)
        return lane.seen ? say(Phrase::LaneSeen, since(stopped, *lane.seen)) : say(Phrase::LaneUnseen);
    const qint64 started = *lane.fallbackStarted;
    if (started < stopped)
        return say(Phrase::LaneAhead);
    if (!lane.seen || *lane.seen == started)
        return say(Phrase::LaneStarted, since(stopped, started));
    return say(Phrase::LaneSeenStarted, since(stopped, *lane.seen), since(*lane.seen, started));
}

void addMinutes(LanePicture &picture, qint64 axis, const Speech &say)
{
    qint64 step = 5 * minuteLong;
    for (const qint64 longer : {10, 30, 60, 120, 240, 480, 1440}) {
        if (axis > 8 * step) // more figures would touch
            step = longer * minuteLong;
    }
    QList<std::pair<qint64, QString>> figures{{0, durationText(Minutes(0), say.language())}};
    for (qint64 at = step; at < axis; at += step)
        figures.append({at, QString::number(at / minuteLong)});
    picture.addScale(figures);
}

QString aims(const ActivityLane &lane, const Speech &say)
{
    const QString target = lane.target ? durationText(*lane.target, say.language()) : QString();
    const QString limit = lane.limit ? durationText(*lane.limit, say.language()) : QString();
    if (lane.target && lane.limit)
        return say(Phrase::LaneAims, target, limit);
    return lane.target ? say(Phrase::LaneTarget, target) : lane.limit ? say(Phrase::LaneLimit, limit) : QString();
}

void addBars(LanePicture &picture, const ActivityLane &lane, bool proven, qint64 end)
{
    const qint64 until = lane.restored.value_or(end);
    picture.add(LaneSign::Stopped, *lane.stopped, std::min(until, lane.fallbackStarted.value_or(until)));
    if (lane.fallbackStarted)
        picture.add(proven ? LaneSign::Tried : LaneSign::ToTry, *lane.fallbackStarted, until, lane.fallbackName);
    if (lane.seen)
        picture.add(LaneSign::Seen, *lane.seen);
}

void addReportKey(LanePicture &picture, const Speech &say)
{
    picture.addKey({{LaneSign::Stopped, say(Phrase::LegendStopped)},
                    {LaneSign::ToTry, say(Phrase::LegendToTry)},
                    {LaneSign::Tried, say(Phrase::LegendTried)},
                    {LaneSign::Seen, say(Phrase::LegendSeen)},
                    {LaneSign::Aim, say(Phrase::Target)}});
}

} // namespace

QString laneSentence(const ActivityLane &lane, const Speech &say)
{
    const QString sentence = howItWent(lane, say);
    if (lane.restored)
        return say(Phrase::LaneRestored, sentence, playTimeText(*lane.restored - *lane.stopped, say.language()));
    return lane.toolsBack && lane.fallbackStarted ? say(Phrase::LaneNotRestored, sentence) : sentence;
}

std::vector<DrawingBlock> lanesDrawings(const QList<ActivityLane> &lanes, const Plan &plan, const QString &run,
                                        qint64 end, const Speech &say)
{
    const qint64 axis = axisOf(lanes, end);
    std::vector<DrawingBlock> drawings;
    for (qsizetype first = 0; first < lanes.size(); first += LanePicture::lanesAtMost) {
        LanePicture picture(axis);
        QStringList sentences;
        if (first == 0)
            addMinutes(picture, axis, say);
        for (const ActivityLane &lane : lanes.mid(first, LanePicture::lanesAtMost)) {
            addBars(picture, lane, isProven(lane, plan, run), end);
            if (const auto target = targetInstant(lane); target && *target <= axis)
                picture.add(LaneSign::Aim, *target);
            const QString sentence = laneSentence(lane, say);
            picture.addLane({lane.name, aims(lane, say)}, sentence,
                            lane.fallbackStarted ? DrawingTone::Ink : DrawingTone::Uncovered);
            sentences << say(Phrase::LaneText, lane.name, sentence);
        }
        if (first + LanePicture::lanesAtMost >= lanes.size())
            addReportKey(picture, say);
        drawings.push_back(picture.taken(sentences.join(QLatin1Char(' '))));
    }
    return drawings;
}

} // namespace relais
