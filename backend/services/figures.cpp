// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures.h"

#include <QLocale>
#include <QStringList>

namespace relais {

namespace {

constexpr qint64 minutesPerDay = 1440;
const QChar noBreak(0x00A0);
const QChar narrow(0x202F);

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dayText(qint64 days, Language language)
{
    const QString unit = language == Language::French ? QStringLiteral("jour") : QStringLiteral("day");
    return QString::number(days) + noBreak + unit + (days > 1 ? QStringLiteral("s") : QString());
}

} // namespace

QString durationText(Minutes minutes, Language language)
{
    const qint64 count = minutes.count();
    if (count >= minutesPerDay && count % minutesPerDay == 0)
        return dayText(count / minutesPerDay, language);
    const qint64 hours = count / 60;
    const qint64 rest = count % 60;
    if (hours == 0)
        return QString::number(rest) + noBreak + QStringLiteral("min");
    QString text = QString::number(hours) + noBreak + QLatin1Char('h');
    if (rest > 0)
        text += noBreak + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    return text;
}

QString clockText(Minutes sinceMidnight)
{
    const auto count = sinceMidnight.count();
    return QStringLiteral("%1:%2").arg(count / 60).arg(count % 60, 2, 10, QLatin1Char('0'));
}

QString longDateText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    QString text = localeOf(language).toString(date, QStringLiteral("d MMMM yyyy"));
    if (language == Language::French && date.day() == 1)
        text.replace(0, 1, QStringLiteral("1er"));
    return text;
}

QString shortDateText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    QString text = localeOf(language).toString(date, QStringLiteral("d MMM"));
    text.replace(QLatin1Char(' '), noBreak);
    return text;
}

QString moneyText(qint64 cents, Language language)
{
    const bool french = language == Language::French;
    QString digits = QString::number(cents / 100);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, french ? narrow : QChar(QLatin1Char(',')));
    if (cents % 100 != 0)
        digits += (french ? QLatin1Char(',') : QLatin1Char('.'))
            + QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
    return french ? digits + noBreak + QChar(0x20AC) : QChar(0x20AC) + digits;
}

QString shareText(int hundredthsOfPercent, Language language)
{
    const QString number = QString::number((hundredthsOfPercent + 50) / 100);
    return language == Language::French ? number + noBreak + QLatin1Char('%') : number + QLatin1Char('%');
}

QString listText(QStringList items, Language language)
{
    items.removeAll(QString());
    if (items.size() < 2)
        return items.value(0);
    const QString last = items.takeLast();
    return items.join(QStringLiteral(", "))
        + (language == Language::French ? QStringLiteral(" et ") : QStringLiteral(" and ")) + last;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString asSentence(const QString &text)
{
    static const QString ends = QStringLiteral(".!?…:»”");
    const QString trimmed = capitalised(text.trimmed());
    return trimmed.isEmpty() || ends.contains(trimmed.back()) ? trimmed : trimmed + QLatin1Char('.');
}

} // namespace relais
