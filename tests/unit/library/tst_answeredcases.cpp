// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of two example firms, as their managers would type them, through the whole questionnaire.
#include "domain/operation.h"
#include "domain/reference.h"
#include "domain/validation.h"
#include "library/contentlibrary.h"
#include "services/questionnaireanswers.h"
#include "services/questionnairerules.h"
#include "support/fakeclock.h"
#include "support/testmain.h"
#include "unit/library/answeredplans.h"

#include <QFile>
#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

class AnsweredCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();

    void everyPlanKeepsEveryRule_data();
    void everyPlanKeepsEveryRule();
    void answeringTwiceChangesNothing_data() { everyPlanKeepsEveryRule_data(); }
    void answeringTwiceChangesNothing();
    void writingBackWhatWasReadChangesNothing_data() { everyPlanKeepsEveryRule_data(); }
    void writingBackWhatWasReadChangesNothing();

    void fournilHasItsPeopleAndTheirPrivateNumbers();
    void fournilDecidesInOrder();
    void fournilHasItsLimitsCostsAndNoTargetThatNobodyAccepted();
    void fournilKnowsItsPeakForEveryActivity();
    void fournilToolsHaveTheirOwnersAndBuffers();
    void fournilSecondLineIsAGroupAndItsNetworkIsAsked();
    void fournilFallbacksServeAndCover();
    void fournilPhoneDiversionIsWrittenAndNotTried();
    void fournilUnknownsMakeOneTaskAKind();
    void fournilChannelsKnowWhoIsAbsent();
    void arvorTriedItsDiversionAndAsksItsHints();
    void arvorKeepsItsCopiesApart();
    void aFilledCellClosesItsTask();
    void anEmptyPageIsPutOffAndTheWayGoesOn();
    void theWayLooksNoFurtherThanItMust();
    void exampleWordsStayMarkedUntilEdited();
    void errorsNamePageRowAndCell();

private:
    AnsweredPlan answered(const QString &firm);

    test::CountingIds m_ids;
    std::optional<Questionnaire> m_questionnaire;
    QMap<QString, Plan> m_plans;
};

AnsweredPlan AnsweredCases::answered(const QString &firm)
{
    const auto result = answer(Plan(), *m_questionnaire, answersOf(firm));
    if (!result)
        qFatal("%s at %s", qPrintable(result.error().detail), qPrintable(result.error().place.pointer));
    return *result;
}

void AnsweredCases::initTestCase()
{
    const ContentLibrary library;
    const auto questions = library.questions(u"first-plan"_s);
    const auto catalogue = library.catalogue();
    if (!questions)
        qFatal("%s at %s", qPrintable(questions.error().detail), qPrintable(questions.error().place.pointer));
    QVERIFY(catalogue);
    m_questionnaire.emplace(*questions, *catalogue, m_ids);
    for (const QString &firm : {u"fournil"_s, u"arvor"_s}) {
        const AnsweredPlan plan = answered(firm);
        QVERIFY2(plan.notAsked.isEmpty(), qPrintable(plan.notAsked.join(QLatin1Char(' '))));
        m_plans.insert(firm, plan.plan);
    }
}

void AnsweredCases::everyPlanKeepsEveryRule_data()
{
    QTest::addColumn<QString>("firm");
    QTest::newRow("fournil") << u"fournil"_s;
    QTest::newRow("arvor") << u"arvor"_s;
}

void AnsweredCases::everyPlanKeepsEveryRule()
{
    QFETCH(QString, firm);
    QVERIFY(checkReferences(m_plans[firm]));
    const auto issues = issuesOf(m_plans[firm]);
    QVERIFY2(issues.isEmpty(),
             issues.isEmpty() ? "" : (issues.constFirst().table + '/' + issues.constFirst().field).constData());
}

void AnsweredCases::answeringTwiceChangesNothing()
{
    QFETCH(QString, firm);
    const auto again = answer(m_plans[firm], *m_questionnaire, answersOf(firm));
    QVERIFY(again);
    const auto changes = difference(m_plans[firm], again->plan);
    QVERIFY2(changes.isEmpty(), changes.isEmpty() ? "" : changes.constFirst().table.constData());
}

void AnsweredCases::writingBackWhatWasReadChangesNothing()
{
    QFETCH(QString, firm);
    const Plan &plan = m_plans[firm];
    for (const Page &page : m_questionnaire->set().pages) {
        const PageAnswer read = m_questionnaire->read(plan, page.key);
        const auto next = m_questionnaire->apply(plan, read, QDate(2026, 2, 12));
        QVERIFY2(next, qPrintable(page.key));
        QVERIFY2(difference(plan, *next).isEmpty(), qPrintable(page.key));
        QCOMPARE(m_questionnaire->read(*next, page.key), read);
    }
}

void AnsweredCases::fournilHasItsPeopleAndTheirPrivateNumbers()
{
    const Plan &plan = m_plans[u"fournil"_s];
    QCOMPARE(plan.table<Person>().size(), 27);
    const auto author = named<Person>(plan, u"Émeline Kervadec"_s);
    QCOMPARE(plan.organisation().author, author.id);
    QCOMPARE(author.workPhone, u"02 61 91 14 01"_s);
    QCOMPARE(author.privatePhone, u"06 39 98 10 01"_s);
    QCOMPARE(named<Person>(plan, u"M. Rivoal"_s).privatePhone, u"06 39 98 10 77"_s);
    QVERIFY(named<Person>(plan, u"M. Rivoal"_s).workPhone.isEmpty());
    QVERIFY(named<Person>(plan, u"Rozenn Madec"_s).privatePhone.isEmpty());
}

void AnsweredCases::fournilDecidesInOrder()
{
    const Plan &plan = m_plans[u"fournil"_s];
    QMap<int, QString> deciders;
    for (const RoleHolder &holder : plan.table<RoleHolder>()) {
        if (holder.role == RoleKind::Decider)
            deciders.insert(holder.rank, plan.nameOf(holder.person.value));
    }
    QCOMPARE(deciders.values(), QStringList({u"Émeline Kervadec"_s, u"Yvon Quéméneur"_s, u"Sophie Le Goff"_s}));
}

void AnsweredCases::fournilHasItsLimitsCostsAndNoTargetThatNobodyAccepted()
{
    const Plan &plan = m_plans[u"fournil"_s];
    QCOMPARE(plan.table<Activity>().size(), 6);
    const auto card = named<Activity>(plan, u"Encaisser par carte"_s);
    QCOMPARE(card.limit, Minutes(60));
    QVERIFY(!card.target);
    QVERIFY(!card.costPerHour);
    QCOMPARE(card.costKnowledge, CostKnowledge::NotAsked);
    const auto sell = named<Activity>(plan, u"Vendre au comptoir"_s);
    QCOMPARE(sell.costPerHour, 45000);
    QCOMPARE(sell.costKnowledge, CostKnowledge::Estimated);
    QCOMPARE(named<Activity>(plan, u"Payer les salariés"_s).limit, Minutes(4320));
    QCOMPARE(Questionnaire::proposedTarget(card.limit), Minutes(30));
}

void AnsweredCases::fournilKnowsItsPeakForEveryActivity()
{
    const Plan &plan = m_plans[u"fournil"_s];
    QCOMPARE(plan.table<Peak>().size(), 6);
    const Peak peak = plan.table<Peak>().rows().constFirst();
    QCOMPARE(peak.weekdays, 1 << 5);
    QCOMPARE(peak.from, Minutes(600));
    QCOMPARE(peak.until, Minutes(780));
    QCOMPARE(peak.factor, 20000);
    QCOMPARE(m_questionnaire->read(plan, u"peaks"_s).sections.constFirst().rows.size(), 1);
}

void AnsweredCases::fournilToolsHaveTheirOwnersAndBuffers()
{
    const Plan &plan = m_plans[u"fournil"_s];
    QCOMPARE(plan.table<Tool>().size(), 20);
    const auto till = named<Tool>(plan, u"Caisse tablette Panétoile"_s);
    const auto box = named<Tool>(plan, u"Box Internet + WiFi (4 boutiques et labo)"_s);
    QCOMPARE(plan.nameOf(till.owner.value), u"Sophie Le Goff"_s);
    QCOMPARE(named<Tool>(plan, u"Site vitrine + formulaire gâteaux"_s).ownerNote, u"Agence Ty Web"_s);
    const auto offline = link(plan, till.id.value, box.id.value);
    QVERIFY(offline);
    QCOMPARE(offline->buffer, Minutes(120));
    QVERIFY(offline->bufferAsked);
    QVERIFY(!offline->bufferTried);
    QCOMPARE(named<Tool>(plan, u"Fours à sole (2) et four ventilé"_s).worksOffline, std::optional(true));
    QVERIFY(link(plan, named<Activity>(plan, u"Vendre au comptoir"_s).id.value, till.id.value));
    QVERIFY(
        link(plan, named<Provider>(plan, u"Panétoile SAS"_s).id.value, named<Provider>(plan, u"OVHcloud"_s).id.value));
    QCOMPARE(till.supportPhone, u"02 61 91 30 08"_s);
}

void AnsweredCases::fournilSecondLineIsAGroupAndItsNetworkIsAsked()
{
    const Plan &plan = m_plans[u"fournil"_s];
    const auto terminal = named<Tool>(plan, u"Terminaux CB (x4)"_s);
    const auto box = named<Tool>(plan, u"Box Internet + WiFi (4 boutiques et labo)"_s);
    const auto key = named<Tool>(plan, u"Clé / puce 4G de secours"_s);
    const auto first = link(plan, terminal.id.value, box.id.value);
    const auto second = link(plan, terminal.id.value, key.id.value);
    QVERIFY(first && second);
    QVERIFY(!first->group.isEmpty());
    QCOMPARE(first->group, second->group);
    const auto network =
        link(plan, named<Provider>(plan, u"La Poste Mobile"_s).id.value, named<Provider>(plan, u"SFR"_s).id.value);
    QVERIFY(network);
    QCOMPARE(network->confirmation, Confirmation::ToAsk);
    QCOMPARE(network->knowledge, Knowledge::CatalogueHint);
    QCOMPARE(network->confidence, std::optional(Confidence::A));
    QVERIFY(network->knownOn.isValid());
}

void AnsweredCases::fournilFallbacksServeAndCover()
{
    const Plan &plan = m_plans[u"fournil"_s];
    const auto cash = named<Fallback>(plan, u"Espèces et cahier de crédit"_s);
    QCOMPARE(cash.activation, Minutes(20));
    QVERIFY(!cash.capacity && !cash.hold && !cash.holdUnlimited);
    QCOMPARE(stepsOf(plan, cash.id).size(), 2);
    const auto pair = Questionnaire::urgentPair(plan, 1);
    QVERIFY(pair);
    QCOMPARE(plan.nameOf(pair->tool.value), u"Terminaux CB (x4)"_s);
    QCOMPARE(plan.nameOf(pair->activity.value), u"Encaisser par carte"_s);
    QCOMPARE(m_questionnaire->words(plan, u"fallback-1"_s, Language::French).question,
             u"Comment encaisser sans carte\u202f?"_s);
    const auto oven = named<Fallback>(plan, u"Cuire chez Le Bihan"_s);
    QCOMPARE(oven.activation, Minutes(180));
    const auto needs = m_questionnaire->read(plan, u"fallback-3"_s).section(u"practice"_s)->rows.constFirst();
    QCOMPARE(namesOf(plan, needs.cell(u"needs"_s).values), QStringList(u"Camionnette frigo"_s));
}

void AnsweredCases::fournilPhoneDiversionIsWrittenAndNotTried()
{
    const Plan &plan = m_plans[u"fournil"_s];
    const auto phone = named<Tool>(plan, u"Téléphone fixe boutiques et labo"_s);
    QVERIFY(link(plan, phone.id.value, named<Tool>(plan, u"Box Internet + WiFi (4 boutiques et labo)"_s).id.value));
    const auto diversion = named<Fallback>(plan, u"Renvoyer le téléphone"_s);
    QCOMPARE(stepsOf(plan, diversion.id), QStringList(u"Renvoyer vers mon portable"_s));
    int written = 0;
    for (const Proof &proof : plan.table<Proof>()) {
        QCOMPARE(proof.level, ProofLevel::Written);
        written += proof.fallback == diversion.id ? 1 : 0;
    }
    QCOMPARE(written, 1);
}

void AnsweredCases::fournilUnknownsMakeOneTaskAKind()
{
    const Plan &plan = m_plans[u"fournil"_s];
    QCOMPARE(openTasks(plan), QStringList({u"copies"_s, u"drill-date"_s, u"offline"_s, u"providers"_s, u"trials"_s}));
    for (const Action &action : plan.table<Action>()) {
        QCOMPARE(action.owner, plan.organisation().author);
        QVERIFY(action.due > QDate(2026, 2, 12));
    }
}

void AnsweredCases::fournilChannelsKnowWhoIsAbsent()
{
    const Plan &plan = m_plans[u"fournil"_s];
    const auto chat = named<Channel>(plan, u"WhatsApp «\u202fÉquipe Fournils\u202f»"_s);
    const auto usual = m_questionnaire->read(plan, u"team-channel"_s).section(u"usual"_s)->rows.constFirst();
    QCOMPARE(namesOf(plan, usual.cell(u"absent"_s).values), QStringList(u"Yvon Quéméneur"_s));
    QCOMPARE(usual.cell(u"kind"_s).values, QList<Value>{u"team_chat"_s});
    QVERIFY(!chat.fallback || chat.name.isEmpty());
    int customers = 0;
    for (const Channel &channel : plan.table<Channel>())
        customers += channel.audience == Audience::Customers ? 1 : 0;
    QCOMPARE(customers, 2);
    QCOMPARE(plan.table<TextEdit>().size(), 1);
    QCOMPARE(plan.table<PlannedDrill>().size(), 1);
    QVERIFY(!plan.table<PlannedDrill>().rows().constFirst().date.isValid());
}

void AnsweredCases::arvorTriedItsDiversionAndAsksItsHints()
{
    const Plan &plan = m_plans[u"arvor"_s];
    const auto diversion = named<Fallback>(plan, u"Renvoyer le téléphone"_s);
    bool tried = false;
    for (const Proof &proof : plan.table<Proof>())
        tried = tried || (proof.fallback == diversion.id && proof.date == QDate(2025, 12, 2));
    QVERIFY(tried);
    const auto ask =
        link(plan, named<Tool>(plan, u"Bitwarden"_s).id.value, named<Provider>(plan, u"Microsoft Azure"_s).id.value);
    QVERIFY(ask);
    QCOMPARE(ask->confirmation, Confirmation::ToAsk);
    QCOMPARE(ask->confidence, std::optional(Confidence::B));
    QVERIFY(openTasks(plan).contains(u"providers"_s));
    QCOMPARE(named<Person>(plan, u"Bruno Salmon"_s).employer, u"Kernetik"_s);
    QCOMPARE(plan.nameOf(named<Tool>(plan, u"Bitwarden"_s).owner.value), u"Bruno Salmon"_s);
    QVERIFY(named<Person>(plan, u"Pierrick Gouzien"_s).id.isNull());
    QCOMPARE(plan.table<Peak>().size(), 1);
}

void AnsweredCases::arvorKeepsItsCopiesApart()
{
    const Plan &plan = m_plans[u"arvor"_s];
    QCOMPARE(plan.table<DataCopy>().size(), 4);
    const auto copies = inOrder(plan.table<DataCopy>());
    QCOMPARE(plan.nameOf(copies.at(0).provider.value), u"Armorhost"_s);
    QCOMPARE(copies.at(0).unplugged, std::optional(false));
    QCOMPARE(copies.at(1).unplugged, std::optional(true));
    QVERIFY(!copies.at(2).unplugged);
}

void AnsweredCases::aFilledCellClosesItsTask()
{
    Plan plan = m_plans[u"fournil"_s];
    PlannedDrill drill = plan.table<PlannedDrill>().rows().constFirst();
    drill.date = QDate(2026, 3, 7);
    plan.table<PlannedDrill>().put(drill);
    const Plan settled = m_questionnaire->settled(plan, QDate(2026, 2, 13));
    QVERIFY(!openTasks(settled).contains(u"drill-date"_s));
    QVERIFY(openTasks(settled).contains(u"copies"_s));
    for (const Action &action : settled.table<Action>()) {
        if (action.question == u"drill-date"_s)
            QCOMPARE(action.doneOn, QDate(2026, 2, 13));
    }
}

void AnsweredCases::anEmptyPageIsPutOffAndTheWayGoesOn()
{
    Progress progress = m_questionnaire->progress(Plan());
    QCOMPARE(progress.resume, u"firm"_s);
    QCOMPARE(progress.pages.size(), 19); // the three of the urgent activities come with the activities
    QVERIFY(progress.minutesLeft > 20);
    QVERIFY(!progress.firstSheet);
    const auto next = m_questionnaire->apply(Plan(), {u"firm"_s, {}, {}}, QDate(2026, 2, 12));
    QVERIFY(next);
    progress = m_questionnaire->progress(*next);
    QCOMPARE(progress.resume, u"sites"_s);
    QCOMPARE(progress.pages.constFirst().state, PageState::ToReview);
    QCOMPARE(m_questionnaire->next(Plan(), u"access"_s), u"team-channel"_s);
    QVERIFY(m_questionnaire->progress(m_plans[u"fournil"_s]).resume.isEmpty());
    QVERIFY(m_questionnaire->progress(m_plans[u"fournil"_s]).firstSheet);
    const auto slow = m_questionnaire->progress(*next, {{u"firm"_s, 120}});
    QVERIFY(slow.minutesLeft > progress.minutesLeft);
}

// It stops at the first answer and counts rows without reading them, and says what all of the page would.
void AnsweredCases::theWayLooksNoFurtherThanItMust()
{
    QList<Plan> plans = m_plans.values();
    plans.append(Plan());
    for (const Plan &plan : std::as_const(plans)) {
        const Progress progress = m_questionnaire->progress(plan);
        QCOMPARE(m_questionnaire->firstOpen(plan), progress.resume);
        for (const PageStatus &status : progress.pages) {
            const Page &page = *m_questionnaire->set().page(status.page);
            const PageAnswer whole = m_questionnaire->read(plan, page.key);
            QCOMPARE(status.state == PageState::Answered, status.open == 0 && questionrules::hasAnswers(page, whole));
            for (const Section &section : page.sections)
                QCOMPARE(m_questionnaire->rowCount(plan, page, section), whole.section(section.key)->rows.size());
        }
    }
}

void AnsweredCases::exampleWordsStayMarkedUntilEdited()
{
    PageAnswer page = m_questionnaire->read(Plan(), u"activities"_s);
    page = m_questionnaire->withExample(Plan(), page, Trade::Bakery, Language::French);
    auto plan = m_questionnaire->apply(Plan(), page, QDate(2026, 2, 12));
    QVERIFY(plan);
    QCOMPARE(plan->table<Activity>().size(), 5);
    QCOMPARE(plan->table<ExampleWords>().size(), 5);
    page = m_questionnaire->read(*plan, u"activities"_s);
    CellAnswer &first = page.sections[0].rows[0].cells[u"name"_s];
    QVERIFY(first.example);
    first = {{u"Cuire le pain et les brioches"_s}, {}, false};
    plan = m_questionnaire->apply(*plan, page, QDate(2026, 2, 12));
    QVERIFY(plan);
    QCOMPARE(plan->table<ExampleWords>().size(), 4);
}

void AnsweredCases::errorsNamePageRowAndCell()
{
    TypedAnswers answers{u"first-plan"_s, u"x"_s, Trade::Other, Language::French, QDate(2026, 2, 12), {}};
    answers.pages = {{u"sites"_s,
                      {},
                      {{u"sites"_s,
                        {{{}, {{u"name"_s, {u"Ici"_s}, {}}}},
                         {{}, {{u"name"_s, {u"Là"_s}, {}}, {u"days"_s, {u"demain"_s}, {}}}}}}}}};
    auto result = answer(Plan(), *m_questionnaire, answers);
    QVERIFY(!result);
    QCOMPARE(result.error().place.pointer, u"sites/sites/2/days"_s);
    answers.pages = {{u"weather"_s, {}, {}}};
    result = answer(Plan(), *m_questionnaire, answers);
    QVERIFY(!result);
    QCOMPARE(result.error().place.pointer, u"weather"_s);
}

RELAIS_TEST(AnsweredCases)
#include "tst_answeredcases.moc"
