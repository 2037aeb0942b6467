// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/drillplayfixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;

class TestDrillOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_play.emplace();
    }

    void cleanup() { m_play.reset(); }

    void atSpeedTheClockOfPlayGoesFasterAndLimitsAreAGuide()
    {
        m_play->start();
        DrillPace &pace = *m_play->drill.pace();
        QVERIFY(pace.note().isEmpty());
        m_play->pass(10s);
        pace.choose(1);
        QCOMPARE(pace.speed(), QStringLiteral("×4"));
        m_play->pass(10s);
        QCOMPARE(m_play->drill.times().elapsed, QStringLiteral("00:00:50"));
        QVERIFY(pace.note().contains(QStringLiteral("At ×4, limits are given as a guide.")));
        QVERIFY(pace.note().contains(QStringLiteral("1 min played = 4 min of the scenario")));
        pace.type(QStringLiteral("×2,5"));
        QCOMPARE(m_play->stored().speed, 250);
        QCOMPARE(pace.chosen(), 3);
        pace.type(QStringLiteral("21"));
        QCOMPARE(m_play->stored().speed, 250);
        QVERIFY(!pace.problem().isEmpty());
        pace.step(1);
        QCOMPARE(m_play->stored().speed, 300);
        QVERIFY(pace.problem().isEmpty());
        pace.step(-1);
        QCOMPARE(m_play->stored().speed, 200);
        pace.type(QStringLiteral("20"));
        pace.step(1);
        QCOMPARE(m_play->stored().speed, 2000);
        pace.choose(0);
        QVERIFY(pace.note().isEmpty());
    }

    void whereTheClockPlaysEventsComeByThemselves()
    {
        m_play->shop.prepared.run.pace = RunPace::Clock;
        m_play->start();
        QVERIFY(m_play->drill.pace()->note().contains(QStringLiteral("The clock plays the events.")));
        m_play->pass(299s);
        QCOMPARE(m_play->drill.scene().place, QStringLiteral("Event 1 of 3"));
        m_play->pass(1s);
        QCOMPARE(m_play->drill.scene().place, QStringLiteral("Event 2 of 3"));
        QVERIFY(m_play->drill.pace()->waiting().isEmpty());
    }

    void whereTheFacilitatorPlaysWhatIsDueIsCounted()
    {
        m_play->start();
        m_play->pass(300s);
        QCOMPARE(m_play->drill.pace()->waiting(), QStringLiteral("1 event(s) waiting"));
        m_play->pass(300s);
        QCOMPARE(m_play->drill.pace()->waiting(), QStringLiteral("2 event(s) waiting"));
        QCOMPARE(m_play->drill.scene().place, QStringLiteral("Event 1 of 3"));
        m_play->drill.playNext();
        QCOMPARE(m_play->drill.pace()->waiting(), QStringLiteral("1 event(s) waiting"));
    }

    void anEventIsSkippedOrPutOffOnlyForAReason()
    {
        DrillOrder &order = *m_play->drill.order();
        const QAbstractItemModelTester rows(order.rows());
        m_play->start();
        order.setShown(true);
        QCOMPARE(order.rows()->rowCount(), 3);
        order.ask(DrillOrder::Asked::Skip, QStringLiteral("scene1"));
        order.skip(QStringLiteral(" "));
        QVERIFY(!order.problem().isEmpty());
        order.skip(QStringLiteral("Claire Lenoir has no time"));
        QCOMPARE(order.asked(), DrillOrder::Asked::Nothing);
        QCOMPARE(m_play->stored().injects.at(1).state, InjectState::Skipped);
        QVERIFY(!m_play->stored().injects.at(1).reason.contains(QStringLiteral("Claire")));
        QCOMPARE(of(1, "stateText").toString(), QStringLiteral("skipped: Claire Lenoir has no time"));
        QVERIFY(!of(1, "open").toBool());
        m_play->pass(60s);
        order.ask(DrillOrder::Asked::Postpone, QStringLiteral("scene2"));
        order.postpone(QStringLiteral("1"), QStringLiteral("later"));
        QVERIFY(order.problem().contains(QStringLiteral("01:00")));
        order.postpone(QStringLiteral("20 min"), QStringLiteral("later"));
        QCOMPARE(m_play->stored().injects.at(2).at, Minutes(20));
        QCOMPARE(of(2, "minute").toString().simplified(), QStringLiteral("20 min"));
        QCOMPARE(m_play->drill.scene().place, QStringLiteral("Event 1 of 2"));
    }

    void anyEventIsPlayedNow()
    {
        m_play->start();
        m_play->drill.order()->play(QStringLiteral("scene2"));
        QCOMPARE(m_play->drill.scene().title, QStringLiteral("Everything works again."));
        QCOMPARE(m_play->drill.scene().place, QStringLiteral("Event 2 of 3"));
        m_play->drill.playNext();
        QCOMPARE(m_play->drill.scene().title, QStringLiteral("The line is dead."));
    }

    void anEventThatNobodyHadPlannedIsAddedNowOrLater()
    {
        m_play->start();
        m_play->pass(90s);
        DrillOrder &order = *m_play->drill.order();
        order.setShown(true);
        order.ask(DrillOrder::Asked::Event);
        order.add({}, {}, 0, {});
        QVERIFY(!order.problem().isEmpty());
        order.add(QStringLiteral("A journalist calls."), QStringLiteral("She wants a word."), 5, {});
        QCOMPARE(m_play->drill.scene().title, QStringLiteral("A journalist calls."));
        QCOMPARE(m_play->drill.scene().place, QStringLiteral("Event 2 of 4"));
        QCOMPARE(m_play->stored().injects.constLast().cell, std::optional(DrillCell::Communication));
        order.ask(DrillOrder::Asked::Event);
        order.add(QStringLiteral("The bank calls."), {}, 0, QStringLiteral("1"));
        QVERIFY(!order.problem().isEmpty());
        order.add(QStringLiteral("The bank calls."), {}, 0, QStringLiteral("7"));
        QCOMPARE(m_play->drill.scene().title, QStringLiteral("A journalist calls."));
        QCOMPARE(test::DrillPlayFixture::of(m_play->drill.upcoming(), 1, "title").toString(),
                 QStringLiteral("The bank calls."));
    }

    void aJumpGoesForwardAndSettlesEachEventItPasses()
    {
        m_play->start();
        m_play->pass(60s);
        DrillOrder &order = *m_play->drill.order();
        DrillJump &jump = *order.jump();
        order.ask(DrillOrder::Asked::Jump);
        jump.aim(QStringLiteral("1"));
        QVERIFY(!jump.isAimed());
        QVERIFY(jump.problem().contains(QStringLiteral("never goes back")));
        jump.aim(QStringLiteral("soon"));
        QVERIFY(!jump.problem().isEmpty());
        jump.aim(QStringLiteral("12"));
        QCOMPARE(jump.rows()->rowCount(), 2);
        QVERIFY(jump.summary().startsWith(QStringLiteral("2 event(s) jumped over")));
        const QString second = QStringLiteral("scene2");
        jump.choose(second, static_cast<int>(DrillJump::Choice::Postpone));
        jump.setMinute(second, QStringLiteral("8"));
        order.goOn();
        QCOMPARE(order.asked(), DrillOrder::Asked::Jump);
        QVERIFY(!test::DrillPlayFixture::of(jump.rows(), 1, "problem").toString().isEmpty());
        jump.setMinute(second, QStringLiteral("15"));
        order.goOn();
        QCOMPARE(order.asked(), DrillOrder::Asked::Nothing);
        QCOMPARE(m_play->drill.times().elapsed, QStringLiteral("00:12:00"));
        QCOMPARE(m_play->stored().injects.at(1).state, InjectState::Played);
        QCOMPARE(m_play->stored().injects.at(2).at, Minutes(15));
        QCOMPARE(m_play->stored().injects.at(2).state, InjectState::Planned);
    }

    void whilePausedNothingOfTheOrderMoves()
    {
        m_play->start();
        DrillOrder &order = *m_play->drill.order();
        order.ask(DrillOrder::Asked::Jump);
        m_play->drill.togglePause();
        QCOMPARE(order.asked(), DrillOrder::Asked::Nothing);
        order.ask(DrillOrder::Asked::Event);
        QCOMPARE(order.asked(), DrillOrder::Asked::Nothing);
        order.play(QStringLiteral("scene1"));
        order.add(QStringLiteral("A journalist calls."), {}, 0, {});
        QCOMPARE(m_play->stored().injects.size(), 3);
        QCOMPARE(m_play->stored().injects.at(1).state, InjectState::Planned);
    }

    void theNextWordThatWasPromisedFallsDue()
    {
        m_play->start();
        DrillMark &mark = *m_play->drill.mark();
        QVERIFY(mark.nextWord()->words().isEmpty());
        mark.ask(DrillMark::Kind::Message);
        QVERIFY(mark.asksNextWord());
        mark.nextWord()->choose(3);
        QVERIFY(mark.nextWord()->isTyped());
        mark.nextWord()->setOther(QStringLiteral("soon"));
        mark.accept();
        QVERIFY(mark.isAsking());
        QVERIFY(!mark.nextWord()->problem().isEmpty());
        mark.nextWord()->setOther(QStringLiteral("10"));
        mark.accept();
        QCOMPARE(m_play->stored().notes.constLast().nextWord, std::optional(Minutes(10)));
        QCOMPARE(mark.nextWord()->words(), QStringLiteral("Next word promised in 10:00"));
        m_play->pass(600s);
        QVERIFY(mark.nextWord()->isDue());
        m_play->pass(5s);
        QCOMPARE(mark.nextWord()->words(), QStringLiteral("The next word to customers is due, for 00:05"));
        mark.ask(DrillMark::Kind::Message);
        mark.choose(1);
        QVERIFY(!mark.asksNextWord());
        mark.choose(0);
        mark.accept();
        QVERIFY(mark.nextWord()->words().isEmpty());
    }

    void theLanesSayWhichLimitComesNext()
    {
        m_play->start();
        QCOMPARE(m_play->drill.lanes()->nextLimit().simplified(),
                 QStringLiteral("Next limit: Sell, at 12:00 in the scenario, in 2 h."));
        m_play->drill.pace()->type(QStringLiteral("20"));
        m_play->pass(361s);
        QCOMPARE(m_play->drill.lanes()->nextLimit(), QStringLiteral("Past the limit: Sell."));
        const QAbstractItemModel *rows = m_play->drill.lanes()->rows();
        QVERIFY(test::DrillPlayFixture::of(rows, 0, "late").toBool());
        QCOMPARE(test::DrillPlayFixture::of(rows, 0, "limit").toString(), QStringLiteral("past its limit since 12:00"));
    }

private:
    QVariant of(int row, const char *role)
    {
        return test::DrillPlayFixture::of(m_play->drill.order()->rows(), row, role);
    }

    std::optional<test::DrillPlayFixture> m_play;
};

} // namespace relais

using relais::TestDrillOrder;
RELAIS_TEST(TestDrillOrder)

#include "tst_drillorder.moc"
