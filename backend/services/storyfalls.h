// SPDX-License-Identifier: GPL-3.0-or-later
// StoryFalls: which activities of a plan stand still when, if the story of a fall goes as it says. For
// services/fallscenario only. Any thread.
#pragma once

#include "analysis/plangraph.h"
#include "analysis/propagation.h"
#include "services/fallbeats.h"

namespace relais {

// The story and the plan must outlive it.
class StoryFalls {
public:
    StoryFalls(const FallStory &story, const Plan &plan);

    // Priority ones first, then the sooner limit.
    [[nodiscard]] QList<Activity> activities() const;
    [[nodiscard]] QList<FallLimit> limits() const;
    // What people see: the first tool that goes down, of those that may be named.
    [[nodiscard]] NodeId first() const;

private:
    static DownTimes fallen(const FallStory &story, const PlanGraph &graph);
    [[nodiscard]] bool isDownTool(NodeId node) const;

    const FallStory &m_story;
    const Plan &m_plan;
    PlanGraph m_graph;
    DownTimes m_down;
};

} // namespace relais
