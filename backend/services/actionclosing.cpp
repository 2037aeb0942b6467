// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/actionclosing.h"

#include "services/planfacts.h"

#include <QSet>

#include <algorithm>

namespace relais {

namespace {

// Rows that say what is to be done, not what the plan holds.
bool isPromise(const QByteArray &table)
{
    return table == Action::table || table == Finding::table || table == PlannedDrill::table
        || table == Participant::table || table == PlannedEvent::table || table == PlannedBinding::table;
}

bool makes(const Operation &operation, Id<Action> action)
{
    return std::any_of(operation.changes.begin(), operation.changes.end(), [&](const Change &change) {
        return change.type == ChangeType::Insert && change.row == action.value;
    });
}

bool touches(const Operation &operation, const QUuid &row)
{
    const auto names = [&row](const Value &value) {
        const auto *id = std::get_if<QUuid>(&value);
        return id && *id == row;
    };
    return std::any_of(operation.changes.begin(), operation.changes.end(), [&](const Change &change) {
        return change.row == row
            || std::any_of(change.fields.begin(), change.fields.end(),
                           [&](const FieldChange &one) { return names(one.before) || names(one.after); });
    });
}

} // namespace

QList<ClosingChoice> closingChoices(const Action &action, const QList<Operation> &history)
{
    const QUuid subject(action.subject);
    QSet<QUuid> takenBack;
    QList<ClosingChoice> choices;
    for (const Operation &operation : history) {
        if (makes(operation, action.id))
            break;
        const bool stands = !takenBack.contains(operation.id.value);
        if (operation.kind == OperationKind::Undo || operation.kind == OperationKind::Redo) {
            if (stands)
                takenBack.insert(operation.reverts.value);
            continue;
        }
        const bool changesPlan = std::any_of(operation.changes.begin(), operation.changes.end(),
                                             [](const Change &change) { return !isPromise(change.table); });
        if (stands && changesPlan)
            choices.append({operation, !subject.isNull() && touches(operation, subject)});
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const ClosingChoice &a, const ClosingChoice &b) { return a.aboutSubject && !b.aboutSubject; });
    return choices;
}

QDate proposedRetest(QDate today, int monthsBetweenDrills)
{
    QDate day = today.addMonths(monthsBetweenDrills);
    while (day.dayOfWeek() >= Qt::Saturday)
        day = day.addDays(1);
    return day;
}

Plan withActionClosed(const Plan &plan, Id<Action> action, QDate today, Id<Operation> changed, QDate retest)
{
    Plan after = plan;
    if (const Action *found = plan.find(action)) {
        Action closed = *found;
        closed.doneOn = today;
        closed.changed = changed.isNull() ? QString() : changed.value.toString(QUuid::WithoutBraces);
        closed.retestOn = retest;
        after.table<Action>().put(closed);
    }
    return after;
}

Plan withActionReopened(const Plan &plan, Id<Action> action)
{
    return withActionClosed(plan, action, {}, {}, {});
}

RowId fallbackToWrite(const Plan &plan, const Action &action)
{
    const RowId subject{QUuid(action.subject)};
    const char *table = plan.tableOf(subject.value);
    const QByteArray kind(table ? table : "");
    if (kind == Fallback::table) {
        const auto &steps = plan.table<FallbackStep>();
        const bool written = std::any_of(
            steps.begin(), steps.end(), [&](const FallbackStep &step) { return step.fallback.value == subject.value; });
        return written ? RowId() : subject;
    }
    if (kind != Tool::table && kind != Activity::table)
        return {};
    return PlanFacts(plan).of(subject).fallback.isNull() ? subject : RowId();
}

} // namespace relais
