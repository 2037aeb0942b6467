// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/messagefile.h"

#include "library/slotcheck.h"

#include <QSet>

namespace relais {

namespace {

// What it is only for.
void readFit(ContentReader &item, MessageTemplate &message)
{
    if (item.has("occasion"))
        message.occasion = item.enumerator<Occasion>("occasion");
    for (const QString &name : item.texts("trades")) {
        if (const auto trade = ValueTraits<Trade>::from(Value(name)))
            message.trades.append(*trade);
        else
            item.refuse("trades", QStringLiteral("\"%1\" is not one of the names allowed here").arg(name));
    }
    message.cards = item.texts("cards");
}

// A text with facts to tick says where they stand, and the other way round.
void readStatements(ContentReader &item, MessageTemplate &message)
{
    QSet<QString> keys;
    if (item.has("statements")) {
        item.eachObject("statements", [&](ContentReader &statement) {
            message.statements.append({statement.text("key"), statement.local("text")});
            if (keys.contains(message.statements.last().key))
                statement.refuse("key", QStringLiteral("used twice"));
            keys.insert(message.statements.last().key);
        });
    }
    const bool told = message.text.fr.contains(QStringLiteral("{statements}"));
    if (told && message.statements.isEmpty())
        item.refuse("statements", QStringLiteral("missing"));
    if (!told && !message.statements.isEmpty())
        item.refuse("statements", QStringLiteral("unknown key"));
}

} // namespace

Result<QList<MessageTemplate>> readMessages(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    if (reader.text("format") != QLatin1StringView("relais-messages/1"))
        reader.refuse("format", QStringLiteral("relais-messages/1 is expected"));
    const auto recipient = reader.enumerator<Recipient>("audience");
    QList<MessageTemplate> messages;
    QSet<QString> ids;
    reader.eachObject("messages", [&](ContentReader &item) {
        MessageTemplate message;
        message.id = item.text("id");
        if (ids.contains(message.id))
            item.refuse("id", QStringLiteral("used twice"));
        ids.insert(message.id);
        message.version = item.number("version", 1, 9999);
        message.when = {recipient, item.enumerator<Phase>("phase")};
        message.channel = item.enumerator<ChannelKind>("channel");
        readFit(item, message);
        message.subject = item.optionalLocal("subject");
        if ((message.channel == ChannelKind::Email) == message.subject.isEmpty())
            item.refuse("subject", QStringLiteral("an e-mail has a subject, and nothing else has"));
        message.text = item.local("text");
        checkSlots<MessageWord>(item, "subject", message.subject);
        checkSlots<MessageWord>(item, "text", message.text);
        readStatements(item, message);
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
        if (item.has("avoid")) {
            ContentReader avoid = item.object("avoid");
            word.fr = avoid.texts("fr");
            word.en = avoid.texts("en");
            avoid.finish();
        }
        word.suggestion = item.local("suggest");
        word.instead = item.optionalLocal("instead");
        checkSlots<MessageWord>(item, "instead", word.instead);
        word.leaveOut = item.flag("leave_out");
        if (word.leaveOut && !word.instead.isEmpty())
            item.refuse("instead", QStringLiteral("unknown key"));
        words.append(word);
    });
    reader.finish();
    if (fault.first)
        return *fault.first;
    return words;
}

} // namespace relais
