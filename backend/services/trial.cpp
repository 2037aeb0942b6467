// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trial.h"

#include "services/planfacts.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype mostSteps = 3; // of a how-to that is read standing

QList<Activity> servedBy(const Plan &plan, Id<Fallback> fallback)
{
    QList<Activity> served;
    for (const Activity &activity : inOrder(plan.table<Activity>())) {
        if (fallbacksServing(plan, activity.id).contains(fallback))
            served.append(activity);
    }
    return served;
}

bool isMoreCritical(const Activity &a, const Activity &b)
{
    if (a.priority != b.priority)
        return a.priority;
    if (a.limit.has_value() != b.limit.has_value())
        return a.limit.has_value();
    return a.limit < b.limit;
}

ProofLevel provedSoFar(const Plan &plan, Id<Fallback> fallback)
{
    ProofLevel level = ProofLevel::Written;
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.fallback == fallback)
            level = std::max(level, proof.level);
    }
    return level;
}

QStringList firstSteps(const Plan &plan, Id<Fallback> fallback)
{
    QList<FallbackStep> steps;
    for (const FallbackStep &step : inOrder(plan.table<FallbackStep>())) {
        if (step.fallback == fallback && !step.text.isEmpty())
            steps.append(step);
    }
    QStringList texts;
    for (const FallbackStep &step : steps.mid(0, mostSteps))
        texts.append(step.text);
    return texts;
}

struct TrialCandidate {
    Activity activity; // the most critical one
    TrialProposal proposal;
};

void addLesson(Plan &plan, const Trial &trial, IdSource &ids)
{
    Finding finding;
    if (!trial.lesson.simplified().isEmpty()) {
        finding.id = ids.make<Finding>();
        finding.kind = trial.worked ? FindingKind::Lesson : FindingKind::Missing;
        finding.text = trial.lesson.simplified();
        finding.date = trial.date;
        plan.table<Finding>().put(finding);
    }
    if (trial.task.simplified().isEmpty())
        return;
    Action action;
    action.id = ids.make<Action>();
    action.title = trial.task.simplified();
    action.origin = ActionOrigin::Finding;
    action.finding = finding.id;
    action.subject = trial.fallback.value.toString(QUuid::WithoutBraces);
    plan.table<Action>().put(action);
}

} // namespace

std::optional<Minutes> trialLimit(const Plan &plan, Id<Fallback> fallback)
{
    std::optional<Minutes> soonest;
    for (const Activity &activity : servedBy(plan, fallback)) {
        if (const auto limit = activity.target ? activity.target : activity.limit)
            soonest = std::min(*limit, soonest.value_or(*limit));
    }
    return soonest;
}

Plan withTrial(const Plan &plan, const Trial &trial, IdSource &ids)
{
    if (!plan.find(trial.fallback) || !trial.date.isValid() || trial.minutes < Minutes(1))
        return plan;
    Plan after = plan;
    if (trial.worked) {
        Proof proof;
        proof.id = ids.make<Proof>();
        proof.fallback = trial.fallback;
        proof.level = ProofLevel::Tried;
        proof.date = trial.date;
        proof.minutes = trial.minutes;
        proof.who = trial.who.simplified();
        after.table<Proof>().put(proof);
    }
    addLesson(after, trial, ids);
    return after;
}

QList<TrialProposal> trialProposals(const Plan &plan, qsizetype most)
{
    QList<TrialCandidate> candidates;
    for (const Fallback &fallback : inOrder(plan.table<Fallback>())) {
        const ProofLevel level = provedSoFar(plan, fallback.id);
        const QStringList steps = firstSteps(plan, fallback.id);
        const QList<Activity> served = servedBy(plan, fallback.id);
        if (level >= ProofLevel::Tried || steps.isEmpty() || served.isEmpty())
            continue;
        const Activity activity = *std::min_element(served.cbegin(), served.cend(), isMoreCritical);
        candidates.append({activity,
                           {fallback.id, fallback.name, activity.name, trialLimit(plan, fallback.id), fallback.material,
                            steps, level == ProofLevel::Discussed}});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const TrialCandidate &a, const TrialCandidate &b) {
        return isMoreCritical(a.activity, b.activity);
    });
    QList<TrialProposal> proposals;
    for (const TrialCandidate &candidate : candidates.mid(0, most))
        proposals.append(candidate.proposal);
    return proposals;
}

} // namespace relais
