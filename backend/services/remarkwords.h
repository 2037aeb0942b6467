// SPDX-License-Identifier: GPL-3.0-or-later
// What people say in the words of a remark: that a number is private, that somebody has left, that something is still
// to be found. For import and gaps. Pure functions; any thread.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace relais {

// « sans limite », "unlimited": of how long a fallback holds.
bool saysUnlimited(const QString &cell);

// « perso », « privé », « ne pas afficher »: what a person said of a number.
bool saysPrivate(const QString &remark);

// « parti le 31/10/2025 », "left on 2025-10-31".
std::optional<QDate> leavingIn(const QString &remark);

// « préavis 3 mois », "3 months' notice": months.
std::optional<int> monthsOfNotice(const QString &remark);

// The first line that says that something is to be found, checked or asked: « opérateur à vérifier », « Cloudflare
// devant ? ». Empty: none does.
QString toClearUpIn(const QString &remark);

// Needed most in the warm months: « froid », "cooling".
bool isForSummer(const QString &text);

} // namespace relais
