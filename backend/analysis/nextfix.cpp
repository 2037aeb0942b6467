// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/nextfix.h"

#include "analysis/fixeffect.h"

#include <algorithm>
#include <tuple>

namespace relais {

namespace {

Minutes usualEffort(FixKind kind)
{
    switch (kind) {
    case FixKind::WriteFallback:
        return Minutes(45);
    case FixKind::MoveOffRoot:
    case FixKind::HoldLonger:
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
    case FixKind::HoldLonger:
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

void addHelped(RankedFix &ranked, const Graph::Activity &activity)
{
    ++ranked.activitiesHelped;
    ranked.costUnknown = ranked.costUnknown || !activity.costPerHour;
    if (activity.limit)
        ranked.soonestLimit = std::min(ranked.soonestLimit.value_or(endless), *activity.limit);
}

// A fallback helps those it serves, no others; a second provider whatever falls with the node that needs it.
void describeHelped(RankedFix &ranked, const Graph &graph, SoleOutage &outage)
{
    const Fix &fix = ranked.fix;
    switch (fix.kind) {
    case FixKind::WriteFallback:
    case FixKind::ProveFallback:
        addHelped(ranked, *graph.activity(fix.activity));
        break;
    case FixKind::SecondProvider:
    case FixKind::NameDeputy:
        outage.begin(fix.dependent);
        for (const NodeIndex node : outage.fallen()) {
            if (const Graph::Activity *activity = graph.activity(node))
                addHelped(ranked, *activity);
        }
        break;
    case FixKind::MoveOffRoot:
    case FixKind::StartFaster:
    case FixKind::HoldLonger:
        for (const Graph::Service &service : graph.fallbacks()[fix.fallback].serves)
            addHelped(ranked, *graph.activity(service.activity));
        break;
    }
}

bool isWorthwhile(const RankedFix &ranked)
{
    return ranked.exposureRemoved > 0 || (ranked.costUnknown && ranked.stoppedRemoved > Minutes(0));
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
        addHelped(ranked, *graph.activity(was.activity));
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
    return rankedFixes(graph, possibleFixes(graph, options, stop), options, stop);
}

std::vector<RankedFix> rankedFixes(const Graph &graph, const std::vector<Fix> &fixes, const ExposureOptions &options,
                                   std::stop_token stop)
{
    FixEffects effects(graph, fixes, options);
    if (!effects.measure(stop))
        return {};
    SoleOutage outage(graph, options.outage);
    std::vector<RankedFix> result;
    for (std::size_t i = 0; i < fixes.size(); ++i) {
        RankedFix ranked;
        ranked.stoppedRemoved = effects.stoppedRemoved(i);
        ranked.exposureRemoved = effects.exposureRemoved(i);
        if (ranked.exposureRemoved <= 0 && ranked.stoppedRemoved <= Minutes(0))
            continue;
        ranked.fix = fixes[i];
        ranked.effort = usualEffort(ranked.fix.kind);
        describeHelped(ranked, graph, outage);
        if (isWorthwhile(ranked))
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
        if (isWorthwhile(ranked))
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
