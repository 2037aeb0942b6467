// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/formats.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace relais {

namespace {

constexpr qint64 minutesADay = 1440;
constexpr QChar noBreak = QChar(0x00A0);

QString two(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

// Digits in groups of two after a first group of `first`.
QString inPairs(const QString &digits, qsizetype first)
{
    QString text = digits.left(first);
    for (qsizetype i = first; i < digits.size(); i += 2)
        text += noBreak + digits.mid(i, 2);
    return text;
}

} // namespace

QString Formats::duration(Minutes minutes)
{
    const qint64 count = minutes.count();
    const qint64 days = count / minutesADay;
    const qint64 hours = count % minutesADay / 60;
    const qint64 rest = count % 60;
    QString clock;
    if (hours > 0 && rest > 0)
        //: A duration: %1 hours, %2 minutes with two digits
        clock = tr("%1 h %2").arg(hours).arg(two(rest));
    else if (hours > 0)
        //: A duration in hours
        clock = tr("%1 h").arg(hours);
    else if (rest > 0 || days == 0)
        //: A duration in minutes
        clock = tr("%1 min").arg(rest);
    if (days == 0)
        return clock;
    //: A duration in days
    const QString whole = tr("%n day(s)", nullptr, static_cast<int>(days));
    //: A duration: %1 is the days ("2 days"), %2 the hours and minutes ("1 h 30")
    return clock.isEmpty() ? whole : tr("%1 %2").arg(whole, clock);
}

QString Formats::money(qint64 cents)
{
    const QLocale locale;
    const QString number =
        cents % 100 == 0 ? locale.toString(cents / 100) : locale.toString(static_cast<double>(cents) / 100, 'f', 2);
    //: An amount of money: %1 is the number
    return tr("€%1").arg(number);
}

QString Formats::roundedMoney(qint64 cents)
{
    if (cents <= 0)
        return money(0);
    const double euros = static_cast<double>(cents) / 100;
    const double step = std::pow(10, std::max(0.0, std::floor(std::log10(euros)) - 1));
    const auto rounded = std::max<qint64>(1, std::llround(euros / step) * std::llround(step));
    //: A rounded amount: %1 is the amount with its sign
    return tr("about %1").arg(money(rounded * 100));
}

QString Formats::moneyToEstimate()
{
    //: Instead of an amount nobody knows
    return tr("to estimate");
}

QString Formats::date(QDate date, QDate today)
{
    const bool sameYear = date.year() == today.year();
    return QLocale().toString(date, sameYear ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd d MMM yyyy"));
}

QString Formats::nearDate(QDate date, QDate today)
{
    switch (today.daysTo(date)) {
    case -1:
        return tr("yesterday");
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    default:
        return Formats::date(date, today);
    }
}

QString Formats::dayAndMonth(QDate date, QDate today)
{
    const bool sameYear = date.year() == today.year();
    QString text = QLocale().toString(date, sameYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
    return text.replace(QLatin1Char(' '), noBreak);
}

QString Formats::longDate(QDate date)
{
    QString text = QLocale().toString(date, QStringLiteral("dddd d MMMM yyyy"));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

std::optional<QDate> Formats::parseDate(const QString &text, QDate today)
{
    const QString plain = text.simplified();
    const QLocale locale;
    const auto whole = [&](const QString &typed, const char *form) {
        return locale.toDate(typed, QString::fromLatin1(form));
    };
    for (const char *form : {"yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy"}) {
        if (const QDate date = whole(plain, form); date.isValid())
            return date;
    }
    for (const char *form : {"d/M yyyy", "d.M yyyy", "d MMM yyyy", "d MMMM yyyy"}) {
        for (const int years : {0, 1}) {
            const QDate date = whole(plain + QStringLiteral(" %1").arg(today.year() + years), form);
            if (date.isValid() && date >= today)
                return date;
        }
    }
    return std::nullopt;
}

QString Formats::time(qint64 utcMilliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(utcMilliseconds).toString(QStringLiteral("HH:mm"));
}

QDate Formats::day(qint64 utcMilliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(utcMilliseconds).date();
}

QDate Formats::today(const Clock &clock)
{
    return day(clock.now().utcMilliseconds);
}

QString Formats::phone(const QString &number)
{
    QString digits;
    for (const QChar character : number.trimmed()) {
        if (character.isDigit() || (character == QLatin1Char('+') && digits.isEmpty()))
            digits += character;
        else if (!QStringLiteral(" .-/()").contains(character) && character != noBreak)
            return number;
    }
    if (digits.startsWith(QLatin1StringView("+33")) && digits.size() == 12)
        return QStringLiteral("+33") + noBreak + inPairs(digits.mid(3), 1);
    if (digits.startsWith(QLatin1Char('0')) && digits.size() == 10)
        return inPairs(digits, 2);
    return number;
}

QString Formats::firstName(const QString &name)
{
    return name.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
}

} // namespace relais
