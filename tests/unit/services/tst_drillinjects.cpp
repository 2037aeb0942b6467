// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to injects, to the speed and to the time of a drill that runs.
#include "services/drillconduct.h"
#include "support/fakeclock.h"
#include "support/preparedrun.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;

namespace {

constexpr qint64 oneMinute = 60'000;

QStringList playedIn(const Result<QList<RunEvent>> &events)
{
    QStringList keys;
    if (events) {
        for (const RunEvent &event : *events) {
            if (event.kind == RunEventKind::InjectPlayed)
                keys.append(event.key);
        }
    }
    return keys;
}

} // namespace

class TestDrillInjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anotherSpeedChangesNothingOfWhatWasPlayed()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(1min);
        QVERIFY(conduct.setSpeed(2000));
        QCOMPARE(conduct.elapsed(), oneMinute);
        m_clock.advance(3s);
        QCOMPARE(conduct.elapsed(), 2 * oneMinute);
        QVERIFY(conduct.setSpeed(50));
        m_clock.advance(2min);
        QCOMPARE(conduct.elapsed(), 3 * oneMinute);
        QCOMPARE(conduct.setSpeed(49).error().code, ErrorCode::InvalidValue);
        QCOMPARE(conduct.setSpeed(2001).error().code, ErrorCode::InvalidValue);
        QCOMPARE(conduct.progress().speed, 50);
    }

    void theClockPlaysWhatIsDueInItsOrderAndOnce()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct, RunPace::Clock); // at 0, 5, 10, 15 minutes
        QCOMPARE(conduct.untilDue(), 5min);
        QVERIFY(conduct.setSpeed(200));
        QCOMPARE(conduct.untilDue(), 150s);
        m_clock.advance(149s);
        QVERIFY(conduct.tick()->isEmpty());
        m_clock.advance(1s);
        QCOMPARE(playedIn(conduct.tick()), QStringList{QStringLiteral("scene1")});
        QVERIFY(conduct.tick()->isEmpty());
        // The program stood still: what it missed comes late, in order.
        m_clock.advance(20min);
        const auto late = conduct.tick();
        QCOMPARE(playedIn(late), (QStringList{QStringLiteral("scene2"), QStringLiteral("scene3")}));
        QCOMPARE(late->constFirst().elapsed, 45 * oneMinute);
        QCOMPARE(conduct.progress().current(), 3);
        QVERIFY(!conduct.untilDue());
    }

    void theFacilitatorIsNotHurried()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(11min);
        QVERIFY(conduct.tick()->isEmpty());
        QVERIFY(!conduct.untilDue());
        QCOMPARE(conduct.progress().due(conduct.elapsed()).size(), 2);
        QVERIFY(conduct.play(QStringLiteral("scene2"))); // out of its turn
        QCOMPARE(conduct.progress().current(), 2);
        QCOMPARE(conduct.progress().next(), 1);
        QVERIFY(conduct.playNext());
        QCOMPARE(conduct.progress().current(), 1); // the last one played
        QCOMPARE(conduct.play(QStringLiteral("scene1")).error().code, ErrorCode::Conflict);
    }

    void whatIsSkippedOrPostponedSaysWhy()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(3min);
        QCOMPARE(conduct.skip(QStringLiteral("scene1"), QStringLiteral(" ")).error().code, ErrorCode::InvalidValue);
        QVERIFY(conduct.skip(QStringLiteral("scene1"), QStringLiteral("too long")));
        QCOMPARE(conduct.progress().injects.at(1).reason, QStringLiteral("too long"));
        QCOMPARE(conduct.postpone(QStringLiteral("scene1"), 20min, QStringLiteral("x")).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(conduct.postpone(QStringLiteral("scene2"), 2min, QStringLiteral("x")).error().code,
                 ErrorCode::InvalidValue);
        QVERIFY(conduct.postpone(QStringLiteral("scene2"), 20min, QStringLiteral("they are busy")));
        QCOMPARE(conduct.progress().next(), 3);
        QCOMPARE(conduct.progress().injects.at(2).at, Minutes(20));
        QVERIFY(conduct.pause(PauseReason::Asked));
        QCOMPARE(conduct.skip(QStringLiteral("scene3"), QStringLiteral("x")).error().code, ErrorCode::Conflict);
        QCOMPARE(conduct.addInject({.title = QStringLiteral("x")}).error().code, ErrorCode::Conflict);
    }

    void aThoughtOfTheMomentJoinsTheOthers()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(1min);
        const NodeId tool{m_ids.next()};
        const auto added = conduct.addInject({.title = QStringLiteral("The baker calls"), .at = 7min, .stops = {tool}});
        QVERIFY(added);
        QCOMPARE(added->size(), 2);
        const RunInject &inject = conduct.progress().injects.constLast();
        QVERIFY(inject.adHoc && !inject.key.isEmpty());
        QCOMPARE(inject.stops, QList<NodeId>{tool});
        QCOMPARE(conduct.progress().upcoming().at(1), 4); // after the scene of oneMinute 5
        QVERIFY(!conduct.addInject({.key = QStringLiteral("scene1"), .title = QStringLiteral("x")}));
        RunProgress changed = conduct.progress();
        QVERIFY(!apply(changed,
                       {.run = changed.run.id,
                        .sequence = changed.sequence + 1,
                        .kind = RunEventKind::InjectStops,
                        .elapsed = changed.elapsed,
                        .key = QStringLiteral("scene1"),
                        .subject = RowId{tool.value}}));
    }

    void aJumpAsksOnceForEachItPassesOver()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        m_clock.advance(1min);
        const qint64 to = 15 * oneMinute; // the scene of that oneMinute is not passed over
        QCOMPARE(conduct.jumpedOver(to), (QStringList{QStringLiteral("scene1"), QStringLiteral("scene2")}));
        using What = JumpChoice::What;
        const JumpChoice late{.key = QStringLiteral("scene1"), .what = What::PlayLate, .reason = {}};
        const JumpChoice skip{.key = QStringLiteral("scene2"), .what = What::Skip, .reason = QStringLiteral("known")};
        const JumpChoice other{.key = QStringLiteral("scene3"), .what = What::PlayLate, .reason = {}};
        const RunProgress before = conduct.progress();
        QCOMPARE(conduct.jump(to, {late}).error().code, ErrorCode::InvalidValue);
        QCOMPARE(conduct.jump(to, {late, skip, other}).error().code, ErrorCode::Conflict);
        QCOMPARE(conduct.jump(oneMinute, {}).error().code, ErrorCode::Conflict); // not forward
        QVERIFY(conduct.progress() == before);
        const auto jumped = conduct.jump(to, {skip, late});
        QVERIFY(jumped);
        QCOMPARE(jumped->constFirst().amount, oneMinute);
        QCOMPARE(playedIn(jumped), QStringList{QStringLiteral("scene1")});
        QCOMPARE(conduct.progress().injects.at(2).state, InjectState::Skipped);
        m_clock.advance(1s);
        QCOMPARE(conduct.elapsed(), to + 1000);
    }

    void withARatioTheStoryGoesAtItsOwnPace()
    {
        RunRecord record = test::preparedRun(2, m_ids);
        record.run.storyRatio = 1000; // ten minutes of story in one of play
        DrillConduct conduct(m_clock, m_ids);
        QVERIFY(conduct.open(record) && conduct.startBriefing() && conduct.start());
        m_clock.advance(90s);
        QCOMPARE(conduct.progress().storyAt(conduct.elapsed()), record.run.storyStart + 15min);
        QVERIFY(conduct.playNext()); // whatever its own time in the story
        QCOMPARE(conduct.progress().storyAt(conduct.elapsed()), record.run.storyStart + 15min);
    }

    void whatIsNotedSaysWhoAndHowSureAndWhenTheNextWordIs()
    {
        DrillConduct conduct(m_clock, m_ids);
        start(conduct);
        const auto somebody = m_ids.make<Person>();
        QVERIFY(conduct.note(EntryType::Fact, QStringLiteral("down"), {}, 0, false, somebody, DrillCell::It));
        QVERIFY(conduct.mark(MarkKind::MessageSent, {}, {}, {}, {}, 30min));
        const RunNote &note = conduct.progress().notes.at(0);
        QCOMPARE(note.verified, false);
        QCOMPARE(note.person, somebody);
        QCOMPARE(note.cell, DrillCell::It);
        QCOMPARE(conduct.progress().notes.at(1).nextWord, Minutes(30));
        QCOMPARE(conduct.mark(MarkKind::MessageSent, {}, {}, {}, {}, 0min).error().code, ErrorCode::InvalidValue);
    }

private:
    // Four scenes.
    void start(DrillConduct &conduct, std::optional<RunPace> pace = {})
    {
        RunRecord record = test::preparedRun(4, m_ids);
        record.run.pace = pace;
        QVERIFY(conduct.open(record));
        QVERIFY(conduct.startBriefing());
        QVERIFY(conduct.start());
        QCOMPARE(conduct.progress().current(), 0);
    }

    test::FakeClock m_clock;
    test::CountingIds m_ids;
};

} // namespace relais

using relais::TestDrillInjects;
RELAIS_TEST(TestDrillInjects)
#include "tst_drillinjects.moc"
