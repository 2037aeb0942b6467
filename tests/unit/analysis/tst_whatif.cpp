// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/whatif.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace std::chrono_literals;

class WhatIfs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_builder = GraphBuilder();
        m_sell = m_builder.addActivity({.limit = 60min, .target = 30min, .costPerHour = 6000});
        m_till = m_builder.addNode(NodeKind::Tool);
        m_builder.addNeed(m_sell, m_till);
    }

    // An activity that needs another is hit by its down times as they are, whatever stands in for that one.
    void aFallbackHelpsThoseItServesAndNoOthers()
    {
        const NodeIndex invoice = m_builder.addActivity({.costPerHour = 6000});
        m_builder.addNeed(invoice, m_sell);
        serve(m_sell, 10min);
        const Impact impact = ask();
        QCOMPARE(impact.activities.size(), std::size_t(2));
        QVERIFY(!impact.activities.front().uncoveredFrom);
        QCOMPARE(impact.activities.back().uncoveredFrom, std::optional(0min));
        QCOMPARE(impact.activities.back().loss, std::optional<qint64>(12000));
    }

    void aGroupThatHitsMustBeCoveredWithAllItsMembers()
    {
        const NodeIndex fibre = m_builder.addNode(NodeKind::Tool);
        const NodeIndex mobile = m_builder.addNode(NodeKind::Tool);
        const GroupIndex lines = m_builder.addGroup();
        m_builder.addNeed(m_sell, fibre, 0min, lines);
        m_builder.addNeed(m_sell, mobile, 0min, lines);
        Graph::Fallback oneLine;
        oneLine.serves = {{m_sell, ProofLevel::Written, std::nullopt}};
        oneLine.covers = {fibre};
        m_builder.addFallback(oneLine);
        m_graph = std::move(m_builder).build();
        const WhatIf both{{{fibre, m_two}, {mobile, m_two}}, std::nullopt, FallbackMode::Measured};
        QCOMPARE(whatIf(m_graph, both).activities.front().uncoveredFrom, std::optional(0min));
        const WhatIf one{{{fibre, m_two}}, std::nullopt, FallbackMode::Measured};
        QVERIFY(whatIf(m_graph, one).activities.empty());
    }

    void theTotalIsTheExactSumAndNotTheSumOfRoundedParts()
    {
        for (int i = 0; i < 2; ++i) {
            const NodeIndex other = m_builder.addActivity({.costPerHour = 1}); // a third of a cent in 20 minutes
            m_builder.addNeed(other, m_till);
        }
        m_graph = std::move(m_builder).build();
        const WhatIf question{{{m_till, {0min, 20min}}}, std::nullopt, FallbackMode::Measured};
        const Impact impact = whatIf(m_graph, question);
        QCOMPARE(impact.activities.at(1).loss, std::optional<qint64>(0));
        QCOMPARE(impact.activities.at(2).loss, std::optional<qint64>(0));
        QCOMPARE(impact.totalLoss, 2001); // 2000 and two thirds
    }

    void anUnknownCostIsCountedAndNotNothing()
    {
        const NodeIndex other = m_builder.addActivity({});
        m_builder.addNeed(other, m_till);
        const Impact impact = ask();
        QCOMPARE(impact.unknownCosts, 1);
        QVERIFY(!impact.activities.back().loss);
    }

    void limitAndTargetHaveTheirMoment()
    {
        const Impact impact = ask();
        QCOMPARE(impact.activities.front().limitPassed, (std::vector<LimitPassed>{{60min, false}}));
        QCOMPARE(impact.activities.front().targetMissed, std::vector<Minutes>{30min});
    }

    void withoutAFallbackThereIsNoCatchUp()
    {
        serve(m_sell, 10min);
        m_graph = std::move(m_builder).build();
        WhatIf question{{{m_till, m_two}}, std::nullopt, FallbackMode::Measured};
        QCOMPARE(whatIf(m_graph, question).activities.front().states.back().state, ActivityState::CatchingUp);
        question.mode = FallbackMode::None;
        const std::vector<StateSpan> stopped{{m_two, ActivityState::Stopped, 0}};
        QCOMPARE(whatIf(m_graph, question).activities.front().states, stopped);
    }

private:
    void serve(NodeIndex activity, Minutes activation)
    {
        Graph::Fallback fallback;
        fallback.serves = {{activity, ProofLevel::Written, std::nullopt}};
        fallback.coversAny = true;
        fallback.activation = activation;
        fallback.capacity = wholeShare / 2;
        fallback.catchUp = wholeShare / 2;
        m_builder.addFallback(fallback);
    }

    Impact ask()
    {
        m_graph = std::move(m_builder).build();
        return whatIf(m_graph, {{{m_till, m_two}}, std::nullopt, FallbackMode::Measured});
    }

    Interval m_two{0min, 120min};
    GraphBuilder m_builder;
    Graph m_graph;
    NodeIndex m_sell = 0;
    NodeIndex m_till = 0;
};

RELAIS_TEST(WhatIfs)
#include "tst_whatif.moc"
