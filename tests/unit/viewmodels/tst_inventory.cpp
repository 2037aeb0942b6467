// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openingtext.h"
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/inventoryviewmodel.h"
#include "wording/formats.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

class TestInventory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<test::WindowFixture>();
        m_fixture->content.knownTools =
            Catalogue({{.key = QStringLiteral("gws"),
                        .name = {QStringLiteral("Google Workspace"), {}},
                        .aliases = {QStringLiteral("Gmail")}},
                       {.key = QStringLiteral("odoo"), .name = {QStringLiteral("Odoo"), QStringLiteral("Odoo")}}});
        m_session = std::make_unique<PlanSession>(m_fixture->services);
        m_view = std::make_unique<InventoryViewModel>(m_fixture->services, *m_session);
        m_session->create(QStringLiteral("memory:/firm.relais"), shop());
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void aToolShowsWhatItServesRestsOnAndTolerates()
    {
        QCOMPARE(m_view->counts(), QList<int>({2, 2, 1, 1, 0}));
        QCOMPARE(textOf(0, u"name"), QStringLiteral("Odoo"));
        QCOMPARE(textOf(0, u"serves"), QStringLiteral("All"));
        QCOMPARE(textOf(0, u"rests_on"), QStringLiteral("OVHcloud"));
        QCOMPARE(textOf(0, u"owner"), QStringLiteral("Karim"));
        QCOMPARE(textOf(0, u"buffer"), QStringLiteral("0 min to 3 h"));
        QCOMPARE(textOf(0, u"tolerated"), QStringLiteral("4 h"));
        QCOMPARE(textOf(0, u"mark"), QStringLiteral("None"));
    }

    void aPersonIsCalledShortUnlessTwoWouldBeCalledAlike()
    {
        Plan plan = m_session->plan();
        Person karim = plan.table<Person>().rows().constFirst();
        karim.name = QStringLiteral("Karim Benali");
        plan.table<Person>().put(karim);
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        QCOMPARE(textOf(0, u"owner"), QStringLiteral("Karim B."));
        QCOMPARE(m_view->editText(key(0), QStringLiteral("owner")), QStringLiteral("Karim Benali"));
        Person other;
        other.id = m_fixture->ids.make<Person>();
        other.name = QStringLiteral("Karim Bertin");
        plan.table<Person>().put(other);
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        QCOMPARE(textOf(0, u"owner"), QStringLiteral("Karim Benali"));
    }

    void aForgottenPersonIsGoneForGoodAndWhereTheirNameStandsIsShownBefore()
    {
        Plan plan = m_session->plan();
        Tool odoo = plan.table<Tool>().rows().constFirst();
        odoo.remarks = QStringLiteral("Karim has the key");
        plan.table<Tool>().put(odoo);
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        m_view->setTab(Inventory::Tab::People);
        m_view->select(0);
        QVERIFY(m_view->details()->isPerson());
        QCOMPARE(m_view->mentions(), QStringList({QStringLiteral("Odoo: Karim has the key")}));
        QSignalSpy said(m_view.get(), &InventoryViewModel::said);
        m_view->forget();
        QCOMPARE(said.constFirst(), QVariantList({QStringLiteral("Forgotten: Karim"), false}));
        QVERIFY(m_session->plan().table<Person>().isEmpty());
        QVERIFY(!m_session->canUndo());
        QVERIFY(!m_view->details()->isPerson());
    }

    void anEmptyTabHasIdeasOfTheTradeUntilItHasARow()
    {
        m_fixture->example = shop();
        Plan empty = m_fixture->firm(QStringLiteral("New"));
        Organisation firm = empty.organisation();
        firm.trade = Trade::OnlineShop;
        empty.table<Organisation>().put(firm);
        m_session->create(QStringLiteral("memory:/new.relais"), empty);
        m_view->setTab(Inventory::Tab::Tools);
        QCOMPARE(m_view->ideas(), QStringList({QStringLiteral("Odoo"), QStringLiteral("Canva")}));
        m_view->setTab(Inventory::Tab::People);
        QVERIFY(m_view->ideas().isEmpty());
        m_view->setTab(Inventory::Tab::Tools);
        m_view->add(QStringLiteral("Odoo"));
        QVERIFY(m_view->ideas().isEmpty());
    }

    void theFigureSaysWhereItComesFrom()
    {
        m_view->select(0);
        const QAbstractItemModel &figures = *m_view->details()->figures();
        QCOMPARE(m_view->details()->tolerated(), QStringLiteral("4 h"));
        QCOMPARE(figures.rowCount(), 2);
        QCOMPARE(at(figures, 0, "name").toString(), QStringLiteral("Ship"));
        QCOMPARE(at(figures, 0, "figure").toString(), QStringLiteral("holds 0 min + 4 h"));
        QVERIFY(at(figures, 0, "strong").toBool());
        QVERIFY(!at(figures, 1, "strong").toBool());
    }

    void aCommittedDurationIsOneOperationThatCanBeUndone()
    {
        m_view->setTab(Inventory::Tab::Activities);
        const qsizetype before = m_session->history().size();
        QVERIFY(m_view->commit(key(0), QStringLiteral("limit"), QStringLiteral("1h30")));
        QCOMPARE(m_session->history().size(), before + 1);
        QCOMPARE(textOf(0, u"limit"), QStringLiteral("1 h 30"));
        QVERIFY(m_session->undo());
        QCOMPARE(textOf(0, u"limit"), QStringLiteral("4 h"));
    }

    void whatIsNotADurationStaysWithItsSentence()
    {
        m_view->setTab(Inventory::Tab::Activities);
        const Plan before = m_session->plan();
        QVERIFY(!m_view->commit(key(0), QStringLiteral("limit"), QStringLiteral("soon")));
        QCOMPARE(m_session->plan(), before);
        QCOMPARE(textOf(0, u"limit"), QStringLiteral("soon"));
        QVERIFY(errorOf(0, u"limit").contains(QStringLiteral("30 min")));
        QCOMPARE(m_view->editText(key(0), QStringLiteral("limit")), QStringLiteral("soon"));
        QVERIFY(m_view->commit(key(0), QStringLiteral("limit"), QStringLiteral("2 h")));
        QVERIFY(errorOf(0, u"limit").isEmpty());
    }

    void aTargetBeyondTheLimitIsRefused()
    {
        m_view->setTab(Inventory::Tab::Activities);
        QVERIFY(!m_view->commit(key(0), QStringLiteral("target"), QStringLiteral("5 h")));
        QVERIFY(!errorOf(0, u"target").isEmpty());
        QVERIFY(!m_session->plan().table<Activity>().rows().constFirst().target);
    }

    void aToolIsCompletedFromTheCatalogueAndKeepsThePersonsWord()
    {
        const QString name = QStringLiteral("name");
        QCOMPARE(m_view->suggestions(name, QStringLiteral("gma")), {QStringLiteral("Gmail")});
        QVERIFY(m_view->suggestions(name, QStringLiteral("odo")).isEmpty()); // it is in the plan
        QCOMPARE(m_view->completed(name, QStringLiteral("Caisse, g"), QStringLiteral("Gmail")),
                 QStringLiteral("Gmail"));
        m_view->add(QStringLiteral("Notre Gmail"));
        const Tool added = inOrder(m_session->plan().table<Tool>()).constLast();
        QCOMPARE(added.name, QStringLiteral("Notre Gmail"));
        QCOMPARE(added.catalogueKey, QStringLiteral("gws"));
        m_view->setTab(Inventory::Tab::People);
        QVERIFY(m_view->suggestions(name, QStringLiteral("gma")).isEmpty());
    }

    void columnsGoSpareOnesFirst()
    {
        const QList<InventoryColumn> columns = InventoryColumns::of(Inventory::Tab::Fallbacks);
        for (int fit = 0; fit < 3; ++fit) {
            double all = 0;
            for (const InventoryColumn &column : columns) {
                all += column.parts.at(fit);
                QCOMPARE(column.parts.at(fit) > 0, static_cast<int>(column.rank) <= 2 - fit);
            }
            QVERIFY(qFuzzyCompare(all, 1.0));
        }
    }

    void aPersonIsCompletedOrMade()
    {
        QCOMPARE(m_view->suggestions(QStringLiteral("owner"), QStringLiteral("ka")), {QStringLiteral("Karim")});
        QVERIFY(m_view->commit(key(1), QStringLiteral("owner"), QStringLiteral("karim")));
        QCOMPARE(m_session->plan().table<Person>().size(), 1);
        const QSignalSpy said(m_view.get(), &InventoryViewModel::said);
        QVERIFY(m_view->commit(key(1), QStringLiteral("owner"), QStringLiteral("Inès")));
        QCOMPARE(m_session->plan().table<Person>().size(), 2);
        QCOMPARE(textOf(1, u"owner"), QStringLiteral("Inès"));
        QCOMPARE(said.size(), 1);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->plan().table<Person>().size(), 1);
    }

    void linksAreNamesWithCommas()
    {
        const QString row = key(0);
        QCOMPARE(m_view->completed(QStringLiteral("rests_on"), QStringLiteral("AWS, ov"), QStringLiteral("OVHcloud")),
                 QStringLiteral("AWS, OVHcloud"));
        const auto kept = m_session->plan().table<Dependency>().rows().constLast();
        QVERIFY(m_view->commit(row, QStringLiteral("rests_on"), QStringLiteral("OVHcloud, AWS")));
        QCOMPARE(textOf(0, u"rests_on"), QStringLiteral("OVHcloud, +1"));
        QVERIFY(m_session->plan().find(kept.id)); // the link that stays is the same
        QVERIFY(m_view->commit(row, QStringLiteral("rests_on"), QStringLiteral("Nothing")));
        QCOMPARE(textOf(0, u"rests_on"), QStringLiteral("Nothing"));
        QCOMPARE(toneOf(0, u"rests_on"), Inventory::Tone::Answer);
        QVERIFY(!m_session->plan().find(kept.id));
    }

    void theBufferOfOneActivityIsItsOwn()
    {
        m_view->select(0);
        const QAbstractItemModel &buffers = *m_view->details()->buffers();
        QCOMPARE(buffers.rowCount(), 2);
        QVERIFY(m_view->commit(at(buffers, 0, "row").toString(), QStringLiteral("buffer"), QStringLiteral("1 h")));
        QCOMPARE(textOf(0, u"buffer"), QStringLiteral("1 h to 3 h"));
        QVERIFY(m_view->commit(key(0), QStringLiteral("buffer"), QStringLiteral("2 h")));
        QCOMPARE(textOf(0, u"buffer"), QStringLiteral("2 h"));
    }

    void everyGapOfTheRowHasItsButton()
    {
        m_view->select(0);
        const QAbstractItemModel &gaps = *m_view->details()->gaps();
        QCOMPARE(textOf(0, u"state"), QStringLiteral("%1 to fill in").arg(gaps.rowCount()));
        const QSignalSpy wanted(m_view.get(), &InventoryViewModel::cellWanted);
        for (int gap = gaps.rowCount() - 1; gap >= 0; --gap) {
            QVERIFY(!at(gaps, gap, "title").toString().isEmpty());
            QVERIFY(!at(gaps, gap, "button").toString().isEmpty());
        }
        m_view->fill(0); // the first one: no fallback is written
        QCOMPARE(m_view->tab(), Inventory::Tab::Fallbacks);
        QCOMPARE(m_view->rows()->rowCount(), 1);
        QCOMPARE(wanted.constLast().at(1).toString(), QStringLiteral("steps"));
        QCOMPARE(m_session->plan().table<FallbackActivity>().size(), 2);
        QVERIFY(m_view->commit(key(0), QStringLiteral("steps"), QStringLiteral("Call\nWrite on paper\n")));
        QCOMPARE(textOf(0, u"step_count"), QStringLiteral("2"));
    }

    void aRowIsAddedAndRemovedWithItsLinks()
    {
        m_view->add(QStringLiteral("  Stripe "));
        QCOMPARE(m_view->rows()->rowCount(), 3);
        QCOMPARE(m_view->selectedRow(), 2);
        QCOMPARE(textOf(2, u"name"), QStringLiteral("Stripe"));
        const QSignalSpy said(m_view.get(), &InventoryViewModel::said);
        const Plan before = m_session->plan();
        m_view->select(0);
        m_view->removeRows();
        QCOMPARE(m_view->rows()->rowCount(), 2);
        QCOMPARE(m_session->plan().table<Dependency>().size(), 0);
        QVERIFY(said.constFirst().at(1).toBool());
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->plan(), before);
    }

    void openingHoursAreWrittenInTheirCellRefusedOrEmptied()
    {
        const QString hours = QStringLiteral("opening_hours");
        m_view->setTab(Inventory::Tab::Activities);
        m_view->select(0);
        const Id<Activity> activity{QUuid(key(0))};
        QVERIFY(m_view->commit(key(0), hours, QStringLiteral("Mon-Fri 9:00-18:00")));
        const QList<OpeningHours> written = openingHoursOf(m_session->plan(), activity);
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.constFirst().from, Minutes(9 * 60));
        QCOMPARE(written.constFirst().until, Minutes(18 * 60));
        QCOMPARE(m_view->editText(key(0), hours), openingHoursText(written, Formats::language()));
        QVERIFY(!m_view->commit(key(0), hours, QStringLiteral("whenever")));
        QCOMPARE(openingHoursOf(m_session->plan(), activity), written);
        QVERIFY(m_view->commit(key(0), hours, QString()));
        QVERIFY(openingHoursOf(m_session->plan(), activity).isEmpty());
    }

    void theFilterKeepsMatchesAndSaysWhenThereAreNone()
    {
        m_view->setFilter(QStringLiteral("odo"));
        QCOMPARE(m_view->rows()->rowCount(), 1);
        m_view->setFilter(QStringLiteral("odo ")); // a second word is on its way
        QCOMPARE(m_view->filter(), QStringLiteral("odo "));
        QCOMPARE(m_view->rows()->rowCount(), 1);
        m_view->setFilter(QStringLiteral("zzz"));
        QCOMPARE(m_view->rows()->rowCount(), 0);
        QVERIFY(m_view->nothing().contains(QStringLiteral("zzz")));
        m_view->setFilter({});
        m_view->setShown(Inventory::Show::Critical);
        QCOMPARE(m_view->rows()->rowCount(), 1);
    }

    void tabsKeepToTheRulesOfModels()
    {
        const QAbstractItemModelTester rows(m_view->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester columns(m_view->columns(),
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int tab = 0; tab <= static_cast<int>(Inventory::Tab::Fallbacks); ++tab) {
            m_view->setTab(static_cast<Inventory::Tab>(tab));
            QCOMPARE(m_view->rows()->rowCount(), m_view->counts().at(tab));
            for (int row = 0; row < m_view->rows()->rowCount(); ++row)
                QCOMPARE(at(*m_view->rows(), row, "texts").toStringList().size(), m_view->columns()->rowCount());
        }
    }

    void nothingChangesInAnExample()
    {
        m_session->openExample(shop());
        QVERIFY(!m_view->isEditable());
        const Plan before = m_session->plan();
        m_view->add(QStringLiteral("Stripe"));
        m_view->select(0);
        m_view->removeRows();
        QCOMPARE(m_session->plan(), before);
    }

private:
    // Two activities that need Odoo, which rests on OVHcloud; a tool that nobody needs.
    Plan shop()
    {
        Plan plan = m_fixture->withTool(m_fixture->firm(QStringLiteral("Shop")), QStringLiteral("Odoo"));
        Person karim;
        karim.id = m_fixture->ids.make<Person>();
        karim.name = QStringLiteral("Karim");
        plan.table<Person>().put(karim);
        Tool odoo = plan.table<Tool>().rows().constFirst();
        odoo.owner = karim.id;
        plan.table<Tool>().put(odoo);
        addActivity(plan, QStringLiteral("Ship"), Minutes(240), odoo.id, Minutes(0));
        addActivity(plan, QStringLiteral("Invoice"), Minutes(2880), odoo.id, Minutes(180));
        Provider provider;
        provider.id = m_fixture->ids.make<Provider>();
        provider.name = QStringLiteral("OVHcloud");
        plan.table<Provider>().put(provider);
        link(plan, nodeOf(odoo.id), nodeOf(provider.id), Minutes(0));
        return m_fixture->withTool(plan, QStringLiteral("Canva"));
    }
    void addActivity(Plan &plan, const QString &name, Minutes limit, Id<Tool> tool, Minutes buffer)
    {
        Activity activity;
        activity.id = m_fixture->ids.make<Activity>();
        activity.name = name;
        activity.limit = limit;
        plan.table<Activity>().put(activity);
        link(plan, nodeOf(activity.id), nodeOf(tool), buffer);
    }
    void link(Plan &plan, NodeId from, NodeId to, Minutes buffer)
    {
        Dependency dependency;
        dependency.id = m_fixture->ids.make<Dependency>();
        dependency.from = from;
        dependency.to = to;
        dependency.buffer = buffer;
        dependency.bufferAsked = true;
        plan.table<Dependency>().put(dependency);
    }
    static QVariant at(const QAbstractItemModel &model, int row, const char *role)
    {
        return model.data(model.index(row, 0), model.roleNames().key(role));
    }
    QString key(int row) const { return at(*m_view->rows(), row, "key").toString(); }
    int column(QStringView key) const
    {
        const QAbstractItemModel &columns = *m_view->columns();
        for (int i = 0; i < columns.rowCount(); ++i) {
            if (at(columns, i, "key").toString() == key)
                return i;
        }
        return -1;
    }
    QString textOf(int row, QStringView name) const
    {
        return at(*m_view->rows(), row, "texts").toStringList().value(column(name)).replace(QChar(0xa0), u' ');
    }
    QString errorOf(int row, QStringView name) const
    {
        return at(*m_view->rows(), row, "errors").toStringList().value(column(name)).replace(QChar(0xa0), u' ');
    }
    Inventory::Tone toneOf(int row, QStringView name) const
    {
        return static_cast<Inventory::Tone>(at(*m_view->rows(), row, "tones").value<QList<int>>().value(column(name)));
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<InventoryViewModel> m_view;
};

} // namespace relais

using relais::TestInventory;
RELAIS_TEST(TestInventory)

#include "tst_inventory.moc"
