// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inventorygaptext.h"

#include "wording/formats.h"

namespace relais {

InventoryGapWords InventoryGapText::ofHint(QUuid dependency, const Plan &plan)
{
    const Dependency *hint = plan.find(Id<Dependency>{dependency});
    const QString name = hint ? plan.nameOf(hint->to.value) : QString();
    //: %1 is a provider or tool
    return {tr("Does it rely on %1?").arg(name), tr("A public hint says so, nobody has confirmed it."), tr("Confirm")};
}

InventoryGapWords InventoryGapText::ofTool(const InventoryGap &gap, QUuid row, const Plan &plan,
                                           const InventoryFacts &facts)
{
    const Tool *tool = plan.find(Id<Tool>{row});
    switch (gap.code) {
    case GapCode::NoFallbackForTool: {
        const auto count = static_cast<int>(facts.facts.of(RowId{row}).activities.size());
        //: %1 is a tool
        return {tr("What to do without %1?").arg(plan.nameOf(row)),
                tr("No fallback is written. %n activity(ies) depend on it.", nullptr, count), tr("Write the fallback")};
    }
    case GapCode::NoDeputy: {
        const QString owner = tool ? Formats::firstName(plan.nameOf(tool->owner.value)) : QString();
        //: %1 is a first name
        return {owner.isEmpty() ? tr("Who is the deputy?") : tr("Who stands in for %1?").arg(owner),
                tr("No deputy for this tool."), tr("Choose")};
    }
    case GapCode::NoOwner:
        return {tr("Who looks after it?"), tr("Nobody is named for this tool."), tr("Choose")};
    case GapCode::NoSupportNumber:
        return {tr("Whom to call?"), tr("No support number for this tool."), tr("Write it")};
    case GapCode::NoProviderNumber:
        return {tr("Whom to call?"), tr("No support number for this provider."), tr("Write it")};
    case GapCode::BufferUnknown:
        return {tr("How long can you go on without it?"), tr("The tolerated downtime counts from there."),
                tr("Say how long")};
    default:
        return {tr("What does it rely on?"), tr("Nobody has said yet, not even “Nothing”."), tr("Say what")};
    }
}

InventoryGapWords InventoryGapText::ofFallback(GapCode code)
{
    switch (code) {
    case GapCode::FallbackWithoutSteps:
        return {tr("How is it done?"), tr("No step is written."), tr("Write the steps")};
    case GapCode::ActivationUnknown:
        return {tr("How soon is it ready?"), tr("Without it, nothing can count on this fallback."), tr("Say how soon")};
    default:
        return {tr("How long can it be kept up?"), tr("Write “no limit” if nothing stops it."), tr("Say how long")};
    }
}

InventoryGapWords InventoryGapText::of(const InventoryGap &gap, QUuid row, const Plan &plan,
                                       const InventoryFacts &facts)
{
    switch (gap.code) {
    case GapCode::ToClearUp:
        return {tr("What is still to be cleared up?"), tr("A remark says that something is to be found or asked."),
                tr("Read the remark")};
    case GapCode::HintToConfirm:
        return ofHint(gap.subject, plan);
    case GapCode::NoFallbackForActivity:
        return {tr("What to do when it stops?"), tr("No fallback is written for this activity."),
                tr("Write the fallback")};
    case GapCode::NoLimit:
        return {tr("How long may it stop?"), tr("What is critical is worked out from there."), tr("Say how long")};
    case GapCode::CostUnknown:
        return {tr("What does an hour of stop cost?"), tr("Until then it stays “to estimate”."), tr("Estimate")};
    case GapCode::NoNumber:
        return {tr("How to reach this person?"), tr("No number is known."), tr("Write it")};
    case GapCode::NoSecondNumber:
        if (const Person *person = plan.find(Id<Person>{row}); person && person->workPhone.isEmpty())
            return {tr("And if the first number does not answer?"), tr("No work number is known."), tr("Write it")};
        return {tr("And if the first number does not answer?"), tr("No second number is known."), tr("Write it")};
    case GapCode::FallbackWithoutSteps:
    case GapCode::ActivationUnknown:
    case GapCode::HoldUnknown:
        return ofFallback(gap.code);
    default:
        return ofTool(gap, row, plan, facts);
    }
}

} // namespace relais
