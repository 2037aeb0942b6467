// SPDX-License-Identifier: GPL-3.0-or-later
// « Et si… » on the shop of the pages, as its screen shows it.
#include "exchange/planjson.h"
#include "library/contentlibrary.h"
#include "library/generatorcontent.h"
#include "support/testmain.h"
#include "unit/viewmodels/heldrunner.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/whatifviewmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace relais {

using namespace Qt::StringLiterals;

class TestWhatIfViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_language.use(Language::French));
        m_window.emplace();
        m_window->content.knownIdeas = *m_library.ideas();
        m_window->content.knownTools = *m_library.catalogue();
        m_window->content.knownOutages = *m_library.outages();
        m_window->content.known = *m_library.scenarios();
        m_window->services.contents = &*m_contents;
        const auto plan = PlanJson().decode(*m_library.bytes(u"templates/examples/maison-lenoir.json"_s));
        QVERIFY(plan);
        begin(m_window->services, *plan);
    }

    void cleanup()
    {
        m_whatIf.reset();
        m_session.reset();
        m_window.reset();
    }

    void theFactsAreThoseOfThePage()
    {
        askCloudflare();
        QCOMPARE(m_whatIf->state(), WhatIfViewModel::State::Answered);
        QCOMPARE(m_whatIf->question()->causeText(), u"Cloudflare"_s);
        QCOMPARE(m_whatIf->question()->lengthText(), u"4\u00A0h"_s);
        QVERIFY(m_whatIf->question()->whenText().contains(u"mardi"_s));
        QVERIFY(m_whatIf->question()->whenText().contains(u"12:20"_s));
        QVERIFY(m_whatIf->hitFact().startsWith(u"3 activités"_s));
        QVERIFY(m_whatIf->uncoveredFact().startsWith(u"1 activité"_s));
        QVERIFY(m_whatIf->uncoveredDetail().contains(u"15:20"_s));
        QVERIFY(m_whatIf->costFact().contains(u"4\u202F700\u00A0€"_s));
        QVERIFY(m_whatIf->costDetail().contains(u"7\u202F100\u00A0€"_s));
    }

    void theLanesFollowTheClock()
    {
        const QAbstractItemModelTester tester(m_whatIf->spans());
        askCloudflare();
        QCOMPARE(column(m_whatIf->lanes(), "name").size(), 4);
        QCOMPARE(column(m_whatIf->lanes(), "name").at(0), u"Vendre en ligne"_s);
        QCOMPARE(m_whatIf->others(), u"3 autres activités sans effet"_s);
        // Stopped, on the phone, typed in again, normal.
        QCOMPARE(column(m_whatIf->spans(), "bar").mid(0, 4), QStringList({u"1"_s, u"2"_s, u"4"_s, u"0"_s}));
        QCOMPARE(column(m_whatIf->spans(), "until").mid(0, 3), QStringList({u"30"_s, u"240"_s, u"345"_s}));
        QCOMPARE(column(m_whatIf->spans(), "words").at(1), u"Commandes par téléphone"_s);
        QCOMPARE(m_whatIf->span(), 420.0);
        QCOMPARE(column(m_whatIf->ticks(), "label"),
                 QStringList({u"12:20"_s, u"13:20"_s, u"14:20"_s, u"15:20"_s, u"16:20 retour"_s, u"17:20"_s, u"18:20"_s,
                              u"19:20"_s}));
    }

    void theColumnsCountAsTheSwitchSays()
    {
        askCloudflare();
        QCOMPARE(column(m_whatIf->columns(), "label"),
                 QStringList({u"1\u202F300\u00A0€"_s, u"900\u00A0€"_s, u"900\u00A0€"_s, u"1\u202F600\u00A0€"_s}));
        QCOMPARE(column(m_whatIf->columns(), "dearest"), QStringList({u"false"_s, u"false"_s, u"false"_s, u"true"_s}));
        m_whatIf->setCounting(WhatIfViewModel::Counting::Without);
        QCOMPARE(column(m_whatIf->columns(), "share"), column(m_whatIf->columns(), "without"));
        QVERIFY(m_whatIf->counted().contains(u"7\u202F100"_s));
        m_whatIf->setCounting(WhatIfViewModel::Counting::Proven);
        QVERIFY(m_whatIf->counted().contains(u"5\u202F100"_s));
        QVERIFY(m_whatIf->costFact().contains(u"4\u202F700"_s)); // the fact stays
    }

    void eachNumberSaysWhereItComesFrom()
    {
        askCloudflare();
        m_whatIf->explainTotal();
        QVERIFY(column(m_whatIf->figures(), "figure").constLast().startsWith(u"4\u202F660"_s));
        QVERIFY(column(m_whatIf->figures(), "name").contains(u"Vendre en ligne"_s));
        m_whatIf->explainColumn(u"0"_s);
        QVERIFY(column(m_whatIf->figures(), "figure").at(1).startsWith(u"1\u202F250"_s));
    }

    void aLongOutageIsGroupedByDay()
    {
        askCloudflare();
        m_whatIf->question()->typeLength(u"3 j"_s);
        QVERIFY(m_whatIf->question()->lengthProblem().isEmpty());
        QVERIFY(m_whatIf->columns()->rowCount() <= 4);
        QVERIFY(m_whatIf->ticks()->rowCount() <= 10);
        m_whatIf->question()->typeLength(u"long"_s);
        QVERIFY(!m_whatIf->question()->lengthProblem().isEmpty());
        QCOMPARE(m_whatIf->lasting(), 3.0 * 24 * 60);
    }

    void severalThingsFailAtOnce()
    {
        askCloudflare();
        const NodeId odoo = tool(u"Odoo"_s);
        m_whatIf->question()->add(keyOf(odoo));
        QCOMPARE(m_whatIf->question()->causeText(), u"Cloudflare et Odoo"_s);
        QCOMPARE(m_whatIf->question()->chosen()->rowCount(), 2);
        m_whatIf->question()->remove(keyOf(odoo));
        m_whatIf->question()->remove(keyOf(cloudflare())); // the last one stays
        QCOMPARE(m_whatIf->question()->causeText(), u"Cloudflare"_s);
    }

    void aTypedHourIsTakenOrRefused()
    {
        askCloudflare();
        m_whatIf->question()->typeTime(u"9h30"_s);
        QCOMPARE(column(m_whatIf->ticks(), "label").at(0), u"09:30"_s);
        m_whatIf->question()->typeTime(u"tôt"_s);
        QVERIFY(!m_whatIf->question()->timeProblem().isEmpty());
        QCOMPARE(m_whatIf->question()->time(), u"09:30"_s);
        m_whatIf->question()->setWhen(WhatIfQuestionPanel::When::AnyTime);
        QCOMPARE(column(m_whatIf->ticks(), "label").at(1), u"1\u00A0h"_s);
    }

    void aRealOutageBringsItsDay()
    {
        m_whatIf->replay(u"cloudflare-2025-11-18"_s);
        QVERIFY(m_whatIf->question()->causeText().contains(u"Cloudflare"_s));
        QCOMPARE(m_whatIf->question()->when(), WhatIfQuestionPanel::When::Date);
        QCOMPARE(m_whatIf->question()->question().at.time(), QTime(12, 20));
        QVERIFY(!m_whatIf->question()->note().isEmpty());
        m_whatIf->choose(keyOf(tool(u"Odoo"_s)));
        QVERIFY(m_whatIf->question()->note().isEmpty());
    }

    void anActionIsMadeInOneClickAndUndone()
    {
        askCloudflare();
        WhatIfFixesPanel &fixes = *m_whatIf->fixes();
        const QAbstractItemModelTester tester(fixes.rows());
        QCOMPARE(column(fixes.rows(), "title").at(0), u"Exporter les commandes chaque heure"_s);
        QVERIFY(column(fixes.rows(), "action").at(0).isEmpty());
        QSignalSpy said(&*m_whatIf, &WhatIfViewModel::said);
        const Plan before = m_session->plan();
        fixes.setOwner(column(fixes.rows(), "key").at(0), 2);
        QVERIFY(!fixes.setDue(column(fixes.rows(), "key").at(0), u"bientôt"_s));
        QVERIFY(fixes.setDue(column(fixes.rows(), "key").at(0), u"12/12/2025"_s));
        fixes.create(column(fixes.rows(), "key").at(0));
        QCOMPARE(m_session->plan().table<Action>().size(), before.table<Action>().size() + 1);
        const QList<Action> &actions = m_session->plan().table<Action>().rows();
        const auto made = std::find_if(actions.begin(), actions.end(), [](const Action &action) {
            return action.title == u"Exporter les commandes chaque heure"_s;
        });
        QVERIFY(made != actions.end());
        QCOMPARE(made->due, QDate(2025, 12, 12));
        QCOMPARE(m_session->plan().nameOf(made->owner.value), fixes.people().at(2));
        QCOMPARE(said.size(), 1);
        QVERIFY(said.at(0).at(1).toBool());
        QVERIFY(!column(fixes.rows(), "action").at(0).isEmpty());
        QSignalSpy wanted(&fixes, &WhatIfFixesPanel::actionWanted);
        fixes.open(column(fixes.rows(), "key").at(0));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_session->undo());
        QVERIFY(m_session->plan() == before);
        QVERIFY(column(fixes.rows(), "action").at(0).isEmpty());
    }

    void whoToCallAndWhatHasNoSolutionAreTold()
    {
        askCloudflare();
        QCOMPARE(column(m_whatIf->calls(), "name").mid(0, 2), QStringList({u"Karim Benali"_s, u"Sophie Marchand"_s}));
        const auto shopify = column(m_whatIf->calls(), "name").indexOf(u"Shopify"_s);
        QVERIFY(shopify >= 0);
        QCOMPARE(column(m_whatIf->calls(), "known").at(shopify), u"false"_s);
        QCOMPARE(column(m_whatIf->calls(), "link").at(shopify), QString());
        QCOMPARE(column(m_whatIf->calls(), "link").at(0), u"tel:0353012221"_s);
        QCOMPARE(column(m_whatIf->calls(), "row").at(shopify), keyOf(tool(u"Shopify"_s)));
        QCOMPARE(column(m_whatIf->uncovered(), "name"), QStringList(u"Préparer et expédier"_s));
        QVERIFY(column(m_whatIf->uncovered(), "words").at(0).contains(u"Shopify"_s));
    }

    void theLatestQuestionWins()
    {
        test::HeldRunner held;
        const WindowServices services = m_window->analysedBy(held);
        const Plan plan = m_session->plan();
        begin(services, plan);
        held.runAll();
        m_whatIf->choose(keyOf(cloudflare()));
        for (int step = 0; step < m_whatIf->question()->steps(); ++step)
            m_whatIf->question()->setStep(step);
        QCOMPARE(held.waiting(), 1); // the others were never asked
        QCOMPARE(m_whatIf->question()->question().lasting, Minutes(7 * 24 * 60));
        held.runOne();
        QCOMPARE(held.waiting(), 1);
        held.runAll();
        QCOMPARE(m_whatIf->lasting(), 7.0 * 24 * 60);
        QVERIFY(!m_whatIf->fixes()->isRanking());
        m_whatIf->question()->setStep(0);
        m_session->create(u"/plans/Autre.relais"_s, m_window->example);
        held.runAll();
        QCOMPARE(m_whatIf->state(), WhatIfViewModel::State::Empty);
        m_whatIf.reset();
        m_session.reset();
    }

    void aPlanWithoutCostsIsToEstimate()
    {
        Plan plan = m_session->plan();
        const QList<Activity> rows = plan.table<Activity>().rows();
        for (Activity activity : rows) {
            activity.costPerHour.reset();
            plan.table<Activity>().put(activity);
        }
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        askCloudflare();
        QVERIFY(!m_whatIf->isCostKnown());
        QVERIFY(!m_whatIf->costFact().contains(u'0'));
        QSignalSpy wanted(&*m_whatIf, &WhatIfViewModel::rowWanted);
        m_whatIf->estimateCost();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_session->plan().find(Id<Activity>{QUuid(wanted.at(0).at(0).toString())}));
    }

    void whatCarriesNothingStopsNothing()
    {
        Plan plan = m_session->plan();
        Tool spare;
        spare.id = m_window->ids.make<Tool>();
        spare.name = u"Vieux fax"_s;
        plan.table<Tool>().put(spare);
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        m_whatIf->choose(keyOf(nodeOf(spare.id)));
        QCOMPARE(m_whatIf->state(), WhatIfViewModel::State::Nothing);
    }

    void aDrillPlaysWhatFails()
    {
        m_whatIf->choose(keyOf(tool(u"Shopify"_s)));
        QSignalSpy drill(&*m_whatIf, &WhatIfViewModel::drillWanted);
        m_whatIf->makeDrill();
        QCOMPARE(drill.size(), 1);
        QCOMPARE(drill.at(0).at(0).value<WhatIfDrill>().node, tool(u"Shopify"_s));
        m_window->content.known.clear();
        QSignalSpy question(&*m_whatIf, &WhatIfViewModel::questionDrillWanted);
        m_whatIf->makeDrill();
        QCOMPARE(drill.size(), 1);
        QCOMPARE(question.size(), 1);
        QCOMPARE(question.at(0).at(0).value<WhatIfQuestion>().failing.constFirst().node, tool(u"Shopify"_s));
    }

    void peopleAreAwayAndThingsGoDown()
    {
        askCloudflare();
        QCOMPARE(m_whatIf->question()->fallText(), u"tombait en panne"_s);
        m_whatIf->question()->add(keyOf(tool(u"Odoo"_s)));
        QCOMPARE(m_whatIf->question()->fallText(), u"tombaient en panne"_s);
        m_whatIf->choose(keyOf(nodeOf(m_session->plan().table<Person>().rows().constFirst().id)));
        QCOMPARE(m_whatIf->question()->fallText(), u"n’était pas là"_s);
    }

    void theSearchFindsWithoutAccents()
    {
        m_whatIf->question()->openCauses();
        m_whatIf->question()->setSearch(u"etiqueteuses"_s);
        QCOMPARE(column(m_whatIf->question()->causes(), "name"), QStringList(u"Étiqueteuses"_s));
        m_whatIf->question()->setSearch(u"zzz"_s);
        QCOMPARE(m_whatIf->question()->causes()->rowCount(), 0);
        QVERIFY(m_whatIf->question()->nothing().contains(u"zzz"_s));
    }

private:
    void begin(const WindowServices &services, const Plan &plan)
    {
        m_whatIf.reset();
        m_session.emplace(services);
        m_whatIf.emplace(services, *m_session);
        m_session->create(u"/plans/%1.relais"_s.arg(++m_made), plan);
        QCOMPARE(m_session->kind(), PlanSession::Kind::File);
        m_whatIf->setLookedAt(true);
    }
    static QString keyOf(NodeId node) { return node.value.toString(QUuid::WithoutBraces); }
    NodeId cloudflare()
    {
        for (const Provider &provider : m_session->plan().table<Provider>()) {
            if (provider.name == u"Cloudflare"_s)
                return nodeOf(provider.id);
        }
        return {};
    }
    NodeId tool(const QString &name)
    {
        for (const Tool &one : m_session->plan().table<Tool>()) {
            if (one.name == name)
                return nodeOf(one.id);
        }
        return {};
    }
    void askCloudflare()
    {
        m_whatIf->choose(keyOf(cloudflare()));
        m_whatIf->question()->setWeekday(1);
        m_whatIf->question()->typeTime(u"12:20"_s);
        m_whatIf->question()->takeLength(3);
    }
    static QStringList column(QAbstractItemModel *model, const char *role)
    {
        QStringList values;
        for (int row = 0; row < model->rowCount(); ++row)
            values << model->index(row, 0).data(model->roleNames().key(role)).toString();
        return values;
    }

    const ContentLibrary m_library;
    const Result<PlanContents> m_contents = planContents(m_library);
    LanguageSwitch m_language;
    int m_made = 0; // plans
    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<WhatIfViewModel> m_whatIf;
};

} // namespace relais

using relais::TestWhatIfViewModel;
RELAIS_TEST(TestWhatIfViewModel)

#include "tst_whatifviewmodel.moc"
