// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messagebuilder.h"

#include "services/planroles.h"
#include "services/smscount.h"
#include "services/textedits.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

// A message is the firm's own, whatever is down: its edits name no object.
const QString &editSlot()
{
    static const QString slot = QStringLiteral("text");
    return slot;
}

QString filled(const QList<MessagePiece> &pieces)
{
    QString text;
    for (const MessagePiece &piece : pieces)
        text += piece.open ? QLatin1Char('[') + piece.text + QLatin1Char(']') : piece.text;
    return text;
}

} // namespace

QList<MessageWord> BuiltMessage::openWords() const
{
    QList<MessageWord> words;
    for (const MessagePiece &piece : pieces) {
        if (piece.open && !words.contains(*piece.word))
            words.append(*piece.word);
    }
    return words;
}

MessageBuilder::MessageBuilder(const Reader &reader, const QList<MessageTemplate> &templates, const Phrases &phrases,
                               Language language, MessageSituation situation)
    : m_reader(reader)
    , m_plan(reader.plan())
    , m_templates(templates)
    , m_say(phrases, language)
    , m_situation(std::move(situation))
{ }

QList<BuiltMessage> MessageBuilder::all() const
{
    QList<MessageTemplate> ordered = m_templates;
    std::stable_sort(ordered.begin(), ordered.end(), [](const MessageTemplate &a, const MessageTemplate &b) {
        return std::tuple(a.when.audience, a.when.phase, a.channel)
            < std::tuple(b.when.audience, b.when.phase, b.channel);
    });
    QList<BuiltMessage> messages;
    for (const MessageTemplate &from : ordered)
        messages.append(build(from));
    return messages;
}

QList<BuiltMessage> MessageBuilder::of(const MessageKey &when) const
{
    QList<BuiltMessage> messages = all();
    messages.removeIf([&](const BuiltMessage &message) { return !(message.from.when == when); });
    return messages;
}

BuiltMessage MessageBuilder::build(const MessageTemplate &from) const
{
    BuiltMessage message;
    message.from = from;
    message.generated = from.text.in(m_say.language());
    message.raw = message.generated;
    for (const TextEdit &edit : m_plan.table<TextEdit>()) {
        if (!isSameTemplate(edit.templateId, from.key()) || edit.slot != editSlot())
            continue;
        if (edit.language != m_say.language()) {
            message.untranslated = message.state == StepState::Generated;
            continue;
        }
        message.raw = edit.text;
        message.state = edit.base.isEmpty() || edit.base == message.generated ? StepState::Edited : StepState::ToReview;
        message.untranslated = false;
    }
    const bool sms = from.channel == ChannelKind::Sms;
    message.pieces = pieces(message.raw, sms);
    message.text = filled(message.pieces);
    message.subject = filled(pieces(from.subject.in(m_say.language()), sms));
    return message;
}

QList<MessagePiece> MessageBuilder::pieces(const QString &raw, bool sms) const
{
    static const QRegularExpression slot(QStringLiteral("\\{([a-z_]+)\\}"));
    QList<MessagePiece> result;
    const auto addWords = [&](const QString &words) {
        if (!words.isEmpty())
            result.append({words, {}, false});
    };
    qsizetype done = 0;
    for (auto match = slot.globalMatch(raw); match.hasNext();) {
        const auto hit = match.next();
        const auto known = ValueTraits<MessageWord>::from(Value(hit.captured(1)));
        if (!known)
            continue;
        addWords(raw.mid(done, hit.capturedStart() - done));
        const QString text = word(*known);
        const QString shown = text.isEmpty() ? nameOf(*known) : text;
        result.append({sms ? withoutCostlyCharacters(shown) : shown, known, text.isEmpty()});
        done = hit.capturedEnd();
    }
    addWords(raw.mid(done));
    return result;
}

QString MessageBuilder::channelName(Audience audience) const
{
    const auto channel = channelWithout(m_plan, audience, m_situation.down);
    return channel ? channel->name : QString();
}

QString MessageBuilder::word(MessageWord word) const
{
    if (QString said = m_situation.words.value(word); !said.isEmpty())
        return said;
    switch (word) {
    case MessageWord::Firm:
        return m_plan.organisation().name;
    case MessageWord::Phone:
        for (const Channel &channel : channelsTo(m_plan, Audience::Customers)) {
            const bool falls = !m_situation.down.isNull() && !channel.standsOn.isNull()
                && restsOn(m_plan, channel.standsOn).contains(m_situation.down.value);
            if (channel.kind == ChannelKind::Phone && !channel.address.isEmpty() && !falls)
                return channel.address;
        }
        return {};
    case MessageWord::CustomerChannel:
        return channelName(Audience::Customers);
    case MessageWord::TeamChannel:
        return channelName(Audience::Team);
    case MessageWord::MeetingPoint:
        return m_plan.organisation().meetingPoint;
    case MessageWord::Decider:
        return m_reader.callName(holdersOf(m_plan, RoleKind::Decider).value(0));
    default:
        return {};
    }
}

QString MessageBuilder::nameOf(MessageWord word) const
{
    return m_say(static_cast<Phrase>(static_cast<int>(Phrase::WordFirm) + static_cast<int>(word)));
}

std::optional<GapTarget> MessageBuilder::targetOf(MessageWord word) const
{
    const RowId firm = rowOf(m_plan.organisation().id);
    switch (word) {
    case MessageWord::Firm:
        return GapTarget{firm, Organisation::table, "name"};
    case MessageWord::Phone:
        return GapTarget{firm, Channel::table, "address"};
    case MessageWord::CustomerChannel:
    case MessageWord::TeamChannel:
        return GapTarget{firm, Channel::table, "name"};
    case MessageWord::MeetingPoint:
        return GapTarget{firm, Organisation::table, "meeting_point"};
    case MessageWord::Decider:
        return GapTarget{firm, RoleHolder::table, "person"};
    default:
        return std::nullopt;
    }
}

Plan MessageBuilder::withMessageText(const Plan &plan, const BuiltMessage &message, const QString &raw,
                                     Language language, IdSource &ids)
{
    return withText(plan, message.from.key(), editSlot(), {}, message.generated, raw, language, ids);
}

} // namespace relais
