// SPDX-License-Identifier: GPL-3.0-or-later
// DrillScript: a drill as it is to be played without people (`relais drill`): who takes part, what is done when, and
// what the review makes of it. Everything of the firm's is called by its name in the plan. Values; any thread.
#pragma once

#include "domain/run.h"

namespace relais {

enum class ScriptDeed { Briefing, Start, Next, Note, Decision, Mark, Star, Pause, StopReal, Resume, End };
template <> struct EnumNames<ScriptDeed> {
    static constexpr const char *names[] = {"briefing", "start", "next",      "note",   "decision", "mark",
                                            "star",     "pause", "stop_real", "resume", "end"};
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

    bool operator==(const ScriptStep &) const = default;
};

struct ScriptParticipant {
    QString person;
    DrillRole role = DrillRole::Player;

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
