// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillstops.h"

#include <algorithm>

namespace relais {

namespace {

// What falls by itself, in story time, and ends where a scene brings it back.
class Falls {
public:
    explicit Falls(const PlanGraph &graph)
        : m_graph(graph)
    { }

    void add(const RunInject &inject, Minutes story)
    {
        for (const NodeId &node : inject.restores) {
            for (Failure &failure : m_failures) {
                if (m_graph.id(failure.node) == node && failure.interval.to == endless)
                    failure.interval.to = story;
            }
        }
        for (const NodeId &node : inject.stops) {
            if (const auto index = m_graph.index(node))
                m_failures.push_back({*index, {story, endless}});
        }
    }

    // What nothing brings back.
    void endAt(Minutes story)
    {
        for (Failure &failure : m_failures)
            failure.interval.to = std::min(failure.interval.to, story);
    }

    [[nodiscard]] DownTimes down() const { return propagate(m_graph.graph(), m_failures); }

private:
    const PlanGraph &m_graph;
    std::vector<Failure> m_failures;
};

// What the whole scenario can stop, if it goes as planned.
DownTimes plannedDown(const RunProgress &progress, const PlanGraph &graph)
{
    Falls falls(graph);
    Minutes last{0};
    for (const RunInject &inject : progress.injects) {
        falls.add(inject, inject.story);
        last = std::max(last, inject.story);
    }
    falls.endAt(last + progress.run.play);
    return falls.down();
}

QList<RunInject> playedBy(const RunProgress &progress, qint64 elapsed)
{
    QList<RunInject> played;
    for (const RunInject &inject : progress.injects) {
        if (inject.state == InjectState::Played && inject.playedAt <= elapsed)
            played.append(inject);
    }
    std::stable_sort(played.begin(), played.end(), [](auto &a, auto &b) { return a.playedAt < b.playedAt; });
    return played;
}

} // namespace

Minutes StoryLine::add(qint64 play, Minutes story)
{
    if (!m_scenes.isEmpty()) {
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
    const qint64 play = scene.play + std::chrono::milliseconds(story - scene.story).count();
    return after == m_scenes.end() ? play : std::min(play, after->play);
}

DrillStops::DrillStops(const RunProgress &progress, const Plan &frozen, qint64 elapsed)
    : m_elapsed(elapsed)
    , m_graph(frozen)
    , m_planned(plannedDown(progress, m_graph))
{
    Falls falls(m_graph);
    for (const RunInject &inject : playedBy(progress, elapsed)) {
        falls.add(inject, m_line.add(inject.playedAt, inject.story));
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

} // namespace relais
