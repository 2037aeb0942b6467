// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarfile.h"

#include "exchange/calendarzone.h"

#include <QMap>

#include <cstdlib>
#include <memory>

namespace relais {

namespace {

constexpr int yearsAhead = 10; // what the clocks do is told this long after an event that comes again

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

struct FreeText {
    void operator()(char *text) const { std::free(text); } // NOLINT(cppcoreguidelines-no-malloc): libical's own
};

// Lines end with \n; what no calendar shows is left out.
QByteArray text(const QString &words)
{
    QString clean = words;
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    clean.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    clean.replace(QLatin1Char('\t'), QLatin1Char(' '));
    clean.removeIf([](QChar c) { return c != QLatin1Char('\n') && c.category() == QChar::Other_Control; });
    return clean.toUtf8();
}

QByteArray line(const QString &words)
{
    return words.simplified().isEmpty() ? QByteArray() : text(words.simplified());
}

// None: the file says the instant in UTC.
QByteArray zoneOf(const QDateTime &time)
{
    const QByteArray id = time.timeZone().id();
    return time.timeSpec() != Qt::TimeZone || id == "UTC" || !QTimeZone::isTimeZoneIdAvailable(id) ? QByteArray() : id;
}

icaltimetype icalTime(const QDateTime &time, bool wholeDay)
{
    const QDateTime told = wholeDay || !zoneOf(time).isEmpty() ? time : time.toUTC();
    icaltimetype result = icaltime_null_time();
    result.year = told.date().year();
    result.month = told.date().month();
    result.day = told.date().day();
    result.is_date = wholeDay ? 1 : 0;
    if (wholeDay)
        return result;
    result.hour = told.time().hour();
    result.minute = told.time().minute();
    result.second = told.time().second();
    if (zoneOf(time).isEmpty())
        result.zone = icaltimezone_get_utc_timezone();
    return result;
}

void addTime(icalcomponent *to, icalproperty *property, const QByteArray &zone)
{
    if (!zone.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
    icalcomponent_add_property(to, property);
}

icalproperty *rhythm(const CalendarEvent &event)
{
    constexpr const char *weekdays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const QDate day = event.start.date();
    const int week = (day.day() - 1) / 7 + 1;
    QByteArray rule = "FREQ=MONTHLY;INTERVAL=" + QByteArray::number(event.every->months) + ";BYDAY=";
    // A fifth one is not in every month: the last one is.
    rule += (week > 4 ? QByteArray("-1") : QByteArray::number(week)) + weekdays[day.dayOfWeek() - 1];
    if (event.every->times > 0)
        rule += ";COUNT=" + QByteArray::number(event.every->times);
    return icalproperty_new_rrule(icalrecurrencetype_from_string(rule.constData()));
}

icalcomponent *eventComponent(const CalendarEvent &event, qint64 made)
{
    icalcomponent *component = icalcomponent_new_vevent();
    const QByteArray zone = event.wholeDay ? QByteArray() : zoneOf(event.start);
    icalcomponent_add_property(component, icalproperty_new_uid(line(event.uid).constData()));
    icalcomponent_add_property(component,
                               icalproperty_new_dtstamp(icalTime(QDateTime::fromMSecsSinceEpoch(made).toUTC(), false)));
    addTime(component, icalproperty_new_dtstart(icalTime(event.start, event.wholeDay)), zone);
    // A day ends where the next one begins.
    const QDateTime end = event.wholeDay ? event.start.addDays(1) : event.end.toTimeZone(event.start.timeZone());
    addTime(component, icalproperty_new_dtend(icalTime(end, event.wholeDay)), zone);
    if (event.every)
        icalcomponent_add_property(component, rhythm(event));
    icalcomponent_add_property(component, icalproperty_new_summary(line(event.title).constData()));
    if (const QByteArray description = text(event.description); !description.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_description(description.constData()));
    if (const QByteArray location = line(event.location); !location.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_location(location.constData()));
    return component;
}

Status checked(const CalendarEvent &event, qsizetype index)
{
    const auto refused = [index](const char *field) {
        return Error{ErrorCode::InvalidValue, QStringLiteral("an event cannot be told by a calendar"),
                     atPointer(QStringLiteral("events/%1/%2").arg(QString::number(index), QLatin1StringView(field)))};
    };
    if (line(event.uid).isEmpty())
        return refused("uid");
    if (line(event.title).isEmpty())
        return refused("title");
    if (!event.start.isValid() || event.start.date().year() < 1970 || event.start.date().year() > 9999)
        return refused("start");
    if (!event.wholeDay && (!event.end.isValid() || event.end <= event.start || event.end.date().year() > 9999))
        return refused("end");
    const bool soundRhythm = !event.every
        || (event.every->months > 0 && event.every->months <= 120 && event.every->times >= 0
            && event.every->times <= 1000);
    return soundRhythm ? Status() : Status(refused("every"));
}

// Each zone with the years that it is needed for.
void addZones(icalcomponent *to, const QList<CalendarEvent> &events)
{
    QMap<QByteArray, std::pair<QDateTime, QDateTime>> zones;
    for (const CalendarEvent &event : events) {
        const QByteArray zone = event.wholeDay ? QByteArray() : zoneOf(event.start);
        if (zone.isEmpty())
            continue;
        const QDateTime until = event.every ? event.start.addYears(yearsAhead) : event.end;
        auto &span = zones[zone];
        span.first = span.first.isValid() ? std::min(span.first, event.start) : event.start;
        span.second = span.second.isValid() ? std::max(span.second, until) : until;
    }
    for (const auto &[zone, span] : zones.toStdMap())
        icalcomponent_add_component(to, calendarZone(QTimeZone(zone), span.first, span.second));
}

} // namespace

Result<QByteArray> calendarFile(const Calendar &calendar, qint64 made)
{
    for (qsizetype index = 0; index < calendar.events.size(); ++index) {
        if (const Status sound = checked(calendar.events[index], index); !sound)
            return sound.error();
    }
    const std::unique_ptr<icalcomponent, FreeComponent> file(icalcomponent_new_vcalendar());
    icalcomponent_add_property(file.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(file.get(), icalproperty_new_prodid("-//Relais//Relais//FR"));
    icalcomponent_add_property(file.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    if (const QByteArray name = line(calendar.name); !name.isEmpty()) {
        icalproperty *named = icalproperty_new_x(name.constData());
        icalproperty_set_x_name(named, "X-WR-CALNAME");
        icalcomponent_add_property(file.get(), named);
    }
    addZones(file.get(), calendar.events);
    for (const CalendarEvent &event : calendar.events)
        icalcomponent_add_component(file.get(), eventComponent(event, made));
    const std::unique_ptr<char, FreeText> bytes(icalcomponent_as_ical_string_r(file.get()));
    return QByteArray(bytes.get());
}

} // namespace relais
