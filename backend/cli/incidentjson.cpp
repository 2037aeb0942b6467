// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/incidentfile.h"
#include "domain/field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace relais {

namespace {

QJsonValue whole(std::optional<qint64> milliseconds)
{
    return milliseconds ? QJsonValue(*milliseconds / 1000) : QJsonValue();
}

QString utcText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

QString standingName(IncidentStanding standing)
{
    switch (standing) {
    case IncidentStanding::Untouched:
        return QStringLiteral("untouched");
    case IncidentStanding::Stopped:
        return QStringLiteral("stopped");
    case IncidentStanding::OnFallback:
        return QStringLiteral("on_fallback");
    case IncidentStanding::ToolsBack:
        return QStringLiteral("tools_back");
    case IncidentStanding::Restored:
        break;
    }
    return QStringLiteral("restored");
}

QJsonArray activitiesJson(const QList<IncidentActivity> &activities, const Plan &plan)
{
    QJsonArray list;
    for (const IncidentActivity &activity : activities) {
        list.append(QJsonObject{{QStringLiteral("name"), activity.name},
                                {QStringLiteral("standing"), standingName(activity.standing)},
                                {QStringLiteral("stopped"), whole(activity.stops)},
                                {QStringLiteral("fallback"), plan.nameOf(activity.fallback.value)},
                                {QStringLiteral("fallback_started"), whole(activity.fallbackStarted)},
                                {QStringLiteral("tools_back"), whole(activity.toolsBack)},
                                {QStringLiteral("restored"), whole(activity.restored)},
                                {QStringLiteral("target"), whole(activity.target)},
                                {QStringLiteral("limit"), whole(activity.limit)}});
    }
    return list;
}

QJsonArray stepsJson(const QList<RunStep> &steps)
{
    QJsonArray list;
    for (const RunStep &step : steps) {
        list.append(QJsonObject{
            {QStringLiteral("key"), step.key},
            {QStringLiteral("playbook"), step.of},
            {QStringLiteral("text"), step.text},
            {QStringLiteral("due_minutes"), step.target ? QJsonValue(qint64(step.target->count())) : QJsonValue()},
            {QStringLiteral("done"), whole(step.tickedAt)}});
    }
    return list;
}

QJsonArray promisesJson(const QList<IncidentPromise> &promises)
{
    QJsonArray list;
    for (const IncidentPromise &promise : promises) {
        list.append(QJsonObject{{QStringLiteral("to"), promise.audience},
                                {QStringLiteral("made"), whole(promise.made)},
                                {QStringLiteral("due"), whole(promise.due)},
                                {QStringLiteral("kept"), !promise.broken && !promise.open},
                                {QStringLiteral("broken"), promise.broken}});
    }
    return list;
}

// What both say of the run.
QJsonObject headOf(IncidentFile &file)
{
    const RunProgress &progress = file.progress();
    const auto chain = file.chain();
    QJsonObject object{{QStringLiteral("run"), progress.run.id.value.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("since"), utcText(progress.since)},
                       {QStringLiteral("ended"), progress.phase >= RunPhase::Ended},
                       {QStringLiteral("reviewed"), progress.phase == RunPhase::Reviewed},
                       {QStringLiteral("events"), chain ? chain->count : 0},
                       {QStringLiteral("head"), chain ? QString::fromLatin1(chain->head.toHex()) : QString()}};
    object.insert(QStringLiteral("attack"),
                  progress.triage
                      ? QJsonValue(QString::fromLatin1(EnumNames<Triage>::names[static_cast<size_t>(*progress.triage)]))
                      : QJsonValue());
    QJsonArray fallen;
    for (const RunOutage &outage : progress.outages) {
        fallen.append(QJsonObject{{QStringLiteral("name"), file.frozenPlan().nameOf(outage.subject.value)},
                                  {QStringLiteral("from"), whole(outage.from)},
                                  {QStringLiteral("until"), whole(outage.until)}});
    }
    object.insert(QStringLiteral("fallen"), fallen);
    return object;
}

} // namespace

QByteArray incidentStateJson(IncidentFile &file)
{
    const IncidentState state = file.state();
    QJsonObject object = headOf(file);
    object.insert(QStringLiteral("elapsed"), whole(state.elapsed));
    object.insert(QStringLiteral("activities"), activitiesJson(state.activities, file.frozenPlan()));
    object.insert(QStringLiteral("steps"), stepsJson(state.steps));
    object.insert(QStringLiteral("promises"), promisesJson(state.promises));
    object.insert(QStringLiteral("all_back"), state.allBack);
    object.insert(QStringLiteral("may_close"), state.mayReturnToNormal());
    return QJsonDocument(object).toJson();
}

QByteArray incidentReviewJson(IncidentFile &file)
{
    const IncidentReview review = file.review();
    QJsonObject object = headOf(file);
    object.insert(QStringLiteral("lasted"), whole(review.lasted));
    object.insert(QStringLiteral("first_message"), whole(review.firstMessage));
    object.insert(QStringLiteral("loss_cents"), review.loss.known);
    object.insert(QStringLiteral("loss_cents_without_fallback"), review.loss.knownWithout);
    object.insert(QStringLiteral("loss_unknown"), review.loss.unknown);
    object.insert(QStringLiteral("activities"), activitiesJson(review.activities, file.frozenPlan()));
    object.insert(QStringLiteral("messages"), int(review.messages.size()));
    object.insert(QStringLiteral("promises"), promisesJson(review.promises));
    object.insert(QStringLiteral("steps_done"), review.stepsDone);
    object.insert(QStringLiteral("steps_late"), review.stepsLate);
    object.insert(QStringLiteral("steps"), int(review.steps.size()));
    object.insert(QStringLiteral("finish_by"), review.retexUntil.toString(Qt::ISODate));
    QJsonArray lessons;
    for (const IncidentLesson &lesson : incidentLessons(file.progress(), review, file.plan(), file.phrases()))
        lessons.append(QJsonObject{{QStringLiteral("text"), lesson.text}, {QStringLiteral("action"), lesson.action}});
    object.insert(QStringLiteral("lessons"), lessons);
    return QJsonDocument(object).toJson();
}

} // namespace relais
