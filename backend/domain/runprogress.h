// SPDX-License-Identifier: GPL-3.0-or-later
// RunProgress: where a run stands, as the fold of its events (drills.md): same events, same progress. It knows no
// clock: every instant comes in an event. A value; any thread.
#pragma once

#include "core/result.h"
#include "domain/plan.h"
#include "domain/run.h"

namespace relais {

enum class RunPhase { Ready, Briefing, Running, Paused, Ended, Reviewed };

enum class InjectState { Planned, Played, NotPlayed };

struct RunInject {
    QString key;
    QString title;
    QString situation;
    QString expected;
    bool missing = false; // the plan does not say what is expected
    Minutes at{0}; // of play: a guide
    Minutes story{0}; // since the story began
    std::optional<DrillCell> cell; // whom it is for
    Id<Person> person; // of that cell; null: the plan names nobody
    QList<NodeId> stops;
    QList<NodeId> restores;
    InjectState state = InjectState::Planned;
    qint64 playedAt = 0; // milliseconds of play

    bool operator==(const RunInject &) const = default;
};

struct RunObjective {
    QString key;
    QString text;
    ObjectiveMeasure measure = ObjectiveMeasure::FallbackStarted;
    Minutes within{0};
    std::optional<Verdict> rated; // the team's, in place of the computed one
    QString reason;

    bool operator==(const RunObjective &) const = default;
};

struct RunParticipant {
    Id<Person> person;
    DrillRole role = DrillRole::Player;

    bool operator==(const RunParticipant &) const = default;
};

// An Entry or a Mark, as it reads after its corrections.
struct RunNote {

    qint64 sequence = 0;
    qint64 elapsed = 0; // when it was begun
    Minutes story{0};
    qint64 utcMilliseconds = 0;
    std::optional<MarkKind> mark; // none: an entry
    EntryType entry = EntryType::Fact;
    QString text;
    RowId subject;
    Id<Fallback> fallback;
    QString inject; // the one that was current
    bool starred = false;
    bool corrected = false;
    bool takenBack = false;

    bool operator==(const RunNote &) const = default;
};

struct RunProgress {
    Run run;
    QList<RunObjective> objectives;
    QList<RunParticipant> participants;
    QList<RunInject> injects; // in the order in which they were planned
    QList<RunNote> notes; // oldest first
    RunPhase phase = RunPhase::Ready;
    std::optional<PauseReason> pauseReason; // while Paused
    RunPhase pausedFrom = RunPhase::Running;
    qint64 elapsed = 0; // milliseconds of play, at the last event
    qint64 startedUtcMilliseconds = 0;
    qint64 endedUtcMilliseconds = 0;
    qint64 sequence = 0; // of the last event

    // Of injects; -1 before the first was played.
    [[nodiscard]] qsizetype current() const;
    [[nodiscard]] qsizetype sceneAt(qint64 instant) const; // the one that was current then
    // The next one that can be played; none after the last.
    [[nodiscard]] std::optional<qsizetype> next() const;
    // The story's time of day at an instant of play: that of the current scene, and on from there at ×1. It never runs
    // back: a scene that comes later than its time in the story begins at the next whole minute. Past midnight it goes
    // on above 1440.
    [[nodiscard]] Minutes storyAt(qint64 instant) const;
    // Whether something falls with a scene of it.
    [[nodiscard]] bool stopsSomething() const;
    // Null if no note has that sequence.
    [[nodiscard]] const RunNote *note(qint64 number) const;

    bool operator==(const RunProgress &) const = default;
};

// The next event; it must follow: its sequence, and what the state allows. Conflict otherwise; InvalidValue where a
// member is missing (a mark needs its activity, unless a message was sent) or a text passes longestText.
// Progress is then unchanged. place.pointer: "event/<sequence>".
// Ready: what is planned. Briefing, Running, Paused: entries; while paused at the frozen instant, or where their typing
// began. Running only: scenes, in their order, and marks. Paused: a real event takes the place of another reason.
// Running, Paused: the end. Ended: ratings; corrections and stars go on. What is learnt later is a finding, not an
// entry. Reviewed: nothing more.
Status apply(RunProgress &progress, const RunEvent &event);

// All of a run. The first event that does not follow is the error.
Result<RunProgress> progressOf(const Run &run, const QList<RunEvent> &events);

// « {person:<id>} » and its name in the plan; « retired » where nobody of that id is left.
QString personPlaceholder(Id<Person> person);
QString personNamed(const QString &text, const Plan &plan, const QString &retired);

} // namespace relais
