// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/plangraph.h"

#include <algorithm>

namespace relais {

namespace {

std::uint8_t weekdayBits(std::optional<int> bits)
{
    return static_cast<std::uint8_t>(bits.value_or(0) & 0x7f);
}

Graph::Activity activityOf(const Plan &plan, const Activity &row)
{
    Graph::Activity activity;
    activity.limit = row.limit;
    activity.target = row.target;
    activity.costPerHour = row.costPerHour;
    activity.priority = row.priority;
    for (const Peak &peak : plan.table<Peak>()) {
        if (peak.activity == row.id)
            activity.peaks.push_back({{weekdayBits(peak.weekdays), peak.from, peak.until}, peak.factor});
    }
    for (const OpeningHours &hours : plan.table<OpeningHours>()) {
        if (hours.activity == row.id && weekdayBits(hours.weekdays) != 0)
            activity.openingHours.push_back({weekdayBits(hours.weekdays), hours.from, hours.until});
    }
    for (const Deadline &deadline : plan.table<Deadline>()) {
        if (deadline.activity == row.id)
            activity.deadlines.push_back({deadline.dayOfMonth.value_or(0), weekdayBits(deadline.weekdays),
                                          deadline.at.value_or(Minutes(24 * 60))});
    }
    return activity;
}

// The strongest proof there is, and the minutes of the latest one that measured them.
Graph::Service serviceOf(const Plan &plan, const FallbackActivity &served, NodeIndex activity)
{
    Graph::Service service{activity, ProofLevel::Written, std::nullopt};
    QDate latest;
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.fallback != served.fallback || !(proof.activity.isNull() || proof.activity == served.activity))
            continue;
        service.proof = std::max(service.proof, proof.level);
        const bool older = latest.isValid() && (!proof.date.isValid() || proof.date < latest);
        if (proof.level >= ProofLevel::Tried && proof.minutes && !older) {
            service.measured = proof.minutes;
            latest = proof.date;
        }
    }
    return service;
}

} // namespace

PlanGraph::PlanGraph(const Plan &plan)
{
    GraphBuilder builder;
    addNodes(plan, builder);
    addNeeds(plan, builder);
    addFallbacks(plan, builder);
    m_graph = std::move(builder).build();
}

std::optional<NodeIndex> PlanGraph::index(NodeId id) const
{
    const auto found = m_indices.constFind(id);
    return found != m_indices.cend() ? std::optional(*found) : std::nullopt;
}

std::optional<FallbackIndex> PlanGraph::index(Id<Fallback> id) const
{
    const auto found = m_fallbackIndices.constFind(id);
    return found != m_fallbackIndices.cend() ? std::optional(*found) : std::nullopt;
}

void PlanGraph::addNodes(const Plan &plan, GraphBuilder &builder)
{
    const auto note = [this](NodeId id, NodeIndex index) {
        m_nodes.push_back(id);
        m_indices.insert(id, index);
    };
    for (const Activity &row : inOrder(plan.table<Activity>()))
        note(nodeOf(row.id), builder.addActivity(activityOf(plan, row)));
    for (const Tool &row : inOrder(plan.table<Tool>()))
        note(nodeOf(row.id), builder.addNode(NodeKind::Tool));
    for (const Provider &row : inOrder(plan.table<Provider>()))
        note(nodeOf(row.id), builder.addNode(NodeKind::Provider));
    for (const Site &row : inOrder(plan.table<Site>()))
        note(nodeOf(row.id), builder.addNode(NodeKind::Site));
    for (const Person &row : inOrder(plan.table<Person>()))
        note(nodeOf(row.id), builder.addNode(NodeKind::Person));
}

void PlanGraph::addNeeds(const Plan &plan, GraphBuilder &builder) const
{
    QHash<std::pair<NodeId, QString>, GroupIndex> groups;
    for (const Dependency &row : plan.table<Dependency>()) {
        const auto from = index(row.from);
        const auto to = index(row.to);
        if (!isLink(row) || !from || !to)
            continue;
        GroupIndex group = requiredNeed;
        if (!row.group.isEmpty()) {
            const std::pair key(row.from, row.group);
            const auto known = groups.constFind(key);
            group = known != groups.cend() ? *known : *groups.insert(key, builder.addGroup());
        }
        builder.addNeed(*from, *to, row.buffer, group);
    }
}

void PlanGraph::addFallbacks(const Plan &plan, GraphBuilder &builder)
{
    for (const Fallback &row : inOrder(plan.table<Fallback>())) {
        Graph::Fallback fallback;
        std::optional<Minutes> measured;
        for (const FallbackActivity &served : plan.table<FallbackActivity>()) {
            const auto activity = index(nodeOf(served.activity));
            if (served.fallback != row.id || !activity)
                continue;
            fallback.serves.push_back(serviceOf(plan, served, *activity));
            if (!measured)
                measured = fallback.serves.back().measured;
        }
        if (!row.activation && !measured) {
            m_incomplete.push_back(row.id);
            continue;
        }
        for (const FallbackCover &cover : plan.table<FallbackCover>()) {
            if (const auto node = index(cover.node); cover.fallback == row.id && node)
                fallback.covers.push_back(*node);
        }
        for (const FallbackNeed &need : plan.table<FallbackNeed>()) {
            if (const auto node = index(need.node); need.fallback == row.id && node)
                fallback.needs.push_back(*node);
        }
        fallback.coversAny = row.coversAny;
        fallback.activation = row.activation.value_or(measured.value_or(Minutes(0)));
        fallback.hold = row.holdUnlimited ? std::nullopt : row.hold;
        fallback.capacity = row.capacity.value_or(0);
        fallback.catchUp = row.catchUp.value_or(0);
        const FallbackIndex added = builder.addFallback(std::move(fallback));
        m_fallbacks.push_back(row.id);
        m_fallbackIndices.insert(row.id, added);
    }
}

} // namespace relais
