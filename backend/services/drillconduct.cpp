// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillconduct.h"

#include "domain/steprefusal.h"

#include <algorithm>
#include <utility>

namespace relais {

namespace {

// More of the boot clock than of the monotonic one, in milliseconds: the machine slept.
constexpr qint64 sleepThreshold = 2000;

RunEventKind eventKind(JumpChoice::What what)
{
    switch (what) {
    case JumpChoice::What::PlayLate:
        return RunEventKind::InjectPlayed;
    case JumpChoice::What::Skip:
        return RunEventKind::InjectSkipped;
    case JumpChoice::What::Postpone:
        break;
    }
    return RunEventKind::InjectPostponed;
}

} // namespace

DrillConduct::DrillConduct(const Clock &clock, IdSource &ids)
    : RunConduct(clock, ids)
{ }

Result<QList<RunEvent>> DrillConduct::open(const RunRecord &record)
{
    if (const Status status = takeOver(record); !status)
        return status.error();
    m_seen = m_since = now();
    m_base = progress().elapsed;
    if (progress().phase != RunPhase::Running)
        return QList<RunEvent>();
    const qint64 reached = record.heartbeat ? record.heartbeat->elapsed : 0;
    return pausedAt(std::max(progress().elapsed, reached), PauseReason::ProgramEnded);
}

qint64 DrillConduct::elapsedAt(const Instant &instant) const
{
    if (progress().phase != RunPhase::Running)
        return progress().elapsed;
    // Readings of two starts of the machine do not compare.
    const Instant &until = instant.bootId == m_since.bootId ? instant : m_seen;
    const qint64 ran = until.monotonicMilliseconds - m_since.monotonicMilliseconds;
    return std::max(progress().elapsed, m_base + ran * progress().speed / 100);
}

void DrillConduct::taken(const RunEvent &event)
{
    const bool goesOn = event.kind == RunEventKind::Started || event.kind == RunEventKind::Resumed;
    if (!goesOn && event.kind != RunEventKind::SpeedSet && event.kind != RunEventKind::Jumped)
        return;
    m_since = now();
    m_base = progress().elapsed;
    if (goesOn)
        m_seen = m_since;
}

Result<QList<RunEvent>> DrillConduct::tick()
{
    const Instant instant = now();
    const Instant before = std::exchange(m_seen, instant);
    if (progress().phase != RunPhase::Running)
        return QList<RunEvent>();
    const qint64 slept = (instant.boottimeMilliseconds - before.boottimeMilliseconds)
        - (instant.monotonicMilliseconds - before.monotonicMilliseconds);
    if (instant.bootId != before.bootId || slept > sleepThreshold)
        return pausedAt(elapsedAt(before), PauseReason::MachineSlept);
    if (progress().run.pace != RunPace::Clock)
        return QList<RunEvent>();
    return takeAll(playing(progress().due(elapsedAt(instant))));
}

std::optional<std::chrono::milliseconds> DrillConduct::untilDue() const
{
    const auto next = progress().next();
    if (progress().phase != RunPhase::Running || progress().run.pace != RunPace::Clock || !next)
        return std::nullopt;
    const qint64 left = std::chrono::milliseconds(progress().injects.at(*next).at).count() - elapsed();
    const qint64 speed = progress().speed;
    return std::chrono::milliseconds(left <= 0 ? 0 : (left * 100 + speed - 1) / speed);
}

Result<QList<RunEvent>> DrillConduct::pausedAt(qint64 instant, PauseReason reason)
{
    RunEvent event = stamped(RunEventKind::Paused);
    event.elapsed = instant;
    event.reason = reason;
    return takeAll({event});
}

RunEvent DrillConduct::ofInject(RunEventKind kind, const QString &key, const QString &reason) const
{
    RunEvent event = stamped(kind);
    event.key = key;
    event.text = reason.trimmed();
    return event;
}

QList<RunEvent> DrillConduct::playing(const QList<qsizetype> &places) const
{
    QList<RunEvent> events;
    for (const qsizetype place : places)
        events.append(ofInject(RunEventKind::InjectPlayed, progress().injects.at(place).key));
    return events;
}

Result<RunEvent> DrillConduct::startBriefing()
{
    return take(stamped(RunEventKind::BriefingStarted));
}

Result<QList<RunEvent>> DrillConduct::start()
{
    const auto next = progress().next();
    if (!next)
        return refusedStep({RunEventKind::Started, StepReason::NoSceneLeft}, {});
    const bool byClock = progress().run.pace == RunPace::Clock;
    return takeAll(QList<RunEvent>{stamped(RunEventKind::Started)}
                   + playing(byClock ? progress().due(elapsed()) : QList<qsizetype>{*next}));
}

Result<RunEvent> DrillConduct::playNext()
{
    const auto next = progress().next();
    if (!next)
        return refusedStep({RunEventKind::InjectPlayed, StepReason::NoSceneLeft}, {});
    return play(progress().injects.at(*next).key);
}

Result<RunEvent> DrillConduct::play(const QString &key)
{
    return take(ofInject(RunEventKind::InjectPlayed, key));
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

Result<RunEvent> DrillConduct::setSpeed(qint64 hundredths)
{
    RunEvent event = stamped(RunEventKind::SpeedSet);
    event.amount = hundredths;
    return take(event);
}

Result<RunEvent> DrillConduct::skip(const QString &key, const QString &reason)
{
    return take(ofInject(RunEventKind::InjectSkipped, key, reason));
}

Result<RunEvent> DrillConduct::postpone(const QString &key, Minutes at, const QString &reason)
{
    RunEvent event = ofInject(RunEventKind::InjectPostponed, key, reason);
    event.at = at;
    return take(event);
}

Result<QList<RunEvent>> DrillConduct::addInject(const RunInject &inject)
{
    const QString key = inject.key.isEmpty() ? QStringLiteral("ad_hoc_%1").arg(progress().sequence + 1) : inject.key;
    RunEvent planned = ofInject(RunEventKind::InjectPlanned, key, inject.title);
    planned.detail = inject.situation.trimmed();
    planned.expected = inject.expected.trimmed();
    planned.missing = inject.missing;
    planned.at = inject.at;
    planned.story = inject.story;
    planned.cell = inject.cell;
    planned.person = inject.person;
    QList<RunEvent> events{planned};
    const auto addFall = [&](RunEventKind kind, const QList<NodeId> &nodes) {
        for (const NodeId &node : nodes) {
            events.append(ofInject(kind, key));
            events.last().subject = RowId{node.value};
        }
    };
    addFall(RunEventKind::InjectStops, inject.stops);
    addFall(RunEventKind::InjectRestores, inject.restores);
    return takeAll(events);
}

QStringList DrillConduct::jumpedOver(qint64 to) const
{
    QStringList keys;
    for (const qsizetype place : progress().due(to - 1))
        keys.append(progress().injects.at(place).key);
    return keys;
}

Result<QList<RunEvent>> DrillConduct::jump(qint64 to, const QList<JumpChoice> &choices)
{
    RunEvent jumped = stamped(RunEventKind::Jumped);
    const auto refused = [](StepReason reason) { return refusedStep({RunEventKind::Jumped, reason}, {}); };
    if (to <= jumped.elapsed && progress().phase == RunPhase::Running)
        return refused(StepReason::Earlier);
    const QStringList over = jumpedOver(to);
    if (choices.size() < over.size())
        return refused(StepReason::Incomplete);
    jumped.amount = std::exchange(jumped.elapsed, to);
    QList<RunEvent> events{jumped};
    for (const QString &key : over) {
        const auto choice =
            std::find_if(choices.cbegin(), choices.cend(), [&](const JumpChoice &one) { return one.key == key; });
        if (choice == choices.cend())
            return refused(StepReason::Incomplete);
        events.append(ofInject(eventKind(choice->what), key,
                               choice->what == JumpChoice::What::PlayLate ? QString() : choice->reason));
        events.last().elapsed = to;
        if (choice->what == JumpChoice::What::Postpone)
            events.last().at = choice->at;
    }
    if (choices.size() > over.size())
        return refused(StepReason::NothingThere);
    return takeAll(events);
}

} // namespace relais
