// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messagebuilder.h"

#include "domain/figures.h"
#include "services/messagechecks.h"
#include "services/planroles.h"
#include "services/smscount.h"
#include "services/textedits.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

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
    using Place = std::tuple<Recipient, Phase, ChannelKind>;
    std::map<Place, std::pair<int, const MessageTemplate *>> best;
    for (const MessageTemplate &from : m_templates) {
        const auto fit = fitOf(from);
        const Place place(from.when.to, from.when.phase, from.channel);
        if (const auto found = best.find(place); fit && (found == best.end() || found->second.first < *fit))
            best[place] = {*fit, &from};
    }
    QList<BuiltMessage> messages;
    for (const auto &[place, chosen] : best)
        messages.append(build(*chosen.second));
    return messages;
}

// None where it does not fit; else the more, the more particular it is.
std::optional<int> MessageBuilder::fitOf(const MessageTemplate &from) const
{
    const bool occasion = from.occasion == m_situation.occasion;
    if (!occasion && from.occasion != Occasion::Outage)
        return std::nullopt;
    if (!from.trades.isEmpty() && !from.trades.contains(m_plan.organisation().trade))
        return std::nullopt;
    if (!from.cards.isEmpty() && !from.cards.contains(m_situation.card))
        return std::nullopt;
    return (from.occasion != Occasion::Outage ? 4 : 0) + (from.cards.isEmpty() ? 0 : 2)
        + (from.trades.isEmpty() ? 0 : 1);
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
    message.subject = filled(pieces(from, from.subject.in(m_say.language())));
    return withRaw(message, message.raw);
}

BuiltMessage MessageBuilder::withRaw(const BuiltMessage &message, const QString &raw) const
{
    BuiltMessage changed = message;
    changed.raw = raw;
    changed.pieces = pieces(message.from, raw);
    changed.text = filled(changed.pieces);
    return changed;
}

QString MessageBuilder::statementKey(const MessageTemplate &from, const MessageStatement &statement)
{
    return from.id + QLatin1Char('/') + statement.key;
}

// Those that are ticked, each a sentence with its moment.
QString MessageBuilder::statementsOf(const MessageTemplate &from) const
{
    QStringList sentences;
    for (const MessageStatement &statement : from.statements) {
        if (const QString when = m_situation.stated.value(statementKey(from, statement)); !when.isEmpty())
            sentences << QStringLiteral("%1 (%2).").arg(statement.text.in(m_say.language()), when);
    }
    return sentences.join(QLatin1Char(' '));
}

QList<MessagePiece> MessageBuilder::pieces(const MessageTemplate &from, const QString &raw) const
{
    static const QRegularExpression slot(QStringLiteral("\\{([a-z_]+)\\}"));
    QList<MessagePiece> result;
    qsizetype done = 0;
    const auto addWords = [&](const QString &words) {
        if (!words.isEmpty())
            result.append({words, {}, false, done, words.size()});
    };
    for (auto match = slot.globalMatch(raw); match.hasNext();) {
        const auto hit = match.next();
        const auto known = ValueTraits<MessageWord>::from(Value(hit.captured(1)));
        if (!known)
            continue;
        addWords(raw.mid(done, hit.capturedStart() - done));
        QString text = *known == MessageWord::Statements ? statementsOf(from) : word(*known);
        if (beginsSentence(raw.left(hit.capturedStart())))
            text = capitalised(text);
        const QString shown = text.isEmpty() ? nameOf(*known) : text;
        result.append({from.channel == ChannelKind::Sms ? withoutCostlyCharacters(shown) : shown, known, text.isEmpty(),
                       hit.capturedStart(), hit.capturedLength()});
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
        return phone();
    case MessageWord::CustomerChannel:
        return channelName(Audience::Customers);
    case MessageWord::TeamChannel:
        return channelName(Audience::Team);
    case MessageWord::MeetingPoint:
        return m_plan.organisation().meetingPoint;
    case MessageWord::Decider:
        return m_reader.callName(holdersOf(m_plan, RoleKind::Decider).value(0));
    case MessageWord::Spokesperson: {
        const Id<Person> speaks = holdersOf(m_plan, RoleKind::Spokesperson).value(0);
        return m_reader.callName(speaks.isNull() ? holdersOf(m_plan, RoleKind::Decider).value(0) : speaks);
    }
    case MessageWord::Vendor:
        return vendor();
    default:
        return {};
    }
}

// That customers call, and that does not fall with what is down: the telephone, else the answering machine.
QString MessageBuilder::phone() const
{
    for (const ChannelKind kind : {ChannelKind::Phone, ChannelKind::AnsweringMachine}) {
        for (const Channel &channel : channelsTo(m_plan, Audience::Customers)) {
            if (channel.kind == kind && !channel.address.isEmpty() && !fallsWith(m_plan, channel, m_situation.down))
                return channel.address;
        }
    }
    return {};
}

QString MessageBuilder::vendor() const
{
    if (const Provider *provider = m_plan.find(Id<Provider>{m_situation.down.value}))
        return provider->name;
    if (const Provider *provider = providerOf(m_plan, Id<Tool>{m_situation.down.value}))
        return provider->name;
    const Tool *tool = m_plan.find(Id<Tool>{m_situation.down.value});
    return tool ? tool->supportName : QString();
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
    case MessageWord::Spokesperson:
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
