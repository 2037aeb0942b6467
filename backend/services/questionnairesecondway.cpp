// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairesecondway.h"

#include "domain/durationtext.h"
#include "domain/operation.h"
#include "services/questionnairecells.h"
#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"
#include "services/questionnairerows.h"
#include "services/questionnairerules.h"

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

bool covers(const Plan &plan, Id<Fallback> fallback, Id<Tool> tool)
{
    return !tool.isNull()
        && std::any_of(
            plan.table<FallbackCover>().begin(), plan.table<FallbackCover>().end(),
            [&](const FallbackCover &cover) { return cover.fallback == fallback && cover.node == nodeOf(tool); });
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

// The fallback of the phone itself: one that also covers Internet is the second line's.
Id<Fallback> diversionOf(const Plan &plan, Id<Tool> phone, Id<Tool> internet)
{
    for (const Fallback &fallback : inOrder(plan.table<Fallback>())) {
        if (covers(plan, fallback.id, phone) && !covers(plan, fallback.id, internet))
            return fallback.id;
    }
    return {};
}

const FallbackStep *firstStep(const Plan &plan, Id<Fallback> fallback)
{
    const FallbackStep *found = nullptr;
    for (const FallbackStep &step : plan.table<FallbackStep>()) {
        if (step.fallback == fallback && (!found || step.position < found->position))
            found = &step;
    }
    return found;
}

const Proof *trial(const Plan &plan, Id<Fallback> fallback)
{
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.fallback == fallback && proof.level == ProofLevel::Tried && proof.run.isEmpty())
            return &proof;
    }
    return nullptr;
}

// The first step, and whether it was really tried; "no" is an answer of its own: written, not tried.
void readFallback(RowAnswer &row, const Plan &plan, Id<Fallback> fallback)
{
    const FallbackStep *step = firstStep(plan, fallback);
    put(row, "step", step ? step->text : QString());
    put(row, "who", step ? step->person : Id<Person>());
    const Proof *tried = trial(plan, fallback);
    const bool written = std::any_of(plan.table<Proof>().begin(), plan.table<Proof>().end(), [&](const Proof &proof) {
        return proof.fallback == fallback && proof.level == ProofLevel::Written;
    });
    put(row, "tried", tried ? QStringLiteral("yes") : written ? QStringLiteral("no") : QString());
    const QString when = !tried ? QString()
        : tried->date.isValid() ? tried->date.toString(Qt::ISODate)
                                : tried->dateNote;
    put(row, "tried_on", when);
}

void setStep(Plan &plan, Id<Fallback> fallback, const QString &text, Id<Person> who, IdSource &ids)
{
    const FallbackStep *existing = firstStep(plan, fallback);
    if (text.isEmpty()) {
        if (existing)
            removeRow(plan, existing->id.value);
        return;
    }
    FallbackStep step = existing ? *existing : FallbackStep();
    if (!existing) {
        step.id = ids.make<FallbackStep>();
        step.fallback = fallback;
    }
    step.text = text;
    step.person = who;
    plan.table<FallbackStep>().put(step);
}

void setTrial(Plan &plan, Id<Fallback> fallback, const RowAnswer &row, const QuestionContext &context)
{
    const QString answer = text(row, "tried");
    const auto level = answer == QLatin1StringView("yes") ? ProofLevel::Tried : ProofLevel::Written;
    Proof proof;
    for (const Proof &old : plan.table<Proof>().rows()) {
        if (old.fallback != fallback || !old.run.isEmpty() || old.level > ProofLevel::Tried
            || old.level == ProofLevel::Discussed)
            continue;
        if (old.level == level && proof.id.isNull() && !answer.isEmpty())
            proof = old;
        else
            removeRow(plan, old.id.value);
    }
    if (answer.isEmpty())
        return;
    if (proof.id.isNull()) {
        proof.id = context.ids.make<Proof>();
        proof.fallback = fallback;
        proof.level = level;
    }
    const QString when = level == ProofLevel::Tried ? text(row, "tried_on") : QString();
    proof.date = dateFromText(when).value_or(QDate());
    proof.dateNote = proof.date.isValid() ? QString() : when;
    plan.table<Proof>().put(proof);
}

Result<Id<Person>> personOf(Plan &plan, const RowAnswer &row, const QuestionContext &context)
{
    if (!has(row, "who"))
        return Id<Person>();
    const auto found = questionnames::resolve(plan, CellType::Person, first(row, "who"), context);
    if (!found)
        return Error{found.error().code, found.error().detail, atPointer(QStringLiteral("1/who"))};
    return Id<Person>{*found};
}

// The fallback serves the activities that need one of these tools directly, and covers their loss.
void cover(Plan &plan, Id<Fallback> fallback, const QList<Id<Tool>> &tools, IdSource &ids)
{
    QList<QUuid> activities;
    QList<QUuid> nodes;
    for (const Tool &tool : plan.table<Tool>()) {
        if (!tools.contains(tool.id))
            continue;
        nodes.append(tool.id.value);
        for (const Activity &activity : plan.table<Activity>()) {
            const bool needs = !questionlinks::dependency(plan, nodeOf(activity.id), nodeOf(tool.id)).isNull();
            if (needs && !activities.contains(activity.id.value))
                activities.append(activity.id.value);
        }
    }
    questionrows::syncLinks(plan, &FallbackActivity::fallback, fallback, &FallbackActivity::activity, activities, ids);
    questionrows::syncLinks(plan, &FallbackCover::fallback, fallback, &FallbackCover::node, nodes, ids);
}

Id<Fallback> createFallback(Plan &plan, const QString &name, IdSource &ids)
{
    Fallback fallback;
    fallback.id = ids.make<Fallback>();
    fallback.name = name;
    fallback.position = static_cast<int>(plan.table<Fallback>().size());
    plan.table<Fallback>().put(fallback);
    return fallback.id;
}

Result<Id<Tool>> toolOf(Plan &plan, const RowAnswer &row, const char *cell, const QuestionContext &context)
{
    if (!has(row, cell))
        return Id<Tool>();
    const auto found = questionnames::resolve(plan, CellType::Tool, first(row, cell), context);
    if (!found)
        return Error{found.error().code, found.error().detail,
                     atPointer(QStringLiteral("1/%1").arg(QLatin1StringView(cell)))};
    return Id<Tool>{*found};
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

// Marks a tool as the one that a rule looks for by its kind, whatever its name says.
void setKey(Plan &plan, Id<Tool> id, const QString &key)
{
    Tool tool = *plan.find(id);
    if (tool.catalogueKey == key)
        return;
    for (const Tool &other : plan.table<Tool>().rows()) {
        if (other.catalogueKey == key) {
            Tool cleared = other;
            cleared.catalogueKey.clear();
            plan.table<Tool>().put(cleared);
        }
    }
    tool.catalogueKey = key;
    plan.table<Tool>().put(tool);
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
    cover(plan, fallback, served + QList<Id<Tool>>{internet}, context.ids);
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
    if (!old.isNull() && old != *backup) {
        group(plan, *internet, old, {}, context.ids);
        removeRow(plan, fallbackNeeding(plan, old).value);
    }
    if (backup->isNull())
        return {};
    if (Status status = setOperator(plan, *backup, row, "backup_operator", context); !status)
        return status;
    if (const NodeId carrier = operatorOf(plan, *backup); !carrier.isNull())
        askNetwork(plan, carrier, context);
    return writeBackup(plan, *internet, *backup, row, context);
}

RowAnswer readPhone(const Plan &plan, const QuestionContext &context)
{
    RowAnswer row;
    const auto phone = phoneOf(plan, context.catalogue);
    const auto internet = internetOf(plan, context.catalogue);
    put(row, "line", phone);
    const bool viaBox = !questionlinks::dependency(plan, nodeOf(phone), nodeOf(internet)).isNull();
    const Tool *tool = plan.find(phone);
    put(row, "via_box",
        viaBox                                           ? QStringLiteral("yes")
            : tool && tool->worksOffline.value_or(false) ? QStringLiteral("no")
                                                         : QString());
    readFallback(row, plan, diversionOf(plan, phone, internet));
    return row;
}

Status writePhone(Plan &plan, const RowAnswer &row, const QuestionContext &context)
{
    auto phone = toolOf(plan, row, "line", context);
    const auto who = personOf(plan, row, context);
    if (!phone || !who)
        return phone ? who.error() : phone.error();
    if (phone->isNull())
        phone = phoneOf(plan, context.catalogue);
    if (phone->isNull() && !row.isEmpty() && (has(row, "via_box") || has(row, "step")))
        phone =
            questionnames::toolNamed(plan, questionnames::named(plan, context.set, QStringLiteral("phone")), context);
    if (phone->isNull())
        return {};
    setKey(plan, *phone, QStringLiteral("phone"));
    auto internet = internetOf(plan, context.catalogue);
    const bool viaBox = text(row, "via_box") == QLatin1StringView("yes");
    if (viaBox && internet.isNull())
        internet = questionnames::toolNamed(plan, questionnames::named(plan, context.set, QStringLiteral("internet")),
                                            context);
    const auto link = questionlinks::dependency(plan, nodeOf(*phone), nodeOf(internet));
    if (viaBox)
        questionlinks::depend(plan, nodeOf(*phone), nodeOf(internet), context.ids);
    else if (!link.isNull() && has(row, "via_box"))
        removeRow(plan, link.value);
    if (has(row, "via_box")) {
        Tool tool = *plan.find(*phone);
        tool.worksOffline = !viaBox;
        plan.table<Tool>().put(tool);
    }
    Id<Fallback> fallback = diversionOf(plan, *phone, internet);
    if (fallback.isNull() && has(row, "step")) {
        const QString name = questionnames::named(plan, context.set, QStringLiteral("phone_fallback"));
        fallback = createFallback(plan, name, context.ids);
        cover(plan, fallback, {*phone}, context.ids);
    }
    if (!fallback.isNull()) {
        setStep(plan, fallback, text(row, "step"), *who, context.ids);
        setTrial(plan, fallback, row, context);
    }
    return {};
}

} // namespace relais::questionrules
