// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillconduct.h"

#include "domain/steprefusal.h"

#include <algorithm>
#include <utility>

namespace relais {

namespace {

// More of the boot clock than of the monotonic one, in milliseconds: the machine slept.
constexpr qint64 sleepThreshold = 2000;

} // namespace

DrillConduct::DrillConduct(const Clock &clock, IdSource &ids)
    : m_clock(clock)
    , m_ids(ids)
{ }

Result<QList<RunEvent>> DrillConduct::open(const RunRecord &record)
{
    auto progress = progressOf(record.run, record.events);
    if (!progress)
        return progress.error();
    m_progress = *std::move(progress);
    m_seen = m_since = m_clock.now();
    m_base = m_progress.elapsed;
    if (m_progress.phase != RunPhase::Running)
        return QList<RunEvent>();
    const qint64 reached = record.heartbeat ? record.heartbeat->elapsed : 0;
    return pausedAt(std::max(m_progress.elapsed, reached), PauseReason::ProgramEnded);
}

qint64 DrillConduct::elapsedAt(const Instant &instant) const
{
    if (m_progress.phase != RunPhase::Running)
        return m_progress.elapsed;
    // Readings of two starts of the machine do not compare.
    const Instant &until = instant.bootId == m_since.bootId ? instant : m_seen;
    return std::max(m_progress.elapsed, m_base + until.monotonicMilliseconds - m_since.monotonicMilliseconds);
}

qint64 DrillConduct::elapsed() const
{
    return elapsedAt(m_clock.now());
}

Heartbeat DrillConduct::heartbeat() const
{
    const Instant now = m_clock.now();
    return {elapsedAt(now), now.utcMilliseconds};
}

Result<QList<RunEvent>> DrillConduct::tick()
{
    const Instant now = m_clock.now();
    const Instant before = std::exchange(m_seen, now);
    const qint64 slept = (now.boottimeMilliseconds - before.boottimeMilliseconds)
        - (now.monotonicMilliseconds - before.monotonicMilliseconds);
    if (m_progress.phase != RunPhase::Running || (now.bootId == before.bootId && slept <= sleepThreshold))
        return QList<RunEvent>();
    return pausedAt(elapsedAt(before), PauseReason::MachineSlept);
}

Result<QList<RunEvent>> DrillConduct::pausedAt(qint64 instant, PauseReason reason)
{
    RunEvent event = stamped(RunEventKind::Paused);
    event.elapsed = instant;
    event.reason = reason;
    const auto taken = take(event);
    return taken ? Result(QList<RunEvent>{*taken}) : Result<QList<RunEvent>>(taken.error());
}

RunEvent DrillConduct::stamped(RunEventKind kind) const
{
    const Instant now = m_clock.now();
    RunEvent event;
    event.id = m_ids.make<RunEvent>();
    event.run = m_progress.run.id;
    event.sequence = m_progress.sequence + 1;
    event.kind = kind;
    event.elapsed = elapsedAt(now);
    event.utcMilliseconds = now.utcMilliseconds;
    event.zone = now.zone;
    return event;
}

Result<RunEvent> DrillConduct::take(const RunEvent &event)
{
    if (const Status status = apply(m_progress, event); !status)
        return status.error();
    if (event.kind == RunEventKind::Started || event.kind == RunEventKind::Resumed) {
        m_seen = m_since = m_clock.now();
        m_base = m_progress.elapsed;
    }
    return event;
}

Result<RunEvent> DrillConduct::startBriefing()
{
    return take(stamped(RunEventKind::BriefingStarted));
}

Result<QList<RunEvent>> DrillConduct::start()
{
    if (!m_progress.next())
        return refusedStep({RunEventKind::Started, StepReason::NoSceneLeft}, {});
    const auto started = take(stamped(RunEventKind::Started));
    if (!started)
        return started.error();
    const auto played = playNext();
    return played ? Result(QList<RunEvent>{*started, *played}) : Result<QList<RunEvent>>(played.error());
}

Result<RunEvent> DrillConduct::playNext()
{
    const auto next = m_progress.next();
    if (!next)
        return refusedStep({RunEventKind::InjectPlayed, StepReason::NoSceneLeft}, {});
    RunEvent event = stamped(RunEventKind::InjectPlayed);
    event.key = m_progress.injects.at(*next).key;
    return take(event);
}

Result<RunEvent> DrillConduct::pause(PauseReason reason)
{
    RunEvent event = stamped(RunEventKind::Paused);
    event.reason = reason;
    return take(event);
}

Result<RunEvent> DrillConduct::resume()
{
    return take(stamped(RunEventKind::Resumed));
}

Result<RunEvent> DrillConduct::end()
{
    return take(stamped(RunEventKind::Ended));
}

Result<RunEvent> DrillConduct::review()
{
    return take(stamped(RunEventKind::Reviewed));
}

Result<RunEvent> DrillConduct::note(EntryType entry, const QString &text, RowId subject, qint64 elapsedAtTyping)
{
    RunEvent event = stamped(RunEventKind::Entry);
    event.elapsed = std::clamp<qint64>(elapsedAtTyping, 0, event.elapsed);
    event.entry = entry;
    event.text = text.trimmed();
    event.subject = subject;
    return take(event);
}

Result<RunEvent> DrillConduct::mark(MarkKind mark, RowId subject, Id<Fallback> fallback, const QString &text,
                                    std::optional<qint64> elapsedAtPress)
{
    RunEvent event = stamped(RunEventKind::Mark);
    event.elapsed = std::clamp(elapsedAtPress.value_or(event.elapsed), m_progress.elapsed, event.elapsed);
    event.mark = mark;
    event.subject = subject;
    event.fallback = fallback;
    event.text = text.trimmed();
    return take(event);
}

Result<RunEvent> DrillConduct::correct(qint64 sequence, const QString &text)
{
    RunEvent event = stamped(RunEventKind::Correction);
    event.refers = sequence;
    event.text = text.trimmed();
    return take(event);
}

Result<RunEvent> DrillConduct::star(qint64 sequence, bool starred)
{
    RunEvent event = stamped(RunEventKind::Star);
    event.refers = sequence;
    event.starred = starred;
    return take(event);
}

Result<RunEvent> DrillConduct::rate(const QString &objective, Verdict verdict, const QString &reason)
{
    RunEvent event = stamped(RunEventKind::Rating);
    event.key = objective;
    event.verdict = verdict;
    event.text = reason.trimmed();
    return take(event);
}

} // namespace relais
