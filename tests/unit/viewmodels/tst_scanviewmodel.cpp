// SPDX-License-Identifier: GPL-3.0-or-later
// The search for hidden providers as the window leads it: what is asked is shown first, nothing is asked before it is
// said, nothing counts before it is confirmed.
#include "library/contentlibrary.h"
#include "support/playedprobe.h"
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/scanviewmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace relais {

class TestScanViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window.emplace();
        m_window->content.asked = &m_library;
        m_window->services.network = &m_window->runner;
        m_window->services.probe = &m_probe;
        m_probe.asked.clear();
        m_probe.otherwise = AskOutcome::Empty;
        m_probe.playShop();
        Plan plan = m_window->withTool(m_window->firm(u"Lenoir"_s), u"Shop"_s);
        Tool shop = plan.table<Tool>().rows().constFirst();
        shop.address = u"https://www.maison-lenoir.fr/cart"_s;
        plan.table<Tool>().put(shop);
        m_tool = shop.id;
        m_session.emplace(m_window->services);
        m_scan.emplace(m_window->services, *m_session);
        m_session->create(u"/plans/Lenoir.relais"_s, plan);
    }
    void cleanup()
    {
        m_scan.reset();
        m_session.reset();
        m_window.reset();
    }

    void whatWillBeAskedIsShownFirst()
    {
        m_scan->begin(key());
        QCOMPARE(m_scan->subject(), u"Shop"_s);
        QCOMPARE(m_scan->typed(), u"maison-lenoir.fr"_s);
        QVERIFY(m_scan->asked().contains(u"maison-lenoir.fr: NS, MX, TXT, A, AAAA, CAA"_s));
        QVERIFY(m_scan->askedOfSite().contains(u"https://maison-lenoir.fr/"_s));
        QVERIFY(m_probe.asked.isEmpty());
        m_scan->setTyped(u"not a domain"_s);
        QVERIFY(!m_scan->problem().isEmpty());
        QVERIFY(m_scan->asked().isEmpty());
        m_scan->start();
        QVERIFY(m_probe.asked.isEmpty());
        m_scan->setTyped(u"contact@maison-lenoir.fr"_s);
        QCOMPARE(m_scan->problem(), QString());
        m_scan->start();
        QCOMPARE(m_probe.asked.size(), 1);
        QCOMPARE(m_probe.asked.constFirst().domain, u"maison-lenoir.fr"_s);
    }

    void nothingCountsBeforeItIsConfirmed()
    {
        const QAbstractItemModelTester tester(m_scan->rows());
        scan();
        QCOMPARE(m_scan->stage(), ScanViewModel::Stage::After);
        QCOMPARE(m_scan->rows()->rowCount(), 3);
        QCOMPARE(value(0, "part").toString(), u"Domain names (DNS)"_s);
        QCOMPARE(value(0, "provider").toString(), u"Cloudflare"_s);
        QCOMPARE(value(0, "seen").toString(), u"Seen in: NS bradley.ns.cloudflare.com"_s);
        QVERIFY(!value(0, "note").toString().isEmpty());
        QCOMPARE(value(0, "tool").toInt(), 0);
        QVERIFY(m_scan->notVerified().contains(u"E-mail sent in your name: not verified"_s));
        QVERIFY(m_session->plan().table<Dependency>().isEmpty());
        QSignalSpy said(&*m_scan, &ScanViewModel::said);
        m_scan->answer(value(0, "key").toString(), ScanViewModel::Answer::Confirm);
        QCOMPARE(said.size(), 1);
        QCOMPARE(value(0, "answer").toInt(), int(ScanViewModel::Answer::Confirm));
        const Dependency link = m_session->plan().table<Dependency>().rows().constFirst();
        QCOMPARE(link.from, nodeOf(m_tool));
        QCOMPARE(link.knowledge, Knowledge::Scanned);
        QCOMPARE(link.confidence, std::optional(Confidence::A));
        QCOMPARE(link.source, u"maison-lenoir.fr: NS bradley.ns.cloudflare.com"_s);
        QVERIFY(link.knownOn.isValid());
        QVERIFY(isLink(link));
        QCOMPARE(m_session->plan().nameOf(link.to.value), u"Cloudflare"_s);
        // The same provider for another part is the same link.
        QCOMPARE(value(2, "answer").toInt(), int(ScanViewModel::Answer::Confirm));
        QVERIFY(m_session->undo());
        QVERIFY(m_session->plan().table<Provider>().isEmpty());
        QCOMPARE(value(0, "answer").toInt(), -1);
    }

    void aLinkThatIsThereIsLeftAsItIs()
    {
        Plan plan = m_session->plan();
        Provider cloudflare;
        cloudflare.id = m_window->ids.make<Provider>();
        cloudflare.name = u"Cloudflare"_s;
        plan.table<Provider>().put(cloudflare);
        Dependency declared;
        declared.id = m_window->ids.make<Dependency>();
        declared.from = nodeOf(m_tool);
        declared.to = nodeOf(cloudflare.id);
        plan.table<Dependency>().put(declared);
        QVERIFY(m_session->commit(plan, OperationKind::Edit));
        scan();
        QCOMPARE(value(0, "answer").toInt(), int(ScanViewModel::Answer::Confirm));
        QVERIFY(!value(0, "asked").toBool());
        m_scan->answer(value(0, "key").toString(), ScanViewModel::Answer::Refuse);
        QCOMPARE(m_session->plan().table<Dependency>().rows(), QList<Dependency>{declared});
    }

    void whatWasRefusedStaysRefused()
    {
        scan();
        m_scan->answer(value(0, "key").toString(), ScanViewModel::Answer::Refuse);
        scan();
        QCOMPARE(value(0, "answer").toInt(), int(ScanViewModel::Answer::Refuse));
        QVERIFY(!value(0, "remark").toString().isEmpty());
        m_scan->answer(value(0, "key").toString(), ScanViewModel::Answer::Ask);
        QCOMPARE(m_session->plan().table<Dependency>().size(), 1);
        QVERIFY(!isLink(m_session->plan().table<Dependency>().rows().constFirst()));
    }

    void aFindingOfNoToolIsAskedOfThePerson()
    {
        scan();
        QCOMPARE(value(1, "provider").toString(), u"Gandi"_s); // mail: the plan has no tool for it
        QCOMPARE(value(1, "tool").toInt(), -1);
        QVERIFY(!value(1, "asked").toBool());
        QSignalSpy refused(&*m_scan, &ScanViewModel::refused);
        m_scan->answer(value(1, "key").toString(), ScanViewModel::Answer::Confirm);
        QCOMPARE(refused.size(), 1);
        m_scan->chooseTool(value(1, "key").toString(), 0);
        QVERIFY(value(1, "asked").toBool());
        m_scan->answer(value(1, "key").toString(), ScanViewModel::Answer::Confirm);
        QCOMPARE(m_session->plan().table<Dependency>().size(), 1);
    }

    void withoutANetworkOneSentenceIsSaid_data()
    {
        QTest::addColumn<AskOutcome>("outcome");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no network") << AskOutcome::Unreachable
                                    << u"No network: nothing was asked, nothing has changed."_s;
        QTest::newRow("no answer") << AskOutcome::TimedOut
                                   << u"Nobody answered in time, so nothing is verified. Nothing has changed."_s;
        QTest::newRow("stopped") << AskOutcome::Stopped << u"Stopped: nothing is verified, nothing has changed."_s;
    }
    void withoutANetworkOneSentenceIsSaid()
    {
        QFETCH(AskOutcome, outcome);
        QFETCH(QString, sentence);
        m_probe.records.clear();
        m_probe.otherwise = outcome;
        m_probe.site = {outcome, 0, {}, {}};
        scan();
        QVERIFY(m_scan->hasFailed());
        QCOMPARE(m_scan->outcome(), sentence);
        QCOMPARE(m_scan->rows()->rowCount(), 0);
        QVERIFY(m_scan->notVerified().isEmpty());
    }

    void aProgramWithoutAProbeAsksNothing()
    {
        m_window->services.probe = nullptr;
        ScanViewModel scan(m_window->services, *m_session);
        QVERIFY(!scan.isAvailable());
        scan.begin(key());
        scan.start();
        QCOMPARE(scan.stage(), ScanViewModel::Stage::Before);
    }

private:
    QString key() const { return m_tool.value.toString(QUuid::WithoutBraces); }
    void scan()
    {
        m_scan->begin(key());
        m_scan->start();
    }
    QVariant value(int row, const char *role)
    {
        const QAbstractItemModel *rows = m_scan->rows();
        return rows->data(rows->index(row, 0), rows->roleNames().key(role));
    }

    ContentLibrary m_library;
    test::PlayedProbe m_probe;
    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<ScanViewModel> m_scan;
    Id<Tool> m_tool;
};

} // namespace relais

using relais::TestScanViewModel;
RELAIS_TEST(TestScanViewModel)
#include "tst_scanviewmodel.moc"
