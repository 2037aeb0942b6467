// SPDX-License-Identifier: GPL-3.0-or-later
// Messages, by audience and moment.
#include "services/contentswriter.h"
#include "services/messagebuilder.h"

namespace relais {

namespace {

template <class E> Phrase named(Phrase first, E value)
{
    return static_cast<Phrase>(static_cast<int>(first) + static_cast<int>(value));
}

} // namespace

void ContentsWriter::writeMessages()
{
    const MessageBuilder builder(m_input.reader, m_input.messages, m_input.phrases, m_language);
    QList<BuiltMessage> messages = builder.all();
    messages.removeIf([](const BuiltMessage &message) { return !isForStaffToTell(message.from.when.to); });
    if (messages.isEmpty())
        return;
    chapter(Phrase::Messages, QStringLiteral("messages"));
    paragraph(m_say(Phrase::MessagesIntro));
    std::optional<Recipient> recipient;
    for (const BuiltMessage &message : messages) {
        const MessageKey &when = message.from.when;
        const QString to = m_say(named(Phrase::AudienceCustomers, when.to));
        if (recipient != when.to)
            section(to, QStringLiteral("messages-%1").arg(static_cast<int>(when.to) + 1), 2);
        recipient = when.to;
        const QString title = m_say(Phrase::MessageTitle, to, m_say(named(Phrase::PhaseStart, when.phase)).toLower());
        const QString subject =
            message.subject.isEmpty() ? QString() : m_say(Phrase::SubjectLine, message.subject) + QLatin1Char('\n');
        put(MessageBlock{title, m_say(named(Phrase::ChannelSms, message.from.channel)), subject + message.text});
        m_untranslated += message.untranslated ? 1 : 0;
    }
}

} // namespace relais
