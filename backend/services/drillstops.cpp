// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillstops.h"

#include <algorithm>
#include <utility>

namespace relais {

namespace {

// What the whole scenario can stop, if it goes as planned.
DownTimes plannedDown(const RunProgress &progress, const PlanGraph &graph)
{
    SceneFalls falls(graph);
    Minutes last{0};
    for (const RunInject &inject : progress.injects) {
        falls.add(inject.story, inject.stops, inject.restores);
        last = std::max(last, inject.story);
    }
    return falls.down(last + progress.run.play * progress.run.storyRatio.value_or(100) / 100);
}

QList<RunInject> playedBy(const RunProgress &progress, qint64 elapsed)
{
    QList<RunInject> played;
    for (const RunInject &inject : progress.injects) {
        if (inject.state == InjectState::Played && inject.playedAt <= elapsed)
            played.append(inject);
    }
    std::stable_sort(played.begin(), played.end(), [](auto &a, auto &b) {
        return std::pair(a.playedAt, a.playedIn) < std::pair(b.playedAt, b.playedIn);
    });
    return played;
}

} // namespace

Minutes StoryLine::toldIn(qint64 play) const
{
    return std::chrono::floor<Minutes>(std::chrono::milliseconds(play * m_ratio.value_or(100) / 100));
}

Minutes StoryLine::add(qint64 play, Minutes story)
{
    if (m_ratio) {
        story = toldIn(play);
    } else if (!m_scenes.isEmpty()) {
        const qint64 since = play - m_scenes.constLast().play;
        const auto begun = std::chrono::ceil<Minutes>(std::chrono::milliseconds(since));
        story = std::max(story, m_scenes.constLast().story + begun);
    }
    m_scenes.append({play, story});
    return story;
}

qint64 StoryLine::playAt(Minutes story) const
{
    const auto after = std::upper_bound(m_scenes.begin(), m_scenes.end(), story,
                                        [](Minutes moment, const Scene &scene) { return moment < scene.story; });
    const Scene &scene = *std::prev(after);
    const qint64 told = std::chrono::milliseconds(story - scene.story).count();
    const qint64 play = scene.play + told * 100 / m_ratio.value_or(100);
    return after == m_scenes.end() ? play : std::min(play, after->play);
}

Minutes StoryLine::storyAt(qint64 play) const
{
    const auto after = std::upper_bound(m_scenes.begin(), m_scenes.end(), play,
                                        [](qint64 instant, const Scene &scene) { return instant < scene.play; });
    const Scene &scene = *std::prev(after);
    return scene.story + toldIn(play - scene.play);
}

DrillStops::DrillStops(const RunProgress &progress, const Plan &frozen, qint64 elapsed)
    : m_plan(frozen)
    , m_elapsed(elapsed)
    , m_graph(frozen)
    , m_planned(plannedDown(progress, m_graph))
    , m_line(progress.run.storyRatio)
{
    SceneFalls falls(m_graph);
    for (const RunInject &inject : playedBy(progress, elapsed)) {
        falls.add(m_line.add(inject.playedAt, inject.story), inject.stops, inject.restores);
        if (!m_firstFall && !inject.stops.isEmpty())
            m_firstFall = inject.playedAt;
    }
    m_down = falls.down();
}

bool DrillStops::canTouch(Id<Activity> activity) const
{
    const auto node = m_graph.index(nodeOf(activity));
    return node && !m_planned.of(*node).empty();
}

QList<DrillStop> DrillStops::of(Id<Activity> activity) const
{
    QList<DrillStop> stops;
    const auto node = m_graph.index(nodeOf(activity));
    if (!node)
        return stops;
    for (const Interval &interval : m_down.of(*node)) {
        DrillStop stop{m_line.playAt(interval.from), {}};
        if (interval.to < endless)
            stop.to = m_line.playAt(interval.to);
        if (stop.from <= m_elapsed && stop.to != stop.from)
            stops.append(stop);
    }
    return stops;
}

FallbackChoice DrillStops::fallbacksFor(Id<Activity> activity) const
{
    const auto node = m_graph.index(nodeOf(activity));
    const auto intervals = node ? m_down.of(*node) : std::span<const Interval>();
    const Interval *last = nullptr;
    for (const Interval &interval : intervals) {
        if (m_line.playAt(interval.from) <= m_elapsed)
            last = &interval;
    }
    if (!last)
        return {};
    const Minutes now = m_line.storyAt(m_elapsed);
    return fallbackChoice(m_plan, m_graph, m_down, activity, *last, std::min(now, last->to - Minutes(1)));
}

} // namespace relais
