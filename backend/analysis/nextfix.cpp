// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/nextfix.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace relais {

namespace {

Minutes usualEffort(FixKind kind)
{
    switch (kind) {
    case FixKind::WriteFallback:
        return Minutes(45);
    case FixKind::MoveOffRoot:
        return Minutes(30);
    case FixKind::SecondProvider:
        return Minutes(120);
    case FixKind::ProveFallback:
        return Minutes(10);
    case FixKind::NameDeputy:
        return Minutes(15);
    case FixKind::StartFaster:
        break;
    }
    return Minutes(60);
}

int homeTier(FixKind kind)
{
    switch (kind) {
    case FixKind::WriteFallback:
    case FixKind::MoveOffRoot:
        return 0;
    case FixKind::ProveFallback:
        return 1;
    case FixKind::NameDeputy:
        return 2;
    case FixKind::StartFaster:
        return 3;
    case FixKind::SecondProvider:
        break;
    }
    return 4;
}

// The nodes whose own outage a change at the given nodes can change: what these need, directly or not.
std::set<NodeIndex> rootsOf(const Graph &graph, const std::vector<NodeIndex> &changed)
{
    std::set<NodeIndex> known(changed.begin(), changed.end());
    std::vector<NodeIndex> found(known.begin(), known.end());
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const Graph::Need &need : graph.needs(found[i])) {
            if (known.insert(need.to).second)
                found.push_back(need.to);
        }
    }
    std::erase_if(known, [&](NodeIndex node) { return graph.kind(node) == NodeKind::Activity; });
    return known;
}

// The exposure of every node in one mode, before any fix.
struct Baseline {
    ExposureOptions options;
    std::map<NodeIndex, NodeExposure> byNode;
    qint64 total = 0;
};

Baseline baselineOf(const Graph &graph, const ExposureOptions &options, const std::stop_token &stop)
{
    Baseline baseline{options, {}, 0};
    ExactAmount total;
    for (NodeExposure &exposure : exposures(graph, options, stop)) {
        total += exposure.exactLoss;
        baseline.byNode.emplace(exposure.node, std::move(exposure));
    }
    baseline.total = total.cents();
    return baseline;
}

void measure(RankedFix &ranked, const Graph &graph, const Baseline &before, const std::set<NodeIndex> &roots)
{
    const Graph fixed = withFix(graph, ranked.fix);
    ExactAmount total;
    for (const auto &[node, exposure] : before.byNode) {
        if (!roots.contains(node)) {
            total += exposure.exactLoss;
            continue;
        }
        const NodeExposure after = exposureOf(fixed, node, before.options);
        total += after.exactLoss;
        ranked.stoppedRemoved += exposure.stopped - after.stopped;
    }
    ranked.exposureRemoved = before.total - total.cents();
}

// What the fix changes: the activities that its fallback serves, or the node that gets an alternative.
std::vector<NodeIndex> changedBy(const Graph &graph, const Fix &fix)
{
    std::vector<NodeIndex> changed;
    switch (fix.kind) {
    case FixKind::WriteFallback:
    case FixKind::ProveFallback:
        return {fix.activity};
    case FixKind::SecondProvider:
    case FixKind::NameDeputy:
        return {fix.dependent};
    case FixKind::MoveOffRoot:
    case FixKind::StartFaster:
        for (const Graph::Service &service : graph.fallbacks()[fix.fallback].serves)
            changed.push_back(service.activity);
        break;
    }
    return changed;
}

void describeHelped(RankedFix &ranked, const Graph &graph, const std::vector<NodeIndex> &changed, Minutes outage)
{
    std::vector<Failure> failures;
    for (const NodeIndex node : changed)
        failures.push_back({node, {Minutes(0), outage}});
    const DownTimes down = propagate(graph, failures);
    const FixKind kind = ranked.fix.kind;
    const bool byFallback = kind != FixKind::SecondProvider && kind != FixKind::NameDeputy;
    for (const Graph::Activity &activity : graph.activities()) {
        // A fallback helps those it serves, no others.
        const bool helped =
            byFallback ? std::ranges::find(changed, activity.node) != changed.end() : !down.of(activity.node).empty();
        if (!helped)
            continue;
        ++ranked.activitiesHelped;
        ranked.costUnknown = ranked.costUnknown || !activity.costPerHour;
        if (activity.limit)
            ranked.soonestLimit = std::min(ranked.soonestLimit.value_or(endless), *activity.limit);
    }
}

// What the fix changes in one outage. A fix hits nothing that was not hit before.
void compare(RankedFix &ranked, const Graph &graph, const Impact &before, const Impact &after)
{
    ranked.exposureRemoved = before.totalLoss - after.totalLoss;
    for (const ActivityImpact &was : before.activities) {
        const auto is = std::ranges::find(after.activities, was.activity, &ActivityImpact::activity);
        const Minutes stopped = is == after.activities.end() ? Minutes(0) : stoppedTime(is->states);
        const bool helped = is == after.activities.end() || is->states != was.states;
        ranked.stoppedRemoved += stoppedTime(was.states) - stopped;
        if (!helped)
            continue;
        const Graph::Activity &activity = *graph.activity(was.activity);
        ++ranked.activitiesHelped;
        ranked.costUnknown = ranked.costUnknown || !activity.costPerHour;
        if (activity.limit)
            ranked.soonestLimit = std::min(ranked.soonestLimit.value_or(endless), *activity.limit);
    }
}

auto rank(const RankedFix &ranked)
{
    return std::tuple(-ranked.exposureRemoved, ranked.soonestLimit.value_or(endless), -ranked.activitiesHelped,
                      ranked.effort);
}

} // namespace

std::vector<RankedFix> rankedFixes(const Graph &graph, const ExposureOptions &options, std::stop_token stop)
{
    return rankedFixes(graph, possibleFixes(graph, options), options, std::move(stop));
}

std::vector<RankedFix> rankedFixes(const Graph &graph, std::vector<Fix> fixes, const ExposureOptions &options,
                                   std::stop_token stop)
{
    const Baseline before = baselineOf(graph, options, stop);
    const Baseline beforeProven = baselineOf(graph, {options.outage, FallbackMode::Proven}, stop);
    std::vector<RankedFix> result;
    for (Fix &fix : fixes) {
        if (stop.stop_requested())
            break;
        RankedFix ranked;
        ranked.fix = std::move(fix);
        ranked.effort = usualEffort(ranked.fix.kind);
        const auto changed = changedBy(graph, ranked.fix);
        const bool proof = ranked.fix.kind == FixKind::ProveFallback;
        measure(ranked, graph, proof ? beforeProven : before, rootsOf(graph, changed));
        describeHelped(ranked, graph, changed, options.outage);
        if (ranked.exposureRemoved > 0 || (ranked.costUnknown && ranked.stoppedRemoved > Minutes(0)))
            result.push_back(std::move(ranked));
    }
    std::ranges::stable_sort(result, {}, rank);
    return result;
}

std::vector<RankedFix> rankedFixesIn(const Graph &graph, std::vector<Fix> fixes, WhatIf question, std::stop_token stop)
{
    if (question.mode == FallbackMode::None)
        question.mode = FallbackMode::Measured;
    WhatIf onlyProven = question;
    onlyProven.mode = FallbackMode::Proven;
    const Impact before = whatIf(graph, question);
    const Impact beforeProven = whatIf(graph, onlyProven);
    std::vector<RankedFix> result;
    for (Fix &fix : fixes) {
        if (stop.stop_requested())
            break;
        const bool proof = fix.kind == FixKind::ProveFallback;
        RankedFix ranked;
        ranked.effort = usualEffort(fix.kind);
        ranked.fix = std::move(fix);
        compare(ranked, graph, proof ? beforeProven : before,
                whatIf(withFix(graph, ranked.fix), proof ? onlyProven : question));
        if (ranked.exposureRemoved > 0 || (ranked.costUnknown && ranked.stoppedRemoved > Minutes(0)))
            result.push_back(std::move(ranked));
    }
    std::ranges::stable_sort(result, {}, rank);
    return result;
}

std::vector<RankedFix> inHomeOrder(std::vector<RankedFix> fixes)
{
    std::ranges::stable_sort(fixes, {}, [](const RankedFix &ranked) { return homeTier(ranked.fix.kind); });
    return fixes;
}

} // namespace relais
