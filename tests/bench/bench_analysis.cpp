// SPDX-License-Identifier: GPL-3.0-or-later
// How far one outage in a graph of 200,000 nodes and 1,000,000 needs is from the least that any answer must do: read
// every need once (goal: at most 4 times, design/reliability.md P4). Best of several rounds; build it optimised.
#include "analysis/propagation.h"

#include <algorithm>
#include <cstdio>
#include <random>

namespace {

using namespace relais;
using Clock = std::chrono::steady_clock;

constexpr NodeIndex nodeCount = 200000;
constexpr int needCount = 1000000;
constexpr int rounds = 15;
constexpr double goal = 4;

// Needs point to any earlier node, which is the worst for the caches; one in ten has a buffer, one in ten an
// alternative.
Graph madeGraph()
{
    std::mt19937 random(42);
    GraphBuilder builder;
    for (NodeIndex node = 0; node < nodeCount; ++node)
        builder.addNode(NodeKind::Tool);
    constexpr int buffers[] = {15, 30, 60, 120, 480};
    for (int i = 0; i < needCount;) {
        const NodeIndex from = std::uniform_int_distribution<NodeIndex>(1, nodeCount - 1)(random);
        const auto earlier = [&] { return std::uniform_int_distribution<NodeIndex>(0, from - 1)(random); };
        const int kind = std::uniform_int_distribution(0, 9)(random);
        if (kind == 0) {
            const GroupIndex group = builder.addGroup();
            builder.addNeed(from, earlier(), Minutes(0), group);
            builder.addNeed(from, earlier(), Minutes(0), group);
            i += 2;
        } else {
            builder.addNeed(from, earlier(), Minutes(kind == 1 ? buffers[i % 5] : 0));
            ++i;
        }
    }
    return std::move(builder).build();
}

template <class Work> double bestMilliseconds(Work work)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = Clock::now();
        work();
        best = std::min(best, std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    return best;
}

} // namespace

int main()
{
    const Graph graph = madeGraph();
    volatile std::uint64_t sink = 0;

    const double scan = bestMilliseconds([&] {
        std::uint64_t sum = 0;
        std::vector<std::uint8_t> seen(graph.nodeCount());
        for (const Graph::Dependent &dependent : graph.allDependents()) {
            seen[dependent.from] = 1; // what any search does at least: look at the other end
            sum += static_cast<std::uint64_t>(dependent.buffer);
        }
        sink = sum + seen[nodeCount / 2];
    });

    // What a search that knows neither time nor alternatives takes on the same rows.
    const double search = bestMilliseconds([&] {
        std::vector<std::uint8_t> seen(graph.nodeCount());
        std::vector<NodeIndex> found{0};
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (const Graph::Dependent &dependent : graph.dependents(found[i])) {
                if (!seen[dependent.from]) {
                    seen[dependent.from] = 1;
                    found.push_back(dependent.from);
                }
            }
        }
        sink = found.size();
    });

    std::size_t down = 0;
    const Failure failure{0, {Minutes(0), Minutes(240)}};
    const double fall = bestMilliseconds([&] {
        const DownTimes times = propagate(graph, {&failure, 1});
        down = 0;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            down += times.of(node).size();
    });

    std::printf("%u nodes, %zu needs, %zu down\n", graph.nodeCount(), graph.allDependents().size(), down);
    std::printf("scan of the needs  %7.2f ms\n", scan);
    std::printf("plain search       %7.2f ms  = %.1f x\n", search, search / scan);
    std::printf("one outage         %7.2f ms  = %.1f x (goal: at most %.0f x, %s)\n", fall, fall / scan, goal,
                fall <= goal * scan ? "met" : "not met");
    return 0;
}
