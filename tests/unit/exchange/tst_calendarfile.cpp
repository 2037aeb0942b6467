// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarfile.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace relais {

namespace {

struct FreeParsed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Parsed = std::unique_ptr<icalcomponent, FreeParsed>;

constexpr qint64 madeAt = 1795204800000; // 20 November 2026, 20:00 UTC

CalendarEvent drill()
{
    const QTimeZone paris("Europe/Paris");
    CalendarEvent event;
    event.uid = QStringLiteral("01900000-0000-7000-8000-000000000001@relais");
    event.start = QDateTime(QDate(2026, 12, 10), QTime(14, 0), paris);
    event.end = QDateTime(QDate(2026, 12, 10), QTime(14, 45), paris);
    event.title = QStringLiteral("EXERCICE : panne Cloudflare");
    return event;
}

QByteArray written(const CalendarEvent &event)
{
    const auto bytes = calendarFile({QStringLiteral("Relais"), {event}}, madeAt);
    return bytes ? *bytes : QByteArray();
}

Parsed parsed(const QByteArray &bytes)
{
    return Parsed(icalparser_parse_string(bytes.constData()));
}

icalcomponent *eventOf(const Parsed &file)
{
    return icalcomponent_get_first_component(file.get(), ICAL_VEVENT_COMPONENT);
}

} // namespace

class TestCalendarFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theFileReadsBackAsItWasMeant()
    {
        CalendarEvent event = drill();
        event.description = QStringLiteral("Première ligne, avec ; et \\\r\nDeuxième « ligne »");
        event.location = QStringLiteral("Atelier, 1er étage");
        const Parsed file = parsed(written(event));
        QVERIFY(file);
        icalcomponent *read = eventOf(file);
        QVERIFY(read);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(read)), event.uid);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(read)), event.title);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(read)),
                 QStringLiteral("Première ligne, avec ; et \\\nDeuxième « ligne »"));
        QCOMPARE(QString::fromUtf8(icalcomponent_get_location(read)), event.location);
        QCOMPARE(icalcomponent_count_errors(file.get()), 0);
    }

    void anEventKeepsItsZoneAndTheZoneItsClocks()
    {
        const QByteArray bytes = written(drill());
        QVERIFY(bytes.contains("DTSTART;TZID=Europe/Paris:20261210T140000\r\n"));
        QVERIFY(bytes.contains("DTEND;TZID=Europe/Paris:20261210T144500\r\n"));
        const Parsed file = parsed(bytes);
        const icaltimetype start = icalcomponent_get_dtstart(eventOf(file));
        QCOMPARE(qint64(icaltime_as_timet_with_zone(start, icaltime_get_timezone(start))),
                 drill().start.toSecsSinceEpoch());
    }

    // The next one of a quarterly drill is at the same hour on the other side of a change of the clocks.
    void aRhythmKeepsTheHourAndTheDayOfTheWeek()
    {
        CalendarEvent event = drill();
        event.every = CalendarRhythm{.months = 3, .times = 4};
        const QByteArray bytes = written(event);
        const Parsed file = parsed(bytes);
        icalcomponent *read = eventOf(file);
        const icalrecurrencetype rule =
            icalproperty_get_rrule(icalcomponent_get_first_property(read, ICAL_RRULE_PROPERTY));
        const icaltimetype start = icalcomponent_get_dtstart(read);
        icalrecur_iterator *dates = icalrecur_iterator_new(rule, start);
        QStringList days;
        for (icaltimetype next = icalrecur_iterator_next(dates); !icaltime_is_null_time(next);
             next = icalrecur_iterator_next(dates)) {
            next.zone = icaltime_get_timezone(start);
            const auto at = QDateTime::fromSecsSinceEpoch(
                qint64(icaltime_as_timet_with_zone(next, icaltime_get_timezone(next))), QTimeZone("Europe/Paris"));
            days.append(at.toString(Qt::ISODate));
        }
        icalrecur_iterator_free(dates);
        // Second Thursdays.
        QCOMPARE(
            days,
            QStringList({QStringLiteral("2026-12-10T14:00:00+01:00"), QStringLiteral("2027-03-11T14:00:00+01:00"),
                         QStringLiteral("2027-06-10T14:00:00+02:00"), QStringLiteral("2027-09-09T14:00:00+02:00")}));
    }

    void aFifthWeekdayComesAgainAsTheLast()
    {
        CalendarEvent event = drill();
        event.start = event.start.addDays(21);
        event.end = event.end.addDays(21);
        event.every = CalendarRhythm{};
        QVERIFY(written(event).contains("RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH\r\n"));
    }

    void aWholeDayHasNoHour()
    {
        CalendarEvent event = drill();
        event.wholeDay = true;
        event.end = {};
        const QByteArray bytes = written(event);
        QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20261210\r\n"));
        QVERIFY(bytes.contains("DTEND;VALUE=DATE:20261211\r\n"));
        QVERIFY(!bytes.contains("VTIMEZONE"));
    }

    void withoutAZoneTheTimeIsUtc()
    {
        CalendarEvent event = drill();
        event.start = event.start.toUTC();
        event.end = event.end.toUTC();
        const QByteArray bytes = written(event);
        QVERIFY(bytes.contains("DTSTART:20261210T130000Z\r\n"));
        QVERIFY(!bytes.contains("VTIMEZONE"));
    }

    void aZoneWithoutSummerTimeIsTold()
    {
        CalendarEvent event = drill();
        const QTimeZone reunion("Indian/Reunion");
        event.start = event.start.toTimeZone(reunion);
        const Parsed file = parsed(written(event));
        const icaltimetype start = icalcomponent_get_dtstart(eventOf(file));
        QCOMPARE(qint64(icaltime_as_timet_with_zone(start, icaltime_get_timezone(start))),
                 drill().start.toSecsSinceEpoch());
        // The end is told in the zone of the start.
        const icaltimetype end = icalcomponent_get_dtend(eventOf(file));
        QCOMPARE(end.hour, 17);
    }

    void linesAreFoldedBetweenCharactersAndEndAsTheFormatSays()
    {
        CalendarEvent event = drill();
        event.description = QStringLiteral("é😀").repeated(200);
        const QByteArray bytes = written(event);
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        QVERIFY(bytes.endsWith("END:VCALENDAR\r\n"));
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        }
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(eventOf(parsed(bytes)))), event.description);
    }

    void aTextCannotWriteALineOfTheFile()
    {
        CalendarEvent event = drill();
        event.title = QStringLiteral("Un\r\nATTENDEE:mailto:x@example.org\u0000\u0007");
        event.description = QStringLiteral("x\rEND:VEVENT");
        const QByteArray bytes = written(event);
        QVERIFY(!bytes.contains("\nATTENDEE"));
        QCOMPARE(bytes.count("\nEND:VEVENT"), 1);
        QVERIFY(!bytes.contains('\a'));
    }

    void whatACalendarCannotTellIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("no uid") << QStringLiteral("events/0/uid");
        QTest::newRow("no title") << QStringLiteral("events/0/title");
        QTest::newRow("no start") << QStringLiteral("events/0/start");
        QTest::newRow("an end before it") << QStringLiteral("events/0/end");
        QTest::newRow("every no months") << QStringLiteral("events/0/every");
    }

    void whatACalendarCannotTellIsRefused()
    {
        QFETCH(QString, field);
        CalendarEvent event = drill();
        if (field.endsWith(QLatin1String("uid")))
            event.uid = QStringLiteral(" ");
        else if (field.endsWith(QLatin1String("title")))
            event.title.clear();
        else if (field.endsWith(QLatin1String("start")))
            event.start = {};
        else if (field.endsWith(QLatin1String("end")))
            event.end = event.start;
        else
            event.every = CalendarRhythm{.months = 0};
        const auto bytes = calendarFile({{}, {event}}, madeAt);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::InvalidValue);
        QCOMPARE(bytes.error().place.pointer, field);
    }

    void theSameEventsGiveTheSameBytes() { QCOMPARE(written(drill()), written(drill())); }
};

RELAIS_TEST(TestCalendarFile)

} // namespace relais

#include "tst_calendarfile.moc"
