// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonetext.h"

#include <QRegularExpression>

namespace relais {

namespace {

// Digits in groups of two after a first group of `first`.
QString inPairs(const QString &digits, qsizetype first)
{
    QString text = digits.left(first);
    for (qsizetype i = first; i < digits.size(); i += 2)
        text += QLatin1Char(' ') + digits.mid(i, 2);
    return text;
}

} // namespace

std::optional<QString> phoneFromText(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral(
            "^\\+?[\\d\\s().,/-]*\\d[\\d\\s().,/-]*\\d[\\d\\s().,/-]*((poste|ext\\.?|p\\.|#|\\*)\\s*\\d+)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString typed = text.trimmed();
    if (!number.match(typed).hasMatch())
        return std::nullopt;
    return typed;
}

QString phoneInGroups(const QString &number)
{
    static const QRegularExpression between(QStringLiteral("[ .\\-/()\u00A0\u202F]"));
    static const QRegularExpression national(QStringLiteral("^0[1-9]\\d{8}$"));
    static const QRegularExpression international(QStringLiteral("^(?:\\+|00)330?([1-9]\\d{8})$"));
    QString digits = number;
    digits.remove(between);
    if (national.match(digits).hasMatch())
        return inPairs(digits, 2);
    const auto abroad = international.match(digits);
    return abroad.hasMatch() ? QStringLiteral("+33 ") + inPairs(abroad.captured(1), 1) : number;
}

} // namespace relais
