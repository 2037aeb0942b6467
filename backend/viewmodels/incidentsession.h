// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentSession: the incident that the window shows, and which incidents the open plan has. It owns the conduct; what
// happens shows at once and goes to the file through the queue. Time goes on while it is not shown: an incident is left
// and entered, never paused. GUI thread; never waits.
#pragma once

#include "services/incidentconduct.h"
#include "services/preparedrun.h"
#include "services/readrun.h"
#include "viewmodels/drillqueue.h"

#include <QTimer>

namespace relais {

class IncidentSession final : public QObject {
    Q_OBJECT

public:
    // One incident of the plan, as far as the file has it.
    struct Summary {
        Run run;
        RunPhase phase = RunPhase::Ready;
        qint64 since = 0; // UTC milliseconds, as it is known now
        qint64 lasted = 0; // milliseconds, of one that has ended
        bool waiting = false; // apart from its plan, which cannot be written

        bool operator==(const Summary &) const = default;
    };

    IncidentSession(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    // Newest first; those whose record is damaged are left out.
    [[nodiscard]] const QList<Summary> &incidents() const { return m_incidents; }
    // That go on and can be gone on with.
    [[nodiscard]] QList<Summary> underWay() const;
    void refresh();

    // Writes a new one into the file and opens it: opened(), or openFailed() and nothing has changed.
    void begin(const PreparedRun &prepared);
    // Writes one that is over into the file: kept(), or openFailed() and nothing has changed.
    void keep(const PreparedRun &told);
    void open(Id<Run> run);
    // What was written stays in the file and goes on.
    void close();

    [[nodiscard]] bool isOpen() const { return m_conduct.has_value(); }
    // All below only while isOpen().
    [[nodiscard]] const RunProgress &progress() const { return m_conduct->progress(); }
    [[nodiscard]] const Plan &frozenPlan() const { return m_frozen; }
    // All of them, in order.
    [[nodiscard]] const QList<RunEvent> &events() const { return m_events; }
    // Milliseconds since its start, now.
    [[nodiscard]] qint64 elapsed() const { return m_conduct->elapsed(); }
    [[nodiscard]] IncidentConduct &conduct() { return *m_conduct; }
    [[nodiscard]] DrillQueue &queue() { return m_queue; }
    [[nodiscard]] const DrillQueue &queue() const { return m_queue; }
    // What the conduct answered: shown at once, stored in order. Its error, if it was refused.
    Status take(const Result<RunEvent> &event);
    Status take(const Result<QList<RunEvent>> &events);

    // What each second does.
    void tick();

Q_SIGNALS:
    void opened();
    void openFailed(const relais::Error &error);
    void kept(relais::Id<relais::Run> run);
    void closed();
    void changed(); // something was written
    void ticked();
    void incidentsChanged();

private:
    static Result<QList<Summary>> readAll(RunRepository &runs);
    void enter(const Result<ReadRun> &answer);

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillQueue m_queue;
    QList<Summary> m_incidents;
    Plan m_frozen;
    QList<RunEvent> m_events;
    std::optional<IncidentConduct> m_conduct;
    int m_untilRetry = 0; // seconds
    QTimer m_timer;
};

} // namespace relais
