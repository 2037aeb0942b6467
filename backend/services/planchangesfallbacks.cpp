// SPDX-License-Identifier: GPL-3.0-or-later
// Fallbacks and their proofs.
#include "domain/figures.h"
#include "services/planchanges.h"

namespace relais {

namespace {

QStringList stepsOf(const Plan &plan, Id<Fallback> fallback)
{
    QStringList steps;
    for (const FallbackStep &step : inOrder(plan.table<FallbackStep>())) {
        if (step.fallback == fallback)
            steps.append(step.text);
    }
    return steps;
}

QString activitiesOf(const Plan &plan, Id<Fallback> fallback)
{
    QStringList names;
    for (const FallbackActivity &served : plan.table<FallbackActivity>()) {
        if (served.fallback == fallback)
            names.append(plan.nameOf(served.activity.value));
    }
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

} // namespace

void PlanChanges::addFallbacks()
{
    compareRows<Fallback>(
        [this](const Fallback &fallback) {
            const QString activities = activitiesOf(m_after, fallback.id);
            add(activities.isEmpty() ? m_say(Phrase::ChangeFallbackNew, fallback.name)
                                     : m_say(Phrase::ChangeFallbackFor, fallback.name, activities),
                stepsOf(m_after, fallback.id));
        },
        [this](const Fallback &fallback) { add(m_say(Phrase::ChangeFallbackGone, fallback.name)); },
        [this](const Fallback &before, const Fallback &after) { addFallback(before, after); });
}

void PlanChanges::addFallback(const Fallback &before, const Fallback &after)
{
    if (before.name != after.name)
        add(m_say(Phrase::ChangeRenamed, before.name, after.name));
    if (before.activation != after.activation && after.activation)
        add(m_say(Phrase::ChangeActivation, after.name, durationText(*after.activation, m_language)));
    if (after.holdUnlimited && !before.holdUnlimited)
        add(m_say(Phrase::ChangeHoldUnlimited, after.name));
    else if (!after.holdUnlimited && after.hold && before.hold != after.hold)
        add(m_say(Phrase::ChangeHold, after.name, durationText(*after.hold, m_language)));
    if (before.decider != after.decider)
        addText(Phrase::ChangeFallbackDecider, after.name, m_since.reader.callName(before.decider),
                m_now.reader.callName(after.decider));
    addText(Phrase::ChangeTrigger, after.name, asSentence(before.trigger), asSentence(after.trigger));
    addText(Phrase::ChangeMaterial, after.name, asSentence(before.material), asSentence(after.material));
    addText(Phrase::ChangeNever, after.name, asSentence(before.never), asSentence(after.never));
    const QStringList steps = stepsOf(m_after, after.id);
    if (steps != stepsOf(m_before, after.id) && !steps.isEmpty())
        add(m_say(Phrase::ChangeSteps, after.name), steps);
    addProof(after);
}

void PlanChanges::addProof(const Fallback &fallback)
{
    for (const Proof &proof : m_after.table<Proof>()) {
        if (proof.fallback != fallback.id || proof.level < ProofLevel::Tried || m_before.find(proof.id))
            continue;
        QString how = m_say(proof.level == ProofLevel::Used ? Phrase::ProofUsed : Phrase::ProofTried);
        const QString date = proof.date.isValid() ? longDateText(proof.date, m_language) : proof.dateNote;
        if (!date.isEmpty())
            how = m_say(Phrase::WithDetail, how, date);
        if (proof.minutes)
            how = m_say(Phrase::WithDetail, how, durationText(*proof.minutes, m_language));
        add(m_say(Phrase::ChangeProof, fallback.name, how));
    }
}

} // namespace relais
