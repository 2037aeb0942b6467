// SPDX-License-Identifier: GPL-3.0-or-later
// « Une panne est arrivée hier : racontez-la »: what the story of one outage makes of an empty plan, and what the first
// plan still asks afterwards.
#include "domain/reference.h"
#include "domain/validation.h"
#include "library/contentlibrary.h"
#include "services/questionnaireanswers.h"
#include "support/fakeclock.h"
#include "support/testmain.h"
#include "unit/library/answeredplans.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

class TestToldOutage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void theStoryKeepsEveryRule();
    void tellingTwiceChangesNothing();
    void writingBackWhatWasReadChangesNothing();
    void theToolThatFellIsNeededByWhatStopped();
    void whatWasDoneIsAFallbackThatServed();
    void withoutAStepThereIsNoFallback();
    void whatWasMissingBecomesAnActionOfSomebody();
    void aLessonWithoutAnythingToDoIsNoAction();
    void whoWasToldIsAChannel();
    void theDateCorrectedIsTheDateOfProofAndFindings();
    void anotherToolNamedTakesOverWhatStopped();
    void whatDidNotStopAfterAllNeedsTheToolNoMore();
    void theFirstPlanAsksOnlyTheRest();
    void theFirstPlanLeavesTheStorysTasksOpen();
    void beforeTheToolIsNamedAllPagesAreCounted();

private:
    Plan rewritten(const QString &page, const std::function<void(PageAnswer &)> &change);

    test::CountingIds m_ids;
    std::optional<Questionnaire> m_story;
    std::optional<Questionnaire> m_firstPlan;
    Plan m_plan;
};

void TestToldOutage::initTestCase()
{
    const ContentLibrary library;
    const auto catalogue = library.catalogue();
    const auto story = library.questions(u"yesterday"_s);
    const auto first = library.questions(u"first-plan"_s);
    if (!story)
        qFatal("%s at %s", qPrintable(story.error().detail), qPrintable(story.error().place.pointer));
    m_story.emplace(*story, *catalogue, m_ids);
    m_firstPlan.emplace(*first, *catalogue, m_ids);
    const auto told = answer(Plan(), *m_story, answersOf(u"yesterday"_s));
    if (!told)
        qFatal("%s at %s", qPrintable(told.error().detail), qPrintable(told.error().place.pointer));
    QVERIFY2(told->notAsked.isEmpty(), qPrintable(told->notAsked.join(QLatin1Char(' '))));
    m_plan = told->plan;
}

Plan TestToldOutage::rewritten(const QString &page, const std::function<void(PageAnswer &)> &change)
{
    PageAnswer answer = m_story->read(m_plan, page);
    change(answer);
    const auto next = m_story->apply(m_plan, answer, QDate(2025, 11, 20));
    if (!next)
        qFatal("%s at %s", qPrintable(next.error().detail), qPrintable(next.error().place.pointer));
    return *next;
}

void TestToldOutage::theStoryKeepsEveryRule()
{
    QVERIFY(checkReferences(m_plan));
    const auto issues = issuesOf(m_plan);
    QVERIFY2(issues.isEmpty(),
             issues.isEmpty() ? "" : (issues.constFirst().table + '/' + issues.constFirst().field).constData());
    QVERIFY(Questionnaire::tellsOutage(m_plan));
}

void TestToldOutage::tellingTwiceChangesNothing()
{
    const auto again = answer(m_plan, *m_story, answersOf(u"yesterday"_s));
    QVERIFY(again);
    const auto changes = difference(m_plan, again->plan);
    QVERIFY2(changes.isEmpty(), changes.isEmpty() ? "" : changes.constFirst().table.constData());
}

void TestToldOutage::writingBackWhatWasReadChangesNothing()
{
    for (const Page &page : m_story->set().pages) {
        const PageAnswer read = m_story->read(m_plan, page.key);
        const auto next = m_story->apply(m_plan, read, QDate(2025, 11, 20));
        QVERIFY2(next, qPrintable(page.key));
        QVERIFY2(difference(m_plan, *next).isEmpty(), qPrintable(page.key));
        QCOMPARE(m_story->read(*next, page.key), read);
    }
}

void TestToldOutage::theToolThatFellIsNeededByWhatStopped()
{
    const Tool tool = named<Tool>(m_plan, u"Shopify"_s);
    QCOMPARE(tool.catalogueKey, u"shopify"_s);
    const Activity orders = named<Activity>(m_plan, u"Prendre les commandes en ligne"_s);
    QCOMPARE(orders.limit, Minutes(120));
    QVERIFY(link(m_plan, orders.id.value, tool.id.value));
    QVERIFY(link(m_plan, named<Activity>(m_plan, u"Répondre aux clients"_s).id.value, tool.id.value));
    QVERIFY(link(m_plan, tool.id.value, named<Provider>(m_plan, u"Cloudflare"_s).id.value));
}

void TestToldOutage::whatWasDoneIsAFallbackThatServed()
{
    QCOMPARE(m_plan.table<Fallback>().size(), 1);
    const Fallback fallback = m_plan.table<Fallback>().rows().constFirst();
    QCOMPARE(fallback.hold, Minutes(1440));
    QCOMPARE(fallback.capacity, 5000);
    QVERIFY(fallback.name.contains(u"Shopify"_s));
    QCOMPARE(m_plan.table<FallbackStep>().size(), 2);
    QCOMPARE(m_plan.table<FallbackActivity>().size(), 2);
    QCOMPARE(m_plan.table<FallbackCover>().rows().constFirst().node, nodeOf(named<Tool>(m_plan, u"Shopify"_s).id));
    QCOMPARE(m_plan.table<Proof>().size(), 1);
    const Proof proof = m_plan.table<Proof>().rows().constFirst();
    QCOMPARE(proof.fallback, fallback.id);
    QCOMPARE(proof.level, ProofLevel::Used);
    QCOMPARE(proof.date, QDate(2025, 11, 18));
    QCOMPARE(proof.minutes, Minutes(25));
}

void TestToldOutage::withoutAStepThereIsNoFallback()
{
    const Plan plan = rewritten(u"outage-done"_s, [](PageAnswer &answer) { answer.sections.first().rows.clear(); });
    QVERIFY(plan.table<Fallback>().rows().isEmpty());
    QVERIFY(plan.table<Proof>().rows().isEmpty());
    QVERIFY(checkReferences(plan));
}

void TestToldOutage::whatWasMissingBecomesAnActionOfSomebody()
{
    QList<Finding> missing;
    for (const Finding &finding : m_plan.table<Finding>()) {
        if (finding.kind == FindingKind::Missing)
            missing.append(finding);
    }
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing.constFirst().date, QDate(2025, 11, 18));
    QList<Action> actions;
    for (const Action &action : m_plan.table<Action>()) {
        if (action.finding == missing.constFirst().id)
            actions.append(action);
    }
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.constFirst().title, u"Noter le numéro sur la fiche"_s);
    QCOMPARE(actions.constFirst().owner, named<Person>(m_plan, u"Nadia Roux"_s).id);
    QCOMPARE(actions.constFirst().due, QDate(2025, 12, 3));
    QCOMPARE(actions.constFirst().origin, ActionOrigin::Finding);
}

void TestToldOutage::aLessonWithoutAnythingToDoIsNoAction()
{
    QCOMPARE(m_plan.table<Action>().size(), 3); // two remedies, and what is written nowhere
    const Plan plan = rewritten(u"outage-missing"_s, [](PageAnswer &answer) {
        answer.sections.first().rows.first().cells.insert(u"remedy"_s, CellAnswer());
    });
    QCOMPARE(plan.table<Action>().size(), 2);
    QVERIFY(checkReferences(plan));
}

void TestToldOutage::whoWasToldIsAChannel()
{
    QList<Channel> customers;
    QList<Channel> team;
    for (const Channel &channel : m_plan.table<Channel>())
        (channel.audience == Audience::Team ? team : customers).append(channel);
    QCOMPARE(team.size(), 1);
    QCOMPARE(team.constFirst().kind, ChannelKind::Sms);
    QCOMPARE(customers.size(), 1);
    QCOMPARE(customers.constFirst().name, u"Instagram"_s);
}

void TestToldOutage::theDateCorrectedIsTheDateOfProofAndFindings()
{
    const Plan plan = rewritten(u"outage-what"_s, [](PageAnswer &answer) {
        answer.sections.first().rows.first().cells[u"date"_s].values = {u"2025-11-17"_s};
    });
    QCOMPARE(plan.table<Proof>().rows().constFirst().date, QDate(2025, 11, 17));
    for (const Finding &finding : plan.table<Finding>())
        QCOMPARE(finding.date, QDate(2025, 11, 17));
    QVERIFY(plan.table<Finding>().rows().constFirst().text.contains(u"17/11/2025"_s));
}

void TestToldOutage::anotherToolNamedTakesOverWhatStopped()
{
    const Plan plan = rewritten(u"outage-what"_s, [](PageAnswer &answer) {
        answer.sections.first().rows.first().cells[u"tool"_s].values = {u"PrestaShop"_s};
    });
    const Tool tool = named<Tool>(plan, u"PrestaShop"_s);
    QVERIFY(link(plan, named<Activity>(plan, u"Répondre aux clients"_s).id.value, tool.id.value));
    QCOMPARE(plan.table<FallbackCover>().rows().constFirst().node, nodeOf(tool.id));
    QVERIFY(plan.table<Fallback>().rows().constFirst().name.contains(u"PrestaShop"_s));
    QVERIFY(!named<Tool>(plan, u"Shopify"_s).id.isNull()); // something else is known of it
    QVERIFY(checkReferences(plan));
}

void TestToldOutage::whatDidNotStopAfterAllNeedsTheToolNoMore()
{
    const Plan plan =
        rewritten(u"outage-stopped"_s, [](PageAnswer &answer) { answer.sections.first().rows.removeLast(); });
    const Activity answering = named<Activity>(plan, u"Répondre aux clients"_s);
    QVERIFY(!answering.id.isNull());
    QVERIFY(!link(plan, answering.id.value, named<Tool>(plan, u"Shopify"_s).id.value));
    QCOMPARE(plan.table<FallbackActivity>().size(), 1);
}

void TestToldOutage::theFirstPlanAsksOnlyTheRest()
{
    const Progress progress = m_firstPlan->progress(m_plan);
    QCOMPARE(progress.resume, u"firm"_s);
    QStringList answered;
    for (const PageStatus &status : progress.pages) {
        if (status.state == PageState::Answered)
            answered << status.page;
    }
    QCOMPARE(answered,
             QStringList({u"activities"_s, u"limits"_s, u"tools"_s, u"providers"_s, u"fallback-1"_s, u"team-channel"_s,
                          u"customers"_s}));
    QVERIFY(progress.firstSheet);
}

void TestToldOutage::theFirstPlanLeavesTheStorysTasksOpen()
{
    const Plan plan = m_firstPlan->settled(m_plan, QDate(2025, 11, 20));
    QCOMPARE(openTasks(plan).count(u"outage-written"_s), 1);
}

void TestToldOutage::beforeTheToolIsNamedAllPagesAreCounted()
{
    const Progress before = m_story->progress(Plan());
    QCOMPARE(before.all(), m_story->set().pages.size());
    QCOMPARE(before.pages.size(), 1);
    QVERIFY(before.minutes > 0);
    QCOMPARE(m_story->progress(m_plan).all(), m_story->set().pages.size());
    QCOMPARE(m_firstPlan->progress(Plan()).all(), m_firstPlan->set().pages.size());
}

RELAIS_TEST(TestToldOutage)
#include "tst_toldoutage.moc"
