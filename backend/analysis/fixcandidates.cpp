// SPDX-License-Identifier: GPL-3.0-or-later
// possibleFixes(), possibleFixesIn() and withFix() of nextfix.h: what could be improved, and the graph with it done.
#include "analysis/fixeffect.h"

#include <algorithm>
#include <set>

namespace relais {

namespace {

Fix holdLonger(FallbackIndex fallback)
{
    return {.kind = FixKind::HoldLonger, .fallback = fallback, .covers = {}};
}

// Absent where the fallback can be kept up for as long as it takes.
std::optional<Minutes> endOfHold(const Graph &graph, const ActivityOutage &outage)
{
    const auto hold = graph.fallbacks()[*outage.fallback].hold;
    return hold ? std::optional(outage.held.from + *hold) : std::nullopt;
}

// What these outages of one activity leave without a fallback or with one for a time only, and the fallbacks that they
// take away.
void addUncovered(NodeIndex activity, std::vector<ActivityOutage> outages, const Graph &graph, std::set<Fix> &fixes)
{
    for (ActivityOutage &outage : outages) {
        for (const SameRoot &root : outage.sameRoot)
            fixes.insert({.kind = FixKind::MoveOffRoot, .fallback = root.fallback, .node = root.need, .covers = {}});
        if (!outage.fallback) {
            std::ranges::sort(outage.hitBy);
            fixes.insert({.kind = FixKind::WriteFallback, .activity = activity, .covers = std::move(outage.hitBy)});
        } else if (outage.uncoveredFrom && *outage.uncoveredFrom == endOfHold(graph, outage)) {
            fixes.insert(holdLonger(*outage.fallback));
        }
    }
}

// The same in the outage of every single node.
void addUncovered(const Graph &graph, const ExposureOptions &options, std::set<Fix> &fixes, const std::stop_token &stop)
{
    SoleOutage outage(graph, options.outage);
    std::vector<NodeIndex> hits;
    for (NodeIndex node = 0; node < graph.nodeCount() && !stop.stop_requested(); ++node) {
        if (graph.kind(node) == NodeKind::Activity)
            continue;
        outage.begin(node);
        for (const NodeIndex activity : outage.fallen()) {
            if (graph.kind(activity) != NodeKind::Activity)
                continue;
            outage.findHits(activity, hits);
            const Passage passage = outage.passage(activity, hits, options.mode);
            for (const auto &[fallback, need] : passage.sameRoot)
                fixes.insert({.kind = FixKind::MoveOffRoot, .fallback = fallback, .node = need, .covers = {}});
            if (!passage.fallback) {
                std::ranges::sort(hits);
                fixes.insert({.kind = FixKind::WriteFallback, .activity = activity, .covers = hits});
            } else if (passage.holdEnds) {
                fixes.insert(holdLonger(*passage.fallback));
            }
        }
    }
}

// A second person or provider beside each that the node cannot do without.
void addSeconds(const Graph &graph, NodeIndex node, std::set<Fix> &fixes)
{
    for (const Graph::Need &need : graph.needs(node)) {
        if (need.group != requiredNeed)
            continue;
        if (graph.kind(need.to) == NodeKind::Person)
            fixes.insert({.kind = FixKind::NameDeputy, .node = need.to, .dependent = node, .covers = {}});
        else if (graph.kind(need.to) == NodeKind::Provider)
            fixes.insert({.kind = FixKind::SecondProvider, .node = need.to, .dependent = node, .covers = {}});
    }
}

void addTrials(const Graph &graph, FallbackIndex index, const Graph::Service &service, FallbackMode mode,
               std::set<Fix> &fixes)
{
    if (!isProven(service))
        fixes.insert({.kind = FixKind::ProveFallback, .activity = service.activity, .fallback = index, .covers = {}});
    const auto target = graph.activity(service.activity)->target;
    const auto activation = activationOf(graph.fallbacks()[index], service, mode);
    if (target && activation && *activation > *target)
        fixes.insert({.kind = FixKind::StartFaster, .activity = service.activity, .fallback = index, .covers = {}});
}

Graph::Fallback assumedFallback(const Fix &fix)
{
    Graph::Fallback fallback;
    fallback.serves = {{fix.activity, ProofLevel::Written, std::nullopt}};
    fallback.covers = fix.covers;
    fallback.activation = fix.activation;
    fallback.hold = fix.hold;
    fallback.capacity = fix.capacity;
    return fallback;
}

void addSecond(GraphBuilder &builder, const Graph &graph, const Fix &fix)
{
    const GroupIndex group = builder.addGroup();
    const NodeIndex second = builder.addNode(graph.kind(fix.node));
    builder.moveToGroup(fix.dependent, fix.node, group);
    builder.addNeed(fix.dependent, second, Minutes(0), group);
}

void startFaster(Graph::Fallback &fallback, Graph::Service &service, Minutes target)
{
    fallback.activation = std::min(fallback.activation, target);
    if (service.measured)
        service.measured = std::min(*service.measured, target);
}

} // namespace

std::vector<Fix> possibleFixes(const Graph &graph, const ExposureOptions &options, const std::stop_token &stop)
{
    std::set<Fix> fixes;
    addUncovered(graph, options, fixes, stop);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        addSeconds(graph, node, fixes);
    for (FallbackIndex index = 0; index < graph.fallbacks().size(); ++index) {
        for (const Graph::Service &service : graph.fallbacks()[index].serves)
            addTrials(graph, index, service, options.mode, fixes);
    }
    return {fixes.begin(), fixes.end()};
}

std::vector<Fix> possibleFixesIn(const Graph &graph, const WhatIf &question)
{
    const FallbackMode mode = question.mode == FallbackMode::None ? FallbackMode::Measured : question.mode;
    const DownTimes down = propagate(graph, question.failures);
    std::set<Fix> fixes;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (down.of(node).empty())
            continue;
        std::set<Fix> seconds;
        addSeconds(graph, node, seconds);
        std::erase_if(seconds, [&down](const Fix &fix) { return down.of(fix.node).empty(); });
        fixes.merge(seconds);
        if (!graph.activity(node))
            continue;
        addUncovered(node, activityOutages(graph, down, node, mode), graph, fixes);
        for (const FallbackIndex index : graph.fallbacksOf(node))
            addTrials(graph, index, graph.service(index, node), mode, fixes);
    }
    return {fixes.begin(), fixes.end()};
}

bool changesFallback(FixKind kind)
{
    return kind != FixKind::SecondProvider && kind != FixKind::NameDeputy;
}

FallbackIndex placeOf(const Graph &graph, const Fix &fix)
{
    return fix.kind == FixKind::WriteFallback ? static_cast<FallbackIndex>(graph.fallbacks().size()) : fix.fallback;
}

Graph::Fallback changedFallback(const Graph &graph, const Fix &fix)
{
    if (fix.kind == FixKind::WriteFallback)
        return assumedFallback(fix);
    Graph::Fallback fallback = graph.fallbacks()[fix.fallback];
    const auto service = std::ranges::find(fallback.serves, fix.activity, &Graph::Service::activity);
    if (fix.kind == FixKind::MoveOffRoot) {
        std::erase(fallback.needs, fix.node);
    } else if (fix.kind == FixKind::HoldLonger) {
        fallback.hold.reset();
    } else if (fix.kind == FixKind::ProveFallback) {
        service->proof = ProofLevel::Tried;
        service->measured = fallback.activation;
    } else if (fix.kind == FixKind::StartFaster) {
        startFaster(fallback, *service, *graph.activity(fix.activity)->target);
    }
    return fallback;
}

Graph withFix(const Graph &graph, const Fix &fix)
{
    GraphBuilder builder(graph);
    if (!changesFallback(fix.kind))
        addSecond(builder, graph, fix);
    else if (fix.kind == FixKind::WriteFallback)
        builder.addFallback(changedFallback(graph, fix));
    else
        builder.fallback(fix.fallback) = changedFallback(graph, fix);
    return std::move(builder).build();
}

} // namespace relais
