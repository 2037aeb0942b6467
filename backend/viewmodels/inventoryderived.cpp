// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryCells: the cells that no field holds.
#include "viewmodels/inventorycells.h"
#include "wording/formats.h"

#include <QLocale>

namespace relais {

using Tone = Inventory::Tone;

namespace {

constexpr Minutes oneDay{1440};

// Beyond one day a derived limit is rounded down to days.
Minutes rounded(Minutes limit)
{
    return limit > oneDay ? oneDay * (limit / oneDay) : limit;
}

} // namespace

InventoryCell InventoryCells::derived(QUuid row, const QString &key) const
{
    if (key == QLatin1StringView("tolerated")) {
        const auto &limit = m_facts.facts.of(RowId{row}).limit;
        return limit ? InventoryCell{Formats::duration(rounded(*limit))} : InventoryCell{};
    }
    if (key == QLatin1StringView("mark") || key == QLatin1StringView("proof"))
        return mark(row);
    if (key == QLatin1StringView("state")) {
        const auto missing = static_cast<int>(gaps(row).size());
        return missing == 0 ? InventoryCell{tr("Complete"), Tone::Done}
                            : InventoryCell{tr("%n to fill in", nullptr, missing), Tone::Gap};
    }
    if (key == QLatin1StringView("step_count"))
        return {QString::number(m_steps.value(row).size())};
    if (key == QLatin1StringView("deadlines"))
        return {deadlines(row)};
    if (key == QLatin1StringView("known"))
        return knowledge(row);
    QStringList carried;
    for (const Dependency *dependency : m_to.values(row))
        carried << m_plan.nameOf(dependency->from.value);
    return carried.isEmpty() ? InventoryCell{tr("Nothing"), Tone::Answer}
                             : InventoryCell{carried.join(QStringLiteral(", "))};
}

InventoryCell InventoryCells::knowledge(QUuid provider) const
{
    const QList<const Dependency *> all = m_to.values(provider);
    if (all.isEmpty())
        return {};
    const bool unsure = std::any_of(all.begin(), all.end(), [](const auto *link) { return !isLink(*link); });
    return unsure ? InventoryCell{tr("To confirm"), Tone::Gap} : InventoryCell{tr("Declared")};
}

std::optional<ProofLevel> InventoryCells::proof(QUuid fallback) const
{
    return m_plan.find(Id<Fallback>{fallback}) ? std::optional(m_proofs.value(fallback, ProofLevel::Written))
                                               : std::nullopt;
}

int InventoryCells::coverage(QUuid row) const
{
    if (const auto level = proof(row))
        return *level >= ProofLevel::Tried ? 0 : 1;
    const auto &mark = m_facts.facts.of(RowId{row}).mark;
    if (!mark || !m_plan.find(Id<Tool>{row}))
        return -1;
    return std::min(static_cast<int>(*mark), 2);
}

InventoryCell InventoryCells::mark(QUuid row) const
{
    if (const auto level = proof(row)) {
        const QString names[] = {tr("Written"), tr("Discussed"), tr("Tried"), tr("Used in an outage")};
        return {names[static_cast<size_t>(*level)]};
    }
    const auto &mark = m_facts.facts.of(RowId{row}).mark;
    if (!mark)
        //: No fallback is asked for, the tool may be down for long
        return {tr("Not needed"), Tone::Answer};
    switch (*mark) {
    case RelayMark::Tried:
        //: State of a fallback: it was really tried
        return {tr("Tried")};
    case RelayMark::ToTry:
        return {tr("To try")};
    case RelayMark::Partly:
        //: Some of the activities that need the tool have a fallback, some have none
        return {tr("In part"), Tone::Uncovered};
    case RelayMark::None:
        //: The tool has no fallback
        return {tr("None"), Tone::Uncovered};
    }
    return {};
}

QString InventoryCells::deadlines(QUuid activity) const
{
    QStringList dates;
    for (const Deadline *deadline : m_deadlines.values(activity)) {
        if (deadline->dayOfMonth)
            //: A fixed date of each month: %1 is the day's number
            dates << tr("the %1").arg(*deadline->dayOfMonth);
        for (int day = 1; deadline->weekdays && day <= 7; ++day) {
            if (*deadline->weekdays & (1 << (day - 1)))
                dates << QLocale().dayName(day);
        }
    }
    return dates.join(QStringLiteral(", "));
}

} // namespace relais
