// SPDX-License-Identifier: GPL-3.0-or-later
// An activity (activité): something the firm delivers, how long it may stop, what an hour of stop costs, when it is
// worst. Values; any thread.
#pragma once

#include "domain/organisation.h"

namespace relais {

// How a stop costs money, by chips (decisions.md 4).
enum class CostKnowledge { NotAsked, Estimated, Unknown };
template <> struct EnumNames<CostKnowledge> {
    static constexpr const char *names[] = {"not_asked", "estimated", "unknown"};
};

struct Activity {
    static constexpr const char *table = "activity";

    Id<Activity> id;
    QString name;
    QString description;
    Id<Person> owner;
    bool priority = true; // one of those that must not stop
    std::optional<Minutes> limit; // tolerated downtime (MTPD, « arrêt toléré »)
    std::optional<Minutes> target; // recovery target (RTO, « reprise visée »), below the limit
    std::optional<Minutes> dataLimit; // how much work may have to be typed again (PDMA)
    QString dataLimitNote;
    QString minimumService; // MBCO, in words
    std::optional<qint64> costPerHour; // cents lost for good per hour of stop
    CostKnowledge costKnowledge = CostKnowledge::NotAsked;
    QString symptom; // as staff would say it: « La carte ne passe plus »
    int position = 0;

    bool operator==(const Activity &) const = default;
};

// A fixed date by which an activity must have been done: « le 5 et le 15 » are two rows.
struct Deadline {
    static constexpr const char *table = "deadline";

    Id<Deadline> id;
    Id<Activity> activity;
    std::optional<int> dayOfMonth; // 1..31
    std::optional<int> weekdays; // Weekdays bits, for a weekly one
    std::optional<Minutes> at; // time of day; none = end of the day
    QString note;

    bool operator==(const Deadline &) const = default;
};

// When a stop costs more: factor times, on these days between these hours.
struct Peak {
    static constexpr const char *table = "peak";

    Id<Peak> id;
    Id<Activity> activity;
    int weekdays = 0; // Weekdays bits
    Minutes from = Minutes(0); // since midnight
    Minutes until = Minutes(1440);
    int factor = 20000; // hundredths of a percent: 20000 = x 2

    bool operator==(const Peak &) const = default;
};

// When the activity runs at all: a stop outside costs nothing. No row: around the clock. Read and written as text in
// openingtext.h.
struct OpeningHours {
    static constexpr const char *table = "opening_hours";

    Id<OpeningHours> id;
    Id<Activity> activity;
    int weekdays = 0; // Weekdays bits, of the day on which it opens; 0 counts for nothing
    Minutes from = Minutes(0); // since midnight
    Minutes until = Minutes(1440); // at or before `from`: on the following day

    bool operator==(const OpeningHours &) const = default;
};

template <> std::span<const Field<Activity>> fields<Activity>();
template <> std::span<const Field<Deadline>> fields<Deadline>();
template <> std::span<const Field<Peak>> fields<Peak>();
template <> std::span<const Field<OpeningHours>> fields<OpeningHours>();

} // namespace relais
