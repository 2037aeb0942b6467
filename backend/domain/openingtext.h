// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours as people write them: "lun-ven 9h-12h30, 14h-18h ; sam 9h-12h". French and English are read alike;
// nothing is guessed. Pure functions; any thread.
#pragma once

#include "domain/plan.h"

namespace relais {

// Rows without id or activity, in the order written. Stretches of the same days stand behind commas, other days behind
// a semicolon or on a line of their own; without days: every day. Absent for what is not understood, and for none.
std::optional<QList<OpeningHours>> openingHoursFromText(const QString &text);

// "lun–ven 9:00–12:30, 14:00–18:00 ; sam 9:00–12:00", by day; it can be read again. Empty for none.
QString openingHoursText(const QList<OpeningHours> &hours, Language language);

// Those of the activity, by day and time.
QList<OpeningHours> openingHoursOf(const Plan &plan, Id<Activity> activity);

// Puts these in place of those of the activity; what stays the same keeps its row.
void setOpeningHours(Plan &plan, Id<Activity> activity, QList<OpeningHours> wanted, IdSource &ids);

} // namespace relais
