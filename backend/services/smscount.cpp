// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/smscount.h"

#include <QHash>

namespace relais {

namespace {

const QString &basicSet()
{
    static const QString set = QStringLiteral("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                              "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    return set;
}

const QString &extensionSet()
{
    static const QString set = QStringLiteral("\f^{}\\[~]|€");
    return set;
}

int partsOf(int units, int single, int several)
{
    return units <= single ? (units > 0 ? 1 : 0) : (units + several - 1) / several;
}

// A part never cuts an extension character or a surrogate pair: count part by part.
template <class WeightOf> int partsByFilling(const QString &text, int single, int several, int units, WeightOf weightOf)
{
    if (units <= single)
        return partsOf(units, single, several);
    int parts = 1;
    int filled = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const int weight = pair ? 2 : weightOf(text.at(i));
        if (filled + weight > several) {
            ++parts;
            filled = 0;
        }
        filled += weight;
        i += pair ? 2 : 1;
    }
    return parts;
}

} // namespace

SmsCount countSms(const QString &text)
{
    SmsCount count;
    for (const QChar c : text) {
        const bool extension = extensionSet().contains(c);
        if (!extension && !basicSet().contains(c)) {
            count.gsm = false;
            if (!count.outside.contains(c))
                count.outside += c;
        }
        count.units += extension ? 2 : 1;
    }
    if (!count.gsm)
        count.units = static_cast<int>(text.size());
    const auto weight = [&](QChar c) { return count.gsm && extensionSet().contains(c) ? 2 : 1; };
    count.parts = count.gsm ? partsByFilling(text, 160, 153, count.units, weight)
                            : partsByFilling(text, 70, 67, count.units, weight);
    return count;
}

QString withoutCostlyCharacters(const QString &text)
{
    static const QHash<QChar, QString> swaps{
        {QChar(0x2019), QStringLiteral("'")},   {QChar(0x2018), QStringLiteral("'")},
        {QChar(0x201C), QStringLiteral("\"")},  {QChar(0x201D), QStringLiteral("\"")},
        {QChar(0x2026), QStringLiteral("...")}, {QChar(0x2013), QStringLiteral("-")},
        {QChar(0x2014), QStringLiteral("-")},   {QChar(0x00A0), QStringLiteral(" ")},
        {QChar(0x202F), QStringLiteral(" ")},   {QChar(0x2011), QStringLiteral("-")},
        {QChar(0x0153), QStringLiteral("oe")},  {QChar(0x0152), QStringLiteral("OE")},
        {QChar(0x00E7), QStringLiteral("c")}};
    QString plainQuotes = text;
    plainQuotes.replace(QStringLiteral("«\u202F"), QStringLiteral("\""))
        .replace(QStringLiteral("\u202F»"), QStringLiteral("\""));
    plainQuotes.replace(QStringLiteral("« "), QStringLiteral("\"")).replace(QStringLiteral(" »"), QStringLiteral("\""));
    plainQuotes.replace(QStringLiteral("\u202F:"), QStringLiteral(":"))
        .replace(QStringLiteral("\u00A0:"), QStringLiteral(":"));
    QString result;
    for (const QChar c : plainQuotes) {
        if (basicSet().contains(c) || extensionSet().contains(c)) {
            result += c;
        } else if (swaps.contains(c)) {
            result += swaps.value(c);
        } else {
            const QString base = QString(c).normalized(QString::NormalizationForm_D).left(1);
            const bool accent = base != QString(c) && basicSet().contains(base);
            result += accent ? base : QString(c);
        }
    }
    return result;
}

} // namespace relais
