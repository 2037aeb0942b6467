// SPDX-License-Identifier: GPL-3.0-or-later
// What a drill gives to the plan (findings, proofs) and to the team (the one-page report). Each edit is made on a copy
// and committed as an ordinary operation that cites the run (OperationKind::Review, source "run/<id>"). Pure; any
// thread.
#pragma once

#include "core/id.h"
#include "domain/document.h"
#include "services/drillmeasures.h"
#include "services/plancontents.h"

namespace relais {

// Starred notes, and each played scene whose answer the plan did not hold, as findings of this run. What already stands
// as a finding of it is not added again.
Plan withFindings(const Plan &plan, const RunProgress &progress, const Phrases &phrases, QDate today, IdSource &ids);

struct FallbackPlayed {
    Id<Fallback> fallback;
    QString name;
    QList<Id<Activity>> activities; // for which it was started
    Minutes minutes{0}; // from seen to started, one at least; the slowest
    std::optional<Minutes> limit; // the soonest target, else limit: above it, tried but too slow
};
QList<FallbackPlayed> fallbacksPlayed(const DrillMeasures &measures, const Plan &plan);

// Discussed; Tried, in real minutes and by whom, only where `forReal` says that it was done and not merely talked
// through. Replaces this run's earlier proof of the same fallback. Never from a practice run: the plan is unchanged.
Plan withProof(const Plan &plan, const RunProgress &progress, const FallbackPlayed &played, bool forReal,
               const QString &who, QDate today, IdSource &ids);

// One A4 page, « EXERCICE » on it, without names beside faults (decisions.md 7): objectives, three instants per
// activity, decisions, findings with their actions, participants by role, the head of the chain.
Document drillReport(const RunProgress &progress, const DrillMeasures &measures, const Plan &plan,
                     const PlanContents &contents, const QByteArray &head);

} // namespace relais
