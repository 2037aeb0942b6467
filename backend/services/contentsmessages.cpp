// SPDX-License-Identifier: GPL-3.0-or-later
// Messages by moment, and what is said on the telephone.
#include "services/contentswriter.h"

#include <algorithm>

namespace relais {

namespace {

template <class E> Phrase phraseAfter(Phrase first, E value)
{
    return static_cast<Phrase>(static_cast<int>(first) + static_cast<int>(value));
}

constexpr Phase everyPhase[] = {Phase::Start, Phase::Update, Phase::Workaround, Phase::Restored, Phase::Review};

template <class Wanted> QList<BuiltMessage> onlyThose(QList<BuiltMessage> messages, Wanted wanted)
{
    messages.removeIf([&](const BuiltMessage &message) { return !wanted(message.from); });
    return messages;
}

} // namespace

void ContentsWriter::putMessage(const BuiltMessage &message)
{
    const MessageKey &when = message.from.when;
    const QString to = m_say(phraseAfter(Phrase::AudienceCustomers, when.to));
    const QString title = m_say(Phrase::MessageTitle, to, m_say(phraseAfter(Phrase::PhaseStart, when.phase)).toLower());
    const QString subject =
        message.subject.isEmpty() ? QString() : m_say(Phrase::SubjectLine, message.subject) + QLatin1Char('\n');
    put(MessageBlock{title, m_say(phraseAfter(Phrase::ChannelSms, message.from.channel)), subject + message.text});
    m_untranslated += message.untranslated ? 1 : 0;
}

// Under one title; without messages, without title.
void ContentsWriter::putMessages(const QList<BuiltMessage> &messages, const QString &title, const QString &id)
{
    if (!messages.isEmpty())
        section(title, id, 2);
    for (const BuiltMessage &message : messages)
        putMessage(message);
}

// In the order of the day: by moment, then by whom they are for.
QList<BuiltMessage> ContentsWriter::staffMessages(Occasion occasion) const
{
    MessageSituation situation;
    situation.occasion = occasion;
    const MessageBuilder builder(m_input.reader, m_input.messages, m_input.phrases, m_language, situation);
    QList<BuiltMessage> messages = builder.all();
    messages.removeIf([&](const BuiltMessage &message) {
        return !isForStaffToTell(message.from.when.to) || message.from.occasion != occasion;
    });
    std::stable_sort(messages.begin(), messages.end(), [](const BuiltMessage &a, const BuiltMessage &b) {
        return a.from.when.phase < b.from.when.phase;
    });
    return messages;
}

void ContentsWriter::writeMessages()
{
    const QList<BuiltMessage> messages = staffMessages();
    if (messages.isEmpty())
        return;
    if (m_input.options.kind == DocumentKind::Plan)
        chapter(Phrase::Messages, QStringLiteral("messages"));
    paragraph(m_say(Phrase::MessagesIntro));
    for (const Phase phase : everyPhase) {
        putMessages(onlyThose(messages, [phase](const auto &from) { return from.when.phase == phase; }),
                    m_say(phraseAfter(Phrase::PhaseStart, phase)),
                    QStringLiteral("messages-%1").arg(static_cast<int>(phase) + 1));
    }
    if (m_input.options.kind == DocumentKind::Messages)
        putMessages(staffMessages(Occasion::Attack), m_say(Phrase::MessagesAttack), QStringLiteral("messages-attaque"));
}

void ContentsWriter::writePhoneScripts()
{
    paragraph(m_say(Phrase::PhoneIntro));
    const QList<BuiltMessage> messages = staffMessages();
    const auto isReception = [](const MessageTemplate &from) { return from.when.to == Recipient::Reception; };
    const auto isSpoken = [](const MessageTemplate &from) {
        return from.channel == ChannelKind::Phone || from.channel == ChannelKind::PhoneTree;
    };
    putMessages(onlyThose(messages, isReception), m_say(Phrase::PhoneReception), QStringLiteral("accueil"));
    putMessages(onlyThose(messages, [](const auto &from) { return from.channel == ChannelKind::AnsweringMachine; }),
                m_say(Phrase::ChannelAnsweringMachine), QStringLiteral("repondeur"));
    putMessages(onlyThose(messages, [&](const auto &from) { return isSpoken(from) && !isReception(from); }),
                m_say(Phrase::PhoneCalls), QStringLiteral("appeler"));
    putMessages(onlyThose(staffMessages(Occasion::Attack), isSpoken), m_say(Phrase::MessagesAttack),
                QStringLiteral("telephone-attaque"));
}

} // namespace relais
