// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillsession.h"

#include "services/beginrun.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int secondsBetweenRetries = 10;
constexpr qint64 secondLong = 1000; // milliseconds
constexpr qint64 shortestTick = 250; // milliseconds

// Real milliseconds until an amount of play has passed, rounded up. speed: hundredths.
qint64 realTime(qint64 play, qint64 speed)
{
    return (play * 100 + speed - 1) / speed;
}

Error noFile()
{
    return {ErrorCode::ReadOnly, QStringLiteral("a drill is kept with a plan's file, and none is open"), {}};
}

} // namespace

DrillSession::DrillSession(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_queue(session, this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DrillSession::tick);
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
    const auto listed = runs.list();
    if (!listed)
        return listed.error();
    Status first;
    for (const Run &run : *listed) {
        if (!run.practice || run.id == open)
            continue;
        const auto record = runs.read(run.id);
        const auto progress = record ? progressOf(run, record->events) : Result<RunProgress>(record.error());
        if (!progress || progress->phase > upTo)
            continue;
        if (Status status = runs.remove(run.id); first && !status)
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
    const auto listed = runs.list();
    if (!listed)
        return listed.error();
    QList<Summary> summaries;
    for (const Run &run : *listed) {
        const auto record = runs.read(run.id);
        const auto progress = record ? progressOf(run, record->events) : Result<RunProgress>(record.error());
        if (!progress)
            continue;
        const qint64 reached = record->heartbeat ? record->heartbeat->elapsed : 0;
        summaries.append({run, progress->phase, std::max(progress->elapsed, reached), progress->startedUtcMilliseconds,
                          record->waiting});
    }
    return summaries;
}

void DrillSession::begin(const PreparedRun &prepared)
{
    const auto answered = [this](const Result<ReadRun> &answer) {
        enter(answer);
        refreshRuns();
    };
    const bool asked = m_session.runOnFile(
        this,
        [&codec = m_services.codec, prepared, plan = m_session.plan()](PlanRepository &file) {
            return beginRun(file.runs(), codec, prepared.run, prepared.events, plan);
        },
        answered);
    if (!asked)
        Q_EMIT openFailed(noFile());
}

void DrillSession::open(Id<Run> run)
{
    const bool asked = m_session.runOnFile(
        this, [&codec = m_services.codec, run](PlanRepository &file) { return readRun(file.runs(), codec, run); },
        [this](const Result<ReadRun> &answer) { enter(answer); });
    if (!asked)
        Q_EMIT openFailed(noFile());
}

void DrillSession::enter(const Result<ReadRun> &answer)
{
    if (!answer) {
        Q_EMIT openFailed(answer.error());
        return;
    }
    close();
    m_conduct.emplace(m_services.clock, m_services.ids);
    const auto late = m_conduct->open(answer->record);
    if (!late) {
        m_conduct.reset();
        Q_EMIT openFailed(late.error());
        return;
    }
    m_frozen = answer->frozen;
    m_events = answer->record.events + *late;
    m_phase = m_conduct->progress().phase;
    m_phaseSince = m_services.clock.now();
    m_queue.takeOver({answer->record.run, answer->snapshot, answer->record.events});
    for (const RunEvent &event : *late)
        m_queue.append(event);
    schedule();
    Q_EMIT opened();
}

void DrillSession::close()
{
    if (!m_conduct)
        return;
    m_timer.stop();
    m_conduct.reset();
    m_queue.clear();
    m_events.clear();
    m_frozen = {};
    Q_EMIT closed();
}

qint64 DrillSession::sincePhase() const
{
    return std::max<qint64>(0, m_services.clock.now().monotonicMilliseconds - m_phaseSince.monotonicMilliseconds);
}

Status DrillSession::take(const Result<RunEvent> &event)
{
    return event ? take(Result(QList<RunEvent>{*event})) : take(Result<QList<RunEvent>>(event.error()));
}

Status DrillSession::take(const Result<QList<RunEvent>> &events)
{
    if (!events)
        return events.error();
    if (events->isEmpty())
        return {};
    if (progress().phase != m_phase) {
        m_phase = progress().phase;
        m_phaseSince = m_services.clock.now();
    }
    m_events += *events;
    schedule();
    Q_EMIT changed();
    // Last: once the end of a run is stored, whoever waits for it may close it.
    for (const RunEvent &event : *events)
        m_queue.append(event);
    return {};
}

void DrillSession::tick()
{
    if (!m_conduct)
        return;
    const Status looked = take(m_conduct->tick());
    if (!m_queue.hasFailed()) {
        m_untilRetry = secondsBetweenRetries;
    } else if (--m_untilRetry <= 0) {
        m_untilRetry = secondsBetweenRetries;
        m_queue.retry();
    }
    if (!m_conduct)
        return; // the record of a drill that had ended is whole now
    if (looked && progress().phase == RunPhase::Running)
        m_queue.beat(m_conduct->heartbeat());
    Q_EMIT ticked();
    schedule();
}

void DrillSession::schedule()
{
    if (progress().phase <= RunPhase::Paused || m_queue.hasFailed())
        m_timer.start(static_cast<int>(untilNextTick()));
}

// The next beat falls on the next full second of what is shown, and no later than the next event that the clock plays.
qint64 DrillSession::untilNextTick() const
{
    if (progress().phase != RunPhase::Running)
        return secondLong - sincePhase() % secondLong;
    const qint64 speed = progress().speed;
    const qint64 played = elapsed();
    const qint64 second = std::max(realTime(secondLong - played % secondLong, speed), speed > 100 ? shortestTick : 1);
    const auto due = m_conduct->untilDue();
    return due ? std::clamp<qint64>(due->count(), 1, second) : second;
}

} // namespace relais
