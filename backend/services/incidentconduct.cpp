// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentconduct.h"

#include "domain/steprefusal.h"

#include <algorithm>
#include <cstdlib>

namespace relais {

namespace {

// Milliseconds. Less than that is a clock being kept right.
constexpr qint64 stepThreshold = 2000;

qint64 wallAgainstBoot(const Instant &instant)
{
    return instant.utcMilliseconds - instant.boottimeMilliseconds;
}

} // namespace

IncidentConduct::IncidentConduct(const Clock &clock, IdSource &ids)
    : RunConduct(clock, ids)
{ }

Result<QList<RunEvent>> IncidentConduct::open(const RunRecord &record)
{
    if (!record.run.isIncident())
        return refusedStep({RunEventKind::Started, StepReason::NotInThisRun}, {});
    if (const Status status = takeOver(record); !status)
        return status.error();
    m_seen = now();
    m_reached = progress().elapsed;
    if (progress().phase != RunPhase::Running)
        return QList<RunEvent>();
    // What the heart counted before a later statement of the start is of another count.
    const bool restated = progress().since != record.run.incidentSince;
    if (record.heartbeat && !restated)
        m_reached = std::max(m_reached, record.heartbeat->elapsed);
    const qint64 back = passedAt(m_seen) - m_reached;
    return back < -stepThreshold ? steppedBy(back) : Result(QList<RunEvent>());
}

qint64 IncidentConduct::passedAt(const Instant &instant) const
{
    return instant.utcMilliseconds - progress().since - progress().wallStepped;
}

qint64 IncidentConduct::steppedAt(const Instant &instant) const
{
    if (instant.bootId != m_seen.bootId)
        return 0;
    const qint64 moved = wallAgainstBoot(instant) - wallAgainstBoot(m_seen);
    return std::abs(moved) > stepThreshold ? moved : 0;
}

qint64 IncidentConduct::elapsedAt(const Instant &instant) const
{
    if (progress().phase != RunPhase::Running)
        return progress().elapsed;
    return std::max({progress().elapsed, m_reached, passedAt(instant) - steppedAt(instant)});
}

void IncidentConduct::taken(const RunEvent &event)
{
    if (event.kind == RunEventKind::StartRestated)
        m_reached = progress().elapsed;
}

Result<QList<RunEvent>> IncidentConduct::tick()
{
    if (progress().phase != RunPhase::Running)
        return QList<RunEvent>();
    const Instant instant = now();
    const qint64 stepped = steppedAt(instant);
    m_reached = elapsedAt(instant);
    auto events = stepped == 0 ? Result(QList<RunEvent>()) : steppedBy(stepped);
    m_seen = instant;
    return events;
}

Result<QList<RunEvent>> IncidentConduct::steppedBy(qint64 milliseconds)
{
    RunEvent event = stamped(RunEventKind::WallClockStepped);
    event.amount = milliseconds;
    return takeAll({event});
}

Result<RunEvent> IncidentConduct::start()
{
    RunEvent event = stamped(RunEventKind::Started);
    event.elapsed = passedAt(now());
    if (event.elapsed < 0)
        return refusedStep({RunEventKind::Started, StepReason::OutOfRange}, {});
    m_seen = now();
    return take(event);
}

Result<RunEvent> IncidentConduct::restate(qint64 since)
{
    RunEvent event = stamped(RunEventKind::StartRestated);
    event.amount = since;
    return take(event);
}

Result<RunEvent> IncidentConduct::answerTriage(Triage answer)
{
    RunEvent event = stamped(RunEventKind::TriageAnswered);
    event.triage = answer;
    return take(event);
}

RunEvent IncidentConduct::ofSubject(RunEventKind kind, RowId subject, std::optional<Minutes> sinceStart) const
{
    RunEvent event = stamped(kind);
    event.subject = subject;
    event.story = sinceStart;
    return event;
}

Result<RunEvent> IncidentConduct::stop(RowId subject, std::optional<Minutes> sinceStart)
{
    return take(ofSubject(RunEventKind::SubjectStopped, subject, sinceStart));
}

Result<RunEvent> IncidentConduct::restore(RowId subject, std::optional<Minutes> sinceStart)
{
    return take(ofSubject(RunEventKind::SubjectRestored, subject, sinceStart));
}

Result<QList<RunEvent>> IncidentConduct::addSteps(const QList<RunStep> &steps)
{
    QList<RunEvent> events;
    for (const RunStep &step : steps) {
        RunEvent event = ofStep(RunEventKind::StepPlanned, step.key, step.person);
        event.section = step.section;
        event.detail = step.of;
        event.text = step.text;
        event.at = step.target;
        events.append(event);
    }
    return takeAll(events);
}

RunEvent IncidentConduct::ofStep(RunEventKind kind, const QString &key, Id<Person> person) const
{
    RunEvent event = stamped(kind);
    event.key = key;
    event.person = person;
    return event;
}

Result<RunEvent> IncidentConduct::tickStep(const QString &key, Id<Person> person)
{
    return take(ofStep(RunEventKind::StepTicked, key, person));
}

Result<RunEvent> IncidentConduct::untickStep(const QString &key)
{
    return take(ofStep(RunEventKind::StepUnticked, key, {}));
}

Result<RunEvent> IncidentConduct::assignStep(const QString &key, Id<Person> person)
{
    return take(ofStep(RunEventKind::StepAssigned, key, person));
}

} // namespace relais
