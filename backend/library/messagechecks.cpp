// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/kindchecks.h"
#include "services/smscount.h"

namespace relais {

namespace {

// What a text message must still hold: about the longest that the example firms say.
constexpr struct {
    MessageWord word;
    const char *text;
} longestValues[] = {
    {MessageWord::Firm, "Fournils de Kerlann."},
    {MessageWord::Service, "le paiement par carte."},
    {MessageWord::Action, "commandez en magasin"},
    {MessageWord::Phone, "02 61 91 14 03"},
    {MessageWord::Since, "12h20"},
    {MessageWord::Next, "13h10"},
    {MessageWord::Now, "14h00"},
    {MessageWord::Decider, "Marie-Claude"},
    {MessageWord::Until, "14h00"},
    {MessageWord::Date, "26 sept."},
    {MessageWord::Link, "lenoir-boutique.fr/infos"},
};

QString filledText(QString text)
{
    for (const auto &[word, value] : longestValues)
        text.replace(QLatin1Char('{')
                         + ValueTraits<QString>::from(ValueTraits<MessageWord>::to(word)).value_or(QString())
                         + QLatin1Char('}'),
                     QLatin1StringView(value));
    return text;
}

} // namespace

void checkMessages(const CheckedFile &file, Findings &findings)
{
    eachIn(file.json, "messages", {}, [&](const Json &message, const QString &pointer) {
        if (textIn(message, "channel") != QLatin1StringView("sms") || !message.contains("text"))
            return;
        for (const char *language : {"fr", "en"}) {
            const QString text = filledText(textIn(message.at("text"), language));
            const QString place = below(below(pointer, QStringLiteral("text")), QString::fromLatin1(language));
            const SmsCount count = countSms(text);
            if (!count.gsm)
                findings.append({LibraryFault::SmsCharacters, file.path, place, count.outside, {}, {}});
            else if (count.parts > 1)
                findings.append({LibraryFault::SmsTooLong, file.path, place, text, {}, {}});
        }
    });
}

void checkLegal(const CheckedFile &file, Findings &findings)
{
    eachIn(file.json, "reminders", {}, [&](const Json &reminder, const QString &pointer) {
        checkCertainty(file, reminder, "text", pointer, findings);
    });
}

} // namespace relais
