// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/gaptext.h"

#include "services/remarkwords.h"

namespace relais {

namespace {

Phrase gapPhrase(GapCode code)
{
    return static_cast<Phrase>(static_cast<int>(Phrase::GapNoDecider) + static_cast<int>(code));
}

QString remarksOf(const Plan &plan, RowId row)
{
    if (const Tool *tool = plan.find(Id<Tool>{row.value}))
        return tool->remarks;
    const Provider *provider = plan.find(Id<Provider>{row.value});
    return provider ? provider->remarks : QString();
}

} // namespace

QString gapText(const Gap &gap, const Plan &plan, const Phrases &phrases, Language language)
{
    QString name = plan.nameOf(gap.target.row.value);
    QString other = plan.nameOf(gap.other.value);
    if (const auto *dependency = plan.find(Id<Dependency>{gap.target.row.value})) {
        name = plan.nameOf(dependency->from.value);
        other = plan.nameOf(dependency->to.value);
    }
    if (gap.code == GapCode::SameRoot && other.isEmpty())
        other = phrases.of(Phrase::NotSaid).in(language);
    if (gap.code == GapCode::ToClearUp)
        other = toClearUpIn(remarksOf(plan, gap.target.row));
    const QString text = phrases.of(gapPhrase(gap.code)).in(language);
    if (text.contains(QLatin1StringView("%2")))
        return text.arg(name, other);
    return text.contains(QLatin1StringView("%1")) ? text.arg(name) : text;
}

// Costs, losses, points without a solution and remarks (decisions.md 2).
bool isForManagement(GapCode code)
{
    return code == GapCode::CostUnknown || code == GapCode::NoFallbackForActivity || code == GapCode::NoFallbackForTool
        || code == GapCode::SameRoot || code == GapCode::ToClearUp;
}

} // namespace relais
