// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar file to be opened by any calendar (.ics, RFC 5545), and the port that writes one. Implemented in exchange/
// (calendarfile). Values; any thread.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace relais {

// Again every so many months, on the same day of the week of the same week of the month.
struct CalendarRhythm {
    int months = 3; // one at least
    int times = 0; // the first one counted; 0 = without an end

    bool operator==(const CalendarRhythm &) const = default;
};

struct CalendarEvent {
    QString uid; // stable: a calendar puts the event in the place of the one that it knows by this
    QDateTime start; // in the time zone it is meant in (QTimeZone); of a whole day only the date counts
    QDateTime end; // after start; of a whole day not read
    QString title; // one line, not empty
    QString description; // may have lines
    QString location;
    std::optional<CalendarRhythm> every;
    bool wholeDay = false;

    bool operator==(const CalendarEvent &) const = default;
};

struct Calendar {
    QString name;
    QList<CalendarEvent> events;

    bool operator==(const Calendar &) const = default;
};

// The bytes of the file: UTF-8, folded at 75 octets, CRLF. made: when it was, UTC milliseconds. Errors: InvalidValue
// with the pointer "events/N/uid", "/title", "/start", "/end" or "/every". Pure; any thread; the caller writes the file
// (core/durablefile).
using CalendarWriter = std::function<Result<QByteArray>(const Calendar &calendar, qint64 made)>;

} // namespace relais
