// SPDX-License-Identifier: GPL-3.0-or-later
// Run: one drill as it was played. A run is its head and its events: append-only, chained, never undone; what is so is
// the fold of the events (domain/runprogress.h). Where a text names a person it holds « {person:<id>} » instead, which
// personNamed() of domain/runprogress.h resolves, so that a person can be forgotten. Values; any thread.
#pragma once

#include "domain/action.h"
#include "domain/fallback.h"
#include "domain/node.h"
#include "domain/organisation.h"
#include "domain/scenario.h"

namespace relais {

struct Run {
    static constexpr const char *table = "run";

    Id<Run> id;
    QString scenario; // key in the library
    int scenarioVersion = 1;
    QString title; // in `language`
    Language language = Language::French;
    bool practice = false; // « Essayer seul »: no proof, deleted on leaving unless kept
    qint64 createdUtcMilliseconds = 0;
    QString zone; // IANA name of the local time zone
    QDate storyDate; // the day on which the story takes place
    Minutes storyStart{0}; // its time of day
    Minutes briefing{5};
    Minutes play{25};
    Minutes debrief{15};
    QString snapshot; // SHA-256, hex, of the frozen plan (RunRepository)

    bool operator==(const Run &) const = default;
};

enum class RunEventKind {
    // What was prepared, before the briefing. text: the words; at: the minute aimed at.
    ObjectivePlanned, // key, text, measure, at = within unless it is judged
    ParticipantPlanned, // person, role
    InjectPlanned, // key, text = title, detail = situation, expected, missing, at, story, cell, person
    InjectStops, // key = inject; subject falls with it
    InjectRestores, // key = inject; subject comes back with it
    // What moves the run.
    BriefingStarted,
    Started,
    InjectPlayed, // key
    Paused, // reason
    Resumed,
    Ended, // every inject still planned ends here as not played
    Reviewed,
    // What is written down.
    Entry, // entry, text, subject (an activity, or null: no one in particular)
    Mark, // mark, subject (an activity; null for a message to all), fallback, text
    Correction, // refers; text replaces what stood there; empty: taken back
    Star, // refers, starred: to be spoken of in the debrief
    Rating, // key = objective, verdict, text = why: the team's word in place of the computed one
};
template <> struct EnumNames<RunEventKind> {
    static constexpr const char *names[] = {"objective_planned",
                                            "participant_planned",
                                            "inject_planned",
                                            "inject_stops",
                                            "inject_restores",
                                            "briefing_started",
                                            "started",
                                            "inject_played",
                                            "paused",
                                            "resumed",
                                            "ended",
                                            "reviewed",
                                            "entry",
                                            "mark",
                                            "correction",
                                            "star",
                                            "rating"};
};

enum class PauseReason { Asked, RealEvent, MachineSlept, ProgramEnded };
template <> struct EnumNames<PauseReason> {
    static constexpr const char *names[] = {"asked", "real_event", "machine_slept", "program_ended"};
};

enum class EntryType { Fact, Decision, ActionTaken, Communication, Request, Hypothesis };
template <> struct EnumNames<EntryType> {
    static constexpr const char *names[] = {"fact", "decision", "action", "communication", "request", "hypothesis"};
};

enum class MarkKind { FallbackStarted, MessageSent, ServiceRestored };
template <> struct EnumNames<MarkKind> {
    static constexpr const char *names[] = {"fallback_started", "message_sent", "service_restored"};
};

// How an objective was met, in four levels: all in time; all, but too late or with trouble; some of it; nothing.
enum class Verdict { Met, WithDifficulty, Partly, ToReview };
template <> struct EnumNames<Verdict> {
    static constexpr const char *names[] = {"met", "with_difficulty", "partly", "to_review"};
};

// Which members an event uses is said at its kind; the others stay as they are here.
struct RunEvent {
    static constexpr const char *table = "run_event";

    Id<RunEvent> id;
    Id<Run> run;
    qint64 sequence = 0; // in its run, from 1, without gaps
    RunEventKind kind = RunEventKind::Entry;
    qint64 elapsed = 0; // milliseconds of play
    qint64 utcMilliseconds = 0; // by the wall clock
    QString zone;
    QString key;
    QString text;
    QString detail;
    QString expected;
    bool missing = false; // the plan does not say what is expected
    std::optional<Minutes> at;
    std::optional<Minutes> story; // since the story began
    Id<Person> person;
    RowId subject;
    Id<Fallback> fallback;
    std::optional<DrillRole> role;
    std::optional<DrillCell> cell;
    std::optional<ObjectiveMeasure> measure;
    std::optional<PauseReason> reason;
    std::optional<EntryType> entry;
    std::optional<MarkKind> mark;
    std::optional<Verdict> verdict;
    std::optional<qint64> refers; // sequence of an Entry or Mark of this run
    bool starred = false;

    bool operator==(const RunEvent &) const = default;
};

template <> std::span<const Field<Run>> fields<Run>();
template <> std::span<const Field<RunEvent>> fields<RunEvent>();

} // namespace relais
