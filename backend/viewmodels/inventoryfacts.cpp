// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/inventoryfacts.h"

namespace relais {

namespace {

QString columnOf(const Gap &gap)
{
    switch (gap.code) {
    case GapCode::FallbackWithoutSteps:
        return QStringLiteral("steps");
    case GapCode::BufferUnknown:
        return QStringLiteral("buffer");
    case GapCode::NothingBehind:
        return QStringLiteral("rests_on");
    case GapCode::NoFallbackForTool:
    case GapCode::NoFallbackForActivity:
    case GapCode::HintToConfirm:
        return {};
    default:
        return QString::fromLatin1(gap.target.field);
    }
}

// Roles and channels are filled in elsewhere; what is written but untried shows in the mark, not as something missing.
bool isOfInventory(GapCode code)
{
    switch (code) {
    case GapCode::NoFallbackForTool:
    case GapCode::NoFallbackForActivity:
    case GapCode::FallbackWithoutSteps:
    case GapCode::ActivationUnknown:
    case GapCode::NoLimit:
    case GapCode::NoSupportNumber:
    case GapCode::NoOwner:
    case GapCode::NoDeputy:
    case GapCode::NoNumber:
    case GapCode::HoldUnknown:
    case GapCode::NoSecondNumber:
    case GapCode::BufferUnknown:
    case GapCode::NothingBehind:
    case GapCode::CostUnknown:
    case GapCode::HintToConfirm:
    case GapCode::NoProviderNumber:
    case GapCode::ToClearUp:
        return true;
    default:
        return false;
    }
}

QUuid rowOfGap(const Plan &plan, const Gap &gap)
{
    if (gap.code == GapCode::BufferUnknown)
        return gap.other.value;
    if (gap.code != GapCode::HintToConfirm)
        return gap.target.row.value;
    const Dependency *dependency = plan.find(Id<Dependency>{gap.target.row.value});
    return dependency ? dependency->from.value : QUuid();
}

} // namespace

InventoryFacts inventoryFactsOf(const Plan &plan, QDate today)
{
    InventoryFacts result{PlanFacts(plan), PlanGraph(plan), plan.organisation().criticalThreshold, {}};
    for (const Gap &gap : gapsOf(plan, result.facts, today)) {
        if (!isOfInventory(gap.code))
            continue;
        const QUuid subject = gap.code == GapCode::HintToConfirm ? gap.target.row.value : QUuid();
        const InventoryGap here{gap.code, columnOf(gap), subject};
        QList<InventoryGap> &list = result.gaps[rowOfGap(plan, gap)];
        if (!list.contains(here)) // several activities may lack the same answer
            list.append(here);
    }
    return result;
}

} // namespace relais
