// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questionnaireoutage.h"

#include "domain/durationtext.h"
#include "domain/reference.h"
#include "services/questionnairecells.h"
#include "services/questionnairelinks.h"
#include "services/questionnairenames.h"
#include "services/questionnairerows.h"
#include "services/questionnairestepfallback.h"

namespace relais::questionoutage {

namespace {

using namespace questioncells;

const QString toldMark = QStringLiteral("told");
constexpr int partsOfTold = 4;

QString clock(Minutes time)
{
    return QStringLiteral("%1:%2").arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

QString moment(QDate date, std::optional<Minutes> time)
{
    const QString day = date.toString(Qt::ISODate);
    return time ? day + QLatin1Char('T') + clock(*time) : day;
}

QDate dayOf(const QString &moment)
{
    return QDate::fromString(moment.section(QLatin1Char('T'), 0, 0), Qt::ISODate);
}

std::optional<Minutes> timeOf(const QString &moment)
{
    return timeFromText(moment.section(QLatin1Char('T'), 1));
}

QString runOf(const ToldOutage &outage)
{
    return QStringList{toldMark, outage.tool.value.toString(QUuid::WithoutBraces), moment(outage.date, outage.from),
                       moment(outage.untilDate, outage.until)}
        .join(QLatin1Char('/'));
}

// What proofs and findings of the outage name as their run.
QString outageName(const ToldOutage &outage)
{
    return outage.finding.value.toString(QUuid::WithoutBraces);
}

std::optional<ToldOutage> toldBy(const Plan &plan, const Finding &finding)
{
    const QStringList parts = finding.run.split(QLatin1Char('/'));
    if (parts.size() != partsOfTold || parts.constFirst() != toldMark)
        return std::nullopt;
    const Id<Tool> tool{QUuid::fromString(parts.at(1))};
    return ToldOutage{finding.id,          plan.find(tool) ? tool : Id<Tool>(),
                      dayOf(parts.at(2)),  timeOf(parts.at(2)),
                      timeOf(parts.at(3)), dayOf(parts.at(3))};
}

QList<Id<Activity>> stopped(const Plan &plan, Id<Tool> tool)
{
    QList<Id<Activity>> activities;
    for (const Activity &activity : inOrder(plan.table<Activity>())) {
        if (!questionlinks::dependency(plan, nodeOf(activity.id), nodeOf(tool)).isNull())
            activities.append(activity.id);
    }
    return activities;
}

Id<Fallback> usedFallback(const Plan &plan, const ToldOutage &outage)
{
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.level == ProofLevel::Used && proof.run == outageName(outage))
            return proof.fallback;
    }
    return {};
}

QString fallbackName(const Plan &plan, const QuestionContext &context, Id<Tool> tool)
{
    return questionnames::named(plan, context.set, QStringLiteral("outage_fallback"),
                                {{QStringLiteral("tool"), plan.nameOf(tool.value)}});
}

// « « Shopify » en panne le 18/11/2025, de 12:20 à 15:30 », as far as it is known.
QString sentence(const Plan &plan, const QuestionContext &context, const ToldOutage &outage)
{
    const QString shown = QStringLiteral("dd/MM/yyyy");
    const QString key = !outage.date.isValid()                           ? QStringLiteral("outage")
        : !outage.from || !outage.until                                  ? QStringLiteral("outage_on")
        : !outage.untilDate.isValid() || outage.untilDate == outage.date ? QStringLiteral("outage_between")
                                                                         : QStringLiteral("outage_days");
    return questionnames::named(plan, context.set, key,
                                {{QStringLiteral("tool"), plan.nameOf(outage.tool.value)},
                                 {QStringLiteral("date"), outage.date.toString(shown)},
                                 {QStringLiteral("from"), clock(outage.from.value_or(Minutes(0)))},
                                 {QStringLiteral("until"), clock(outage.until.value_or(Minutes(0)))},
                                 {QStringLiteral("until_date"), outage.untilDate.toString(shown)}});
}

// Another tool fell than was said first: what stopped rests on this one. The one that was only named goes.
void move(Plan &plan, Id<Tool> from, Id<Tool> to, IdSource &ids)
{
    for (const Id<Activity> &activity : stopped(plan, from)) {
        removeRow(plan, questionlinks::dependency(plan, nodeOf(activity), nodeOf(from)).value);
        questionlinks::depend(plan, nodeOf(activity), nodeOf(to), ids);
    }
    for (const FallbackCover &cover : plan.table<FallbackCover>().rows()) {
        FallbackCover moved = cover;
        moved.node = nodeOf(to);
        if (cover.node == nodeOf(from))
            plan.table<FallbackCover>().put(moved);
    }
    if (referrersTo(plan, from.value).isEmpty())
        removeRow(plan, from.value);
}

std::optional<Minutes> minutes(const RowAnswer &row, const char *cell)
{
    const auto found = number(row, cell);
    return found ? std::optional(Minutes(*found)) : std::nullopt;
}

Result<Id<Activity>> writeActivity(Plan &plan, const RowAnswer &row, const QuestionContext &context)
{
    const Value named = first(row, "activity");
    Result<QUuid> found = questionnames::resolve(plan, CellType::Activity, named, context);
    const auto *name = std::get_if<QString>(&named);
    if (!found && name && !name->simplified().isEmpty())
        found = questionnames::activityNamed(plan, *name, context).value;
    if (!found)
        return Error{found.error().code, found.error().detail, atPointer(QStringLiteral("activity"))};
    Activity activity = *plan.find(Id<Activity>{*found});
    if (row.cells.contains(QStringLiteral("limit")))
        activity.limit = minutes(row, "limit");
    if (activity != *plan.find(activity.id))
        plan.table<Activity>().put(activity);
    return activity.id;
}

} // namespace

std::optional<ToldOutage> told(const Plan &plan)
{
    for (const Finding &finding : plan.table<Finding>()) {
        if (const auto outage = toldBy(plan, finding))
            return outage;
    }
    return std::nullopt;
}

PageSubject subject(const Plan &plan)
{
    const auto outage = told(plan);
    if (!outage)
        return {};
    return {{stopped(plan, outage->tool).value(0), outage->tool}, usedFallback(plan, *outage), outage->finding};
}

PageSubject withFallback(Plan &plan, const QuestionContext &context)
{
    PageSubject found = subject(plan);
    const auto outage = told(plan);
    if (!found.fallback.isNull() || !outage || outage->tool.isNull())
        return found;
    found.fallback = questionrules::createFallback(plan, fallbackName(plan, context, outage->tool), context.ids);
    questionrules::cover(plan, found.fallback, {outage->tool}, context.ids);
    Proof proof;
    proof.id = context.ids.make<Proof>();
    proof.fallback = found.fallback;
    proof.level = ProofLevel::Used;
    proof.date = outage->date;
    proof.run = outageName(*outage);
    plan.table<Proof>().put(proof);
    return found;
}

RowAnswer read(const Plan &plan)
{
    RowAnswer row;
    const auto outage = told(plan);
    put(row, "tool", outage ? outage->tool : Id<Tool>());
    put(row, "date", outage ? outage->date.toString(Qt::ISODate) : QString());
    put(row, "until_date", outage ? outage->untilDate.toString(Qt::ISODate) : QString());
    for (const char *cell : {"from", "until"}) {
        const bool begins = qstrcmp(cell, "from") == 0;
        const auto time = !outage ? std::nullopt : begins ? outage->from : outage->until;
        put(row, cell, time ? QList<Value>{qint64(time->count())} : QList<Value>());
    }
    return row;
}

Status write(Plan &plan, const RowAnswer &row, const QuestionContext &context)
{
    const auto before = told(plan);
    auto tool = questionrules::toolOf(plan, row, "tool", context);
    if (!tool)
        return tool.error();
    if (tool->isNull() && before)
        tool = before->tool;
    if (tool->isNull())
        return {};
    ToldOutage outage{before ? before->finding : context.ids.make<Finding>(),
                      *tool,
                      dateFromText(text(row, "date")).value_or(QDate()),
                      minutes(row, "from"),
                      minutes(row, "until"),
                      dateFromText(text(row, "until_date")).value_or(QDate())};
    const bool other = before && !before->tool.isNull() && before->tool != *tool;
    if (const Fallback *fallback = other ? plan.find(usedFallback(plan, *before)) : nullptr) {
        Fallback renamed = *fallback;
        if (renamed.name == fallbackName(plan, context, before->tool))
            renamed.name = fallbackName(plan, context, *tool);
        plan.table<Fallback>().put(renamed);
    }
    if (other)
        move(plan, before->tool, *tool, context.ids);
    Finding finding = before ? *plan.find(before->finding) : Finding();
    finding.id = outage.finding;
    finding.kind = FindingKind::Lesson;
    finding.date = outage.date;
    finding.run = runOf(outage);
    finding.text = sentence(plan, context, outage);
    plan.table<Finding>().put(finding);
    agree(plan);
    return {};
}

QList<RowAnswer> readStopped(const Plan &plan)
{
    QList<RowAnswer> rows;
    const auto outage = told(plan);
    for (const Id<Activity> &id : outage ? stopped(plan, outage->tool) : QList<Id<Activity>>()) {
        const auto limit = plan.find(id)->limit;
        RowAnswer row{id.value, {}};
        put(row, "activity", id);
        put(row, "limit", limit ? QList<Value>{qint64(limit->count())} : QList<Value>());
        rows.append(row);
    }
    return rows;
}

Status writeStopped(Plan &plan, const QList<RowAnswer> &rows, const QuestionContext &context)
{
    const auto outage = told(plan);
    QList<Id<Activity>> named;
    QList<int> places;
    for (qsizetype index = 0; outage && index < rows.size(); ++index) {
        if (rows.at(index).isEmpty())
            continue;
        const auto activity = writeActivity(plan, rows.at(index), context);
        if (!activity) {
            Error error = activity.error();
            error.place.pointer = QStringLiteral("%1/%2").arg(index + 1).arg(error.place.pointer);
            return error;
        }
        questionlinks::depend(plan, nodeOf(*activity), nodeOf(outage->tool), context.ids);
        if (named.contains(*activity))
            continue;
        named.append(*activity);
        places.append(plan.find(*activity)->position);
    }
    for (const Id<Activity> &before : outage ? stopped(plan, outage->tool) : QList<Id<Activity>>()) {
        if (!named.contains(before))
            removeRow(plan, questionlinks::dependency(plan, nodeOf(before), nodeOf(outage->tool)).value);
    }
    std::sort(places.begin(), places.end());
    for (qsizetype index = 0; index < named.size(); ++index)
        questionrows::setValue(plan, Activity::table, named.at(index).value, "position",
                               Value(qint64(places.at(index))));
    if (const auto fallback = outage ? usedFallback(plan, *outage) : Id<Fallback>(); !fallback.isNull())
        questionrules::cover(plan, fallback, {outage->tool}, context.ids);
    return {};
}

void agree(Plan &plan)
{
    const auto outage = told(plan);
    if (!outage)
        return;
    const auto fallback = usedFallback(plan, *outage);
    const bool served = std::any_of(plan.table<FallbackStep>().begin(), plan.table<FallbackStep>().end(),
                                    [&](const FallbackStep &step) { return step.fallback == fallback; });
    if (!fallback.isNull() && !served)
        removeRow(plan, fallback.value);
    const auto date = [&](auto row) {
        if (row.run == outageName(*outage) && row.date != outage->date) {
            row.date = outage->date;
            plan.table<decltype(row)>().put(row);
        }
    };
    for (const Proof &proof : plan.table<Proof>().rows())
        date(proof);
    for (const Finding &finding : plan.table<Finding>().rows())
        date(finding);
}

} // namespace relais::questionoutage
