// SPDX-License-Identifier: GPL-3.0-or-later
// DrillScript: a drill as it is to be played without people (`relais drill`): who takes part, what is done when, and
// what the review makes of it. Everything of the firm's is called by its name in the plan. Values; any thread.
#pragma once

#include "domain/run.h"

namespace relais {

enum class ScriptDeed {
    Briefing,
    Start,
    Next,
    Play,
    Skip,
    Postpone,
    Add,
    Speed,
    Jump,
    Note,
    Decision,
    Mark,
    Star,
    Pause,
    StopReal,
    Resume,
    End,
};
template <> struct EnumNames<ScriptDeed> {
    static constexpr const char *names[] = {"briefing", "start", "next",      "play",   "skip",     "postpone",
                                            "add",      "speed", "jump",      "note",   "decision", "mark",
                                            "star",     "pause", "stop_real", "resume", "end"};
};

// An inject thought of while the drill runs.
struct ScriptInject {
    QString title;
    QString situation;
    QString expected;
    Minutes at{0}; // of play
    std::optional<DrillCell> cell;
    QStringList stops; // tools and providers
    QStringList restores;

    bool operator==(const ScriptInject &) const = default;
};

// What becomes of an inject that a jump passes over.
struct ScriptPassed {
    QString inject; // key
    ScriptDeed deed = ScriptDeed::Play; // Play, Skip or Postpone
    Minutes until{0}; // of Postpone
    QString reason; // of Skip and Postpone

    bool operator==(const ScriptPassed &) const = default;
};

struct ScriptStep {
    std::chrono::seconds at{0}; // since the first step's zero, by the clock on the wall; never earlier than the last
    ScriptDeed deed = ScriptDeed::Note;
    QString text;
    EntryType entry = EntryType::Fact; // of Note
    MarkKind mark = MarkKind::MessageSent;
    QString activity;
    QString fallback;
    bool starred = false; // of what is written down; Star itself is of the last note or mark
    std::optional<bool> verified; // of Note and Decision
    QString person; // who says it, of Note and Decision
    std::optional<Minutes> nextWord; // of a message
    QString inject; // key, of Play, Skip, Postpone; of Add: the new one's, or empty
    QString reason; // of Skip and Postpone
    Minutes until{0}; // of Postpone: minute of play
    ScriptInject added; // of Add
    qint64 percent = usualSpeed; // of Speed
    std::chrono::seconds to{0}; // of Jump: of play
    QList<ScriptPassed> passed; // of Jump

    bool operator==(const ScriptStep &) const = default;
};

struct ScriptParticipant {
    QString person;
    DrillRole role = DrillRole::Player;
    std::optional<DrillCell> cell;
    bool absent = false;
    QString deputy; // who stands in then

    bool operator==(const ScriptParticipant &) const = default;
};

// Which tool or provider plays a role of the scenario, where several could.
struct ScriptBinding {
    QString role; // key
    QString name;

    bool operator==(const ScriptBinding &) const = default;
};

// What is written into the plan first, where it lacks it.
struct ScriptFact {
    DrillFact fact = DrillFact::Decider;
    QString role; // key, of Fallback and SupportPhone
    QString text;

    bool operator==(const ScriptFact &) const = default;
};

struct ScriptRating {
    QString objective; // key
    Verdict verdict = Verdict::ToReview;
    QString reason;

    bool operator==(const ScriptRating &) const = default;
};

struct ScriptAction {
    QString title;
    QString owner;
    QDate due;

    bool operator==(const ScriptAction &) const = default;
};

struct ScriptFinding {
    FindingKind kind = FindingKind::Lesson;
    QString text; // of a starred note, to give it actions; or a new one
    QList<ScriptAction> actions;

    bool operator==(const ScriptFinding &) const = default;
};

// A fallback that was played for real, not merely talked through.
struct ScriptProof {
    QString fallback;
    QString who;

    bool operator==(const ScriptProof &) const = default;
};

struct DrillScript {
    QDate date; // of the drill and of its story
    Minutes begins{0}; // time of day of the first step's zero
    std::optional<RunPace> pace; // none: as the scenario has it
    QList<ScriptParticipant> participants;
    QList<ScriptBinding> bindings;
    QList<ScriptFact> facts;
    QList<ScriptStep> steps;
    QList<ScriptRating> ratings;
    QList<ScriptFinding> findings;
    QList<ScriptProof> proofs;

    bool operator==(const DrillScript &) const = default;
};

} // namespace relais
