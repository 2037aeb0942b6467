// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillsession.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 secondLong = 1000; // milliseconds
constexpr qint64 shortestTick = 250; // milliseconds

// Real milliseconds until an amount of play has passed, rounded up. speed: hundredths.
qint64 realTime(qint64 play, qint64 speed)
{
    return (play * 100 + speed - 1) / speed;
}

} // namespace

DrillSession::DrillSession(const WindowServices &services, PlanSession &session, QObject *parent)
    : RunSession(services, session, parent)
{
    connect(&m_session, &PlanSession::opened, this, [this] {
        close();
        bringRuns();
        forgetPractice(RunPhase::Ended);
        refreshRuns();
    });
    connect(&m_session, &PlanSession::closed, this, [this] {
        close();
        refreshRuns();
    });
}

const DrillSession::Summary *DrillSession::unfinished() const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [this](const Summary &summary) {
        const bool left = summary.phase == RunPhase::Briefing || summary.phase == RunPhase::Running
            || summary.phase == RunPhase::Paused;
        return left && !summary.run.isIncident() && (summary.waiting || !m_session.isReadOnly());
    });
    return found == m_runs.end() ? nullptr : &*found;
}

// Those that were played while this plan could not be written.
void DrillSession::bringRuns()
{
    m_session.runOnFile(
        this, [](PlanRepository &file) { return file.bringRuns(); },
        [this](const Result<BroughtRuns> &answer) {
            // What could not be brought waits for the next time the plan is opened.
            if (answer && (answer->brought > 0 || answer->left > 0))
                Q_EMIT runsBrought(*answer);
        });
}

// A practice run lives as long as somebody is at it, unless its review kept it. Removes those that were left in that
// phase or an earlier one; one that has ended may still stand in its review, until the plan is opened anew.
void DrillSession::forgetPractice(RunPhase upTo)
{
    const Id<Run> open = isOpen() ? progress().run.id : Id<Run>();
    m_session.runOnFile(
        this, [open, upTo](PlanRepository &file) { return forget(file.runs(), open, upTo); },
        [](const Status &) {}); // what is left is asked for again when the plan is opened
}

Status DrillSession::forget(RunRepository &runs, Id<Run> open, RunPhase upTo)
{
    const auto all = foldedRuns(runs);
    if (!all)
        return all.error();
    Status first;
    for (const auto &[record, progress] : *all) {
        if (!record.run.practice || record.run.id == open || progress.phase > upTo)
            continue;
        if (Status status = runs.remove(record.run.id); first && !status)
            first = status;
    }
    return first;
}

void DrillSession::refreshRuns()
{
    forgetPractice(RunPhase::Paused);
    const bool asked = m_session.runOnFile(
        this, [](PlanRepository &file) { return readAll(file.runs()); },
        [this](const Result<QList<Summary>> &answer) {
            m_runs = answer ? *answer : QList<Summary>();
            Q_EMIT runsChanged();
        });
    if (!asked) {
        m_runs.clear();
        Q_EMIT runsChanged();
    }
}

Result<QList<DrillSession::Summary>> DrillSession::readAll(RunRepository &runs)
{
    const auto all = foldedRuns(runs);
    if (!all)
        return all.error();
    QList<Summary> summaries;
    for (const auto &[record, progress] : *all) {
        const qint64 reached = record.heartbeat ? record.heartbeat->elapsed : 0;
        summaries.append({record.run, progress.phase, std::max(progress.elapsed, reached),
                          progress.startedUtcMilliseconds, record.waiting});
    }
    return summaries;
}

RunConduct &DrillSession::newConduct()
{
    return m_conduct.emplace(m_services.clock, m_services.ids);
}

// The next beat falls on the next full second of what is shown, and no later than the next event that the clock plays.
std::optional<qint64> DrillSession::untilNextTick() const
{
    if (progress().phase > RunPhase::Paused && !queue().hasFailed())
        return {};
    if (progress().phase != RunPhase::Running)
        return secondLong - sincePhase() % secondLong;
    const qint64 speed = progress().speed;
    const qint64 played = elapsed();
    const qint64 second = std::max(realTime(secondLong - played % secondLong, speed), speed > 100 ? shortestTick : 1);
    const auto due = m_conduct->untilDue();
    return due ? std::clamp<qint64>(due->count(), 1, second) : second;
}

} // namespace relais
