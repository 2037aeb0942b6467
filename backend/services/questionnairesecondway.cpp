// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairesecondway.h"

#include "domain/durationtext.h"
#include "domain/operation.h"
#include "services/questionnairecells.h"
#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"
#include "services/questionnairerows.h"
#include "services/questionnairerules.h"
#include "services/questionnairestepfallback.h"

namespace relais::questionrules {

namespace {

using namespace questioncells;

constexpr auto groupName = "internet";

NodeId operatorOf(const Plan &plan, Id<Tool> tool)
{
    for (const Dependency &link : plan.table<Dependency>()) {
        if (link.from == nodeOf(tool) && link.knowledge == Knowledge::Declared
            && plan.find(Id<Provider>{link.to.value}))
            return link.to;
    }
    return {};
}

// The tool beside the firm's Internet that some tool has in the same group.
Id<Tool> backupOf(const Plan &plan, Id<Tool> internet)
{
    for (const Dependency &link : plan.table<Dependency>()) {
        const Id<Tool> to{link.to.value};
        if (link.group == QLatin1StringView(groupName) && to != internet && plan.find(to))
            return to;
    }
    for (const FallbackNeed &need : plan.table<FallbackNeed>()) {
        if (covers(plan, need.fallback, internet) && plan.find(Id<Tool>{need.node.value}))
            return Id<Tool>{need.node.value};
    }
    return {};
}

Id<Fallback> fallbackNeeding(const Plan &plan, Id<Tool> tool)
{
    for (const FallbackNeed &need : plan.table<FallbackNeed>()) {
        if (!tool.isNull() && need.node == nodeOf(tool))
            return need.fallback;
    }
    return {};
}

// One operator a line: another name replaces the one before.
Status setOperator(Plan &plan, Id<Tool> tool, const RowAnswer &row, const char *cell, const QuestionContext &context)
{
    NodeId wanted;
    if (has(row, cell)) {
        const auto found = questionnames::resolve(plan, CellType::Provider, first(row, cell), context);
        if (!found)
            return Error{found.error().code, found.error().detail,
                         atPointer(QStringLiteral("1/%1").arg(QLatin1StringView(cell)))};
        wanted = NodeId{*found};
    }
    const NodeId old = operatorOf(plan, tool);
    if (old != wanted && !old.isNull())
        removeRow(plan, questionlinks::dependency(plan, nodeOf(tool), old).value);
    if (!wanted.isNull())
        questionlinks::depend(plan, nodeOf(tool), wanted, context.ids);
    return {};
}

// The firm's Internet is another tool than the one thought of before: what rests on that rests on this. The one that
// only stood in for it goes.
void moveInternet(Plan &plan, Id<Tool> from, Id<Tool> to, const QuestionContext &context)
{
    for (const Dependency &link : plan.table<Dependency>().rows()) {
        if (link.to != nodeOf(from) || !plan.find(Id<Tool>{link.from.value}))
            continue;
        const bool there = !questionlinks::dependency(plan, link.from, nodeOf(to)).isNull();
        Dependency moved = link;
        moved.to = nodeOf(to);
        if (there || link.from == nodeOf(to))
            removeRow(plan, link.id.value);
        else
            plan.table<Dependency>().put(moved);
    }
    const QString standIn = questionnames::named(plan, context.set, QStringLiteral("internet"));
    if (plan.find(from)->name == standIn)
        removeRow(plan, from.value);
}

QList<Id<Tool>> grouped(const Plan &plan, Id<Tool> backup)
{
    QList<Id<Tool>> tools;
    for (const Dependency &link : plan.table<Dependency>()) {
        if (link.group == QLatin1StringView(groupName) && link.to == nodeOf(backup))
            tools.append(Id<Tool>{link.from.value});
    }
    return tools;
}

// These tools go on with either line; the others keep the first one only.
void group(Plan &plan, Id<Tool> internet, Id<Tool> backup, const QList<Id<Tool>> &tools, IdSource &ids)
{
    for (const Dependency &old : plan.table<Dependency>().rows()) {
        const bool ours = old.group == QLatin1StringView(groupName) && !tools.contains(Id<Tool>{old.from.value});
        Dependency single = old;
        single.group.clear();
        if (ours && old.to == nodeOf(internet))
            plan.table<Dependency>().put(single);
        else if (ours)
            removeRow(plan, old.id.value);
    }
    for (const Id<Tool> &tool : tools) {
        Dependency main = *plan.find(questionlinks::depend(plan, nodeOf(tool), nodeOf(internet), ids));
        main.group = QLatin1StringView(groupName);
        plan.table<Dependency>().put(main);
        Dependency second = *plan.find(questionlinks::depend(plan, nodeOf(tool), nodeOf(backup), ids));
        second.group = main.group;
        second.buffer = main.buffer;
        second.bufferAsked = main.bufferAsked;
        plan.table<Dependency>().put(second);
    }
}

QList<Id<Tool>> toolsOn(const Plan &plan, Id<Tool> internet)
{
    QList<Id<Tool>> tools;
    for (const Dependency &link : plan.table<Dependency>()) {
        if (link.to == nodeOf(internet) && plan.find(Id<Tool>{link.from.value}))
            tools.append(Id<Tool>{link.from.value});
    }
    return tools;
}

Status writeBackup(Plan &plan, Id<Tool> internet, Id<Tool> backup, const RowAnswer &row, const QuestionContext &context)
{
    QList<Id<Tool>> served;
    for (const Value &value : row.cell(QStringLiteral("serves")).values) {
        const auto tool = questionnames::resolve(plan, CellType::Tool, value, context);
        if (!tool)
            return Error{tool.error().code, tool.error().detail, atPointer(QStringLiteral("1/serves"))};
        served.append(Id<Tool>{*tool});
    }
    if (served.isEmpty())
        served = toolsOn(plan, internet);
    served.removeAll(backup);
    served.removeAll(internet);
    group(plan, internet, backup, served, context.ids);
    const auto who = personOf(plan, row, context);
    if (!who)
        return who.error();
    Id<Fallback> fallback = fallbackNeeding(plan, backup);
    if (fallback.isNull()) {
        const QString name = questionnames::named(plan, context.set, QStringLiteral("internet_fallback"),
                                                  {{QStringLiteral("backup"), plan.find(backup)->name}});
        fallback = createFallback(plan, name, context.ids);
    }
    // It covers the line alone: a tool that goes on with either line and is down fell for another reason.
    cover(plan, fallback, {internet}, context.ids, served);
    questionrows::syncLinks(plan, &FallbackNeed::fallback, fallback, &FallbackNeed::node, {backup.value}, context.ids);
    setStep(plan, fallback, text(row, "step"), *who, context.ids);
    setTrial(plan, fallback, row, context);
    return {};
}

} // namespace

RowAnswer readInternet(const Plan &plan, const QuestionContext &context)
{
    RowAnswer row;
    const auto internet = internetOf(plan, context.catalogue);
    const auto backup = internet.isNull() ? Id<Tool>() : backupOf(plan, internet);
    put(row, "line", internet);
    put(row, "operator", internet.isNull() ? NodeId() : operatorOf(plan, internet));
    put(row, "backup", backup);
    put(row, "backup_operator", backup.isNull() ? NodeId() : operatorOf(plan, backup));
    QList<Value> serves;
    for (const Id<Tool> &tool : backup.isNull() ? QList<Id<Tool>>() : grouped(plan, backup))
        serves.append(tool.value);
    put(row, "serves", serves);
    readFallback(row, plan, fallbackNeeding(plan, backup));
    return row;
}

Status writeInternet(Plan &plan, const RowAnswer &row, const QuestionContext &context)
{
    auto internet = toolOf(plan, row, "line", context);
    auto backup = toolOf(plan, row, "backup", context);
    if (!internet || !backup)
        return internet ? backup.error() : internet.error();
    if (internet->isNull())
        internet = internetOf(plan, context.catalogue);
    if (internet->isNull() && (has(row, "operator") || !backup->isNull()))
        internet = questionnames::toolNamed(plan, questionnames::named(plan, context.set, QStringLiteral("internet")),
                                            context);
    if (internet->isNull())
        return {};
    if (*internet == *backup)
        return Error{ErrorCode::InvalidValue, QStringLiteral("the second way is another than the first"),
                     atPointer(QStringLiteral("1/backup"))};
    const auto before = internetOf(plan, context.catalogue);
    if (!before.isNull() && before != *internet)
        moveInternet(plan, before, *internet, context);
    setKey(plan, *internet, QStringLiteral("internet"));
    if (Status status = setOperator(plan, *internet, row, "operator", context); !status)
        return status;
    const auto old = backupOf(plan, *internet);
    if (!old.isNull() && old != *backup)
        group(plan, *internet, old, {}, context.ids);
    // Another line has another fallback; the one before stays, with its steps and proofs, until somebody deletes it.
    if (!old.isNull() && backup->isNull())
        removeRow(plan, fallbackNeeding(plan, old).value);
    if (backup->isNull())
        return {};
    if (Status status = setOperator(plan, *backup, row, "backup_operator", context); !status)
        return status;
    if (const NodeId carrier = operatorOf(plan, *backup); !carrier.isNull())
        askNetwork(plan, carrier, context);
    return writeBackup(plan, *internet, *backup, row, context);
}

} // namespace relais::questionrules
