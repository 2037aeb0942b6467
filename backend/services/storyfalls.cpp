// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storyfalls.h"

#include "services/scenesecrets.h"

#include <algorithm>

namespace relais {

StoryFalls::StoryFalls(const FallStory &story, const Plan &plan)
    : m_story(story)
    , m_plan(plan)
    , m_graph(plan)
    , m_down(fallen(story, m_graph))
{ }

DownTimes StoryFalls::fallen(const FallStory &story, const PlanGraph &graph)
{
    std::vector<Failure> failures;
    for (const FallNode &fall : story.falls) {
        if (const auto index = graph.index(fall.node))
            failures.push_back({*index, {fall.from, std::min(fall.until.value_or(story.lasting), story.lasting)}});
    }
    return propagate(graph.graph(), failures);
}

QList<Activity> StoryFalls::activities() const
{
    QList<Activity> stopped;
    for (const Activity &activity : inOrder(m_plan.table<Activity>())) {
        const auto node = m_graph.index(nodeOf(activity.id));
        if (node && !m_down.of(*node).empty())
            stopped.append(activity);
    }
    std::stable_sort(stopped.begin(), stopped.end(), [](const Activity &a, const Activity &b) {
        return std::pair(!a.priority, a.limit.value_or(endless)) < std::pair(!b.priority, b.limit.value_or(endless));
    });
    return stopped;
}

QList<FallLimit> StoryFalls::limits() const
{
    QList<FallLimit> limits;
    for (const Activity &activity : activities()) {
        const Interval stop = m_down.of(*m_graph.index(nodeOf(activity.id))).front();
        if (activity.limit && stop.from + *activity.limit < stop.to)
            limits.append({activity.id, stop.from + *activity.limit});
    }
    std::stable_sort(limits.begin(), limits.end(), [](const FallLimit &a, const FallLimit &b) { return a.at < b.at; });
    return limits;
}

bool StoryFalls::isDownTool(NodeId node) const
{
    const Tool *tool = m_plan.find(Id<Tool>{node.value});
    const auto index = m_graph.index(node);
    return tool && index && m_down.isDown(*index, Minutes(0)) && !holdsSecret(tool->name, m_story.secrets);
}

NodeId StoryFalls::first() const
{
    for (const Activity &activity : activities()) {
        const NodeIndex node = *m_graph.index(nodeOf(activity.id));
        for (const NodeIndex hit : hitBy(m_graph.graph(), m_down, node, m_down.of(node).front())) {
            if (isDownTool(m_graph.id(hit)))
                return m_graph.id(hit);
        }
    }
    for (const FallNode &fall : m_story.falls) {
        if (isDownTool(fall.node))
            return fall.node;
    }
    for (const Tool &tool : inOrder(m_plan.table<Tool>())) {
        if (isDownTool(nodeOf(tool.id)))
            return nodeOf(tool.id);
    }
    return m_story.falls.isEmpty() ? NodeId() : m_story.falls.constFirst().node;
}

} // namespace relais
