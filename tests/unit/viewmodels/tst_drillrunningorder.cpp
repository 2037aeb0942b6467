// SPDX-License-Identifier: GPL-3.0-or-later
// The running order of a drill as somebody changes it before the start, and what it can be drafted from.
#include "support/testmain.h"
#include "unit/viewmodels/drillfixture.h"
#include "viewmodels/drillrebase.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
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
        m_fixture = std::make_unique<test::DrillFixture>();
        Plan &plan = m_fixture->shop.plan;
        const auto reader = test::shopdrill::add(plan, Tool{.name = u"Card reader"_s}, m_fixture->window.ids);
        test::shopdrill::add(plan, Dependency{.from = nodeOf(m_fixture->shop.sell), .to = nodeOf(reader)},
                             m_fixture->window.ids);
        m_fixture->create();
        drills().prepare(u"card-and-internet"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void anEventIsMovedDoubledAndTakenAway()
    {
        const QAbstractItemModelTester tester(order().rows());
        const QString first = text(0, "title");
        const QString second = text(1, "title");
        order().move(text(0, "key"), 1);
        QCOMPARE(text(0, "title"), second);
        QCOMPARE(text(1, "title"), first);
        QCOMPARE(order().current(), text(1, "key"));
        order().duplicate(text(1, "key"));
        QCOMPARE(count(), 6);
        QCOMPARE(text(2, "title"), first);
        QSignalSpy placed(&order(), &DrillRunningOrder::placed);
        order().remove(text(2, "key"));
        QCOMPARE(count(), 5);
        QCOMPARE(placed.constLast().constFirst().toInt(), 2);
        QVERIFY(order().undo());
        QVERIFY(order().undo());
        QVERIFY(order().undo());
        QVERIFY(!order().undo());
        QCOMPARE(text(0, "title"), first);
        QVERIFY(order().redo());
        QCOMPARE(text(0, "title"), second);
    }

    void anEventGoesWhereItsMinuteSays()
    {
        const QString key = text(0, "key");
        QVERIFY(keep(0, u"12"_s).isEmpty());
        QCOMPARE(at(rowOf(key)), 12);
        for (int row = 1; row < count(); ++row)
            QVERIFY(at(row - 1) <= at(row));
        QVERIFY(!keep(rowOf(key), u"soon"_s).isEmpty());
        QVERIFY(!keep(rowOf(key), u"600"_s).isEmpty());
        QCOMPARE(at(rowOf(key)), 12);
    }

    void aNewEventIsWrittenOrGoesAgain()
    {
        order().setCurrent(text(1, "key"));
        order().add();
        QCOMPARE(count(), 6);
        const QString key = order().edited();
        QVERIFY(!key.isEmpty());
        order().leave();
        QCOMPARE(count(), 5);
        order().add();
        const QString kept = order().edited();
        order().addFall(0);
        QCOMPARE(order().falls().size(), 1);
        QVERIFY(order().keep(kept, u"9"_s, 0, u"The van breaks down."_s, {}, {}).isEmpty());
        QCOMPARE(text(rowOf(kept), "title"), u"The van breaks down."_s);
        QCOMPARE(text(rowOf(kept), "falls"), order().nodes().constFirst());
        order().edit(kept);
        order().removeFall(0);
        order().leave();
        QVERIFY(!text(rowOf(kept), "falls").isEmpty());
        order().edit(kept);
        order().removeFall(0);
        QVERIFY(keep(rowOf(kept), u"9"_s).isEmpty());
        QVERIFY(text(rowOf(kept), "falls").isEmpty());
    }

    void whatIsLeftOutIsSaidAndLedTo()
    {
        while (objectives().isRemovable())
            objectives().remove(objectiveKey(0));
        order().add();
        order().leave();
        QSignalSpy placed(&order(), &DrillRunningOrder::placed);
        QSignalSpy team(&order(), &DrillRunningOrder::teamWanted);
        const int sentences = order().coverage()->rowCount();
        QVERIFY(sentences > 0);
        for (int row = 0; row < sentences; ++row) {
            const QString words = test::DrillFixture::of(order().coverage(), row, "words").toString();
            QVERIFY(!words.isEmpty());
            order().lead(test::DrillFixture::of(order().coverage(), row, "key").toString());
            QVERIFY2(placed.size() + team.size() > 0 || !order().edited().isEmpty() || !objectives().edited().isEmpty(),
                     qPrintable(words));
            order().leave();
            objectives().leave();
        }
    }

    void objectivesAreTwoToFiveAndMeasurable()
    {
        while (objectives().isAddable()) {
            objectives().add();
            if (!objectives().edited().isEmpty()) {
                QVERIFY(!objectives().keep(objectives().edited(), {}, 0, u"10"_s).isEmpty());
                QVERIFY(objectives().keep(objectives().edited(), u"Two orders on paper"_s, 0, u"20"_s).isEmpty());
            }
        }
        QCOMPARE(objectives().rows()->rowCount(), 5);
        objectives().add();
        QCOMPARE(objectives().rows()->rowCount(), 5);
        const QString key = objectiveKey(0);
        QVERIFY(!objectives().keep(key, u"Sooner"_s, 0, u"never"_s).isEmpty());
        QVERIFY(objectives().keep(key, u"Judged"_s, DrillObjectives::judged(), {}).isEmpty());
        while (objectives().isRemovable())
            objectives().remove(objectiveKey(0));
        QCOMPARE(objectives().rows()->rowCount(), 2);
        QVERIFY(order().undo());
        QCOMPARE(objectives().rows()->rowCount(), 3);
    }

    void theEditsStayWhenThePlanOrTheLengthChanges()
    {
        const QString key = text(1, "key");
        const QString deleted = text(3, "key");
        QVERIFY(keep(1, u"6"_s, u"In our words"_s).isEmpty());
        order().remove(deleted);
        Plan renamed = m_fixture->session.plan();
        Tool till = inOrder(renamed.table<Tool>()).constFirst();
        till.name = u"Cash desk"_s;
        renamed.table<Tool>().put(till);
        QVERIFY(m_fixture->session.commit(renamed, OperationKind::Edit));
        QCOMPARE(text(rowOf(key), "title"), u"In our words"_s);
        QCOMPARE(rowOf(deleted), -1);
        preparation().setLength(1);
        QCOMPARE(text(rowOf(key), "title"), u"In our words"_s);
        QCOMPARE(rowOf(deleted), -1);
        QCOMPARE(count(), 9);
        QVERIFY(order().isChangedByHand());
        order().draftAgain();
        QCOMPARE(count(), 10);
        QVERIFY(!order().isChangedByHand());
    }

    void theEditsAreThereAgainAfterAnotherDrill()
    {
        order().remove(text(4, "key"));
        drills().back();
        drills().prepare(u"blank"_s);
        QCOMPARE(count(), 0);
        QVERIFY(!preparation().isStartable());
        order().add();
        QVERIFY(order().keep(order().edited(), u"0"_s, 0, u"The lights go out."_s, {}, {}).isEmpty());
        QVERIFY(preparation().isStartable());
        drills().prepare(u"card-and-internet"_s);
        QCOMPARE(count(), 4);
        drills().prepare(u"blank"_s);
        QCOMPARE(count(), 1);
    }

    void whoIsAwayIsPlayedByTheDeputy()
    {
        DrillTeamPanel &team = *preparation().team();
        const QString person = test::DrillFixture::of(team.participants(), 0, "key").toString();
        const QString name = test::DrillFixture::of(team.participants(), 0, "name").toString();
        team.setCell(person, 1);
        QVERIFY(!test::DrillFixture::of(team.participants(), 0, "words").toString().isEmpty());
        order().edit(text(2, "key"));
        QVERIFY(order().keep(order().edited(), text(2, "at"), 1, text(2, "title"), {}, {}).isEmpty());
        QVERIFY(text(2, "person").contains(name));
        team.setAbsent(person, true);
        team.setDeputy(person, 0);
        QVERIFY(!text(2, "person").contains(name));
        QVERIFY(text(2, "note").contains(name));
        preparation().start(false);
        QVERIFY(m_fixture->drill.isOpen());
        const RunProgress &progress = m_fixture->drill.progress();
        QVERIFY(progress.participants.constFirst().absent);
        QVERIFY(m_fixture->session.plan().nameOf(progress.injects.at(2).person.value) != name);
    }

    void whatWasPreparedIsThereWhenThePlanIsOpenedAgain()
    {
        DrillTeamPanel &team = *preparation().team();
        const QString person = test::DrillFixture::of(team.participants(), 0, "key").toString();
        team.setCell(person, 2);
        team.setAbsent(person, true);
        const QString changed = text(1, "key");
        QVERIFY(keep(1, u"6"_s, u"In our words"_s).isEmpty());
        order().remove(text(4, "key"));
        order().setPace(1);
        DrillsViewModel again(m_fixture->services, m_fixture->session, m_fixture->drill);
        openAgain();
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
        QVERIFY(m_fixture->session.plan().table<PlannedEvent>().isEmpty());
    }

    void anEditIsTakenBackWithThePlansOwnUndo()
    {
        order().remove(text(4, "key"));
        QCOMPARE(count(), 4);
        QVERIFY(m_fixture->session.undo());
        QCOMPARE(count(), 5);
        QVERIFY(m_fixture->session.plan().table<PlannedEvent>().isEmpty());
    }

    void aTimetableIsThereWhenThePlanIsOpenedAgain()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"timetable.tsv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id\ttime\tstimulus\n1\t0\tThe site is down.\n2\t12\tThe host answers.\n");
        file.close();
        drills().file()->openFile(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(preparation().team()->setDate(u"15/12"_s));
        const QString title = preparation().title();
        DrillsViewModel again(m_fixture->services, m_fixture->session, m_fixture->drill);
        openAgain();
        again.prepare({});
        QCOMPARE(again.preparation()->title(), title);
        const DrillDraft &kept = again.preparation()->order()->draft();
        QCOMPARE(kept.injects.size(), 2);
        QCOMPARE(kept.injects.constLast().title, u"The host answers."_s);
        QCOMPARE(kept.injects.constLast().at, Minutes(12));
    }

    void thePaceIsSaidInWords()
    {
        QCOMPARE(order().pace(), 0);
        QVERIFY(order().paces().size() >= 2);
        order().setPace(1);
        QCOMPARE(order().pace(), 1);
        preparation().start(true);
        QCOMPARE(m_fixture->drill.progress().run.pace, std::optional(RunPace::Clock));
    }

    void theWeakestPointAndARealOutageAreDrafted()
    {
        drills().prepare(u"weakest_point"_s);
        QVERIFY2(count() >= 5, qPrintable(preparation().problem()));
        QVERIFY(!preparation().title().isEmpty());
        QCOMPARE(preparation().choices()->rowCount(), 0); // the story names what falls itself
        drills().prepare(u"replay/worldline-2024-11-28"_s);
        QVERIFY(preparation().isReplay());
        QVERIFY2(count() > 0 || !preparation().problem().isEmpty(), "neither events nor a reason");
        QCOMPARE(preparation().sources()->rowCount(), 1);
    }

    void whatIsPlayedAgainIsNamedOnce()
    {
        const auto outages = m_fixture->library.outages();
        QVERIFY(outages);
        const DrillLibrary library{{}, {}, *outages};
        Scenario scenario;
        scenario.modelledOn = {outages->at(0).key, outages->at(1).key};
        const auto rows =
            DrillPreparationRows::sources(DrillOrigins::keyOf(DrillSource::Replay, outages->at(0).key), scenario,
                                          library, m_fixture->session.plan(), QDate(2026, 1, 1));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).key, outages->at(0).key);
    }

    void aTimetableIsReadAndWhatIsRefusedIsNamed()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"timetable.tsv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id\ttime\tstimulus\texpected reaction\n1\t0\tThe site is down.\tCall the host.\n"
                   "2\tlater\tCustomers call.\t\n3\t12\tThe host answers.\tTell the team.\n");
        file.close();
        drills().file()->openFile(QUrl::fromLocalFile(file.fileName()));
        QVERIFY2(drills().file()->problem().isEmpty(), qPrintable(drills().file()->problem()));
        QCOMPARE(count(), 2);
        QCOMPARE(text(1, "title"), u"The host answers."_s);
        QCOMPARE(drills().file()->refusedRows()->rowCount(), 1);
        QCOMPARE(test::DrillFixture::of(drills().file()->refusedRows(), 0, "line").toString(), u"Line 3"_s);
        QVERIFY(preparation().isStartable());
        preparation().setLength(1);
        QCOMPARE(preparation().length(), u"10 + 60 + 20 min"_s);
    }

    void aFileThatIsNoTimetableIsRefusedInWords()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"people.tsv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name\tphone\nClaire\t01\n");
        file.close();
        const QString before = preparation().key();
        drills().file()->openFile(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(drills().file()->problem().contains(u"people.tsv"_s));
        QCOMPARE(preparation().key(), before);
    }

    void anInvitationNeedsADayAndIsWrittenOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"drill.ics"_s);
        DrillInvitation &invitation = *preparation().invitation();
        QVERIFY(!invitation.problem().isEmpty());
        invitation.save(QUrl::fromLocalFile(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(preparation().team()->setDate(u"15/12/2020"_s));
        QCOMPARE(invitation.problem(), u"That day has passed: choose another one."_s);
        invitation.save(QUrl::fromLocalFile(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(preparation().team()->setDate(u"15/12"_s));
        QVERIFY(preparation().team()->setTime(u"14:00"_s));
        QVERIFY(invitation.problem().isEmpty());
        QVERIFY(invitation.text().startsWith(u"DRILL"_s));
        QVERIFY(invitation.text().contains(u"14:00"_s));
        invitation.save(QUrl::fromLocalFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("DRILL"));
        QVERIFY(invitation.saved().contains(u"drill.ics"_s));
        QCOMPARE(m_fixture->session.plan().table<PlannedDrill>().size(), 1);
    }

private:
    void openAgain()
    {
        m_fixture->session.close();
        m_fixture->session.open(u"/plans/Lenoir.relais"_s);
    }
    DrillsViewModel &drills() { return m_fixture->drills; }
    DrillsPreparationViewModel &preparation() { return *drills().preparation(); }
    DrillRunningOrder &order() { return *preparation().order(); }
    DrillObjectives &objectives() { return *preparation().objectives(); }
    int count() { return order().rows()->rowCount(); }
    QString text(int row, const char *role) { return test::DrillFixture::of(order().rows(), row, role).toString(); }
    int at(int row) { return test::DrillFixture::of(order().rows(), row, "at").toInt(); }
    int rowOf(const QString &key)
    {
        for (int row = 0; row < count(); ++row) {
            if (text(row, "key") == key)
                return row;
        }
        return -1;
    }
    QString objectiveKey(int row) { return test::DrillFixture::of(objectives().rows(), row, "key").toString(); }
    QString keep(int row, const QString &minute, const QString &title = {})
    {
        if (order().edited() != text(row, "key"))
            order().edit(text(row, "key"));
        return order().keep(text(row, "key"), minute, test::DrillFixture::of(order().rows(), row, "cell").toInt(),
                            title.isEmpty() ? text(row, "title") : title, text(row, "situation"),
                            text(row, "expected"));
    }

    std::unique_ptr<test::DrillFixture> m_fixture;
};

RELAIS_TEST(RunningOrder)

#include "tst_drillrunningorder.moc"
