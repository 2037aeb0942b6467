// SPDX-License-Identifier: GPL-3.0-or-later
// ScriptReader: leads one run through the steps of a script, by a clock that goes from step to step and stops on the
// way wherever the clock has an inject to play. For drillplayer only. Script and plan must outlive it; not shared
// between threads.
#pragma once

#include "domain/drillscript.h"
#include "services/drillconduct.h"
#include "services/scriptnames.h"

namespace relais {

// Stands still between steps.
class SteppingClock final : public Clock {
public:
    SteppingClock(const DrillScript &script, const QString &zone);

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds sinceBegin() const
    {
        return std::chrono::milliseconds(m_now.monotonicMilliseconds);
    }
    void goTo(std::chrono::milliseconds sinceBegin);

private:
    Instant m_now;
};

class ScriptReader {
public:
    ScriptReader(const DrillScript &script, const Plan &plan, const QString &zone, IdSource &ids);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RunProgress &progress() const { return m_conduct.progress(); }
    [[nodiscard]] const QList<RunEvent> &events() const { return m_events; }

    // To the end of its review. Errors point into the script.
    Status play(const Run &run, const QList<RunEvent> &planned);

private:
    Status goTo(std::chrono::milliseconds sinceBegin);
    Status act(const ScriptStep &step, const QString &place);
    Status settle(const ScriptStep &step, const QString &place);
    Status jump(const ScriptStep &step);
    Status add(const ScriptStep &step, const QString &place);
    Status note(const ScriptStep &step, const QString &place);
    Status mark(const ScriptStep &step, const QString &place);
    Status star();
    Status rate();
    Status keep(const Result<RunEvent> &event);
    Status keepAll(const Result<QList<RunEvent>> &events);

    const DrillScript &m_script;
    ScriptNames m_names;
    SteppingClock m_clock;
    DrillConduct m_conduct;
    QList<RunEvent> m_events;
};

} // namespace relais
