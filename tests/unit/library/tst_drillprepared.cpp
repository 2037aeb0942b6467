// SPDX-License-Identifier: GPL-3.0-or-later
// What a drill asks of a plan, what is written into it, and the run that is prepared from it.
#include "domain/validation.h"
#include "support/testmain.h"
#include "unit/library/drilledfirms.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

class DrillPrepared : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void missingFactsAreThoseOfThePlan();
    void eachFactWrittenIsMissingNoMore();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void aRoleChosenByHandIsTold();
    void ownWordsReplaceTheTold();
    void aFrozenPlanHoldsNoPersonalValueAndCanBeReadAgain_data() { DrilledFirms::addRows(); }
    void aFrozenPlanHoldsNoPersonalValueAndCanBeReadAgain();
    void aPreparedRunFoldsToItsDraft();

private:
    DrilledFirms m_firms;
};

void DrillPrepared::missingFactsAreThoseOfThePlan()
{
    const auto missing = [&](const QString &firm) {
        QList<DrillFact> facts;
        for (const MissingFact &fact : m_firms.drafted(m_firms.plan(firm)).missing)
            facts << fact.fact.fact;
        return facts;
    };
    QCOMPARE(missing(u"fournil"_s), QList<DrillFact>());
    QCOMPARE(missing(u"arvor"_s), QList<DrillFact>{DrillFact::SupportPhone});
    QCOMPARE(missing(u"maison-lenoir"_s), QList<DrillFact>());
    Plan poorer = m_firms.plan(u"fournil"_s);
    const QList<RoleHolder> holders = poorer.table<RoleHolder>().rows();
    for (const RoleHolder &holder : holders)
        poorer.table<RoleHolder>().remove(holder.id);
    const QList<MissingFact> two = m_firms.drafted(poorer).missing;
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.at(0).fact.fact, DrillFact::Decider);
    QCOMPARE(two.at(1).fact.fact, DrillFact::DeciderDeputy);
}

// From a firm that has only named its tools and its work.
void DrillPrepared::eachFactWrittenIsMissingNoMore()
{
    Plan plan;
    Organisation firm;
    firm.id = m_firms.ids.make<Organisation>();
    firm.name = u"Chez Paul"_s;
    plan.table<Organisation>().put(firm);
    Tool terminal;
    terminal.id = m_firms.ids.make<Tool>();
    terminal.name = u"Terminal de carte"_s;
    Tool box = terminal;
    box.id = m_firms.ids.make<Tool>();
    box.name = u"Box"_s;
    plan.table<Tool>().put(terminal);
    plan.table<Tool>().put(box);
    Activity sell;
    sell.id = m_firms.ids.make<Activity>();
    sell.name = u"Vendre"_s;
    sell.limit = Minutes(60);
    plan.table<Activity>().put(sell);
    Dependency needs;
    needs.id = m_firms.ids.make<Dependency>();
    needs.from = nodeOf(sell.id);
    needs.to = nodeOf(terminal.id);
    plan.table<Dependency>().put(needs);
    QCOMPARE(m_firms.drafted(plan).missing.size(), Scenario::mostFacts);
    QCOMPARE(m_firms.drafted(plan).missing.at(3).ask,
             u"Terminal de carte\u00A0: comment faire pendant la panne\u202F?"_s);
    QCOMPARE(m_firms.drafted(plan).missing.at(3).about, nodeOf(terminal.id));

    const QStringList typed{u"  Zoé   Martin "_s, u"Paul Petit"_s, u"Affiche sur la porte"_s, u"Espèces et ardoise"_s,
                            u"01 99 00 12 34"_s};
    for (qsizetype left = typed.size(); left > 0; --left) {
        const QList<MissingFact> missing = m_firms.drafted(plan).missing;
        QCOMPARE(missing.size(), left);
        const auto written = withFact(plan, missing.constFirst(), typed.at(typed.size() - left), m_firms.ids);
        QVERIFY(written);
        QVERIFY(issuesOf(*written).isEmpty());
        plan = *written;
    }
    QVERIFY(m_firms.drafted(plan).missing.isEmpty());
    QCOMPARE(named<Person>(plan, u"Zoé Martin"_s).name, u"Zoé Martin"_s);
    QCOMPARE(plan.table<Channel>().rows().constFirst().kind, ChannelKind::Notice);
    QCOMPARE(plan.find(box.id)->supportPhone, u"01 99 00 12 34"_s);
    QCOMPARE(plan.table<FallbackActivity>().rows().constFirst().activity, sell.id);
    const DrillDraft draft = m_firms.drafted(plan);
    QVERIFY(draft.injects.at(0).expected.contains(u"Espèces et ardoise"_s));
    QVERIFY(personNamed(draft.injects.at(3).expected, plan, {}).contains(u"Paul Petit décide"_s));
    // Without a chat: a channel to the team is asked where a scenario does.
    const auto team = withFact(plan, {{DrillFact::TeamChannel, {}, {}}, {}, {}}, u"SMS groupé"_s, m_firms.ids);
    QVERIFY(team);
    QCOMPARE(team->table<Channel>().rows().constLast().kind, ChannelKind::Sms);
}

void DrillPrepared::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<DrillFact>("fact");
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << DrillFact::CustomerChannel << u"  "_s;
    QTest::newRow("no number") << DrillFact::SupportPhone << u"je ne sais pas"_s;
    QTest::newRow("the decider as deputy") << DrillFact::DeciderDeputy << u"Émeline Kervadec"_s;
    QTest::newRow("a novel") << DrillFact::Fallback << QString(longestText + 1, u'a');
    QTest::newRow("a control character") << DrillFact::TeamChannel << u"SMS\u0007"_s;
}

void DrillPrepared::whatDoesNotFitIsRefused()
{
    QFETCH(DrillFact, fact);
    QFETCH(QString, typed);
    const Plan plan = m_firms.plan(u"fournil"_s);
    const NodeId box = nodeOf(named<Tool>(plan, u"Box Internet + WiFi (4 boutiques et labo)"_s).id);
    const auto written = withFact(plan, {{fact, {}, {}}, {}, box}, typed, m_firms.ids);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidValue);
}

void DrillPrepared::aRoleChosenByHandIsTold()
{
    const Plan plan = m_firms.plan(u"arvor"_s);
    DrillChoices choices;
    choices.bound.insert(u"internet"_s, nodeOf(named<Tool>(plan, u"Fibre 1 (Orange Pro)"_s).id));
    const DrillDraft draft = m_firms.drafted(plan, choices);
    QVERIFY(draft.injects.at(1).title.startsWith(u"Fibre 1 (Orange Pro)"_s));
    // « Rien de tel chez nous », and a tool that was deleted meanwhile.
    choices.bound.insert(u"internet"_s, NodeId());
    QVERIFY(m_firms.drafted(plan, choices).injects.at(1).title.startsWith(u"La box est rouge"_s));
    choices.bound.insert(u"internet"_s, m_firms.ids.make<Node>());
    QVERIFY(m_firms.drafted(plan, choices).bindings.at(2).bound.isNull());
}

void DrillPrepared::ownWordsReplaceTheTold()
{
    const Plan plan = m_firms.plan(u"fournil"_s);
    DrillChoices choices;
    choices.titles.insert(u"decider_away"_s, u"Émeline Kervadec est dans le train."_s);
    choices.situations.insert(u"decider_away"_s, u"   "_s);
    const RunInject inject = m_firms.drafted(plan, choices).injects.at(3);
    const QString placeholder = personPlaceholder(named<Person>(plan, u"Émeline Kervadec"_s).id);
    QCOMPARE(inject.title, placeholder + u" est dans le train."_s);
    QCOMPARE(inject.situation, m_firms.scene(u"fournil"_s, u"decider_away"_s).situation);
}

void DrillPrepared::aFrozenPlanHoldsNoPersonalValueAndCanBeReadAgain()
{
    QFETCH(QString, firm);
    const Plan plan = m_firms.plan(firm);
    const Plan kept = frozen(plan);
    const QByteArray bytes = PlanJson().encode(kept);
    for (const Person &person : plan.table<Person>()) {
        const Person &nameless = *kept.find(person.id);
        QCOMPARE(nameless.name, personPlaceholder(person.id));
        QVERIFY(nameless.workPhone.isEmpty() && nameless.privatePhone.isEmpty() && nameless.email.isEmpty());
        QCOMPARE(nameless.job, person.job);
    }
    const auto read = PlanJson().decode(bytes);
    QVERIFY(read);
    QCOMPARE(*read, kept);
    QCOMPARE(frozen(kept), kept);
    QCOMPARE(kept.table<Dependency>(), plan.table<Dependency>());
}

void DrillPrepared::aPreparedRunFoldsToItsDraft()
{
    const Plan plan = m_firms.plan(u"fournil"_s);
    DrillChoices choices;
    choices.date = QDate(2026, 3, 7);
    choices.participants = {{named<Person>(plan, u"Sophie Le Goff"_s).id, DrillRole::Facilitator},
                            {named<Person>(plan, u"Émeline Kervadec"_s).id, DrillRole::Decider}};
    const DrillDraft draft = m_firms.drafted(plan, choices);
    Instant now;
    now.utcMilliseconds = 1'772'000'000'000;
    now.zone = u"Europe/Paris"_s;
    const PreparedRun prepared = prepareRun(m_firms.scenario, draft, choices, Language::French, true, now, m_firms.ids);
    QCOMPARE(prepared.run.scenario, u"card-and-internet"_s);
    QCOMPARE(prepared.run.title, u"La carte et Internet"_s);
    QCOMPARE(prepared.run.storyDate, choices.date);
    QVERIFY(prepared.run.practice);
    for (qsizetype i = 0; i < prepared.events.size(); ++i) {
        QCOMPARE(prepared.events.at(i).sequence, i + 1);
        QCOMPARE(prepared.events.at(i).run, prepared.run.id);
        QCOMPARE(prepared.events.at(i).elapsed, 0);
        QCOMPARE(prepared.events.at(i).utcMilliseconds, now.utcMilliseconds);
    }
    const auto progress = progressOf(prepared.run, prepared.events);
    QVERIFY2(progress, progress ? "" : qPrintable(progress.error().detail));
    QCOMPARE(progress->phase, RunPhase::Ready);
    QCOMPARE(progress->injects, draft.injects);
    QCOMPARE(progress->objectives, draft.objectives);
    QCOMPARE(progress->participants, choices.participants);

    choices.date = {};
    const PreparedRun today = prepareRun(m_firms.scenario, draft, choices, Language::English, false, now, m_firms.ids);
    QCOMPARE(today.run.storyDate, QDate(2026, 2, 25));
    QCOMPARE(today.run.title, u"Cards and the Internet"_s);
}

RELAIS_TEST(DrillPrepared)
#include "tst_drillprepared.moc"
