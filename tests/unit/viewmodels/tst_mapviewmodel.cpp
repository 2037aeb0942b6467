// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/dependenciesviewmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

namespace {

QVariant valueOf(const QAbstractItemModel &model, int row, const char *role)
{
    return model.index(row, 0).data(model.roleNames().key(role));
}

// The row of this name; -1: none.
int rowOf(const QAbstractItemModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (valueOf(model, row, "name").toString() == name)
            return row;
    }
    return -1;
}

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << valueOf(model, row, "name").toString();
    return names;
}

} // namespace

class TestMapViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<test::WindowFixture>();
        m_session = std::make_unique<PlanSession>(m_fixture->services);
        m_page = std::make_unique<DependenciesViewModel>(m_fixture->services, *m_session);
        m_page->setLookedAt(true);
        m_session->create(QStringLiteral("memory:/firm.relais"), shop());
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void theModelsKeepTheRules()
    {
        const QAbstractItemModelTester nodes(map().nodes());
        const QAbstractItemModelTester links(map().links());
        const QAbstractItemModelTester needs(m_page->panel()->needs());
        map().select(keyOf(u"Shopify"));
        m_page->panel()->add(QStringLiteral("Fastly"));
        map().setShown(MapViewModel::Show::Critical);
        map().showAll();
        QCOMPARE(map().nodes()->rowCount(), 8); // with Fastly
    }

    void eachThingStandsInItsColumnWithItsSentence()
    {
        QCOMPARE(map().columns(), 3);
        QCOMPARE(valueOf(*map().nodes(), row(u"Sell"), "column").toInt(), 0);
        QCOMPARE(valueOf(*map().nodes(), row(u"Shopify"), "column").toInt(), 1);
        QCOMPARE(valueOf(*map().nodes(), row(u"Cloudflare"), "column").toInt(), 2);
        QCOMPARE(valueOf(*map().nodes(), row(u"Shopify"), "sentence").toString(),
                 QStringLiteral("Shopify, critical tool; serves Sell; relies on Cloudflare; no fallback"));
        QCOMPARE(valueOf(*map().nodes(), row(u"Chat"), "sentence").toString(),
                 QStringLiteral("Chat, tool; perhaps on AWS, to confirm"));
    }

    void whatIsOnlyHintedAtIsDashedAndSaysSo()
    {
        QVERIFY(valueOf(*map().nodes(), row(u"AWS"), "unsure").toBool());
        QVERIFY(!valueOf(*map().nodes(), row(u"Cloudflare"), "unsure").toBool());
        int dashed = 0;
        for (int link = 0; link < map().links()->rowCount(); ++link)
            dashed += valueOf(*map().links(), link, "unsure").toBool() ? 1 : 0;
        QCOMPARE(dashed, 1);
    }

    void theArrowsFollowTheLinksAndTheColumns()
    {
        map().move(0, 0);
        QCOMPARE(current(), QStringLiteral("Sell"));
        map().move(1, 0);
        QCOMPARE(current(), QStringLiteral("Shopify"));
        map().move(1, 0);
        QCOMPARE(current(), QStringLiteral("Cloudflare"));
        map().move(1, 0); // nothing further
        QCOMPARE(current(), QStringLiteral("Cloudflare"));
        map().move(-1, 0);
        QCOMPARE(current(), QStringLiteral("Shopify"));
        map().moveToEnd(true);
        const QString last = current();
        map().move(0, 1); // the column ends
        QCOMPARE(current(), last);
        map().moveToEnd(false);
        QVERIFY(current() != last);
    }

    void aChosenNodeLightsWhatNeedsItAndWhatItNeeds()
    {
        map().select(keyOf(u"Shopify"));
        QCOMPARE(look(u"Sell"), MapLook::Lit);
        QCOMPARE(look(u"Cloudflare"), MapLook::Lit);
        QCOMPARE(look(u"Invoice"), MapLook::Faded);
        map().toggleLight();
        QCOMPARE(look(u"Sell"), MapLook::Plain);
        QCOMPARE(current(), QStringLiteral("Shopify"));
    }

    void theSearchFindsOneAfterTheOtherAndBringsThemIntoSight()
    {
        QSignalSpy wanted(&map(), &MapViewModel::placeWanted);
        map().setSearch(QStringLiteral("o"));
        QCOMPARE(current(), QStringLiteral("Odoo"));
        QCOMPARE(map().found(), QStringLiteral("1 of 1"));
        QVERIFY(wanted.constLast().at(2).toBool());
        map().setSearch(QStringLiteral("nothing like it"));
        QCOMPARE(map().found(), QStringLiteral("Nothing matches “nothing like it”"));
        QVERIFY(current().isEmpty());
    }

    void aFilterSaysWhatItHides()
    {
        QVERIFY(map().hidden().isEmpty());
        map().setShown(MapViewModel::Show::Critical);
        QCOMPARE(rowOf(*map().list(), QStringLiteral("Odoo")), -1);
        QVERIFY(rowOf(*map().list(), QStringLiteral("Cloudflare")) >= 0); // behind a critical tool
        QCOMPARE(map().hidden(), QStringLiteral("4 item(s) hidden by the filter"));
        map().setSearch(QStringLiteral("Odoo"));
        QCOMPARE(map().found(), QStringLiteral("Odoo is hidden by the filter"));
        map().showAll();
        QVERIFY(map().hidden().isEmpty());
        QCOMPARE(map().list()->rowCount(), 7);
    }

    void anOutageIsShownWithItsCauseAndItsWay()
    {
        MapViewModel &outageMap = *m_page->outageMap();
        m_page->setTab(DependenciesViewModel::Tab::WhatIf);
        QVERIFY(outageMap.chips().constLast().isEmpty());
        MapOutage outage;
        outage.causes = {id(u"Cloudflare")};
        outage.hit = {id(u"Cloudflare"), id(u"Shopify"), id(u"Sell")};
        outage.marks = {{id(u"Sell"), RelayMark::Partly}};
        outageMap.setOutage(outage);
        QVERIFY(rowOf(*outageMap.nodes(), QStringLiteral("Invoice")) < 0);
        const int cause = rowOf(*outageMap.nodes(), QStringLiteral("Cloudflare"));
        QVERIFY(valueOf(*outageMap.nodes(), cause, "cause").toBool());
        QCOMPARE(valueOf(*outageMap.nodes(), cause, "look").toInt(), static_cast<int>(MapLook::Hit));
        QVERIFY(!outageMap.hidden().isEmpty());
        // The mark of an activity is the one of this outage, whatever stands in for it in others.
        const int sell = rowOf(*outageMap.nodes(), QStringLiteral("Sell"));
        QCOMPARE(valueOf(*outageMap.nodes(), sell, "coverage").toInt(), 2);
        QVERIFY(valueOf(*outageMap.nodes(), sell, "sentence").toString().endsWith(QStringLiteral("fallback in part")));
        const int stopped = rowOf(*outageMap.nodes(), QStringLiteral("Shopify"));
        QCOMPARE(valueOf(*outageMap.nodes(), stopped, "coverage").toInt(), -1);
        QCOMPARE(valueOf(*outageMap.nodes(), stopped, "sentence").toString(),
                 QStringLiteral("Shopify, critical tool; stopped by the outage; serves Sell; relies on Cloudflare"));
    }

    void whatItRestsOnIsAddedInOneOperation()
    {
        map().select(keyOf(u"Odoo"));
        MapPanel &panel = *m_page->panel();
        QCOMPARE(panel.title(), QStringLiteral("Odoo"));
        QCOMPARE(panel.nothingBehind(), QStringLiteral("Nothing is known yet."));
        QCOMPARE(panel.suggestions(QStringLiteral("clo")), QStringList({QStringLiteral("Cloudflare")}));
        QSignalSpy said(m_page.get(), &DependenciesViewModel::said);
        panel.add(QStringLiteral(" OVHcloud "));
        QCOMPARE(said.constFirst().constFirst().toString(), QStringLiteral("Added: Odoo relies on OVHcloud"));
        QCOMPARE(namesOf(*panel.needs()), QStringList({QStringLiteral("OVHcloud")}));
        QVERIFY(m_session->plan().find(Id<Provider>{id(u"OVHcloud")}));
        QVERIFY(m_session->undo());
        QCOMPARE(panel.needs()->rowCount(), 0);
        QVERIFY(row(u"OVHcloud") < 0);
    }

    void whatIsThereIsLinkedAndNotMadeAgain()
    {
        map().select(keyOf(u"Odoo"));
        m_page->panel()->add(QStringLiteral("cloudflare"));
        QCOMPARE(m_session->plan().table<Provider>().size(), 2);
        QSignalSpy refused(m_page.get(), &DependenciesViewModel::refused);
        m_page->panel()->add(QStringLiteral("Cloudflare"));
        QCOMPARE(refused.constFirst().constFirst().toString(), QStringLiteral("Odoo already relies on Cloudflare."));
        m_page->panel()->add(QStringLiteral("Odoo"));
        QCOMPARE(refused.size(), 2);
    }

    void aHintBecomesALink()
    {
        map().select(keyOf(u"Chat"));
        MapPanel &panel = *m_page->panel();
        QVERIFY(valueOf(*panel.needs(), 0, "unsure").toBool());
        panel.confirm(valueOf(*panel.needs(), 0, "link").toString());
        QVERIFY(!valueOf(*panel.needs(), 0, "unsure").toBool());
        QVERIFY(!valueOf(*map().nodes(), row(u"AWS"), "unsure").toBool());
    }

    void anEditElsewhereMovesNothing()
    {
        const double before = valueOf(*map().nodes(), row(u"Shopify"), "row").toDouble();
        Plan plan = m_session->plan();
        Tool tool = *plan.find(Id<Tool>{id(u"Shopify")});
        tool.name = QStringLiteral("Shopify Plus");
        plan.table<Tool>().put(tool);
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        QCOMPARE(valueOf(*map().nodes(), row(u"Shopify Plus"), "row").toDouble(), before);
    }

    void onlyWhatIsInSightIsThereWhenThereIsMuch()
    {
        Plan plan = m_session->plan();
        for (int i = 0; i < 2000; ++i) {
            Tool tool;
            tool.id = m_fixture->ids.make<Tool>();
            tool.name = QStringLiteral("Tool %1").arg(i);
            tool.position = 10 + i;
            plan.table<Tool>().put(tool);
        }
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        QCOMPARE(map().list()->rowCount(), 2007);
        map().look(0, 20);
        QVERIFY(map().nodes()->rowCount() < 60);
        map().setSearch(QStringLiteral("Tool 1999")); // out of sight, but the current one
        QVERIFY(row(u"Tool 1999") >= 0);
    }

    void anEmptyPlanSaysSo()
    {
        m_session->create(QStringLiteral("memory:/new.relais"), m_fixture->firm(QStringLiteral("New")));
        QVERIFY(map().isEmpty());
        QCOMPARE(map().nodes()->rowCount(), 0);
        map().move(0, 1);
        map().moveToEnd(true);
        map().setSearch(QStringLiteral("x"));
    }

private:
    MapViewModel &map() { return *m_page->map(); }
    int row(QStringView name) { return rowOf(*map().nodes(), name.toString()); }
    QUuid id(QStringView name)
    {
        for (const PlanMapNode &node : planMapOf(m_session->plan()).nodes) {
            if (node.name == name)
                return node.id.value;
        }
        return {};
    }
    QString keyOf(QStringView name) { return id(name).toString(QUuid::WithoutBraces); }
    QString current() { return m_session->plan().nameOf(QUuid(map().current())); }
    MapLook look(QStringView name) { return static_cast<MapLook>(valueOf(*map().nodes(), row(name), "look").toInt()); }

    template <class T> T named(Plan &plan, const QString &name)
    {
        T row;
        row.id = m_fixture->ids.make<T>();
        row.name = name;
        row.position = static_cast<int>(plan.table<T>().size());
        plan.table<T>().put(row);
        return row;
    }
    void link(Plan &plan, NodeId from, NodeId to, Confirmation confirmation = Confirmation::Confirmed)
    {
        Dependency row;
        row.id = m_fixture->ids.make<Dependency>();
        row.from = from;
        row.to = to;
        row.confirmation = confirmation;
        plan.table<Dependency>().put(row);
    }
    // Sell needs Shopify, which rests on Cloudflare; Invoice needs Odoo; the chat perhaps rests on AWS.
    Plan shop()
    {
        Plan plan = m_fixture->firm(QStringLiteral("Lenoir"));
        Activity sell = named<Activity>(plan, QStringLiteral("Sell"));
        sell.limit = Minutes(120);
        plan.table<Activity>().put(sell);
        const Activity invoice = named<Activity>(plan, QStringLiteral("Invoice"));
        const Tool shopify = named<Tool>(plan, QStringLiteral("Shopify"));
        const Tool odoo = named<Tool>(plan, QStringLiteral("Odoo"));
        const Tool chat = named<Tool>(plan, QStringLiteral("Chat"));
        const Provider cloudflare = named<Provider>(plan, QStringLiteral("Cloudflare"));
        const Provider aws = named<Provider>(plan, QStringLiteral("AWS"));
        link(plan, nodeOf(sell.id), nodeOf(shopify.id));
        link(plan, nodeOf(invoice.id), nodeOf(odoo.id));
        link(plan, nodeOf(shopify.id), nodeOf(cloudflare.id));
        link(plan, nodeOf(chat.id), nodeOf(aws.id), Confirmation::ToAsk);
        return plan;
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<DependenciesViewModel> m_page;
};

} // namespace relais

using relais::TestMapViewModel;
RELAIS_TEST(TestMapViewModel)
#include "tst_mapviewmodel.moc"
