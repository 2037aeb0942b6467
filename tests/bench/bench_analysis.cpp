// SPDX-License-Identifier: GPL-3.0-or-later
// How far one outage over a graph of 200,000 nodes and 1,000,000 needs is from the least that any answer must do, to
// read every need once (goal: at most 4 times, design/reliability.md P4), and how far every node alone is (goal: 20
// times; reckoned from one node in a hundred). Cut vertices would be found within that, but they are not what a single
// point is here: where alternatives count, telling whether anything stops both members of each group is telling
// whether two sets have something in common for as many pairs as there are groups, which is as hard as finding the
// triangles of a graph; no method in linear time is known for that, and one sweep for each node is what is left. What
// each node costs asks for every activity that stops with it: to write these down alone takes half of the goal. And
// whether a plan of 2,000 tools is analysed again within a frame, 16 ms, and what its ranking of improvements takes
// behind it. Ratios within one run, best of several rounds; build it optimised.
#include "analysis/criticality.h"
#include "analysis/nextfix.h"
#include "analysis/plangraph.h"
#include "analysis/soleoutage.h"
#include "support/fakeclock.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

namespace {

using namespace relais;

constexpr int rounds = 15;
constexpr double frame = 16; // milliseconds

struct Size {
    NodeIndex nodes;
    int needs;
    NodeIndex activities; // the last nodes
};
constexpr Size large{200000, 1000000, 2000};
constexpr Size ample{2000, 8000, 60};

class Maker {
public:
    explicit Maker(const Size &size)
        : m_size(size)
    { }

    // Needs point to any earlier node, which is the worst for the caches; one in ten has a buffer, one in ten an
    // alternative. Half of the activities have a fallback for some of their needs.
    Graph graph()
    {
        for (NodeIndex node = 0; node < m_size.nodes; ++node) {
            if (node + m_size.activities < m_size.nodes)
                m_builder.addNode(node % 3 == 0 ? NodeKind::Provider : NodeKind::Tool);
            else
                m_builder.addActivity({.limit = Minutes(120), .costPerHour = 45000, .priority = node % 2 == 0});
        }
        for (int i = 0; i < m_size.needs;)
            i += addNeed(below(m_size.nodes - 1) + 1, i);
        for (NodeIndex node = m_size.nodes - m_size.activities; node < m_size.nodes; node += 2)
            addFallback(node);
        return std::move(m_builder).build();
    }

private:
    NodeIndex below(NodeIndex count) { return std::uniform_int_distribution<NodeIndex>(0, count - 1)(m_random); }

    // How many it took.
    int addNeed(NodeIndex from, int number)
    {
        constexpr int buffers[] = {15, 30, 60, 120, 480};
        const NodeIndex kind = below(10);
        if (kind == 0) {
            const GroupIndex group = m_builder.addGroup();
            m_builder.addNeed(from, below(from), Minutes(0), group);
            m_builder.addNeed(from, below(from), Minutes(0), group);
            return 2;
        }
        const NodeIndex to = below(from);
        m_builder.addNeed(from, to, Minutes(kind == 1 ? buffers[number % 5] : 0));
        if (from + m_size.activities >= m_size.nodes)
            m_needed.push_back({from, to});
        return 1;
    }

    void addFallback(NodeIndex activity)
    {
        Graph::Fallback fallback;
        fallback.serves = {{activity, ProofLevel::Written, std::nullopt}};
        fallback.activation = Minutes(20);
        fallback.hold = Minutes(180);
        fallback.capacity = wholeShare / 2;
        fallback.needs = {below(m_size.nodes - m_size.activities)};
        for (const auto &[from, to] : m_needed) {
            if (from == activity)
                fallback.covers.push_back(to);
        }
        m_builder.addFallback(std::move(fallback));
    }

    Size m_size;
    std::mt19937 m_random{42};
    GraphBuilder m_builder;
    std::vector<std::pair<NodeIndex, NodeIndex>> m_needed; // by activities
};

// Of this process on the processor: what else a busy machine does is not counted.
double millisecondsSince(std::clock_t begin)
{
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

template <class Work> double bestMilliseconds(Work work)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, millisecondsSince(begin));
    }
    return best;
}

void tell(const char *what, double time, double scan, double goal)
{
    std::printf("%-21s%8.2f ms  = %.1f x (goal: at most %.0f x, %s)\n", what, time, time / scan, goal,
                time <= goal * scan ? "met" : "not met");
}

void tellFrame(const char *what, double time)
{
    std::printf("%-21s%8.2f ms  (goal: within a frame, %.0f ms, %s)\n", what, time, frame,
                time <= frame ? "met" : "not met");
}

double scanOf(const Graph &graph, volatile std::uint64_t &sink)
{
    return bestMilliseconds([&] {
        std::uint64_t sum = 0;
        std::vector<std::uint8_t> seen(graph.nodeCount());
        for (const Graph::Need &need : graph.allNeeds()) {
            seen[need.to] = 1; // what any search does at least: look at the other end
            sum += static_cast<std::uint64_t>(need.buffer);
        }
        sink = sum + seen[graph.nodeCount() / 2];
    });
}

// What a search that knows neither time nor alternatives takes on the same rows.
double searchOf(const Graph &graph, volatile std::uint64_t &sink)
{
    return bestMilliseconds([&] {
        std::vector<std::uint8_t> seen(graph.nodeCount());
        std::vector<NodeIndex> found{0};
        for (std::size_t i = 0; i < found.size(); ++i) {
            graph.forEachDependent(found[i], [&](const Graph::Dependent &dependent) {
                if (!seen[dependent.from]) {
                    seen[dependent.from] = 1;
                    found.push_back(dependent.from);
                }
            });
        }
        sink = found.size();
    });
}

void measureSingles(const Graph &graph, double scan)
{
    constexpr NodeIndex stride = 100;
    SoleOutage outage(graph, Minutes(240));
    std::size_t stopped = 0;
    const std::clock_t begin = std::clock();
    for (NodeIndex node = 0; node < graph.nodeCount(); node += stride) {
        outage.begin(node);
        stopped += static_cast<std::size_t>(
            std::ranges::count(outage.fallen(), NodeKind::Activity, [&](NodeIndex fell) { return graph.kind(fell); }));
    }
    tell("every node alone", stride * millisecondsSince(begin), scan, 20);
    std::vector<NodeIndex> pairs(stride * stopped);
    const double written = bestMilliseconds([&] { std::ranges::fill(pairs, graph.nodeCount()); });
    std::printf("%-21s%8.2f ms  = %.1f x (%zu activities that stop with a node)\n", "to write these down", written,
                written / scan, pairs.size());
}

void measureLarge(volatile std::uint64_t &sink)
{
    const Graph graph = Maker(large).graph();
    const double scan = scanOf(graph, sink);
    const double search = searchOf(graph, sink);
    std::size_t down = 0;
    const Failure failure{0, {Minutes(0), Minutes(240)}};
    const double fall = bestMilliseconds([&] {
        const DownTimes times = propagate(graph, {&failure, 1});
        down = 0;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            down += times.of(node).size();
    });
    std::printf("%u nodes, %zu needs, %zu down\n", graph.nodeCount(), graph.allNeeds().size(), down);
    std::printf("%-21s%8.2f ms\n", "scan of the needs", scan);
    std::printf("%-21s%8.2f ms  = %.1f x\n", "plain search", search, search / scan);
    tell("one outage", fall, scan, 4);
    measureSingles(graph, scan);
}

// A plan of 2,000 tools, as the window holds it.
class PlanMaker {
public:
    Plan plan()
    {
        QList<NodeId> nodes;
        for (NodeIndex i = 0; i < ample.nodes / 8; ++i)
            nodes.append(nodeOf(put(Provider{})));
        for (NodeIndex i = 0; i < ample.nodes; ++i)
            nodes.append(nodeOf(put(Tool{})));
        QList<Id<Activity>> activities;
        for (NodeIndex i = 0; i < ample.activities; ++i)
            activities.append(put(Activity{.limit = Minutes(120), .costPerHour = 45000}));
        for (int i = 0; i < ample.needs; ++i)
            link(nodes.at(below(nodes.size() - 1) + 1), nodes);
        for (const Id<Activity> &activity : std::as_const(activities)) {
            for (int i = 0; i < 5; ++i)
                link(nodeOf(activity), nodes);
            const auto fallback = put(Fallback{.activation = Minutes(20), .capacity = 5000, .coversAny = true});
            put(FallbackActivity{.fallback = fallback, .activity = activity});
        }
        m_cause = nodes.first();
        return m_plan;
    }
    [[nodiscard]] NodeId cause() const { return m_cause; }

private:
    qsizetype below(qsizetype count) { return std::uniform_int_distribution<qsizetype>(0, count - 1)(m_random); }
    template <class T> Id<T> put(T row)
    {
        row.id = m_ids.make<T>();
        m_plan.table<T>().put(row);
        return row.id;
    }
    void link(NodeId from, const QList<NodeId> &to)
    {
        Dependency row;
        row.from = from;
        row.to = to.at(below(to.size()));
        put(row);
    }

    test::CountingIds m_ids;
    std::mt19937 m_random{7};
    Plan m_plan;
    NodeId m_cause;
};

void measureAmple(volatile std::uint64_t &sink)
{
    const Graph graph = Maker(ample).graph();
    WhatIf question{{{0, {Minutes(0), Minutes(240)}}}, std::nullopt, FallbackMode::None};
    std::size_t hit = 0;
    const double answer = bestMilliseconds([&] {
        for (const FallbackMode mode : {FallbackMode::None, FallbackMode::Measured, FallbackMode::Proven}) {
            question.mode = mode;
            const Impact impact = whatIf(graph, question);
            hit = impact.activities.size();
            sink = lossByHour(graph, impact, {}).size();
        }
    });
    const double figures = bestMilliseconds([&] { sink = exposures(graph).size(); });
    std::printf("\n%u nodes, %zu needs, %zu activities hit\n", graph.nodeCount(), graph.allNeeds().size(), hit);
    tellFrame("one answer, 3 modes", answer);
    PlanMaker maker;
    const Plan plan = maker.plan();
    const double whole = bestMilliseconds([&] {
        const PlanGraph made(plan);
        question.failures = {{*made.index(maker.cause()), {Minutes(0), Minutes(240)}}};
        for (const FallbackMode mode : {FallbackMode::None, FallbackMode::Measured, FallbackMode::Proven}) {
            question.mode = mode;
            sink = static_cast<std::uint64_t>(whatIf(made.graph(), question).totalLoss);
        }
    });
    tellFrame("plan and answer", whole);
    std::printf("%-21s%8.2f ms  (in the background)\n", "every exposure", figures);
    const double tolerances = bestMilliseconds([&] {
        const PlanGraph made(plan);
        Criticalities criticalities(made.graph(), Minutes(1440));
        std::size_t critical = 0;
        for (NodeIndex node = 0; node < made.graph().nodeCount(); ++node)
            critical += criticalities.of(node).critical ? 1 : 0;
        sink = critical;
    });
    std::printf("%-21s%8.2f ms  (in the background)\n", "every tolerance", tolerances);
    const double firmsFigures = bestMilliseconds([&] { sink = exposures(PlanGraph(plan).graph()).size(); });
    std::printf("%-21s%8.2f ms  (in the background)\n", "the same of the plan", firmsFigures);
    std::size_t fixes = 0;
    const double ranking = bestMilliseconds([&] { fixes = rankedFixes(PlanGraph(plan).graph()).size(); });
    std::printf("%-21s%8.2f ms  (in the background; %zu of them)\n", "ranked improvements", ranking, fixes);
}

} // namespace

int main()
{
    volatile std::uint64_t sink = 0;
    measureLarge(sink);
    measureAmple(sink);
    return 0;
}
