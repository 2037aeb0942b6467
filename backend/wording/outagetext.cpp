// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/outagetext.h"

#include "wording/formats.h"

#include <QTimeZone>

namespace relais {

namespace {

QDateTime localTime(const QDateTime &utc, const Outage &outage)
{
    return utc.toTimeZone(QTimeZone(outage.zone));
}

QString hourOf(const QDateTime &utc, const Outage &outage)
{
    return localTime(utc, outage).toString(QStringLiteral("HH:mm"));
}

} // namespace

QDate OutageText::day(const OutageInstant &instant, const Outage &outage)
{
    return instant.utc.isValid() ? localTime(instant.utc, outage).date() : instant.day;
}

QString OutageText::when(const OutageInstant &instant, const Outage &outage)
{
    const QString hour = instant.utc.isValid() ? hourOf(instant.utc, outage) : QString();
    switch (instant.precision) {
    case OutagePrecision::Minute:
    case OutagePrecision::About: {
        //: A stretch of time: %1 and %2 are times of day
        const QString time =
            instant.untilUtc.isValid() ? tr("%1 to %2").arg(hour, hourOf(instant.untilUtc, outage)) : hour;
        return instant.precision == OutagePrecision::About ? tr("about %1", "a time of day").arg(time) : time;
    }
    case OutagePrecision::After:
        //: %1 is a time of day
        return tr("after %1").arg(hour);
    case OutagePrecision::Before:
        //: %1 is a time of day
        return tr("before %1").arg(hour);
    case OutagePrecision::Part:
        switch (instant.part.value_or(DayPart::Morning)) {
        case DayPart::Night:
            return tr("at night");
        case DayPart::Morning:
            return tr("in the morning");
        case DayPart::Afternoon:
            return tr("in the afternoon");
        case DayPart::Evening:
            return tr("in the evening");
        }
        break;
    case OutagePrecision::Day:
        //: %1 is a date
        return instant.untilDay.isValid() ? tr("until %1").arg(Formats::dayAndMonth(instant.untilDay, instant.day))
                                          : tr("that day");
    }
    return {};
}

QString OutageText::doubt(const OutageInstant &instant, const Outage &outage)
{
    QStringList words;
    if (instant.confidence != Confidence::A)
        words << tr("to be confirmed");
    if (instant.known == OutagePublic::Afterwards)
        words << tr("told afterwards");
    if (instant.known == OutagePublic::With) {
        if (const OutageInstant *later = outage.instant(instant.with))
            //: %1 is a time of day, as "11:47" or "about 11:47"
            words << tr("made public: %1").arg(when(*later, outage));
    }
    return words.join(QStringLiteral(" · "));
}

QString OutageText::lasted(const Outage &outage)
{
    for (const QString &key : {outage.mostlyBack, outage.ended}) {
        const auto time = outage.lasted(key);
        if (!time)
            continue;
        const bool exact = outage.instant(outage.began)->precision == OutagePrecision::Minute
            && outage.instant(key)->precision == OutagePrecision::Minute;
        return exact ? Formats::duration(*time) : tr("about %1", "a duration").arg(Formats::duration(*time));
    }
    return {};
}

QString OutageText::place(const Outage &outage)
{
    return QString::fromLatin1(outage.zone).section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace relais
