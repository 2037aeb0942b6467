// SPDX-License-Identifier: GPL-3.0-or-later
// OutageText: the instants of a real outage in words, with their doubt. GUI thread, in the language installed.
#pragma once

#include "domain/outage.h"

#include <QCoreApplication>

namespace relais {

class OutageText {
    Q_DECLARE_TR_FUNCTIONS(relais::OutageText)

public:
    // The day of the instant where the outage was lived.
    static QDate day(const OutageInstant &instant, const Outage &outage);
    // "11:47", "about 11:47", "11:47 to 12:10", "in the morning", "all day", "until Thu 11 Dec".
    static QString when(const OutageInstant &instant, const Outage &outage);
    // What is not certain about it, or was not known at the time; empty: nothing.
    static QString doubt(const OutageInstant &instant, const Outage &outage);
    // "49 min", "about 6 h": from its beginning until it was mostly over, or over; empty: not known.
    static QString lasted(const Outage &outage);
    // "Paris" of "Europe/Paris".
    static QString place(const Outage &outage);
};

} // namespace relais
