// SPDX-License-Identifier: GPL-3.0-or-later
// The programme of drills: what was never exercised, when it last was, and when to play again. Pure; any thread.
#pragma once

#include "domain/plan.h"
#include "domain/scenario.h"
#include "services/calendarwriter.h"
#include "services/drillmeasures.h"

#include <QTimeZone>

namespace relais {

// What a run exercised.
struct ExercisedRun {
    QString scenario; // key; empty: an incident
    QDate day;
    QList<Id<Activity>> activities; // that stopped
    QList<Id<Person>> people; // who took part, those who stood in for others included

    bool operator==(const ExercisedRun &) const = default;
};

// None: a practice run, or one that never began.
std::optional<ExercisedRun> exercisedIn(const RunProgress &progress, const DrillMeasures &measures);

enum class ProgrammeKind { Activity, Fallback, Deputy, Scenario };
template <> struct EnumNames<ProgrammeKind> {
    static constexpr const char *names[] = {"activity", "fallback", "deputy", "scenario"};
};

struct ProgrammeRow {
    ProgrammeKind kind = ProgrammeKind::Activity;
    QString key; // of the row, or of the scenario
    QString name; // in the plan's language
    QDate last; // invalid: never

    bool operator==(const ProgrammeRow &) const = default;
};

struct ProgrammeDate {
    QDate day;
    std::optional<Minutes> at; // since midnight
    Id<PlannedDrill> planned; // null: proposed by the rhythm
    QString scenario; // key of the one planned

    bool operator==(const ProgrammeDate &) const = default;
};

struct DrillProgramme {
    QList<ProgrammeRow> rows; // kind by kind; never exercised first, then the longest ago
    QDate last; // of the last drill; invalid: none
    QList<ProgrammeDate> next; // four: what is planned, then by the rhythm

    [[nodiscard]] QList<ProgrammeRow> of(ProgrammeKind kind) const;
    [[nodiscard]] QList<ProgrammeRow> never(ProgrammeKind kind) const;

    bool operator==(const DrillProgramme &) const = default;
};

constexpr qsizetype datesAhead = 4; // a year at the usual rhythm

// Exercised: an activity that stopped in a run or whose fallback was tried; a fallback that was discussed, tried or
// used; a deputy who took part. months: between two drills. Never a verdict on anybody.
DrillProgramme drillProgramme(const Plan &plan, const QList<ExercisedRun> &runs, const QList<Scenario> &scenarios,
                              QDate today, int months);

// In words, for the calendar.
struct ProgrammeWords {
    QString name; // of the calendar
    QString title; // of each date
    QString description;
};

// A date without an hour is a whole day. zone: in which hours are meant.
Calendar programmeCalendar(const DrillProgramme &programme, const ProgrammeWords &words, Minutes length,
                           const QTimeZone &zone);

} // namespace relais
