// SPDX-License-Identifier: GPL-3.0-or-later
// The library's page: what touches the firm first, the search in both languages, the detail of one, broken files.
#include "library/contentlibrary.h"
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/libraryviewmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace relais {

class TestLibraryViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_language.use(Language::English));
        m_window.emplace();
        m_window->content.known = *m_shipped.scenarios();
        m_window->content.knownOutages = *m_shipped.outages();
        m_window->content.knownTools = *m_shipped.catalogue();
        m_session.emplace(m_window->services);
        m_folder.emplace();
        m_preferences.emplace(m_folder->filePath(u"relais.ini"_s));
        m_library.emplace(m_window->services, *m_session, *m_preferences);
    }

    void cleanup()
    {
        m_library.reset();
        m_preferences.reset();
        m_session.reset();
        m_window.reset();
    }

    void nothingIsReadBeforeThePageIsLookedAt()
    {
        open({u"Caisse"_s});
        QCOMPARE(rows()->rowCount(), 0);
        m_library->setLookedAt(true);
        QCOMPARE(rows()->rowCount(), int(m_window->content.known.size() + m_window->content.knownOutages.size()));
        QVERIFY(!m_library->current().isEmpty());
        QVERIFY(m_library->problem().isEmpty());
    }

    void whatTouchesTheFirmComesFirst()
    {
        const QAbstractItemModelTester tester(rows());
        open({u"Slack"_s});
        m_library->setLookedAt(true);
        m_library->setShown(LibraryViewModel::Shown::Outages);
        QCOMPARE(value(0, "key"), u"outage/slack-2021-01-04"_s);
        QCOMPARE(value(0, "heading"), u"What touches your firm"_s);
        QCOMPARE(value(0, "note"), u"In your plan: Slack"_s);
        int others = 0;
        for (int row = 0; row < rows()->rowCount(); ++row)
            others += value(row, "heading") == u"The others"_s ? 1 : 0;
        QCOMPARE(others, 1);
    }

    // A public hint orders the list, and says that it is one.
    void aHintIsToldAsOne()
    {
        open({u"ChatGPT"_s});
        m_library->setLookedAt(true);
        for (int row = 0; row < rows()->rowCount(); ++row) {
            if (value(row, "key") == u"outage/cloudflare-2025-11-18"_s)
                QCOMPARE(value(row, "note"), u"By public hints, to be confirmed: ChatGPT"_s);
        }
        QVERIFY(keys().contains(u"outage/cloudflare-2025-11-18"_s));
    }

    void itIsSearchedInBothLanguagesWithoutAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("provider") << u"fastly"_s << u"outage/fastly-2021-06-08"_s;
        QTest::newRow("French, without accents") << u"panne electricite iberique"_s << QString();
        QTest::newRow("French") << u"reveille reglage"_s << QString();
        QTest::newRow("French page") << u"page d’erreur presse"_s << u"outage/fastly-2021-06-08"_s;
        QTest::newRow("English page") << u"ERROR page news"_s << u"outage/fastly-2021-06-08"_s;
        QTest::newRow("scenario in French") << u"carte internet"_s << u"scenario/card-and-internet"_s;
    }

    void itIsSearchedInBothLanguagesWithoutAccents()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        open({});
        m_library->setLookedAt(true);
        m_library->setText(typed);
        if (!key.isEmpty())
            QVERIFY2(keys().contains(key), qPrintable(keys().join(u' ')));
        QVERIFY(rows()->rowCount() < int(m_window->content.known.size() + m_window->content.knownOutages.size()));
        m_library->setText(u"zzzz"_s);
        QCOMPARE(rows()->rowCount(), 0);
        QCOMPARE(m_library->nothing(), u"Nothing is found for “zzzz”."_s);
        QVERIFY(m_library->current().isEmpty());
        m_library->setText({});
        QVERIFY(m_library->nothing().isEmpty());
    }

    void whatBearsTheNameGoesFirst()
    {
        open({});
        m_library->setLookedAt(true);
        m_library->setText(u"cloudflare"_s);
        QVERIFY2(value(0, "title").contains(u"Cloudflare"_s), qPrintable(value(0, "title")));
    }

    void anOutageIsToldMinuteByMinute()
    {
        const QAbstractItemModelTester tester(m_library->instants());
        open({});
        m_library->setLookedAt(true);
        m_library->show(u"outage/fastly-2021-06-08"_s);
        QCOMPARE(m_library->detail().title, u"Fastly, 8 June 2021"_s);
        QCOMPARE(m_library->detail().facts, u"Real outage, 49 min"_s);
        QCOMPARE(m_library->detail().hours, u"Hours of Paris"_s);
        QVERIFY(m_library->detail().checked.startsWith(u"Compared with the sources on "_s));
        QVERIFY(!m_library->detail().trap.isEmpty());
        const QAbstractItemModel *instants = m_library->instants();
        QCOMPARE(value(instants, 0, "heading"), u"Tuesday 8 June 2021"_s);
        QCOMPARE(value(instants, 0, "when"), u"11:47"_s);
        QCOMPARE(value(instants, 0, "doubt"), QString());
        QCOMPARE(value(instants, 1, "heading"), QString());
        QCOMPARE(value(instants, 1, "doubt"), u"told afterwards"_s);
    }

    // What is not certain says so, in every outage.
    void everyDoubtIsShown()
    {
        open({});
        m_library->setLookedAt(true);
        int doubts = 0;
        for (const Outage &outage : std::as_const(m_window->content.knownOutages)) {
            m_library->show(u"outage/"_s + outage.key);
            QCOMPARE(m_library->instants()->rowCount(), int(outage.instants.size()));
            for (int row = 0; row < int(outage.instants.size()); ++row) {
                QVERIFY(!value(m_library->instants(), row, "when").isEmpty());
                const bool sure = outage.instants.at(row).confidence == Confidence::A;
                QCOMPARE(value(m_library->instants(), row, "doubt").contains(u"to be confirmed"_s), !sure);
                doubts += sure ? 0 : 1;
            }
        }
        QVERIFY(doubts > 0);
    }

    // Only https leaves the program.
    void onlyHttpsCanBeOpened()
    {
        open({});
        Outage &outage = m_window->content.knownOutages.first();
        outage.sources = {u"https://www.status.example/a"_s, u"http://status.example/b"_s};
        m_library->setLookedAt(true);
        m_library->show(u"outage/"_s + outage.key);
        QCOMPARE(value(m_library->links(), 0, "label"), u"status.example"_s);
        QCOMPARE(value(m_library->links(), 0, "address"), u"https://www.status.example/a"_s);
        QCOMPARE(value(m_library->links(), 1, "address"), QString());
    }

    void aScenarioLeadsToItsPreparationAndItsOutages()
    {
        open({});
        Scenario &scenario = m_window->content.known.first();
        scenario.modelledOn = {u"fastly-2021-06-08"_s};
        m_library->setLookedAt(true);
        QSignalSpy wanted(&*m_library, &LibraryViewModel::preparationWanted);
        m_library->show(u"scenario/"_s + scenario.key);
        QVERIFY(m_library->detail().scenario);
        QCOMPARE(m_library->links()->rowCount(), 1);
        m_library->prepare();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), scenario.key);
        m_library->setShown(LibraryViewModel::Shown::Scenarios);
        m_library->show(value(m_library->links(), 0, "row"));
        QCOMPARE(m_library->current(), u"outage/fastly-2021-06-08"_s);
        QCOMPARE(m_library->shown(), LibraryViewModel::Shown::Everything);
        m_library->prepare();
        QCOMPARE(wanted.size(), 1);
    }

    void brokenFilesOfTheUsersFolderAreTold()
    {
        m_window->content.broken = {
            {ErrorCode::SchemaError, u"missing"_s, {u"playbooks/outages/ours.json"_s, u"/checked"_s, 0}}};
        open({});
        m_library->setLookedAt(true);
        QVERIFY2(m_library->skipped().startsWith(u"content/playbooks/outages/ours.json /checked"_s),
                 qPrintable(m_library->skipped()));
        QVERIFY(rows()->rowCount() > 0);
    }

    void whatComesWithAPlanIsOffUntilItIsAccepted()
    {
        ProvidedContent &given = m_window->provided.given;
        given = {u"/plans/content"_s, "stamp", {{u"playbooks/outages/ours.json"_s, "{}"}}, {u"outage/ours"_s}, {}};
        open({});
        m_library->setLookedAt(true);
        ProvidedContentPanel *panel = m_library->provided();
        QCOMPARE(panel->summary(),
                 u"Provided with this plan, not in use: 1 real outage. Accept it if you know where it comes from."_s);
        QVERIFY(panel->isUsable() && !panel->isUsed());
        QVERIFY(m_window->provided.used.isEmpty());

        QSignalSpy changed(panel, &ProvidedContentPanel::libraryChanged);
        panel->accept();
        QCOMPARE(m_window->provided.used, QList<ProvidedContent>{given});
        QCOMPARE(changed.size(), 1);
        QVERIFY(panel->isUsed());
        QCOMPARE(panel->summary(), u"In use, provided with this plan: 1 real outage."_s);

        m_session->close();
        QCOMPARE(m_window->provided.used.constLast(), ProvidedContent());
        reopen();
        QCOMPARE(m_window->provided.used.constLast(), given);

        // Other files than those that were accepted.
        given.stamp = "another";
        reopen();
        QVERIFY(!panel->isUsed());
        QCOMPARE(m_window->provided.used.constLast(), ProvidedContent());
    }

    void whatComesWithAPlanCanBeStopped()
    {
        m_window->provided.given = {u"/plans/content"_s, "stamp", {{u"playbooks/outages/ours.json"_s, "{}"}}, {}, {}};
        open({});
        m_library->provided()->accept();
        m_library->provided()->refuse();
        QVERIFY(!m_library->provided()->isUsed());
        reopen();
        QVERIFY(!m_library->provided()->isUsed());
    }

    void whatComesWithAPlanIsNamedAsSuch()
    {
        m_window->content.given = {u"outage/fastly-2021-06-08"_s};
        m_window->provided.given.leftOut = {{ErrorCode::SchemaError, u"missing"_s, inFile(u"playbooks/x.json"_s)}};
        open({});
        m_library->setLookedAt(true);
        m_library->setText(u"fastly"_s);
        QVERIFY2(value(0, "note").startsWith(u"Provided with this plan"_s), qPrintable(value(0, "note")));
        QCOMPARE(m_library->provided()->problems(), u"content/playbooks/x.json is left out: missing."_s);
        QVERIFY(!m_library->provided()->isUsable());
    }

    void theLanguageIsThatOfTheWindow()
    {
        open({});
        m_library->setLookedAt(true);
        m_library->show(u"outage/fastly-2021-06-08"_s);
        QVERIFY(m_language.use(Language::French));
        m_library->retranslate();
        QCOMPARE(m_library->detail().title, u"Fastly, 8 juin 2021"_s);
        QCOMPARE(value(m_library->instants(), 0, "heading"), u"Mardi 8 juin 2021"_s);
    }

private:
    void open(const QStringList &tools)
    {
        Plan plan = m_window->firm(u"Lenoir"_s);
        for (const QString &tool : tools)
            plan = m_window->withTool(plan, tool);
        m_session->create(u"/plans/Lenoir.relais"_s, plan);
    }

    void reopen() { m_session->open(u"/plans/Lenoir.relais"_s); }

    QAbstractItemModel *rows() { return m_library->rows(); }
    QString value(int row, const char *role) { return value(rows(), row, role); }
    static QString value(const QAbstractItemModel *model, int row, const char *role)
    {
        return model->data(model->index(row, 0), model->roleNames().key(role)).toString();
    }
    QStringList keys()
    {
        QStringList found;
        for (int row = 0; row < rows()->rowCount(); ++row)
            found << value(row, "key");
        return found;
    }

    const ContentLibrary m_shipped;
    LanguageSwitch m_language;
    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<QTemporaryDir> m_folder;
    std::optional<Preferences> m_preferences;
    std::optional<LibraryViewModel> m_library;
};

} // namespace relais

using relais::TestLibraryViewModel;
RELAIS_TEST(TestLibraryViewModel)
#include "tst_libraryviewmodel.moc"
