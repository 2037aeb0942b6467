// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/drillfixture.h"
#include "viewmodels/incidentviewmodel.h"
#include "wording/formats.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

using namespace std::chrono_literals;

class TestIncidentViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture.emplace();
        m_incidents.emplace(m_fixture->services, m_fixture->session);
        m_fixture->create();
    }

    void cleanup()
    {
        m_incidents.reset();
        m_fixture.reset();
    }

    void aFewLettersFindTheToolThatIsMeant()
    {
        IncidentEntry &entry = *m_incidents->entry();
        const QAbstractItemModelTester tester(entry.rows());
        entry.begin();
        entry.setText(QStringLiteral("till"));
        QVERIFY(entry.rows()->rowCount() >= 2);
        QVERIFY(of(entry.rows(), 0, "title").contains(QStringLiteral("Till"))
                || of(entry.rows(), 0, "note").contains(QStringLiteral("Till")));
        // Whatever is typed can be opened as it is.
        entry.setText(QStringLiteral("zzzz"));
        QCOMPARE(entry.rows()->rowCount(), 1);
        QVERIFY(of(entry.rows(), 0, "title").contains(QStringLiteral("zzzz")));
    }

    void onlyATimeThatHasBeenIsATime()
    {
        QVERIFY(m_incidents->entry()->isTime(QStringLiteral("9h12")));
        QVERIFY(!m_incidents->entry()->isTime(QStringLiteral("soon")));
    }

    void anOutageThatIsDeclaredTakesTheWindowAndIsInTheFile()
    {
        QSignalSpy entered(&*m_incidents, &IncidentViewModel::entered);
        declare(1, Triage::NoAttack);
        QCOMPARE(entered.size(), 1);
        QVERIFY(m_incidents->isOpen());
        QCOMPARE(m_incidents->elapsed(), QStringLiteral("10 min"));
        QCOMPARE(m_incidents->triage(), static_cast<int>(Triage::NoAttack));
        QVERIFY(m_incidents->board()->steps()->rowCount() > 0);
        QCOMPARE(m_incidents->count(), 1);
        QVERIFY(m_incidents->session().queue().waiting() == 0);
    }

    void minutesPassAndNoSecondIsShown()
    {
        declare(0, Triage::NoAttack);
        pass(59s);
        QCOMPARE(m_incidents->elapsed(), QStringLiteral("0 min"));
        pass(2s);
        QCOMPARE(m_incidents->elapsed(), QStringLiteral("1 min"));
    }

    void notKnowingWhetherItIsAnAttackAddsChecksBeforeTheRest()
    {
        declare(0, Triage::NoAttack);
        const int steps = m_incidents->board()->steps()->rowCount();
        m_incidents->answerTriage(static_cast<int>(Triage::Unknown));
        QVERIFY(m_incidents->board()->steps()->rowCount() > steps);
        QVERIFY(isOfTriage(m_incidents->board()->state().steps.constFirst()));
        m_incidents->answerTriage(static_cast<int>(Triage::Attack));
        QCOMPARE(m_incidents->triage(), static_cast<int>(Triage::Attack));
    }

    void aTickIsTakenBackByAnEntryOfItsOwn()
    {
        declare(0, Triage::NoAttack);
        IncidentBoard &board = *m_incidents->board();
        const QString step = of(board.steps(), 0, "key");
        const int lines = m_incidents->log()->rows()->rowCount();
        board.tickStep(step, true);
        QVERIFY(of(board.steps(), 0, "done") == QStringLiteral("true"));
        QCOMPARE(board.state().done, 1);
        board.undoTick();
        QCOMPARE(board.state().done, 0);
        QCOMPARE(m_incidents->log()->rows()->rowCount(), lines + 2);
    }

    void aStepIsLateOnceItsTimeHasGoneByUntilItIsDone()
    {
        declare(0, Triage::NoAttack);
        IncidentBoard &board = *m_incidents->board();
        QCOMPARE(of(board.steps(), 0, "late"), QStringLiteral("false"));
        m_fixture->window.clock.advance(2h);
        pass(1s);
        QCOMPARE(of(board.steps(), 0, "late"), QStringLiteral("true"));
        board.tickStep(of(board.steps(), 0, "key"), true);
        QCOMPARE(of(board.steps(), 0, "late"), QStringLiteral("false"));
    }

    void aStepIsHandedToSomebody()
    {
        declare(0, Triage::NoAttack);
        IncidentBoard &board = *m_incidents->board();
        QCOMPARE(board.people().value(0), QStringLiteral("Claire Lenoir"));
        board.assign(of(board.steps(), 0, "key"), 0);
        QVERIFY(of(board.steps(), 0, "who").contains(QStringLiteral("Claire")));
    }

    void aNoteStandsWhereItsTypingBegan()
    {
        declare(0, Triage::NoAttack);
        pass(60s);
        m_incidents->log()->typingBegan();
        pass(120s);
        m_incidents->log()->note(QStringLiteral("Claire Lenoir calls the bank"), static_cast<int>(EntryType::Decision));
        QCOMPARE(of(m_incidents->log()->rows(), 0, "strongText"), QStringLiteral("Decision"));
        const RunNote note = m_incidents->session().progress().notes.constLast();
        QCOMPARE(note.elapsed, 60'000);
        // By a mark that can be forgotten, not by name.
        QVERIFY(!note.text.contains(QStringLiteral("Claire")));
    }

    void aCopiedMessageIsWrittenDownWithItsPromise()
    {
        declare(0, Triage::NoAttack);
        IncidentMessagesPanel &messages = *m_incidents->messages();
        QVERIFY(messages.rows()->rowCount() > 0);
        const QString key = of(messages.rows(), 0, "key");
        QVERIFY(!messages.copy(key).isEmpty());
        QCOMPARE(messages.asking(), key);
        QVERIFY(!of(messages.rows(), 0, "sent").isEmpty());
        // What follows it stands in its row, so that the question is still asked there.
        QCOMPARE(of(messages.rows(), 0, "key"), key);
        QVERIFY(m_incidents->session().progress().notes.constLast().nextWord);
        // No moment is promised: the mark is replaced, and the first one taken back.
        messages.promise(static_cast<int>(messages.nextChoices().size()) - 1);
        QCOMPARE(messages.asking(), QString());
        const auto &notes = m_incidents->session().progress().notes;
        QVERIFY(!notes.constLast().nextWord);
        QVERIFY(notes.at(notes.size() - 2).takenBack);
    }

    void aFallbackCarriesAndTheServiceComesBack()
    {
        declareTill();
        IncidentBoard &board = *m_incidents->board();
        QVERIFY(board.isTouched());
        QVERIFY(of(board.lanes(), 0, "waits") == QStringLiteral("true"));
        board.startFallback(of(board.lanes(), 0, "key"), 0);
        QVERIFY(m_incidents->isCarried());
        pass(300s);
        board.restoreAll();
        QVERIFY(board.isAllBack());
        QVERIFY(!m_incidents->isCarried());
    }

    void theEndLeadsToTheReviewAndTheFallbackIsProven()
    {
        declareTill();
        m_incidents->board()->startFallback(of(m_incidents->board()->lanes(), 0, "key"), 0);
        pass(300s);
        m_incidents->board()->restoreAll();
        QSignalSpy review(&*m_incidents, &IncidentViewModel::reviewWanted);
        m_incidents->end();
        QCOMPARE(review.size(), 1);
        QVERIFY(!m_incidents->isOpen());
        QCOMPARE(m_incidents->count(), 0);
        QVERIFY(m_incidents->hasPast());
        IncidentReviewViewModel &read = *m_incidents->review();
        QVERIFY(read.isEditable());
        QVERIFY(read.figures()->rowCount() >= 3);
        QCOMPARE(read.proofs()->rowCount(), 1);
        read.prove(of(read.proofs(), 0, "key"));
        QCOMPARE(m_fixture->session.plan().table<Proof>().size(), 1);
        QCOMPARE(of(read.proofs(), 0, "given"), QStringLiteral("true"));
        QVERIFY(m_fixture->session.undo());
        QCOMPARE(of(read.proofs(), 0, "given"), QStringLiteral("false"));
    }

    void whatTheOutageShowsBecomesAnAction()
    {
        declareTill();
        m_fixture->window.clock.advance(8'000s);
        pass(1s);
        m_incidents->board()->restoreAll();
        m_incidents->end();
        IncidentReviewViewModel &read = *m_incidents->review();
        const int proposed = read.proposals()->rowCount();
        QVERIFY(proposed > 0);
        read.learn(of(read.proposals(), 0, "key"));
        QCOMPARE(m_fixture->session.plan().table<Finding>().size(), 1);
        read.learnt()->addLesson(QStringLiteral("The till has one line only"), true);
        for (const Finding &finding : m_fixture->session.plan().table<Finding>())
            read.learnt()->addAction(finding.id.value.toString(QUuid::WithoutBraces), QStringLiteral("Order a line"));
        QVERIFY(std::ranges::any_of(m_fixture->session.plan().table<Action>(), [](const Action &action) {
            return action.originNote.startsWith(QStringLiteral("Lesson of the outage of "));
        }));
        QCOMPARE(read.proposals()->rowCount(), proposed - 1);
        read.close();
        QVERIFY(read.isReviewed());
        QVERIFY(!read.isEditable());
    }

    void reportAndHandOverAreFilesBesideThePlan()
    {
        declareTill();
        m_incidents->papers()->writeHandOver();
        m_incidents->board()->restoreAll();
        m_incidents->end();
        m_incidents->review()->papers()->writeReport();
        QCOMPARE(m_fixture->window.writer.paths.size(), 2);
        QVERIFY(m_fixture->window.writer.paths.at(0).contains(QStringLiteral("Hand-over")));
        QVERIFY(m_fixture->window.writer.paths.at(1).contains(QStringLiteral("Outage review")));
    }

    void twoOutagesAreTwoTabs()
    {
        declareTill();
        const QString first = of(m_incidents->tabs(), 0, "key");
        pass(60s);
        declare(0, Triage::NoAttack);
        QCOMPARE(m_incidents->count(), 2);
        m_incidents->show(first);
        QCOMPARE(m_incidents->session().progress().run.id.value.toString(QUuid::WithoutBraces), first);
        QVERIFY(m_incidents->board()->isTouched());
    }

    void whatFallsTooJoinsTheOutageAndComesBackAlone()
    {
        declare(1, Triage::NoAttack);
        const QString run = of(m_incidents->tabs(), 0, "key");
        const int steps = m_incidents->board()->steps()->rowCount();
        m_incidents->stepAside();
        QSignalSpy entered(&*m_incidents, &IncidentViewModel::entered);
        m_incidents->entry()->begin();
        m_incidents->entry()->setText(QStringLiteral("Till"));
        m_incidents->entry()->join(0, 0, {}, run);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(m_incidents->count(), 1);
        const QAbstractItemModel *fallen = m_incidents->fallen()->rows();
        QCOMPARE(fallen->rowCount(), 1);
        QCOMPARE(m_incidents->session().progress().outages.constFirst().from, 600'000);
        QVERIFY(m_incidents->board()->steps()->rowCount() > steps);
        // A second time adds nothing.
        const qint64 sequence = m_incidents->session().progress().sequence;
        m_incidents->entry()->join(0, 0, {}, run);
        QCOMPARE(m_incidents->session().progress().sequence, sequence);
        m_incidents->fallen()->restore(of(fallen, 0, "key"));
        QCOMPARE(of(fallen, 0, "down"), QStringLiteral("false"));
        QVERIFY(m_incidents->board()->isAllBack());
    }

    void theStartIsStatedAnew()
    {
        declareTill();
        pass(120s);
        QVERIFY(!m_incidents->fallen()->isTime(QStringLiteral("soon")));
        const qint64 since = m_incidents->session().progress().since;
        const QString earlier = Formats::time(since - 1'800'000);
        m_incidents->fallen()->restate(earlier);
        QCOMPARE(m_incidents->fallen()->start(), earlier);
        QCOMPARE(m_incidents->elapsed(), QStringLiteral("32 min"));
    }

    // « Une panne est arrivée hier : racontez-la », into a plan that is there.
    void anOutageThatIsOverIsToldAndReviewed()
    {
        m_incidents->entry()->begin();
        m_incidents->entry()->setText(QStringLiteral("Till"));
        IncidentTelling &telling = *m_incidents->telling();
        telling.begin();
        QVERIFY(!telling.problem().isEmpty());
        const auto say = [&](const char *cell, const QVariant &typed) { QVERIFY(telling.setProperty(cell, typed)); };
        say("from", QStringLiteral("9:00"));
        say("until", QStringLiteral("9:40"));
        say("fallback", 1);
        QVERIFY(!telling.problem().isEmpty());
        say("fallbackAt", QStringLiteral("9:10"));
        say("toldAt", QStringLiteral("9:55"));
        QVERIFY(!telling.problem().isEmpty());
        say("toldAt", QStringLiteral("9:20"));
        say("done", QStringLiteral("9:05 Claire Lenoir opens the cash box\n\nThe bank is called"));
        say("lessons", QStringLiteral("The receipt book was nowhere"));
        QCOMPARE(telling.problem(), QString());
        QSignalSpy review(&*m_incidents, &IncidentViewModel::reviewWanted);
        telling.tell(0);
        QCOMPARE(review.size(), 1);
        QCOMPARE(m_incidents->count(), 0);
        QVERIFY(of(m_incidents->past(), 0, "note").contains(QStringLiteral("40 min")));
        IncidentReviewViewModel &read = *m_incidents->review();
        QVERIFY(read.isEditable());
        QCOMPARE(read.messages()->rowCount(), 1);
        QCOMPARE(read.proofs()->rowCount(), 1);
        bool proposed = false;
        for (int row = 0; row < read.proposals()->rowCount(); ++row)
            proposed = proposed || of(read.proposals(), row, "text").contains(QStringLiteral("receipt book"));
        QVERIFY(proposed);
    }

    void aStepLeadsToItsFiche()
    {
        declareTill();
        QSignalSpy wanted(&*m_incidents, &IncidentViewModel::ficheWanted);
        QVERIFY(!of(m_incidents->board()->steps(), 0, "fiche").isEmpty());
        m_incidents->openFiche(of(m_incidents->board()->steps(), 0, "key"));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!QUuid::fromString(wanted.at(0).at(0).toString()).isNull());
        QCOMPARE(IncidentRows::ficheOf(QStringLiteral("attack/unplug")), QStringLiteral("card.situation.attack"));
        QCOMPARE(IncidentRows::ficheOf(QStringLiteral("doubt/unplug")), QString());
    }

    void aProgramThatWasClosedGoesOnWhereItWas()
    {
        declareTill();
        m_incidents->board()->tickStep(of(m_incidents->board()->steps(), 0, "key"), true);
        const int done = m_incidents->board()->state().done;
        m_incidents.reset();
        m_fixture->session.close();
        m_fixture->window.clock.advance(600s);
        m_incidents.emplace(m_fixture->services, m_fixture->session);
        QSignalSpy entered(&*m_incidents, &IncidentViewModel::entered);
        m_fixture->session.open(QStringLiteral("/plans/Lenoir.relais"));
        QCOMPARE(entered.size(), 1);
        QCOMPARE(m_incidents->board()->state().done, done);
        QCOMPARE(m_incidents->elapsed(), QStringLiteral("10 min"));
    }

private:
    static QString of(const QAbstractItemModel *model, int row, const char *role)
    {
        return test::DrillFixture::of(model, row, role).toString();
    }

    // The first that the plan's critical things offer.
    void declare(int since, Triage triage)
    {
        m_incidents->entry()->begin();
        m_incidents->entry()->setText(QStringLiteral("zzzz"));
        m_incidents->entry()->declare(0, since, {}, static_cast<int>(triage));
    }
    void declareTill()
    {
        m_incidents->entry()->begin();
        m_incidents->entry()->setText(QStringLiteral("Till"));
        m_incidents->entry()->declare(0, 0, {}, static_cast<int>(Triage::NoAttack));
    }
    void pass(std::chrono::seconds time)
    {
        for (auto second = 0s; second < time; second += 1s) {
            m_fixture->window.clock.advance(1s);
            m_incidents->session().tick();
        }
    }

    std::optional<test::DrillFixture> m_fixture;
    std::optional<IncidentViewModel> m_incidents;
};

} // namespace relais

using relais::TestIncidentViewModel;
RELAIS_TEST(TestIncidentViewModel)

#include "tst_incidentviewmodel.moc"
