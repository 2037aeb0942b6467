// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the map of a plan, and the picture that documents make of it.
#include "services/mapdrawing.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace relais;

namespace {

struct Firm {
    test::CountingIds ids;
    Plan plan;

    template <class T> NodeId add(const QString &name)
    {
        T row;
        row.id = ids.make<T>();
        row.name = name;
        row.position = static_cast<int>(plan.table<T>().size());
        plan.table<T>().put(row);
        return nodeOf(row.id);
    }
    void link(NodeId from, NodeId to, Confirmation confirmation = Confirmation::Confirmed)
    {
        Dependency row;
        row.id = ids.make<Dependency>();
        row.from = from;
        row.to = to;
        row.confirmation = confirmation;
        plan.table<Dependency>().put(row);
    }
};

QStringList namesIn(const PlanMap &map)
{
    QStringList names;
    for (const PlanMapNode &node : map.nodes)
        names << node.name;
    return names;
}

Phrases someWords()
{
    Phrases phrases;
    phrases.texts[static_cast<size_t>(Phrase::MapRestsOn)] = {QStringLiteral("%1 repose sur %2."), {}};
    phrases.texts[static_cast<size_t>(Phrase::ColumnActivity)] = {QStringLiteral("Activité"), {}};
    return phrases;
}

} // namespace

class MapDrawings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sitesAndPersonsStandThereOnlyWhereSomethingRestsOnThem()
    {
        Firm firm;
        const NodeId sell = firm.add<Activity>(QStringLiteral("Vendre"));
        firm.add<Site>(QStringLiteral("Dépôt"));
        const NodeId ines = firm.add<Person>(QStringLiteral("Inès"));
        firm.add<Person>(QStringLiteral("Karim"));
        firm.link(sell, ines);
        QCOMPARE(namesIn(planMapOf(firm.plan)), QStringList({QStringLiteral("Vendre"), QStringLiteral("Inès")}));
    }

    void whatWasRefusedIsNoLinkAndWhatIsToConfirmIsMarked()
    {
        Firm firm;
        const NodeId chat = firm.add<Tool>(QStringLiteral("Chat"));
        const NodeId aws = firm.add<Provider>(QStringLiteral("AWS"));
        const NodeId azure = firm.add<Provider>(QStringLiteral("Azure"));
        firm.link(chat, aws, Confirmation::ToAsk);
        firm.link(chat, azure, Confirmation::Refused);
        firm.link(chat, chat);
        const PlanMap map = planMapOf(firm.plan);
        QCOMPARE(map.links.size(), 1);
        QVERIFY(!map.links.constFirst().confirmed);
    }

    void behindAnActivityStandsWhatItReachesAndNothingElse()
    {
        const PlanMap map = planMapOf(shop());
        const PlanMap behind = planMapBehind(map, map.nodes.constFirst().id);
        QCOMPARE(namesIn(behind),
                 QStringList({QStringLiteral("Vendre"), QStringLiteral("Shopify"), QStringLiteral("Cloudflare")}));
        QCOMPARE(behind.links.size(), 2);
        QCOMPARE(reachedFrom(map, 4, MapWay::NeededBy).size(), 3); // Cloudflare: itself, Shopify, Vendre
        QVERIFY(planMapBehind(map, NodeId()).nodes.isEmpty());
    }

    void thePictureHasABoxANodeWithinItsWidth()
    {
        const PlanMap map = planMapOf(shop());
        const MapLayout layout = layOutMap(mapGraphOf(map));
        QVERIFY(fitsOnAPage(layout));
        const Phrases phrases = someWords();
        const DrawingBlock drawing =
            mapDrawing(map, layout, {map.nodes.at(2).id.value}, Speech(phrases, Language::French));
        QCOMPARE(drawing.boxes.size(), size_t(5));
        for (size_t i = 0; i < drawing.boxes.size(); ++i) {
            const DrawingBox &box = drawing.boxes[i];
            QCOMPARE(box.text, map.nodes.at(static_cast<qsizetype>(i)).name);
            QVERIFY(box.x >= 0 && box.x + box.width <= drawing.width + 0.001);
            QVERIFY(box.y >= 0 && box.y + box.height <= drawing.height + 0.001);
            QCOMPARE(box.tone, i == 2 ? DrawingTone::Ink : DrawingTone::Neutral);
        }
        QCOMPARE(drawing.alternative,
                 QStringLiteral("Vendre repose sur Shopify. Facturer repose sur Odoo. Shopify repose sur Cloudflare."));
        QCOMPARE(drawing.texts.front().text, QStringLiteral("Activité"));
    }

    void aLongNameGetsMoreLinesThenSmallerLettersThenIsCut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<double>("width"); // more units are smaller letters
        QTest::addColumn<double>("height"); // of its box
        const QString two = QStringLiteral("Téléphone fixe des boutiques");
        const QString three = QStringLiteral("Téléphone fixe des boutiques, du laboratoire et du bureau");
        const QString small =
            QStringLiteral("Téléphone fixe des boutiques, du laboratoire, des cuisines, du dépôt et du bureau");
        QTest::newRow("two lines") << two << two << 336. << 15.;
        QTest::newRow("three lines") << three << three << 336. << 21.8;
        QTest::newRow("small letters") << small << small << 400. << 21.8;
        QTest::newRow("cut") << small + QStringLiteral(" du premier étage et des caves")
                             << QStringLiteral("Téléphone fixe des boutiques, du…") << 336. << 15.;
    }
    void aLongNameGetsMoreLinesThenSmallerLettersThenIsCut()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, shown);
        QFETCH(const double, width);
        QFETCH(const double, height);
        Firm firm;
        const NodeId phone = firm.add<Tool>(name);
        firm.link(phone, firm.add<Provider>(QStringLiteral("Orange")));
        const PlanMap map = planMapOf(firm.plan);
        const Phrases phrases = someWords();
        const DrawingBlock drawing = mapDrawing(map, layOutMap(mapGraphOf(map)), {}, Speech(phrases, Language::French));
        QCOMPARE(drawing.boxes.front().text, shown);
        QCOMPARE(drawing.width, width);
        QCOMPARE(drawing.boxes.front().height, height);
        QVERIFY(drawing.alternative.contains(name + QStringLiteral(" repose sur Orange")));
    }

    void aHintIsDrawnWithGaps()
    {
        Firm firm;
        const NodeId chat = firm.add<Tool>(QStringLiteral("Chat"));
        const NodeId aws = firm.add<Provider>(QStringLiteral("AWS"));
        firm.link(chat, aws);
        const size_t whole = linesOf(firm.plan);
        firm.plan.table<Dependency>() = {};
        firm.link(chat, aws, Confirmation::ToAsk);
        QCOMPARE(linesOf(firm.plan) * 2, whole);
    }

    void aLongListDoesNotFitOnAPage()
    {
        Firm firm;
        const NodeId sell = firm.add<Activity>(QStringLiteral("Vendre"));
        for (int i = 0; i < 40; ++i)
            firm.link(sell, firm.add<Tool>(QStringLiteral("Outil %1").arg(i)));
        const PlanMap map = planMapOf(firm.plan);
        QVERIFY(!fitsOnAPage(layOutMap(mapGraphOf(map))));
    }

private:
    static size_t linesOf(const Plan &plan)
    {
        const PlanMap map = planMapOf(plan);
        const Phrases phrases = someWords();
        return mapDrawing(map, layOutMap(mapGraphOf(map)), {}, Speech(phrases, Language::French)).lines.size();
    }
    static Plan shop()
    {
        Firm firm;
        const NodeId sell = firm.add<Activity>(QStringLiteral("Vendre"));
        const NodeId invoice = firm.add<Activity>(QStringLiteral("Facturer"));
        const NodeId shopify = firm.add<Tool>(QStringLiteral("Shopify"));
        const NodeId odoo = firm.add<Tool>(QStringLiteral("Odoo"));
        firm.link(sell, shopify);
        firm.link(invoice, odoo);
        firm.link(shopify, firm.add<Provider>(QStringLiteral("Cloudflare")));
        return firm.plan;
    }
};

RELAIS_TEST(MapDrawings)

#include "tst_mapdrawing.moc"
