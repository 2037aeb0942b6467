// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planfacts.h"

#include "analysis/plangraph.h"
#include "analysis/sameroot.h"

#include <algorithm>
#include <tuple>

namespace relais {

namespace {

QList<NodeId> needsOf(const Plan &plan, NodeId node)
{
    QList<NodeId> needs;
    for (const Dependency &dependency : plan.table<Dependency>()) {
        if (dependency.from == node && isLink(dependency))
            needs.append(dependency.to);
    }
    return needs;
}

RelayMark markOf(const Plan &plan, Id<Fallback> fallback)
{
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.fallback == fallback && proof.level >= ProofLevel::Tried)
            return RelayMark::Tried;
    }
    return RelayMark::ToTry;
}

bool hasSteps(const Plan &plan, Id<Fallback> fallback)
{
    const auto &steps = plan.table<FallbackStep>();
    return std::any_of(steps.begin(), steps.end(),
                       [&](const FallbackStep &step) { return step.fallback == fallback && !step.text.isEmpty(); });
}

} // namespace

QList<Id<Fallback>> fallbacksServing(const Plan &plan, Id<Activity> activity)
{
    QList<Id<Fallback>> result;
    for (const Fallback &fallback : inOrder(plan.table<Fallback>())) {
        const auto &links = plan.table<FallbackActivity>();
        if (std::any_of(links.begin(), links.end(), [&](const FallbackActivity &link) {
                return link.fallback == fallback.id && link.activity == activity;
            }))
            result.append(fallback.id);
    }
    return result;
}

bool covers(const Plan &plan, const Fallback &fallback, NodeId node)
{
    const auto &covered = plan.table<FallbackCover>();
    return fallback.coversAny || std::any_of(covered.begin(), covered.end(), [&](const FallbackCover &cover) {
               return cover.fallback == fallback.id && cover.node == node;
           });
}

PlanFacts::PlanFacts(const Plan &plan)
{
    const PlanGraph graph(plan);
    const QList<Tool> tools = inOrder(plan.table<Tool>());
    Criticalities criticalities(graph.graph(), plan.organisation().criticalThreshold);
    for (const Tool &tool : tools) {
        const auto node = graph.index(nodeOf(tool.id));
        addTool(plan, graph, tool, node ? criticalities.of(*node) : Criticality());
    }
    for (const Tool &tool : tools) {
        if (of(rowOf(tool.id)).critical)
            m_critical.append(tool.id);
    }
    const auto limit = [this](Id<Tool> tool) { return of(rowOf(tool)).limit.value_or(Minutes::max()); };
    std::stable_sort(m_critical.begin(), m_critical.end(), [&](auto a, auto b) { return limit(a) < limit(b); });
    for (const Activity &activity : inOrder(plan.table<Activity>()))
        addActivity(plan, activity);
    addRoots(graph);
}

const ObjectFacts &PlanFacts::of(RowId object) const
{
    static const ObjectFacts none;
    const auto found = m_facts.constFind(object);
    return found == m_facts.constEnd() ? none : *found;
}

void PlanFacts::addTool(const Plan &plan, const PlanGraph &graph, const Tool &tool, const Criticality &criticality)
{
    ObjectFacts facts;
    facts.critical = tool.criticalOverride.value_or(criticality.critical);
    facts.limit = criticality.tolerated;
    facts.mark = criticality.mark;
    for (const ToleranceLine &line : criticality.lines)
        facts.activities.append(graph.activityId(line.activity));
    if (const Activity *first = facts.activities.isEmpty() ? nullptr : plan.find(facts.activities.constFirst()))
        facts.target = first->target;
    QList<Id<Fallback>> candidates;
    for (const ActivityMark &mark : criticality.marks) {
        if (mark.fallback)
            candidates.append(graph.fallbackId(*mark.fallback));
    }
    // What analysis cannot count on is still what the firm has written.
    for (const auto &activity : facts.activities) {
        for (const auto &id : fallbacksServing(plan, activity)) {
            if (covers(plan, *plan.find(id), nodeOf(tool.id)))
                candidates.append(id);
        }
    }
    for (const Fallback &fallback : inOrder(plan.table<Fallback>())) {
        if (!fallback.coversAny && covers(plan, fallback, nodeOf(tool.id)))
            candidates.append(fallback.id);
    }
    // Of those that fit, the first that says how it is done.
    std::stable_partition(candidates.begin(), candidates.end(), [&](auto id) { return hasSteps(plan, id); });
    for (const auto &id : candidates) {
        if (facts.fallback.isNull())
            facts.fallback = id;
        else if (id != facts.fallback && !facts.others.contains(id))
            facts.others.append(id);
    }
    m_facts.insert(rowOf(tool.id), facts);
}

void PlanFacts::addActivity(const Plan &plan, const Activity &activity)
{
    ObjectFacts facts;
    facts.limit = activity.limit;
    facts.target = activity.target;
    const QList<NodeId> needs = needsOf(plan, nodeOf(activity.id));
    for (const NodeId &need : needs) {
        if (const Tool *tool = plan.find(Id<Tool>{need.value}))
            facts.tools.append(tool->id);
    }
    // Of those that fit and say how it is done, the one that covers most of what the activity needs; of equals the
    // tried one, then the first.
    facts.others = fallbacksServing(plan, activity.id);
    const auto merit = [&](Id<Fallback> id) {
        const Fallback &fallback = *plan.find(id);
        const auto covered =
            std::count_if(needs.begin(), needs.end(), [&](NodeId need) { return covers(plan, fallback, need); });
        return std::tuple(covered > 0 && hasSteps(plan, id), covered + (fallback.coversAny ? 1 : 0),
                          markOf(plan, id) == RelayMark::Tried);
    };
    const auto best =
        std::max_element(facts.others.begin(), facts.others.end(), [&](auto a, auto b) { return merit(a) < merit(b); });
    if (best != facts.others.end()) {
        facts.fallback = *best;
        facts.others.erase(best);
        facts.mark = markOf(plan, facts.fallback);
    } else {
        facts.mark = RelayMark::None;
    }
    m_facts.insert(rowOf(activity.id), facts);
}

void PlanFacts::addRoots(const PlanGraph &graph)
{
    for (const FallbackRoot &found : fallbackRoots(graph.graph())) {
        CommonRoot root{graph.fallbackId(found.fallback), graph.id(found.covered), graph.id(found.shared.root), {}};
        const bool known = std::any_of(m_roots.begin(), m_roots.end(), [&](const CommonRoot &other) {
            return other.fallback == root.fallback && other.covered == root.covered;
        });
        if (known || found.shared.chains.empty())
            continue;
        for (const NodeIndex node : found.shared.chains.front())
            root.chain.append(graph.id(node));
        m_roots.append(root);
    }
}

} // namespace relais
