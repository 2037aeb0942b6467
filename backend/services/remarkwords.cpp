// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remarkwords.h"

#include "services/cellvalues.h"
#include "services/matchwords.h"

#include <QRegularExpression>

namespace relais {

namespace {

// Whole words, in plain form.
QRegularExpression wholeWords(const char *pattern)
{
    return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(QLatin1StringView(pattern)),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool saysUnlimited(const QString &cell)
{
    static const QRegularExpression words = wholeWords("sans limite|illimitee?|no limit|unlimited|without limit");
    return words.match(plainForm(cell)).hasMatch();
}

bool saysPrivate(const QString &remark)
{
    static const QRegularExpression words =
        wholeWords("perso|personnel|personnelle|privee?|ne pas (afficher|diffuser|communiquer|publier)|confidentiel|"
                   "private|personal|do not (share|publish|show|display)");
    return words.match(plainForm(remark)).hasMatch();
}

std::optional<QDate> leavingIn(const QString &remark)
{
    static const QRegularExpression form(
        QStringLiteral("\\b(?:partie?|a quitte [^\\d]*|sortie?|depart|left|leaving)\\s+(?:le|en date du|on|:)?\\s*"
                       "([\\d/.-]{8,10}|\\d{1,2}\\S* [a-z]+ \\d{4})"));
    const auto match = form.match(plainForm(remark));
    return match.hasMatch() ? dateInCell(match.captured(1)) : std::nullopt;
}

std::optional<int> monthsOfNotice(const QString &remark)
{
    static const QRegularExpression french(
        QStringLiteral("preavis\\s*(?:de|:)?\\s*(\\d{1,2}|un|deux|trois|six)\\s*mois"));
    static const QRegularExpression english(
        QStringLiteral("(\\d{1,2}|one|two|three|six)\\s*-?\\s*months?'?\\s*(?:of\\s+)?notice"));
    static const QHash<QString, int> words{{QStringLiteral("un"), 1},    {QStringLiteral("deux"), 2},
                                           {QStringLiteral("trois"), 3}, {QStringLiteral("six"), 6},
                                           {QStringLiteral("one"), 1},   {QStringLiteral("two"), 2},
                                           {QStringLiteral("three"), 3}};
    const QString plain = plainForm(remark);
    for (const QRegularExpression &form : {french, english}) {
        const auto match = form.match(plain);
        if (match.hasMatch())
            return words.value(match.captured(1), match.captured(1).toInt());
    }
    return std::nullopt;
}

QString toClearUpIn(const QString &remark)
{
    static const QRegularExpression words =
        wholeWords("a (retrouver|verifier|confirmer|demander|preciser|completer|chercher)|to (find|check|confirm|ask|"
                   "be confirmed)|tbc|tbd");
    for (const QString &line : remark.split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1Char('?')) || words.match(plainForm(line)).hasMatch())
            return line.simplified();
    }
    return {};
}

bool isForSummer(const QString &text)
{
    static const QRegularExpression words = wholeWords(
        "froide?s?|frigos?|frigorifique|refrigeration|climatisation|clim|cooling|cold|freezer|air conditioning");
    return words.match(plainForm(text)).hasMatch();
}

} // namespace relais
