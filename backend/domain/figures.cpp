// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

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

bool isFrench(Language language)
{
    return language == Language::French;
}

QString two(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

// Between a number and its unit.
QChar spaceOf(Language language)
{
    return isFrench(language) ? noBreak : QChar(QLatin1Char(' '));
}

QString dayText(qint64 days, Language language)
{
    const QString unit = isFrench(language) ? QStringLiteral("jour") : QStringLiteral("day");
    return QString::number(days) + spaceOf(language) + unit + (days > 1 ? QStringLiteral("s") : QString());
}

QString inForm(QDate date, Language language, const QString &form)
{
    return date.isValid() ? localeOf(language).toString(date, form) : QString();
}

// « 1er mai ».
QString withFirst(QString text, QDate date, Language language)
{
    static const QRegularExpression one(QStringLiteral("\\b1(?=\\s)"));
    return isFrench(language) && date.day() == 1 ? text.replace(one, QStringLiteral("1er")) : text;
}

} // namespace

QString durationText(Minutes minutes, Language language)
{
    const qint64 days = minutes.count() / minutesPerDay;
    const qint64 hours = minutes.count() % minutesPerDay / 60;
    const qint64 rest = minutes.count() % 60;
    const QChar space = spaceOf(language);
    QStringList parts;
    if (days > 0)
        parts << dayText(days, language);
    if (hours > 0)
        parts << QString::number(hours) + space + QLatin1Char('h') + (rest > 0 ? space + two(rest) : QString());
    else if (rest > 0 || days == 0)
        parts << QString::number(rest) + space + QStringLiteral("min");
    return parts.join(QLatin1Char(' '));
}

Minutes playMinutes(qint64 milliseconds)
{
    return std::chrono::floor<Minutes>(std::chrono::milliseconds(std::max<qint64>(0, milliseconds))
                                       + std::chrono::seconds(30));
}

QString playTimeText(qint64 milliseconds, Language language)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / 1000;
    if (seconds < 60)
        return QString::number(seconds) + spaceOf(language) + QLatin1Char('s');
    return durationText(playMinutes(milliseconds), language);
}

QString exactPlayTimeText(qint64 milliseconds, Language language)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / 1000;
    if (seconds < 60 || seconds >= 3600)
        return playTimeText(milliseconds, language);
    const QString minutes = durationText(Minutes(seconds / 60), language);
    return seconds % 60 == 0 ? minutes : minutes + spaceOf(language) + two(seconds % 60);
}

QString playClockText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds) / 1000;
    const QString rest = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + QLatin1Char(':') + rest;
}

QString clockText(Minutes sinceMidnight)
{
    const auto count = sinceMidnight.count();
    return QStringLiteral("%1:%2").arg(count / 60).arg(count % 60, 2, 10, QLatin1Char('0'));
}

QString longDateText(QDate date, Language language)
{
    return withFirst(inForm(date, language, QStringLiteral("d MMMM yyyy")), date, language);
}

QString weekdayDateText(QDate date, Language language)
{
    return withFirst(inForm(date, language, QStringLiteral("dddd d MMMM yyyy")), date, language);
}

QString dayMonthText(QDate date, QDate today, Language language)
{
    const bool sameYear = date.year() == today.year();
    QString text = inForm(date, language, sameYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
    text = withFirst(text, date, language);
    return text.replace(QLatin1Char(' '), noBreak);
}

QString nearDateText(QDate date, QDate today, Language language)
{
    const bool sameYear = date.year() == today.year();
    return inForm(date, language, sameYear ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd d MMM yyyy"));
}

QString shortDateText(QDate date, Language language)
{
    return inForm(date, language, QStringLiteral("d MMM")).replace(QLatin1Char(' '), noBreak);
}

QString moneyText(qint64 cents, Language language)
{
    const bool french = isFrench(language);
    QString digits = QString::number(cents / 100);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, french ? narrow : QChar(QLatin1Char(',')));
    if (cents % 100 != 0)
        digits += (french ? QLatin1Char(',') : QLatin1Char('.')) + two(cents % 100);
    return french ? digits + noBreak + QChar(0x20AC) : QChar(0x20AC) + digits;
}

QString roundedMoneyText(qint64 cents, Language language)
{
    if (cents <= 0)
        return moneyText(0, language);
    qint64 euros = std::max<qint64>(1, (cents + 50) / 100);
    qint64 step = 1;
    while (euros / step >= 100)
        step *= 10;
    euros = (euros + step / 2) / step * step;
    return (isFrench(language) ? QStringLiteral("environ ") : QStringLiteral("about "))
        + moneyText(euros * 100, language);
}

QString shareText(int hundredthsOfPercent, Language language)
{
    const QString number = QString::number((hundredthsOfPercent + 50) / 100);
    return isFrench(language) ? number + noBreak + QLatin1Char('%') : number + QLatin1Char('%');
}

QString listText(QStringList items, Language language)
{
    items.removeAll(QString());
    if (items.size() < 2)
        return items.value(0);
    const QString last = items.takeLast();
    return items.join(QStringLiteral(", ")) + (isFrench(language) ? QStringLiteral(" et ") : QStringLiteral(" and "))
        + last;
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
