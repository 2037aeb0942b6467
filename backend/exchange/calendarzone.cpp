// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarzone.h"

#include <QDateTime>
#include <QList>

#include <algorithm>

namespace relais {

namespace {

// A change of the clocks that comes again: from, to and name are the same each time.
struct ClockChange {
    int offsetBefore = 0; // seconds
    QTimeZone::OffsetData after;
    QList<icaltimetype> at; // by the clock as it was before
};

icaltimetype clockTime(const QDateTime &utc, int offset)
{
    const QDateTime shown = utc.toUTC().addSecs(offset);
    icaltimetype time = icaltime_null_time();
    time.year = shown.date().year();
    time.month = shown.date().month();
    time.day = shown.date().day();
    time.hour = shown.time().hour();
    time.minute = shown.time().minute();
    time.second = shown.time().second();
    return time;
}

bool sameChange(const ClockChange &one, int before, const QTimeZone::OffsetData &after)
{
    return one.offsetBefore == before && one.after.offsetFromUtc == after.offsetFromUtc
        && one.after.daylightTimeOffset == after.daylightTimeOffset && one.after.abbreviation == after.abbreviation;
}

QList<ClockChange> clockChanges(const QTimeZone &zone, const QDateTime &from, const QDateTime &to)
{
    // The last change before is what holds at the start; a zone without any began long ago.
    QTimeZone::OffsetData holding = zone.offsetData(from.addYears(-1));
    QList<ClockChange> changes{{holding.offsetFromUtc, holding, {clockTime(from.addYears(-1), holding.offsetFromUtc)}}};
    for (const QTimeZone::OffsetData &next : zone.transitions(from.addYears(-1), to)) {
        const int before = holding.offsetFromUtc;
        const auto known = std::find_if(changes.begin(), changes.end(),
                                        [&](const ClockChange &one) { return sameChange(one, before, next); });
        const icaltimetype at = clockTime(next.atUtc, before);
        if (known == changes.end())
            changes.append({before, next, {at}});
        else
            known->at.append(at);
        holding = next;
    }
    return changes;
}

icalcomponent *changeComponent(const ClockChange &change)
{
    icalcomponent *part =
        change.after.daylightTimeOffset != 0 ? icalcomponent_new_xdaylight() : icalcomponent_new_xstandard();
    icalcomponent_add_property(part, icalproperty_new_tzname(change.after.abbreviation.toUtf8().constData()));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(change.offsetBefore));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(change.after.offsetFromUtc));
    icalcomponent_add_property(part, icalproperty_new_dtstart(change.at.constFirst()));
    for (const icaltimetype &again : change.at.mid(1)) {
        icaldatetimeperiodtype moment{};
        moment.time = again;
        moment.period = icalperiodtype_null_period();
        icalcomponent_add_property(part, icalproperty_new_rdate(moment));
    }
    return part;
}

} // namespace

icalcomponent *calendarZone(const QTimeZone &zone, const QDateTime &from, const QDateTime &to)
{
    icalcomponent *component = icalcomponent_new_vtimezone();
    icalcomponent_add_property(component, icalproperty_new_tzid(zone.id().constData()));
    for (const ClockChange &change : clockChanges(zone, from, to))
        icalcomponent_add_component(component, changeComponent(change));
    return component;
}

} // namespace relais
