// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fallbackwindow.h"
#include "intervals.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace relais::test;

// One activity that needs a tool and a line; the line also carries the spare phone.
class FallbackWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_builder = GraphBuilder();
        m_sell = m_builder.addActivity({});
        m_till = m_builder.addNode(NodeKind::Tool);
        m_line = m_builder.addNode(NodeKind::Provider);
        m_phone = m_builder.addNode(NodeKind::Tool);
        m_builder.addNeed(m_sell, m_till);
        m_builder.addNeed(m_sell, m_line, Minutes(60));
        m_builder.addNeed(m_phone, m_line);
    }

    void itMustCoverEverythingThatHits()
    {
        const FallbackIndex paper = add({.covers = {m_till}});
        const FallbackIndex both = add({.covers = {m_till, m_line}, .capacity = 1000});
        const auto outage = only({{m_till, minutes(0, 120)}, {m_line, minutes(0, 120)}});
        QCOMPARE(outage.hitBy, (std::vector<NodeIndex>{m_till, m_line}));
        QCOMPARE(outage.fallback, std::optional(both));
        QCOMPARE(outage.notCovering, std::vector<FallbackIndex>{paper});
    }

    void whatFallsWithTheOutageIsNamedWithItsChain()
    {
        const FallbackIndex orders = add({.coversAny = true, .needs = {m_phone}});
        const auto outage = only({{m_line, minutes(0, 120)}});
        QVERIFY(!outage.fallback);
        QCOMPARE(outage.sameRoot, (std::vector<SameRoot>{{orders, m_phone, {m_phone, m_line}}}));
        QCOMPARE(outage.uncoveredFrom, std::optional(Minutes(60)));
    }

    void aNeedDownAtTheStartCountsEvenIfTheOutageEndsBefore()
    {
        add({.coversAny = true, .activation = Minutes(30), .needs = {m_phone}});
        const auto outage = only({{m_till, minutes(0, 20)}, {m_phone, minutes(25, 40)}});
        QVERIFY(!outage.fallback);
        QCOMPARE(outage.sameRoot.size(), std::size_t(1));
    }

    void theChoiceIsCapacityThenActivationThenOrder()
    {
        add({.coversAny = true, .activation = Minutes(1), .capacity = 4000});
        add({.coversAny = true, .activation = Minutes(20), .capacity = 8000});
        const FallbackIndex sooner = add({.coversAny = true, .activation = Minutes(10), .capacity = 8000});
        add({.coversAny = true, .activation = Minutes(10), .capacity = 8000});
        QCOMPARE(only({{m_till, minutes(0, 60)}}).fallback, std::optional(sooner));
    }

    void itStopsWhenItCannotBeHeldAnyLonger()
    {
        add({.coversAny = true, .activation = Minutes(10), .hold = Minutes(30), .capacity = 7000, .catchUp = 2500});
        const auto outage = only({{m_till, minutes(0, 60)}});
        QCOMPARE(outage.held, minutes(10, 40));
        QCOMPARE(outage.uncoveredFrom, std::optional(Minutes(40)));
        const std::vector<StateSpan> expected{{minutes(0, 10), ActivityState::Stopped, 0},
                                              {minutes(10, 40), ActivityState::Degraded, 7000},
                                              {minutes(40, 60), ActivityState::Stopped, 0},
                                              {minutes(60, 68), ActivityState::CatchingUp, wholeShare}};
        QCOMPARE(statesOf(m_graph, {outage}), expected); // 30 x 0.25 = 7.5, rounded up to 8
    }

    void itStopsWhenSomethingItNeedsGoesDown()
    {
        add({.coversAny = true, .activation = Minutes(10), .needs = {m_phone}});
        const auto outage = only({{m_till, minutes(0, 60)}, {m_phone, minutes(45, 50)}});
        QCOMPARE(outage.held, minutes(10, 45));
        QCOMPARE(outage.uncoveredFrom, std::optional(Minutes(45)));
    }

    void readyOnlyAfterTheEndIsNotUncoveredAndNeverRuns()
    {
        const FallbackIndex slow = add({.coversAny = true, .activation = Minutes(60), .catchUp = wholeShare});
        const auto outage = only({{m_till, minutes(0, 60)}});
        QCOMPARE(outage.fallback, std::optional(slow));
        QVERIFY(!outage.uncoveredFrom);
        const std::vector<StateSpan> expected{{minutes(0, 60), ActivityState::Stopped, 0}};
        QCOMPARE(statesOf(m_graph, {outage}), expected);
    }

    void catchUpIsCutByTheNextOutage()
    {
        add({.coversAny = true, .catchUp = 2 * wholeShare});
        const auto outages = all({{m_till, minutes(0, 60)}, {m_till, minutes(90, 100)}});
        const auto states = statesOf(m_graph, outages);
        QCOMPARE(states.size(), std::size_t(4));
        QCOMPARE(states[1].interval, minutes(60, 90));
        QCOMPARE(states[3].interval, minutes(100, 120));
    }

    void anActivityThatFailsByItselfHasNoCandidate()
    {
        const FallbackIndex any = add({.coversAny = true});
        const auto outage = only({{m_sell, minutes(0, 60)}});
        QVERIFY(!outage.fallback);
        QVERIFY(outage.hitBy.empty());
        QCOMPARE(outage.notCovering, std::vector<FallbackIndex>{any});
    }

    void theModeSaysWhichFallbacksCountAndHowSoonTheyStart()
    {
        const Graph::Fallback paper{.activation = Minutes(10)};
        const Graph::Service written{.proof = ProofLevel::Discussed, .measured = Minutes(99)};
        const Graph::Service tried{.proof = ProofLevel::Tried, .measured = Minutes(25)};
        QCOMPARE(activationOf(paper, tried, FallbackMode::None), std::nullopt);
        QCOMPARE(activationOf(paper, tried, FallbackMode::Written), std::optional(Minutes(10)));
        QCOMPARE(activationOf(paper, tried, FallbackMode::Measured), std::optional(Minutes(25)));
        QCOMPARE(activationOf(paper, tried, FallbackMode::Proven), std::optional(Minutes(25)));
        QCOMPARE(activationOf(paper, written, FallbackMode::Measured), std::optional(Minutes(10)));
        QCOMPARE(activationOf(paper, written, FallbackMode::Proven), std::nullopt);
    }

private:
    FallbackIndex add(Graph::Fallback fallback)
    {
        fallback.serves = {{.activity = m_sell}};
        return m_builder.addFallback(std::move(fallback));
    }

    std::vector<ActivityOutage> all(const std::vector<Failure> &failures)
    {
        m_graph = std::move(m_builder).build();
        return activityOutages(m_graph, propagate(m_graph, failures), m_sell, FallbackMode::Measured);
    }

    ActivityOutage only(const std::vector<Failure> &failures)
    {
        const auto outages = all(failures);
        return outages.size() == 1 ? outages.front() : ActivityOutage();
    }

    GraphBuilder m_builder;
    Graph m_graph;
    NodeIndex m_sell = 0;
    NodeIndex m_till = 0;
    NodeIndex m_line = 0;
    NodeIndex m_phone = 0;
};

RELAIS_TEST(FallbackWindow)
#include "tst_fallbackwindow.moc"
