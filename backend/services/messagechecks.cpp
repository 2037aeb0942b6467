// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messagechecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

const QString &timeForm()
{
    static const QString form = QStringLiteral("\\d{1,2} ?(h|:|heures?|o'clock|am|pm)( ?\\d{2})?|midi|noon");
    return form;
}

bool holdsAny(const BuiltMessage &message, std::initializer_list<MessageWord> words)
{
    return std::any_of(message.pieces.begin(), message.pieces.end(), [&](const MessagePiece &piece) {
        return piece.word && std::find(words.begin(), words.end(), *piece.word) != words.end();
    });
}

// Declarations that ask for something else than patience.
bool isDeclaration(Recipient to)
{
    switch (to) {
    case Recipient::Bank:
    case Recipient::Insurer:
    case Recipient::Administration:
    case Recipient::DataAuthority:
    case Recipient::Persons:
    case Recipient::Reception: // answers, each to a question of its own
        return true;
    default:
        return false;
    }
}

// The five questions of reception and what is not an outage have no such beginning.
bool tellsOfAnOutage(const BuiltMessage &message)
{
    return message.from.when.to != Recipient::Reception && message.from.occasion != Occasion::Fraud
        && message.from.occasion != Occasion::Closure;
}

} // namespace

QString alikeForm(const QString &text)
{
    QString result = text.toLower();
    if (result.size() != text.size())
        result = text;
    result.replace(QChar(0x2019), QLatin1Char('\'')).replace(QChar(0x00A0), QLatin1Char(' '));
    return result.replace(QChar(0x202F), QLatin1Char(' '));
}

bool beginsSentence(const QString &before)
{
    const auto last = std::find_if(before.crbegin(), before.crend(), [](QChar c) { return c != QLatin1Char(' '); });
    return last == before.crend() || QStringLiteral(".!?\n").contains(*last);
}

bool saysWhatAndSince(const BuiltMessage &message, const QString &text)
{
    if (!tellsOfAnOutage(message))
        return true;
    using enum MessageWord;
    const bool what = holdsAny(message, {Service, Symptom, Statements, Known, Data})
        || matches(text,
                   QStringLiteral("ne (\\w+ )?(plus|pas)|(plus|pas) (encore|disponible)|en panne|interromp|attaqu|"
                                  "fonctionne|not work|does not|works again|interrupt|attack|down\\b|"
                                  "accept|ne \\w+ (plus|pas)"));
    const bool since = holdsAny(message, {Since, Duration, Date, Until})
        || matches(text, QStringLiteral("(depuis|since)\\s[^.]{0,12}(%1)").arg(timeForm()));
    const bool sinceNow = message.from.when.phase >= Phase::Restored && holdsAny(message, {Now});
    return what && (since || sinceNow);
}

bool saysWhatToDo(const BuiltMessage &message, const QString &text)
{
    using enum MessageWord;
    // A review and the word that all is well ask for nothing.
    if (isDeclaration(message.from.when.to) || message.from.when.phase >= Phase::Restored)
        return true;
    if (holdsAny(message, {Action, Phone, CustomerChannel}))
        return true;
    return matches(text,
                   QStringLiteral("(\\d[ .]?){10}|\\b(appelez|commandez|suivez|suit|gardez|prends|confirmez|confirmer|"
                                  "confirm|follow|ecrivez|écrivez|venez|payez|utilisez|vous pouvez|especes|espèces|"
                                  "décidez|débranchez|merci de|restez|call|write|come|pay|use|you can|cash|decide|"
                                  "unplug|please|stay)\\b"));
}

bool givesNext(const BuiltMessage &message, const QString &text)
{
    if (isDeclaration(message.from.when.to) || message.from.when.phase >= Phase::Restored)
        return true;
    if (holdsAny(message, {MessageWord::Next, MessageWord::Until}))
        return true;
    return matches(text,
                   QStringLiteral("(prochain|nouvelles|point|information|redit|rappel|next|news|update|again)"
                                  "[^.]{0,40}(%1)")
                       .arg(timeForm()));
}

bool saysHowToCall(const BuiltMessage &message, const QString &text)
{
    switch (message.from.channel) {
    case ChannelKind::Sms:
    case ChannelKind::Email:
    case ChannelKind::Website:
    case ChannelKind::SocialMedia:
        break;
    default:
        return true;
    }
    const Recipient to = message.from.when.to;
    return isInside(to) || to == Recipient::DataAuthority || holdsAny(message, {MessageWord::Phone, MessageWord::Link})
        || matches(text, QStringLiteral("(\\d[ .]?){10}"));
}

} // namespace relais
