// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/runsession.h"

#include "services/beginrun.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int beatsBetweenRetries = 10;

Error noFile()
{
    return {ErrorCode::ReadOnly, QStringLiteral("a run is kept with a plan's file, and none is open"), {}};
}

} // namespace

RunSession::RunSession(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_queue(session, this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RunSession::tick);
}

void RunSession::begin(const PreparedRun &prepared)
{
    const bool asked = m_session.runOnFile(
        this,
        [&codec = m_services.codec, prepared, plan = m_session.plan()](PlanRepository &file) {
            return beginRun(file.runs(), codec, prepared.run, prepared.events, plan);
        },
        [this](const Result<ReadRun> &answer) {
            enter(answer);
            refreshRuns();
        });
    if (!asked)
        Q_EMIT openFailed(noFile());
}

void RunSession::open(Id<Run> run)
{
    const bool asked = m_session.runOnFile(
        this, [&codec = m_services.codec, run](PlanRepository &file) { return readRun(file.runs(), codec, run); },
        [this](const Result<ReadRun> &answer) { enter(answer); });
    if (!asked)
        Q_EMIT openFailed(noFile());
}

void RunSession::enter(const Result<ReadRun> &answer)
{
    if (!answer) {
        Q_EMIT openFailed(answer.error());
        return;
    }
    close();
    RunConduct &conduct = newConduct();
    const auto late = conduct.open(answer->record);
    if (!late) {
        Q_EMIT openFailed(late.error());
        return;
    }
    m_open = &conduct;
    m_frozen = answer->frozen;
    m_events = answer->record.events + *late;
    m_phase = progress().phase;
    m_phaseSince = m_services.clock.now();
    m_queue.takeOver({answer->record.run, answer->snapshot, answer->record.events});
    for (const RunEvent &event : *late)
        m_queue.append(event);
    schedule();
    Q_EMIT opened();
}

void RunSession::close()
{
    if (!isOpen())
        return;
    m_timer.stop();
    m_open = nullptr;
    m_queue.clear();
    m_events.clear();
    m_frozen = {};
    Q_EMIT closed();
}

qint64 RunSession::sincePhase() const
{
    return std::max<qint64>(0, m_services.clock.now().monotonicMilliseconds - m_phaseSince.monotonicMilliseconds);
}

Status RunSession::take(const Result<RunEvent> &event)
{
    return event ? take(Result(QList<RunEvent>{*event})) : take(Result<QList<RunEvent>>(event.error()));
}

Status RunSession::take(const Result<QList<RunEvent>> &events)
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

void RunSession::tick()
{
    if (!isOpen())
        return;
    const Status looked = take(m_open->tick());
    if (!m_queue.hasFailed()) {
        m_untilRetry = beatsBetweenRetries;
    } else if (--m_untilRetry <= 0) {
        m_untilRetry = beatsBetweenRetries;
        m_queue.retry();
    }
    if (!isOpen())
        return; // the record of one that had ended is whole now
    if (looked && progress().phase == RunPhase::Running)
        m_queue.beat(m_open->heartbeat());
    Q_EMIT ticked();
    schedule();
}

void RunSession::schedule()
{
    if (const auto next = untilNextTick())
        m_timer.start(static_cast<int>(*next));
}

} // namespace relais
