// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/outageinstants.h"

namespace relais {

namespace {

QDateTime utcOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mmZ"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

// "2025-11-18T11:20Z", which is "2025-11-18T12:20" in the zone.
QDateTime readTime(ContentReader &reader, const char *utcKey, const char *localKey, const QTimeZone &zone)
{
    QDateTime utc = utcOf(reader.text(utcKey));
    if (!utc.isValid())
        reader.refuse(utcKey, QStringLiteral("a time in UTC is expected: 2025-11-18T11:20Z"));
    const QString local = reader.text(localKey);
    if (utc.isValid() && zone.isValid() && utc.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-ddTHH:mm")) != local)
        reader.refuse(localKey, QStringLiteral("not the local time of this instant"));
    return utc;
}

QDate readDay(ContentReader &reader, const char *key)
{
    const QDate day = QDate::fromString(reader.text(key), Qt::ISODate);
    if (!day.isValid())
        reader.refuse(key, QStringLiteral("a day is expected: 2025-11-18"));
    return day;
}

void readWhen(ContentReader &reader, const QTimeZone &zone, OutageInstant &instant)
{
    if (instant.precision < OutagePrecision::Part) {
        instant.utc = readTime(reader, "utc", "local", zone);
        if (reader.has("until_utc"))
            instant.untilUtc = readTime(reader, "until_utc", "until_local", zone);
        if (instant.untilUtc.isValid() && instant.untilUtc <= instant.utc)
            reader.refuse("until_utc", QStringLiteral("not after its beginning"));
        return;
    }
    instant.day = readDay(reader, "day");
    if (instant.precision == OutagePrecision::Part)
        instant.part = reader.enumerator<DayPart>("part");
    else if (reader.has("until_day"))
        instant.untilDay = readDay(reader, "until_day");
    if (instant.untilDay.isValid() && instant.untilDay <= instant.day)
        reader.refuse("until_day", QStringLiteral("not after its beginning"));
}

QDate dayOf(const OutageInstant &instant, const QTimeZone &zone)
{
    return instant.utc.isValid() ? instant.utc.toTimeZone(zone).date() : instant.day;
}

} // namespace

OutageInstant readInstant(ContentReader &reader, const QTimeZone &zone)
{
    OutageInstant instant;
    instant.key = reader.text("key");
    instant.precision = reader.enumerator<OutagePrecision>("precision");
    readWhen(reader, zone, instant);
    instant.confidence = reader.enumerator<Confidence>("confidence");
    instant.known = reader.enumerator<OutagePublic>("public");
    if (instant.known == OutagePublic::With)
        instant.with = reader.text("with");
    instant.what = reader.local("what");
    return instant;
}

void checkInstants(const Outage &outage, ContentFault &fault)
{
    const QTimeZone zone(outage.zone);
    QStringList later;
    for (const OutageInstant &instant : outage.instants)
        later.append(instant.key);
    QDateTime last;
    QDate lastDay;
    for (qsizetype i = 0; i < outage.instants.size(); ++i) {
        const OutageInstant &instant = outage.instants.at(i);
        const QString place = QStringLiteral("/instants/%1").arg(i);
        later.removeFirst();
        if (later.contains(instant.key))
            fault.add(below(place, QStringLiteral("key")), QStringLiteral("used twice in this outage"));
        if (!instant.with.isEmpty() && !later.contains(instant.with))
            fault.add(below(place, QStringLiteral("with")),
                      QStringLiteral("no later instant has the key \"%1\"").arg(instant.with));
        const bool before = instant.utc.isValid() ? last.isValid() && instant.utc < last : false;
        if (before || (lastDay.isValid() && dayOf(instant, zone) < lastDay))
            fault.add(place, QStringLiteral("before the instant above it"));
        last = instant.utc.isValid() ? instant.utc : last;
        lastDay = dayOf(instant, zone);
    }
}

} // namespace relais
