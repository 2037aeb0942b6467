// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillconduct.h"
#include "support/fakeclock.h"
#include "support/preparedrun.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;

class TestDrillConduct : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theBriefingEndsWithTheFirstScene()
    {
        DrillConduct conduct(m_clock, m_ids);
        open(conduct);
        QVERIFY(conduct.startBriefing());
        m_clock.advance(5min);
        QCOMPARE(conduct.elapsed(), 0);
        const auto started = conduct.start();
        QVERIFY(started);
        QCOMPARE(started->size(), 2);
        QCOMPARE(started->at(1).key, QStringLiteral("scene0"));
        QCOMPARE(conduct.progress().current(), 0);
    }

    void playIsTheSumOfTheStretchesThatRan()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(90s);
        QVERIFY(conduct.pause(PauseReason::Asked));
        m_clock.advance(1h);
        QCOMPARE(conduct.elapsed(), 90'000);
        QVERIFY(conduct.resume());
        m_clock.advance(30s);
        const auto played = conduct.playNext();
        QVERIFY(played);
        QCOMPARE(played->elapsed, 120'000);
        QCOMPARE(conduct.heartbeat().elapsed, 120'000);
    }

    void theWallClockAndTheZoneMoveNothing()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(10s);
        m_clock.setWall(m_clock.now().utcMilliseconds - 86'400'000);
        m_clock.setZone(QStringLiteral("America/Montreal"));
        QVERIFY(conduct.tick()->isEmpty());
        QCOMPARE(conduct.elapsed(), 10'000);
        const auto noted = conduct.note(EntryType::Fact, QStringLiteral("moved"), {}, 10'000);
        QVERIFY(noted);
        QCOMPARE(noted->zone, QStringLiteral("America/Montreal"));
        QCOMPARE(noted->utcMilliseconds, m_clock.now().utcMilliseconds);
    }

    void aMachineThatSleptPausesPlayAtTheLastTick()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(7s);
        QVERIFY(conduct.tick()->isEmpty());
        m_clock.advance(400ms);
        m_clock.sleep(2s); // a stumble, no sleep
        QVERIFY(conduct.tick()->isEmpty());
        m_clock.advance(500ms);
        m_clock.sleep(30min);
        const auto slept = conduct.tick();
        QVERIFY(slept);
        QCOMPARE(slept->size(), 1);
        QCOMPARE(slept->constFirst().reason, PauseReason::MachineSlept);
        QCOMPARE(slept->constFirst().elapsed, 7'400);
        QVERIFY(conduct.tick()->isEmpty());
        QVERIFY(conduct.resume());
        m_clock.advance(1s);
        QVERIFY(conduct.tick()->isEmpty());
        QCOMPARE(conduct.elapsed(), 8'400);
    }

    void theClocksOfAnotherStartOfTheMachineAreNotCompared()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(7s);
        QVERIFY(conduct.tick());
        m_clock.restartMachine();
        QCOMPARE(conduct.elapsed(), 7'000);
        QCOMPARE(conduct.tick()->constFirst().elapsed, 7'000);
        QVERIFY(conduct.resume());
        m_clock.advance(1s);
        QCOMPARE(conduct.elapsed(), 8'000);
    }

    void aDrillThatWasKilledComesBackPausedWhereItsHeartWas()
    {
        RunRecord record = test::preparedRun(3, m_ids);
        {
            DrillConduct conduct(m_clock, m_ids);
            QVERIFY(conduct.open(record));
            record.events.append(*conduct.startBriefing());
            record.events.append(*conduct.start());
            m_clock.advance(61s);
            record.heartbeat = conduct.heartbeat();
            m_clock.advance(900ms);
        }
        m_clock.restartMachine();
        DrillConduct conduct(m_clock, m_ids);
        const auto opened = conduct.open(record);
        QVERIFY(opened);
        QCOMPARE(opened->size(), 1);
        QCOMPARE(opened->constFirst().reason, PauseReason::ProgramEnded);
        QCOMPARE(opened->constFirst().elapsed, 61'000);
        m_clock.advance(1h);
        QCOMPARE(conduct.elapsed(), 61'000);
        QVERIFY(conduct.resume());
        m_clock.advance(1s);
        QCOMPARE(conduct.elapsed(), 62'000);
    }

    void whatWasWrittenDownAfterTheLastHeartbeatHolds()
    {
        RunRecord record = test::preparedRun(3, m_ids);
        DrillConduct conduct(m_clock, m_ids);
        QVERIFY(conduct.open(record));
        record.events.append(*conduct.startBriefing());
        record.events.append(*conduct.start());
        record.heartbeat = conduct.heartbeat();
        m_clock.advance(800ms);
        record.events.append(*conduct.playNext());
        DrillConduct again(m_clock, m_ids);
        QCOMPARE(again.open(record)->constFirst().elapsed, 800);
    }

    void aNoteStandsWhereItsTypingBeganAndAMarkWhereItsKeyWasPressed()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(20s);
        QCOMPARE(conduct.note(EntryType::Decision, QStringLiteral(" we wait "), {}, 12'000)->elapsed, 12'000);
        QCOMPARE(conduct.progress().notes.constFirst().text, QStringLiteral("we wait"));
        QCOMPARE(conduct.mark(MarkKind::MessageSent, {}, {}, {}, 15'000)->elapsed, 15'000);
        QCOMPARE(conduct.mark(MarkKind::MessageSent, {}, {}, {})->elapsed, 20'000);
        QCOMPARE(conduct.note(EntryType::Fact, QStringLiteral("from the future"), {}, 99'000)->elapsed, 20'000);
    }

    void whatIsRefusedChangesNothing()
    {
        DrillConduct conduct(m_clock, m_ids);
        open(conduct, 0);
        QVERIFY(conduct.startBriefing());
        const RunProgress before = conduct.progress();
        QCOMPARE(conduct.start().error().code, ErrorCode::Conflict); // no scene to play
        QCOMPARE(conduct.playNext().error().code, ErrorCode::Conflict);
        QCOMPARE(conduct.note(EntryType::Fact, QStringLiteral("  "), {}, 0).error().code, ErrorCode::InvalidValue);
        QCOMPARE(conduct.correct(1, QStringLiteral("x")).error().code, ErrorCode::Conflict);
        QCOMPARE(conduct.review().error().code, ErrorCode::Conflict);
        QVERIFY(conduct.progress() == before);
    }

private:
    void open(DrillConduct &conduct, int scenes = 3)
    {
        const auto opened = conduct.open(test::preparedRun(scenes, m_ids));
        QVERIFY(opened && opened->isEmpty());
    }

    void start(DrillConduct &conduct)
    {
        open(conduct);
        QVERIFY(conduct.startBriefing());
        QVERIFY(conduct.start());
    }

    test::FakeClock m_clock;
    test::CountingIds m_ids;
};

} // namespace relais

using relais::TestDrillConduct;
RELAIS_TEST(TestDrillConduct)
#include "tst_drillconduct.moc"
