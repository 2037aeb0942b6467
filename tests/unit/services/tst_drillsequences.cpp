// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillconduct.h"
#include "support/fakeclock.h"
#include "support/memoryplanfiles.h"
#include "support/preparedrun.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

constexpr qint64 heartbeatPeriod = 1000; // milliseconds

// One drill led at random, by all that can happen to people and machines, stored as the window stores it. Beside it
// runs the simplest reckoning of how long was played.
class RandomDrill {
public:
    explicit RandomDrill(quint32 seed)
        : m_random(seed)
        , m_repository(std::move(*m_files.create(QStringLiteral("plan"))))
        , m_run(test::preparedRun(m_random.bounded(1, 6), m_ids))
    {
        require(m_repository->runs().begin(m_run.run, m_run.events, test::frozenPlan).has_value(), "begin");
        m_stored = m_run.events;
        reopen();
    }

    // What did not hold; empty: all did.
    QString lead()
    {
        if (!m_conduct)
            return m_fault;
        if (m_random.bounded(10)) {
            act(0);
            act(1);
        }
        const int steps = m_random.bounded(10, 60);
        for (int step = 0; step < steps && m_fault.isEmpty(); ++step)
            act(m_random.bounded(20));
        finish();
        return m_fault;
    }

private:
    void require(bool holds, const char *what)
    {
        if (!holds && m_fault.isEmpty())
            m_fault = QString::fromLatin1(what);
    }

    void act(int choice)
    {
        switch (choice) {
        case 0:
            return store(m_conduct->startBriefing());
        case 1:
            return storeAll(m_conduct->start());
        case 2:
        case 3:
            return playNext();
        case 4:
            return store(m_conduct->pause(m_random.bounded(2) ? PauseReason::Asked : PauseReason::RealEvent));
        case 5:
        case 6:
            return store(m_conduct->resume());
        case 7:
            return store(m_conduct->note(EntryType::Fact, words(), {}, m_random.bounded(600'000)));
        case 8:
            return mark();
        case 9:
            return store(m_conduct->correct(anySequence(), m_random.bounded(2) ? words() : QString()));
        case 10:
            return store(m_conduct->star(anySequence(), m_random.bounded(2)));
        case 11:
            return store(m_conduct->rate(QStringLiteral("told"), Verdict::Partly, words()));
        case 12:
            return m_random.bounded(5) ? pass(m_random.bounded(200'000)) : store(m_conduct->end());
        case 13:
            return m_clock.setWall(m_random.bounded(2'000'000'000) * 1000LL);
        case 14:
            return m_clock.setZone(m_random.bounded(2) ? QStringLiteral("Asia/Tokyo") : QStringLiteral("UTC"));
        case 15:
            return sleep();
        case 16:
            return kill();
        case 17:
            return killUnstored();
        default:
            return pass(m_random.bounded(90'000));
        }
    }

    // Time passes as the window sees it: a tick and a heartbeat each second.
    void pass(qint64 milliseconds)
    {
        while (milliseconds > 0) {
            const qint64 step = std::min(milliseconds, heartbeatPeriod);
            advance(step);
            beat();
            milliseconds -= step;
        }
    }

    void advance(qint64 milliseconds)
    {
        m_clock.advance(std::chrono::milliseconds(milliseconds));
        if (phase() == RunPhase::Running)
            m_played += milliseconds;
        m_sinceBeat += milliseconds;
        require(m_conduct->elapsed() == m_played, "time of play is not the sum of what ran");
    }

    void beat()
    {
        storeAll(m_conduct->tick());
        require(m_repository->runs().beat(m_run.run.id, m_conduct->heartbeat()).has_value(), "heartbeat");
        m_sinceBeat = 0;
    }

    void sleep()
    {
        advance(m_random.bounded(heartbeatPeriod - m_sinceBeat % heartbeatPeriod));
        const bool ran = phase() == RunPhase::Running;
        const bool isLong = m_random.bounded(3) > 0;
        m_clock.sleep(std::chrono::milliseconds(isLong ? 2001 + m_random.bounded(40'000'000) : 2000));
        beat();
        require(!ran || !isLong || m_conduct->progress().pauseReason == PauseReason::MachineSlept, "slept unnoticed");
        require(!ran || isLong || phase() == RunPhase::Running, "paused by a stumble");
        loseAtMostASecond();
    }

    void kill()
    {
        advance(m_random.bounded(heartbeatPeriod - m_sinceBeat % heartbeatPeriod));
        if (m_random.bounded(2))
            m_clock.restartMachine();
        reopen();
        loseAtMostASecond();
    }

    // Killed after the event was made and before the disk had it: it was not acknowledged, and need not be there.
    void killUnstored()
    {
        const auto unstored = m_random.bounded(2) ? m_conduct->playNext() : m_conduct->end();
        require(unstored || unstored.error().code == ErrorCode::Conflict, "refused for another reason");
        reopen();
        loseAtMostASecond();
    }

    void loseAtMostASecond()
    {
        const qint64 lost = m_played - m_conduct->elapsed();
        require(lost >= 0 && lost <= heartbeatPeriod, "more than a second of play is lost, or some was won");
        m_played -= lost;
    }

    void reopen()
    {
        const auto record = m_repository->runs().read(m_run.run.id);
        require(record && record->events == m_stored, "what was acknowledged is not what is stored");
        if (!record)
            return;
        const auto folded = progressOf(record->run, record->events);
        const bool ran = folded && folded->phase == RunPhase::Running;
        m_conduct.emplace(m_clock, m_ids);
        storeAll(m_conduct->open(*record));
        require(!ran || m_conduct->progress().pauseReason == PauseReason::ProgramEnded, "runs on after a kill");
        beat();
    }

    void playNext()
    {
        const bool mayPlay = phase() == RunPhase::Running && m_conduct->progress().next();
        const auto played = m_conduct->playNext();
        require(played.has_value() == mayPlay, "a scene is played in the wrong state");
        store(played);
    }

    void mark()
    {
        const bool mayMark = phase() == RunPhase::Running;
        const auto marked = m_conduct->mark(MarkKind::MessageSent, {}, {}, words(), m_random.bounded(600'000));
        require(marked.has_value() == mayMark, "a mark is set in the wrong state");
        store(marked);
    }

    void store(const Result<RunEvent> &event)
    {
        if (event)
            storeAll(QList<RunEvent>{*event});
        else
            require(event.error().code == ErrorCode::Conflict, "refused for another reason");
    }

    void storeAll(const Result<QList<RunEvent>> &events)
    {
        if (!events)
            return require(events.error().code == ErrorCode::Conflict, "refused for another reason");
        for (const RunEvent &event : *events) {
            require(m_repository->runs().append(event).has_value(), "append");
            m_stored.append(event);
            const bool mayLookBack = event.kind == RunEventKind::Entry || event.kind == RunEventKind::Mark;
            require(mayLookBack || event.elapsed >= m_latest, "time of play runs backward");
            m_latest = std::max(m_latest, event.elapsed);
        }
    }

    // Ends the drill if it ever ran, and looks at all of it.
    void finish()
    {
        store(m_conduct->end());
        const auto folded = progressOf(m_run.run, m_stored);
        require(folded && *folded == m_conduct->progress(), "the fold of what is stored is not the live state");
        const bool ended = phase() == RunPhase::Ended;
        for (const RunInject &inject : m_conduct->progress().injects) {
            const auto plays = std::count_if(m_stored.cbegin(), m_stored.cend(), [&](const RunEvent &event) {
                return event.kind == RunEventKind::InjectPlayed && event.key == inject.key;
            });
            require(plays == (inject.state == InjectState::Played ? 1 : 0),
                    "a scene was played twice, or is forgotten");
            require(!ended || inject.state != InjectState::Planned, "a scene has not ended");
        }
        const auto record = m_repository->runs().read(m_run.run.id);
        require(record && record->events == m_stored, "something acknowledged is lost");
    }

    [[nodiscard]] RunPhase phase() const { return m_conduct->progress().phase; }
    qint64 anySequence() { return m_random.bounded(static_cast<int>(m_stored.size()) + 2); }
    QString words() { return QStringLiteral("word %1").arg(m_random.bounded(1000)); }

    QRandomGenerator m_random;
    test::FakeClock m_clock;
    test::CountingIds m_ids;
    test::MemoryPlanFiles m_files;
    std::unique_ptr<PlanRepository> m_repository;
    RunRecord m_run;
    std::optional<DrillConduct> m_conduct;
    QList<RunEvent> m_stored; // acknowledged
    qint64 m_played = 0; // milliseconds
    qint64 m_sinceBeat = 0;
    qint64 m_latest = 0; // of the stored events
    QString m_fault;
};

} // namespace

class TestDrillSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whateverHappensNothingIsLostOrDoubled()
    {
        for (quint32 seed = 0; seed < 2000; ++seed) {
            const QString fault = RandomDrill(seed).lead();
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
        }
    }
};

} // namespace relais

using relais::TestDrillSequences;
RELAIS_TEST(TestDrillSequences)
#include "tst_drillsequences.moc"
