// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messagechannels.h"

#include "services/planroles.h"

#include <algorithm>

namespace relais {

namespace {

// When everything is down: what needs least comes first.
constexpr ChannelKind orderOfChannels[] = {
    ChannelKind::AnsweringMachine, ChannelKind::Notice,   ChannelKind::Sms,
    ChannelKind::PhoneTree,        ChannelKind::Phone,    ChannelKind::SocialMedia,
    ChannelKind::Website,          ChannelKind::TeamChat, ChannelKind::Email};

// What a channel is, where the plan does not say what it stands on.
bool isTheToolItself(ChannelKind channel, const QString &card)
{
    switch (channel) {
    case ChannelKind::Email:
        return card == QStringLiteral("card.tool.mail");
    case ChannelKind::Phone:
    case ChannelKind::AnsweringMachine:
        return card == QStringLiteral("card.tool.phone");
    case ChannelKind::Website:
        return card == QStringLiteral("card.tool.shop");
    case ChannelKind::TeamChat:
        return card == QStringLiteral("card.tool.chat");
    default:
        return false;
    }
}

bool isDown(const Plan &plan, const ChannelQuestion &question, ChannelKind kind)
{
    const bool itself = isTheToolItself(kind, question.card);
    const auto audience = audienceOf(question.to);
    if (question.down.isNull() || !audience)
        return itself;
    bool any = false;
    for (const Channel &channel : channelsTo(plan, *audience)) {
        if (channel.kind != kind)
            continue;
        const bool falls = channel.standsOn.isNull() ? itself : fallsWith(plan, channel, question.down);
        if (!falls)
            return false;
        any = true;
    }
    return any || itself;
}

// What every such channel rests on, and what is down too: nobody knows yet whether that is the cause.
QList<QUuid> rootsShared(const Plan &plan, const ChannelQuestion &question)
{
    const auto audience = audienceOf(question.to);
    if (question.down.isNull() || !audience)
        return {};
    const QSet<QUuid> below = restsOn(plan, question.down);
    QSet<QUuid> shared;
    bool first = true;
    for (const Channel &channel : channelsTo(plan, *audience)) {
        if (channel.kind != question.channel)
            continue;
        const QSet<QUuid> common = channel.standsOn.isNull() ? QSet<QUuid>() : restsOn(plan, channel.standsOn) & below;
        shared = first ? common : shared & common;
        first = false;
    }
    QList<QUuid> roots(shared.cbegin(), shared.cend());
    std::sort(roots.begin(), roots.end());
    return roots;
}

} // namespace

ChannelAdvice channelAdvice(const Plan &plan, const ChannelQuestion &question)
{
    ChannelAdvice advice;
    advice.falls = isDown(plan, question, question.channel);
    if (!advice.falls) {
        advice.sharedRoots = rootsShared(plan, question);
        return advice;
    }
    for (const ChannelKind kind : orderOfChannels) {
        if (question.written.contains(kind) && !isDown(plan, question, kind))
            advice.instead.append(kind);
    }
    if (const auto audience = audienceOf(question.to)) {
        const QList<Channel> channels = channelsTo(plan, *audience);
        advice.allFall = std::all_of(channels.begin(), channels.end(),
                                     [&](const Channel &channel) { return isDown(plan, question, channel.kind); });
    }
    return advice;
}

} // namespace relais
