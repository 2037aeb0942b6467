// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentSession: the incident that the window shows (viewmodels/runsession.h), and which incidents the open plan has.
// Time goes on while it is not shown: an incident is left and entered, never paused. GUI thread; never waits.
#pragma once

#include "services/incidentconduct.h"
#include "viewmodels/runsession.h"

namespace relais {

class IncidentSession final : public RunSession {
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
    void refreshRuns() override;

    // Writes one that is over into the file: kept(), or openFailed() and nothing has changed.
    void keep(const PreparedRun &told);

    // Only while isOpen().
    [[nodiscard]] IncidentConduct &conduct() { return *m_conduct; }

Q_SIGNALS:
    void kept(relais::Id<relais::Run> run);
    void incidentsChanged();

private:
    RunConduct &newConduct() override;
    [[nodiscard]] std::optional<qint64> untilNextTick() const override;
    static Result<QList<Summary>> readAll(RunRepository &runs);

    QList<Summary> m_incidents;
    std::optional<IncidentConduct> m_conduct;
};

} // namespace relais
