// SPDX-License-Identifier: GPL-3.0-or-later
// RunProgress: where a run stands, as the fold of its events (drills.md): same events, same progress. It knows no
// clock: every instant comes in an event. A value; any thread.
#pragma once

#include "core/result.h"
#include "domain/plan.h"
#include "domain/run.h"

namespace relais {

enum class RunPhase { Ready, Briefing, Running, Paused, Ended, Reviewed };

enum class InjectState { Planned, Played, Skipped, NotPlayed };

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
    QString reason; // why it was skipped or, last, postponed
    bool adHoc = false; // thought of while the drill ran
    qint64 playedIn = 0; // sequence of the event that played it

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
    std::optional<DrillCell> cell;
    bool absent = false;
    Id<Person> deputy; // who stands in for one that is absent; null: nobody

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
    std::optional<bool> verified; // none: not said
    Id<Person> person; // who said or did it; null: not said
    std::optional<DrillCell> cell;
    std::optional<Minutes> nextWord; // of a message: after how long the next one was promised

    bool operator==(const RunNote &) const = default;
};

// A step of an incident, as it was in the fiche when the incident was opened.
struct RunStep {
    QString key;
    CardSection section = CardSection::FirstQuarter;
    QString of; // the fiche it is from, as it is called
    QString text;
    std::optional<Minutes> target; // since the incident began
    Id<Person> person; // who is to do it; null: anyone
    std::optional<qint64> tickedAt; // milliseconds since the stated start; none: still to do
    Id<Person> tickedBy; // null: not said

    bool operator==(const RunStep &) const = default;
};

// What does not work in an incident.
struct RunOutage {
    RowId subject; // a tool, a provider or an activity
    qint64 from = 0; // milliseconds since the stated start
    std::optional<qint64> until;

    bool operator==(const RunOutage &) const = default;
};

struct RunProgress {
    Run run;
    QList<RunObjective> objectives;
    QList<RunParticipant> participants;
    QList<RunInject> injects; // in the order in which they were planned
    QList<RunNote> notes; // oldest first
    QList<RunStep> steps; // of an incident, in the order in which they were planned
    QList<RunOutage> outages; // of an incident
    std::optional<Triage> triage; // the last answer
    qint64 since = 0; // of an incident: UTC milliseconds, as it is known now; instants count from it, < 0: before it
    qint64 wallStepped = 0; // of an incident: milliseconds that the wall clock was moved by, in all
    qint64 speed = usualSpeed; // hundredths
    RunPhase phase = RunPhase::Ready;
    std::optional<PauseReason> pauseReason; // while Paused
    RunPhase pausedFrom = RunPhase::Running;
    qint64 elapsed = 0; // milliseconds of play, at the last event
    qint64 startedUtcMilliseconds = 0;
    qint64 endedUtcMilliseconds = 0;
    qint64 sequence = 0; // of the last event

    // Of injects: the last one played; -1 before the first was.
    [[nodiscard]] qsizetype current() const;
    [[nodiscard]] qsizetype sceneAt(qint64 instant) const; // the one that was current then
    // Those still planned, by the minute they are planned at; those of one minute in the order of injects.
    [[nodiscard]] QList<qsizetype> upcoming() const;
    [[nodiscard]] QList<qsizetype> due(qint64 instant) const; // whose minute has come then
    // The first of them; none after the last.
    [[nodiscard]] std::optional<qsizetype> next() const;
    // The story's time of day at an instant of play. Without a ratio: that of the current scene, and on from there at
    // ×1; a scene that comes later than its time in the story begins at the next whole minute. With one: the start and
    // play × ratio. It never runs back. Past midnight it goes on above 1440.
    [[nodiscard]] Minutes storyAt(qint64 instant) const;
    // Whether something falls with a scene of it.
    [[nodiscard]] bool stopsSomething() const;
    // Null if no note has that sequence.
    [[nodiscard]] const RunNote *note(qint64 number) const;

    bool operator==(const RunProgress &) const = default;
};

// The next event; it must follow: its sequence, and what the state allows. Conflict otherwise; InvalidValue where a
// member is missing (a mark needs its activity, unless a message was sent; skipping and postponing need a reason), an
// amount is out of range or a text passes longestText. Progress is then unchanged. place.pointer: "event/<sequence>".
//
// A drill. Ready: what is planned. Briefing, Running, Paused: entries, at the frozen instant while paused, or where
// their typing began; the speed. Running only: injects (each that is still planned can be played, skipped, postponed to
// a later minute; ad hoc ones come in), jumps, forward, and marks. Paused: a real event takes the place of another
// reason. Running, Paused: the end.
// An incident. Ready: what is planned and what stopped; Started leads to Running without a briefing. Running: marks,
// entries, steps, what stops and works again, at any time. Nothing pauses it.
// Both. Ended: ratings; corrections and stars go on, and since when an incident was. What is learnt later is a finding,
// not an entry. Reviewed: nothing more.
Status apply(RunProgress &progress, const RunEvent &event);

// All of a run. The first event that does not follow is the error.
Result<RunProgress> progressOf(const Run &run, const QList<RunEvent> &events);

// « {person:<id>} » and its name in the plan; « retired » where nobody of that id is left.
QString personPlaceholder(Id<Person> person);
QString personNamed(const QString &text, const Plan &plan, const QString &retired);

} // namespace relais
