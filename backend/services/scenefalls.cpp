// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scenefalls.h"

#include <algorithm>

namespace relais {

void SceneFalls::add(Minutes story, const QList<NodeId> &stops, const QList<NodeId> &restores)
{
    for (Failure &failure : m_failures) {
        if (failure.interval.to == endless && restores.contains(m_graph->id(failure.node)))
            failure.interval.to = story;
    }
    for (const NodeId &node : stops) {
        if (const auto index = m_graph->index(node))
            m_failures.push_back({*index, {story, endless}});
    }
}

bool SceneFalls::lies(NodeId node) const
{
    return std::ranges::any_of(m_failures, [&](const Failure &failure) {
        return failure.interval.to == endless && m_graph->id(failure.node) == node;
    });
}

DownTimes SceneFalls::down(Minutes end) const
{
    std::vector<Failure> failures = m_failures;
    for (Failure &failure : failures)
        failure.interval.to = std::min(failure.interval.to, end);
    return propagate(m_graph->graph(), failures);
}

} // namespace relais
