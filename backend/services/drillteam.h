// SPDX-License-Identifier: GPL-3.0-or-later
// The drill that comes next and who takes part in it, as rows of the plan. Values and pure functions; any thread.
#pragma once

#include "core/id.h"
#include "domain/plan.h"

namespace relais {

struct DrillTeam {
    PlannedDrill drill;
    QList<Participant> participants;
    bool stored = false; // stands in the plan; else it is a proposal

    [[nodiscard]] Id<Person> holder(DrillRole role) const; // null: nobody
};

// The soonest that was not played; one without a date comes last. Null: none.
const PlannedDrill *nextDrill(const Plan &plan);

inline DrillLength lengthOf(const PlannedDrill &drill)
{
    return drill.length.value_or(DrillLength::First);
}

// What the plan has for this scenario, or else a proposal from the roles that people hold when a tool is down: never
// the decider as facilitator where there is somebody else.
DrillTeam teamFor(const Plan &plan, const QString &scenario, IdSource &ids);

// The plan with this drill and these participants, and no others of it.
Plan withTeam(const Plan &plan, const DrillTeam &team);

// "14:00".
QString timeOfDrill(Minutes sinceMidnight);

} // namespace relais
