// SPDX-License-Identifier: GPL-3.0-or-later
// « Et si… » on the shop of the pages, with the library that ships: Cloudflare, a Tuesday at 12:20, for 4 hours.
#include "exchange/planjson.h"
#include "library/contentlibrary.h"
#include "library/generatorcontent.h"
#include "services/whatiffixes.h"
#include "services/whatifoutage.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace relais;
using namespace Qt::StringLiterals;

class WhatIfExample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        const auto ideas = m_library.ideas();
        const auto catalogue = m_library.catalogue();
        QVERIFY(ideas && catalogue);
        m_ideas = *ideas;
        m_catalogue = *catalogue;
        const auto contents = planContents(m_library);
        QVERIFY(contents);
        m_cards = contents->cards();
    }

    void cloudflareStopsThreeActivitiesOfSeven_data() { languages(); }
    void cloudflareStopsThreeActivitiesOfSeven()
    {
        QFETCH(const QString, name);
        const Plan plan = planOf(name);
        const WhatIfAnswer answer = whatIfAnswer(plan, question(plan));
        QCOMPARE(answer.activities, 7);
        QCOMPARE(answer.hit, 3);
        QCOMPARE(answer.resumed, 2);
        QCOMPARE(answer.uncovered, 1);
        QCOMPARE(answer.uncoveredFrom, Minutes(180)); // 15:20
        QCOMPARE(answer.uncoveredFirst, activity(plan, 3));
        QCOMPARE(answer.lanes.size(), 7);
        QCOMPARE(answer.lanes.at(4).outcome, WhatIfOutcome::Untouched);
    }

    void itCostsWhatThePageShows_data() { languages(); }
    void itCostsWhatThePageShows()
    {
        QFETCH(const QString, name);
        const Plan plan = planOf(name);
        const WhatIfAnswer answer = whatIfAnswer(plan, question(plan));
        QCOMPARE(hundreds(answer.ours.cents), 47);
        QCOMPARE(hundreds(answer.without.cents), 71);
        QCOMPARE(answer.proven.cents, 511000);
        QCOMPARE(answer.without.cents, 714000);
        QList<qint64> hours;
        for (const qint64 cents : answer.ours.hours)
            hours.append(hundreds(cents));
        QCOMPARE(hours, (QList<qint64>{13, 9, 9, 16}));
        QCOMPARE(answer.without.hours.size(), 4);
        // Every figure is the sum of what it comes from, but for the rounding of each part.
        qint64 sum = 0;
        for (const WhatIfTerm &term : answer.ours.terms)
            sum += term.cents;
        QVERIFY(std::abs(sum - answer.ours.cents) <= answer.ours.terms.size());
    }

    // Sales open until 13:20: 30 min stopped and 30 min on the phone count, the rest of the 4 h does not.
    void outsideOpeningHoursNothingIsCounted()
    {
        Plan plan = planOf(u"maison-lenoir"_s);
        const auto &activities = plan.table<Activity>();
        const auto sales = std::find_if(activities.begin(), activities.end(),
                                        [](const Activity &one) { return one.name == u"Vendre en ligne"_s; });
        QVERIFY(sales != activities.end());
        const Id<Activity> id = sales->id;
        plan.table<OpeningHours>().put({.id = {QUuid::fromString(u"{00000000-0000-7000-8000-0000000000aa}"_s)},
                                        .activity = id,
                                        .weekdays = 0x7f,
                                        .from = Minutes(9 * 60),
                                        .until = Minutes(13 * 60 + 20)});
        const WhatIfAnswer answer = whatIfAnswer(plan, question(plan));
        for (const WhatIfTerm &term : answer.ours.terms)
            QVERIFY(term.activity != id || term.time == Minutes(30));
        QCOMPARE(answer.ours.cents, 466005 - 3 * 87000);
        QCOMPARE(answer.without.cents, 714000 - 3 * 145000);
    }

    void theLanesAreThoseOfThePage()
    {
        const Plan plan = planOf(u"maison-lenoir"_s);
        const WhatIfAnswer answer = whatIfAnswer(plan, question(plan));
        const WhatIfLane &sales = answer.lanes.at(0);
        QCOMPARE(sales.spans.size(), 3);
        QCOMPARE(sales.spans.at(0).interval, (Interval{Minutes(0), Minutes(30)}));
        QCOMPARE(plan.nameOf(sales.spans.at(1).fallback.value), u"Commandes par téléphone"_s);
        QCOMPARE(sales.spans.at(1).proof, ProofLevel::Tried);
        QVERIFY(!sales.spans.at(1).tooSlow);
        QCOMPARE(sales.spans.at(2).state, ActivityState::CatchingUp);
        QCOMPARE(sales.spans.at(2).interval.to, Minutes(345)); // 18:05
        const WhatIfLane &replies = answer.lanes.at(2);
        QCOMPARE(replies.spans.size(), 2);
        QCOMPARE(replies.spans.at(0).interval.to, Minutes(15));
        QCOMPARE(replies.spans.at(1).proof, ProofLevel::Written);
        const WhatIfLane &shipping = answer.lanes.at(3);
        QCOMPARE(shipping.spans.size(), 1);
        QVERIFY(shipping.spans.at(0).uncovered);
        QCOMPARE(names(plan, shipping.why), (QStringList{u"Préparer et expédier"_s, u"Shopify"_s, u"Cloudflare"_s}));
    }

    void theMapShowsTheWaysThroughWhichItSpreads()
    {
        const Plan plan = planOf(u"maison-lenoir"_s);
        const WhatIfAnswer answer = whatIfAnswer(plan, question(plan));
        QCOMPARE(answer.nodes.size(), 6); // three activities, Shopify, the chat, Cloudflare
        QCOMPARE(
            std::count_if(answer.nodes.begin(), answer.nodes.end(), [](const WhatIfHit &hit) { return hit.cause; }), 1);
        QCOMPARE(answer.links.size(), 5);
    }

    void thePeopleToCallAreThoseOfThePage()
    {
        const Plan plan = planOf(u"maison-lenoir"_s);
        const WhatIfAnswer answer = whatIfAnswer(plan, question(plan));
        QVERIFY(answer.calls.size() >= 3);
        QCOMPARE(plan.nameOf(answer.calls.at(0).person.value), u"Karim Benali"_s);
        QCOMPARE(answer.calls.at(0).reason, WhatIfCallReason::Decides);
        QCOMPARE(plan.nameOf(answer.calls.at(1).person.value), u"Sophie Marchand"_s);
        QCOMPARE(answer.calls.at(1).reason, WhatIfCallReason::Starts);
        QCOMPARE(answer.calls.at(1).fallbacks.size(), 2);
        QCOMPARE(plan.nameOf(answer.calls.at(2).node.value), u"Shopify"_s);
        QVERIFY(answer.calls.at(2).number.isEmpty());
        for (const WhatIfCall &call : answer.calls)
            QVERIFY(!call.number.startsWith(u"06"_s)); // no private number
    }

    void shippingHasNoFallbackThoughSalesHave()
    {
        const Plan plan = planOf(u"maison-lenoir"_s);
        const WhatIfAnswer answer = whatIfAnswer(plan, question(plan));
        QCOMPARE(answer.noSolution.size(), 1);
        const WhatIfUncovered &shipping = answer.noSolution.first();
        QVERIFY(shipping.unusable.isEmpty());
        QCOMPARE(shipping.elsewhere.size(), 1);
        QCOMPARE(shipping.elsewhere.first().activity, activity(plan, 0));
        QCOMPARE(shipping.elsewhere.first().proof, ProofLevel::Tried);
    }

    void theImprovementsComeInTheOrderOfThePage()
    {
        const Plan plan = planOf(u"maison-lenoir"_s);
        const auto fixes = whatIfFixes(plan, question(plan), shelf(), QDate(2025, 11, 25));
        QVERIFY(fixes.size() >= 3);
        QCOMPARE(fixes.at(0).kind, FixKind::WriteFallback);
        QCOMPARE(fixes.at(0).activity, activity(plan, 3));
        QVERIFY(fixes.at(0).idea);
        QCOMPARE(fixes.at(0).idea->task.fr, u"Exporter les commandes chaque heure"_s);
        QCOMPARE(fixes.at(0).effort, Minutes(60));
        QCOMPARE(fixes.at(0).from, Minutes(180));
        QCOMPARE(fixes.at(1).kind, FixKind::ProveFallback);
        QCOMPARE(plan.nameOf(fixes.at(1).fallback.value), u"Réponses au téléphone"_s);
        QCOMPARE(fixes.at(1).proof, ProofLevel::Written);
        QCOMPARE(fixes.at(2).kind, FixKind::StartFaster);
        QVERIFY(fixes.at(2).stoppedAvoided > Minutes(0));
        for (const WhatIfFix &fix : fixes) {
            QVERIFY(plan.find(fix.owner));
            QVERIFY(fix.due > QDate(2025, 11, 25) && fix.due.dayOfWeek() <= 5);
        }
    }

    // One idea may help several activities: each line of the list says which.
    void improvementsWithOneIdeaAreToldApart()
    {
        int repeated = 0;
        for (const QString &name : {u"maison-lenoir"_s, u"boulangerie"_s}) {
            const Plan plan = planOf(name);
            const auto fixes = nextFixes(plan, shelf(), QDate(2025, 11, 25));
            for (const WhatIfFix &fix : fixes) {
                const auto sameIdea = [&](const WhatIfFix &other) {
                    return fix.idea && other.idea == fix.idea && other.key != fix.key;
                };
                QCOMPARE(fix.ideaElsewhere, std::ranges::any_of(fixes, sameIdea));
                repeated += fix.ideaElsewhere ? 1 : 0;
                for (const WhatIfFix &other : fixes)
                    QVERIFY(!sameIdea(other) || other.activity != fix.activity || other.node != fix.node
                            || other.fallback != fix.fallback);
            }
        }
        QVERIFY(repeated > 1);
    }

    void aRealOutageIsAQuestion()
    {
        const Plan plan = planOf(u"maison-lenoir"_s);
        const auto outages = m_library.outages();
        QVERIFY(outages);
        const auto real = std::find_if(outages->begin(), outages->end(),
                                       [](const Outage &one) { return one.key == u"cloudflare-2025-11-18"_s; });
        QVERIFY(real != outages->end());
        const auto questions = questionsFromOutage(plan, *real, m_catalogue);
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions.at(0).question.at.toString(u"yyyy-MM-dd HH:mm"_s), u"2025-11-18 12:20"_s); // as in Paris
        QCOMPARE(questions.at(0).question.lasting, Minutes(190));
        QCOMPARE(questions.at(1).question.lasting, Minutes(346));
        QVERIFY(questions.at(0).ended && !questions.at(0).about);
        QStringList fell;
        for (const WhatIfFailure &failure : questions.at(0).question.failing)
            fell << plan.nameOf(failure.node.value);
        QCOMPARE(fell, (QStringList{u"Canva"_s, u"Cloudflare"_s}));
    }

    // Whichever outage is asked for: the question can be put, or nothing of the plan fell.
    void everyOutageOfTheLibraryCanBeAsked()
    {
        const auto outages = m_library.outages();
        QVERIFY(outages);
        int asked = 0;
        for (const QString &name : {u"maison-lenoir"_s, u"boulangerie"_s, u"cabinet"_s}) {
            const Plan plan = planOf(name);
            for (const Outage &outage : *outages) {
                const auto questions = questionsFromOutage(plan, outage, m_catalogue);
                QCOMPARE(questions.isEmpty(), fellWith(plan, outage, m_catalogue).isEmpty());
                for (const OutageQuestion &one : questions) {
                    QVERIFY(one.question.lasting > Minutes(0));
                    QCOMPARE(whatIfAnswer(plan, one.question).lanes.size(), plan.table<Activity>().size());
                    ++asked;
                }
            }
        }
        QVERIFY(asked > 20);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("French") << u"maison-lenoir"_s;
        QTest::newRow("English") << u"maison-lenoir.en"_s;
    }

    static WhatIfQuestion question(const Plan &plan)
    {
        WhatIfQuestion asked;
        asked.failing = {{nodeOf(inOrder(plan.table<Provider>()).at(1).id), Minutes(0), std::nullopt}};
        asked.at = QDateTime(QDate(2025, 11, 25), QTime(12, 20), Qt::UTC);
        return asked;
    }
    static Id<Activity> activity(const Plan &plan, qsizetype position)
    {
        return inOrder(plan.table<Activity>()).at(position).id;
    }
    static QStringList names(const Plan &plan, const QList<NodeId> &nodes)
    {
        QStringList list;
        for (const NodeId &node : nodes)
            list << plan.nameOf(node.value);
        return list;
    }
    // To the nearest hundred, as on the page.
    static qint64 hundreds(qint64 cents) { return (cents + 5000) / 10000; }

    Plan planOf(const QString &name) const
    {
        const auto read = m_library.bytes(u"templates/examples/%1.json"_s.arg(name));
        const auto plan = PlanJson().decode(read ? *read : QByteArray());
        return plan ? *plan : Plan();
    }
    IdeaShelf shelf() const { return {m_ideas, m_catalogue, m_cards}; }

    ContentLibrary m_library;
    QList<Idea> m_ideas;
    Catalogue m_catalogue;
    QList<CardTemplate> m_cards;
};

RELAIS_TEST(WhatIfExample)

#include "tst_whatifexample.moc"
