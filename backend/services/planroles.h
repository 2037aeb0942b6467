// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what in a plan, in words that generators ask: who decides, who looks after this, where the team talks. Pure
// functions; any thread.
#pragma once

#include "domain/plan.h"

#include <QSet>

namespace relais {

// Those that the plan still has, the holder first, then the deputies.
QList<Id<Person>> holdersOf(const Plan &plan, RoleKind role);

// Who looks after a tool or activity: owner, else deputy. Null for nobody.
Id<Person> ownerOf(const Plan &plan, RowId object);

// Everything that the node rests on, itself included, by confirmed links.
QSet<QUuid> restsOn(const Plan &plan, NodeId node);

// The channels towards an audience in the order of use, the usual ones first.
QList<Channel> channelsTo(const Plan &plan, Audience audience);

// Whether the channel rests on the node. A null node takes nothing with it.
bool fallsWith(const Plan &plan, const Channel &channel, NodeId down);

// The first of them that does not fall with the node; null if there is none. A null node: the first.
std::optional<Channel> channelWithout(const Plan &plan, Audience audience, NodeId down);

// Who supplies the tool, by its first confirmed link to a provider; null if the plan does not say.
const Provider *providerOf(const Plan &plan, Id<Tool> tool);

} // namespace relais
