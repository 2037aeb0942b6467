// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/maplayout.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace relais;

namespace {

using Random = std::mt19937;

std::uint32_t below(Random &random, std::uint32_t end)
{
    return static_cast<std::uint32_t>(random() % end);
}

// Activities, tools and providers in this order, with links that each make the map wider to the right.
MapGraph graphOf(std::uint32_t activities, std::uint32_t tools, std::uint32_t providers)
{
    MapGraph graph;
    graph.kinds.insert(graph.kinds.end(), activities, NodeKind::Activity);
    graph.kinds.insert(graph.kinds.end(), tools, NodeKind::Tool);
    graph.kinds.insert(graph.kinds.end(), providers, NodeKind::Provider);
    return graph;
}

MapGraph anyGraph(Random &random, std::uint32_t activities, std::uint32_t tools, std::uint32_t providers,
                  std::uint32_t links)
{
    MapGraph graph = graphOf(activities, tools, providers);
    const std::uint32_t all = activities + tools + providers;
    for (std::uint32_t i = 0; i < links; ++i) {
        const std::uint32_t from = below(random, all);
        const std::uint32_t to = activities + below(random, tools + providers);
        if (from != to)
            graph.links.push_back({from, to});
    }
    return graph;
}

// The points of a link, from left to right.
std::vector<MapPlace> wayOf(const MapGraph &graph, const MapLayout &layout, std::size_t link)
{
    std::vector<MapPlace> way{layout.places[graph.links[link].from]};
    way.insert(way.end(), layout.bends[link].begin(), layout.bends[link].end());
    way.push_back(layout.places[graph.links[link].to]);
    return way;
}

// Two by two, as one would count on paper; what runs together counts once.
std::uint64_t plainCrossings(const MapGraph &graph, const MapLayout &layout)
{
    std::set<std::tuple<std::uint32_t, double, double>> steps;
    for (std::size_t link = 0; link < graph.links.size(); ++link) {
        const auto way = wayOf(graph, layout, link);
        for (std::size_t i = 1; i < way.size(); ++i) {
            if (way[i].column == way[i - 1].column + 1)
                steps.insert({way[i - 1].column, way[i - 1].row, way[i].row});
        }
    }
    std::uint64_t count = 0;
    for (const auto &[column, from, to] : steps) {
        for (const auto &[otherColumn, otherFrom, otherTo] : steps)
            count += column == otherColumn && from < otherFrom && to > otherTo ? 1 : 0;
    }
    return count;
}

std::vector<std::optional<double>> rowsOf(const MapLayout &layout)
{
    std::vector<std::optional<double>> rows;
    for (const MapPlace &place : layout.places)
        rows.emplace_back(place.row);
    return rows;
}

} // namespace

class MapLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEmptyPlanHasAnEmptyMap()
    {
        const MapLayout layout = layOutMap({});
        QCOMPARE(layout.columns, 0U);
        QCOMPARE(layout.rows, 0.0);
    }

    void activitiesToolsAndWhatStandsBehindHaveColumnsOfTheirOwn()
    {
        MapGraph graph = graphOf(1, 1, 1);
        graph.kinds.push_back(NodeKind::Site);
        graph.kinds.push_back(NodeKind::Person);
        graph.links = {{0, 1}, {1, 2}, {1, 3}, {0, 4}};
        const MapLayout layout = layOutMap(graph);
        QCOMPARE(layout.columns, 3U);
        for (const auto &[node, column] : {std::pair(0, 0U), {1, 1U}, {2, 2U}, {3, 2U}, {4, 2U}})
            QCOMPARE(layout.places[static_cast<size_t>(node)].column, column);
        QCOMPARE(layout.bends[3].size(), size_t(1)); // past the tools
        QCOMPARE(layout.bends[0].size(), size_t(0));
    }

    void whatStandsBehindSomethingStandsToTheRightOfIt()
    {
        Random random(7);
        for (int run = 0; run < 20; ++run) {
            MapGraph graph = graphOf(3, 6, 6);
            for (std::uint32_t to = 4; to < 15; ++to) // no circle: always from the earlier one
                graph.links.push_back({below(random, to), to});
            const MapLayout layout = layOutMap(graph);
            for (const MapGraph::Link &link : graph.links) {
                const bool atTheEnd = layout.places[link.to].column == mostMapColumns - 1;
                QVERIFY(layout.places[link.from].column < layout.places[link.to].column || atTheEnd);
            }
        }
    }

    void aCircleOfNeedsHasAPlaceForEach()
    {
        MapGraph graph = graphOf(1, 3, 0);
        graph.links = {{0, 1}, {1, 2}, {2, 3}, {3, 1}, {2, 2}};
        const MapLayout layout = layOutMap(graph);
        QCOMPARE(layout.places.size(), size_t(4));
        QCOMPARE(layout.places[1].column, 1U);
        QCOMPARE(layout.places[2].column, 2U);
        QCOMPARE(layout.places[3].column, 3U);
    }

    void whatNeedNotCrossDoesNotCross_data()
    {
        QTest::addColumn<bool>("shared"); // many lean on one, instead of one on many
        QTest::newRow("each thing serves one") << false;
        QTest::newRow("each thing rests on one") << true;
    }
    void whatNeedNotCrossDoesNotCross()
    {
        QFETCH(const bool, shared);
        for (unsigned seed = 1; seed <= 30; ++seed) {
            Random random(seed);
            MapGraph graph = graphOf(8, 20, 12);
            for (std::uint32_t node = shared ? 0 : 8; node < (shared ? 28U : 40U); ++node) {
                const bool first = shared ? node < 8 : node < 28;
                if (shared)
                    graph.links.push_back({node, first ? 8 + below(random, 20) : 28 + below(random, 12)});
                else
                    graph.links.push_back({first ? below(random, 8) : 8 + below(random, 20), node});
            }
            const MapLayout layout = layOutMap(graph);
            QCOMPARE(plainCrossings(graph, layout), 0ULL);
            QCOMPARE(layout.crossings, 0ULL);
        }
    }

    void crossingsAreThoseThatOneCountsOnPaper()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            Random random(seed);
            const MapGraph graph = anyGraph(random, 6, 14, 9, 45);
            const MapLayout layout = layOutMap(graph);
            QCOMPARE(layout.crossings, plainCrossings(graph, layout));
        }
    }

    void nothingStandsOnSomethingElse()
    {
        Random random(3);
        const MapGraph graph = anyGraph(random, 10, 60, 40, 200);
        const MapLayout layout = layOutMap(graph);
        for (std::size_t a = 0; a < layout.places.size(); ++a) {
            QVERIFY(layout.places[a].row >= 0 && layout.places[a].row <= layout.rows - 1);
            for (std::size_t b = 0; b < a; ++b) {
                const bool apart = std::abs(layout.places[a].row - layout.places[b].row) > 0.999;
                QVERIFY(layout.places[a].column != layout.places[b].column || apart);
            }
        }
    }

    void theSamePlanGivesTheSameMap()
    {
        Random random(5);
        const MapGraph graph = anyGraph(random, 7, 19, 11, 50);
        QVERIFY(layOutMap(graph).places == layOutMap(graph).places);
    }

    void aNewThingLeavesTheOrderOfTheOthers()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Random random(seed);
            MapGraph graph = anyGraph(random, 7, 19, 11, 40);
            const MapLayout before = layOutMap(graph);
            std::vector<std::optional<double>> known = rowsOf(before);
            const auto added = static_cast<std::uint32_t>(graph.kinds.size());
            graph.kinds.push_back(NodeKind::Provider);
            known.emplace_back();
            if (seed % 2 == 0) // else it stands alone
                graph.links.push_back({7 + below(random, 19), added});
            const MapLayout after = layOutMap(graph, known);
            for (std::size_t a = 0; a < before.places.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    if (before.places[a].column == before.places[b].column)
                        QCOMPARE(after.places[a].row < after.places[b].row,
                                 before.places[a].row < before.places[b].row);
                }
            }
        }
    }

    void aBadOrderIsGivenUp()
    {
        MapGraph graph = graphOf(12, 12, 0);
        std::vector<std::optional<double>> known;
        for (std::uint32_t i = 0; i < 12; ++i) {
            graph.links.push_back({i, 12 + i});
            known.emplace_back(i);
        }
        for (std::uint32_t i = 0; i < 12; ++i)
            known.emplace_back(11 - static_cast<double>(i)); // all of them cross
        QCOMPARE(layOutMap(graph, known).crossings, 0ULL);
    }

    void thousandsOfThingsFindAnOrder()
    {
        Random random(11);
        const MapGraph graph = anyGraph(random, 150, 1500, 350, 5000);
        const MapLayout layout = layOutMap(graph);
        QCOMPARE(layout.places.size(), size_t(2000));
        QVERIFY(layout.columns <= mostMapColumns);
    }
};

RELAIS_TEST(MapLayouts)
#include "tst_maplayout.moc"
