// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/formats.h"

#include "domain/figures.h"
#include "domain/phonetext.h"

#include <QDateTime>
#include <QLocale>

namespace relais {

namespace {

constexpr QChar noBreak = QChar(0x00A0);

} // namespace

Language Formats::language()
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

QString Formats::duration(Minutes minutes)
{
    return durationText(minutes, language());
}

QString Formats::playTime(qint64 milliseconds)
{
    return playTimeText(milliseconds, language());
}

QString Formats::exactPlayTime(qint64 milliseconds)
{
    return exactPlayTimeText(milliseconds, language());
}

QString Formats::money(qint64 cents)
{
    return moneyText(cents, language());
}

QString Formats::roundedMoney(qint64 cents)
{
    return roundedMoneyText(cents, language());
}

QString Formats::moneyToEstimate()
{
    //: Instead of an amount nobody knows
    return tr("to estimate");
}

QString Formats::date(QDate date, QDate today)
{
    return nearDateText(date, today, language());
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
    return dayMonthText(date, today, language());
}

QString Formats::longDate(QDate date)
{
    return capitalised(weekdayDateText(date, language()));
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
    return phoneFromText(number) ? phoneInGroups(number).replace(QLatin1Char(' '), noBreak) : number;
}

QString Formats::firstName(const QString &name)
{
    return name.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
}

} // namespace relais
