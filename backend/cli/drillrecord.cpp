// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drillrecord.h"

#include "cli/commands.h"
#include "domain/field.h"

#include <algorithm>

namespace relais {

namespace {

// In the order of RunPhase and InjectState.
constexpr const char *phaseNames[] = {"ready", "briefing", "running", "paused", "ended", "reviewed"};
constexpr const char *injectStates[] = {"planned", "played", "skipped", "not_played"};

qint64 countOf(const RunProgress &progress, InjectState state)
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

} // namespace

QJsonObject stateJson(const RunProgress &progress)
{
    QJsonObject injects;
    for (const InjectState state :
         {InjectState::Planned, InjectState::Played, InjectState::Skipped, InjectState::NotPlayed})
        injects.insert(wordOf(state), countOf(progress, state));
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

QJsonArray logJson(const PlayedDrill &drill)
{
    QJsonArray log;
    for (const QList<RunEvent> &events : {drill.planned, drill.events}) {
        for (const RunEvent &event : events)
            log.append(eventJson(event, drill.after));
    }
    return log;
}

} // namespace relais
