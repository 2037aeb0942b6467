// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped cards, messages and phrases, and what they make of a real firm's answers.
#include "library/answersfile.h"
#include "library/cardfile.h"
#include "library/generatorcontent.h"
#include "library/messagefile.h"
#include "services/gaps.h"
#include "services/playbookbuilder.h"
#include "services/questionnaireanswers.h"
#include "services/smscount.h"
#include "support/fakeclock.h"
#include "support/generatedplan.h"
#include "support/testmain.h"
#include "support/typography.h"
#include "unit/library/documenttext.h"
#include "unit/library/exampleplans.h"

#include <QFile>
#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

PlanContents contents()
{
    const auto read = planContents(ContentLibrary());
    if (!read)
        qFatal("%s: %s at %s", qPrintable(read.error().place.file), qPrintable(read.error().detail),
               qPrintable(read.error().place.pointer));
    return *read;
}

Plan bakery()
{
    QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/answers/fournil.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no answers");
    const ContentLibrary library;
    test::CountingIds ids;
    const auto answers = answersFromJson(file.readAll());
    const Questionnaire questionnaire(*library.questions(u"first-plan"_s), *library.catalogue(), ids);
    const auto filled = answer(Plan(), questionnaire, *answers);
    if (!filled)
        qFatal("%s", qPrintable(filled.error().detail));
    return filled->plan;
}

// A generated plan in which every text that only management may read says so.
Plan marked(quint32 seed)
{
    Plan plan = test::generatedPlan(seed, {4, true});
    plan.table<ExampleWords>() = {};
    const QList<Person> people = plan.table<Person>().rows();
    for (Person person : people) {
        person.leftOn = {};
        plan.table<Person>().put(person);
    }
    return test::withMarks(plan);
}

QStringList typographyFaults(const LocalText &text)
{
    return test::frenchFaults(text.fr) + test::englishFaults(text.en);
}

} // namespace

class GeneratedContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyShippedTextIsSetRight()
    {
        const PlanContents shipped = contents();
        QStringList faults;
        for (const CardTemplate &card : shipped.cards()) {
            faults += typographyFaults(card.symptom) + typographyFaults(card.recognise) + typographyFaults(card.never);
            for (const CardStep &step : card.steps)
                faults += typographyFaults(step.text) + typographyFaults(step.gap);
        }
        for (const LocalText &text : shipped.phrases().texts)
            faults += typographyFaults(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyCardSaysItsNewsStepAndHasOneCardForTheRest()
    {
        int generalTools = 0;
        int generalActivities = 0;
        const PlanContents shipped = contents();
        for (const CardTemplate &card : shipped.cards()) {
            const bool news = std::any_of(card.steps.begin(), card.steps.end(), [](const CardStep &step) {
                return step.text.fr.startsWith(u"Donner des nouvelles toutes les 30"_s);
            });
            const auto own = std::count_if(card.steps.begin(), card.steps.end(),
                                           [](const CardStep &step) { return step.fallbackSteps; });
            const bool situation = card.object == CardObject::Situation;
            QVERIFY2(news && own == (situation ? 0 : 1) && !card.never.isEmpty(), qPrintable(card.id));
            QVERIFY2(card.steps.size() <= Playbook::mostSteps || !situation, qPrintable(card.id));
            generalTools += card.general && card.object == CardObject::Tool ? 1 : 0;
            generalActivities += card.general && card.object == CardObject::Activity ? 1 : 0;
        }
        QCOMPARE(generalTools, 1);
        QCOMPARE(generalActivities, 1);
    }

    void lintFindsWhatAHurriedMessageSays()
    {
        const auto words = lintWords(ContentLibrary());
        QVERIFY(words);
        const MessageLint lint(*words, {{u"Panétoile SAS"_s}, {}}, Language::French);
        BuiltMessage message;
        message.text = u"Notre serveur est down par la faute de Panétoile SAS ! Aucune donnée n’est touchée."_s;
        message.pieces = {{message.text, {}, false}};
        const LintReport report = lint.report(message);
        QCOMPARE(report.checks, MessageChecks());
        QList<LintKind> kinds;
        for (const LintFinding &finding : report.findings)
            kinds.append(finding.kind);
        for (const auto kind :
             {LintKind::Jargon, LintKind::Blame, LintKind::NamesProvider, LintKind::Exclamation, LintKind::Unverified})
            QVERIFY(kinds.contains(kind));
        const auto named = std::find_if(report.findings.begin(), report.findings.end(), [](const LintFinding &finding) {
            return finding.kind == LintKind::NamesProvider;
        });
        QCOMPARE(message.text.mid(named->position, named->length), u"Panétoile SAS"_s);
    }

    void nothingOfManagementStandsInOtherEditions()
    {
        const PlanContents shipped = contents();
        for (quint32 seed = 1; seed <= 8; ++seed) {
            const Plan plan = marked(seed);
            for (const auto language : {Language::French, Language::English}) {
                for (const auto edition : {Edition::Wall, Edition::Team}) {
                    const QString text = test::textOf(shipped.document(plan, {edition, language, exampleDay}));
                    QVERIFY2(!text.contains(u"SECRET"_s), qPrintable(text.mid(text.indexOf(u"SECRET"_s), 60)));
                    QVERIFY(!text.contains(u"987"_s + QChar(0x202F) + u"654"_s) && !text.contains(u"987,654"_s));
                }
                const QString all = test::textOf(shipped.document(plan, {Edition::Management, language, exampleDay}));
                QVERIFY(all.contains(u"SECRET-person-private_phone"_s)
                        && all.contains(u"SECRET-organisation-access_place"_s));
            }
        }
    }

    void theBakeryIsAllThere()
    {
        const PlanContents shipped = contents();
        const Plan plan = bakery();
        const PlanFacts facts(plan);
        QVERIFY(!facts.criticalTools().isEmpty());
        for (const auto language : {Language::French, Language::English}) {
            const Document document = shipped.document(plan, {Edition::Team, language, exampleDay});
            QCOMPARE(faultOf(document), QString());
            const QString text = test::textOf(document);
            for (const Activity &row : plan.table<Activity>())
                QVERIFY2(text.contains(row.name), qPrintable(row.name));
            for (const Tool &row : plan.table<Tool>())
                QVERIFY2(text.contains(row.name), qPrintable(row.name));
            for (const Person &row : plan.table<Person>())
                QVERIFY2(text.contains(row.name), qPrintable(row.name));
            for (const Person &row : plan.table<Person>())
                QVERIFY2(row.privatePhone.isEmpty() || !text.contains(row.privatePhone), qPrintable(row.name));
            QCOMPARE(faultOf(shipped.document(plan, {Edition::Wall, language, exampleDay})), QString());
            QCOMPARE(faultOf(shipped.document(plan, {Edition::Management, language, exampleDay})), QString());
        }
        for (const Gap &gap : gapsOf(plan, facts, exampleDay))
            QVERIFY(plan.tableOf(gap.target.row.value));
    }

    void theMapStandsWhereTheToolsAreListed()
    {
        const PlanContents generator = contents();
        const auto drawings = [&](Edition edition) {
            DocumentOptions options;
            options.edition = edition;
            options.today = exampleDay;
            const Document document = generator.document(bakery(), options);
            return std::count_if(document.blocks.begin(), document.blocks.end(), [](const DocumentBlock &block) {
                const auto *drawing = std::get_if<DrawingBlock>(&block);
                return drawing && !drawing->boxes.empty() && !drawing->alternative.isEmpty();
            });
        };
        QVERIFY(drawings(Edition::Team) > 0);
        QCOMPARE(drawings(Edition::Management), drawings(Edition::Team));
        QCOMPARE(drawings(Edition::Wall), 0);
    }

    void aFicheStaysAPageAndKeepsItsNews()
    {
        const PlanContents shipped = contents();
        const Plan plan = bakery();
        const PlanFacts facts(plan);
        const Reader reader(plan, Edition::Team, exampleDay);
        const PlaybookBuilder builder({reader, facts, shipped.cards(), shipped.phrases(), Language::French});
        const QList<Playbook> playbooks = builder.all();
        const auto situations = std::count_if(playbooks.begin(), playbooks.end(),
                                              [](const Playbook &playbook) { return playbook.isSituation(); });
        QVERIFY(situations >= 6);
        QCOMPARE(playbooks.size() - situations, plan.table<Activity>().size() + facts.criticalTools().size());
        const auto attack = std::find_if(playbooks.begin(), playbooks.end(), [](const Playbook &playbook) {
            return playbook.card.id == u"card.situation.attack"_s;
        });
        QVERIFY(attack != playbooks.end());
        QVERIFY(attack->steps.constFirst().text.startsWith(u"Débrancher le réseau"_s));
        for (const Playbook &playbook : playbooks) {
            QVERIFY2(!playbook.isTooLong(), qPrintable(playbook.name));
            const auto news = std::count_if(playbook.steps.begin(), playbook.steps.end(),
                                            [](const PlaybookStep &step) { return step.slot == u"news"_s; });
            QCOMPARE(news, 1);
            for (const PlaybookStep &step : playbook.steps)
                QVERIFY2(!step.gap || plan.tableOf(step.gap->row.value), qPrintable(step.text));
        }
    }

    // Nobody tries a van on another computer.
    void whatIsNoSoftwareHasWordsOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("card");
        QTest::newRow("a van that cools") << u"Camionnette frigo"_s << u"card.tool.delivery-vehicle"_s;
        QTest::newRow("in English") << u"Refrigerated van"_s << u"card.tool.delivery-vehicle"_s;
        QTest::newRow("electric") << u"Vélos cargo électriques"_s << u"card.tool.delivery-vehicle"_s;
        QTest::newRow("cold") << u"Chambre froide + pousse contrôlée"_s << u"card.tool.fridge"_s;
        QTest::newRow("an oven") << u"Fours à sole (2) et four ventilé"_s << u"card.tool.machine"_s;
        QTest::newRow("scales") << u"Balances connectées"_s << u"card.tool.machine"_s;
        QTest::newRow("printer of a place") << u"Imprimante de l’entrepôt"_s << u"card.tool.machine"_s;
        QTest::newRow("gas") << u"Gaz de ville"_s << u"card.tool.mains"_s;
        QTest::newRow("power") << u"Électricité"_s << u"card.tool.power"_s;
        QTest::newRow("a person") << u"Livreur du samedi"_s << u"card.tool.person"_s;
        QTest::newRow("a supplier is no oven") << u"Portail fournisseurs"_s << u"card.tool"_s;
        QTest::newRow("a shop is no baker") << u"Boulangerie+"_s << u"card.tool"_s;
    }

    void whatIsNoSoftwareHasWordsOfItsOwn()
    {
        QFETCH(QString, name);
        QFETCH(QString, card);
        const PlanContents shipped = contents();
        test::CountingIds ids;
        Plan plan = bakery();
        Tool tool;
        tool.id = Id<Tool>{ids.next()};
        tool.name = name;
        plan.table<Tool>().put(tool);
        const PlanFacts facts(plan);
        const Reader reader(plan, Edition::Team, exampleDay);
        const PlaybookBuilder builder({reader, facts, shipped.cards(), shipped.phrases(), Language::French});
        const auto playbook = builder.of(rowOf(tool.id));
        QVERIFY(playbook);
        QCOMPARE(playbook->card.id, card);
        QVERIFY(!playbook->isTooLong());
        const bool software = card == u"card.tool"_s;
        QCOMPARE(playbook->recognise.contains(u"deux postes"_s), software);
    }

    void frenchDropsTheVowelBeforeAName()
    {
        const PlanContents shipped = contents();
        test::CountingIds ids;
        Plan plan = bakery();
        Tool tool;
        tool.id = Id<Tool>{ids.next()};
        tool.name = u"Étiqueteuse"_s;
        plan.table<Tool>().put(tool);
        const PlanFacts facts(plan);
        const Reader reader(plan, Edition::Team, exampleDay);
        for (const auto language : {Language::French, Language::English}) {
            const PlaybookBuilder builder({reader, facts, shipped.cards(), shipped.phrases(), language});
            const auto playbook = builder.of(rowOf(tool.id));
            QVERIFY(playbook);
            const bool elided = std::any_of(playbook->steps.begin(), playbook->steps.end(),
                                            [](const auto &step) { return step.text.contains(u"d’Étiqueteuse"_s); });
            QCOMPARE(elided, language == Language::French);
        }
    }

    void anUnknownKeyIsRefusedWithItsPlace()
    {
        QByteArray card = *ContentLibrary().bytes(u"playbooks/cards/tool.json"_s);
        card.replace("\"slot\": \"support\"", "\"slot\": \"support\", \"colour\": 1");
        const auto read = readCard(card);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::SchemaError);
        QVERIFY2(read.error().place.pointer.endsWith(u"/colour"_s), qPrintable(read.error().place.pointer));
        const auto slot = readCard(
            QByteArray(*ContentLibrary().bytes(u"playbooks/cards/tool.json"_s)).replace("{support_phone}", "{fax}"));
        QVERIFY(!slot && slot.error().detail.contains(u"fax"_s));
    }
};

RELAIS_TEST(GeneratedContentTest)
#include "tst_generatedcontent.moc"
