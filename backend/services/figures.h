// SPDX-License-Identifier: GPL-3.0-or-later
// How amounts of time, dates and money are written in documents and messages, in the document's language (design/ui.md
// 7): "1 h 09", "2 h", "1 jour"; "26 novembre 2025", "18 nov.". Pure functions; any thread.
#pragma once

#include "domain/organisation.h"

namespace relais {

QString durationText(Minutes minutes, Language language);
QString clockText(Minutes sinceMidnight); // "14:00"
QString longDateText(QDate date, Language language);
QString shortDateText(QDate date, Language language);
// Whole euros when there are no cents: "1 450 €", "€1,450".
QString moneyText(qint64 cents, Language language);
// "50 %", "50%".
QString shareText(int hundredthsOfPercent, Language language);
// "Karim, Claire et Nadia"; empty entries are left out.
QString listText(QStringList items, Language language);
// Begins with a capital; asSentence also ends with a full stop where nothing else ends it.
QString capitalised(const QString &text);
QString asSentence(const QString &text);

} // namespace relais
