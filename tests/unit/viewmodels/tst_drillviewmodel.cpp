// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shopdrill.h"
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/drillviewmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;
using Stage = DrillViewModel::Phase;

class TestDrillViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_window.emplace();
        m_shop = test::shopDrill(m_window->ids);
        m_session.emplace(m_window->services);
        m_drill.emplace(m_window->services, *m_session);
        m_session->create(path(), m_shop.plan);
    }

    void cleanup()
    {
        m_drill.reset();
        m_session.reset();
        m_window.reset();
    }

    void theBriefingComesFirstAndTheClockStandsStill()
    {
        QSignalSpy entered(&*m_drill, &DrillViewModel::entered);
        begin();
        QCOMPARE(entered.size(), 1);
        QCOMPARE(m_drill->phase(), Stage::Briefing);
        m_window->clock.advance(133s);
        QCOMPARE(m_drill->times().elapsed, QStringLiteral("00:00:00"));
        QCOMPARE(m_drill->times().briefing, QStringLiteral("02:13"));
        QCOMPARE(m_drill->roles()->rowCount(), 2);
        QCOMPARE(of(m_drill->roles(), 0, "names").toString(), QStringLiteral("Claire Lenoir"));
    }

    void playBeginsWithTheFirstSceneAndSaysWhatComesNext()
    {
        const QAbstractItemModelTester rows(m_drill->lanes()->rows());
        start();
        QCOMPARE(m_drill->scene().place, QStringLiteral("Event 1 of 3"));
        QCOMPARE(m_drill->scene().person, QStringLiteral("Claire Lenoir"));
        QCOMPARE(m_drill->scene().expected, QStringLiteral("Take the paper slips."));
        QCOMPARE(m_drill->upcoming()->rowCount(), 2);
        pass(162s);
        QCOMPARE(m_drill->times().elapsed, QStringLiteral("00:02:42"));
        QCOMPARE(m_drill->times().story, QStringLiteral("10:02"));
        QCOMPARE(m_drill->times().next, QStringLiteral("02:18"));
        m_drill->playNext();
        QCOMPARE(m_drill->times().story, QStringLiteral("10:20"));
        m_drill->playNext();
        QVERIFY(m_drill->scene().last);
        m_drill->playNext();
        QCOMPARE(m_drill->scene().place, QStringLiteral("Event 3 of 3"));
    }

    void aMarkStandsAtTheInstantItsKeyWasPressed()
    {
        start();
        pass(60s);
        QCOMPARE(of(m_drill->lanes()->rows(), 0, "laneState").toInt(), static_cast<int>(DrillLanes::State::Stopped));
        m_drill->mark()->ask(DrillMark::Kind::Fallback);
        QCOMPARE(of(m_drill->mark()->choices(), m_drill->mark()->chosen(), "text").toString(),
                 QStringLiteral("Paper slips"));
        pass(20s);
        m_drill->mark()->accept();
        QVERIFY(!m_drill->mark()->isAsking());
        const RunNote note = stored().notes.constLast();
        QCOMPARE(note.elapsed, 60'000);
        QCOMPARE(note.fallback, m_shop.paper);
        QCOMPARE(note.subject, rowOf(m_shop.sell));
        QCOMPARE(of(m_drill->lanes()->rows(), 0, "laneState").toInt(), static_cast<int>(DrillLanes::State::OnFallback));
        QCOMPARE(of(m_drill->lanes()->rows(), 0, "started").toDouble(), 60'000.0);
        QCOMPARE(of(m_drill->log()->rows(), 0, "time").toString(), QStringLiteral("01:00"));
    }

    void whatWasNeverWrittenCanBeMarkedToo()
    {
        start();
        m_drill->mark()->ask(DrillMark::Kind::Fallback);
        m_drill->mark()->choose(1);
        m_drill->mark()->accept();
        QVERIFY(stored().notes.constLast().fallback.isNull());
        QCOMPARE(stored().notes.constLast().subject, rowOf(m_shop.sell));
        m_drill->mark()->ask(DrillMark::Kind::Restored);
        m_drill->mark()->cancel();
        QCOMPARE(stored().notes.size(), 1);
    }

    void noFallbackIsChosenAheadWhereNoneFits()
    {
        start();
        m_drill->mark()->ask(DrillMark::Kind::Fallback);
        m_drill->mark()->accept(); // paper slips, for selling
        m_drill->playNext(); // the line, and nothing is written for answering
        m_drill->mark()->ask(DrillMark::Kind::Fallback);
        QCOMPARE(m_drill->mark()->chosen(), -1);
        m_drill->mark()->accept();
        QVERIFY(m_drill->mark()->isAsking());
        QCOMPARE(stored().notes.size(), 1);
        // What was written for what goes on stands apart, and what nobody wrote comes last.
        QAbstractItemModel *choices = m_drill->mark()->choices();
        QCOMPARE(of(choices, 0, "text").toString(), QStringLiteral("Paper slips"));
        QVERIFY(!of(choices, 0, "group").toString().isEmpty());
        QCOMPARE(of(choices, 1, "note").toString(), QStringLiteral("Answer"));
        for (int row = 1; row < choices->rowCount(); ++row) {
            QCOMPARE(of(choices, row, "text").toString(), QStringLiteral("Something that is not written"));
            QVERIFY(of(choices, row, "group").toString() != of(choices, 0, "group").toString());
        }
        m_drill->mark()->cancel();
    }

    void onlyAMessageToCustomersIsTheMark()
    {
        start();
        m_drill->mark()->ask(DrillMark::Kind::Message);
        m_drill->mark()->choose(1);
        m_drill->mark()->accept();
        QVERIFY(!stored().notes.constLast().mark);
        QCOMPARE(stored().notes.constLast().entry, EntryType::Communication);
        m_drill->mark()->ask(DrillMark::Kind::Message);
        m_drill->mark()->accept();
        QCOMPARE(stored().notes.constLast().mark, std::optional(MarkKind::MessageSent));
    }

    void whilePausedNothingIsMarkedOrPlayedAndNotesAreTaken()
    {
        start();
        pass(60s);
        m_drill->togglePause();
        QCOMPARE(m_drill->phase(), Stage::Paused);
        pass(130s);
        QCOMPARE(m_drill->times().elapsed, QStringLiteral("00:01:00"));
        QCOMPARE(m_drill->times().pause, QStringLiteral("Paused for 02:10"));
        m_drill->mark()->ask(DrillMark::Kind::Fallback);
        QVERIFY(!m_drill->mark()->isAsking());
        m_drill->playNext();
        QCOMPARE(m_drill->scene().place, QStringLiteral("Event 1 of 3"));
        m_drill->log()->note(QStringLiteral("Meanwhile"));
        QCOMPARE(stored().notes.constLast().elapsed, 60'000);
        m_drill->togglePause();
        pass(1s);
        QCOMPARE(m_drill->times().elapsed, QStringLiteral("00:01:01"));
    }

    void aPauseGivesUpAnOpenQuestion()
    {
        start();
        m_drill->mark()->ask(DrillMark::Kind::Message);
        m_drill->togglePause();
        QVERIFY(!m_drill->mark()->isAsking());
        QVERIFY(stored().notes.isEmpty());
    }

    void aRealEventStopsTheDrillInEveryPhase()
    {
        begin();
        m_drill->stopForReal();
        QCOMPARE(m_drill->phase(), Stage::Stopped);
        m_drill->togglePause();
        QCOMPARE(m_drill->phase(), Stage::Briefing);
        m_drill->startPlay();
        pass(60s);
        m_drill->togglePause();
        m_drill->stopForReal();
        QCOMPARE(m_drill->phase(), Stage::Stopped);
        QCOMPARE(stored().pauseReason, std::optional(PauseReason::RealEvent));
        QSignalSpy playbooks(&*m_drill, &DrillViewModel::playbooksWanted);
        m_drill->openPlaybooks();
        QCOMPARE(playbooks.size(), 1);
        QVERIFY(m_drill->isResumable());
        m_drill->resume();
        m_drill->togglePause();
        QCOMPARE(m_drill->phase(), Stage::Running);
        QCOMPARE(m_drill->times().elapsed, QStringLiteral("00:01:00"));
    }

    void aDrillThatWasKilledComesBackPausedAtItsLastSecond()
    {
        start();
        pass(61s);
        m_window->clock.advance(900ms);
        m_drill.reset();
        m_session.reset();
        m_window->clock.restartMachine();
        m_session.emplace(m_window->services);
        m_drill.emplace(m_window->services, *m_session);
        m_session->open(path());
        QVERIFY(m_drill->isResumable());
        QVERIFY(m_drill->resumeWords().contains(QStringLiteral("01:01")));
        m_drill->resume();
        QCOMPARE(m_drill->phase(), Stage::Paused);
        QCOMPARE(m_drill->times().elapsed, QStringLiteral("00:01:01"));
        QCOMPARE(m_drill->times().pause, QStringLiteral("Relais was closed. The drill stands at 01:01."));
        QCOMPARE(m_drill->scene().place, QStringLiteral("Event 1 of 3"));
        m_drill->togglePause();
        pass(1s);
        QCOMPARE(m_drill->times().elapsed, QStringLiteral("00:01:02"));
    }

    void aPracticeRunThatWasLeftIsForgotten()
    {
        m_shop.prepared.run.practice = true;
        start();
        pass(61s);
        m_drill->session().refreshRuns();
        QCOMPARE(m_window->files.at(path())->runs.size(), 1); // somebody is at it
        m_drill.reset();
        m_session.reset();
        m_session.emplace(m_window->services);
        m_drill.emplace(m_window->services, *m_session);
        m_session->open(path());
        QVERIFY(m_window->files.at(path())->runs.isEmpty());
        QVERIFY(!m_drill->isResumable());
    }

    void aPracticeRunWhoseReviewDidNotKeepItIsForgotten()
    {
        m_shop.prepared.run.practice = true;
        start();
        m_drill->end();
        m_drill->session().refreshRuns();
        QCOMPARE(m_window->files.at(path())->runs.size(), 1); // its review may be open
        m_session->open(path());
        QVERIFY(m_window->files.at(path())->runs.isEmpty());
    }

    void aDiskThatFailsIsSaidAndNothingIsLost()
    {
        start();
        m_window->files.runErrors = {ErrorCode::DiskFull};
        m_drill->log()->note(QStringLiteral("One"));
        QVERIFY(m_drill->hasSaveFailed());
        QVERIFY(!m_drill->saveProblem().isEmpty());
        m_drill->log()->note(QStringLiteral("Two"));
        QCOMPARE(m_drill->log()->rows()->rowCount(), 3);
        QCOMPARE(stored().notes.size(), 0);
        m_window->files.runErrors = {ErrorCode::WriteFailed};
        m_drill->retrySave();
        QVERIFY(m_drill->hasSaveFailed());
        pass(10s);
        QVERIFY(!m_drill->hasSaveFailed());
        QCOMPARE(stored().notes.size(), 2);
        m_drill->log()->note(QStringLiteral("Three"));
        QCOMPARE(stored().notes.constLast().text, QStringLiteral("Three"));
    }

    void aHeartbeatThatCannotBeWrittenIsSaid()
    {
        start();
        m_window->files.runErrors = {ErrorCode::WriteFailed};
        pass(1s);
        QVERIFY(m_drill->hasSaveFailed());
        m_drill->retrySave();
        QVERIFY(!m_drill->hasSaveFailed());
    }

    void anotherFolderTakesTheDrillAlong()
    {
        start();
        m_drill->log()->note(QStringLiteral("Before"));
        m_session->saveElsewhere(QStringLiteral("/stick/Lenoir.relais"));
        m_drill->log()->note(QStringLiteral("After"));
        QVERIFY(!m_drill->hasSaveFailed());
        const auto records = m_window->files.at(QStringLiteral("/stick/Lenoir.relais"))->runs;
        QCOMPARE(records.size(), 1);
        QCOMPARE(progressOf(records.constFirst().run, records.constFirst().events)->notes.size(), 2);
    }

    void theReviewOpensOnceTheRecordIsWhole()
    {
        QSignalSpy ended(&*m_drill, &DrillViewModel::ended);
        start();
        m_window->files.runErrors = {ErrorCode::DiskFull};
        m_drill->end();
        QCOMPARE(m_drill->phase(), Stage::Over);
        QCOMPARE(ended.size(), 0);
        m_drill->retrySave();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.constFirst().constFirst().toString(),
                 m_shop.prepared.run.id.value.toString(QUuid::WithoutBraces));
        QCOMPARE(m_drill->phase(), Stage::None);
        QCOMPARE(stored().phase, RunPhase::Ended);
        QVERIFY(!m_drill->isResumable());
    }

    void aFileThatCannotBeWrittenRefusesADrillInWords()
    {
        m_window->files.runErrors = {ErrorCode::DiskFull};
        QSignalSpy refused(&*m_drill, &DrillViewModel::refused);
        begin();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_drill->phase(), Stage::None);
    }

private:
    static QString path() { return QStringLiteral("/plans/Lenoir.relais"); }
    static QVariant of(const QAbstractItemModel *model, int row, const char *role)
    {
        return model->index(row, 0).data(model->roleNames().key(role));
    }
    void begin() { m_drill->session().begin(m_shop.prepared); }
    void start()
    {
        begin();
        m_drill->startPlay();
        m_drill->log()->setType(DrillLogText::Fact);
        QCOMPARE(m_drill->phase(), Stage::Running);
    }
    // Second by second, as the window does.
    void pass(std::chrono::seconds time)
    {
        for (auto second = 0s; second < time; ++second) {
            m_window->clock.advance(1s);
            m_drill->session().tick();
        }
    }
    // What the file holds.
    RunProgress stored()
    {
        const RunRecord record = m_window->files.at(path())->runs.constFirst();
        return *progressOf(record.run, record.events);
    }

    std::optional<test::WindowFixture> m_window;
    test::ShopDrill m_shop;
    std::optional<PlanSession> m_session;
    std::optional<DrillViewModel> m_drill;
};

} // namespace relais

using relais::TestDrillViewModel;
RELAIS_TEST(TestDrillViewModel)

#include "tst_drillviewmodel.moc"
