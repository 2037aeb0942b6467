// SPDX-License-Identifier: GPL-3.0-or-later
// Which scenario is played, and how long: the order of the list, its search, and what is chosen for a planned drill.
#include "support/testmain.h"
#include "unit/viewmodels/drillfixture.h"
#include "wording/formats.h"

#include <QSignalSpy>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class DrillChoosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fixture = std::make_unique<test::DrillFixture>();
        m_fixture->create();
        choice().setShown(true);
    }
    void cleanup() { m_fixture.reset(); }

    void whatTouchesThisFirmComesFirst()
    {
        QVERIFY(rows().rowCount() > 1);
        QVERIFY(text(0, "touches").startsWith(u"Stops here: "_s));
        bool untouched = false;
        for (int row = 0; row < rows().rowCount(); ++row) {
            const bool touches = text(row, "touches").startsWith(u"Stops here"_s);
            QVERIFY2(!untouched || !touches, qPrintable(text(row, "key")));
            untouched = !touches;
        }
    }

    // Outages of one provider stop the same here: the newest of them comes first.
    void theNewestOutageIsReplayedFirst()
    {
        choice().showAllOutages();
        QVERIFY(outagesOf(u"replay/cloudflare-"_s).isEmpty());
        Plan after = plan();
        IdSource &ids = m_fixture->window.ids;
        const auto provider = test::shopdrill::add(after, Provider{.name = u"Cloudflare"_s}, ids);
        const auto site = test::shopdrill::add(after, Tool{.name = u"Webshop"_s}, ids);
        test::shopdrill::add(after, Dependency{.from = nodeOf(m_fixture->shop.sell), .to = nodeOf(site)}, ids);
        test::shopdrill::add(after, Dependency{.from = nodeOf(site), .to = nodeOf(provider)}, ids);
        QVERIFY(m_fixture->session.commit(after, OperationKind::Edit));
        const QStringList keys = outagesOf(u"replay/cloudflare-"_s);
        QVERIFY(keys.size() >= 2);
        QVERIFY2(std::ranges::is_sorted(keys, std::ranges::greater()), qPrintable(keys.join(u' ')));
    }

    void nobodyWorksOutWhatNobodySees()
    {
        choice().setShown(false);
        const Plan before = plan();
        QVERIFY(text(0, "touches").contains(u"Sell"_s));
        Plan renamed = before;
        Activity sell = *renamed.find(m_fixture->shop.sell);
        sell.priority = !sell.priority;
        renamed.table<Activity>().put(sell);
        QSignalSpy changes(&choice(), &DrillChoice::changed);
        QVERIFY(m_fixture->session.commit(renamed, OperationKind::Edit));
        QCOMPARE(changes.size(), 0);
        choice().setShown(true);
        QVERIFY(changes.size() > 0);
    }

    void theSearchKnowsBothLanguagesWithoutAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("french") << u"terminal de paiement"_s;
        QTest::newRow("english") << u"card machine"_s;
        QTest::newRow("accents left out") << u"encaisser carte refusee"_s;
        QTest::newRow("capitals") << u"TPE"_s;
        QTest::newRow("a real outage") << u"worldline"_s;
    }
    void theSearchKnowsBothLanguagesWithoutAccents()
    {
        QFETCH(QString, typed);
        const int all = rows().rowCount();
        choice().setSearch(typed);
        QVERIFY(rowOf(u"card-and-internet"_s) >= 0);
        QVERIFY(rows().rowCount() < all);
        QVERIFY(choice().emptyWords().isEmpty());
        choice().setSearch({});
        QCOMPARE(rows().rowCount(), all);
    }

    void aSearchThatFindsNothingSaysSo()
    {
        choice().setSearch(u"zeppelin"_s);
        QCOMPARE(rows().rowCount(), 0);
        QVERIFY(choice().emptyWords().contains(u"zeppelin"_s));
    }

    void anotherScenarioIsPreparedInPlaceOfAProposal()
    {
        drills().prepare(u"card-and-internet"_s);
        const QString other = otherKey();
        choice().choose(other);
        QCOMPARE(chosenKey(), other);
        QVERIFY(plan().table<PlannedDrill>().isEmpty());
    }

    void aPlannedDrillTakesTheScenarioThatIsChosen()
    {
        drills().prepare(u"card-and-internet"_s);
        QVERIFY(drills().preparation()->team()->setDate(u"15/12"_s));
        const QString other = otherKey();
        choice().choose(other);
        QCOMPARE(plan().table<PlannedDrill>().size(), 1);
        QCOMPARE(planned().scenario, other);
        QVERIFY(planned().date.isValid());
        QVERIFY(m_fixture->session.undo());
        QCOMPARE(planned().scenario, u"card-and-internet"_s);
    }

    // The first stays as it was planned.
    void anotherDrillIsPlannedBesideTheFirst()
    {
        drills().prepare(u"card-and-internet"_s);
        QVERIFY(drills().preparation()->team()->setDate(u"15/12"_s));
        drills().back();
        const QString other = otherKey();
        drills().prepare(other);
        drills().preparation()->team()->setLength(static_cast<int>(DrillLength::Full));
        QCOMPARE(drills().preparation()->team()->length(), static_cast<int>(DrillLength::Full));
        QVERIFY(drills().preparation()->team()->setDate(u"20/12"_s));
        QCOMPARE(plan().table<PlannedDrill>().size(), 2);
        drills().prepare(u"card-and-internet"_s);
        QCOMPARE(drills().preparation()->team()->length(), static_cast<int>(DrillLength::First));
    }

    void theFullHourIsKeptWithThePlannedDrillAndPlayed()
    {
        DrillsPreparationViewModel &preparation = *drills().preparation();
        drills().prepare(u"card-and-internet"_s);
        QCOMPARE(preparation.order()->rows()->rowCount(), 5);
        QCOMPARE(preparation.length(), u"5 + 25 + 15 min"_s);
        preparation.team()->setLength(static_cast<int>(DrillLength::Full));
        QCOMPARE(planned().length, std::optional(DrillLength::Full));
        QCOMPARE(preparation.length(), u"10 + 60 + 20 min"_s);
        QCOMPARE(preparation.order()->rows()->rowCount(), 10);
        QVERIFY(drills().next()->when().contains(Formats::duration(Minutes(90))));
        preparation.start(false);
        QVERIFY(m_fixture->drill.isOpen());
        QCOMPARE(m_fixture->drill.progress().run.play, Minutes(60));
        QCOMPARE(m_fixture->drill.progress().injects.size(), 10);
    }

    void aScenarioThatIsGoneIsToldInWordsAndAnotherTakesItsPlace()
    {
        Plan plan = m_fixture->session.plan();
        PlannedDrill drill{.id = m_fixture->window.ids.make<PlannedDrill>(), .scenario = u"last-year"_s};
        plan.table<PlannedDrill>().put(drill);
        QVERIFY(m_fixture->session.commit(plan, OperationKind::Drill));
        QVERIFY(drills().next()->title().contains(u"no longer in the library"_s));
        QStringList told;
        connect(&drills(), &DrillsViewModel::refused, this, [&](const QString &sentence) { told << sentence; });
        drills().prepare({});
        QCOMPARE(told.size(), 1);
        QVERIFY(told.constFirst().contains(u"last-year"_s));
        QCOMPARE(drills().view(), DrillsViewModel::View::List);
        drills().prepare(u"card-and-internet"_s);
        QCOMPARE(planned().scenario, u"card-and-internet"_s);
        QCOMPARE(drills().view(), DrillsViewModel::View::Preparation);
    }

    void whatItIsModelledOnHasItsSourceAndTheDayOfTheCheck()
    {
        drills().prepare(u"card-and-internet"_s);
        QAbstractItemModel *sources = drills().preparation()->sources();
        QVERIFY(sources->rowCount() > 0);
        for (int row = 0; row < sources->rowCount(); ++row) {
            QVERIFY(!test::DrillFixture::of(sources, row, "title").toString().isEmpty());
            QVERIFY(test::DrillFixture::of(sources, row, "url").toString().startsWith(u"https://"_s));
            QVERIFY(!test::DrillFixture::of(sources, row, "checked").toString().isEmpty());
        }
        QVERIFY(drills().preparation()->decisions()->rowCount() >= 3);
        QVERIFY(drills().preparation()->twists()->rowCount() >= 2);
    }

    // Nothing in the plan is called a card terminal, and a person knows better.
    void aRoleThatNothingFitsIsBoundByHandOrLeftOut()
    {
        drills().prepare(u"card-and-internet"_s);
        DrillsPreparationViewModel &preparation = *drills().preparation();
        QAbstractItemModel *choices = preparation.choices();
        const auto rowOfRole = [&](const QString &role) {
            for (int row = 0; row < choices->rowCount(); ++row) {
                if (test::DrillFixture::of(choices, row, "key").toString() == role)
                    return row;
            }
            return -1;
        };
        const int card = rowOfRole(u"card"_s);
        QVERIFY(card >= 0);
        const QStringList names = test::DrillFixture::of(choices, card, "choices").toStringList();
        QCOMPARE(test::DrillFixture::of(choices, card, "bound").toInt(), 0);
        QCOMPARE(names.constFirst(), u"Nothing of the kind here"_s);
        const auto till = names.indexOf(u"Till"_s);
        QVERIFY(till > 0);
        preparation.bind(u"card"_s, static_cast<int>(till));
        QVERIFY(test::DrillFixture::of(preparation.order()->rows(), 0, "title").toString().startsWith(u"Till"_s));
        // It can be taken back.
        const int again = rowOfRole(u"card"_s);
        QVERIFY(again >= 0);
        preparation.bind(u"card"_s, 0);
        QVERIFY(!test::DrillFixture::of(preparation.order()->rows(), 0, "title").toString().startsWith(u"Till"_s));
    }

private:
    DrillsViewModel &drills() { return m_fixture->drills; }
    DrillChoice &choice() { return *drills().choice(); }
    QAbstractItemModel &rows() { return *choice().rows(); }
    const Plan &plan() { return m_fixture->session.plan(); }
    PlannedDrill planned() { return plan().table<PlannedDrill>().rows().value(0); }
    QString text(int row, const char *role) { return test::DrillFixture::of(&rows(), row, role).toString(); }
    QStringList outagesOf(const QString &start)
    {
        QStringList keys;
        for (int row = 0; row < choice().outages()->rowCount(); ++row) {
            const QString key = test::DrillFixture::of(choice().outages(), row, "key").toString();
            if (key.startsWith(start))
                keys << key;
        }
        return keys;
    }
    int rowOf(const QString &key)
    {
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (text(row, "key") == key)
                return row;
        }
        return -1;
    }
    QString otherKey() { return text(rowOf(u"card-and-internet"_s) == 0 ? 1 : 0, "key"); }
    QString chosenKey()
    {
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (test::DrillFixture::of(&rows(), row, "chosen").toBool())
                return text(row, "key");
        }
        return {};
    }

    std::unique_ptr<test::DrillFixture> m_fixture;
};

RELAIS_TEST(DrillChoosing)
#include "tst_drillchoice.moc"
