// SPDX-License-Identifier: GPL-3.0-or-later
// How each activity gets through an incident, by the analysis over what stopped and by the marks. For incidentstate and
// incidentreview only. The progress and the plan must outlive it; one thread.
#pragma once

#include "analysis/loss.h"
#include "analysis/plangraph.h"
#include "services/incidentstate.h"

namespace relais {

class IncidentActivities {
public:
    // elapsed: milliseconds since the start.
    IncidentActivities(const RunProgress &progress, const Plan &frozen, qint64 elapsed);

    // Those touched, or that will be; the soonest limit first.
    [[nodiscard]] QList<IncidentActivity> all() const;

    // Cents of what the stops cost, as they went and had no fallback been used; none: to be estimated.
    struct Cost {
        qint64 asItWent = 0;
        qint64 without = 0;
    };
    [[nodiscard]] std::optional<Cost> costOf(const IncidentActivity &activity) const;

private:
    [[nodiscard]] IncidentActivity of(const Activity &row) const;
    void addMarks(IncidentActivity &activity) const;
    void addChoice(IncidentActivity &activity, const Interval &stop) const;
    [[nodiscard]] const Interval *stopOf(Id<Activity> activity) const;

    const RunProgress &m_progress;
    const Plan &m_plan;
    qint64 m_elapsed;
    PlanGraph m_graph;
    DownTimes m_down;
    LocalMinute m_start;
};

} // namespace relais
