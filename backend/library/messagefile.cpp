// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/messagefile.h"

#include "library/slotcheck.h"

#include <QSet>

namespace relais {

Result<QList<MessageTemplate>> readMessages(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    if (reader.text("format") != QLatin1StringView("relais-messages/1"))
        reader.refuse("format", QStringLiteral("relais-messages/1 is expected"));
    const auto audience = reader.enumerator<Audience>("audience");
    QList<MessageTemplate> messages;
    QSet<QString> ids;
    reader.eachObject("messages", [&](ContentReader &item) {
        MessageTemplate message;
        message.id = item.text("id");
        if (ids.contains(message.id))
            item.refuse("id", QStringLiteral("used twice"));
        ids.insert(message.id);
        message.version = item.number("version", 1, 9999);
        message.when = {audience, item.enumerator<Phase>("phase")};
        message.channel = item.enumerator<ChannelKind>("channel");
        message.subject = item.optionalLocal("subject");
        if ((message.channel == ChannelKind::Email) == message.subject.isEmpty())
            item.refuse("subject", QStringLiteral("an e-mail has a subject, and nothing else has"));
        message.text = item.local("text");
        checkSlots<MessageWord>(item, "subject", message.subject);
        checkSlots<MessageWord>(item, "text", message.text);
        messages.append(message);
    });
    reader.finish();
    if (fault.first)
        return *fault.first;
    return messages;
}

Result<QList<LintWord>> readLintWords(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    if (reader.text("format") != QLatin1StringView("relais-words/1"))
        reader.refuse("format", QStringLiteral("relais-words/1 is expected"));
    QList<LintWord> words;
    reader.eachObject("words", [&](ContentReader &item) {
        LintWord word;
        word.kind = item.enumerator<LintKind>("kind");
        ContentReader avoid = item.object("avoid");
        word.fr = avoid.texts("fr");
        word.en = avoid.texts("en");
        avoid.finish();
        word.suggestion = item.local("suggest");
        words.append(word);
    });
    reader.finish();
    if (fault.first)
        return *fault.first;
    return words;
}

} // namespace relais
