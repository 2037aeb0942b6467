// SPDX-License-Identifier: GPL-3.0-or-later
// The running order of a drill as somebody changes it before the start.
#include "support/testmain.h"
#include "unit/viewmodels/preparationfixture.h"
#include "viewmodels/drillrebase.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class RunningOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_prepared = std::make_unique<test::PreparationFixture>();
    }
    void cleanup() { m_prepared.reset(); }

    void anEventIsMovedDoubledAndTakenAway()
    {
        const QAbstractItemModelTester tester(m_prepared->order().rows());
        const QString first = m_prepared->text(0, "title");
        const QString second = m_prepared->text(1, "title");
        m_prepared->order().move(m_prepared->text(0, "key"), 1);
        QCOMPARE(m_prepared->text(0, "title"), second);
        QCOMPARE(m_prepared->text(1, "title"), first);
        QCOMPARE(m_prepared->order().current(), m_prepared->text(1, "key"));
        m_prepared->order().duplicate(m_prepared->text(1, "key"));
        QCOMPARE(m_prepared->count(), 6);
        QCOMPARE(m_prepared->text(2, "title"), first);
        QSignalSpy placed(&m_prepared->order(), &DrillRunningOrder::placed);
        m_prepared->order().remove(m_prepared->text(2, "key"));
        QCOMPARE(m_prepared->count(), 5);
        QCOMPARE(placed.constLast().constFirst().toInt(), 2);
        QVERIFY(m_prepared->order().undo());
        QVERIFY(m_prepared->order().undo());
        QVERIFY(m_prepared->order().undo());
        QVERIFY(!m_prepared->order().undo());
        QCOMPARE(m_prepared->text(0, "title"), first);
        QVERIFY(m_prepared->order().redo());
        QCOMPARE(m_prepared->text(0, "title"), second);
    }

    void anEventGoesWhereItsMinuteSays()
    {
        const QString key = m_prepared->text(0, "key");
        QVERIFY(m_prepared->keep(0, u"12"_s).isEmpty());
        QCOMPARE(m_prepared->at(m_prepared->rowOf(key)), 12);
        for (int row = 1; row < m_prepared->count(); ++row)
            QVERIFY(m_prepared->at(row - 1) <= m_prepared->at(row));
        QVERIFY(!m_prepared->keep(m_prepared->rowOf(key), u"soon"_s).isEmpty());
        QVERIFY(!m_prepared->keep(m_prepared->rowOf(key), u"600"_s).isEmpty());
        QCOMPARE(m_prepared->at(m_prepared->rowOf(key)), 12);
    }

    void aNewEventIsWrittenOrGoesAgain()
    {
        m_prepared->order().setCurrent(m_prepared->text(1, "key"));
        m_prepared->order().add();
        QCOMPARE(m_prepared->count(), 6);
        const QString key = m_prepared->editor().edited();
        QVERIFY(!key.isEmpty());
        m_prepared->editor().leave();
        QCOMPARE(m_prepared->count(), 5);
        m_prepared->order().add();
        const QString kept = m_prepared->editor().edited();
        m_prepared->editor().addFall(0);
        QCOMPARE(m_prepared->editor().falls().size(), 1);
        QVERIFY(m_prepared->editor().keep(kept, u"9"_s, 0, u"The van breaks down."_s, {}, {}).isEmpty());
        QCOMPARE(m_prepared->text(m_prepared->rowOf(kept), "title"), u"The van breaks down."_s);
        QCOMPARE(m_prepared->text(m_prepared->rowOf(kept), "falls"), m_prepared->editor().nodes().constFirst());
        m_prepared->editor().edit(kept);
        m_prepared->editor().removeFall(0);
        m_prepared->editor().leave();
        QVERIFY(!m_prepared->text(m_prepared->rowOf(kept), "falls").isEmpty());
        m_prepared->editor().edit(kept);
        m_prepared->editor().removeFall(0);
        QVERIFY(m_prepared->keep(m_prepared->rowOf(kept), u"9"_s).isEmpty());
        QVERIFY(m_prepared->text(m_prepared->rowOf(kept), "falls").isEmpty());
    }

    void whatIsLeftOutIsSaidAndLedTo()
    {
        while (m_prepared->objectives().isRemovable())
            m_prepared->objectives().remove(m_prepared->objectiveKey(0));
        m_prepared->order().add();
        m_prepared->editor().leave();
        DrillCoveragePanel &coverage = *m_prepared->preparation().coverage();
        QSignalSpy placed(&m_prepared->order(), &DrillRunningOrder::placed);
        QSignalSpy team(&coverage, &DrillCoveragePanel::teamWanted);
        const int sentences = coverage.rows()->rowCount();
        QVERIFY(sentences > 0);
        for (int row = 0; row < sentences; ++row) {
            const QString words = test::DrillFixture::of(coverage.rows(), row, "words").toString();
            QVERIFY(!words.isEmpty());
            coverage.lead(test::DrillFixture::of(coverage.rows(), row, "key").toString());
            QVERIFY2(placed.size() + team.size() > 0 || !m_prepared->editor().edited().isEmpty()
                         || !m_prepared->objectives().edited().isEmpty(),
                     qPrintable(words));
            m_prepared->editor().leave();
            m_prepared->objectives().leave();
        }
    }

    void objectivesAreTwoToFiveAndMeasurable()
    {
        while (m_prepared->objectives().isAddable()) {
            m_prepared->objectives().add();
            if (!m_prepared->objectives().edited().isEmpty()) {
                QVERIFY(!m_prepared->objectives().keep(m_prepared->objectives().edited(), {}, 0, u"10"_s).isEmpty());
                QVERIFY(m_prepared->objectives()
                            .keep(m_prepared->objectives().edited(), u"Two orders on paper"_s, 0, u"20"_s)
                            .isEmpty());
            }
        }
        QCOMPARE(m_prepared->objectives().rows()->rowCount(), 5);
        m_prepared->objectives().add();
        QCOMPARE(m_prepared->objectives().rows()->rowCount(), 5);
        const QString key = m_prepared->objectiveKey(0);
        QVERIFY(!m_prepared->objectives().keep(key, u"Sooner"_s, 0, u"never"_s).isEmpty());
        QVERIFY(m_prepared->objectives().keep(key, u"Judged"_s, DrillObjectives::judged(), {}).isEmpty());
        while (m_prepared->objectives().isRemovable())
            m_prepared->objectives().remove(m_prepared->objectiveKey(0));
        QCOMPARE(m_prepared->objectives().rows()->rowCount(), 2);
        QVERIFY(m_prepared->order().undo());
        QCOMPARE(m_prepared->objectives().rows()->rowCount(), 3);
    }

    void theEditsStayWhenThePlanOrTheLengthChanges()
    {
        const QString key = m_prepared->text(1, "key");
        const QString deleted = m_prepared->text(3, "key");
        QVERIFY(m_prepared->keep(1, u"6"_s, u"In our words"_s).isEmpty());
        m_prepared->order().remove(deleted);
        Plan renamed = m_prepared->fixture.session.plan();
        Tool till = inOrder(renamed.table<Tool>()).constFirst();
        till.name = u"Cash desk"_s;
        renamed.table<Tool>().put(till);
        QVERIFY(m_prepared->fixture.session.commit(renamed, OperationKind::Edit));
        QCOMPARE(m_prepared->text(m_prepared->rowOf(key), "title"), u"In our words"_s);
        QCOMPARE(m_prepared->rowOf(deleted), -1);
        m_prepared->preparation().setLength(1);
        QCOMPARE(m_prepared->text(m_prepared->rowOf(key), "title"), u"In our words"_s);
        QCOMPARE(m_prepared->rowOf(deleted), -1);
        QCOMPARE(m_prepared->count(), 9);
        QVERIFY(m_prepared->order().isChangedByHand());
        m_prepared->order().draftAgain();
        QCOMPARE(m_prepared->count(), 10);
        QVERIFY(!m_prepared->order().isChangedByHand());
    }

    void theEditsAreThereAgainAfterAnotherDrill()
    {
        m_prepared->order().remove(m_prepared->text(4, "key"));
        m_prepared->drills().back();
        m_prepared->drills().prepare(u"blank"_s);
        QCOMPARE(m_prepared->count(), 0);
        QVERIFY(!m_prepared->preparation().isStartable());
        m_prepared->order().add();
        QVERIFY(m_prepared->editor()
                    .keep(m_prepared->editor().edited(), u"0"_s, 0, u"The lights go out."_s, {}, {})
                    .isEmpty());
        QVERIFY(m_prepared->preparation().isStartable());
        m_prepared->drills().prepare(u"card-and-internet"_s);
        QCOMPARE(m_prepared->count(), 4);
        m_prepared->drills().prepare(u"blank"_s);
        QCOMPARE(m_prepared->count(), 1);
    }

    void whoIsAwayIsPlayedByTheDeputy()
    {
        DrillTeamPanel &team = *m_prepared->preparation().team();
        const QString person = test::DrillFixture::of(team.participants(), 0, "key").toString();
        const QString name = test::DrillFixture::of(team.participants(), 0, "name").toString();
        team.setCell(person, 1);
        QVERIFY(!test::DrillFixture::of(team.participants(), 0, "words").toString().isEmpty());
        m_prepared->editor().edit(m_prepared->text(2, "key"));
        QVERIFY(
            m_prepared->editor()
                .keep(m_prepared->editor().edited(), m_prepared->text(2, "at"), 1, m_prepared->text(2, "title"), {}, {})
                .isEmpty());
        QVERIFY(m_prepared->text(2, "person").contains(name));
        team.setAbsent(person, true);
        team.setDeputy(person, 0);
        QVERIFY(!m_prepared->text(2, "person").contains(name));
        QVERIFY(m_prepared->text(2, "note").contains(name));
        m_prepared->preparation().start(false);
        QVERIFY(m_prepared->fixture.drill.isOpen());
        const RunProgress &progress = m_prepared->fixture.drill.progress();
        QVERIFY(progress.participants.constFirst().absent);
        QVERIFY(m_prepared->fixture.session.plan().nameOf(progress.injects.at(2).person.value) != name);
    }

    void whatWasPreparedIsThereWhenThePlanIsOpenedAgain()
    {
        DrillTeamPanel &team = *m_prepared->preparation().team();
        const QString person = test::DrillFixture::of(team.participants(), 0, "key").toString();
        team.setCell(person, 2);
        team.setAbsent(person, true);
        const QString changed = m_prepared->text(1, "key");
        QVERIFY(m_prepared->keep(1, u"6"_s, u"In our words"_s).isEmpty());
        m_prepared->order().remove(m_prepared->text(4, "key"));
        m_prepared->order().setPace(1);
        DrillsViewModel again(m_prepared->fixture.services, m_prepared->fixture.session, m_prepared->fixture.drill);
        m_prepared->openAgain();
        again.prepare({});
        const DrillsPreparationViewModel &prepared = *again.preparation();
        QCOMPARE(prepared.key(), u"card-and-internet"_s);
        DrillRunningOrder &kept = *again.preparation()->order();
        QCOMPARE(kept.rows()->rowCount(), 4);
        QCOMPARE(injectOf(kept.draft(), changed)->title, u"In our words"_s);
        QCOMPARE(injectOf(kept.draft(), changed)->at, Minutes(6));
        QCOMPARE(kept.pace(), 1);
        const QList<RunParticipant> participants = again.preparation()->team()->participating();
        QVERIFY(participants.constFirst().absent);
        QCOMPARE(participants.constFirst().cell, std::optional(DrillPreparationRows::cellAt(2)));
        kept.draftAgain();
        QCOMPARE(kept.rows()->rowCount(), 5);
        QVERIFY(m_prepared->fixture.session.plan().table<PlannedEvent>().isEmpty());
    }

    void anEditIsTakenBackWithThePlansOwnUndo()
    {
        m_prepared->order().remove(m_prepared->text(4, "key"));
        QCOMPARE(m_prepared->count(), 4);
        QVERIFY(m_prepared->fixture.session.undo());
        QCOMPARE(m_prepared->count(), 5);
        QVERIFY(m_prepared->fixture.session.plan().table<PlannedEvent>().isEmpty());
    }

    void thePaceIsSaidInWords()
    {
        QCOMPARE(m_prepared->order().pace(), 0);
        QVERIFY(m_prepared->order().paces().size() >= 2);
        m_prepared->order().setPace(1);
        QCOMPARE(m_prepared->order().pace(), 1);
        m_prepared->preparation().start(true);
        QCOMPARE(m_prepared->fixture.drill.progress().run.pace, std::optional(RunPace::Clock));
    }

private:
    std::unique_ptr<test::PreparationFixture> m_prepared;
};

RELAIS_TEST(RunningOrder)

#include "tst_drillrunningorder.moc"
