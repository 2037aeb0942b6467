// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillteam.h"
#include "support/testmain.h"
#include "unit/viewmodels/drillfixture.h"
#include "wording/formats.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;

class TestDrillReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_fixture.emplace();
        RunEvent objective{.kind = RunEventKind::ObjectivePlanned};
        objective.key = QStringLiteral("fallback");
        objective.text = QStringLiteral("Fallbacks are started");
        objective.measure = ObjectiveMeasure::FallbackStarted;
        objective.at = Minutes(20);
        test::shopdrill::plan(m_fixture->shop.prepared, objective, m_fixture->window.ids);
        m_fixture->create();
    }
    void cleanup() { m_fixture.reset(); }

    void theEndGivesFindingsAndProofsOnceAsOneOperation()
    {
        play();
        const qsizetype before = m_fixture->session.history().size();
        openReview();
        QCOMPARE(m_fixture->session.history().size(), before + 1);
        const Operation operation = m_fixture->session.history().constFirst();
        QCOMPARE(operation.kind, OperationKind::Review);
        QCOMPARE(operation.source, QStringLiteral("run/") + runKey());
        QCOMPARE(learnt().lessons()->rowCount(), 1);
        QCOMPARE(of(learnt().lessons(), 0, "text").toString(), QStringLiteral("The slips have no sizes."));
        QCOMPARE(plan().table<Proof>().rows().constFirst().level, ProofLevel::Discussed);
        m_fixture->drills.back();
        openReview();
        QCOMPARE(m_fixture->session.history().size(), before + 1);
    }

    void itIsTimeToPlayAgainAfterAsManyMonthsAsWasSaid()
    {
        play();
        openReview();
        m_fixture->drills.back();
        const QString soon = m_fixture->drills.next()->unplanned();
        m_fixture->window.clock.advance(std::chrono::hours(24 * 100));
        m_fixture->drills.setRhythm(3);
        const QString late = m_fixture->drills.next()->unplanned();
        QVERIFY(late != soon);
        QVERIFY2(late.contains(QStringLiteral("time to play again")), qPrintable(late));
        QCOMPARE(m_fixture->drills.emptyWords(), late);
        m_fixture->drills.setRhythm(6);
        QCOMPARE(m_fixture->drills.next()->unplanned(), soon);
    }

    void theReviewWaitsUntilThePlanCanBeWritten()
    {
        m_fixture->window.files.readOnly = true;
        m_fixture->session.open(QStringLiteral("/plans/Lenoir.relais"));
        play();
        const Plan asItWas = plan();
        openReview();
        QVERIFY(review().isOpen());
        QVERIFY(!review().isEditable());
        QVERIFY(!review().waitsFor().isEmpty());
        review().close();
        QVERIFY(!review().isReviewed());
        QVERIFY(plan() == asItWas);
        m_fixture->window.files.readOnly = false;
        m_fixture->session.open(QStringLiteral("/plans/Lenoir.relais"));
        openReview();
        QVERIFY(review().isEditable());
        QVERIFY(review().waitsFor().isEmpty());
        QCOMPARE(learnt().lessons()->rowCount(), 1);
        QCOMPARE(plan().table<Proof>().size(), 1);
    }

    void recoveryIsToldInRealMinutes()
    {
        play();
        openReview();
        QVERIFY(review().recovery()->rowCount() >= 1);
        QCOMPARE(of(review().recovery(), 0, "name").toString(), QStringLiteral("Sell"));
        QCOMPARE(of(review().recovery(), 0, "stopped").toDouble(), 0.0);
        QCOMPARE(of(review().recovery(), 0, "started").toDouble(), 300'000.0);
        QVERIFY(!of(review().recovery(), 0, "late").toBool());
        QVERIFY(review().span() >= review().end());
    }

    void onlyWhatWasReallyDoneIsATrial()
    {
        play();
        openReview();
        const QString key = of(review().proofs(), 0, "key").toString();
        QVERIFY(!of(review().proofs(), 0, "real").toBool());
        review().prove(key, true, QStringLiteral("Claire and Karim"));
        QVERIFY(of(review().proofs(), 0, "real").toBool());
        const Proof tried = plan().table<Proof>().rows().constFirst();
        QCOMPARE(tried.level, ProofLevel::Tried);
        QCOMPARE(tried.who, QStringLiteral("Claire and Karim"));
        QVERIFY(tried.minutes.has_value());
        review().prove(key, false, {});
        QCOMPARE(plan().table<Proof>().rows().constFirst().level, ProofLevel::Discussed);
        QCOMPARE(plan().table<Proof>().size(), 1);
        review().keepProof(key, false);
        QVERIFY(plan().table<Proof>().isEmpty());
        review().keepProof(key, true);
        QVERIFY(of(review().proofs(), 0, "kept").toBool());
    }

    void aVerdictChangesWithAReasonAndIsKeptInTheRun()
    {
        const QAbstractItemModelTester tester(review().objectives());
        play();
        openReview();
        const QString key = of(review().objectives(), 0, "key").toString();
        QCOMPARE(review().objectives()->rowCount(), 1);
        const int computed = of(review().objectives(), 0, "verdict").toInt();
        const int other = computed == 2 ? 0 : 2;
        review().rate(key, other, QStringLiteral(" "));
        QCOMPARE(of(review().objectives(), 0, "verdict").toInt(), computed);
        review().rate(key, other, QStringLiteral("The till was open all along."));
        QCOMPARE(of(review().objectives(), 0, "verdict").toInt(), other);
        QCOMPARE(of(review().objectives(), 0, "reason").toString(), QStringLiteral("The till was open all along."));
        m_fixture->drills.back();
        openReview();
        QCOMPARE(of(review().objectives(), 0, "verdict").toInt(), other);
    }

    void aLessonHasItsActionsAndNamesNobody()
    {
        const QAbstractItemModelTester tester(learnt().lessons());
        play();
        openReview();
        const QString lesson = of(learnt().lessons(), 0, "key").toString();
        learnt().addAction(lesson, QStringLiteral("Print new slips"));
        QCOMPARE(learnt().lessons()->rowCount(), 2);
        QVERIFY(of(learnt().lessons(), 1, "action").toBool());
        const Action action = plan().table<Action>().rows().constFirst();
        QCOMPARE(action.origin, ActionOrigin::Finding);
        QCOMPARE(action.finding.value, QUuid(lesson));
        learnt().addLesson(QStringLiteral("Claire Lenoir was away."), false);
        const QString said = of(learnt().lessons(), 2, "text").toString();
        QVERIFY(!said.contains(QStringLiteral("Claire")));
        learnt().remove(lesson);
        QCOMPARE(learnt().lessons()->rowCount(), 1);
        QVERIFY(plan().table<Action>().isEmpty());
        QVERIFY(m_fixture->session.undo());
        QCOMPARE(learnt().lessons()->rowCount(), 3);
    }

    void whatHelpedStandsApart()
    {
        play();
        openReview();
        learnt().addHelped(QStringLiteral("The playbook was on the wall."));
        QCOMPARE(learnt().helped()->rowCount(), 1);
        QCOMPARE(learnt().lessons()->rowCount(), 1);
        QCOMPARE(plan().table<Finding>().rows().constLast().kind, FindingKind::Helped);
    }

    void closingFirstListsWhatActionsLack()
    {
        play();
        openReview();
        learnt().addAction(of(learnt().lessons(), 0, "key").toString(), QStringLiteral("Print new slips"));
        review().close();
        QCOMPARE(review().lacking().size(), 1);
        QVERIFY(!review().isReviewed());
        const QString action = of(learnt().lessons(), 1, "key").toString();
        learnt().setOwner(action, 1);
        QVERIFY(!learnt().setDue(action, QStringLiteral("soon")));
        QVERIFY(learnt().setDue(action, QStringLiteral("19/12")));
        QVERIFY(review().lacking().isEmpty());
        review().close();
        QVERIFY(review().isReviewed());
        QVERIFY(review().closedWords().contains(QStringLiteral("No mark changed")));
        QCOMPARE(of(m_fixture->drills.played(), 0, "state").toString(), QString());
    }

    void closingAgainClosesAllTheSame()
    {
        play();
        openReview();
        learnt().addAction(of(learnt().lessons(), 0, "key").toString(), QStringLiteral("Print new slips"));
        review().close();
        review().close();
        QVERIFY(review().isReviewed());
    }

    void aLessonSaysWhereItComesFrom()
    {
        play();
        openReview();
        QCOMPARE(of(learnt().lessons(), 0, "note").toString(), QStringLiteral("Noted at 2 min"));
        learnt().addLesson(QStringLiteral("The slips are too few."), false);
        QCOMPARE(of(learnt().lessons(), 1, "note").toString(), QStringLiteral("Written in the review"));
        learnt().addLesson(QStringLiteral("Nobody has the number."), true);
        QCOMPARE(of(learnt().lessons(), 2, "note").toString(), QStringLiteral("Missing in the plan"));
    }

    void answersStandUnderTheirQuestionsAndAreNoLessonsOfTheirOwn()
    {
        const QAbstractItemModelTester tester(learnt().questions());
        play();
        openReview();
        QVERIFY(learnt().questions()->rowCount() >= 4);
        const QString question = of(learnt().questions(), 1, "key").toString();
        learnt().answer(question, QStringLiteral("  The till, says Claire Lenoir. "));
        const QString kept = of(learnt().questions(), 1, "answer").toString();
        QVERIFY(kept.startsWith(QStringLiteral("The till, says")));
        QVERIFY(!kept.contains(QStringLiteral("Claire")));
        QCOMPARE(learnt().lessons()->rowCount(), 1);
        const qsizetype operations = m_fixture->session.history().size();
        learnt().answer(question, kept);
        QCOMPARE(m_fixture->session.history().size(), operations);
        m_fixture->drills.back();
        openReview();
        QCOMPARE(of(learnt().questions(), 1, "answer").toString(), kept);
        learnt().answer(question, {});
        QCOMPARE(of(learnt().questions(), 1, "answer").toString(), QString());
        QCOMPARE(plan().table<Finding>().size(), 1);
    }

    void aClosedReviewIsReadUntilItIsTakenUpAgain()
    {
        play();
        openReview();
        review().close();
        QVERIFY(review().isReviewed());
        QVERIFY(!review().isEditable());
        const Plan closed = plan();
        const QString lesson = of(learnt().lessons(), 0, "key").toString();
        learnt().addLesson(QStringLiteral("Too late."), false);
        learnt().rename(lesson, QStringLiteral("Other words"));
        learnt().remove(lesson);
        review().prove(of(review().proofs(), 0, "key").toString(), true, QStringLiteral("Karim"));
        QVERIFY(plan() == closed);
        review().complete(true);
        QVERIFY(review().isEditable());
        learnt().addLesson(QStringLiteral("Not too late."), false);
        QCOMPARE(learnt().lessons()->rowCount(), 2);
        review().rate(of(review().objectives(), 0, "key").toString(), 2, QStringLiteral("After all"));
        QCOMPARE(of(review().objectives(), 0, "reason").toString(), QString());
        review().complete(false);
        QVERIFY(!review().isEditable());
        QVERIFY(!review().closedWords().isEmpty());
    }

    void closingSaysWhichMarkATrialChanged()
    {
        play();
        openReview();
        review().prove(of(review().proofs(), 0, "key").toString(), true, QStringLiteral("Karim"));
        review().close();
        QVERIFY2(review().closedWords().contains(QStringLiteral("Till")), qPrintable(review().closedWords()));
    }

    void aTrialIsNotedOnceAmongTheActions()
    {
        play();
        openReview();
        const QString key = of(review().proofs(), 0, "key").toString();
        QVERIFY(!of(review().proofs(), 0, "trialPlanned").toBool());
        QSignalSpy said(&review(), &DrillsReviewViewModel::said);
        review().planTrial(key);
        QCOMPARE(said.size(), 1);
        QVERIFY(of(review().proofs(), 0, "trialPlanned").toBool());
        const Action action = plan().table<Action>().rows().constFirst();
        QVERIFY(action.title.contains(QStringLiteral("Paper slips")));
        QCOMPARE(action.subject, key);
    }

    void theNextDrillIsPlannedOnAWorkingDay()
    {
        play();
        openReview();
        review().close();
        QVERIFY(!review().isAgainPlanned());
        m_fixture->drills.planAgain();
        QCOMPARE(m_fixture->drills.view(), DrillsViewModel::View::Preparation);
        const PlannedDrill *next = nextDrill(plan());
        QVERIFY(next);
        QVERIFY(next->date.dayOfWeek() < Qt::Saturday);
        const QDate played = Formats::today(m_fixture->window.clock);
        QVERIFY(next->date >= played.addMonths(3));
        QVERIFY(!m_fixture->drills.preparation()->team()->date().isEmpty());
        m_fixture->drills.planAgain();
        QCOMPARE(plan().table<PlannedDrill>().size(), 1);
        QVERIFY(m_fixture->session.undo());
        QVERIFY(!nextDrill(plan()));
    }

    void aTrialAloneIsNoProofAndGoesUnlessKept()
    {
        m_fixture->shop.prepared.run.practice = true;
        play();
        openReview();
        QVERIFY(review().isPractice());
        QVERIFY(plan().table<Proof>().isEmpty());
        QVERIFY(plan().table<Finding>().isEmpty());
        QVERIFY(m_fixture->drills.hasPlayed());
        review().keepPractice();
        m_fixture->drills.back();
        QVERIFY(m_fixture->drills.hasPlayed());
    }

    void aTrialAloneIsDeletedOnLeaving()
    {
        m_fixture->shop.prepared.run.practice = true;
        play();
        openReview();
        m_fixture->drills.back();
        QVERIFY(!m_fixture->drills.hasPlayed());
    }

    void theReportIsWrittenBesideThePlan()
    {
        play();
        openReview();
        report().write();
        QCOMPARE(m_fixture->window.writer.paths.size(), 1);
        QVERIFY(m_fixture->window.writer.paths.constFirst().startsWith(QStringLiteral("/plans/")));
        QVERIFY(report().file().isValid());
        for (const auto format : {DrillReportPanel::Format::Word, DrillReportPanel::Format::Web})
            report().write(format);
        QVERIFY(m_fixture->window.writer.paths.at(1).endsWith(QStringLiteral(".docx")));
        QVERIFY(m_fixture->window.writer.paths.at(2).endsWith(QStringLiteral(".html")));
        m_fixture->window.writer.error = ErrorCode::DiskFull;
        report().write();
        QVERIFY(report().file().isEmpty());
        QVERIFY(!report().note().isEmpty());
        QVERIFY(!report().isExporting());
    }

private:
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return test::DrillFixture::of(model, row, role);
    }
    DrillsReviewViewModel &review() { return *m_fixture->drills.review(); }
    DrillLessonsPanel &learnt() { return *review().learnt(); }
    DrillReportPanel &report() { return *review().report(); }
    const Plan &plan() { return m_fixture->session.plan(); }
    QString runKey() { return m_fixture->shop.prepared.run.id.value.toString(QUuid::WithoutBraces); }
    void openReview() { m_fixture->drills.openReview(runKey()); }

    // Selling stops at once and is on its fallback after five minutes; one note is starred.
    void play()
    {
        DrillSession &drill = m_fixture->drill;
        drill.begin(m_fixture->shop.prepared);
        QVERIFY(drill.isOpen());
        DrillConduct &conduct = drill.conduct();
        QVERIFY(drill.take(conduct.startBriefing()));
        QVERIFY(drill.take(conduct.start()));
        pass(120);
        QVERIFY(
            drill.take(conduct.note(EntryType::Fact, QStringLiteral("The slips have no sizes."), {}, drill.elapsed())));
        QVERIFY(drill.take(conduct.star(drill.progress().sequence, true)));
        pass(180);
        QVERIFY(drill.take(conduct.mark(MarkKind::FallbackStarted, rowOf(m_fixture->shop.sell), m_fixture->shop.paper,
                                        {}, drill.elapsed())));
        pass(60);
        QVERIFY(drill.take(conduct.end()));
        drill.close();
        drill.refreshRuns();
    }
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            m_fixture->window.clock.advance(1s);
            m_fixture->drill.tick();
        }
    }

    std::optional<test::DrillFixture> m_fixture;
};

} // namespace relais

using relais::TestDrillReview;
RELAIS_TEST(TestDrillReview)

#include "tst_drillreview.moc"
