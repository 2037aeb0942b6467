// SPDX-License-Identifier: GPL-3.0-or-later
// DrillConduct: leads one run: turns what the facilitator does into events, by the clock. Synchronous and without I/O:
// whoever calls it hands the events it returns, in order, to RunRepository::append. Not shared between threads.
//
// Time of play is the sum of the stretches that ran, by the monotonic clock: the wall clock may be set, the zone may
// change. A machine that slept (the boot clock ran on by more than two seconds without the monotonic one) pauses the
// run at the last tick before it slept.
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "domain/runprogress.h"
#include "services/runrepository.h"

namespace relais {

class DrillConduct {
public:
    // Both must outlive the conduct.
    DrillConduct(const Clock &clock, IdSource &ids);

    // Takes over a run. One that was running when the program ended is paused where its heartbeat last was: the events
    // that say so are answered and must be stored. Conflict: the events do not follow each other.
    Result<QList<RunEvent>> open(const RunRecord &record);

    [[nodiscard]] const RunProgress &progress() const { return m_progress; }
    // Milliseconds of play, now.
    [[nodiscard]] qint64 elapsed() const;
    [[nodiscard]] Heartbeat heartbeat() const;

    // To be called about each second. Notices that the machine slept.
    Result<QList<RunEvent>> tick();

    // What each phase allows: domain/runprogress.h. Conflict otherwise; InvalidValue for a text that is empty where
    // something must be said, or longer than longestText. Nothing has changed then.
    Result<RunEvent> startBriefing();
    // Ends the briefing and plays the first scene.
    Result<QList<RunEvent>> start();
    Result<RunEvent> playNext();
    Result<RunEvent> pause(PauseReason reason);
    Result<RunEvent> resume();
    Result<RunEvent> end();
    Result<RunEvent> review();

    // elapsedAtTyping: when typing began, milliseconds of play; what is not yet is taken as now. subject: an activity,
    // or null.
    Result<RunEvent> note(EntryType entry, const QString &text, RowId subject, qint64 elapsedAtTyping);
    // elapsedAtPress: when the key was pressed, before its question was answered; what is not yet, or none, is now.
    Result<RunEvent> mark(MarkKind mark, RowId subject, Id<Fallback> fallback, const QString &text,
                          std::optional<qint64> elapsedAtPress = {});
    // An empty text takes the note back.
    Result<RunEvent> correct(qint64 sequence, const QString &text);
    Result<RunEvent> star(qint64 sequence, bool starred);
    Result<RunEvent> rate(const QString &objective, Verdict verdict, const QString &reason);

private:
    [[nodiscard]] qint64 elapsedAt(const Instant &instant) const;
    [[nodiscard]] RunEvent stamped(RunEventKind kind) const;
    Result<QList<RunEvent>> pausedAt(qint64 instant, PauseReason reason);
    Result<RunEvent> take(const RunEvent &event);

    const Clock &m_clock;
    IdSource &m_ids;
    RunProgress m_progress;
    Instant m_since; // when the stretch that runs began
    Instant m_seen; // at the last tick
    qint64 m_base = 0; // milliseconds of play when it began
};

} // namespace relais
