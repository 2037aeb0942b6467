// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/plangraph.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace std::chrono_literals;

class PlanGraphs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_plan = Plan();
        m_last = 0;
        m_sell = put(Activity{.limit = 2h, .target = 1h, .costPerHour = 45000});
        m_till = put(Tool{});
        m_host = put(Provider{});
        m_paper = put(Fallback{.activation = 15min, .hold = 10h, .capacity = 7000, .catchUp = 2000});
    }

    void rowsBecomeNodesInTheirOrderAndBack()
    {
        const auto first = put(Tool{.position = -1});
        const auto site = put(Site{});
        const auto person = put(Person{});
        const PlanGraph plan(m_plan);
        const Graph &graph = plan.graph();
        QCOMPARE(graph.nodeCount(), 6U);
        QVERIFY(plan.index(nodeOf(first)) < plan.index(nodeOf(m_till)));
        QCOMPARE(graph.kind(*plan.index(nodeOf(site))), NodeKind::Site);
        QCOMPARE(graph.kind(*plan.index(nodeOf(person))), NodeKind::Person);
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            QCOMPARE(plan.index(plan.id(node)), std::optional(node));
        QVERIFY(!plan.index(NodeId{QUuid::createUuid()}));
    }

    void anActivityKeepsItsFigures()
    {
        put(Peak{.activity = m_sell, .weekdays = 32, .from = 10h, .until = 13h, .factor = 20000});
        put(Deadline{.activity = m_sell, .dayOfMonth = 5});
        put(Deadline{.activity = m_sell, .weekdays = 1, .at = 9h});
        put(OpeningHours{.activity = m_sell, .weekdays = 31, .from = 9h, .until = 18h});
        put(OpeningHours{.activity = m_sell, .weekdays = 0});
        const PlanGraph plan(m_plan);
        const Graph::Activity &sell = plan.graph().activities().front();
        QCOMPARE(sell.limit, std::optional<Minutes>(2h));
        QCOMPARE(sell.target, std::optional<Minutes>(1h));
        QCOMPARE(sell.costPerHour, std::optional<qint64>(45000));
        QCOMPARE(sell.peaks.size(), std::size_t(1));
        QCOMPARE(sell.peaks.front().hours.weekdays, 32);
        QCOMPARE(sell.peaks.front().factor, 20000);
        QCOMPARE(sell.openingHours.size(), std::size_t(1));
        QCOMPARE(sell.openingHours.front().weekdays, 31);
        QCOMPARE(sell.openingHours.front().to, Minutes(18h));
        QCOMPARE(sell.deadlines.size(), std::size_t(2));
        QCOMPARE(sell.deadlines.front().timeOfDay, Minutes(24h));
        QCOMPARE(sell.deadlines.back().weekdays, 1);
    }

    void onlyConfirmedLinksCarryOutages()
    {
        put(Dependency{.from = nodeOf(m_sell), .to = nodeOf(m_till), .buffer = 30min});
        put(Dependency{.from = nodeOf(m_till), .to = nodeOf(m_host), .confirmation = Confirmation::ToAsk});
        put(Dependency{.from = nodeOf(m_till), .to = NodeId{QUuid::createUuid()}});
        const PlanGraph plan(m_plan);
        QCOMPARE(plan.graph().allNeeds().size(), std::size_t(1));
        const auto needs = plan.graph().needs(*plan.index(nodeOf(m_sell)));
        QCOMPARE(needs.front().buffer, 30);
        QCOMPARE(needs.front().group, requiredNeed);
    }

    void aGroupBelongsToTheNodeThatNamesIt()
    {
        const auto spare = put(Provider{});
        const QString line = QStringLiteral("line");
        put(Dependency{.from = nodeOf(m_till), .to = nodeOf(m_host), .group = line});
        put(Dependency{.from = nodeOf(m_till), .to = nodeOf(spare), .group = line});
        put(Dependency{.from = nodeOf(m_sell), .to = nodeOf(m_till), .group = line});
        const PlanGraph plan(m_plan);
        const auto sizes = plan.graph().groupSizes();
        QCOMPARE(std::vector<int>(sizes.begin(), sizes.end()), (std::vector<int>{2, 1}));
    }

    void aFallbackKeepsWhatItServesCoversAndNeeds()
    {
        put(FallbackActivity{.fallback = m_paper, .activity = m_sell});
        put(FallbackCover{.fallback = m_paper, .node = nodeOf(m_till)});
        put(FallbackNeed{.fallback = m_paper, .node = nodeOf(m_host)});
        const PlanGraph plan(m_plan);
        const Graph::Fallback &paper = plan.graph().fallbacks().front();
        QCOMPARE(plan.fallbackId(0), m_paper);
        QCOMPARE(plan.index(m_paper), std::optional<FallbackIndex>(0));
        QCOMPARE(paper.serves.front().activity, *plan.index(nodeOf(m_sell)));
        QCOMPARE(paper.covers, std::vector{*plan.index(nodeOf(m_till))});
        QCOMPARE(paper.needs, std::vector{*plan.index(nodeOf(m_host))});
        QCOMPARE(paper.activation, Minutes(15));
        QCOMPARE(paper.hold, std::optional<Minutes>(10h));
        QCOMPARE(paper.capacity, 7000);
        QCOMPARE(paper.catchUp, 2000);
        QVERIFY(!paper.coversAny);
    }

    void theLatestRealTrialOfTheActivityIsItsMeasure()
    {
        const auto other = put(Activity{});
        put(FallbackActivity{.fallback = m_paper, .activity = m_sell});
        put(FallbackActivity{.fallback = m_paper, .activity = other});
        const auto proof = [&](Id<Activity> activity, ProofLevel level, QDate date, Minutes minutes) {
            put(Proof{.fallback = m_paper, .activity = activity, .level = level, .date = date, .minutes = minutes});
        };
        proof(m_sell, ProofLevel::Used, QDate(2026, 3, 1), 25min);
        proof(m_sell, ProofLevel::Tried, QDate(2026, 1, 1), 40min);
        proof(m_sell, ProofLevel::Discussed, QDate(2026, 4, 1), 5min);
        const PlanGraph plan(m_plan);
        const auto &serves = plan.graph().fallbacks().front().serves;
        QCOMPARE(serves.front().proof, ProofLevel::Used);
        QCOMPARE(serves.front().measured, std::optional<Minutes>(25min));
        QCOMPARE(serves.back().proof, ProofLevel::Written);
        QVERIFY(!serves.back().measured);
        proof({}, ProofLevel::Tried, QDate(2026, 5, 1), 20min); // for all it serves
        const PlanGraph later(m_plan);
        QCOMPARE(later.graph().fallbacks().front().serves.front().measured, std::optional<Minutes>(20min));
        QCOMPARE(later.graph().fallbacks().front().serves.back().proof, ProofLevel::Tried);
    }

    void withoutAStartItCannotBeCountedOn()
    {
        const auto vague = put(Fallback{.capacity = 9000});
        put(FallbackActivity{.fallback = vague, .activity = m_sell});
        const PlanGraph plan(m_plan);
        QCOMPARE(plan.graph().fallbacks().size(), std::size_t(1));
        QCOMPARE(plan.incompleteFallbacks(), std::vector{vague});
        QVERIFY(!plan.index(vague));
        put(Proof{.fallback = vague, .level = ProofLevel::Tried, .minutes = 12min});
        const PlanGraph tried(m_plan);
        QCOMPARE(tried.graph().fallbacks().back().activation, Minutes(12));
    }

    void anEmptyPlanIsAnEmptyGraph()
    {
        const PlanGraph plan{Plan()};
        QCOMPARE(plan.graph().nodeCount(), 0U);
        QVERIFY(plan.graph().activities().empty());
    }

private:
    template <class T> Id<T> put(T row)
    {
        row.id.value = QUuid(++m_last, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
        m_plan.table<T>().put(row);
        return row.id;
    }

    Plan m_plan;
    uint m_last = 0;
    Id<Activity> m_sell;
    Id<Tool> m_till;
    Id<Provider> m_host;
    Id<Fallback> m_paper;
};

RELAIS_TEST(PlanGraphs)
#include "tst_plangraph.moc"
