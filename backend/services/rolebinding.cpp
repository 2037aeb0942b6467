// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rolebinding.h"

#include "services/matchwords.h"

#include <algorithm>

namespace relais {

namespace {

// How well a tool or provider fits a role: the lower the likelier.
enum class RoleFit { Catalogue, Name, Purpose, None };

RoleFit fitOf(const ScenarioRole &role, const QString &catalogueKey, const QString &name, const QString &purpose)
{
    if (!catalogueKey.isEmpty() && role.catalogueKeys.contains(catalogueKey))
        return RoleFit::Catalogue;
    if (holdsOneOf(plainForm(name), role.words))
        return RoleFit::Name;
    return holdsOneOf(plainForm(purpose), role.words) ? RoleFit::Purpose : RoleFit::None;
}

struct Candidate {
    NodeId node;
    RoleFit fit = RoleFit::None;
    bool critical = false;
};

QList<NodeId> likeliestFirst(QList<Candidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(!a.critical, a.fit) < std::pair(!b.critical, b.fit);
    });
    QList<NodeId> nodes;
    for (const Candidate &candidate : candidates)
        nodes.append(candidate.node);
    return nodes;
}

// Tools; providers where no tool fits, since a tool is what people name.
QList<NodeId> fitting(const ScenarioRole &role, const Plan &plan, const PlanFacts &facts)
{
    QList<Candidate> candidates;
    for (const Tool &tool : inOrder(plan.table<Tool>())) {
        const RoleFit fit = fitOf(role, tool.catalogueKey, tool.name, tool.purpose);
        if (fit != RoleFit::None)
            candidates.append({nodeOf(tool.id), fit, facts.of(rowOf(tool.id)).critical});
    }
    if (!candidates.isEmpty())
        return likeliestFirst(candidates);
    for (const Provider &provider : inOrder(plan.table<Provider>())) {
        const RoleFit fit = fitOf(role, provider.catalogueKey, provider.name, provider.carries);
        if (fit != RoleFit::None)
            candidates.append({nodeOf(provider.id), fit, false});
    }
    return likeliestFirst(candidates);
}

// What the plan names beside the node in a group of alternatives.
QList<NodeId> alternativesTo(const Plan &plan, NodeId node)
{
    QList<NodeId> found;
    for (const Dependency &one : plan.table<Dependency>()) {
        if (one.to != node || one.group.isEmpty() || !isLink(one))
            continue;
        for (const Dependency &other : plan.table<Dependency>()) {
            if (other.from == one.from && other.group == one.group && other.to != node && isLink(other)
                && !found.contains(other.to))
                found.append(other.to);
        }
    }
    return found;
}

} // namespace

NodeId boundTo(const QList<RoleBinding> &bindings, const QString &role)
{
    const auto found = std::find_if(bindings.begin(), bindings.end(),
                                    [&](const RoleBinding &binding) { return binding.role == role; });
    return found == bindings.end() ? NodeId() : found->bound;
}

QList<RoleBinding> bindRoles(const Scenario &scenario, const Plan &plan, const PlanFacts &facts,
                             const QHash<QString, NodeId> &chosen)
{
    QList<RoleBinding> bindings;
    for (const ScenarioRole &role : scenario.roles) {
        RoleBinding binding{role.key, role.name, {}, {}};
        if (!role.node.isNull()) {
            binding.bound = plan.tableOf(role.node.value) ? role.node : NodeId();
            bindings.append(binding);
            continue;
        }
        const NodeId other = boundTo(bindings, role.standsInFor);
        if (role.standsInFor.isEmpty())
            binding.candidates = fitting(role, plan, facts);
        else if (!other.isNull())
            binding.candidates = alternativesTo(plan, other);
        // What has a role already is not asked for again.
        for (const RoleBinding &earlier : bindings)
            binding.candidates.removeAll(earlier.bound);
        const auto choice = chosen.constFind(role.key);
        binding.bound = choice == chosen.constEnd() ? binding.candidates.value(0) : *choice;
        if (!plan.tableOf(binding.bound.value))
            binding.bound = {};
        bindings.append(binding);
    }
    return bindings;
}

DrillFall::DrillFall(const Plan &plan, const PlanGraph &graph, Minutes end)
    : m_plan(&plan)
    , m_graph(&graph)
    , m_end(end)
    , m_falls(graph)
    , m_down(m_falls.down())
{ }

void DrillFall::add(const ScenarioScene &scene, const QList<NodeId> &stops, const QList<NodeId> &restores)
{
    m_falls.add(scene.story, stops, restores);
    m_down = m_falls.down(m_end);
}

bool DrillFall::hasFallen(NodeId node, const ScenarioScene &scene) const
{
    const auto index = m_graph->index(node);
    const bool before = !scene.restores.isEmpty() && index && m_down.isDown(*index, scene.story - Minutes(1));
    return before || (index && m_down.isDown(*index, scene.story));
}

bool DrillFall::falls(NodeId node) const
{
    const auto index = m_graph->index(node);
    return index && !m_down.of(*index).empty();
}

Minutes DrillFall::firstStop(Id<Activity> activity) const
{
    return m_down.of(*m_graph->index(nodeOf(activity))).front().from;
}

QList<Id<Activity>> DrillFall::activities() const
{
    QList<Activity> stopped;
    for (const Activity &activity : inOrder(m_plan->table<Activity>())) {
        if (falls(nodeOf(activity.id)))
            stopped.append(activity);
    }
    std::stable_sort(stopped.begin(), stopped.end(), [](const Activity &a, const Activity &b) {
        return a.limit.value_or(Minutes::max()) < b.limit.value_or(Minutes::max());
    });
    QList<Id<Activity>> ids;
    for (const Activity &activity : stopped)
        ids.append(activity.id);
    return ids;
}

Id<Activity> DrillFall::first() const
{
    const QList<Id<Activity>> stopped = activities();
    const auto found = std::min_element(stopped.begin(), stopped.end(),
                                        [this](auto a, auto b) { return firstStop(a) < firstStop(b); });
    return found == stopped.end() ? Id<Activity>() : *found;
}

QList<NodeId> DrillFall::lostBy(Id<Activity> activity) const
{
    QList<NodeId> lost;
    const auto node = m_graph->index(nodeOf(activity));
    const auto stops = node ? m_down.of(*node) : std::span<const Interval>();
    for (const Interval &stop : stops) {
        for (const NodeIndex hit : hitBy(m_graph->graph(), m_down, *node, stop))
            lost.append(m_graph->id(hit));
    }
    return lost;
}

FallbackChoice DrillFall::fallbacksFor(Id<Activity> activity) const
{
    if (!falls(nodeOf(activity)))
        return {};
    return fallbackChoice(*m_plan, activity, lostBy(activity), [this](NodeId need) { return falls(need); });
}

DrillFall::Suits DrillFall::suits(Id<Fallback> fallback) const
{
    Suits best = Suits::NotAtAll;
    for (const Id<Activity> &activity : activities()) {
        const QList<NodeId> lost = lostBy(activity);
        if (!fallbacksFor(activity).fitting.contains(fallback))
            continue;
        const bool whole = std::all_of(lost.begin(), lost.end(),
                                       [&](NodeId node) { return covers(*m_plan, *m_plan->find(fallback), node); });
        best = whole ? Suits::Whole : std::min(best, Suits::Partly);
        if (whole)
            break;
    }
    return best;
}

bool DrillFall::isHelpless(Id<Activity> activity, Minutes from, Minutes until) const
{
    const auto node = m_graph->index(nodeOf(activity));
    const auto stops = node ? m_down.of(*node) : std::span<const Interval>();
    return std::any_of(stops.begin(), stops.end(), [&](const Interval &stop) {
        const Interval seen{std::max(stop.from, from), std::min(stop.to, until)};
        return seen.from < seen.to && !fallbackChoice(*m_plan, *m_graph, m_down, activity, seen, seen.from).whole;
    });
}

} // namespace relais
