// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/criticality.h"

#include <algorithm>

namespace relais {

namespace {

RelayMark markOf(const Graph::Service &service, const Graph::Activity &activity, bool &tooSlow)
{
    tooSlow = isProven(service) && service.measured && activity.limit && *service.measured > *activity.limit;
    return isProven(service) && !tooSlow ? RelayMark::Tried : RelayMark::ToTry;
}

std::optional<RelayMark> weakest(const std::vector<ActivityMark> &marks)
{
    if (marks.empty())
        return std::nullopt;
    const auto [strong, weak] = std::ranges::minmax(marks, {}, &ActivityMark::mark);
    return weak.mark == RelayMark::None && strong.mark != RelayMark::None ? RelayMark::Partly : weak.mark;
}

} // namespace

Criticalities::Criticalities(const Graph &graph, Minutes threshold)
    : m_graph(graph)
    , m_threshold(threshold)
    , m_outage(graph, endless)
{ }

Criticality Criticalities::of(NodeIndex node)
{
    Criticality result;
    result.lines = lines(node);
    if (result.lines.empty())
        return result;
    result.tolerated = result.lines.front().tolerated;
    result.critical = result.tolerated && *result.tolerated <= m_threshold;
    for (const ToleranceLine &line : result.lines) {
        if (line.tolerated && *line.tolerated <= m_threshold)
            result.marks.push_back(mark(line));
    }
    result.mark = weakest(result.marks);
    return result;
}

std::vector<ToleranceLine> Criticalities::lines(NodeIndex node)
{
    m_outage.begin(node);
    std::vector<ToleranceLine> lines;
    for (const Graph::Activity &activity : m_graph.activities()) {
        const auto since = m_outage.since(activity.node);
        if (activity.node == node || !since)
            continue;
        ToleranceLine line;
        line.activity = activity.node;
        line.buffers = *since;
        line.limit = activity.limit;
        if (activity.limit)
            line.tolerated = line.buffers + *activity.limit;
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const ToleranceLine &line) { return line.tolerated.value_or(endless); });
    return lines;
}

// The best of the fallbacks usable while the node is down for as long as the activity tolerates.
ActivityMark Criticalities::mark(const ToleranceLine &line)
{
    m_outage.endAt(std::max(*line.tolerated, line.buffers + Minutes(1)));
    m_outage.findHits(line.activity, m_hits);
    ActivityMark best{line.activity, RelayMark::None, std::nullopt, false};
    for (const FallbackIndex index : m_graph.fallbacksOf(line.activity)) {
        if (!m_outage.isUsable(index, line.activity, m_hits, FallbackMode::Measured))
            continue;
        bool tooSlow = false;
        const auto mark = markOf(m_graph.service(index, line.activity), *m_graph.activity(line.activity), tooSlow);
        if (mark < best.mark)
            best = {line.activity, mark, index, tooSlow};
    }
    return best;
}

Criticality criticalityOf(const Graph &graph, NodeIndex node, Minutes threshold)
{
    Criticality result = Criticalities(graph, threshold).of(node);
    const Failure failure{node, {Minutes(0), endless}};
    const DownTimes down = propagate(graph, {&failure, 1});
    for (ToleranceLine &line : result.lines)
        line.way = causeChain(graph, down, line.activity, line.buffers);
    return result;
}

} // namespace relais
