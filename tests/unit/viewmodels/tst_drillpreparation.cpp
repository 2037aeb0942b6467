// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillteam.h"
#include "support/testmain.h"
#include "unit/viewmodels/drillfixture.h"
#include "unit/viewmodels/heldrunner.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

class TestDrillPreparation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_fixture.emplace();
        Plan &plan = m_fixture->shop.plan;
        const auto claire = m_fixture->shop.claire;
        test::shopdrill::add(plan, RoleHolder{.role = RoleKind::Decider, .person = claire, .rank = 0},
                             m_fixture->window.ids);
        const auto reader =
            test::shopdrill::add(plan, Tool{.name = QStringLiteral("Card reader")}, m_fixture->window.ids);
        test::shopdrill::add(plan, Dependency{.from = nodeOf(m_fixture->shop.sell), .to = nodeOf(reader)},
                             m_fixture->window.ids);
        m_fixture->create();
        m_fixture->drills.prepare(QStringLiteral("card-and-internet"));
    }
    void cleanup() { m_fixture.reset(); }

    void theScenesAreToldWithTheFirmsOwnTools()
    {
        const QAbstractItemModelTester tester(scenes());
        QCOMPARE(m_fixture->drills.view(), DrillsViewModel::View::Preparation);
        QCOMPARE(scenes()->rowCount(), 5);
        QVERIFY(model().isStartable());
        QCOMPARE(test::DrillFixture::of(scenes(), 0, "minute").toString(), QStringLiteral("0 min"));
        // Selling goes on without cards; answering stops with the line, one scene later, and has no fallback.
        QVERIFY(!test::DrillFixture::of(scenes(), 0, "uncovered").toBool());
        QVERIFY(test::DrillFixture::of(scenes(), 1, "uncovered").toBool());
        QCOMPARE(model().objectives()->rows()->rowCount(), 3);
    }

    void whatIsAskedForBeforeTheLibraryIsReadIsPreparedOnceItIs()
    {
        test::HeldRunner held;
        test::DrillFixture early(&held);
        const QSignalSpy refused(&early.drills, &DrillsViewModel::refused);
        early.create();
        while (early.session.kind() == PlanSession::Kind::None)
            held.runOne();
        early.drills.prepare(QStringLiteral("card-and-internet"));
        QCOMPARE(early.drills.view(), DrillsViewModel::View::List);
        held.runAll();
        QCOMPARE(early.drills.view(), DrillsViewModel::View::Preparation);
        QVERIFY(refused.isEmpty());
    }

    void theDeciderIsNotProposedToLead()
    {
        QCOMPARE(participant("Karim Haddad"), DrillRole::Facilitator);
        QCOMPARE(participant("Claire Lenoir"), DrillRole::Decider);
        QVERIFY(model().team()->problem().isEmpty());
        QVERIFY(plan().table<PlannedDrill>().isEmpty());
    }

    // The questions and an imported plan name who takes part, and no roles.
    void whoLeadsAMereListOfPeopleIsAmongThem()
    {
        test::CountingIds ids;
        Plan listed = plan();
        const auto &people = listed.table<Person>().rows();
        const auto karim = std::find_if(people.cbegin(), people.cend(), [](const Person &person) {
                               return person.name == QStringLiteral("Karim Haddad");
                           })->id;
        PlannedDrill drill;
        drill.id = ids.make<PlannedDrill>();
        drill.facilitator = karim;
        listed.table<PlannedDrill>().put(drill);
        listed.table<Participant>().put({ids.make<Participant>(), drill.id, m_fixture->shop.claire, DrillRole::Player});
        const DrillTeam team = teamFor(listed, QStringLiteral("card-and-internet"), ids);
        QCOMPARE(team.participants.size(), 2);
        QCOMPARE(team.holder(DrillRole::Facilitator), karim);
        QCOMPARE(team.holder(DrillRole::Decider), m_fixture->shop.claire);
        QCOMPARE(team.drill.facilitator, karim);
    }

    void aDeciderWhoLeadsIsSaidInWords()
    {
        model().team()->setRole(keyOf("Claire Lenoir"), static_cast<int>(DrillRole::Facilitator));
        QVERIFY(model().team()->problem().contains(QStringLiteral("Claire Lenoir")));
        QCOMPARE(participant("Karim Haddad"), DrillRole::Player);
        QCOMPARE(plan().table<PlannedDrill>().rows().constFirst().facilitator, m_fixture->shop.claire);
        QCOMPARE(plan().table<Participant>().size(), 2);
        QVERIFY(m_fixture->session.undo());
        QVERIFY(plan().table<PlannedDrill>().isEmpty());
        QVERIFY(plan().table<Participant>().isEmpty());
        QCOMPARE(participant("Karim Haddad"), DrillRole::Facilitator);
    }

    void whenIsTypedAsPeopleTypeIt()
    {
        QVERIFY(model().team()->setDate(QStringLiteral("15/12")));
        QVERIFY(model().team()->setTime(QStringLiteral("14 h 30")));
        QVERIFY(!model().team()->setDate(QStringLiteral("soon")));
        QVERIFY(!model().team()->setTime(QStringLiteral("25:00")));
        const PlannedDrill planned = plan().table<PlannedDrill>().rows().constFirst();
        QCOMPARE(planned.at, std::optional(Minutes(14 * 60 + 30)));
        QCOMPARE(planned.date.day(), 15);
        QCOMPARE(model().team()->time(), QStringLiteral("14:30"));
        QVERIFY(m_fixture->drills.next()->isPlanned());
        QVERIFY(m_fixture->drills.next()->when().contains(QStringLiteral("14:30")));
        QCOMPARE(m_fixture->drills.next()->day(), QStringLiteral("15"));
        QCOMPARE(plan().table<PlannedDrill>().size(), 1);
    }

    void thePapersAreWrittenWhereTheyAreWanted()
    {
        DrillPapersPanel &papers = *model().papers();
        const QAbstractItemModelTester tester(papers.rows());
        papers.choose(QStringLiteral("observer-sheet"), false);
        papers.setFolder(QUrl::fromLocalFile(QStringLiteral("/papers")));
        papers.write();
        const QStringList &paths = m_fixture->window.writer.paths;
        QCOMPARE(paths.size(), 4);
        for (const QString &path : paths)
            QVERIFY2(path.startsWith(QStringLiteral("/papers/Maison Lenoir - ")), qPrintable(path));
        QVERIFY(!papers.isBusy());
        QVERIFY(test::DrillFixture::of(papers.rows(), 0, "done").toBool());
        QVERIFY(!test::DrillFixture::of(papers.rows(), 3, "done").toBool());
        m_fixture->window.writer.error = ErrorCode::PermissionDenied;
        papers.write();
        QVERIFY(!papers.problem().isEmpty());
        QVERIFY(!test::DrillFixture::of(papers.rows(), 0, "done").toBool());
        papers.begin();
        QVERIFY(papers.problem().isEmpty());
        QVERIFY(papers.words().isEmpty());
    }

    void whatIsMissingIsAskedOnceAndGoesIntoThePlan()
    {
        const int asked = model().missing()->rowCount();
        QVERIFY(asked > 0);
        QVERIFY(asked <= Scenario::mostFacts);
        QVERIFY(!model().missingTitle().isEmpty());
        const QString channel = factKey(DrillFact::CustomerChannel);
        QVERIFY(!channel.isEmpty());
        model().fill(channel, QStringLiteral("Un SMS aux clients"));
        QCOMPARE(model().missing()->rowCount(), asked - 1);
        QCOMPARE(plan().table<Channel>().size(), 1);
        QVERIFY(m_fixture->session.undo());
        QCOMPARE(model().missing()->rowCount(), asked);
    }

    void aNumberThatIsNoneIsRefusedWhereItStands()
    {
        const QString phone = factKey(DrillFact::SupportPhone);
        if (phone.isEmpty())
            return;
        const Plan before = plan();
        model().fill(phone, QStringLiteral("demander à Paul"));
        QVERIFY(plan() == before);
    }

    void wordsOfASceneAreTheTeamsOwn()
    {
        const QString before = text(1, "title");
        write(1, QStringLiteral("Une cliente insiste."));
        QCOMPARE(text(1, "title"), QStringLiteral("Une cliente insiste."));
        QCOMPARE(text(1, "note"), QStringLiteral("Written by you"));
        QVERIFY(text(0, "note").isEmpty());
        QVERIFY(plan().table<TextEdit>().isEmpty());
        // They stay, whoever leaves the page, in every drill of the scenario.
        m_fixture->drills.back();
        QCOMPARE(plan().table<TextEdit>().size(), 1);
        m_fixture->drills.prepare(QStringLiteral("card-and-internet"));
        QCOMPARE(text(1, "title"), QStringLiteral("Une cliente insiste."));
        order().undo();
        QCOMPARE(text(1, "title"), before);
        m_fixture->drills.back();
        QVERIFY(plan().table<TextEdit>().isEmpty());
    }

    void peopleInTheWordsOfASceneCanBeForgotten()
    {
        write(1, QStringLiteral("Claire Lenoir is away."));
        QCOMPARE(text(1, "title"), QStringLiteral("Claire Lenoir is away."));
        m_fixture->drills.back();
        QVERIFY(!plan().table<TextEdit>().rows().constFirst().text.contains(QStringLiteral("Claire")));
    }

    void theRunIsPlayedInTheTeamsOwnWords()
    {
        write(1, QStringLiteral("The line is gone."));
        model().start(false);
        QCOMPARE(m_fixture->drill.progress().injects.at(1).title, QStringLiteral("The line is gone."));
    }

    void theStartPlansTheDrillAndHandsOverTheRun()
    {
        QSignalSpy begun(&m_fixture->drill, &DrillSession::opened);
        model().start(false);
        QCOMPARE(begun.size(), 1);
        QVERIFY(!m_fixture->drill.progress().run.practice);
        QCOMPARE(m_fixture->drill.progress().participants.size(), 2);
        QCOMPARE(m_fixture->drill.progress().injects.size(), 5);
        QCOMPARE(plan().table<PlannedDrill>().size(), 1);
    }

    void tryingAloneIsPracticeAndPlansNothing()
    {
        model().start(true);
        QVERIFY(m_fixture->drill.progress().run.practice);
        QVERIFY(plan().table<PlannedDrill>().isEmpty());
    }

    void anExampleIsReadAndNotPlayed()
    {
        m_fixture->session.openExample(plan());
        m_fixture->drills.prepare(QStringLiteral("card-and-internet"));
        QCOMPARE(scenes()->rowCount(), 5);
        QVERIFY(!model().isStartable());
        QVERIFY(!model().problem().isEmpty());
        QSignalSpy begun(&model(), &DrillsPreparationViewModel::beginWanted);
        model().start(false);
        QCOMPARE(begun.size(), 0);
    }

    void aPlanThatCannotBeWrittenIsPlayedAllTheSame()
    {
        m_fixture->window.files.readOnly = true;
        m_fixture->session.open(QStringLiteral("/plans/Lenoir.relais"));
        m_fixture->drills.prepare(QStringLiteral("card-and-internet"));
        QVERIFY(model().isStartable());
        QVERIFY(!model().isEditable());
        QVERIFY(!model().problem().isEmpty());
        QVERIFY(model().team()->isEditable());
        const int before = model().team()->participants()->rowCount();
        QVERIFY(before > 1);
        model().team()->removeParticipant(
            test::DrillFixture::of(model().team()->participants(), before - 1, "key").toString());
        QCOMPARE(model().team()->participants()->rowCount(), before - 1);
        const Plan asItWas = plan();
        model().start(false);
        QVERIFY(m_fixture->drill.isOpen());
        QCOMPARE(m_fixture->drill.progress().participants.size(), qsizetype(before - 1));
        QVERIFY(plan() == asItWas);
        m_fixture->drill.close();
        m_fixture->drill.refreshRuns();
        const auto *left = m_fixture->drill.runs().isEmpty() ? nullptr : &m_fixture->drill.runs().constFirst();
        QVERIFY(left && left->waiting);
        // Once the plan can be written the drill is there, and said so.
        QSignalSpy said(&m_fixture->drills, &DrillsViewModel::said);
        m_fixture->window.files.readOnly = false;
        m_fixture->session.open(QStringLiteral("/plans/Lenoir.relais"));
        QCOMPARE(said.size(), 1);
        QCOMPARE(m_fixture->drill.runs().size(), 1);
        QVERIFY(!m_fixture->drill.runs().constFirst().waiting);
    }

    void anInvitationNeedsADayAndIsWrittenOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("drill.ics"));
        DrillInvitation &invitation = *model().invitation();
        QVERIFY(!invitation.problem().isEmpty());
        invitation.save(QUrl::fromLocalFile(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(model().team()->setDate(QStringLiteral("15/12/2020")));
        QCOMPARE(invitation.problem(), QStringLiteral("That day has passed: choose another one."));
        invitation.save(QUrl::fromLocalFile(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(model().team()->setDate(QStringLiteral("15/12")));
        QVERIFY(model().team()->setTime(QStringLiteral("14:00")));
        QVERIFY(invitation.problem().isEmpty());
        QVERIFY(invitation.text().startsWith(QStringLiteral("DRILL")));
        QVERIFY(invitation.text().contains(QStringLiteral("14:00")));
        invitation.save(QUrl::fromLocalFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("DRILL"));
        QVERIFY(invitation.saved().contains(QStringLiteral("drill.ics")));
        QCOMPARE(m_fixture->session.plan().table<PlannedDrill>().size(), 1);
    }

private:
    DrillsPreparationViewModel &model() { return *m_fixture->drills.preparation(); }
    const Plan &plan() { return m_fixture->session.plan(); }
    DrillRunningOrder &order() { return *model().order(); }
    QAbstractItemModel *scenes() { return order().rows(); }
    QString text(int row, const char *role) { return test::DrillFixture::of(scenes(), row, role).toString(); }
    void write(int row, const QString &title)
    {
        DrillSceneEditor &editor = *model().editor();
        editor.edit(text(row, "key"));
        const int cell = test::DrillFixture::of(scenes(), row, "cell").toInt();
        QVERIFY(
            editor.keep(text(row, "key"), text(row, "at"), cell, title, text(row, "situation"), text(row, "expected"))
                .isEmpty());
    }
    int rowOfPerson(const char *name)
    {
        const auto *rows = model().team()->participants();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (test::DrillFixture::of(rows, row, "name").toString() == QString::fromUtf8(name))
                return row;
        }
        return -1;
    }
    QString keyOf(const char *name)
    {
        return test::DrillFixture::of(model().team()->participants(), rowOfPerson(name), "key").toString();
    }
    DrillRole participant(const char *name)
    {
        return static_cast<DrillRole>(
            test::DrillFixture::of(model().team()->participants(), rowOfPerson(name), "role").toInt());
    }
    QString factKey(DrillFact fact)
    {
        for (int row = 0; row < model().missing()->rowCount(); ++row) {
            const QString key = test::DrillFixture::of(model().missing(), row, "key").toString();
            if (key.startsWith(QString::number(static_cast<int>(fact)) + QLatin1Char('/')))
                return key;
        }
        return {};
    }

    std::optional<test::DrillFixture> m_fixture;
};

} // namespace relais

using relais::TestDrillPreparation;
RELAIS_TEST(TestDrillPreparation)

#include "tst_drillpreparation.moc"
