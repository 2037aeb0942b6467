// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas of the library that fit a tool and an activity, what one becomes in a plan; and the public hints about a tool.
#include "services/fittingideas.h"
#include "services/planfacts.h"
#include "services/toolhints.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

CatalogueEntry entry(const QString &name, const QString &kind)
{
    CatalogueEntry found;
    found.key = name.toLower();
    found.name = {name, name};
    found.kind = kind;
    return found;
}

Idea idea(const QString &key, const QStringList &tools, const QList<ActivityKind> &activities,
          const QList<Trade> &trades = {})
{
    Idea found;
    found.key = key;
    found.tools = tools;
    found.activities = activities;
    found.causes = {OutageCauseKind::Outage};
    found.trades = trades;
    found.name = {u"Carnet à souches"_s, u"Order pad"_s};
    found.steps = {{u"Sortir le carnet."_s, u"Take the pad."_s}, {u"Noter."_s, u"Write."_s}};
    found.start = Minutes(15);
    found.hold = Minutes(480);
    found.share = 5000;
    found.task = {u"Imprimer le carnet."_s, u"Print the pad."_s};
    return found;
}

} // namespace

class FittingIdeasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = Plan();
        Organisation firm;
        firm.id = m_ids.make<Organisation>();
        firm.trade = Trade::Bakery;
        m_plan.table<Organisation>().put(firm);
        m_shop = add<Tool>(u"Shopify"_s);
        m_orders = add<Activity>(u"Prendre les commandes"_s);
        m_other = add<Activity>(u"Nettoyer"_s);
        link(nodeOf(m_orders), nodeOf(m_shop));
        CatalogueEntry shopify = entry(u"Shopify"_s, u"shop"_s);
        CatalogueHint hint;
        hint.provider = u"Cloudflare"_s;
        hint.carries = u"protection"_s;
        hint.confidence = Confidence::A;
        hint.date = QDate(2025, 11, 18);
        hint.source = {u"Panne du 18 novembre"_s, u"Outage of 18 November"_s};
        shopify.hints = {hint};
        m_catalogue = Catalogue({shopify, entry(u"Zelty"_s, u"till"_s)});
        CardTemplate card;
        card.id = u"card.activity.orders"_s;
        card.object = CardObject::Activity;
        card.words = {u"commande"_s};
        m_cards = {card};
    }

    void anActivityIsOfTheKindThatItsWordsSay()
    {
        QCOMPARE(activityKindOf(*m_plan.find(m_orders), m_cards), ActivityKind::Orders);
        QCOMPARE(activityKindOf(*m_plan.find(m_other), m_cards), std::nullopt);
    }

    void whatIsMeantForJustThisComesFirst()
    {
        m_ideas = {idea(u"any"_s, {}, {}),
                   idea(u"till"_s, {u"till"_s}, {}),
                   idea(u"orders"_s, {}, {ActivityKind::Orders}),
                   idea(u"shop"_s, {u"shop"_s}, {}),
                   idea(u"wages"_s, {u"shop"_s}, {ActivityKind::Wages}),
                   idea(u"both"_s, {u"shop"_s}, {ActivityKind::Orders}),
                   idea(u"bakery"_s, {u"shop"_s}, {ActivityKind::Orders}, {Trade::Bakery}),
                   idea(u"accountants"_s, {u"shop"_s}, {ActivityKind::Orders}, {Trade::Accountants})};
        QCOMPARE(keys(m_shop, m_orders), (QStringList{u"bakery"_s, u"both"_s, u"shop"_s, u"orders"_s, u"any"_s}));
        QCOMPARE(keys(m_shop, m_other), (QStringList{u"shop"_s, u"any"_s}));
        QCOMPARE(keys(m_shop, {}), (QStringList{u"bakery"_s, u"wages"_s, u"both"_s, u"shop"_s, u"orders"_s, u"any"_s}));
    }

    void whatIsForAnotherCauseDoesNotFit()
    {
        Idea stock = idea(u"stock"_s, {u"shop"_s}, {});
        stock.causes = {OutageCauseKind::Supplier, OutageCauseKind::Internet, OutageCauseKind::Power};
        m_ideas = {stock};
        QVERIFY(keys(m_shop, {}).isEmpty());
        m_catalogue = Catalogue({entry(u"Shopify"_s, u"internet"_s)});
        m_ideas.first().tools = {u"internet"_s};
        QCOMPARE(keys(m_shop, {}), QStringList{u"stock"_s});
    }

    // A tool that the catalogue does not know has the ideas for any tool.
    void anUnknownToolHasIdeasToo()
    {
        const auto unknown = add<Tool>(u"Le vieux classeur"_s);
        m_ideas = {idea(u"any"_s, {}, {}), idea(u"shop"_s, {u"shop"_s}, {})};
        QCOMPARE(keys(unknown, m_orders), QStringList{u"any"_s});
    }

    void theClosestIdeaIsTheNextWord()
    {
        m_ideas = {idea(u"any"_s, {}, {ActivityKind::Orders}), idea(u"shop"_s, {u"shop"_s}, {}),
                   idea(u"both"_s, {u"shop"_s}, {ActivityKind::Orders})};
        const IdeaShelf shelf{m_ideas, m_catalogue, m_cards};
        QCOMPARE(ideaFor(m_plan, rowOf(m_orders), shelf)->key, u"both"_s);
        QCOMPARE(ideaFor(m_plan, rowOf(m_shop), shelf)->key, u"both"_s);
        // What is meant for anything says nothing about this.
        QVERIFY(!ideaFor(m_plan, rowOf(m_other), shelf));
        QVERIFY(!ideaFor(m_plan, rowOf(add<Tool>(u"Classeur"_s)), shelf));
    }

    void anIdeaBecomesAFallbackToAdapt()
    {
        link(nodeOf(m_other), nodeOf(m_shop));
        const TakenIdea taken = withIdea(m_plan, idea(u"both"_s, {}, {}), m_shop, m_orders, m_ids);
        const Fallback *fallback = taken.plan.find(taken.fallback);
        QVERIFY(fallback);
        QCOMPARE(fallback->name, u"Carnet à souches"_s);
        QCOMPARE(fallback->activation, Minutes(15));
        QCOMPARE(fallback->hold, Minutes(480));
        QVERIFY(!fallback->holdUnlimited);
        QCOMPARE(fallback->capacity, 5000);
        QCOMPARE(taken.plan.table<FallbackStep>().size(), 2);
        QCOMPARE(taken.plan.table<FallbackActivity>().size(), 1);
        QCOMPARE(taken.plan.table<Action>().rows().constFirst().title, u"Imprimer le carnet."_s);
        QVERIFY(taken.plan.table<Proof>().isEmpty());
        QStringList marked;
        for (const ExampleWords &words : taken.plan.table<ExampleWords>())
            marked << words.field;
        QCOMPARE(marked, (QStringList{u"name"_s, u"activation"_s, u"hold"_s, u"capacity"_s, u"text"_s, u"text"_s}));
        QCOMPARE(PlanFacts(taken.plan).of(rowOf(m_orders)).fallback, taken.fallback);
        QVERIFY(PlanFacts(taken.plan).of(rowOf(m_other)).fallback.isNull());
        const TakenIdea everywhere = withIdea(m_plan, idea(u"both"_s, {}, {}), m_shop, {}, m_ids);
        QCOMPARE(everywhere.plan.table<FallbackActivity>().size(), 2);
    }

    void aHintIsAnsweredAndRemembered()
    {
        const auto hints = [&](const Plan &plan) { return hintsAbout(plan, nodeOf(m_shop), m_catalogue); };
        QCOMPARE(hints(m_plan).size(), 1);
        QCOMPARE(hints(m_plan).constFirst().answer, std::nullopt);
        for (const Confirmation answer : {Confirmation::Refused, Confirmation::ToAsk, Confirmation::Confirmed}) {
            const auto after = withHintAnswered(m_plan, nodeOf(m_shop), u"Cloudflare"_s, answer, m_catalogue, m_ids);
            QVERIFY(after);
            QCOMPARE(hints(*after).constFirst().answer, answer);
            const Dependency &link = after->table<Dependency>().rows().constLast();
            QCOMPARE(isLink(link), answer == Confirmation::Confirmed);
            QCOMPARE(link.knowledge, Knowledge::CatalogueHint);
            QCOMPARE(link.confidence, Confidence::A);
            QCOMPARE(link.knownOn, QDate(2025, 11, 18));
            QCOMPARE(link.source, u"Panne du 18 novembre"_s);
            const auto back =
                withHintAnswered(*after, nodeOf(m_shop), u"Cloudflare"_s, std::nullopt, m_catalogue, m_ids);
            QVERIFY(back);
            QCOMPARE(hints(*back).constFirst().answer, std::nullopt);
        }
        QVERIFY(!withHintAnswered(m_plan, nodeOf(m_shop), u"Nobody"_s, Confirmation::Confirmed, m_catalogue, m_ids));
    }

private:
    template <class T> Id<T> add(const QString &name)
    {
        T row;
        row.id = m_ids.make<T>();
        row.name = name;
        m_plan.table<T>().put(row);
        return row.id;
    }

    void link(NodeId from, NodeId to)
    {
        Dependency row;
        row.id = m_ids.make<Dependency>();
        row.from = from;
        row.to = to;
        m_plan.table<Dependency>().put(row);
    }

    QStringList keys(Id<Tool> tool, Id<Activity> activity) const
    {
        QStringList found;
        for (const Idea &fitting : fittingIdeas(m_plan, tool, activity, {m_ideas, m_catalogue, m_cards}))
            found << fitting.key;
        return found;
    }

    test::CountingIds m_ids;
    Plan m_plan;
    Id<Tool> m_shop;
    Id<Activity> m_orders;
    Id<Activity> m_other;
    Catalogue m_catalogue;
    QList<CardTemplate> m_cards;
    QList<Idea> m_ideas;
};

RELAIS_TEST(FittingIdeasTest)
#include "tst_fittingideas.moc"
