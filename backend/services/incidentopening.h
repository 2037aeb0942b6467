// SPDX-License-Identifier: GPL-3.0-or-later
// From « un outil est en panne » to a run that is ready: what stopped, and the steps of the fiches of what fell, in the
// plan's language, each with who does it and by when. Pure but for ids; any thread.
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "domain/runprogress.h"
#include "services/incidentsearch.h"
#include "services/preparedrun.h"

namespace relais {

struct IncidentChoice {
    QList<NodeId> subjects; // tools, activities, providers that do not work; may be empty
    QString card; // id of a situation's card; empty: none
    QString words; // as they were typed; the incident's name where nothing else names it

    [[nodiscard]] static IncidentChoice of(const IncidentFind &find, const QString &typed);
    bool operator==(const IncidentChoice &) const = default;
};

// since: UTC milliseconds, at most now. The run begins once it is started; the attack question comes next
// (stepsOfTriage).
[[nodiscard]] PreparedRun prepareIncident(const Plan &plan, const PlanContents &contents, const IncidentChoice &choice,
                                          qint64 since, const Instant &now, IdSource &ids);

// The steps of what fell, without those that progress has already: of each fiche all sections; where there is no fiche,
// five that do for anything. Also for a tool that falls while the incident goes on.
[[nodiscard]] QList<RunStep> stepsOfChoice(const Plan &plan, const PlanContents &contents, const IncidentChoice &choice,
                                           const RunProgress &progress, const QDateTime &localNow);

// What an answer to the attack question adds: the attack fiche; two checks where nobody knows; nothing. Nothing is ever
// removed, and what is there is not added again. They stand before the others of their section (orderedSteps).
[[nodiscard]] QList<RunStep> stepsOfTriage(Triage triage, const Plan &plan, const PlanContents &contents,
                                           const RunProgress &progress, const QDateTime &localNow);

// As an event of its kind, without what IncidentConduct or prepareIncident stamps on it.
[[nodiscard]] RunEvent plannedStepEvent(const RunStep &step);

// As they are to be read: by section, in each those of an attack first, then the checks, then as they were planned.
[[nodiscard]] QList<RunStep> orderedSteps(const RunProgress &progress);
[[nodiscard]] bool isOfTriage(const RunStep &step);

// The wall clock of the run's zone at an instant of the incident, milliseconds since its start.
[[nodiscard]] QDateTime localTime(const RunProgress &progress, qint64 elapsed);

} // namespace relais
