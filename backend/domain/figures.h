// SPDX-License-Identifier: GPL-3.0-or-later
// How amounts of time, dates and money are written, on paper and on screen, in one of the two languages (design/ui.md
// 7). The window's own language is wording/formats'. Pure functions; any thread.
#pragma once

#include "domain/organisation.h"

namespace relais {

// "30 min", "2 h", "1 h 09", "1 jour", "1 day 6 h".
QString durationText(Minutes minutes, Language language);

// Whole minutes of an amount of play in milliseconds, the nearest. Whether a limit holds is asked of the time itself.
Minutes playMinutes(qint64 milliseconds);
// The same in words; below a minute in seconds: "45 s", "4 min".
QString playTimeText(qint64 milliseconds, Language language);
// To the second: "45 s", "9 min 10"; whole minutes above an hour.
QString exactPlayTimeText(qint64 milliseconds, Language language);
// An instant of play: "02:18"; above an hour "1:02:18".
QString playClockText(qint64 milliseconds);

QString clockText(Minutes sinceMidnight); // "14:00"

// Empty for no date. With the year where it is another one than today's.
QString longDateText(QDate date, Language language); // "26 novembre 2025", "1er mai 2026"
QString weekdayDateText(QDate date, Language language); // "mercredi 26 novembre 2025"
QString dayMonthText(QDate date, QDate today, Language language); // "26 novembre"
QString nearDateText(QDate date, QDate today, Language language); // "mer. 26 nov."
QString shortDateText(QDate date, Language language); // "26 nov."

// Whole euros when there are no cents: "1 450 €", "€1,450".
QString moneyText(qint64 cents, Language language);
// "environ 1 500 €": two significant figures, never 0 for an amount above 0.
QString roundedMoneyText(qint64 cents, Language language);
// "50 %", "50%".
QString shareText(int hundredthsOfPercent, Language language);

// "Karim, Claire et Nadia"; empty entries are left out.
QString listText(QStringList items, Language language);
// Begins with a capital; asSentence also ends with a full stop where nothing else ends it.
QString capitalised(const QString &text);
QString asSentence(const QString &text);

} // namespace relais
