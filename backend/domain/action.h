// SPDX-License-Identifier: GPL-3.0-or-later
// What a drill or an outage teaches (finding), what is done about it (action), the drill that comes next, and who holds
// which copy of the plan. Values; any thread.
#pragma once

#include "domain/organisation.h"

namespace relais {

enum class FindingKind { Lesson, Missing, Helped, Unknown };
template <> struct EnumNames<FindingKind> {
    static constexpr const char *names[] = {"lesson", "missing", "helped", "unknown"};
};

// About the plan or the tools, never a judgement of a person.
struct Finding {
    static constexpr const char *table = "finding";

    Id<Finding> id;
    QString text;
    FindingKind kind = FindingKind::Lesson;
    QString run; // the drill or incident it comes from, if any
    QDate date;

    bool operator==(const Finding &) const = default;
};

enum class ActionOrigin { Person, Question, Finding, WhatIf };
template <> struct EnumNames<ActionOrigin> {
    static constexpr const char *names[] = {"person", "question", "finding", "what_if"};
};

struct Action {
    static constexpr const char *table = "action";

    Id<Action> id;
    QString title; // begins with a verb
    Id<Person> owner;
    QDate due;
    ActionOrigin origin = ActionOrigin::Person;
    QString originNote; // « Leçon de l'exercice du 14 oct. »
    Id<Finding> finding;
    QString subject; // id of the row it is about, if any
    QString question; // key of the kind of unknown that made it: one action a kind
    QDate doneOn;
    QString changed; // id of the operation that changed the plan when it was closed
    QDate retestOn;

    bool operator==(const Action &) const = default;
};

// The short drill, with which a firm begins, and the whole scenario.
enum class DrillLength { First, Full };
template <> struct EnumNames<DrillLength> {
    static constexpr const char *names[] = {"first", "full"};
};

// Who plays an inject that is due.
enum class RunPace { Facilitator, Clock };
template <> struct EnumNames<RunPace> {
    static constexpr const char *names[] = {"facilitator", "clock"};
};

// The drill that is planned next. What happened in a drill lives in the run tables, not in the plan.
struct PlannedDrill {
    static constexpr const char *table = "planned_drill";

    Id<PlannedDrill> id;
    QString scenario; // key in the library
    QDate date;
    std::optional<Minutes> at; // since midnight
    std::optional<DrillLength> length; // none: the short one
    Id<Person> facilitator;
    QString run; // once it was played
    // What was changed by hand (services/plandrafts.h), beside its PlannedEvents; unknown: it is drafted as it comes.
    QString draftTitle;
    std::optional<Minutes> storyStart; // time of day
    std::optional<Minutes> briefing;
    std::optional<Minutes> play;
    std::optional<Minutes> debrief;
    std::optional<RunPace> pace;
    std::optional<qint64> storyRatio; // as in Run

    bool operator==(const PlannedDrill &) const = default;
};

// Which part of the firm a scene comes to.
enum class DrillCell { Direction, Operations, Customers, It, Communication, Finance, Staff, Logistics, Everyone };
template <> struct EnumNames<DrillCell> {
    static constexpr const char *names[] = {"direction", "operations", "customers", "it",      "communication",
                                            "finance",   "staff",      "logistics", "everyone"};
};

enum class DrillRole { Player, Decider, Facilitator, Scribe, Observer };
template <> struct EnumNames<DrillRole> {
    static constexpr const char *names[] = {"player", "decider", "facilitator", "scribe", "observer"};
};

struct Participant {
    static constexpr const char *table = "participant";

    Id<Participant> id;
    Id<PlannedDrill> drill;
    Id<Person> person;
    DrillRole role = DrillRole::Player;
    std::optional<DrillCell> cell; // none in particular
    std::optional<bool> away; // on that day; none: there
    Id<Person> deputy; // who stands in then; null: the one whom the plan names

    bool operator==(const Participant &) const = default;
};

enum class CopyMedium { Paper, File, Stick };
template <> struct EnumNames<CopyMedium> {
    static constexpr const char *names[] = {"paper", "file", "stick"};
};

// Somebody who holds a copy of the plan (ReCyF 14.2), or a place where one lies. Copies that ended stay listed.
struct Distribution {
    static constexpr const char *table = "distribution";

    Id<Distribution> id;
    Id<Person> person; // null: place says where it is
    QString edition; // wall, team, management, insurer
    QDate date;
    QString version;
    QString place; // « Coffre », « Tiroir de la caisse »
    std::optional<CopyMedium> medium;
    QString document; // DocumentKind's name, or "kit"; empty: the plan
    std::optional<qint64> madeAt; // UTC milliseconds: as the plan was then
    QString mark; // of what was in it (services/distribution.h)
    QDate endedOn; // given back, destroyed or replaced

    bool operator==(const Distribution &) const = default;
};

template <> std::span<const Field<Finding>> fields<Finding>();
template <> std::span<const Field<Action>> fields<Action>();
template <> std::span<const Field<PlannedDrill>> fields<PlannedDrill>();
template <> std::span<const Field<Participant>> fields<Participant>();
template <> std::span<const Field<Distribution>> fields<Distribution>();

} // namespace relais
