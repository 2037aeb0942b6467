// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/runconduct.h"

#include <algorithm>
#include <utility>

namespace relais {

qint64 RunConduct::elapsed() const
{
    return elapsedAt(now());
}

Heartbeat RunConduct::heartbeat() const
{
    const Instant instant = now();
    return {elapsedAt(instant), instant.utcMilliseconds};
}

Status RunConduct::takeOver(const RunRecord &record)
{
    auto progress = progressOf(record.run, record.events);
    if (!progress)
        return progress.error();
    m_progress = *std::move(progress);
    return {};
}

RunEvent RunConduct::stamped(RunEventKind kind) const
{
    const Instant instant = now();
    RunEvent event;
    event.id = m_ids.make<RunEvent>();
    event.run = m_progress.run.id;
    event.kind = kind;
    event.elapsed = elapsedAt(instant);
    event.utcMilliseconds = instant.utcMilliseconds;
    event.zone = instant.zone;
    return event;
}

Result<RunEvent> RunConduct::take(const RunEvent &event)
{
    const auto all = takeAll({event});
    return all ? Result<RunEvent>(all->constFirst()) : Result<RunEvent>(all.error());
}

Result<QList<RunEvent>> RunConduct::takeAll(QList<RunEvent> events)
{
    RunProgress progress = m_progress;
    for (RunEvent &event : events) {
        event.sequence = progress.sequence + 1;
        if (const Status status = apply(progress, event); !status)
            return status.error();
    }
    m_progress = std::move(progress);
    for (const RunEvent &event : std::as_const(events))
        taken(event);
    return events;
}

Result<RunEvent> RunConduct::end()
{
    return take(stamped(RunEventKind::Ended));
}

Result<RunEvent> RunConduct::review()
{
    return take(stamped(RunEventKind::Reviewed));
}

Result<RunEvent> RunConduct::note(EntryType entry, const QString &text, RowId subject, qint64 elapsedAtTyping,
                                  std::optional<bool> verified, Id<Person> person, std::optional<DrillCell> cell)
{
    RunEvent event = stamped(RunEventKind::Entry);
    event.elapsed = std::clamp<qint64>(elapsedAtTyping, 0, event.elapsed);
    event.entry = entry;
    event.text = text.trimmed();
    event.subject = subject;
    event.verified = verified;
    event.person = person;
    event.cell = cell;
    return take(event);
}

Result<RunEvent> RunConduct::mark(MarkKind mark, RowId subject, Id<Fallback> fallback, const QString &text,
                                  std::optional<qint64> elapsedAtPress, std::optional<Minutes> nextWord)
{
    RunEvent event = stamped(RunEventKind::Mark);
    const qint64 earliest = m_progress.run.isIncident() ? 0 : m_progress.elapsed;
    event.elapsed =
        std::clamp(elapsedAtPress.value_or(event.elapsed), std::min(earliest, event.elapsed), event.elapsed);
    event.mark = mark;
    event.subject = subject;
    event.fallback = fallback;
    event.text = text.trimmed();
    event.at = nextWord;
    return take(event);
}

Result<RunEvent> RunConduct::correct(qint64 sequence, const QString &text)
{
    RunEvent event = stamped(RunEventKind::Correction);
    event.refers = sequence;
    event.text = text.trimmed();
    return take(event);
}

Result<RunEvent> RunConduct::star(qint64 sequence, bool starred)
{
    RunEvent event = stamped(RunEventKind::Star);
    event.refers = sequence;
    event.starred = starred;
    return take(event);
}

Result<RunEvent> RunConduct::rate(const QString &objective, Verdict verdict, const QString &reason)
{
    RunEvent event = stamped(RunEventKind::Rating);
    event.key = objective;
    event.verdict = verdict;
    event.text = reason.trimmed();
    return take(event);
}

} // namespace relais
