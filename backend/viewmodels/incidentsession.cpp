// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentsession.h"

#include "services/beginrun.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int secondsBetweenTries = 10;
constexpr int tickEvery = 1000; // milliseconds

// Until all that had stopped worked again; it may have been ended, or told, later.
qint64 lastedIn(const RunProgress &progress)
{
    qint64 lasted = 0;
    for (const RunOutage &outage : progress.outages)
        lasted = std::max(lasted, outage.until.value_or(progress.elapsed));
    for (const RunNote &note : progress.notes) {
        if (lasted == 0 && note.mark == MarkKind::BackToNormal && !note.takenBack)
            return note.elapsed;
    }
    return lasted > 0 ? lasted : progress.elapsed;
}

} // namespace

IncidentSession::IncidentSession(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_queue(session, this)
{
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &IncidentSession::tick);
    connect(&m_session, &PlanSession::opened, this, [this] {
        close();
        refresh();
    });
    connect(&m_session, &PlanSession::closed, this, [this] {
        close();
        refresh();
    });
}

QList<IncidentSession::Summary> IncidentSession::underWay() const
{
    QList<Summary> open;
    std::copy_if(m_incidents.begin(), m_incidents.end(), std::back_inserter(open), [this](const Summary &summary) {
        return summary.phase < RunPhase::Ended && (summary.waiting || !m_session.isReadOnly());
    });
    return open;
}

void IncidentSession::refresh()
{
    const bool asked = m_session.runOnFile(
        this, [](PlanRepository &file) { return readAll(file.runs()); },
        [this](const Result<QList<Summary>> &answer) {
            m_incidents = answer ? *answer : QList<Summary>();
            Q_EMIT incidentsChanged();
        });
    if (!asked) {
        m_incidents.clear();
        Q_EMIT incidentsChanged();
    }
}

Result<QList<IncidentSession::Summary>> IncidentSession::readAll(RunRepository &runs)
{
    const auto listed = runs.list();
    if (!listed)
        return listed.error();
    QList<Summary> summaries;
    for (const Run &run : *listed) {
        if (!run.isIncident())
            continue;
        const auto record = runs.read(run.id);
        const auto progress = record ? progressOf(run, record->events) : Result<RunProgress>(record.error());
        if (progress)
            summaries.append({run, progress->phase, progress->since, lastedIn(*progress), record->waiting});
    }
    return summaries;
}

void IncidentSession::keep(const PreparedRun &told)
{
    m_session.runOnFile(
        this,
        [&codec = m_services.codec, told, plan = m_session.plan()](PlanRepository &file) {
            return beginRun(file.runs(), codec, told.run, told.events, plan);
        },
        [this](const Result<ReadRun> &answer) {
            if (answer)
                Q_EMIT kept(answer->record.run.id);
            else
                Q_EMIT openFailed(answer.error());
            refresh();
        });
}

void IncidentSession::begin(const PreparedRun &prepared)
{
    const bool asked = m_session.runOnFile(
        this,
        [&codec = m_services.codec, prepared, plan = m_session.plan()](PlanRepository &file) {
            return beginRun(file.runs(), codec, prepared.run, prepared.events, plan);
        },
        [this](const Result<ReadRun> &answer) {
            enter(answer);
            refresh();
        });
    if (!asked)
        Q_EMIT openFailed(
            {ErrorCode::ReadOnly, QStringLiteral("an incident is kept with a plan's file, and none is open"), {}});
}

void IncidentSession::open(Id<Run> run)
{
    m_session.runOnFile(
        this, [&codec = m_services.codec, run](PlanRepository &file) { return readRun(file.runs(), codec, run); },
        [this](const Result<ReadRun> &answer) { enter(answer); });
}

void IncidentSession::enter(const Result<ReadRun> &answer)
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
    m_queue.takeOver({answer->record.run, answer->snapshot, answer->record.events});
    for (const RunEvent &event : *late)
        m_queue.append(event);
    m_timer.start();
    Q_EMIT opened();
}

void IncidentSession::close()
{
    if (!m_conduct)
        return;
    m_timer.stop();
    m_conduct.reset();
    m_queue.clear();
    m_frozen = {};
    m_events.clear();
    Q_EMIT closed();
}

Status IncidentSession::take(const Result<RunEvent> &event)
{
    return event ? take(Result(QList<RunEvent>{*event})) : take(Result<QList<RunEvent>>(event.error()));
}

Status IncidentSession::take(const Result<QList<RunEvent>> &events)
{
    if (!events)
        return events.error();
    if (events->isEmpty())
        return {};
    m_events += *events;
    Q_EMIT changed();
    // Last: once the end is stored, whoever waits for it may close the incident.
    for (const RunEvent &event : *events)
        m_queue.append(event);
    return {};
}

void IncidentSession::tick()
{
    if (!m_conduct)
        return;
    const Status looked = take(m_conduct->tick());
    if (!m_queue.hasFailed() || !looked) {
        m_untilRetry = secondsBetweenTries;
    } else if (--m_untilRetry <= 0) {
        m_untilRetry = secondsBetweenTries;
        m_queue.retry();
    }
    if (!m_conduct)
        return; // the record of one that had ended is whole now
    Q_EMIT ticked();
}

} // namespace relais
