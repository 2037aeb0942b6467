// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomdrill.h"

#include "support/preparedrun.h"

#include <algorithm>

namespace relais::test {

namespace {

constexpr qint64 heartbeatPeriod = 1000; // milliseconds
constexpr qint64 minuteLong = 60'000;

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Conflict || error.code == ErrorCode::InvalidValue;
}

} // namespace

RandomDrill::RandomDrill(quint32 seed)
    : m_random(seed)
    , m_repository(std::move(*m_files.create(QStringLiteral("plan"))))
    , m_run(preparedRun(m_random.bounded(1, 6), m_ids))
{
    if (m_random.bounded(2))
        m_run.run.pace = RunPace::Clock;
    if (m_random.bounded(3) == 0)
        m_run.run.storyRatio = m_random.bounded(50, 6000);
    require(m_repository->runs().begin(m_run.run, m_run.events, frozenPlan).has_value(), "begin");
    m_stored = m_run.events;
    reopen();
}

QString RandomDrill::lead()
{
    if (!m_conduct)
        return m_fault;
    if (m_random.bounded(10)) {
        act(0);
        act(1);
    }
    const int steps = m_random.bounded(10, 60);
    for (int step = 0; step < steps && m_fault.isEmpty(); ++step)
        act(m_random.bounded(choices));
    finish();
    return m_fault;
}

void RandomDrill::require(bool holds, const char *what)
{
    if (!holds && m_fault.isEmpty())
        m_fault = QString::fromLatin1(what);
}

void RandomDrill::act(int choice)
{
    switch (choice) {
    case 0:
        return store(m_conduct->startBriefing());
    case 1:
        return storeAll(m_conduct->start());
    case 2:
        return store(m_conduct->pause(m_random.bounded(2) ? PauseReason::Asked : PauseReason::RealEvent));
    case 3:
    case 4:
        return store(m_conduct->resume());
    case 5:
        return store(m_conduct->note(EntryType::Fact, words(), {}, m_random.bounded(600'000)));
    case 6:
        return mark();
    case 7:
        return store(m_conduct->correct(anySequence(), m_random.bounded(2) ? words() : QString()));
    case 8:
        return store(m_conduct->star(anySequence(), m_random.bounded(2)));
    case 9:
        return store(m_conduct->rate(QStringLiteral("told"), Verdict::Partly, words()));
    case 10:
        return m_random.bounded(5) ? pass(anyTime(200'000)) : store(m_conduct->end());
    default:
        return choice < 19 ? actOnInjects(choice) : actOnMachine(choice);
    }
}

void RandomDrill::actOnInjects(int choice)
{
    switch (choice) {
    case 11:
        return playNext();
    case 12:
        return play();
    case 13:
        return skip();
    case 14:
        return postpone();
    case 15:
        return addInject();
    case 16:
    case 17:
        return setSpeed();
    default:
        return jump();
    }
}

void RandomDrill::actOnMachine(int choice)
{
    switch (choice) {
    case 19:
        return m_clock.setWall(m_random.bounded(2'000'000'000) * 1000LL);
    case 20:
        return m_clock.setZone(m_random.bounded(2) ? QStringLiteral("Asia/Tokyo") : QStringLiteral("UTC"));
    case 21:
        return sleep();
    case 22:
        return kill();
    case 23:
        return killUnstored();
    case 24:
        return killHalfStored();
    default:
        return pass(anyTime(90'000));
    }
}

// Time passes as the window sees it: a tick and a heartbeat each second.
void RandomDrill::pass(qint64 milliseconds)
{
    while (milliseconds > 0) {
        const qint64 step = std::min(milliseconds, heartbeatPeriod);
        advance(step);
        beat();
        milliseconds -= step;
    }
}

void RandomDrill::advance(qint64 milliseconds)
{
    m_clock.advance(std::chrono::milliseconds(milliseconds));
    if (phase() == RunPhase::Running)
        m_played += milliseconds * m_conduct->progress().speed / 100;
    m_sinceBeat += milliseconds;
    require(m_conduct->elapsed() == m_played, "time of play is not the sum of what ran");
}

void RandomDrill::beat()
{
    storeAll(m_conduct->tick());
    require(m_repository->runs().beat(m_run.run.id, m_conduct->heartbeat()).has_value(), "heartbeat");
    m_sinceBeat = 0;
    const RunProgress &progress = m_conduct->progress();
    const bool byClock = progress.phase == RunPhase::Running && progress.run.pace == RunPace::Clock;
    require(!byClock || progress.due(m_conduct->elapsed()).isEmpty(), "what was due was not played by the clock");
    require(byClock || !m_conduct->untilDue(), "the clock would play what it must not");
}

void RandomDrill::sleep()
{
    advance(anyTime(static_cast<int>(heartbeatPeriod - m_sinceBeat % heartbeatPeriod)));
    const bool ran = phase() == RunPhase::Running;
    const bool isLong = m_random.bounded(3) > 0;
    m_clock.sleep(std::chrono::milliseconds(isLong ? 2001 + m_random.bounded(40'000'000) : 2000));
    beat();
    require(!ran || !isLong || m_conduct->progress().pauseReason == PauseReason::MachineSlept, "slept unnoticed");
    require(!ran || isLong || phase() == RunPhase::Running, "paused by a stumble");
    loseAtMostASecond();
}

void RandomDrill::kill()
{
    advance(anyTime(static_cast<int>(heartbeatPeriod - m_sinceBeat % heartbeatPeriod)));
    if (m_random.bounded(2))
        m_clock.restartMachine();
    reopen();
    loseAtMostASecond();
}

// Killed after the event was made and before the disk had it: it was not acknowledged, and need not be there.
void RandomDrill::killUnstored()
{
    const auto unstored = m_random.bounded(2) ? m_conduct->playNext() : m_conduct->end();
    require(unstored || isRefusal(unstored.error()), "refused for another reason");
    reopen();
    loseAtMostASecond();
}

// Killed between two events that belong together: those that the disk had are whole.
void RandomDrill::killHalfStored()
{
    const qint64 to = m_played + 2 * minuteLong * m_random.bounded(1, 10);
    const auto made = phase() == RunPhase::Running ? m_conduct->jump(to, choicesFor(to)) : m_conduct->start();
    if (!made)
        return require(isRefusal(made.error()), "refused for another reason");
    for (const RunEvent &event : made->first(m_random.bounded(static_cast<int>(made->size())))) {
        keep(event);
        m_played = std::max(m_played, event.elapsed);
    }
    reopen();
    loseAtMostASecond();
}

void RandomDrill::loseAtMostASecond()
{
    const qint64 lost = m_played - m_conduct->elapsed();
    const qint64 most = heartbeatPeriod * m_conduct->progress().speed / 100;
    require(lost >= 0 && lost <= most, "more than a second of play is lost, or some was won");
    m_played -= lost;
}

void RandomDrill::reopen()
{
    const auto record = m_repository->runs().read(m_run.run.id);
    require(record && record->events == m_stored, "what was acknowledged is not what is stored");
    if (!record)
        return;
    const auto folded = progressOf(record->run, record->events);
    require(folded.has_value(), "what is stored does not follow");
    const bool ran = folded && folded->phase == RunPhase::Running;
    m_conduct.emplace(m_clock, m_ids);
    storeAll(m_conduct->open(*record));
    require(!ran || m_conduct->progress().pauseReason == PauseReason::ProgramEnded, "runs on after a kill");
    beat();
}

void RandomDrill::mark()
{
    const bool mayMark = phase() == RunPhase::Running;
    const auto marked = m_conduct->mark(MarkKind::MessageSent, {}, {}, words(), m_random.bounded(600'000));
    require(marked.has_value() == mayMark, "a mark is set in the wrong state");
    store(marked);
}

void RandomDrill::store(const Result<RunEvent> &event)
{
    if (event)
        storeAll(QList<RunEvent>{*event});
    else
        require(isRefusal(event.error()), "refused for another reason");
}

void RandomDrill::storeAll(const Result<QList<RunEvent>> &events)
{
    if (!events)
        return require(isRefusal(events.error()), "refused for another reason");
    for (const RunEvent &event : *events)
        keep(event);
}

void RandomDrill::keep(const RunEvent &event)
{
    require(m_repository->runs().append(event).has_value(), "append");
    m_stored.append(event);
    const bool mayLookBack = event.kind == RunEventKind::Entry || event.kind == RunEventKind::Mark;
    require(mayLookBack || event.elapsed >= m_latest, "time of play runs backward");
    m_latest = std::max(m_latest, event.elapsed);
}

// Ends the drill if it ever ran, and looks at all of it.
void RandomDrill::finish()
{
    store(m_conduct->end());
    const auto folded = progressOf(m_run.run, m_stored);
    require(folded && *folded == m_conduct->progress(), "the fold of what is stored is not the live state");
    const bool ended = phase() == RunPhase::Ended;
    Minutes told = m_run.run.storyStart;
    for (qint64 instant = 0; instant <= m_latest; instant += minuteLong / 2) {
        require(m_conduct->progress().storyAt(instant) >= told, "the story runs backward");
        told = m_conduct->progress().storyAt(instant);
    }
    for (const RunInject &inject : m_conduct->progress().injects)
        lookAt(inject, ended);
    const auto record = m_repository->runs().read(m_run.run.id);
    require(record && record->events == m_stored, "something acknowledged is lost");
}

void RandomDrill::lookAt(const RunInject &inject, bool ended)
{
    const auto count = [&](RunEventKind kind) {
        return std::count_if(m_stored.cbegin(), m_stored.cend(),
                             [&](const RunEvent &event) { return event.kind == kind && event.key == inject.key; });
    };
    require(count(RunEventKind::InjectPlanned) == 1, "an inject was planned twice");
    require(count(RunEventKind::InjectPlayed) == (inject.state == InjectState::Played ? 1 : 0),
            "an inject was played twice, or is forgotten");
    require(count(RunEventKind::InjectSkipped) == (inject.state == InjectState::Skipped ? 1 : 0),
            "an inject was skipped twice, or came back");
    require(!ended || inject.state != InjectState::Planned, "an inject has not ended");
}

} // namespace relais::test
