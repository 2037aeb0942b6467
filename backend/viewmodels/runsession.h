// SPDX-License-Identifier: GPL-3.0-or-later
// RunSession: what playing a drill and working an incident have in common: the one run that the window has open. What
// happens shows at once and goes to the file through the queue; a beat each second. Whose conduct it is, the derived
// class says. GUI thread; never waits.
#pragma once

#include "services/preparedrun.h"
#include "services/readrun.h"
#include "services/runconduct.h"
#include "viewmodels/drillqueue.h"

#include <QTimer>

namespace relais {

class RunSession : public QObject {
    Q_OBJECT

public:
    // Asks the file anew which runs it has.
    virtual void refreshRuns() = 0;

    // Writes a new run into the file and opens it: opened(), or openFailed() and nothing has changed.
    void begin(const PreparedRun &prepared);
    // Opens a run of the file: opened() or openFailed().
    void open(Id<Run> run);
    // What happened stays in the file.
    void close();

    [[nodiscard]] bool isOpen() const { return m_open != nullptr; }
    // All below only while isOpen().
    [[nodiscard]] const RunProgress &progress() const { return m_open->progress(); }
    // All that happened so far, in order.
    [[nodiscard]] const QList<RunEvent> &events() const { return m_events; }
    [[nodiscard]] const Plan &frozenPlan() const { return m_frozen; }
    // Milliseconds of play, or since an incident began, now.
    [[nodiscard]] qint64 elapsed() const { return m_open->elapsed(); }
    // Milliseconds since the phase began in this sitting.
    [[nodiscard]] qint64 sincePhase() const;
    [[nodiscard]] DrillQueue &queue() { return m_queue; }
    [[nodiscard]] const DrillQueue &queue() const { return m_queue; }
    // What the conduct answered: shown at once, stored in order. Its error, if it was refused.
    Status take(const Result<RunEvent> &event);
    Status take(const Result<QList<RunEvent>> &events);

    // What each beat does.
    void tick();

Q_SIGNALS:
    void opened();
    void openFailed(const relais::Error &error);
    void closed();
    void changed(); // something happened
    void ticked(); // a beat later

protected:
    RunSession(const WindowServices &services, PlanSession &session, QObject *parent);

    // A new conduct in place of the last one, which may go.
    virtual RunConduct &newConduct() = 0;
    // Milliseconds; none: the run stands still for good.
    [[nodiscard]] virtual std::optional<qint64> untilNextTick() const = 0;

    const WindowServices &m_services;
    PlanSession &m_session;

private:
    void enter(const Result<ReadRun> &answer);
    void schedule();

    DrillQueue m_queue;
    RunConduct *m_open = nullptr;
    Plan m_frozen;
    QList<RunEvent> m_events;
    RunPhase m_phase = RunPhase::Ready; // since m_phaseSince
    Instant m_phaseSince;
    int m_untilRetry = 0; // beats
    QTimer m_timer;
};

} // namespace relais
