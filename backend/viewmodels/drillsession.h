// SPDX-License-Identifier: GPL-3.0-or-later
// DrillSession: the drill that the window plays (viewmodels/runsession.h), and which runs the open plan has. One that
// was running when the program ended is opened paused at its last second; a practice run that had not ended does not
// stay in the file when it is closed. GUI thread; never waits.
#pragma once

#include "services/drillconduct.h"
#include "viewmodels/runsession.h"

namespace relais {

class DrillSession final : public RunSession {
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
    void refreshRuns() override;

    // Only while isOpen().
    [[nodiscard]] DrillConduct &conduct() { return *m_conduct; }

Q_SIGNALS:
    void runsChanged();
    void runsBrought(const relais::BroughtRuns &brought); // out of where they waited, into the plan just opened

private:
    RunConduct &newConduct() override;
    [[nodiscard]] std::optional<qint64> untilNextTick() const override;
    static Result<QList<Summary>> readAll(RunRepository &runs);
    static Status forget(RunRepository &runs, Id<Run> open, RunPhase upTo);
    void bringRuns();
    void forgetPractice(RunPhase upTo);

    QList<Summary> m_runs;
    std::optional<DrillConduct> m_conduct;
};

} // namespace relais
