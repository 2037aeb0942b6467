// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plansummaries.h"

#include "services/contactcheck.h"
#include "services/planfacts.h"
#include "services/readrun.h"

#include <QDateTime>

#include <algorithm>

namespace relais {

namespace {

// The local day on which the last drill began that was played to its end; practice is none.
Result<QDate> lastDrill(RunRepository &runs)
{
    const auto listed = runs.list();
    if (!listed)
        return listed.error();
    for (const Run &run : *listed) {
        if (run.practice)
            continue;
        const auto folded = foldedRun(runs, run.id);
        if (!folded)
            return folded.error();
        if (folded->progress.phase >= RunPhase::Ended)
            return QDateTime::fromMSecsSinceEpoch(folded->progress.startedUtcMilliseconds).date();
    }
    return QDate();
}

} // namespace

PlanSummary summaryOf(const Plan &plan, QDate today)
{
    PlanSummary summary;
    summary.firm = plan.organisation().name;
    summary.reviewedOn = plan.organisation().reviewedOn;
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.level >= ProofLevel::Tried)
            summary.triedOn = std::max(summary.triedOn, proof.date);
    }
    const QList<Person> people = peopleCountedOn(plan);
    for (const Person &person : people)
        summary.staleContacts += isToVerify(person, today) ? 1 : 0;
    const PlanFacts facts(plan);
    for (const Activity &activity : plan.table<Activity>())
        summary.urgentWithoutFallback += activity.priority && facts.of(rowOf(activity.id)).fallback.isNull() ? 1 : 0;
    for (const Distribution &copy : plan.table<Distribution>()) {
        if (copy.date.isValid() && copy.date >= summary.handedOutOn) {
            summary.handedOut = copy.version;
            summary.handedOutOn = copy.date;
        }
    }
    return summary;
}

PlanSummary summaryOf(PlanFiles &files, const QString &path, QDate today)
{
    PlanSummary unread;
    unread.path = path;
    const auto file = files.open(path, OpenMode::ReadOnly);
    if (!file) {
        unread.problem = file.error();
        return unread;
    }
    const auto plan = (*file)->load();
    if (!plan) {
        unread.problem = plan.error();
        return unread;
    }
    PlanSummary summary = summaryOf(*plan, today);
    summary.path = path;
    const auto drilled = lastDrill((*file)->runs());
    if (!drilled)
        summary.problem = drilled.error();
    else
        summary.drilledOn = *drilled;
    return summary;
}

} // namespace relais
