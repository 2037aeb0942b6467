// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fallbackwindow.h"

#include <algorithm>

namespace relais {

namespace {

bool covers(const Graph::Fallback &fallback, const std::vector<NodeIndex> &hits)
{
    return fallback.coversAny || std::ranges::all_of(hits, [&](NodeIndex hit) {
               return std::ranges::find(fallback.covers, hit) != fallback.covers.end();
           });
}

std::vector<SameRoot> downNeeds(const Graph &graph, const DownTimes &down, FallbackIndex index, Minutes moment)
{
    std::vector<SameRoot> result;
    for (const NodeIndex need : graph.fallbacks()[index].needs) {
        if (down.isDown(need, moment))
            result.push_back({index, need, causeChain(graph, down, need, moment)});
    }
    return result;
}

// The first moment from `start` on at which the fallback cannot run any more.
Minutes endOf(const DownTimes &down, const Graph::Fallback &fallback, Minutes start, Minutes outageEnd)
{
    Minutes end = outageEnd;
    if (fallback.hold)
        end = std::min(end, start + *fallback.hold);
    for (const NodeIndex need : fallback.needs) {
        for (const Interval &interval : down.of(need)) {
            if (interval.from >= start)
                end = std::min(end, interval.from);
        }
    }
    return end;
}

void hold(const Graph &graph, const DownTimes &down, ActivityOutage &outage, Minutes activation)
{
    const auto [begin, end] = outage.interval;
    const Minutes start = begin + activation;
    if (start >= end)
        return; // over before it could start
    outage.held = {start, endOf(down, graph.fallbacks()[*outage.fallback], start, end)};
    if (outage.held.to < end)
        outage.uncoveredFrom = outage.held.to;
}

ActivityOutage outageOf(const Graph &graph, const DownTimes &down, NodeIndex activity, const Interval &interval,
                        FallbackMode mode)
{
    ActivityOutage outage;
    outage.interval = interval;
    outage.hitBy = hitBy(graph, down, activity, interval);
    const bool failsByItself = down.failsByItself(activity);
    Minutes bestActivation{0};
    for (const FallbackIndex index : graph.fallbacksOf(activity)) {
        const Graph::Fallback &fallback = graph.fallbacks()[index];
        const auto activation = activationOf(fallback, graph.service(index, activity), mode);
        if (!activation)
            continue;
        if (failsByItself || !covers(fallback, outage.hitBy)) {
            outage.notCovering.push_back(index);
            continue;
        }
        const auto roots = downNeeds(graph, down, index, interval.from + *activation);
        outage.sameRoot.insert(outage.sameRoot.end(), roots.begin(), roots.end());
        if (!roots.empty())
            continue;
        const auto better = [&](const Graph::Fallback &best) {
            return fallback.capacity > best.capacity
                || (fallback.capacity == best.capacity && *activation < bestActivation);
        };
        if (!outage.fallback || better(graph.fallbacks()[*outage.fallback])) {
            outage.fallback = index;
            bestActivation = *activation;
        }
    }
    if (outage.fallback)
        hold(graph, down, outage, bestActivation);
    else
        outage.uncoveredFrom = interval.from;
    return outage;
}

void append(std::vector<StateSpan> &spans, Minutes from, Minutes to, ActivityState state, std::int32_t served)
{
    if (from >= to)
        return;
    if (!spans.empty() && spans.back().interval.to == from && spans.back().state == state
        && spans.back().served == served)
        spans.back().interval.to = to;
    else
        spans.push_back({{from, to}, state, served});
}

// Rounded up to a whole minute.
Minutes catchUpTime(const Interval &held, std::int32_t ratio)
{
    const qint64 exact = (held.to - held.from).count() * ratio;
    return Minutes((exact + wholeShare - 1) / wholeShare);
}

} // namespace

bool isProven(const Graph::Service &service)
{
    return service.proof >= ProofLevel::Tried;
}

std::optional<Minutes> activationOf(const Graph::Fallback &fallback, const Graph::Service &service, FallbackMode mode)
{
    const bool measured = isProven(service) && service.measured;
    switch (mode) {
    case FallbackMode::None:
        return std::nullopt;
    case FallbackMode::Written:
        return fallback.activation;
    case FallbackMode::Measured:
        return measured ? *service.measured : fallback.activation;
    case FallbackMode::Proven:
        break;
    }
    if (!isProven(service))
        return std::nullopt;
    return measured ? *service.measured : fallback.activation;
}

std::vector<ActivityOutage> activityOutages(const Graph &graph, const DownTimes &down, NodeIndex activity,
                                            FallbackMode mode)
{
    std::vector<ActivityOutage> result;
    for (const Interval &interval : down.of(activity))
        result.push_back(outageOf(graph, down, activity, interval, mode));
    return result;
}

std::vector<StateSpan> statesOf(const Graph &graph, const std::vector<ActivityOutage> &outages)
{
    std::vector<StateSpan> spans;
    for (std::size_t i = 0; i < outages.size(); ++i) {
        const ActivityOutage &outage = outages[i];
        const auto [begin, end] = outage.interval;
        if (outage.held.from >= outage.held.to) {
            append(spans, begin, end, ActivityState::Stopped, 0);
            continue;
        }
        const Graph::Fallback &fallback = graph.fallbacks()[*outage.fallback];
        append(spans, begin, outage.held.from, ActivityState::Stopped, 0);
        append(spans, outage.held.from, outage.held.to, ActivityState::Degraded, fallback.capacity);
        append(spans, outage.held.to, end, ActivityState::Stopped, 0);
        Minutes caughtUp = end + catchUpTime(outage.held, fallback.catchUp);
        if (i + 1 < outages.size())
            caughtUp = std::min(caughtUp, outages[i + 1].interval.from);
        append(spans, end, caughtUp, ActivityState::CatchingUp, wholeShare);
    }
    return spans;
}

Minutes stoppedTime(const std::vector<StateSpan> &spans)
{
    Minutes sum{0};
    for (const StateSpan &span : spans) {
        if (span.state == ActivityState::Stopped)
            sum += span.interval.to - span.interval.from;
    }
    return sum;
}

} // namespace relais
