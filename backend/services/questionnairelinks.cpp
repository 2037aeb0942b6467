// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairelinks.h"

#include "services/questionnairenames.h"
#include "services/questionnaireremedies.h"
#include "services/questionnairerows.h"

namespace relais::questionlinks {

namespace {

using questionrows::links;
using questionrows::syncLinks;

void setNeededBy(Plan &plan, const NodeId &tool, const QList<QUuid> &activities, IdSource &ids)
{
    QHash<NodeId, Id<Dependency>> links;
    for (const Dependency &row : plan.table<Dependency>()) {
        if (row.to == tool && !links.contains(row.from))
            links.insert(row.from, row.id);
    }
    for (const Activity &activity : plan.table<Activity>().rows()) {
        const NodeId node = nodeOf(activity.id);
        if (node == tool)
            continue; // what stops with itself is no news
        const bool wanted = activities.contains(activity.id.value);
        if (wanted && !links.contains(node))
            depend(plan, node, tool, ids);
        else if (!wanted && links.contains(node))
            removeRow(plan, links.value(node).value);
    }
}

QList<Value> deadlines(const Plan &plan, Id<Activity> activity)
{
    QList<qint64> days;
    for (const Deadline &deadline : plan.table<Deadline>()) {
        if (deadline.activity == activity && deadline.dayOfMonth)
            days.append(*deadline.dayOfMonth);
    }
    std::sort(days.begin(), days.end());
    QList<Value> values;
    for (const qint64 day : days)
        values.append(day);
    return values;
}

Status setDeadlines(Plan &plan, Id<Activity> activity, const QList<Value> &values, IdSource &ids)
{
    QList<qint64> missing;
    for (const Value &value : values) {
        const auto *day = std::get_if<qint64>(&value);
        if (!day || *day < 1 || *day > 31)
            return Error{ErrorCode::InvalidValue, QStringLiteral("a day of the month is 1 to 31")};
        missing.append(*day);
    }
    for (const Deadline &deadline : plan.table<Deadline>().rows()) {
        if (deadline.activity == activity && deadline.dayOfMonth && missing.removeAll(*deadline.dayOfMonth) == 0)
            removeRow(plan, deadline.id.value);
    }
    for (const qint64 day : missing) {
        Deadline created;
        created.id = ids.make<Deadline>();
        created.activity = activity;
        created.dayOfMonth = static_cast<int>(day);
        plan.table<Deadline>().put(created);
    }
    return {};
}

void setCost(Plan &plan, Id<Activity> id, const QList<Value> &values)
{
    Activity activity = *plan.find(id);
    const auto *cents = values.isEmpty() ? nullptr : std::get_if<qint64>(&values.constFirst());
    activity.costPerHour = cents ? std::optional(*cents) : std::nullopt;
    activity.costKnowledge = cents ? CostKnowledge::Estimated : CostKnowledge::NotAsked;
    plan.table<Activity>().put(activity);
}

// Who looks after a tool: a person of the plan, or in words somebody who is none.
void setOwner(Plan &plan, Id<Tool> id, const QList<Value> &values)
{
    Tool tool = *plan.find(id);
    tool.owner = {};
    tool.ownerNote.clear();
    if (!values.isEmpty()) {
        const auto *row = std::get_if<QUuid>(&values.constFirst());
        const auto *name = std::get_if<QString>(&values.constFirst());
        tool.owner = row ? Id<Person>{*row} : questionnames::person(plan, name ? *name : QString());
        if (tool.owner.isNull() && name)
            tool.ownerNote = name->simplified();
    }
    plan.table<Tool>().put(tool);
}

void setCopyHolder(Plan &plan, Id<DataCopy> id, const QList<Value> &values)
{
    DataCopy copy = *plan.find(id);
    const auto *name = values.isEmpty() ? nullptr : std::get_if<QString>(&values.constFirst());
    copy.holder = name ? name->simplified() : QString();
    copy.provider = questionnames::provider(plan, copy.holder);
    plan.table<DataCopy>().put(copy);
}

Result<QList<QUuid>> resolved(Plan &plan, const Cell &cell, const QList<Value> &values, const QuestionContext &context)
{
    QList<QUuid> rows;
    for (const Value &value : values) {
        auto row = questionnames::resolve(plan, cell.type, value, context);
        if (!row)
            return row.error();
        if (!rows.contains(*row))
            rows.append(*row);
    }
    return rows;
}

} // namespace

Id<Dependency> dependency(const Plan &plan, const NodeId &from, const NodeId &to)
{
    for (const Dependency &row : plan.table<Dependency>()) {
        if (row.from == from && row.to == to)
            return row.id;
    }
    return {};
}

Id<Dependency> depend(Plan &plan, const NodeId &from, const NodeId &to, IdSource &ids)
{
    if (const auto found = dependency(plan, from, to); !found.isNull())
        return found;
    Dependency created;
    created.id = ids.make<Dependency>();
    created.from = from;
    created.to = to;
    plan.table<Dependency>().put(created);
    return created.id;
}

NeededBy neededBy(const Plan &plan)
{
    QHash<NodeId, QList<NodeId>> needs; // by who needs them
    for (const Dependency &row : plan.table<Dependency>())
        needs[row.from].append(row.to);
    NeededBy activities;
    for (const Activity &activity : inOrder(plan.table<Activity>())) {
        const QList<NodeId> all = needs.value(nodeOf(activity.id));
        for (const NodeId &node : all) {
            QList<Value> &found = activities[node];
            if (found.isEmpty() || found.constLast() != Value(activity.id.value))
                found.append(activity.id.value);
        }
    }
    return activities;
}

QList<Value> read(const Plan &plan, const Cell &cell, const QUuid &row, const NeededBy &needed)
{
    switch (cell.link) {
    case CellLink::NeededBy:
        return needed.value(NodeId{row});
    case CellLink::Deadlines:
        return deadlines(plan, Id<Activity>{row});
    case CellLink::Cost: {
        const Activity *activity = plan.find(Id<Activity>{row});
        return activity && activity->costPerHour ? QList<Value>{*activity->costPerHour} : QList<Value>();
    }
    case CellLink::Owner: {
        const Tool *tool = plan.find(Id<Tool>{row});
        if (!tool || (tool->owner.isNull() && tool->ownerNote.isEmpty()))
            return {};
        return {tool->owner.isNull() ? Value(tool->ownerNote) : Value(tool->owner.value)};
    }
    case CellLink::CopyHolder: {
        const DataCopy *copy = plan.find(Id<DataCopy>{row});
        return copy && !copy->holder.isEmpty() ? QList<Value>{copy->holder} : QList<Value>();
    }
    case CellLink::Absent:
        return links(plan, &ChannelAbsence::channel, Id<Channel>{row}, &ChannelAbsence::person);
    case CellLink::Participants:
        return links(plan, &Participant::drill, Id<PlannedDrill>{row}, &Participant::person);
    case CellLink::Needs:
        return links(plan, &FallbackNeed::fallback, Id<Fallback>{row}, &FallbackNeed::node);
    case CellLink::Remedy:
    case CellLink::RemedyOwner:
        return questionremedies::read(plan, cell.link, Id<Finding>{row});
    case CellLink::None:
        break;
    }
    return {};
}

Status write(Plan &plan, const Cell &cell, const QUuid &row, const QList<Value> &values, const QuestionContext &context)
{
    if (cell.link == CellLink::Deadlines)
        return setDeadlines(plan, Id<Activity>{row}, values, context.ids);
    if (cell.link == CellLink::Cost) {
        setCost(plan, Id<Activity>{row}, values);
        return {};
    }
    if (cell.link == CellLink::Owner) {
        setOwner(plan, Id<Tool>{row}, values);
        return {};
    }
    if (cell.link == CellLink::CopyHolder) {
        setCopyHolder(plan, Id<DataCopy>{row}, values);
        return {};
    }
    if (cell.link == CellLink::Remedy || cell.link == CellLink::RemedyOwner)
        return questionremedies::write(plan, cell.link, Id<Finding>{row}, values, context);
    const auto rows = resolved(plan, cell, values, context);
    if (!rows)
        return rows.error();
    if (cell.link == CellLink::NeededBy)
        setNeededBy(plan, NodeId{row}, *rows, context.ids);
    else if (cell.link == CellLink::Absent)
        syncLinks(plan, &ChannelAbsence::channel, Id<Channel>{row}, &ChannelAbsence::person, *rows, context.ids);
    else if (cell.link == CellLink::Participants)
        syncLinks(plan, &Participant::drill, Id<PlannedDrill>{row}, &Participant::person, *rows, context.ids);
    else if (cell.link == CellLink::Needs)
        syncLinks(plan, &FallbackNeed::fallback, Id<Fallback>{row}, &FallbackNeed::node, *rows, context.ids);
    return {};
}

} // namespace relais::questionlinks
