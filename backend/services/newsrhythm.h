// SPDX-License-Identifier: GPL-3.0-or-later
// When the next word to those who wait is due: within 15 minutes of the beginning, then every 30 while it is blocked,
// every hour once it is stable, twice a day beyond a day (design/content/5.1). Pure; any thread.
#pragma once

#include "domain/organisation.h"

#include <QDateTime>

#include <optional>

namespace relais {

enum class NewsPace { Blocked, Stable };

// The moment of the first word: 15 minutes after the beginning, or now if that has passed.
QDateTime firstNews(const QDateTime &began, const QDateTime &now);

// The moment to promise in a word said now, on the next five minutes; beyond a day the next of 9:00 and 16:00 that is
// an hour away at least. Without a beginning, as within the first day.
QDateTime nextNews(const std::optional<QDateTime> &began, const QDateTime &now, NewsPace pace);

// The next moment at which a clock shows the time typed: "13h10", "13 h", "13:10". None where nothing of the kind is
// said.
std::optional<QDateTime> nextTimeSaid(const QString &typed, const QDateTime &now);
// The last such moment up to now, on the day typed beside it: "14h05", "21/11 14h05".
std::optional<QDateTime> lastTimeSaid(const QString &typed, const QDateTime &now);

// As it is written in a message: "13h10", "13:10".
QString newsTimeText(const QDateTime &time, Language language);

} // namespace relais
