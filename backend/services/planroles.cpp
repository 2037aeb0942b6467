// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planroles.h"

#include <algorithm>

namespace relais {

QList<Id<Person>> holdersOf(const Plan &plan, RoleKind role)
{
    QList<RoleHolder> holders;
    for (const RoleHolder &holder : plan.table<RoleHolder>()) {
        if (holder.role == role && plan.find(holder.person))
            holders.append(holder);
    }
    std::stable_sort(holders.begin(), holders.end(),
                     [](const RoleHolder &a, const RoleHolder &b) { return a.rank < b.rank; });
    QList<Id<Person>> people;
    for (const RoleHolder &holder : holders)
        people.append(holder.person);
    return people;
}

Id<Person> ownerOf(const Plan &plan, RowId object)
{
    if (const Tool *tool = plan.find(Id<Tool>{object.value}))
        return plan.find(tool->owner) ? tool->owner : plan.find(tool->deputy) ? tool->deputy : Id<Person>();
    const Activity *activity = plan.find(Id<Activity>{object.value});
    return activity && plan.find(activity->owner) ? activity->owner : Id<Person>();
}

QSet<QUuid> restsOn(const Plan &plan, NodeId node)
{
    QSet<QUuid> reached{node.value};
    QList<NodeId> open{node};
    while (!open.isEmpty()) {
        const NodeId from = open.takeLast();
        for (const Dependency &dependency : plan.table<Dependency>()) {
            if (dependency.from == from && isLink(dependency) && !reached.contains(dependency.to.value)) {
                reached.insert(dependency.to.value);
                open.append(dependency.to);
            }
        }
    }
    return reached;
}

QList<Channel> channelsTo(const Plan &plan, Audience audience)
{
    QList<Channel> channels;
    for (const Channel &channel : plan.table<Channel>()) {
        if (channel.audience == audience)
            channels.append(channel);
    }
    std::stable_sort(channels.begin(), channels.end(), [](const Channel &a, const Channel &b) {
        return a.fallback != b.fallback ? b.fallback : a.rank < b.rank;
    });
    return channels;
}

bool fallsWith(const Plan &plan, const Channel &channel, NodeId down)
{
    return !down.isNull() && !channel.standsOn.isNull() && restsOn(plan, channel.standsOn).contains(down.value);
}

std::optional<Channel> channelWithout(const Plan &plan, Audience audience, NodeId down)
{
    for (const Channel &channel : channelsTo(plan, audience)) {
        if (!fallsWith(plan, channel, down))
            return channel;
    }
    return std::nullopt;
}

const Provider *providerOf(const Plan &plan, Id<Tool> tool)
{
    for (const Dependency &dependency : plan.table<Dependency>()) {
        if (dependency.from == nodeOf(tool) && isLink(dependency)) {
            if (const Provider *provider = plan.find(Id<Provider>{dependency.to.value}))
                return provider;
        }
    }
    return nullptr;
}

} // namespace relais
