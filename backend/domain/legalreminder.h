// SPDX-License-Identifier: GPL-3.0-or-later
// LegalReminder: what the law may ask of a firm around an outage: a reminder for whoever writes to an authority, never
// advice. A lawyer confirms. Of the library (templates/legal). Values; any thread.
#pragma once

#include "domain/catalogue.h"
#include "domain/messagetemplate.h"

namespace relais {

// Whom it binds: NIS2 and DORA only firms that said so (Organisation).
enum class LegalConcern { Everyone, Nis2, Dora, Health };
template <> struct EnumNames<LegalConcern> {
    static constexpr const char *names[] = {"everyone", "nis2", "dora", "health"};
};

struct LegalReminder {
    QString key;
    QString article; // « RGPD art. 33 »
    LocalText who;
    LocalText trigger; // what makes it run
    std::optional<int> hours; // the clock, from when it was known; none: no number is given
    LocalText text; // what to do, in a sentence or two
    LegalConcern concern = LegalConcern::Everyone;
    QList<Recipient> recipients; // beside whose messages it stands
    QList<Occasion> occasions; // empty: any
    QList<Trade> trades; // empty: any
    Confidence confidence = Confidence::C;
    QString source; // an address; empty only where the confidence is not A
    QDate checked;

    bool operator==(const LegalReminder &) const = default;
};

} // namespace relais
