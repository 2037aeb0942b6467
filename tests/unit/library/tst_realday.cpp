// SPDX-License-Identifier: GPL-3.0-or-later
// The day a tool really falls: what people type is found, and brings the steps to take.
#include "services/incidentsearch.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/workedincident.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<IncidentFind> &found)
{
    QStringList names;
    for (const IncidentFind &find : found)
        names << find.name;
    return names;
}

} // namespace

class RealDayOpening : public QObject, private WorkedIncident {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void whatPeopleTypeIsFound_data();
    void whatPeopleTypeIsFound();
    void nothingTypedShowsWhatIsCritical();
    void unknownWordsFindNothing();
    void anOutageBringsTheStepsOfItsFiche_data() { DrilledFirms::addRows(); }
    void anOutageBringsTheStepsOfItsFiche();
    void noStepNamesAPerson_data() { DrilledFirms::addRows(); }
    void noStepNamesAPerson();
    void aFreeWordBringsFiveSteps();
    void anAttackStandsFirstAndRemovesNothing();
    void aDoubtAddsTwoChecks();
    void whoIsAwayIsNotGivenAStep();
};

void RealDayOpening::whatPeopleTypeIsFound_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    const QString shop = u"maison-lenoir"_s;
    QTest::newRow("activity in a sentence") << shop << u"Je ne peux plus encaisser !"_s << u"Encaisser"_s;
    QTest::newRow("tool by name") << shop << u"3cx"_s << u"3CX"_s;
    QTest::newRow("letters swapped") << shop << u"shopfiy"_s << u"Shopify"_s;
    QTest::newRow("without accents") << shop << u"etiqueteuse"_s << u"Étiqueteuses"_s;
    QTest::newRow("beginning") << shop << u"colis"_s << u"Colissimo"_s;
    QTest::newRow("provider") << shop << u"cloudflare"_s << u"Cloudflare"_s;
    QTest::newRow("symptom") << shop << u"le téléphone est muet"_s << u"3CX"_s;
    QTest::newRow("in English") << shop << u"the phone is down"_s << u"3CX"_s;
    QTest::newRow("attack") << shop << u"ils demandent une rançon"_s << u"Attaque informatique"_s;
}

void RealDayOpening::whatPeopleTypeIsFound()
{
    QFETCH(const QString, firm);
    QFETCH(const QString, typed);
    QFETCH(const QString, first);
    const QStringList found = namesOf(searchIn(m_firms.plan(firm)).find(typed, 6));
    QVERIFY2(found.value(0) == first, qPrintable(found.join(u", "_s)));
}

void RealDayOpening::nothingTypedShowsWhatIsCritical()
{
    const QList<IncidentFind> found = searchIn(lenoir()).find(u"c’est en panne"_s, 5);
    QCOMPARE(found.size(), 5);
    std::optional<Minutes> before;
    for (const IncidentFind &find : found) {
        QVERIFY(find.critical);
        QVERIFY(find.limit && before.value_or(0min) <= *find.limit);
        before = find.limit;
    }
}

void RealDayOpening::unknownWordsFindNothing()
{
    QVERIFY(searchIn(lenoir()).find(u"le zorglubophone clignote"_s, 5).isEmpty());
    QVERIFY(IncidentSearch().find(u"carte"_s, 5).isEmpty());
}

void RealDayOpening::anOutageBringsTheStepsOfItsFiche()
{
    QFETCH(const QString, firm);
    const Plan plan = m_firms.plan(firm);
    const IncidentFind first = searchIn(plan).find({}, 1).value(0);
    const PreparedRun incident = prepared(plan, IncidentChoice::of(first, {}), 10min);
    QVERIFY(incident.run.isIncident());
    QCOMPARE(*incident.run.incidentSince, m_clock->now().utcMilliseconds - atMinute(10));
    const Result<RunProgress> progress = progressOf(incident.run, incident.events);
    QVERIFY(progress);
    QCOMPARE(progress->outages.size(), 1);
    QCOMPARE(progress->outages.constFirst().subject, RowId{first.node.value});
    QSet<CardSection> sections;
    for (const RunStep &step : progress->steps) {
        sections.insert(step.section);
        QVERIFY2(!step.text.isEmpty() && !step.of.isEmpty(), qPrintable(step.key));
        QVERIFY2(step.section != CardSection::FirstQuarter || step.target, qPrintable(step.key));
        QVERIFY2(step.section != CardSection::AtReturn || !step.target, qPrintable(step.key));
        QVERIFY2(step.person.isNull() || plan.find(step.person), qPrintable(step.key));
    }
    QCOMPARE(sections.size(), 3);
}

void RealDayOpening::noStepNamesAPerson()
{
    QFETCH(const QString, firm);
    const Plan plan = m_firms.plan(firm);
    for (const IncidentFind &find : searchIn(plan).find({}, 50)) {
        for (const RunEvent &event : prepared(plan, IncidentChoice::of(find, {})).events) {
            for (const Person &person : plan.table<Person>())
                QVERIFY2(!event.text.contains(person.name), qPrintable(event.text));
        }
    }
}

void RealDayOpening::aFreeWordBringsFiveSteps()
{
    open({{}, {}, u"la machine à bons fume, dit Karim Benali"_s});
    const RunProgress &progress = m_conduct->progress();
    QCOMPARE(progress.steps.size(), 5);
    QVERIFY(progress.outages.isEmpty());
    const Person karim = rowNamed<Person>(lenoir(), u"Karim Benali"_s);
    QCOMPARE(progress.run.title, u"La machine à bons fume, dit "_s + personPlaceholder(karim.id));
    for (const RunStep &step : progress.steps)
        QCOMPARE(frenchFaults(step.text), QStringList());
    QVERIFY(state().activities.isEmpty());
    QVERIFY(!state().allBack);
    QVERIFY(m_conduct->mark(MarkKind::BackToNormal, {}, {}, {}));
    QVERIFY(state().allBack && state().backToNormal);
}

void RealDayOpening::anAttackStandsFirstAndRemovesNothing()
{
    openPhone();
    const qsizetype before = m_conduct->progress().steps.size();
    const Plan plan = lenoir();
    const auto steps = stepsOfTriage(Triage::Attack, plan, m_firms.contents, m_conduct->progress(), wall());
    QVERIFY(m_conduct->answerTriage(Triage::Attack));
    QVERIFY(m_conduct->addSteps(steps));
    const QList<RunStep> ordered = state().steps;
    QCOMPARE(ordered.size(), before + steps.size());
    QVERIFY(isOfTriage(ordered.constFirst()));
    QCOMPARE(ordered.constFirst().text,
             u"Débrancher le réseau : câbles, Wi-Fi, box. Laisser les ordinateurs allumés."_s.replace(u" :"_s,
                                                                                                      u"\u00A0:"_s));
    QVERIFY(hasAid(IncidentAidKind::Complaint));
    // Answered anew: nothing comes twice, nothing goes.
    QVERIFY(m_conduct->answerTriage(Triage::NoAttack));
    QVERIFY(stepsOfTriage(Triage::NoAttack, plan, m_firms.contents, m_conduct->progress(), wall()).isEmpty());
    QVERIFY(stepsOfTriage(Triage::Attack, plan, m_firms.contents, m_conduct->progress(), wall()).isEmpty());
    QCOMPARE(state().steps.size(), ordered.size());
    QVERIFY(!hasAid(IncidentAidKind::Complaint));
}

void RealDayOpening::aDoubtAddsTwoChecks()
{
    openPhone();
    const auto steps = stepsOfTriage(Triage::Unknown, lenoir(), m_firms.contents, m_conduct->progress(), wall());
    QCOMPARE(steps.size(), 2);
    QVERIFY(m_conduct->addSteps(steps));
    QCOMPARE(state().steps.constFirst().text, steps.constFirst().text);
    QCOMPARE(state().current, 0);
    QCOMPARE(frenchFaults(steps.constLast().text), QStringList());
}

void RealDayOpening::whoIsAwayIsNotGivenAStep()
{
    const Plan everybodyIn = lenoir();
    Plan plan = everybodyIn;
    const NodeId phone = nodeOf(rowNamed<Tool>(plan, u"3CX"_s).id);
    QHash<Id<Person>, int> before;
    for (const RunEvent &event : prepared(plan, {{phone}, {}, {}}).events)
        ++before[event.person];
    for (const Person &person : everybodyIn.table<Person>()) {
        if (!before.contains(person.id) || person.deputy.isNull())
            continue;
        Person away = person;
        away.reachableDays = 0b1100000; // the week end
        plan.table<Person>().put(away);
        for (const RunEvent &event : prepared(plan, {{phone}, {}, {}}).events)
            QVERIFY(event.kind != RunEventKind::StepPlanned || event.person != person.id);
        return;
    }
    QFAIL("nobody who does a step has a deputy");
}

RELAIS_TEST(RealDayOpening)
#include "tst_realday.moc"
