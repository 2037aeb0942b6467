// SPDX-License-Identifier: GPL-3.0-or-later
// From a name that somebody typed to what can fail: an activity, tool, provider, site or person of the plan. Pure; any
// thread.
#pragma once

#include "domain/plan.h"

namespace relais {

struct NamedNode {
    NodeId node; // null: none has this name, or several could be meant
    QList<NodeId> near; // which these are, or what comes near; at most a handful
    bool ambiguous = false; // `near` are all meant as well

    bool operator==(const NamedNode &) const = default;
};

// The very name first, then the only near one, then the only one that begins so or has a word that does.
[[nodiscard]] NamedNode nodeNamed(const Plan &plan, const QString &typed);

} // namespace relais
