// SPDX-License-Identifier: GPL-3.0-or-later
// « Une panne est arrivée hier : racontez-la », into a plan that is there: an outage that is over becomes a run that
// has ended, with its times, words and lessons, and its review follows as that of any other. Its events say when they
// were written down; what they tell of stands at its own moment. Pure but for ids; any thread.
#pragma once

#include "services/incidentopening.h"

namespace relais {

// Instants are UTC milliseconds.
struct IncidentTale {
    IncidentChoice choice;
    qint64 since = 0;
    qint64 until = 0; // all worked again; after since, at most now
    Id<Fallback> fallback; // that served; null: none, or another
    std::optional<qint64> fallbackAt; // it was started; none: not said, and the fallback is not counted
    std::optional<qint64> toldAt; // the first word to customers; none: there was none, or nobody knows
    QStringList done; // what happened and was decided, a line each, which may begin with its time: "12h40 …"
    QStringList lessons; // what the plan or the tools lacked, a line each; the review proposes them

    bool operator==(const IncidentTale &) const = default;
};

// With all its events, to its end. InvalidValue: it ends before it begins, or in what is still to come; what is told of
// lies outside of it; or nothing fell.
[[nodiscard]] Result<PreparedRun> toldIncident(const Plan &plan, const PlanContents &contents, const IncidentTale &tale,
                                               const Instant &now, IdSource &ids);

} // namespace relais
