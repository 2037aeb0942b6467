// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/nextfix.h"
#include "casegraph.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace relais;
using test::CaseGraph;
using namespace std::chrono_literals;

namespace {

qint64 total(const Graph &graph, const ExposureOptions &options = {})
{
    ExactAmount sum;
    for (const NodeExposure &exposure : exposures(graph, options))
        sum += exposure.exactLoss;
    return sum.cents();
}

} // namespace

class NextFix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFigureIsTheExposureComputedAgain_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("fournil") << QByteArray("fournil");
        QTest::newRow("arvor") << QByteArray("arvor");
    }
    void everyFigureIsTheExposureComputedAgain()
    {
        QFETCH(QByteArray, name);
        const CaseGraph firm(name.constData());
        const auto fixes = rankedFixes(firm.graph());
        QVERIFY(fixes.size() > 5);
        for (const RankedFix &ranked : fixes) {
            ExposureOptions options;
            if (ranked.fix.kind == FixKind::ProveFallback)
                options.mode = FallbackMode::Proven;
            const Graph fixed = withFix(firm.graph(), ranked.fix);
            QCOMPARE(ranked.exposureRemoved, total(firm.graph(), options) - total(fixed, options));
        }
        QVERIFY(std::ranges::is_sorted(fixes, std::ranges::greater(), &RankedFix::exposureRemoved));
    }

    void theScalesNeedAFallbackForTheCounter()
    {
        const CaseGraph firm("fournil");
        const auto fixes = rankedFixes(firm.graph());
        const auto found = std::ranges::find_if(fixes, [&](const RankedFix &ranked) {
            return ranked.fix.kind == FixKind::WriteFallback && ranked.fix.covers == std::vector{firm.node("balance")};
        });
        QVERIFY(found != fixes.end());
        QCOMPARE(found->fix.activity, firm.node("vendre"));
        // 3 h stopped at 450 euros become 30 min stopped and 150 min at half.
        QCOMPARE(found->exposureRemoved, 56250);
        QCOMPARE(found->soonestLimit, std::optional<Minutes>(2h));
    }

    void theExportLeavesTheRootOfWhatItReplaces()
    {
        const CaseGraph firm("arvor");
        const auto fixes = rankedFixes(firm.graph());
        QVERIFY(std::ranges::any_of(fixes, [&](const RankedFix &ranked) {
            return ranked.fix.kind == FixKind::MoveOffRoot && ranked.fix.fallback == firm.fallback("paie-tableur")
                && ranked.fix.node == firm.node("sharepoint");
        }));
    }

    void aTrialCountsAgainstWhatIsProven()
    {
        const CaseGraph firm("fournil");
        const auto fixes = rankedFixes(firm.graph());
        const auto trial = std::ranges::find_if(fixes, [&](const RankedFix &ranked) {
            return ranked.fix.kind == FixKind::ProveFallback
                && ranked.fix.fallback == firm.fallback("hors-ligne-papier");
        });
        QVERIFY(trial != fixes.end());
        QCOMPARE(trial->effort, Minutes(10));
    }

    void withoutACostTheSoonerLimitComesFirst()
    {
        GraphBuilder builder;
        const NodeIndex later = builder.addActivity({.limit = 8h});
        const NodeIndex sooner = builder.addActivity({.limit = 1h});
        const NodeIndex till = builder.addNode(NodeKind::Tool);
        const NodeIndex van = builder.addNode(NodeKind::Tool);
        builder.addNeed(later, van);
        builder.addNeed(sooner, till);
        const auto fixes = rankedFixes(std::move(builder).build());
        QCOMPARE(fixes.size(), std::size_t(2));
        QCOMPARE(fixes.front().fix.activity, sooner);
        QVERIFY(fixes.front().costUnknown);
        QCOMPARE(fixes.front().exposureRemoved, 0);
        QCOMPARE(fixes.front().stoppedRemoved, Minutes(210));
    }

    void aSecondProviderTakesTheSinglePointAway()
    {
        GraphBuilder builder;
        const NodeIndex sell = builder.addActivity({.costPerHour = 10000, .priority = true});
        const NodeIndex till = builder.addNode(NodeKind::Tool);
        const NodeIndex host = builder.addNode(NodeKind::Provider);
        builder.addNeed(sell, till);
        builder.addNeed(till, host, 30min);
        const Graph graph = std::move(builder).build();
        QVERIFY(exposureOf(graph, host).singlePoint);
        const Graph fixed = withFix(graph, {.kind = FixKind::SecondProvider, .node = host, .dependent = till});
        QCOMPARE(exposureOf(fixed, host).loss, 0);
        QCOMPARE(exposureOf(fixed, till).loss, 40000);
    }

    // What each removes is the loss of the same question put to the graph with the fix done.
    void forOneQuestionEveryFigureIsTheLossComputedAgain_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("fournil") << QByteArray("fournil");
        QTest::newRow("arvor") << QByteArray("arvor");
    }
    void forOneQuestionEveryFigureIsTheLossComputedAgain()
    {
        QFETCH(QByteArray, name);
        const CaseGraph firm(name.constData());
        const Graph &graph = firm.graph();
        std::size_t found = 0;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            if (graph.kind(node) == NodeKind::Activity)
                continue;
            WhatIf question{{{node, {Minutes(0), Minutes(240)}}}, std::nullopt, FallbackMode::Measured};
            WhatIf onlyProven = question;
            onlyProven.mode = FallbackMode::Proven;
            for (const RankedFix &ranked : rankedFixesIn(graph, possibleFixesIn(graph, question), question)) {
                const WhatIf &asked = ranked.fix.kind == FixKind::ProveFallback ? onlyProven : question;
                const qint64 after = whatIf(withFix(graph, ranked.fix), asked).totalLoss;
                QCOMPARE(ranked.exposureRemoved, whatIf(graph, asked).totalLoss - after);
                QVERIFY(ranked.activitiesHelped > 0);
                ++found;
            }
        }
        QVERIFY(found > 5);
    }

    void aFallbackIsTakenToBringWhatItsIdeaSays()
    {
        GraphBuilder builder;
        const NodeIndex sell = builder.addActivity({.costPerHour = 6000});
        const NodeIndex till = builder.addNode(NodeKind::Tool);
        builder.addNeed(sell, till);
        const Graph graph = std::move(builder).build();
        const WhatIf question{{{till, {Minutes(0), Minutes(240)}}}, std::nullopt, FallbackMode::None};
        auto fixes = possibleFixesIn(graph, question);
        QCOMPARE(fixes.size(), std::size_t(1));
        fixes.front().activation = 60min;
        fixes.front().hold = 60min;
        fixes.front().capacity = wholeShare;
        QCOMPARE(rankedFixesIn(graph, fixes, question).front().exposureRemoved, 6000);
    }

    void homeStartsWithWhatIsUncovered()
    {
        std::vector<RankedFix> fixes(5);
        fixes[0].fix.kind = FixKind::SecondProvider;
        fixes[1].fix.kind = FixKind::StartFaster;
        fixes[2].fix.kind = FixKind::NameDeputy;
        fixes[3].fix.kind = FixKind::ProveFallback;
        fixes[4].fix.kind = FixKind::WriteFallback;
        const auto ordered = inHomeOrder(fixes);
        QCOMPARE(ordered.front().fix.kind, FixKind::WriteFallback);
        QCOMPARE(ordered[1].fix.kind, FixKind::ProveFallback);
        QCOMPARE(ordered[3].fix.kind, FixKind::StartFaster);
        QCOMPARE(ordered.back().fix.kind, FixKind::SecondProvider);
    }
};

RELAIS_TEST(NextFix)
#include "tst_nextfix.moc"
