// SPDX-License-Identifier: GPL-3.0-or-later
// Run: one drill as it was played, or one incident as it was worked. A run is its head and its events: append-only,
// chained, never undone; what is so is the fold of the events (domain/runprogress.h). Where a text names a person it
// holds « {person:<id>} » instead, which personNamed() of domain/runprogress.h resolves, so that a person can be
// forgotten. Values; any thread.
#pragma once

#include "domain/action.h"
#include "domain/fallback.h"
#include "domain/node.h"
#include "domain/organisation.h"
#include "domain/scenario.h"

namespace relais {

// Of play against the clock on the wall, in hundredths.
inline constexpr qint64 slowestSpeed = 50;
inline constexpr qint64 usualSpeed = 100;
inline constexpr qint64 fastestSpeed = 2000;

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
    std::optional<RunPace> pace; // none: the facilitator leads scene by scene
    std::optional<qint64> storyRatio; // minutes of story in 100 minutes of play; none: ×1, and it jumps at each scene
    // An incident: since when, UTC milliseconds, as it was first stated; none: a drill.
    std::optional<qint64> incidentSince;

    [[nodiscard]] bool isIncident() const { return incidentSince.has_value(); }

    bool operator==(const Run &) const = default;
};

enum class RunEventKind {
    // What was prepared, before the briefing. text: the words; at: the minute aimed at.
    ObjectivePlanned, // key, text, measure, at = within unless it is judged
    ParticipantPlanned, // person, role, cell; missing: absent; subject: the person who stands in then, or null
    // key, text = title, detail = situation, expected, missing, at, story, cell, person; while the drill runs: ad hoc
    InjectPlanned,
    InjectStops, // key = inject; subject falls with it
    InjectRestores, // key = inject; subject comes back with it
    StepPlanned, // of an incident: key, section, text, at = target since it began, person = who; detail = what it is of
    // What moves the run.
    BriefingStarted,
    Started,
    InjectPlayed, // key
    InjectSkipped, // key, text = reason
    InjectPostponed, // key, at = the new minute, text = reason: planned again
    SpeedSet, // amount = hundredths, slowestSpeed to fastestSpeed
    Jumped, // elapsed = where to, amount = where from; what stood between is settled by the events that follow
    Paused, // reason
    Resumed,
    WallClockStepped, // of an incident: amount = milliseconds that the wall clock was moved by
    Ended, // every inject still planned ends here as not played
    Reviewed,
    // What happens in an incident.
    SubjectStopped, // subject: what does not work, a tool, a provider or an activity; story = when, since the stated
    // start; none: now
    SubjectRestored, // subject works again; story as above
    StartRestated, // amount = UTC milliseconds: since when, as is known now
    TriageAnswered, // triage
    StepTicked, // key, person = who did it
    StepUnticked, // key
    StepAssigned, // key, person
    // What is written down.
    Entry, // entry, text, verified, subject (an activity, or null: no one in particular), person = who says it, cell
    // mark, subject (an activity; null for a message to all, and for all that is back to normal), fallback, text,
    // at = minutes until the next word that was promised
    Mark,
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
                                            "step_planned",
                                            "briefing_started",
                                            "started",
                                            "inject_played",
                                            "inject_skipped",
                                            "inject_postponed",
                                            "speed_set",
                                            "jumped",
                                            "paused",
                                            "resumed",
                                            "wall_clock_stepped",
                                            "ended",
                                            "reviewed",
                                            "subject_stopped",
                                            "subject_restored",
                                            "start_restated",
                                            "triage_answered",
                                            "step_ticked",
                                            "step_unticked",
                                            "step_assigned",
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

enum class EntryType { Fact, Decision, ActionTaken, Communication, Request, Hypothesis, SituationReport };
template <> struct EnumNames<EntryType> {
    static constexpr const char *names[] = {"fact",    "decision",   "action",          "communication",
                                            "request", "hypothesis", "situation_report"};
};

// BackToNormal: of an incident, when what piled up is caught up with.
enum class MarkKind { FallbackStarted, MessageSent, ServiceRestored, BackToNormal };
template <> struct EnumNames<MarkKind> {
    static constexpr const char *names[] = {"fallback_started", "message_sent", "service_restored", "back_to_normal"};
};

// « Demande de rançon, fichiers renommés, mots de passe refusés partout, virement inconnu ? »
enum class Triage { Attack, NoAttack, Unknown };
template <> struct EnumNames<Triage> {
    static constexpr const char *names[] = {"attack", "no_attack", "unknown"};
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
    qint64 elapsed = 0; // milliseconds of play; of an incident: since its stated start
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
    std::optional<qint64> amount; // its unit is said at its kind
    std::optional<bool> verified; // of an Entry; none: not said
    std::optional<Triage> triage;
    std::optional<CardSection> section;

    bool operator==(const RunEvent &) const = default;
};

template <> std::span<const Field<Run>> fields<Run>();
template <> std::span<const Field<RunEvent>> fields<RunEvent>();

} // namespace relais
