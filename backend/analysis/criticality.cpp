// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/criticality.h"

#include <algorithm>

namespace relais {

namespace {

std::vector<ToleranceLine> toleranceLines(const Graph &graph, NodeIndex node)
{
    const Failure failure{node, {Minutes(0), endless}};
    const DownTimes down = propagate(graph, {&failure, 1});
    std::vector<ToleranceLine> lines;
    for (const Graph::Activity &activity : graph.activities()) {
        if (activity.node == node || down.of(activity.node).empty())
            continue;
        ToleranceLine line;
        line.activity = activity.node;
        line.buffers = down.of(activity.node).front().from;
        line.limit = activity.limit;
        if (activity.limit)
            line.tolerated = line.buffers + *activity.limit;
        line.way = causeChain(graph, down, activity.node, line.buffers);
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const ToleranceLine &line) { return line.tolerated.value_or(endless); });
    return lines;
}

RelayMark markOf(const Graph::Service &service, const Graph::Activity &activity, bool &tooSlow)
{
    tooSlow = isProven(service) && service.measured && activity.limit && *service.measured > *activity.limit;
    return isProven(service) && !tooSlow ? RelayMark::Tried : RelayMark::ToTry;
}

bool isUsable(const ActivityOutage &outage, FallbackIndex fallback)
{
    return std::ranges::find(outage.notCovering, fallback) == outage.notCovering.end()
        && std::ranges::find(outage.sameRoot, fallback, &SameRoot::fallback) == outage.sameRoot.end();
}

// The best of the fallbacks usable while the node is down for as long as the activity tolerates.
ActivityMark activityMark(const Graph &graph, NodeIndex node, const ToleranceLine &line)
{
    const Minutes outage = std::max(*line.tolerated, line.buffers + Minutes(1));
    const Failure failure{node, {Minutes(0), outage}};
    const DownTimes down = propagate(graph, {&failure, 1});
    const auto found = activityOutages(graph, down, line.activity, FallbackMode::Measured).front();
    ActivityMark best{line.activity, RelayMark::None, std::nullopt, false};
    for (const FallbackIndex index : graph.fallbacksOf(line.activity)) {
        if (!isUsable(found, index))
            continue;
        bool tooSlow = false;
        const auto mark = markOf(graph.service(index, line.activity), *graph.activity(line.activity), tooSlow);
        if (mark < best.mark)
            best = {line.activity, mark, index, tooSlow};
    }
    return best;
}

std::optional<RelayMark> weakest(const std::vector<ActivityMark> &marks)
{
    if (marks.empty())
        return std::nullopt;
    const auto [strong, weak] = std::ranges::minmax(marks, {}, &ActivityMark::mark);
    return weak.mark == RelayMark::None && strong.mark != RelayMark::None ? RelayMark::Partly : weak.mark;
}

} // namespace

Criticality criticalityOf(const Graph &graph, NodeIndex node, Minutes threshold)
{
    Criticality result;
    result.lines = toleranceLines(graph, node);
    if (result.lines.empty())
        return result;
    result.tolerated = result.lines.front().tolerated;
    result.critical = result.tolerated && *result.tolerated <= threshold;
    for (const ToleranceLine &line : result.lines) {
        if (line.tolerated && *line.tolerated <= threshold)
            result.marks.push_back(activityMark(graph, node, line));
    }
    result.mark = weakest(result.marks);
    return result;
}

} // namespace relais
