// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to call in an incident, in order, with the numbers that the plan has: who decides and who stands in, who starts
// the fallbacks, who looks after what fell, its support; in an attack the IT provider and the insurer first. For the
// window of the plan's owner: private numbers too. Pure; any thread.
#pragma once

#include "services/incidentstate.h"

#include <QDateTime>

namespace relais {

enum class IncidentCallReason { ItProvider, Insurer, Decides, StandsIn, Starts, LooksAfter, Supports };

struct IncidentCall {
    IncidentCallReason reason = IncidentCallReason::Decides;
    Id<Person> person; // null: a support, `node` says of what
    NodeId node;
    QString name;
    QString number; // as it is written in the plan; empty: none is known
    QString otherNumber; // of a person; empty: there is none
    QString hours; // of a support, as they are written; may be empty
    QString reference; // customer or contract number, to give to a support; may be empty
    bool reachable = true; // at that hour, as far as the plan says
    Id<Person> insteadOf; // of StandsIn
    std::optional<Minutes> reachableFrom; // since midnight, of one that is not reachable today until then

    bool operator==(const IncidentCall &) const = default;
};

// plan: as it is now. now: on the firm's wall.
[[nodiscard]] QList<IncidentCall> incidentCalls(const RunProgress &progress, const IncidentState &state,
                                                const Plan &plan, const QDateTime &now);

// Unknown days and hours count as reachable.
[[nodiscard]] bool isReachableAt(const Person &person, const QDateTime &now);

} // namespace relais
