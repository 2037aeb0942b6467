// SPDX-License-Identifier: GPL-3.0-or-later
// DrillSession: the run that the window plays, and which runs the open plan has. It owns the conduct; what happens
// shows at once and goes to the file through the queue; a beat each second. GUI thread; never waits.
#pragma once

#include "services/drillconduct.h"
#include "services/preparedrun.h"
#include "services/readrun.h"
#include "viewmodels/drillqueue.h"

#include <QTimer>

namespace relais {

class DrillSession final : public QObject {
    Q_OBJECT

public:
    // One run of the plan, as far as the file has it.
    struct Summary {
        Run run;
        RunPhase phase = RunPhase::Ready;
        qint64 elapsed = 0; // milliseconds of play
        qint64 startedUtcMilliseconds = 0;
        bool waiting = false; // apart from its plan, which cannot be written
    };

    DrillSession(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    // Newest first; those whose record is damaged are left out.
    [[nodiscard]] const QList<Summary> &runs() const { return m_runs; }
    // The newest one that was left in its briefing or its play; null: none.
    [[nodiscard]] const Summary *unfinished() const;
    void refreshRuns();

    // Writes a new run into the file and opens it: opened(), or openFailed() and nothing has changed.
    void begin(const PreparedRun &prepared);
    // Opens a run of the file; one that was running when the program ended is paused at its last second.
    void open(Id<Run> run);
    // What was played stays in the file, but for a practice run that had not ended.
    void close();

    [[nodiscard]] bool isOpen() const { return m_conduct.has_value(); }
    // All below only while isOpen().
    [[nodiscard]] const RunProgress &progress() const { return m_conduct->progress(); }
    // All that happened so far, in order.
    [[nodiscard]] const QList<RunEvent> &events() const { return m_events; }
    [[nodiscard]] const Plan &frozenPlan() const { return m_frozen; }
    // Milliseconds of play, now.
    [[nodiscard]] qint64 elapsed() const { return m_conduct->elapsed(); }
    // Milliseconds since the phase began in this sitting.
    [[nodiscard]] qint64 sincePhase() const;
    [[nodiscard]] DrillConduct &conduct() { return *m_conduct; }
    [[nodiscard]] DrillQueue &queue() { return m_queue; }
    [[nodiscard]] const DrillQueue &queue() const { return m_queue; }
    // What the conduct answered: shown at once, stored in order. Its error, if it was refused.
    Status take(const Result<RunEvent> &event);
    Status take(const Result<QList<RunEvent>> &events);

    // What each second does; more often where play goes faster.
    void tick();

Q_SIGNALS:
    void opened();
    void openFailed(const relais::Error &error);
    void closed();
    void changed(); // the run went on
    void ticked(); // a second later
    void runsChanged();
    void runsBrought(const relais::BroughtRuns &brought); // out of where they waited, into the plan just opened

private:
    static Result<QList<Summary>> readAll(RunRepository &runs);
    static Status forget(RunRepository &runs, Id<Run> open, RunPhase upTo);
    void bringRuns();
    void forgetPractice(RunPhase upTo);
    void enter(const Result<ReadRun> &answer);
    void schedule();
    [[nodiscard]] qint64 untilNextTick() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillQueue m_queue;
    QList<Summary> m_runs;
    Plan m_frozen;
    std::optional<DrillConduct> m_conduct;
    QList<RunEvent> m_events;
    RunPhase m_phase = RunPhase::Ready; // since m_phaseSince
    Instant m_phaseSince;
    int m_untilRetry = 0; // seconds
    QTimer m_timer;
};

} // namespace relais
