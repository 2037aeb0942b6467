// SPDX-License-Identifier: GPL-3.0-or-later
// A cell as the value of the field it is mapped to, or why not; and what a remark says besides its words. For
// services/tableimport. Pure.
#pragma once

#include "services/tableimport.h"

namespace relais {

struct CellReading {
    std::optional<Value> value; // none: nothing to take
    bool nothing = false; // « néant »: an answer
    QList<NoticeCode> notices;
};

// Of a field that is a value; names and links are services/importlinks'.
CellReading readCell(const FieldSpec &spec, const QString &cell);

// « sans limite », "unlimited": of how long a fallback holds.
bool saysUnlimited(const QString &cell);

// « perso », « privé », « ne pas afficher »: what a person said of a number.
bool saysPrivate(const QString &remark);

// « parti le 31/10/2025 », "left on 2025-10-31".
std::optional<QDate> leavingIn(const QString &remark);

// « préavis 3 mois », "3 months' notice": months.
std::optional<int> monthsOfNotice(const QString &remark);

// Something to find, check or ask: « opérateur à vérifier », « Cloudflare devant ? ».
bool saysToClearUp(const QString &remark);

// Needed most in the warm months: « froid », "cooling".
bool isForSummer(const QString &text);

} // namespace relais
