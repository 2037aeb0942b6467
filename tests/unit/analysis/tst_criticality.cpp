// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/criticality.h"
#include "casegraph.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using test::CaseGraph;
using namespace std::chrono_literals;
using Ids = std::vector<std::string>;

class CriticalityOfTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void toleranceIsTheLeastOfLimitPlusBuffersOnTheWay()
    {
        const CaseGraph firm("fournil");
        const Criticality till = criticalityOf(firm.graph(), firm.node("caisse"), 24h);
        QCOMPARE(till.tolerated, std::optional<Minutes>(2h));
        QVERIFY(till.critical);
        // Through the till, which works offline for 2 h: 2 h + 2 h.
        const Criticality host = criticalityOf(firm.graph(), firm.node("ovh"), 24h);
        QCOMPARE(host.tolerated, std::optional<Minutes>(4h));
        QCOMPARE(host.lines.front().buffers, Minutes(2h));
        QCOMPARE(firm.ids(host.lines.front().way), (Ids{"vendre", "caisse", "panetoile", "ovh"}));
    }

    void theActivityThatDecidesComesFirst()
    {
        const CaseGraph firm("fournil");
        const Criticality phone = criticalityOf(firm.graph(), firm.node("box"), 24h);
        QCOMPARE(firm.id(phone.lines.front().activity), std::string("vendre"));
        QCOMPARE(phone.tolerated, phone.lines.front().tolerated);
        for (std::size_t i = 1; i < phone.lines.size(); ++i)
            QVERIFY(phone.lines[i - 1].tolerated <= phone.lines[i].tolerated);
    }

    void whatHasAnAlternativeStopsNothingAlone()
    {
        const CaseGraph firm("fournil");
        const Criticality chip = criticalityOf(firm.graph(), firm.node("puce4g"), 24h);
        QVERIFY(chip.lines.empty());
        QVERIFY(!chip.tolerated);
        QVERIFY(!chip.critical);
        QVERIFY(!chip.mark);
    }

    void beyondTheThresholdIsNotCriticalAndHasNoMark()
    {
        const CaseGraph firm("fournil");
        const Criticality payroll = criticalityOf(firm.graph(), firm.node("sage"), 24h);
        QCOMPARE(payroll.tolerated, std::optional<Minutes>(96h));
        QVERIFY(!payroll.critical);
        QVERIFY(!payroll.mark);
        QVERIFY(criticalityOf(firm.graph(), firm.node("sage"), 96h).critical);
    }

    void theMarkIsTheWeakestOfTheActivities()
    {
        const CaseGraph firm("fournil");
        // Paper at the counter was never tried.
        QCOMPARE(criticalityOf(firm.graph(), firm.node("caisse"), 24h).mark, std::optional(RelayMark::ToTry));
        // Cash was tried in 20 min.
        const Criticality terminals = criticalityOf(firm.graph(), firm.node("tpe"), 24h);
        QCOMPARE(terminals.mark, std::optional(RelayMark::Tried));
        QCOMPARE(terminals.marks.front().fallback, std::optional(firm.fallback("espece-credit")));
        QCOMPARE(criticalityOf(firm.graph(), firm.node("balance"), 24h).mark, std::optional(RelayMark::None));
    }

    void someWithAndSomeWithoutIsPartly()
    {
        GraphBuilder builder;
        const NodeIndex sell = builder.addActivity({.limit = 2h});
        const NodeIndex ship = builder.addActivity({.limit = 4h});
        const NodeIndex till = builder.addNode(NodeKind::Tool);
        builder.addNeed(sell, till);
        builder.addNeed(ship, till);
        builder.addFallback({.serves = {{sell, ProofLevel::Used, 10min}}, .coversAny = true});
        const Criticality found = criticalityOf(std::move(builder).build(), till, 24h);
        QCOMPARE(found.mark, std::optional(RelayMark::Partly));
        QCOMPARE(found.marks.front().mark, RelayMark::Tried);
        QCOMPARE(found.marks.back().mark, RelayMark::None);
    }

    void slowerThanTheLimitIsNeverTried()
    {
        GraphBuilder builder;
        const NodeIndex sell = builder.addActivity({.limit = 30min});
        const NodeIndex till = builder.addNode(NodeKind::Tool);
        builder.addNeed(sell, till);
        builder.addFallback({.serves = {{sell, ProofLevel::Tried, 31min}}, .coversAny = true});
        const Criticality found = criticalityOf(std::move(builder).build(), till, 24h);
        QCOMPARE(found.mark, std::optional(RelayMark::ToTry));
        QVERIFY(found.marks.front().tooSlow);
    }

    void anActivityWithoutALimitDecidesNothing()
    {
        GraphBuilder builder;
        const NodeIndex sell = builder.addActivity({});
        const NodeIndex till = builder.addNode(NodeKind::Tool);
        builder.addNeed(sell, till, 5min);
        const Criticality found = criticalityOf(std::move(builder).build(), till, 24h);
        QCOMPARE(found.lines.size(), std::size_t(1));
        QCOMPARE(found.lines.front().buffers, Minutes(5));
        QVERIFY(!found.tolerated);
        QVERIFY(!found.mark);
    }
};

RELAIS_TEST(CriticalityOfTools)
#include "tst_criticality.moc"
