// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drillanswer.h"

#include "cli/commands.h"
#include "cli/drillrecord.h"
#include "domain/figures.h"

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

// "05:30"; a dash where it did not happen.
QString instantText(std::optional<qint64> milliseconds)
{
    return milliseconds ? playClockText(*milliseconds) : QStringLiteral("–");
}

qsizetype playedScenes(const RunProgress &progress)
{
    return std::count_if(progress.injects.cbegin(), progress.injects.cend(),
                         [](const RunInject &inject) { return inject.state == InjectState::Played; });
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

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return CommandText::tr("Met");
    case Verdict::WithDifficulty:
        return CommandText::tr("Met with difficulty");
    case Verdict::Partly:
        return CommandText::tr("Partly met");
    case Verdict::ToReview:
        return CommandText::tr("To review");
    }
    return {};
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
                             {QStringLiteral("scenes_played"), qint64(playedScenes(drill.progress))},
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

bool toJudge(const ObjectiveResult &objective)
{
    return objective.measure == ObjectiveMeasure::Judged && !objective.judged;
}

void tellDrill(const PlayedDrill &drill, QTextStream &to)
{
    //: %1 is the title of a drill, %2 and %3 are numbers of scenes, %4 a time of play in minutes and seconds
    to << CommandText::tr("DRILL “%1”: %2 of %3 scenes in %4.")
              .arg(drill.run.title)
              .arg(playedScenes(drill.progress))
              .arg(drill.progress.injects.size())
              .arg(instantText(drill.progress.elapsed))
       << '\n';
    for (const ActivityLane &lane : drill.measures.lanes) {
        if (!lane.stopped)
            continue;
        //: %1 is an activity; %2, %3 and %4 are times of play
        to << "- "
           << CommandText::tr("%1: stopped at %2, seen at %3, fallback started at %4")
                  .arg(lane.name, instantText(lane.stopped), instantText(lane.seen), instantText(lane.fallbackStarted))
           << '\n';
    }
    for (const ObjectiveResult &objective : drill.measures.objectives) {
        //: %1 is a verdict ("Met"), %2 an objective
        to << "- "
           << CommandText::tr("%1: %2").arg(
                  toJudge(objective) ? CommandText::tr("To be judged") : verdictText(objective.verdict), objective.text)
           << '\n';
    }
    to << CommandText::tr("%n finding(s) kept.", nullptr, static_cast<int>(findings(drill).size())) << Qt::endl;
}

} // namespace relais
