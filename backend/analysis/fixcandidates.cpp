// SPDX-License-Identifier: GPL-3.0-or-later
// possibleFixes(), possibleFixesIn() and withFix() of nextfix.h: what could be improved, and the graph with it done.
#include "analysis/nextfix.h"

#include <algorithm>
#include <set>

namespace relais {

namespace {

// What these outages of one activity leave without a fallback, and the fallbacks that they take away.
void addUncovered(NodeIndex activity, std::vector<ActivityOutage> outages, std::set<Fix> &fixes)
{
    for (ActivityOutage &outage : outages) {
        for (const SameRoot &root : outage.sameRoot)
            fixes.insert({.kind = FixKind::MoveOffRoot, .fallback = root.fallback, .node = root.need, .covers = {}});
        if (outage.fallback)
            continue;
        std::ranges::sort(outage.hitBy);
        fixes.insert({.kind = FixKind::WriteFallback, .activity = activity, .covers = std::move(outage.hitBy)});
    }
}

// The same in the outage of every single node.
void addUncovered(const Graph &graph, const ExposureOptions &options, std::set<Fix> &fixes)
{
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (graph.kind(node) == NodeKind::Activity)
            continue;
        const Failure failure{node, {Minutes(0), options.outage}};
        const DownTimes down = propagate(graph, {&failure, 1});
        for (const Graph::Activity &activity : graph.activities())
            addUncovered(activity.node, activityOutages(graph, down, activity.node, options.mode), fixes);
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

std::vector<Fix> possibleFixes(const Graph &graph, const ExposureOptions &options)
{
    std::set<Fix> fixes;
    addUncovered(graph, options, fixes);
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
        addUncovered(node, activityOutages(graph, down, node, mode), fixes);
        for (const FallbackIndex index : graph.fallbacksOf(node))
            addTrials(graph, index, graph.service(index, node), mode, fixes);
    }
    return {fixes.begin(), fixes.end()};
}

Graph withFix(const Graph &graph, const Fix &fix)
{
    GraphBuilder builder(graph);
    const auto serviceOf = [&](Graph::Fallback &fallback) -> Graph::Service & {
        return *std::ranges::find(fallback.serves, fix.activity, &Graph::Service::activity);
    };
    switch (fix.kind) {
    case FixKind::WriteFallback:
        builder.addFallback(assumedFallback(fix));
        break;
    case FixKind::MoveOffRoot:
        std::erase(builder.fallback(fix.fallback).needs, fix.node);
        break;
    case FixKind::SecondProvider:
    case FixKind::NameDeputy:
        addSecond(builder, graph, fix);
        break;
    case FixKind::ProveFallback: {
        Graph::Fallback &fallback = builder.fallback(fix.fallback);
        serviceOf(fallback).proof = ProofLevel::Tried;
        serviceOf(fallback).measured = fallback.activation;
        break;
    }
    case FixKind::StartFaster: {
        Graph::Fallback &fallback = builder.fallback(fix.fallback);
        startFaster(fallback, serviceOf(fallback), *graph.activity(fix.activity)->target);
        break;
    }
    }
    return std::move(builder).build();
}

} // namespace relais
