// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/homefirstmonth.h"

#include "services/gaps.h"
#include "wording/formats.h"

#include <QSet>

namespace relais {

namespace {

constexpr Minutes printing(5);
constexpr Minutes perNumber(3);
constexpr Minutes trying(10);
constexpr Minutes reading(20);
constexpr Minutes drilling(45);

QString lineKey(HomeFirstMonth::Line line)
{
    return QString::number(static_cast<int>(line));
}

} // namespace

FirstMonthFacts HomeFirstMonth::facts(const Plan &plan, QDate today)
{
    FirstMonthFacts facts;
    for (const Gap &gap : gapsOf(plan, PlanFacts(plan), today)) {
        if (gap.code != GapCode::NoNumber && gap.code != GapCode::NoSupportNumber)
            continue;
        if (facts.numbers++ == 0)
            facts.lacking = gap.target.row.value;
    }
    QSet<QUuid> tried;
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.level >= ProofLevel::Tried)
            tried.insert(proof.fallback.value);
    }
    facts.tried = !tried.isEmpty();
    for (const Fallback &fallback : inOrder(plan.table<Fallback>())) {
        if (facts.toTry.isNull() && !tried.contains(fallback.id.value))
            facts.toTry = fallback.id;
    }
    return facts;
}

QList<FirstMonthRow> HomeFirstMonth::rows(const Plan &plan, const FirstMonthFacts &facts, bool printed, QDate today)
{
    const QString reader = plan.nameOf(HomeFirstMonth::reader(plan).value);
    return {{lineKey(Line::Print), tr("Print two playbooks"), Formats::duration(printing), tr("Print"), printed},
            {lineKey(Line::Numbers),
             facts.numbers == 0 ? tr("Every number is known") : tr("Find %n missing number(s)", nullptr, facts.numbers),
             Formats::duration(perNumber * std::max(1, facts.numbers)), tr("Complete"), facts.numbers == 0},
            trial(plan, facts),
            //: %1 is a person
            {lineKey(Line::Reading),
             reader.isEmpty() ? tr("Have a deputy read the plan") : tr("Have %1 read the plan").arg(reader),
             Formats::duration(reading), tr("It has been read"), plan.organisation().reviewedOn.isValid()},
            drill(plan, today)};
}

FirstMonthRow HomeFirstMonth::trial(const Plan &plan, const FirstMonthFacts &facts)
{
    const QString name = facts.tried ? QString() : plan.nameOf(facts.toTry.value);
    //: %1 is a fallback
    return {lineKey(Line::Trial), name.isEmpty() ? tr("Try a fallback for real") : tr("Try “%1” for real").arg(name),
            Formats::duration(trying), tr("See the fallback"), facts.tried};
}

FirstMonthRow HomeFirstMonth::drill(const Plan &plan, QDate today)
{
    FirstMonthRow row{lineKey(Line::Drill), tr("Run a first drill"), Formats::duration(drilling), tr("Prepare"), false};
    QDate next;
    for (const PlannedDrill &planned : plan.table<PlannedDrill>()) {
        row.done = row.done || !planned.run.isEmpty();
        if (planned.run.isEmpty() && planned.date >= today && (!next.isValid() || planned.date < next))
            next = planned.date;
    }
    if (next.isValid())
        //: %1 is a day and month
        row.title = tr("Drill on %1").arg(Formats::dayAndMonth(next, today));
    return row;
}

Id<Person> HomeFirstMonth::reader(const Plan &plan)
{
    const RoleHolder *first = nullptr;
    for (const RoleHolder &holder : plan.table<RoleHolder>()) {
        if (holder.role == RoleKind::Decider && holder.rank > 0 && (!first || holder.rank < first->rank))
            first = &holder;
    }
    return first ? first->person : Id<Person>();
}

} // namespace relais
