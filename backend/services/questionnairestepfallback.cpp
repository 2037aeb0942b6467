// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnairestepfallback.h"

#include "domain/durationtext.h"
#include "domain/operation.h"
#include "services/questionnairecells.h"
#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"
#include "services/questionnairerows.h"

namespace relais::questionrules {

using namespace questioncells;

namespace {

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

} // namespace

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

void cover(Plan &plan, Id<Fallback> fallback, const QList<Id<Tool>> &tools, IdSource &ids,
           const QList<Id<Tool>> &dependents)
{
    QList<QUuid> activities;
    QList<QUuid> nodes;
    for (const Tool &tool : plan.table<Tool>()) {
        if (tools.contains(tool.id))
            nodes.append(tool.id.value);
        else if (!dependents.contains(tool.id))
            continue;
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

bool covers(const Plan &plan, Id<Fallback> fallback, Id<Tool> tool)
{
    return !tool.isNull()
        && std::any_of(
            plan.table<FallbackCover>().begin(), plan.table<FallbackCover>().end(),
            [&](const FallbackCover &cover) { return cover.fallback == fallback && cover.node == nodeOf(tool); });
}

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

} // namespace relais::questionrules
