// SPDX-License-Identifier: GPL-3.0-or-later
// DrillStops: when each activity stood still in a run, by analysis over the frozen plan. For drillmeasures only. Times
// are milliseconds of play. The plan must outlive it; one thread.
#pragma once

#include "domain/runprogress.h"
#include "services/fallbackchoice.h"
#include "services/scenefalls.h"

namespace relais {

// A stretch of play. to absent: it still lasts.
struct DrillStop {
    qint64 from = 0;
    std::optional<qint64> to;

    bool operator==(const DrillStop &) const = default;
};

// Where play and story meet: at each scene that was played. From there the story goes on, and never back: without a
// ratio (Run::storyRatio) at ×1, and a scene that comes later than the story has it begins at the next whole minute;
// with one at that ratio, and a scene is where the story is when it is played. Whole minutes, so that what analysis
// answers in minutes comes back to the very instant of its scene.
class StoryLine {
public:
    explicit StoryLine(std::optional<qint64> ratio = {})
        : m_ratio(ratio)
    { }

    // In the order of play. Answers when in the story the scene came.
    Minutes add(qint64 play, Minutes story);

    // The first instant of play at which the story has come so far. Precondition: not before the first scene.
    [[nodiscard]] qint64 playAt(Minutes story) const;
    // The same, the other way.
    [[nodiscard]] Minutes storyAt(qint64 play) const;

private:
    struct Scene {
        qint64 play;
        Minutes story;
    };
    [[nodiscard]] Minutes toldIn(qint64 play) const;

    std::optional<qint64> m_ratio; // minutes of story in 100 minutes of play
    QList<Scene> m_scenes;
};

class DrillStops {
public:
    // elapsed: how far to look.
    DrillStops(const RunProgress &progress, const Plan &frozen, qint64 elapsed);

    // Ascending. A stop that the story jumped over was none.
    [[nodiscard]] QList<DrillStop> of(Id<Activity> activity) const;

    // For its last stop, as far as play has come: what may be started now. Nothing where it never stopped.
    [[nodiscard]] FallbackChoice fallbacksFor(Id<Activity> activity) const;

    // Whether the scenario as it is planned can stop the activity.
    [[nodiscard]] bool canTouch(Id<Activity> activity) const;

    // When the first thing fell, whatever it stopped.
    [[nodiscard]] std::optional<qint64> firstFall() const { return m_firstFall; }

private:
    const Plan &m_plan;
    qint64 m_elapsed;
    PlanGraph m_graph;
    DownTimes m_planned;
    DownTimes m_down;
    StoryLine m_line;
    std::optional<qint64> m_firstFall;
};

} // namespace relais
