// SPDX-License-Identifier: GPL-3.0-or-later
// « Mon point faible », « Et si… » and a single tool as drills of the firms of the tests.
#include "services/drilldraft.h"
#include "services/weakestpoint.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/drilledfirms.h"

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

class WeakestPoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatCostsMostComesFirst_data() { DrilledFirms::addRows(); }
    void whatCostsMostComesFirst();
    void whatFellInADrillIsExercised();
    void practiceRunsDoNotCount();
    void whatIsProvenForAllItStopsIsExercised();
    void theDraftTellsItsFallItsLimitsAndItsReturn_data() { DrilledFirms::addRows(); }
    void theDraftTellsItsFallItsLimitsAndItsReturn();
    void aQuestionBecomesADrillAtItsHour();
    void twoFallsOfAQuestionComeOneAfterTheOther();
    void aQuestionAboutNothingIsNoDrill();
    void everyTextOfTheFrameIsSetWell();

private:
    [[nodiscard]] DrillDraft drafted(const Scenario &scenario, const Plan &plan,
                                     DrillLength length = DrillLength::First) const
    {
        DrillChoices choices;
        choices.length = length;
        return draftDrill(scenario, m_firms.frame, plan, m_firms.contents, choices);
    }

    DrilledFirms m_firms;
};

void WeakestPoints::whatCostsMostComesFirst()
{
    QFETCH(QString, firm);
    const Plan plan = m_firms.plan(firm);
    const QList<ExposedPoint> points = weakestPoints(plan, {});
    QVERIFY(!points.isEmpty());
    for (qsizetype i = 0; i < points.size(); ++i) {
        QVERIFY(!points.at(i).activities.isEmpty());
        QVERIFY(i == 0 || points.at(i - 1).loss >= points.at(i).loss);
    }
}

void WeakestPoints::whatFellInADrillIsExercised()
{
    const Plan plan = m_firms.plan(u"maison-lenoir"_s);
    const NodeId first = weakestPoints(plan, {}).constFirst().node;
    RunProgress run;
    RunInject inject;
    inject.stops = {first};
    run.injects = {inject};
    QVERIFY(fallenIn({run}).isEmpty()); // planned only
    run.injects[0].state = InjectState::Played;
    QCOMPARE(fallenIn({run}), QSet<NodeId>{first});
    for (const ExposedPoint &point : weakestPoints(plan, fallenIn({run})))
        QVERIFY(point.node != first);
    RunProgress incident;
    incident.outages = {{RowId{first.value}, 0, {}}};
    QCOMPARE(fallenIn({incident}), QSet<NodeId>{first});
}

void WeakestPoints::practiceRunsDoNotCount()
{
    RunProgress run;
    run.run.practice = true;
    RunInject inject;
    inject.stops = {m_firms.ids.make<Node>()};
    inject.state = InjectState::Played;
    run.injects = {inject};
    QVERIFY(fallenIn({run}).isEmpty());
}

void WeakestPoints::whatIsProvenForAllItStopsIsExercised()
{
    Plan plan = m_firms.plan(u"maison-lenoir"_s);
    const ExposedPoint point = weakestPoints(plan, {}).constFirst();
    Fallback fallback;
    fallback.id = m_firms.ids.make<Fallback>();
    fallback.name = u"Tout sur papier"_s;
    plan.table<Fallback>().put(fallback);
    plan.table<FallbackCover>().put({m_firms.ids.make<FallbackCover>(), fallback.id, point.node});
    for (const Id<Activity> &activity : point.activities) {
        plan.table<FallbackActivity>().put({m_firms.ids.make<FallbackActivity>(), fallback.id, activity});
        Proof proof;
        proof.id = m_firms.ids.make<Proof>();
        proof.fallback = fallback.id;
        proof.activity = activity;
        proof.level = ProofLevel::Discussed;
        plan.table<Proof>().put(proof);
    }
    QCOMPARE(weakestPoints(plan, {}).constFirst().node, point.node); // talked of is not tried
    const QList<Proof> proofs = plan.table<Proof>().rows();
    for (Proof proof : proofs) {
        if (proof.fallback == fallback.id) {
            proof.level = ProofLevel::Tried;
            plan.table<Proof>().put(proof);
        }
    }
    for (const ExposedPoint &other : weakestPoints(plan, {}))
        QVERIFY(other.node != point.node);
}

void WeakestPoints::theDraftTellsItsFallItsLimitsAndItsReturn()
{
    QFETCH(QString, firm);
    const Plan plan = m_firms.plan(firm);
    const auto scenario = weakestPointScenario(plan, {}, m_firms.frame);
    QVERIFY(scenario);
    for (const DrillLength length : {DrillLength::First, DrillLength::Full}) {
        const DrillDraft draft = drafted(*scenario, plan, length);
        QVERIFY2(draft.injects.size() >= 5, qPrintable(QString::number(draft.injects.size())));
        QVERIFY(!draft.injects.constFirst().stops.isEmpty());
        QVERIFY(!draft.activities.isEmpty());
        QVERIFY(!draft.storyRatio);
        Minutes at{-1};
        bool returns = false;
        for (const RunInject &inject : draft.injects) {
            QVERIFY(inject.at > at && inject.at < draft.minutes.play);
            at = inject.at;
            returns = returns || !inject.restores.isEmpty();
            for (const QString &text : {inject.title, inject.situation, inject.expected})
                QVERIFY2(!text.contains(u"{tool}"_s) && !text.contains(u"{activity}"_s), qPrintable(text));
        }
        QVERIFY(returns);
        QVERIFY(!draft.title.contains(u'{'));
        // A fact that the plan has stands in what is expected.
        const Id<Fallback> fallback = plan.table<Fallback>().rows().constFirst().id;
        QVERIFY(!fallback.isNull());
        for (const CoverageRow &row : coverage(draft, plan))
            QVERIFY(row.gap != CoverageGap::ObjectiveWithoutInject && row.gap != CoverageGap::WithoutWords);
    }
}

void WeakestPoints::aQuestionBecomesADrillAtItsHour()
{
    const Plan plan = m_firms.plan(u"fournil"_s);
    const Tool card = named<Tool>(plan, u"Terminaux CB (x4)"_s);
    WhatIfQuestion question;
    question.failing = {{nodeOf(card.id), Minutes(0), {}}};
    question.at = QDateTime(QDate(2026, 3, 7), QTime(10, 15), Qt::UTC);
    question.lasting = Minutes(180);
    const auto scenario = whatIfScenario(question, plan, m_firms.frame);
    QVERIFY(scenario);
    QCOMPARE(scenario->storyStart, Minutes(615));
    const DrillDraft draft = drafted(*scenario, plan);
    QCOMPARE(draft.title, u"Et si… Terminaux CB (x4) en panne"_s);
    QCOMPARE(draft.scenario, u"what_if"_s);
    QVERIFY(draft.injects.constFirst().expected.contains(u"Espèces et cahier de crédit"_s));
    // « Encaisser par carte » tolerates an hour.
    const auto limit = std::find_if(draft.injects.begin(), draft.injects.end(),
                                    [](const RunInject &inject) { return inject.key.startsWith(u"limit"_s); });
    QVERIFY(limit != draft.injects.end());
    QCOMPARE(limit->story, Minutes(60));
    QVERIFY2(limit->title.startsWith(u"Encaisser par carte"_s), qPrintable(limit->title));
}

void WeakestPoints::twoFallsOfAQuestionComeOneAfterTheOther()
{
    const Plan plan = m_firms.plan(u"fournil"_s);
    const NodeId card = nodeOf(named<Tool>(plan, u"Terminaux CB (x4)"_s).id);
    const NodeId till = nodeOf(named<Tool>(plan, u"Caisse tablette Panétoile"_s).id);
    WhatIfQuestion question;
    question.failing = {{card, Minutes(30), Minutes(60)}, {till, Minutes(50), {}}, {m_firms.ids.make<Node>(), {}, {}}};
    question.lasting = Minutes(240);
    const auto scenario = whatIfScenario(question, plan, m_firms.frame);
    QVERIFY(scenario);
    const DrillDraft draft = drafted(*scenario, plan);
    QCOMPARE(draft.injects.constFirst().stops, QList<NodeId>{card});
    const auto second = std::find_if(draft.injects.begin() + 1, draft.injects.end(),
                                     [](const RunInject &inject) { return !inject.stops.isEmpty(); });
    QVERIFY(second != draft.injects.end());
    QCOMPARE(second->stops, QList<NodeId>{till});
    QCOMPARE(second->story, Minutes(20));
    QVERIFY(second->title.startsWith(u"Caisse tablette Panétoile"_s));
    const auto back = std::find_if(draft.injects.begin(), draft.injects.end(),
                                   [&](const RunInject &inject) { return inject.restores.contains(card); });
    QVERIFY(back != draft.injects.end() && back->story >= Minutes(60) && !back->restores.contains(till));
}

void WeakestPoints::aQuestionAboutNothingIsNoDrill()
{
    const Plan plan = m_firms.plan(u"fournil"_s);
    QVERIFY(!whatIfScenario({}, plan, m_firms.frame));
    WhatIfQuestion question;
    question.failing = {{m_firms.ids.make<Node>(), {}, {}}};
    QVERIFY(!whatIfScenario(question, plan, m_firms.frame));
    QVERIFY(!toolScenario(m_firms.ids.make<Node>(), plan, m_firms.frame));
    QVERIFY(!weakestPointScenario(Plan(), {}, m_firms.frame));
}

void WeakestPoints::everyTextOfTheFrameIsSetWell()
{
    const FallTellings &falls = m_firms.frame.falls;
    for (std::size_t i = 0; i < falls.moments.size(); ++i) {
        for (const SceneTelling &telling : falls.moments.at(i).tellings) {
            QList<LocalText> texts = telling.situation;
            texts.append(telling.title);
            for (const SceneSentence &sentence : telling.expected)
                texts << sentence.text << sentence.gap;
            for (const LocalText &text : std::as_const(texts)) {
                const QStringList faults = frenchFaults(text.fr) + englishFaults(text.en);
                QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            }
        }
    }
}

RELAIS_TEST(WeakestPoints)
#include "tst_weakestpoint.moc"
