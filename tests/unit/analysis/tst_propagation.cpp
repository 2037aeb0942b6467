// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/propagation.h"
#include "intervals.h"
#include "plainfixpoint.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

using namespace relais;
using namespace relais::test;

namespace {

using Intervals = std::vector<Interval>;

Intervals of(const DownTimes &down, NodeIndex node)
{
    const auto span = down.of(node);
    return {span.begin(), span.end()};
}

Intervals runs(const std::vector<bool> &minuteRow)
{
    Intervals result;
    for (std::size_t minute = 0; minute < minuteRow.size(); ++minute) {
        const auto now = Minutes(static_cast<qint64>(minute));
        if (minuteRow[minute] && (minute == 0 || !minuteRow[minute - 1]))
            result.push_back({now, now});
        if (minuteRow[minute])
            result.back().to = now + Minutes(1);
    }
    return result;
}

// A graph of a few nodes with everything that can go wrong in it: cycles, groups, buffers, a node that needs itself.
// One in four stands among many that nothing befalls: what falls is told to its dependents there, and asked for in the
// others, where it soon is much of the graph.
class RandomCase {
public:
    static constexpr std::size_t length = 48;

    explicit RandomCase(unsigned seed)
        : m_random(seed)
    {
        GraphBuilder builder;
        const int nodes = pick(2, 9);
        for (int i = 0; i < nodes; ++i)
            builder.addNode(NodeKind::Tool);
        std::vector<std::vector<GroupIndex>> groups(static_cast<std::size_t>(nodes));
        for (auto &own : groups)
            own = {builder.addGroup(), builder.addGroup()};
        for (int i = pick(1, 3 * nodes); i > 0; --i) {
            const auto from = static_cast<NodeIndex>(pick(0, nodes - 1));
            const auto to = static_cast<NodeIndex>(pick(0, nodes - 1));
            const auto kind = static_cast<std::size_t>(pick(0, 3));
            builder.addNeed(from, to, Minutes(pick(0, 2) == 0 ? pick(1, 9) : 0),
                            kind < 2 ? groups[from][kind] : requiredNeed);
        }
        for (int i = 0; seed % 4 == 0 && i < 150; ++i)
            builder.addNode(NodeKind::Tool);
        graph = std::move(builder).build();
        for (int i = pick(1, 5); i > 0; --i) {
            const int from = pick(0, 30);
            failures.push_back({static_cast<NodeIndex>(pick(0, nodes - 1)), minutes(from, from + pick(0, 14))});
        }
    }

    Graph graph;
    std::vector<Failure> failures;

private:
    int pick(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }

    std::mt19937 m_random;
};

} // namespace

class Propagation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_builder = GraphBuilder();
    }

    void aBufferDelaysAndAbsorbs()
    {
        const auto [a, b, c] = tools();
        m_builder.addNeed(b, a, Minutes(30));
        m_builder.addNeed(c, a, Minutes(60));
        const DownTimes down = fall({{a, minutes(0, 60)}});
        QCOMPARE(of(down, b), Intervals{minutes(30, 60)});
        QCOMPARE(of(down, c), Intervals{});
    }

    void aGroupFallsOnlyWhileAllItsMembersAreDown()
    {
        const auto [shop, line1, line2] = tools();
        const GroupIndex lines = m_builder.addGroup();
        m_builder.addNeed(shop, line1, Minutes(0), lines);
        m_builder.addNeed(shop, line2, Minutes(5), lines);
        const DownTimes down = fall({{line1, minutes(0, 20)}, {line2, minutes(10, 40)}});
        QCOMPARE(of(down, shop), Intervals{minutes(15, 20)});
    }

    void aCycleDoesNotHoldItselfDown()
    {
        const auto [a, b, cause] = tools();
        m_builder.addNeed(a, b);
        m_builder.addNeed(b, a);
        m_builder.addNeed(a, cause);
        const DownTimes down = fall({{cause, minutes(10, 20)}, {cause, minutes(30, 40)}});
        QCOMPARE(of(down, a), (Intervals{minutes(10, 20), minutes(30, 40)}));
        QCOMPARE(of(down, b), of(down, a));
    }

    void touchingCausesMergeAndABufferSpansThem()
    {
        const auto [shop, first, second] = tools();
        const NodeIndex user = m_builder.addNode(NodeKind::Tool);
        m_builder.addNeed(shop, first);
        m_builder.addNeed(shop, second);
        m_builder.addNeed(user, shop, Minutes(15));
        const DownTimes down = fall({{first, minutes(0, 10)}, {second, minutes(10, 20)}});
        QCOMPARE(of(down, shop), Intervals{minutes(0, 20)});
        QCOMPARE(of(down, user), Intervals{minutes(15, 20)});
    }

    void theChainNamesTheShortestWayToTheCause()
    {
        const auto [shop, host, network] = tools();
        m_builder.addNeed(shop, host);
        m_builder.addNeed(host, network);
        m_builder.addNeed(shop, network, Minutes(10));
        const DownTimes down = fall({{network, minutes(0, 60)}});
        QCOMPARE(causeChain(m_graph, down, shop, Minutes(0)), (std::vector<NodeIndex>{shop, host, network}));
        QCOMPARE(causeChain(m_graph, down, shop, Minutes(10)), (std::vector<NodeIndex>{shop, network}));
        QCOMPARE(causeChain(m_graph, down, shop, Minutes(60)), std::vector<NodeIndex>{});
    }

    void everyRandomGraphAgreesWithTheDefinition()
    {
        int hit = 0; // nodes brought down by others
        int several = 0; // nodes with more than one interval
        for (unsigned seed = 0; seed < 4000; ++seed) {
            const RandomCase random(seed);
            const DownTimes down = propagate(random.graph, random.failures);
            const auto expected = test::plainFixpoint(random.graph, random.failures, RandomCase::length);
            for (NodeIndex node = 0; node < random.graph.nodeCount(); ++node) {
                QVERIFY2(of(down, node) == runs(expected[node]),
                         qPrintable(QStringLiteral("seed %1, node %2").arg(seed).arg(node)));
                hit += !down.of(node).empty() && !down.failsByItself(node) ? 1 : 0;
                several += down.of(node).size() > 1 ? 1 : 0;
            }
        }
        QVERIFY(hit > 5000 && several > 4000); // the graphs are not trivial
    }

    void everyDownMinuteHasAChainOfHitsToAFailure()
    {
        for (unsigned seed = 0; seed < 500; ++seed) {
            const RandomCase random(seed);
            const DownTimes down = propagate(random.graph, random.failures);
            for (NodeIndex node = 0; node < random.graph.nodeCount(); ++node) {
                for (const Interval &interval : down.of(node))
                    QVERIFY2(isExplained(random.graph, down, node, interval.from), qPrintable(QString::number(seed)));
            }
        }
    }

    void aMillionNeedsInOneCallWithoutRecursion()
    {
        constexpr NodeIndex nodes = 200000;
        std::mt19937 random(1);
        for (NodeIndex node = 0; node < nodes; ++node) {
            m_builder.addNode(NodeKind::Tool);
            if (node > 0)
                m_builder.addNeed(node, node - 1);
        }
        std::uniform_int_distribution<NodeIndex> any(0, nodes - 1);
        for (int i = 0; i < 800001; ++i) {
            const NodeIndex from = any(random);
            m_builder.addNeed(from, any(random), Minutes(i % 60));
        }
        const DownTimes down = fall({{0, minutes(0, 240)}});
        QCOMPARE(m_graph.allNeeds().size(), std::size_t(1000000));
        for (NodeIndex node = 0; node < nodes; ++node)
            QCOMPARE(down.of(node).size(), std::size_t(1));
        QCOMPARE(of(down, nodes - 1), Intervals{minutes(0, 240)});
    }

private:
    std::array<NodeIndex, 3> tools()
    {
        return {m_builder.addNode(NodeKind::Tool), m_builder.addNode(NodeKind::Tool),
                m_builder.addNode(NodeKind::Tool)};
    }

    DownTimes fall(const std::vector<Failure> &failures)
    {
        m_graph = std::move(m_builder).build();
        return propagate(m_graph, failures);
    }

    static bool isExplained(const Graph &graph, const DownTimes &down, NodeIndex node, Minutes moment)
    {
        const auto chain = causeChain(graph, down, node, moment);
        if (chain.empty() || chain.front() != node || !down.failsByItself(chain.back(), moment))
            return false;
        for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
            const auto hits = hitBy(graph, down, chain[i], {moment, moment + Minutes(1)});
            if (std::ranges::find(hits, chain[i + 1]) == hits.end())
                return false;
        }
        return true;
    }

    GraphBuilder m_builder;
    Graph m_graph;
};

RELAIS_TEST(Propagation)
#include "tst_propagation.moc"
