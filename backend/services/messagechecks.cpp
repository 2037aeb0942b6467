// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messagechecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

bool holdsForm(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).match(text).hasMatch();
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

// The five questions of reception, declarations of data and what is not an outage have no such beginning.
bool tellsOfAnOutage(const MessageTemplate &from)
{
    switch (from.when.to) {
    case Recipient::Reception:
    case Recipient::DataAuthority:
    case Recipient::Persons:
        return false;
    default:
        return from.occasion != Occasion::Fraud && from.occasion != Occasion::Closure;
    }
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
    if (!tellsOfAnOutage(message.from))
        return true;
    using enum MessageWord;
    const bool day = holdsAny(message, {Date, Duration});
    if (message.from.when.phase == Phase::Review && day)
        return true;
    const bool what = holdsAny(message, {Service, Symptom, Statements, Known})
        || holdsForm(text,
                     QStringLiteral(
                         "\\bne (\\w+ ){0,3}(plus|pas)\\b|\\b(plus|pas) (encore|disponible)|panne|outage|"
                         "interromp|interrupt|attaqu|attack|fonctionne|not work|works again|down\\b|accept"));
    const bool since = day || holdsAny(message, {Since})
        || holdsForm(text, QStringLiteral("(depuis|since)\\s[^.]{0,12}(%1)").arg(timeForm()));
    const bool sinceNow = message.from.when.phase >= Phase::Restored && holdsAny(message, {Now});
    return what && (since || sinceNow);
}

bool saysWhatToDo(const BuiltMessage &message, const QString &text)
{
    using enum MessageWord;
    // A review and the word that all is well ask for nothing.
    if (isDeclaration(message.from.when.to) || message.from.when.phase >= Phase::Restored)
        return true;
    if (message.from.when.to == Recipient::Press)
        return true;
    if (holdsAny(message, {Action, Phone, CustomerChannel}))
        return true;
    return holdsForm(
        text,
        QStringLiteral("(\\d[ .]?){10}|\\b(appelez|commandez|suivez|suit|gardez|prends|confirmez|confirmer|"
                       "confirm|follow|ecrivez|écrivez|venez|payez|utilisez|vous pouvez|especes|espèces|"
                       "décide\\w*|débranche\\w*|suspend\\w*|laissez|apportez|merci de|restez|call|write|"
                       "come|pay|use|you can|cash|decide|unplug|leave|bring|please|stay)\\b"));
}

bool givesNext(const BuiltMessage &message, const QString &text)
{
    const bool once = message.from.occasion == Occasion::Fraud;
    if (once || isDeclaration(message.from.when.to) || message.from.when.phase >= Phase::Restored)
        return true;
    if (holdsAny(message, {MessageWord::Next, MessageWord::Until}))
        return true;
    return holdsForm(text,
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
        || holdsForm(text, QStringLiteral("(\\d[ .]?){10}"));
}

} // namespace relais
