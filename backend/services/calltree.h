// SPDX-License-Identifier: GPL-3.0-or-later
// Who calls whom when something stops working, from the roles that people hold in the plan: whoever decides calls those
// who stand in, speak and look after things; these call their deputies and those who start a fallback; who decides in
// second place calls everybody else. Pure; any thread.
#pragma once

#include "services/planfacts.h"

namespace relais {

enum class CallReason { StandsIn, Speaks, LooksAfter, Replaces, Starts, Team };

struct PlannedCall {
    Id<Person> person;
    CallReason reason = CallReason::Team;
    QStringList about; // names: what they look after, whom they replace, the fallback that they start
    Id<Person> otherwise; // to be called if they do not answer; null: nobody is named

    bool operator==(const PlannedCall &) const = default;
};

// One caller and all whom they call, in order.
struct CallBranch {
    Id<Person> caller;
    QList<PlannedCall> calls; // never empty

    bool operator==(const CallBranch &) const = default;
};

// Everybody of the firm is called once, persons of other firms only if they hold a role. Empty if nobody decides.
// plan: without those who have left (services/reader.h).
[[nodiscard]] QList<CallBranch> callTree(const Plan &plan, const PlanFacts &facts);

} // namespace relais
