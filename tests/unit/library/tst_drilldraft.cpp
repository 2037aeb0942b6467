// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped scenario as five firms hear it.
#include "analysis/plangraph.h"
#include "analysis/propagation.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/drilledfirms.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

const QString openQuestion = u"Le plan ne le dit pas\u00A0: notez ce que l’équipe décide."_s;

// What the firm typed is set as it typed it.
QString withoutWordsOfTheFirm(QString text, const Plan &plan)
{
    QStringList typed;
    for (const Fallback &fallback : plan.table<Fallback>())
        typed.append(fallback.material);
    for (const FallbackStep &step : plan.table<FallbackStep>())
        typed.append(step.text);
    typed.removeAll(QString());
    for (const QString &words : std::as_const(typed))
        text.replace(words, u"…"_s);
    return text;
}

} // namespace

class DrillTold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFirmHearsItsOwnNames_data();
    void everyFirmHearsItsOwnNames();
    void everySceneCanBeReadOut_data() { DrilledFirms::addRows(); }
    void everySceneCanBeReadOut();
    void noTextNamesAPerson_data() { DrilledFirms::addRows(); }
    void noTextNamesAPerson();
    void rolesAreBoundToTheFirmsOwnTools();
    void theLineAndItsAlternativeFallTogether();
    void activitiesAreThoseThatAnalysisStops_data() { DrilledFirms::addRows(); }
    void activitiesAreThoseThatAnalysisStops();
    void whatFallsFallsWithTheSceneThatTellsIt_data();
    void whatFallsFallsWithTheSceneThatTellsIt();
    void aSceneIsHelplessWhereNoFallbackStandsThen_data();
    void aSceneIsHelplessWhereNoFallbackStandsThen();
    void aFallbackIsOneOfWhatHasFallen();
    void fallbacksAndChannelsThatFallTooAreNotQuoted();
    void whatThePlanLacksIsAskedOfTheTeam();
    void aPlanWithNothingInItIsStillTold();

private:
    DrilledFirms m_firms;
};

void DrillTold::everyFirmHearsItsOwnNames_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &firm, const QString &scene, const QStringList &words) {
        QTest::newRow(name) << firm << scene << words;
    };
    row("fournil, cards", u"fournil"_s, u"first_signs"_s, {u"Terminaux CB (x4)"_s, u"Espèces et cahier de crédit"_s});
    row("fournil, line", u"fournil"_s, u"no_promise"_s,
        {u"Box Internet + WiFi"_s, u"Clé / puce 4G de secours"_s, u"Téléphone fixe boutiques et labo"_s,
         u"SFR Business"_s, u"01 99 00 41 12"_s, u"s’appeler en chaîne"_s});
    row("fournil, counter", u"fournil"_s, u"customer_waits"_s, {u"20 € au plus"_s, u"Affiche sur la porte"_s});
    row("arvor, no cards", u"arvor"_s, u"first_signs"_s,
        {u"Réseau du bureau (double fibre)"_s, u"Répondre aux clients"_s, u"Standard téléphonique Keyyo"_s});
    row("arvor, line", u"arvor"_s, u"no_promise"_s, {u"Fibre 2 (Bouygues Pro)"_s});
    row("arvor, phone", u"arvor"_s, u"customer_waits"_s, {u"Renvoyer le téléphone"_s, u"portail Keyyo"_s});
    row("boulangerie", u"boulangerie"_s, u"back_again"_s, {u"Terminaux CB (x4)"_s});
    row("cabinet", u"cabinet"_s, u"back_again"_s, {u"Réseau du bureau (double fibre)"_s});
    row("lenoir, payments", u"maison-lenoir"_s, u"first_signs"_s,
        {u"Stripe"_s, u"Virement ou lien bancaire"_s, u"coordonnées bancaires imprimées"_s});
    row("lenoir, line", u"maison-lenoir"_s, u"no_promise"_s, {u"Internet fibre"_s, u"01 99 00 64 01"_s, u"Stripe"_s});
    row("lenoir, back", u"maison-lenoir"_s, u"back_again"_s,
        {u"Trois paiements d’essai passent"_s, u"rapprochement le lendemain matin"_s});
}

void DrillTold::everyFirmHearsItsOwnNames()
{
    QFETCH(QString, firm);
    QFETCH(QString, scene);
    QFETCH(QStringList, words);
    const QString text = textOf(m_firms.scene(firm, scene));
    for (const QString &word : words)
        QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word + u" is not in: "_s + text));
}

void DrillTold::everySceneCanBeReadOut()
{
    QFETCH(QString, firm);
    for (const Language language : {Language::French, Language::English}) {
        Plan plan = m_firms.plan(firm);
        Organisation organisation = plan.organisation();
        organisation.language = language;
        plan.table<Organisation>().put(organisation);
        const DrillDraft draft = m_firms.drafted(plan);
        QCOMPARE(draft.injects.size(), m_firms.scenario.scenesOf(DrillLength::First).size());
        for (const RunInject &inject : draft.injects) {
            QVERIFY2(!inject.title.isEmpty() && !inject.situation.isEmpty() && !inject.expected.isEmpty(),
                     qPrintable(inject.key));
            const QString text = personNamed(textOf(inject), plan, u"somebody"_s);
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
            const QString ours = withoutWordsOfTheFirm(text, plan);
            const QStringList faults = language == Language::French ? frenchFaults(ours) : QStringList();
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            QVERIFY2(!text.contains(u".."_s) && !text.contains(u" ."_s), qPrintable(text));
        }
    }
}

void DrillTold::noTextNamesAPerson()
{
    QFETCH(QString, firm);
    const Plan plan = m_firms.plan(firm);
    const DrillDraft draft = m_firms.drafted(plan);
    bool resolved = false;
    for (const RunInject &inject : draft.injects) {
        const QString text = textOf(inject);
        for (const Person &person : plan.table<Person>())
            QVERIFY2(!text.contains(person.name), qPrintable(person.name + u" is in: "_s + text));
        resolved = resolved || personNamed(text, plan, {}) != text;
    }
    QVERIFY(resolved);
}

void DrillTold::rolesAreBoundToTheFirmsOwnTools()
{
    const auto names = [&](const QString &firm) {
        QStringList bound;
        for (const RoleBinding &binding : m_firms.drafted(m_firms.plan(firm)).bindings)
            bound << m_firms.plan(firm).nameOf(binding.bound.value);
        return bound;
    };
    const QStringList bakery{u"Terminaux CB (x4)"_s, QString(), u"Box Internet + WiFi (4 boutiques et labo)"_s,
                             u"Clé / puce 4G de secours"_s, u"Téléphone fixe boutiques et labo"_s};
    const QStringList accountants{QString(), QString(), u"Réseau du bureau (double fibre)"_s,
                                  u"Fibre 2 (Bouygues Pro)"_s, u"Standard téléphonique Keyyo"_s};
    QCOMPARE(names(u"fournil"_s), bakery);
    QCOMPARE(names(u"boulangerie"_s), bakery);
    QCOMPARE(names(u"arvor"_s), accountants);
    QCOMPARE(names(u"cabinet"_s), accountants);
    QCOMPARE(names(u"maison-lenoir"_s),
             (QStringList{QString(), u"Stripe"_s, u"Internet fibre"_s, QString(), u"3CX"_s}));
    const auto bindings = m_firms.drafted(m_firms.plan(u"arvor"_s)).bindings;
    QVERIFY(bindings.at(2).isAmbiguous());
    QVERIFY(!m_firms.drafted(m_firms.plan(u"fournil"_s)).bindings.at(0).isAmbiguous());
}

// Else the office would go on over its second line, and there would be no drill.
void DrillTold::theLineAndItsAlternativeFallTogether()
{
    const Plan plan = m_firms.plan(u"arvor"_s);
    const RunInject first = m_firms.drafted(plan).injects.constFirst();
    QCOMPARE(first.stops.size(), 2);
    QCOMPARE(first.stops.at(0), nodeOf(named<Tool>(plan, u"Réseau du bureau (double fibre)"_s).id));
    QCOMPARE(first.stops.at(1), nodeOf(named<Tool>(plan, u"Fibre 2 (Bouygues Pro)"_s).id));
    QCOMPARE(m_firms.drafted(plan).injects.constLast().restores, first.stops);
}

void DrillTold::activitiesAreThoseThatAnalysisStops()
{
    QFETCH(QString, firm);
    const Plan plan = m_firms.plan(firm);
    const DrillDraft draft = m_firms.drafted(plan);
    const PlanGraph graph(plan);
    std::vector<Failure> failures;
    for (const RunInject &inject : draft.injects) {
        for (const NodeId &node : inject.stops)
            failures.push_back({*graph.index(node), {inject.story, draft.injects.constLast().story}});
    }
    const DownTimes down = propagate(graph.graph(), failures);
    QSet<QString> expected;
    for (const Activity &activity : plan.table<Activity>()) {
        if (!down.of(*graph.index(nodeOf(activity.id))).empty())
            expected.insert(activity.name);
    }
    QSet<QString> touched;
    Minutes before(0);
    for (const auto &id : draft.activities) {
        const Activity &activity = *plan.find(id);
        touched.insert(activity.name);
        QVERIFY(activity.limit.value_or(Minutes::max()) >= before);
        before = activity.limit.value_or(Minutes::max());
    }
    QVERIFY(!touched.isEmpty());
    QCOMPARE(touched, expected);
}

void DrillTold::whatFallsFallsWithTheSceneThatTellsIt_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::newRow("fournil") << u"fournil"_s << QStringList{u"Terminaux CB (x4)"_s}
                             << QStringList{u"Box Internet + WiFi (4 boutiques et labo)"_s,
                                            u"Clé / puce 4G de secours"_s};
    QTest::newRow("arvor") << u"arvor"_s
                           << QStringList{u"Réseau du bureau (double fibre)"_s, u"Fibre 2 (Bouygues Pro)"_s}
                           << QStringList();
    QTest::newRow("lenoir") << u"maison-lenoir"_s << QStringList{u"Stripe"_s} << QStringList{u"Internet fibre"_s};
}

void DrillTold::whatFallsFallsWithTheSceneThatTellsIt()
{
    QFETCH(QString, firm);
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    const Plan plan = m_firms.plan(firm);
    const DrillDraft draft = m_firms.drafted(plan);
    const auto names = [&](const QList<NodeId> &nodes) {
        QStringList list;
        for (const NodeId &node : nodes)
            list << plan.nameOf(node.value);
        return list;
    };
    QCOMPARE(names(draft.injects.at(0).stops), first);
    QCOMPARE(names(draft.injects.at(1).stops), second);
    for (qsizetype i = 2; i < draft.injects.size(); ++i)
        QVERIFY(draft.injects.at(i).stops.isEmpty());
    QCOMPARE(draft.injects.constLast().restores, draft.injects.at(0).stops + draft.injects.at(1).stops);
    for (const NodeId &node : draft.injects.at(1).stops) {
        const QString text = textOf(draft.injects.at(0));
        QVERIFY2(!text.contains(plan.nameOf(node.value)), qPrintable(text));
    }
}

void DrillTold::aSceneIsHelplessWhereNoFallbackStandsThen_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<QStringList>("helpless");
    QTest::newRow("fournil") << u"fournil"_s << QStringList{u"no_promise"_s};
    QTest::newRow("arvor") << u"arvor"_s << QStringList{u"first_signs"_s};
    QTest::newRow("lenoir") << u"maison-lenoir"_s << QStringList(); // something stands for each loss
}

void DrillTold::aSceneIsHelplessWhereNoFallbackStandsThen()
{
    QFETCH(QString, firm);
    QFETCH(QStringList, helpless);
    QCOMPARE(m_firms.drafted(m_firms.plan(firm)).helpless, helpless);
}

// Not one that is written for the same activity and stands in for another tool.
void DrillTold::aFallbackIsOneOfWhatHasFallen()
{
    const Plan plan = m_firms.plan(u"arvor"_s);
    const QString expected = m_firms.drafted(plan).injects.constFirst().expected;
    QVERIFY2(expected.contains(u"Continuer sans Internet"_s), qPrintable(expected));
    QVERIFY2(expected.contains(u"Renvoyer le téléphone"_s), qPrintable(expected));
}

void DrillTold::fallbacksAndChannelsThatFallTooAreNotQuoted()
{
    // The second line is the firm's fallback, and it is down; so is the chat.
    const DrillDraft arvor = m_firms.drafted(m_firms.plan(u"arvor"_s));
    for (const RunInject &inject : arvor.injects) {
        QVERIFY2(!inject.expected.contains(u"Fibre 2"_s), qPrintable(inject.expected));
        QVERIFY2(!inject.expected.contains(u"Teams."_s), qPrintable(inject.expected));
    }
    const DrillDraft fournil = m_firms.drafted(m_firms.plan(u"fournil"_s));
    for (const RunInject &inject : fournil.injects) {
        QVERIFY2(!inject.expected.contains(u"puce 4G"_s), qPrintable(inject.expected));
        QVERIFY2(!inject.expected.contains(u"WhatsApp"_s), qPrintable(inject.expected));
    }
}

void DrillTold::whatThePlanLacksIsAskedOfTheTeam()
{
    const RunInject noTeamChannel = m_firms.scene(u"arvor"_s, u"no_promise"_s);
    QVERIFY(noTeamChannel.missing);
    QVERIFY2(noTeamChannel.expected.contains(u"joindre l’équipe"_s), qPrintable(noTeamChannel.expected));
    QVERIFY2(noTeamChannel.expected.endsWith(openQuestion), qPrintable(noTeamChannel.expected));
    const RunInject complete = m_firms.scene(u"maison-lenoir"_s, u"customer_waits"_s);
    QVERIFY2(!complete.missing, qPrintable(complete.expected));
    QVERIFY(!complete.expected.contains(openQuestion));
}

void DrillTold::aPlanWithNothingInItIsStillTold()
{
    const DrillDraft draft = m_firms.drafted(Plan());
    QCOMPARE(draft.injects.size(), 5);
    for (const RunInject &inject : draft.injects) {
        QVERIFY2(!inject.title.isEmpty() && !inject.situation.isEmpty(), qPrintable(inject.key));
        QVERIFY2(!textOf(inject).contains(u'{'), qPrintable(textOf(inject)));
        QVERIFY2(inject.expected.contains(openQuestion), qPrintable(inject.expected));
        QCOMPARE(test::frenchFaults(textOf(inject)), QStringList());
    }
    QVERIFY(draft.activities.isEmpty());
    QCOMPARE(draft.missing.size(), 3); // two people and a channel: of a tool there is nothing to ask
}

RELAIS_TEST(DrillTold)
#include "tst_drilldraft.moc"
