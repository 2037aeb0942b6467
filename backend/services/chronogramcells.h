// SPDX-License-Identifier: GPL-3.0-or-later
// Headers, times and people of a chronogramme, as people write them. For services/chronogram only. Pure; any thread.
#pragma once

#include "services/chronogram.h"

#include <QDateTime>

namespace relais {

// Null for Ignored. French and English, the first of each is the title that an export writes.
[[nodiscard]] QStringList chronogramHeaders(ChronogramColumn column, Language language);

// What a header means, whatever its case and accents.
[[nodiscard]] ChronogramColumn chronogramColumn(const QString &header);

// What stands in a cell of times.
struct ChronogramTime {
    enum class Kind {
        Play, // minutes of play: « 12 », « T+12 », « T+1h05 », « +5 min »
        Clock, // a time of day: « 9:30 », « 9h30 »
        Instant, // a date with a time of day
    };
    Kind kind = Kind::Play;
    qint64 minutes = 0; // of Play (may be below zero) and Clock
    QDateTime instant; // of Instant
};

// None: nothing of these.
[[nodiscard]] std::optional<ChronogramTime> chronogramTime(const QString &cell);

// The part of a firm that the words mean: « DIR », « Direction », « tous », "everyone"…
[[nodiscard]] std::optional<DrillCell> chronogramCell(const QString &words);
// The same, the other way: « Direction ».
[[nodiscard]] QString chronogramCellName(DrillCell cell, Language language);

// What an export writes as the type of each event, so that no row of it can be taken for news; read, it says nothing.
[[nodiscard]] QString chronogramExercise(Language language);
[[nodiscard]] bool isChronogramExercise(const QString &type);

} // namespace relais
