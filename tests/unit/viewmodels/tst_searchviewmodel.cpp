// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/generatorcontent.h"
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/appviewmodel.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/preferences.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

class TestSearchViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(m_language.use(Language::English));
        m_folder.emplace();
        m_window.emplace();
        m_window->services.contents = m_contents ? &*m_contents : nullptr;
        m_window->services.lintWords = m_lintWords ? &*m_lintWords : nullptr;
        m_preferences.emplace(m_folder->filePath(QStringLiteral("relais.ini")));
        m_app.emplace(m_window->services, *m_preferences);
        m_app->welcome()->chooseFolder(QUrl::fromLocalFile(m_folder->path()));
        m_app->welcome()->start(QStringLiteral("Lenoir"), 0);
    }

    void cleanup()
    {
        m_app.reset();
        m_preferences.reset();
        m_window.reset();
        m_folder.reset();
    }

    void nothingTypedShowsThePages()
    {
        search({});
        QCOMPARE(column("title").first(), QStringLiteral("Home"));
        QVERIFY(m_app->search()->nothing().isEmpty());
    }

    void aPersonIsFoundByTheNumberAndOpensInTheInventory()
    {
        Person person;
        person.id = m_window->ids.make<Person>();
        person.name = QStringLiteral("Inès Moreau");
        person.workPhone = QStringLiteral("03 53 01 22 10");
        commit(person);
        search(QStringLiteral("035301"));
        QCOMPARE(column("heading"), {QStringLiteral("People")});
        QCOMPARE(m_app->search()->copied(0), QStringLiteral("03 53 01 22 10"));
        m_app->search()->open(0);
        QCOMPARE(m_app->navigation()->page(), NavigationViewModel::Page::Inventory);
        QCOMPARE(m_app->inventory()->tab(), Inventory::Tab::People);
        QCOMPARE(m_app->inventory()->selectedRow(), 0);
    }

    void aChangeOfThePlanIsFoundAtTheNextSearch()
    {
        search(QStringLiteral("odoo"));
        QVERIFY(m_app->search()->nothing().contains(QStringLiteral("odoo")));
        Tool tool;
        tool.id = m_window->ids.make<Tool>();
        tool.name = QStringLiteral("Odoo");
        commit(tool);
        search(QStringLiteral("odoo"));
        QCOMPARE(column("heading").first(), QStringLiteral("Tools"));
    }

    void aMessageOpensOnItsChannelAndIsCopiedWhole()
    {
        search(QStringLiteral("customers start sms"));
        QCOMPARE(column("heading").first(), QStringLiteral("Messages"));
        const QString text = m_app->search()->copied(0);
        QVERIFY(text.contains(QStringLiteral("Lenoir")));
        m_app->search()->open(0);
        QCOMPARE(m_app->navigation()->page(), NavigationViewModel::Page::Messages);
        const MessagesViewModel &shown = *m_app->messages();
        QCOMPARE(shown.title(), QStringLiteral("Customers, at the start"));
        QCOMPARE(shown.channels().value(shown.channel()), QStringLiteral("SMS"));
        QVERIFY(shown.sheet().text.startsWith(text.left(text.indexOf(QLatin1Char('[')))));
    }

    void aPlaybookOpensOnItsPage()
    {
        Activity activity;
        activity.id = m_window->ids.make<Activity>();
        activity.name = QStringLiteral("Expédier");
        commit(activity);
        activity.id = m_window->ids.make<Activity>();
        activity.name = QStringLiteral("Vendre");
        commit(activity);
        search(QStringLiteral("vendre"));
        const qsizetype row = column("heading").indexOf(QStringLiteral("Playbooks"));
        QVERIFY(row >= 0);
        m_app->search()->open(static_cast<int>(row));
        QCOMPARE(m_app->navigation()->page(), NavigationViewModel::Page::Playbooks);
        QCOMPARE(m_app->playbooks()->current(), activity.id.value.toString(QUuid::WithoutBraces));
    }

private:
    template <class Row> void commit(const Row &row)
    {
        Plan after = m_app->session().plan();
        after.table<Row>().put(row);
        QVERIFY(m_app->session().commit(after, OperationKind::Edit));
    }
    void search(const QString &text)
    {
        m_app->search()->begin();
        m_app->search()->setText(text);
    }
    QStringList column(const char *name)
    {
        const QAbstractItemModel &rows = *m_app->search()->rows();
        QStringList texts;
        for (int row = 0; row < rows.rowCount(); ++row)
            texts << rows.data(rows.index(row, 0), rows.roleNames().key(name)).toString();
        return texts;
    }

    const Result<PlanContents> m_contents = planContents(ContentLibrary());
    const Result<QList<LintWord>> m_lintWords = lintWords(ContentLibrary());
    std::optional<QTemporaryDir> m_folder;
    std::optional<test::WindowFixture> m_window;
    std::optional<Preferences> m_preferences;
    LanguageSwitch m_language;
    std::optional<AppViewModel> m_app;
};

} // namespace relais

using relais::TestSearchViewModel;
RELAIS_TEST(TestSearchViewModel)

#include "tst_searchviewmodel.moc"
