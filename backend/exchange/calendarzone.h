// SPDX-License-Identifier: GPL-3.0-or-later
// calendarzone: a time zone as a calendar file tells it. The years that its events need, from Qt's own table of zones:
// what libical would write goes back to the nineteenth century and carries a name of its own. Pure; any thread.
#pragma once

#include <QTimeZone>

#include <libical/ical.h>

namespace relais {

// A VTIMEZONE, owned by the caller. It holds what the clocks do from a year before `from` until `to`.
icalcomponent *calendarZone(const QTimeZone &zone, const QDateTime &from, const QDateTime &to);

} // namespace relais
