// SPDX-License-Identifier: GPL-3.0-or-later
// What is found quickly for every node alone, against the same asked the plain way: one outage, one changed graph, at a
// time. Over random firms with everything that can go wrong in them: cycles, alternatives, buffers, fallbacks that fall
// with what they replace.
#include "analysis/criticality.h"
#include "analysis/nextfix.h"
#include "analysis/soleoutage.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace relais;

namespace {

constexpr ExposureOptions reference{};
constexpr unsigned firms = 300;

class RandomFirm {
public:
    explicit RandomFirm(unsigned seed)
        : m_random(seed)
    {
        const int activities = pick(1, 4);
        for (int i = 0; i < activities; ++i)
            addActivity();
        for (int i = pick(2, 9); i > 0; --i)
            m_builder.addNode(pick(0, 2) == 0       ? NodeKind::Tool
                                  : pick(0, 1) == 0 ? NodeKind::Provider
                                                    : NodeKind::Person);
        m_nodes = addSite();
        std::vector<std::vector<GroupIndex>> groups(m_nodes);
        for (auto &own : groups)
            own = {m_builder.addGroup(), m_builder.addGroup()};
        for (int i = pick(3, 3 * static_cast<int>(m_nodes)); i > 0; --i) {
            const NodeIndex from = node();
            const auto kind = static_cast<std::size_t>(pick(0, 5));
            m_builder.addNeed(from, node(), Minutes(pick(0, 2) == 0 ? 20 * pick(1, 15) : 0),
                              kind < 2 ? groups[from][kind] : requiredNeed);
        }
        for (int i = pick(0, 5); i > 0; --i)
            addFallback(static_cast<NodeIndex>(activities));
        graph = std::move(m_builder).build();
    }

    Graph graph;

private:
    int pick(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }
    NodeIndex node() { return static_cast<NodeIndex>(pick(0, static_cast<int>(m_nodes) - 1)); }
    NodeIndex addSite() { return m_builder.addNode(NodeKind::Site) + 1; }

    void addActivity()
    {
        Graph::Activity activity;
        if (pick(0, 3) > 0)
            activity.costPerHour = pick(1, 90000);
        if (pick(0, 2) > 0)
            activity.limit = Minutes(60 * pick(1, 8));
        if (activity.limit)
            activity.target = *activity.limit / 2;
        activity.priority = pick(0, 1) == 0;
        m_builder.addActivity(activity);
    }

    void addFallback(NodeIndex activities)
    {
        Graph::Fallback fallback;
        std::set<NodeIndex> served;
        for (int i = pick(1, 2); i > 0; --i)
            served.insert(static_cast<NodeIndex>(pick(0, static_cast<int>(activities) - 1)));
        for (const NodeIndex activity : served) {
            const auto proof = static_cast<ProofLevel>(pick(0, 3));
            fallback.serves.push_back(
                {activity, proof, pick(0, 1) == 0 ? std::optional(Minutes(pick(0, 120))) : std::nullopt});
        }
        fallback.coversAny = pick(0, 2) == 0;
        for (int i = pick(0, 4); i > 0; --i)
            fallback.covers.push_back(node());
        fallback.activation = Minutes(pick(0, 300));
        if (pick(0, 1) == 0)
            fallback.hold = Minutes(pick(0, 200));
        fallback.capacity = wholeShare / 4 * pick(0, 4);
        for (int i = pick(0, 2); i > 0; --i)
            fallback.needs.push_back(node());
        m_builder.addFallback(std::move(fallback));
    }

    std::mt19937 m_random;
    GraphBuilder m_builder;
    NodeIndex m_nodes = 0;
};

struct PlainExposure {
    ExactAmount loss;
    Minutes stopped{0};
    bool singlePoint = false;
    bool endsEarly = false;
    int hit = 0;
};

PlainExposure plainExposure(const Graph &graph, NodeIndex root, const ExposureOptions &options)
{
    PlainExposure exposure;
    const Failure failure{root, {Minutes(0), options.outage}};
    const DownTimes down = propagate(graph, {&failure, 1});
    for (const Graph::Activity &activity : graph.activities()) {
        const auto outages = activityOutages(graph, down, activity.node, options.mode);
        const auto states = statesOf(graph, outages);
        exposure.hit += outages.empty() ? 0 : 1;
        exposure.loss += lossOver(activity, states, std::nullopt);
        exposure.stopped += stoppedTime(states);
        for (const ActivityOutage &outage : outages) {
            exposure.singlePoint = exposure.singlePoint || (activity.priority && !outage.fallback);
            exposure.endsEarly = exposure.endsEarly || (activity.priority && outage.fallback && outage.uncoveredFrom);
        }
    }
    return exposure;
}

// Over the nodes that there were before the fix.
PlainExposure plainTotal(const Graph &graph, NodeIndex nodes, const ExposureOptions &options)
{
    PlainExposure total;
    for (NodeIndex root = 0; root < nodes; ++root) {
        if (graph.kind(root) == NodeKind::Activity)
            continue;
        const PlainExposure one = plainExposure(graph, root, options);
        total.loss += one.loss;
        total.stopped += one.stopped;
    }
    return total;
}

std::optional<Minutes> firstDown(const DownTimes &down, NodeIndex node)
{
    const auto times = down.of(node);
    return times.empty() ? std::nullopt : std::optional(times.front().from);
}

// The best fallback while the node is down for that long, asked the plain way.
ActivityMark plainMark(const Graph &graph, NodeIndex node, const ToleranceLine &line)
{
    const Failure failure{node, {Minutes(0), std::max(*line.tolerated, line.buffers + Minutes(1))}};
    const auto outage =
        activityOutages(graph, propagate(graph, {&failure, 1}), line.activity, FallbackMode::Measured).front();
    ActivityMark best{line.activity, RelayMark::None, std::nullopt, false};
    for (const FallbackIndex index : graph.fallbacksOf(line.activity)) {
        if (std::ranges::find(outage.notCovering, index) != outage.notCovering.end()
            || std::ranges::find(outage.sameRoot, index, &SameRoot::fallback) != outage.sameRoot.end())
            continue;
        const Graph::Service &service = graph.service(index, line.activity);
        const bool tooSlow = isProven(service) && service.measured && *service.measured > *line.limit;
        const RelayMark mark = isProven(service) && !tooSlow ? RelayMark::Tried : RelayMark::ToTry;
        if (mark < best.mark)
            best = {line.activity, mark, index, tooSlow};
    }
    return best;
}

} // namespace

class SoleOutages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatFallsIsWhatPropagationSays()
    {
        for (unsigned seed = 0; seed < firms; ++seed) {
            const Graph graph = RandomFirm(seed).graph;
            SoleOutage outage(graph, reference.outage);
            std::vector<NodeIndex> hits;
            for (NodeIndex root = 0; root < graph.nodeCount(); ++root) {
                const Failure failure{root, {Minutes(0), reference.outage}};
                const DownTimes down = propagate(graph, {&failure, 1});
                outage.begin(root);
                std::size_t fallen = 0;
                for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
                    QCOMPARE(outage.since(node), firstDown(down, node));
                    if (down.of(node).empty())
                        continue;
                    ++fallen;
                    outage.findHits(node, hits);
                    QCOMPARE(hits, hitBy(graph, down, node, down.of(node).front()));
                }
                QCOMPARE(outage.fallen().size(), fallen);
            }
        }
    }

    void everyExposureIsThePlainOne()
    {
        int singles = 0;
        int held = 0;
        for (unsigned seed = 0; seed < firms; ++seed) {
            const Graph graph = RandomFirm(seed).graph;
            for (const FallbackMode mode : {FallbackMode::None, FallbackMode::Written, FallbackMode::Proven}) {
                const ExposureOptions options{reference.outage, mode};
                for (const NodeExposure &exposure : exposures(graph, options)) {
                    const PlainExposure plain = plainExposure(graph, exposure.node, options);
                    QCOMPARE(exposure.loss, plain.loss.cents());
                    QCOMPARE(exposure.stopped, plain.stopped);
                    QCOMPARE(exposure.activitiesHit, plain.hit);
                    QCOMPARE(exposure.singlePoint, plain.singlePoint);
                    QCOMPARE(exposure.heldForATimeOnly, plain.endsEarly && !plain.singlePoint);
                    singles += exposure.singlePoint ? 1 : 0;
                    held += exposure.heldForATimeOnly ? 1 : 0;
                }
            }
        }
        QVERIFY(singles > 100 && held > 20);
    }

    // As when a second one stands beside the need; and all is as before afterwards.
    void whatIsSparedIsWhatTheChangedGraphSays()
    {
        int changes = 0;
        for (unsigned seed = 0; seed < firms; ++seed) {
            const Graph graph = RandomFirm(seed).graph;
            SoleOutage outage(graph, reference.outage);
            for (NodeIndex root = 0; root < graph.nodeCount(); ++root) {
                const Failure failure{root, {Minutes(0), reference.outage}};
                const DownTimes before = propagate(graph, {&failure, 1});
                outage.begin(root);
                for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
                    for (const Graph::Need &need : graph.needs(node)) {
                        if (need.group != requiredNeed)
                            continue;
                        const Graph changed =
                            withFix(graph, {.kind = FixKind::SecondProvider, .node = need.to, .dependent = node});
                        const DownTimes after = propagate(changed, {&failure, 1});
                        const auto found = outage.spare(node, need.to);
                        const std::set<NodeIndex> spared(found.begin(), found.end());
                        for (NodeIndex other = 0; other < graph.nodeCount(); ++other) {
                            QCOMPARE(outage.since(other), firstDown(after, other));
                            QCOMPARE(spared.contains(other), firstDown(after, other) != firstDown(before, other));
                        }
                        changes += spared.empty() ? 0 : 1;
                        outage.restore();
                    }
                }
                for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
                    QCOMPARE(outage.since(node), firstDown(before, node));
            }
        }
        QVERIFY(changes > 100);
    }

    void everyRankIsThePlainOne()
    {
        std::set<FixKind> ranks;
        for (unsigned seed = 0; seed < firms; ++seed) {
            const Graph graph = RandomFirm(seed).graph;
            const auto fixes = possibleFixes(graph);
            const auto ranked = rankedFixes(graph, fixes);
            std::size_t worthwhile = 0;
            for (const Fix &fix : fixes) {
                ExposureOptions options;
                if (fix.kind == FixKind::ProveFallback)
                    options.mode = FallbackMode::Proven;
                const PlainExposure before = plainTotal(graph, graph.nodeCount(), options);
                const PlainExposure after = plainTotal(withFix(graph, fix), graph.nodeCount(), options);
                const qint64 removed = before.loss.cents() - after.loss.cents();
                const auto found = std::ranges::find(ranked, fix, &RankedFix::fix);
                if (found == ranked.end()) {
                    QVERIFY2(removed <= 0, qPrintable(QString::number(seed)));
                    continue;
                }
                ++worthwhile;
                ranks.insert(fix.kind);
                QCOMPARE(found->exposureRemoved, removed);
                QCOMPARE(found->stoppedRemoved, before.stopped - after.stopped);
            }
            QCOMPARE(ranked.size(), worthwhile);
        }
        QCOMPARE(ranks.size(), std::size_t(7)); // of every kind
    }

    void everyOutageIsAskedWhatWouldHelp()
    {
        for (unsigned seed = 0; seed < firms; ++seed) {
            const Graph graph = RandomFirm(seed).graph;
            std::set<Fix> plain;
            for (NodeIndex root = 0; root < graph.nodeCount(); ++root) {
                if (graph.kind(root) == NodeKind::Activity)
                    continue;
                for (const Fix &fix :
                     possibleFixesIn(graph, {{{root, {Minutes(0), reference.outage}}}, std::nullopt, reference.mode}))
                    plain.insert(fix);
            }
            const auto found = possibleFixes(graph);
            const std::set<Fix> all(found.begin(), found.end());
            for (const Fix &fix : plain)
                QVERIFY(all.contains(fix));
            for (const Fix &fix : all) {
                if (fix.kind == FixKind::WriteFallback || fix.kind == FixKind::MoveOffRoot
                    || fix.kind == FixKind::HoldLonger)
                    QVERIFY(plain.contains(fix));
            }
        }
    }

    void whatEachToleratesIsWhatAnOutageOfItsOwnSays()
    {
        constexpr Minutes threshold(600);
        int tried = 0;
        for (unsigned seed = 0; seed < firms; ++seed) {
            const Graph graph = RandomFirm(seed).graph;
            Criticalities criticalities(graph, threshold);
            for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
                const Criticality found = criticalities.of(node);
                const Failure failure{node, {Minutes(0), endless}};
                const DownTimes down = propagate(graph, {&failure, 1});
                const auto stops = [&](const Graph::Activity &activity) {
                    return activity.node != node && firstDown(down, activity.node);
                };
                QCOMPARE(std::ptrdiff_t(found.lines.size()), std::ranges::count_if(graph.activities(), stops));
                std::size_t within = 0;
                for (const ToleranceLine &line : found.lines) {
                    QCOMPARE(std::optional(line.buffers), firstDown(down, line.activity));
                    if (!line.tolerated || *line.tolerated > threshold)
                        continue;
                    const ActivityMark &mark = found.marks.at(within++);
                    const ActivityMark plain = plainMark(graph, node, line);
                    QVERIFY(mark.activity == line.activity && mark.mark == plain.mark);
                    QVERIFY(mark.fallback == plain.fallback && mark.tooSlow == plain.tooSlow);
                    tried += mark.mark == RelayMark::Tried ? 1 : 0;
                }
                QCOMPARE(found.marks.size(), within);
            }
        }
        QVERIFY(tried > 100);
    }

    void whatIsStoppedEarlyKnowsNothing()
    {
        const Graph graph = RandomFirm(3).graph;
        std::stop_source source;
        source.request_stop();
        QVERIFY(rankedFixes(graph, possibleFixes(graph), {}, source.get_token()).empty());
    }
};

RELAIS_TEST(SoleOutages)
#include "tst_soleoutage.moc"
