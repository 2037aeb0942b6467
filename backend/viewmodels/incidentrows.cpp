// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentrows.h"

#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr RowColumn<IncidentStepRow> stepTable[] = {
    {"key", [](const IncidentStepRow &row) { return QVariant(row.key); }},
    {"heading", [](const IncidentStepRow &row) { return QVariant(row.heading); }},
    {"text", [](const IncidentStepRow &row) { return QVariant(row.text); }},
    {"fiche", [](const IncidentStepRow &row) { return QVariant(row.fiche); }},
    {"who", [](const IncidentStepRow &row) { return QVariant(row.who); }},
    {"due", [](const IncidentStepRow &row) { return QVariant(row.due); }},
    {"late", [](const IncidentStepRow &row) { return QVariant(row.late); }},
    {"done", [](const IncidentStepRow &row) { return QVariant(row.done); }},
};
constexpr RowColumn<IncidentLaneRow> laneTable[] = {
    {"key", [](const IncidentLaneRow &row) { return QVariant(row.key); }},
    {"name", [](const IncidentLaneRow &row) { return QVariant(row.name); }},
    {"note", [](const IncidentLaneRow &row) { return QVariant(row.note); }},
    {"choices", [](const IncidentLaneRow &row) { return QVariant(row.choices); }},
    {"waits", [](const IncidentLaneRow &row) { return QVariant(row.waits); }},
    {"restorable", [](const IncidentLaneRow &row) { return QVariant(row.restorable); }},
    {"late", [](const IncidentLaneRow &row) { return QVariant(row.late); }},
    {"proven", [](const IncidentLaneRow &row) { return QVariant(row.proven); }},
    {"stopped", [](const IncidentLaneRow &row) { return QVariant(row.stopped); }},
    {"seen", [](const IncidentLaneRow &row) { return QVariant(row.seen); }},
    {"started", [](const IncidentLaneRow &row) { return QVariant(row.started); }},
    {"restored", [](const IncidentLaneRow &row) { return QVariant(row.restored); }},
    {"target", [](const IncidentLaneRow &row) { return QVariant(row.target); }},
    {"limit", [](const IncidentLaneRow &row) { return QVariant(row.limit); }},
};
constexpr RowColumn<IncidentCallRow> callTable[] = {
    {"key", [](const IncidentCallRow &row) { return QVariant(row.key); }},
    {"name", [](const IncidentCallRow &row) { return QVariant(row.name); }},
    {"role", [](const IncidentCallRow &row) { return QVariant(row.role); }},
    {"number", [](const IncidentCallRow &row) { return QVariant(row.number); }},
    {"otherNumber", [](const IncidentCallRow &row) { return QVariant(row.otherNumber); }},
    {"note", [](const IncidentCallRow &row) { return QVariant(row.note); }},
    {"reach", [](const IncidentCallRow &row) { return QVariant(row.reach); }},
};
constexpr RowColumn<IncidentExitRow> exitTable[] = {
    {"key", [](const IncidentExitRow &row) { return QVariant(row.key); }},
    {"text", [](const IncidentExitRow &row) { return QVariant(row.text); }},
    {"met", [](const IncidentExitRow &row) { return QVariant(row.met); }},
};
constexpr RowColumn<IncidentDutyRow> dutyTable[] = {
    {"key", [](const IncidentDutyRow &row) { return QVariant(row.key); }},
    {"question", [](const IncidentDutyRow &row) { return QVariant(row.question); }},
    {"answer", [](const IncidentDutyRow &row) { return QVariant(row.answer); }},
};
constexpr RowColumn<IncidentAidRow> aidTable[] = {
    {"key", [](const IncidentAidRow &row) { return QVariant(row.key); }},
    {"text", [](const IncidentAidRow &row) { return QVariant(row.text); }},
    {"past", [](const IncidentAidRow &row) { return QVariant(row.past); }},
};
constexpr RowColumn<IncidentTabRow> tabTable[] = {
    {"key", [](const IncidentTabRow &row) { return QVariant(row.key); }},
    {"title", [](const IncidentTabRow &row) { return QVariant(row.title); }},
    {"note", [](const IncidentTabRow &row) { return QVariant(row.note); }},
    {"shown", [](const IncidentTabRow &row) { return QVariant(row.shown); }},
};

// Of a support: when it answers, and what it will ask for.
QString noteOf(const IncidentCall &call)
{
    return call.hours.isEmpty() || call.reference.isEmpty() ? call.hours + call.reference
                                                            : call.hours + QStringLiteral(" · ") + call.reference;
}

double orNone(const std::optional<qint64> &instant)
{
    return instant ? static_cast<double>(*instant) : -1;
}

} // namespace

const std::span<const RowColumn<IncidentStepRow>> incidentStepColumns = stepTable;
const std::span<const RowColumn<IncidentLaneRow>> incidentLaneColumns = laneTable;
const std::span<const RowColumn<IncidentCallRow>> incidentCallColumns = callTable;
const std::span<const RowColumn<IncidentExitRow>> incidentExitColumns = exitTable;
const std::span<const RowColumn<IncidentDutyRow>> incidentDutyColumns = dutyTable;
const std::span<const RowColumn<IncidentAidRow>> incidentAidColumns = aidTable;
const std::span<const RowColumn<IncidentTabRow>> incidentTabColumns = tabTable;

QList<IncidentStepRow> IncidentRows::steps(const IncidentView &view)
{
    const IncidentText text(view.progress, view.state, view.plan);
    QList<IncidentStepRow> rows;
    QString above;
    for (const RunStep &step : view.state.steps) {
        //: Over steps that come before all others: is it an attack?
        const QString section = isOfTriage(step) ? tr("First of all") : IncidentText::sectionTitle(step.section);
        const QString heading = section == above ? QString() : section;
        above = section;
        const bool done = step.tickedAt.has_value();
        const bool late = !done && step.target && std::chrono::milliseconds(*step.target).count() <= view.state.elapsed;
        rows.append({step.key, heading, step.text, ficheOf(step.key).isEmpty() ? QString() : step.of,
                     done ? text.stepDone(step) : text.stepWho(step), text.stepDue(step), late, done});
    }
    return rows;
}

QString IncidentRows::ficheOf(const QString &step)
{
    const QString fiche = step.section(QLatin1Char('/'), 0, 0);
    if (fiche == QLatin1StringView("attack"))
        return QStringLiteral("card.situation.attack");
    const bool known = fiche.startsWith(QLatin1StringView("card.")) || !QUuid::fromString(fiche).isNull();
    return known ? fiche : QString();
}

QList<IncidentLaneRow> IncidentRows::lanes(const IncidentView &view)
{
    const IncidentText text(view.progress, view.state, view.plan);
    QList<IncidentLaneRow> rows;
    for (const IncidentActivity &activity : view.state.activities) {
        const auto lane = std::find_if(view.lanes.begin(), view.lanes.end(),
                                       [&](const ActivityLane &one) { return one.activity == activity.activity; });
        IncidentLaneRow row{.key = activity.activity.value.toString(QUuid::WithoutBraces),
                            .name = activity.name,
                            .note = text.activity(activity)};
        for (const Id<Fallback> &fallback : activity.fitting)
            row.choices << view.frozen.nameOf(fallback.value);
        row.waits = activity.standing == IncidentStanding::Stopped;
        row.restorable = activity.stops && !activity.restored && activity.standing != IncidentStanding::Untouched;
        row.late = activity.limit && *activity.limit < view.state.elapsed && row.waits;
        row.stopped = activity.standing == IncidentStanding::Untouched ? -1 : orNone(activity.stops);
        row.started = orNone(activity.fallbackStarted);
        row.restored = orNone(activity.restored);
        row.target = orNone(activity.target);
        row.limit = orNone(activity.limit);
        if (lane != view.lanes.end()) {
            row.seen = orNone(lane->seen);
            row.proven = isProven(*lane, view.frozen);
        }
        rows.append(row);
    }
    return rows;
}

QList<IncidentCallRow> IncidentRows::calls(const QList<IncidentCall> &calls, const Plan &plan)
{
    QList<IncidentCallRow> rows;
    for (const IncidentCall &call : calls) {
        const QUuid who = call.person.isNull() ? call.node.value : call.person.value;
        rows.append({QStringLiteral("%1/%2").arg(static_cast<int>(call.reason)).arg(who.toString(QUuid::WithoutBraces)),
                     call.name, IncidentText::callReason(call, plan), Formats::phone(call.number),
                     Formats::phone(call.otherNumber), noteOf(call), IncidentText::callReach(call)});
    }
    return rows;
}

QList<IncidentExitRow> IncidentRows::exit(const IncidentView &view)
{
    const IncidentText text(view.progress, view.state, view.plan);
    QList<IncidentExitRow> rows;
    for (const ExitCheck &check : view.state.exit)
        rows.append({QString::number(static_cast<int>(check.criterion)), text.criterion(check), check.met});
    return rows;
}

QList<IncidentDutyRow> IncidentRows::duties(const IncidentView &view, const Phrases &phrases)
{
    const Speech say(phrases, Formats::language());
    const auto row = [&say](DutyQuestion question, const std::optional<DutyAnswers::Word> &answer) {
        return IncidentDutyRow{QString::number(static_cast<int>(question)), dutyQuestion(question, say),
                               answer ? static_cast<int>(*answer) : -1};
    };
    const DutyAnswers &said = view.state.duties;
    QList<IncidentDutyRow> rows{row(DutyQuestion::DataExposed, said.exposed)};
    if (said.exposed == DutyAnswers::Word::No)
        rows.append(row(DutyQuestion::HarmByAbsence, said.harm));
    return rows;
}

QList<IncidentAidRow> IncidentRows::aids(const IncidentView &view)
{
    const IncidentText text(view.progress, view.state, view.plan);
    QList<IncidentAidRow> rows;
    for (const IncidentAid &aid : view.state.aids) {
        const QString key = QStringLiteral("%1/%2/%3")
                                .arg(static_cast<int>(aid.kind))
                                .arg(aid.at)
                                .arg(aid.subject.value.toString(QUuid::WithoutBraces));
        rows.append({key, text.aid(aid), aid.at <= view.state.elapsed});
    }
    return rows;
}

} // namespace relais
