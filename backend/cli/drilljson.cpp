// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/drillanswer.h"
#include "domain/field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace relais {

namespace {

template <class E> QString nameOf(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(value)]);
}

QJsonValue secondsOf(std::optional<qint64> milliseconds)
{
    return milliseconds ? QJsonValue(*milliseconds / 1000) : QJsonValue();
}

QJsonArray objectives(const PlayedDrill &drill)
{
    QJsonArray list;
    for (const ObjectiveResult &objective : drill.measures.objectives) {
        list.append(QJsonObject{{QStringLiteral("key"), objective.key},
                                {QStringLiteral("text"), objective.text},
                                {QStringLiteral("within_seconds"), qint64(objective.within.count()) * 60},
                                {QStringLiteral("measured_seconds"), secondsOf(objective.measured)},
                                {QStringLiteral("done"), objective.done},
                                {QStringLiteral("of"), objective.of},
                                {QStringLiteral("computed"), nameOf(objective.computed)},
                                {QStringLiteral("verdict"), nameOf(objective.verdict)},
                                {QStringLiteral("reason"), objective.reason}});
    }
    return list;
}

QJsonArray activities(const PlayedDrill &drill)
{
    QJsonArray list;
    for (const ActivityLane &lane : drill.measures.lanes) {
        list.append(QJsonObject{{QStringLiteral("name"), lane.name},
                                {QStringLiteral("stopped"), secondsOf(lane.stopped)},
                                {QStringLiteral("seen"), secondsOf(lane.seen)},
                                {QStringLiteral("fallback_started"), secondsOf(lane.fallbackStarted)},
                                {QStringLiteral("tools_back"), secondsOf(lane.toolsBack)},
                                {QStringLiteral("restored"), secondsOf(lane.restored)},
                                {QStringLiteral("fallback"), lane.fallbackName},
                                {QStringLiteral("covered"), lane.covered}});
    }
    return list;
}

QString runKey(const PlayedDrill &drill)
{
    return drill.run.id.value.toString(QUuid::WithoutBraces);
}

QJsonArray findings(const PlayedDrill &drill)
{
    QJsonArray list;
    for (const Finding &finding : drill.after.table<Finding>()) {
        if (finding.run != runKey(drill))
            continue;
        QJsonArray actions;
        for (const Action &action : drill.after.table<Action>()) {
            if (action.finding == finding.id)
                actions.append(QJsonObject{{QStringLiteral("title"), action.title},
                                           {QStringLiteral("owner"), drill.after.nameOf(action.owner.value)},
                                           {QStringLiteral("due"), action.due.toString(Qt::ISODate)}});
        }
        list.append(QJsonObject{{QStringLiteral("kind"), nameOf(finding.kind)},
                                {QStringLiteral("text"), finding.text},
                                {QStringLiteral("actions"), actions}});
    }
    return list;
}

QJsonArray proofs(const PlayedDrill &drill)
{
    QJsonArray list;
    for (const Proof &proof : drill.after.table<Proof>()) {
        if (proof.run == runKey(drill))
            list.append(QJsonObject{{QStringLiteral("fallback"), drill.after.nameOf(proof.fallback.value)},
                                    {QStringLiteral("level"), nameOf(proof.level)},
                                    {QStringLiteral("minutes"),
                                     proof.minutes ? QJsonValue(qint64(proof.minutes->count())) : QJsonValue()}});
    }
    return list;
}

// In the order of RunPhase and InjectState.
constexpr const char *phaseNames[] = {"ready", "briefing", "running", "paused", "ended", "reviewed"};
constexpr const char *injectStates[] = {"planned", "played", "skipped", "not_played"};

qint64 injectsIn(const RunProgress &progress, InjectState state)
{
    return std::count_if(progress.injects.cbegin(), progress.injects.cend(),
                         [state](const RunInject &inject) { return inject.state == state; });
}

QString wordOf(InjectState state)
{
    return QString::fromLatin1(injectStates[static_cast<size_t>(state)]);
}

QJsonValue jsonOf(const Value &value, const Plan &plan)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return personNamed(*text, plan, CommandText::tr("somebody who left"));
    if (const auto *id = std::get_if<QUuid>(&value))
        return plan.nameOf(*id);
    return {};
}

QJsonObject eventJson(const RunEvent &event, const Plan &plan)
{
    QJsonObject object;
    for (const Field<RunEvent> &field : fields<RunEvent>()) {
        const Value value = field.get(event);
        if (field.target != Run::table && !isUnknown(value))
            object.insert(QLatin1StringView(field.name), jsonOf(value, plan));
    }
    return object;
}

// Its phase, time and speed, and how many injects came to which end. Instants are milliseconds of play.
QJsonObject stateJson(const RunProgress &progress)
{
    QJsonObject injects;
    for (const InjectState state :
         {InjectState::Planned, InjectState::Played, InjectState::Skipped, InjectState::NotPlayed})
        injects.insert(wordOf(state), injectsIn(progress, state));
    const auto story = progress.storyAt(progress.elapsed);
    return {{QStringLiteral("phase"), QLatin1StringView(phaseNames[static_cast<size_t>(progress.phase)])},
            {QStringLiteral("elapsed"), progress.elapsed},
            {QStringLiteral("story"), qint64(story.count())},
            {QStringLiteral("speed"), progress.speed},
            {QStringLiteral("injects"), injects}};
}

QJsonArray injectsJson(const RunProgress &progress)
{
    QJsonArray list;
    for (const RunInject &inject : progress.injects) {
        QJsonObject object{{QStringLiteral("key"), inject.key},
                           {QStringLiteral("at"), qint64(inject.at.count())},
                           {QStringLiteral("state"), wordOf(inject.state)},
                           {QStringLiteral("ad_hoc"), inject.adHoc},
                           {QStringLiteral("reason"), inject.reason}};
        if (inject.state == InjectState::Played)
            object.insert(QStringLiteral("played"), inject.playedAt);
        list.append(object);
    }
    return list;
}

// What is known of each event, by the names of its fields; people by what the plan calls them. All else can be reckoned
// anew from it.
QJsonArray logJson(const PlayedDrill &drill)
{
    QJsonArray log;
    for (const QList<RunEvent> &events : {drill.planned, drill.events}) {
        for (const RunEvent &event : events)
            log.append(eventJson(event, drill.after));
    }
    return log;
}

} // namespace

QByteArray drillJson(const PlayedDrill &drill, const QByteArray &head)
{
    const QJsonObject answer{{QStringLiteral("run"), runKey(drill)},
                             {QStringLiteral("head"), QString::fromLatin1(head.toHex())},
                             {QStringLiteral("scenario"), drill.run.scenario},
                             {QStringLiteral("title"), drill.run.title},
                             {QStringLiteral("play_seconds"), secondsOf(drill.progress.elapsed)},
                             {QStringLiteral("scenes"), qint64(drill.progress.injects.size())},
                             {QStringLiteral("scenes_played"), injectsIn(drill.progress, InjectState::Played)},
                             {QStringLiteral("events"), drill.progress.sequence},
                             {QStringLiteral("customers_told"), secondsOf(drill.measures.firstCustomerMessage)},
                             {QStringLiteral("objectives"), objectives(drill)},
                             {QStringLiteral("activities"), activities(drill)},
                             {QStringLiteral("findings"), findings(drill)},
                             {QStringLiteral("proofs"), proofs(drill)},
                             {QStringLiteral("state"), stateJson(drill.progress)},
                             {QStringLiteral("injects"), injectsJson(drill.progress)},
                             {QStringLiteral("log"), logJson(drill)}};
    return QJsonDocument(answer).toJson();
}

} // namespace relais
