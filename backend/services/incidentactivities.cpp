// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentactivities.h"

#include "services/fallbackchoice.h"
#include "services/incidentopening.h"
#include "services/planfacts.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 minute = 60'000; // milliseconds

Minutes wholeMinutes(qint64 milliseconds)
{
    return std::chrono::floor<Minutes>(std::chrono::milliseconds(milliseconds));
}

qint64 instantOf(Minutes minutes)
{
    return minutes.count() * minute;
}

std::vector<Failure> failuresOf(const RunProgress &progress, const PlanGraph &graph)
{
    std::vector<Failure> failures;
    for (const RunOutage &outage : progress.outages) {
        if (const auto node = graph.index(NodeId{outage.subject.value}))
            failures.push_back(
                {*node, {wholeMinutes(outage.from), outage.until ? wholeMinutes(*outage.until) : endless}});
    }
    return failures;
}

LocalMinute wallClockOf(const RunProgress &progress)
{
    const QDateTime start = localTime(progress, 0);
    const std::chrono::local_days day{std::chrono::days(start.date().toJulianDay() - QDate(1970, 1, 1).toJulianDay())};
    return day + Minutes(start.time().hour() * 60 + start.time().minute());
}

qint64 soonestLimit(const IncidentActivity &activity)
{
    return activity.limit.value_or(std::numeric_limits<qint64>::max());
}

} // namespace

IncidentActivities::IncidentActivities(const RunProgress &progress, const Plan &frozen, qint64 elapsed)
    : m_progress(progress)
    , m_plan(frozen)
    , m_elapsed(elapsed)
    , m_graph(frozen)
    , m_down(propagate(m_graph.graph(), failuresOf(progress, m_graph)))
    , m_start(wallClockOf(progress))
{ }

QList<IncidentActivity> IncidentActivities::all() const
{
    QList<IncidentActivity> activities;
    for (const Activity &row : inOrder(m_plan.table<Activity>())) {
        const IncidentActivity activity = of(row);
        if (activity.stops || activity.standing != IncidentStanding::Untouched)
            activities.append(activity);
    }
    const auto place = [](const IncidentActivity &one) {
        return std::pair(one.standing == IncidentStanding::Untouched, soonestLimit(one));
    };
    std::stable_sort(activities.begin(), activities.end(),
                     [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return activities;
}

// The last stop that has begun, else the first that is to come.
const Interval *IncidentActivities::stopOf(Id<Activity> activity) const
{
    const auto node = m_graph.index(nodeOf(activity));
    const Interval *found = nullptr;
    for (const Interval &interval : node ? m_down.of(*node) : std::span<const Interval>()) {
        if (!found || instantOf(interval.from) <= m_elapsed)
            found = &interval;
    }
    return found;
}

// What somebody says has stopped loses no need of its own: all that is written for it may do.
void IncidentActivities::addChoice(IncidentActivity &activity, const Interval &stop) const
{
    const Minutes moment = std::clamp(wholeMinutes(m_elapsed), stop.from, stop.to - Minutes(1));
    const FallbackChoice choice = fallbackChoice(m_plan, m_graph, m_down, activity.activity, stop, moment);
    activity.fitting = choice.fitting;
    activity.covered = choice.whole && !choice.fitting.isEmpty();
    const auto node = m_graph.index(nodeOf(activity.activity));
    if (node && m_down.failsByItself(*node) && activity.fitting.isEmpty()) {
        activity.fitting = fallbacksServing(m_plan, activity.activity);
        activity.covered = !activity.fitting.isEmpty();
    }
}

void IncidentActivities::addMarks(IncidentActivity &activity) const
{
    for (const RunNote &note : m_progress.notes) {
        if (note.takenBack || note.elapsed > m_elapsed || note.subject != rowOf(activity.activity))
            continue;
        if (note.mark == MarkKind::FallbackStarted) {
            activity.fallbackStarted = activity.fallbackStarted.value_or(note.elapsed);
            activity.fallback = note.fallback;
            const Fallback *fallback = m_plan.find(note.fallback);
            activity.holdEnds.reset();
            if (fallback && fallback->hold && !fallback->holdUnlimited)
                activity.holdEnds = note.elapsed + instantOf(*fallback->hold);
        } else if (note.mark == MarkKind::ServiceRestored && note.elapsed >= activity.stops.value_or(0)) {
            activity.restored = activity.restored.value_or(note.elapsed);
        }
    }
}

IncidentActivity IncidentActivities::of(const Activity &row) const
{
    IncidentActivity activity{.activity = row.id, .name = row.name};
    const Interval *stop = stopOf(row.id);
    if (stop) {
        activity.stops = instantOf(stop->from);
        if (stop->to < endless && instantOf(stop->to) <= m_elapsed)
            activity.toolsBack = instantOf(stop->to);
        if (row.target)
            activity.target = instantOf(stop->from + *row.target);
        const Graph::Activity &known = *m_graph.graph().activity(*m_graph.index(nodeOf(row.id)));
        if (const auto limit = limitMoment(known, stop->from, m_start)) {
            activity.limit = instantOf(limit->at);
            activity.byDeadline = limit->byDeadline;
        }
        addChoice(activity, *stop);
    }
    addMarks(activity);
    if (activity.restored)
        activity.standing = IncidentStanding::Restored;
    else if (activity.toolsBack)
        activity.standing = IncidentStanding::ToolsBack;
    else if (activity.fallbackStarted)
        activity.standing = IncidentStanding::OnFallback;
    else if (activity.stops && *activity.stops <= m_elapsed)
        activity.standing = IncidentStanding::Stopped;
    return activity;
}

// Stopped until the fallback ran, degraded while it could be held, stopped again until it works: by what people said
// where they said it, else by when the tools came back.
std::optional<IncidentActivities::Cost> IncidentActivities::costOf(const IncidentActivity &activity) const
{
    const auto node = m_graph.index(nodeOf(activity.activity));
    const Graph::Activity *known = node ? m_graph.graph().activity(*node) : nullptr;
    if (!known || !known->costPerHour || !activity.stops)
        return std::nullopt;
    const qint64 end = std::max(*activity.stops, activity.restored.value_or(activity.toolsBack.value_or(m_elapsed)));
    const qint64 held = std::clamp(activity.fallbackStarted.value_or(end), *activity.stops, end);
    const qint64 heldUntil = std::clamp(activity.holdEnds.value_or(end), held, end);
    const Fallback *fallback = m_plan.find(activity.fallback);
    const auto span = [](qint64 from, qint64 to, ActivityState state, int served) {
        return StateSpan{{wholeMinutes(from), wholeMinutes(to)}, state, served};
    };
    const auto cents = [&](const std::vector<StateSpan> &spans) { return lossOver(*known, spans, m_start).cents(); };
    const int served = fallback ? fallback->capacity.value_or(0) : 0;
    return Cost{cents({span(*activity.stops, held, ActivityState::Stopped, 0),
                       span(held, heldUntil, ActivityState::Degraded, served),
                       span(heldUntil, end, ActivityState::Stopped, 0)}),
                cents({span(*activity.stops, end, ActivityState::Stopped, 0)})};
}

} // namespace relais
