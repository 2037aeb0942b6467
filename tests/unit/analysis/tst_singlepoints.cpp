// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/singlepoints.h"
#include "casegraph.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace relais;
using test::CaseGraph;

namespace {

PointOfFailure alone(const Graph &graph, NodeIndex node, const ExposureOptions &options)
{
    if (graph.kind(node) == NodeKind::Activity)
        return PointOfFailure::None;
    const NodeExposure exposure = exposureOf(graph, node, options);
    return exposure.singlePoint     ? PointOfFailure::Single
        : exposure.heldForATimeOnly ? PointOfFailure::HeldForATime
                                    : PointOfFailure::None;
}

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    { }
    unsigned below(unsigned count) { return std::uniform_int_distribution(0U, count - 1)(m_random); }
    bool oneIn(unsigned count) { return below(count) == 0; }

private:
    std::mt19937 m_random;
};

void addFallback(GraphBuilder &builder, NodeIndex activity, unsigned nodes, Dice &dice)
{
    Graph::Fallback fallback;
    fallback.serves = {{activity, dice.oneIn(2) ? ProofLevel::Tried : ProofLevel::Written,
                        dice.oneIn(2) ? std::optional(Minutes(dice.below(300))) : std::nullopt}};
    fallback.coversAny = dice.oneIn(5);
    for (unsigned i = dice.below(4); i > 0; --i)
        fallback.covers.push_back(dice.below(nodes));
    for (unsigned i = dice.below(3); i > 0; --i)
        fallback.needs.push_back(dice.below(nodes));
    fallback.activation = Minutes(dice.below(120));
    fallback.capacity = static_cast<std::int32_t>(dice.below(3)) * 5000;
    if (dice.oneIn(2))
        fallback.hold = Minutes(dice.below(300));
    builder.addFallback(fallback);
}

// Cycles, alternatives, buffers, fallbacks on the same root: whatever a plan may hold.
Graph randomGraph(unsigned seed)
{
    Dice dice(seed);
    GraphBuilder builder;
    const unsigned nodes = 5 + dice.below(20);
    std::vector<NodeIndex> activities;
    for (unsigned i = 0; i < nodes; ++i) {
        if (dice.oneIn(4))
            activities.push_back(builder.addActivity({.costPerHour = 6000, .priority = !dice.oneIn(3)}));
        else
            builder.addNode(NodeKind::Tool);
    }
    for (unsigned i = 0; i < nodes * 2; ++i) {
        const NodeIndex from = dice.below(nodes);
        const GroupIndex group = dice.oneIn(3) ? builder.addGroup() : requiredNeed;
        for (unsigned member = group == requiredNeed ? 1 : 1 + dice.below(3); member > 0; --member)
            builder.addNeed(from, dice.below(nodes), Minutes(dice.oneIn(2) ? 0 : dice.below(260)), group);
    }
    for (const NodeIndex activity : activities) {
        for (unsigned i = dice.below(4); i > 0; --i)
            addFallback(builder, activity, nodes, dice);
    }
    return std::move(builder).build();
}

} // namespace

class SinglePoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void allAtOnceIsWhatEachAloneIs()
    {
        constexpr FallbackMode modes[] = {FallbackMode::None, FallbackMode::Written, FallbackMode::Measured,
                                          FallbackMode::Proven};
        int found[3] = {0, 0, 0};
        for (unsigned seed = 0; seed < 400; ++seed) {
            const Graph graph = randomGraph(seed);
            const ExposureOptions options{Minutes(seed % 3 == 0 ? 60 : 240), modes[seed % 4]};
            const auto points = pointsOfFailure(graph, options);
            for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
                QVERIFY2(points[node] == alone(graph, node, options), qPrintable(QString::number(seed)));
                ++found[static_cast<int>(points[node])];
            }
        }
        QVERIFY(found[0] > 100 && found[1] > 20 && found[2] > 100);
    }

    void theCasesHaveTheirsToo_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("fournil") << QByteArray("fournil");
        QTest::newRow("arvor") << QByteArray("arvor");
    }
    void theCasesHaveTheirsToo()
    {
        QFETCH(QByteArray, name);
        const CaseGraph firm(name.constData());
        const auto points = pointsOfFailure(firm.graph());
        for (NodeIndex node = 0; node < firm.graph().nodeCount(); ++node)
            QCOMPARE(points[node], alone(firm.graph(), node, {}));
    }

    void stoppedEarlyNothingIsKnown()
    {
        std::stop_source source;
        source.request_stop();
        const auto points = pointsOfFailure(randomGraph(1), {}, source.get_token());
        QVERIFY(std::ranges::count(points, PointOfFailure::None) == std::ssize(points));
    }
};

RELAIS_TEST(SinglePoints)
#include "tst_singlepoints.moc"
