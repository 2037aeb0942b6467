// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types for a duration, a time of day, days of the week and a date, read in one place for the window, the
// answers file and the import. French and English are read alike. Nothing is guessed: what is not understood is absent.
// Pure functions; any thread.
#pragma once

#include "domain/value.h"

#include <optional>

namespace relais {

// "30 min", "2 h", "1 h 30", "1/2 journée" (240), "1 j" (1440), "1 day 6 h", "1 sem" (10080); a bare "0" is none. A
// number without a unit is refused, except 0. At most ten years.
std::optional<Minutes> durationFromText(const QString &text);

// "6h", "18 h 30", "18:30", "6am": minutes since midnight, 0..1440.
std::optional<Minutes> timeFromText(const QString &text);

// "mardi-dimanche", "lun, mer, ven", "tous les jours", "Mon-Fri": Weekdays bits, Monday first.
std::optional<int> weekdaysFromText(const QString &text);

// "2026-05-12", "12/05/2026".
std::optional<QDate> dateFromText(const QString &text);

// Compared as people do: case, kinds of apostrophe, dash and space make no difference; accents do.
QString foldedName(const QString &name);

} // namespace relais
