// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer of « Et si… » says of a small firm: a shop on a host, a telephone on the same one.
#include "domain/catalogue.h"
#include "services/nodenames.h"
#include "services/whatiffixes.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WhatIfAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_plan = Plan();
        put(Organisation{});
        m_boss = put(Person{.name = u"Anne"_s, .workPhone = u"01 00 00 00 01"_s, .reachableDays = 31});
        m_deputy = put(Person{.name = u"Bruno"_s, .privatePhone = u"06 00 00 00 02"_s});
        put(RoleHolder{.role = RoleKind::Decider, .person = m_boss, .rank = 0});
        put(RoleHolder{.role = RoleKind::Decider, .person = m_deputy, .rank = 1});
        m_sell = put(Activity{.name = u"Vendre"_s, .owner = m_deputy, .limit = 2h, .costPerHour = 6000});
        m_reply = put(Activity{.name = u"Répondre"_s});
        m_shop = put(Tool{.name = u"Boutique"_s});
        m_phone = put(Tool{.name = u"3CX"_s});
        m_host = put(Provider{.name = u"OVHcloud"_s, .supportPhone = u"01 00 00 00 03"_s});
        link(nodeOf(m_sell), nodeOf(m_shop));
        link(nodeOf(m_reply), nodeOf(m_phone));
        link(nodeOf(m_shop), nodeOf(m_host));
        m_byPhone = fallback({.name = u"Par téléphone"_s, .activation = 15min, .capacity = 5000}, m_sell, m_shop);
    }

    void whatFailsTellsWhoIsHit()
    {
        const WhatIfAnswer answer = whatIfAnswer(m_plan, host());
        QCOMPARE(answer.activities, 2);
        QCOMPARE(answer.hit, 1);
        QCOMPARE(answer.resumed, 1);
        QCOMPARE(answer.uncovered, 0);
        QVERIFY(!answer.uncoveredFrom);
        QCOMPARE(answer.end, Minutes(240));
        QCOMPARE(answer.links.size(), 2);
        QCOMPARE(answer.lanes.at(0).why, (QList<NodeId>{nodeOf(m_sell), nodeOf(m_shop), nodeOf(m_host)}));
        QCOMPARE(answer.without.cents, 24000);
        QCOMPARE(answer.ours.cents, 1500 + 11250);
        QCOMPARE(answer.proven.cents, 24000);
    }

    void aFallbackOnTheSameRootDoesNotHelpAndSaysSo()
    {
        link(nodeOf(m_phone), nodeOf(m_host));
        put(FallbackNeed{.fallback = m_byPhone, .node = nodeOf(m_phone)});
        const WhatIfAnswer answer = whatIfAnswer(m_plan, host());
        QCOMPARE(answer.hit, 2);
        QCOMPARE(answer.uncovered, 2);
        const WhatIfUncovered &sell = answer.noSolution.first();
        QCOMPARE(sell.unusable.size(), 1);
        QCOMPARE(sell.unusable.first().reason, WhatIfUnusable::Reason::SameRoot);
        QCOMPARE(sell.unusable.first().chain, (QList<NodeId>{nodeOf(m_phone), nodeOf(m_host)}));
    }

    void whyAFallbackDoesNotHelpIsTold()
    {
        using Reason = WhatIfUnusable::Reason;
        WhatIfQuestion asked = host();
        asked.mode = FallbackMode::Proven;
        QCOMPARE(onlyReason(asked), Reason::NeverProven);

        Fallback row = *m_plan.find(m_byPhone);
        row.hold = 60min;
        m_plan.table<Fallback>().put(row);
        QCOMPARE(onlyReason(host()), Reason::EndsEarly);
        const WhatIfAnswer held = whatIfAnswer(m_plan, host());
        QCOMPARE(held.lanes.first().outcome, WhatIfOutcome::HeldForATime);
        QCOMPARE(held.uncoveredFrom, Minutes(75));
        QVERIFY(held.lanes.first().spans.last().uncovered);

        row.activation.reset();
        m_plan.table<Fallback>().put(row);
        QCOMPARE(onlyReason(host()), Reason::NotReady);

        row.activation = 15min;
        m_plan.table<Fallback>().put(row);
        const auto stock = put(Tool{.name = u"Stock"_s});
        link(nodeOf(m_sell), nodeOf(stock));
        link(nodeOf(stock), nodeOf(m_host));
        QCOMPARE(onlyReason(host()), Reason::CoversPartly);
    }

    void severalThingsFailAtTheirOwnTimes()
    {
        WhatIfQuestion asked = host();
        asked.failing.append({nodeOf(m_phone), 60min, 30min});
        const WhatIfAnswer answer = whatIfAnswer(m_plan, asked);
        QCOMPARE(answer.hit, 2);
        QCOMPARE(answer.lanes.at(1).spans.first().interval, (Interval{60min, 90min}));
        QCOMPARE(answer.cost().unknown, 1);
        QVERIFY(answer.cost().isKnown());
    }

    void theEarlierDeadlineIsPassed()
    {
        put(Deadline{.activity = m_reply, .weekdays = 1, .at = 9h});
        WhatIfQuestion asked = host();
        asked.failing = {{nodeOf(m_phone), 0min, std::nullopt}};
        asked.at = monday(8, 0);
        const auto passed = whatIfAnswer(m_plan, asked).lanes.at(1).limitPassed;
        QCOMPARE(passed, std::optional(LimitPassed{60min, true}));
    }

    void onlyWhoCanBeReachedIsCalled()
    {
        WhatIfQuestion asked = host();
        asked.at = monday(10, 0);
        const WhatIfAnswer weekday = whatIfAnswer(m_plan, asked);
        QCOMPARE(weekday.calls.size(), 3); // who decides, whose activity it is, the support
        QCOMPARE(weekday.calls.at(0).person, m_boss);
        QCOMPARE(weekday.calls.at(1).person, m_deputy);
        QVERIFY(weekday.calls.at(1).privateNumberOnly && weekday.calls.at(1).number.isEmpty());
        QCOMPARE(weekday.calls.at(2).number, u"01 00 00 00 03"_s);

        asked.at = monday(10, 0).addDays(6);
        const WhatIfAnswer sunday = whatIfAnswer(m_plan, asked);
        QCOMPARE(sunday.calls.size(), 2); // who decides starts it as well
        QCOMPARE(sunday.calls.at(0).person, m_deputy);
        QCOMPARE(sunday.calls.at(0).insteadOf, m_boss);
    }

    void nothingStopsWithWhatNothingNeeds()
    {
        WhatIfQuestion asked = host();
        asked.failing = {{nodeOf(put(Tool{.name = u"Canva"_s})), 0min, std::nullopt}};
        const WhatIfAnswer answer = whatIfAnswer(m_plan, asked);
        QCOMPARE(answer.hit, 0);
        QVERIFY(answer.calls.isEmpty() || answer.calls.first().reason == WhatIfCallReason::Supports);
        QVERIFY(answer.cost().isKnown());
        QCOMPARE(answer.cost().cents, 0);
    }

    void anImprovementBecomesOneAction()
    {
        const auto fixes = whatIfFixes(m_plan, host(), shelf(), QDate(2026, 11, 20));
        QVERIFY(!fixes.isEmpty());
        const WhatIfFix &trial = fixes.first();
        QCOMPARE(trial.kind, FixKind::ProveFallback);
        QCOMPARE(trial.fallback, m_byPhone);
        QCOMPARE(trial.avoided, 11250);
        QCOMPARE(trial.due, QDate(2026, 11, 27));
        QVERIFY(openActionFor(m_plan, trial).isNull());
        Action action = actionOf(trial, u"Essayer"_s, u"Et si OVHcloud…"_s, m_ids);
        QCOMPARE(action.origin, ActionOrigin::WhatIf);
        QCOMPARE(action.subject, m_byPhone.value.toString(QUuid::WithoutBraces));
        m_plan.table<Action>().put(action);
        QCOMPARE(openActionFor(m_plan, trial), action.id);
        action.doneOn = QDate(2026, 11, 21);
        m_plan.table<Action>().put(action);
        QVERIFY(openActionFor(m_plan, trial).isNull());
    }

    void aNameIsFoundByItsBeginningAndToldApart()
    {
        QCOMPARE(nodeNamed(m_plan, u"ovh"_s).node, nodeOf(m_host));
        QCOMPARE(nodeNamed(m_plan, u"OVHCLOUD"_s).node, nodeOf(m_host));
        put(Tool{.name = u"Boutique de Vannes"_s});
        QCOMPARE(nodeNamed(m_plan, u"boutique"_s).node, nodeOf(m_shop)); // the very name
        const NamedNode several = nodeNamed(m_plan, u"bout"_s);
        QVERIFY(several.ambiguous && several.node.isNull());
        QCOMPARE(several.near.size(), 2);
        const NamedNode wrong = nodeNamed(m_plan, u"Boulangerie"_s);
        QVERIFY(wrong.node.isNull() && !wrong.ambiguous);
        QCOMPARE(wrong.near.size(), 2);
        QVERIFY(nodeNamed(m_plan, {}).node.isNull());
    }

private:
    template <class T> Id<T> put(T row)
    {
        row.id = m_ids.make<T>();
        m_plan.table<T>().put(row);
        return row.id;
    }
    void link(NodeId from, NodeId to)
    {
        Dependency row;
        row.from = from;
        row.to = to;
        put(row);
    }
    Id<Fallback> fallback(const Fallback &row, Id<Activity> serves, Id<Tool> covers)
    {
        const auto id = put(row);
        put(FallbackActivity{.fallback = id, .activity = serves});
        put(FallbackCover{.fallback = id, .node = nodeOf(covers)});
        return id;
    }
    WhatIfQuestion host() const { return {{{nodeOf(m_host), 0min, std::nullopt}}, {}, 240min, FallbackMode::Measured}; }
    WhatIfUnusable::Reason onlyReason(const WhatIfQuestion &asked) const
    {
        const WhatIfAnswer answer = whatIfAnswer(m_plan, asked);
        const auto &unusable = answer.noSolution.value(0).unusable;
        return unusable.size() == 1 ? unusable.first().reason : WhatIfUnusable::Reason::SameRoot;
    }
    // 23 November 2026 is one.
    static QDateTime monday(int hour, int minute) { return {QDate(2026, 11, 23), QTime(hour, minute), Qt::UTC}; }
    IdeaShelf shelf() const { return {m_ideas, m_catalogue, m_cards}; }

    test::CountingIds m_ids;
    QList<Idea> m_ideas;
    Catalogue m_catalogue;
    QList<CardTemplate> m_cards;
    Plan m_plan;
    Id<Person> m_boss;
    Id<Person> m_deputy;
    Id<Activity> m_sell;
    Id<Activity> m_reply;
    Id<Tool> m_shop;
    Id<Tool> m_phone;
    Id<Provider> m_host;
    Id<Fallback> m_byPhone;
};

RELAIS_TEST(WhatIfAnswers)

#include "tst_whatifanswer.moc"
