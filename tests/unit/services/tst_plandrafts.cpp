// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody made of a drill, as rows of the plan and back.
#include "services/plandrafts.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;

class PlanDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePaceThatWasChosenIsThatOfTheNextDay_data()
    {
        QTest::addColumn<bool>("draftedByClock");
        QTest::addColumn<qint64>("draftedRatio"); // 0: none
        QTest::addColumn<bool>("byClock");
        QTest::addColumn<qint64>("ratio");
        QTest::newRow("a replay led scene by scene") << true << qint64(800) << false << qint64(0);
        QTest::newRow("a replay at its ratio, by hand") << true << qint64(800) << false << qint64(800);
        QTest::newRow("a scenario by the clock") << false << qint64(0) << true << qint64(400);
    }
    void thePaceThatWasChosenIsThatOfTheNextDay()
    {
        QFETCH(bool, draftedByClock);
        QFETCH(qint64, draftedRatio);
        QFETCH(bool, byClock);
        QFETCH(qint64, ratio);
        test::CountingIds ids;
        Plan plan;
        const auto drill = ids.make<PlannedDrill>();
        plan.table<PlannedDrill>().put({.id = drill, .scenario = QStringLiteral("replay/any")});
        DrillDraft drafted;
        drafted.scenario = QStringLiteral("replay/any");
        drafted.minutes = {Minutes(5), Minutes(25), Minutes(15)};
        drafted.injects = {{.key = QStringLiteral("first"), .title = QStringLiteral("The site is down.")}};
        drafted.pace = draftedByClock ? std::optional(RunPace::Clock) : std::nullopt;
        drafted.storyRatio = draftedRatio > 0 ? std::optional(draftedRatio) : std::nullopt;
        DrillDraft edited = drafted;
        edited.pace = byClock ? std::optional(RunPace::Clock) : std::nullopt;
        edited.storyRatio = ratio > 0 ? std::optional(ratio) : std::nullopt;

        const Plan kept = withDraft(plan, drill, edited, drafted, ids);
        const DrillDraft again = withEdits(drafted, editsOf(kept, drill));
        QCOMPARE(again.pace == RunPace::Clock, byClock);
        QCOMPARE(again.storyRatio.value_or(0), ratio);
        QVERIFY(withDraft(kept, drill, drafted, drafted, ids) == plan);
    }
};

RELAIS_TEST(PlanDrafts)

#include "tst_plandrafts.moc"
