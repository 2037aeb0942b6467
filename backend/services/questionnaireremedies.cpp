// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnaireremedies.h"

#include "domain/operation.h"
#include "services/questionnairenames.h"

namespace relais::questionremedies {

namespace {

constexpr int daysUntilDue = 14;

const Action *remedyOf(const Plan &plan, Id<Finding> finding)
{
    for (const Action &action : plan.table<Action>()) {
        if (action.finding == finding)
            return &action;
    }
    return nullptr;
}

void writeTitle(Plan &plan, Id<Finding> finding, const QString &title, const QuestionContext &context)
{
    const Action *found = remedyOf(plan, finding);
    if (title.isEmpty()) {
        if (found)
            removeRow(plan, found->id.value);
        return;
    }
    Action action = found ? *found : Action();
    if (!found) {
        action.id = context.ids.make<Action>();
        action.origin = ActionOrigin::Finding;
        action.originNote = plan.find(finding)->text;
        action.finding = finding;
        action.due = context.today.addDays(daysUntilDue);
    }
    action.title = title;
    plan.table<Action>().put(action);
}

} // namespace

QList<Value> read(const Plan &plan, CellLink link, Id<Finding> finding)
{
    const Action *action = remedyOf(plan, finding);
    if (!action)
        return {};
    if (link == CellLink::Remedy)
        return {action->title};
    return action->owner.isNull() ? QList<Value>() : QList<Value>{action->owner.value};
}

Status write(Plan &plan, CellLink link, Id<Finding> finding, const QList<Value> &values, const QuestionContext &context)
{
    if (link == CellLink::Remedy) {
        const auto *title = values.isEmpty() ? nullptr : std::get_if<QString>(&values.constFirst());
        writeTitle(plan, finding, title ? title->simplified() : QString(), context);
        return {};
    }
    const Action *found = remedyOf(plan, finding);
    if (!found)
        return {};
    Action action = *found;
    action.owner = {};
    if (!values.isEmpty()) {
        const auto owner = questionnames::resolve(plan, CellType::Person, values.constFirst(), context);
        if (!owner)
            return owner.error();
        action.owner = Id<Person>{*owner};
    }
    plan.table<Action>().put(action);
    return {};
}

} // namespace relais::questionremedies
