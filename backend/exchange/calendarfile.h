// SPDX-License-Identifier: GPL-3.0-or-later
// calendarfile: events as an iCalendar file (RFC 5545), by libical. Implements the port CalendarWriter. Pure; any
// thread.
#pragma once

#include "services/calendarwriter.h"

namespace relais {

Result<QByteArray> calendarFile(const Calendar &calendar, qint64 made);

} // namespace relais
