// SPDX-License-Identifier: GPL-3.0-or-later
// What is publicly said of a tool, beside the inventory: told with its doubt, counted only once a person has said yes.
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/libraryhintspanel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace relais {

class TestLibraryHints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window.emplace();
        m_session.emplace(m_window->services);
        m_hints.emplace(m_window->services, *m_session);
        m_session->create(u"/plans/Lenoir.relais"_s, m_window->withTool(m_window->firm(u"Lenoir"_s), u"Lumo"_s));
        m_tool = m_session->plan().table<Tool>().rows().constFirst().id;
        CatalogueEntry lumo;
        lumo.key = u"lumo"_s;
        lumo.name = {u"Lumo"_s, u"Lumo"_s};
        lumo.kind = u"shop"_s;
        CatalogueHint read;
        read.provider = u"Nimbo"_s;
        read.carries = u"hosting"_s;
        read.confidence = Confidence::A;
        read.date = QDate(2020, 11, 18);
        read.source = {u"Panne de novembre"_s, u"Outage in November"_s};
        read.url = u"https://nimbo.example"_s;
        CatalogueHint known;
        known.provider = u"Orbe"_s;
        known.source = {u"Connaissance notoire"_s, u"Common knowledge"_s};
        known.url = u"http://orbe.example"_s;
        lumo.hints = {read, known};
        CatalogueFact fact;
        fact.text = {u"Tombé une fois."_s, u"Fell once."_s};
        fact.source = known.source;
        lumo.facts = {fact};
        m_catalogue = Catalogue({lumo});
        m_hints->show(m_tool.value, m_catalogue);
        QVERIFY(m_hints->isEmpty());
        m_hints->setLookedAt(true);
    }

    void cleanup()
    {
        m_hints.reset();
        m_session.reset();
        m_window.reset();
    }

    void aHintSaysSinceWhenAndByWhom()
    {
        const QAbstractItemModelTester tester(m_hints->rows());
        QCOMPARE(m_hints->rows()->rowCount(), 3);
        QCOMPARE(
            value(0, "words").toString(),
            u"Public hint: Nimbo stands behind it (18\u00a0November\u00a02020, according to “Outage in November”)"_s);
        QCOMPARE(value(1, "words").toString(),
                 u"Public hint: Orbe stands behind it (to be confirmed: common knowledge)"_s);
        QVERIFY(value(0, "asked").toBool());
        QCOMPARE(value(0, "answer").toInt(), -1);
        QCOMPARE(value(0, "address").toString(), u"https://nimbo.example"_s);
        QCOMPARE(value(1, "address").toString(), QString());
        QCOMPARE(value(2, "words").toString(), u"Fell once. (to be confirmed: common knowledge)"_s);
        QVERIFY(!value(2, "asked").toBool());
    }

    void onlyAConfirmedHintCounts()
    {
        QSignalSpy said(&*m_hints, &LibraryHintsPanel::said);
        m_hints->answer(u"Nimbo"_s, LibraryHintsPanel::Answer::Confirm);
        m_hints->answer(u"Orbe"_s, LibraryHintsPanel::Answer::Refuse);
        QCOMPARE(said.size(), 1);
        m_hints->show(m_tool.value, m_catalogue);
        QCOMPARE(value(0, "answer").toInt(), int(LibraryHintsPanel::Answer::Confirm));
        QCOMPARE(value(1, "answer").toInt(), int(LibraryHintsPanel::Answer::Refuse));
        QVERIFY(!value(0, "state").toString().isEmpty());
        int links = 0;
        for (const Dependency &link : m_session->plan().table<Dependency>())
            links += isLink(link) ? 1 : 0;
        QCOMPARE(links, 1);
        QCOMPARE(m_session->plan().table<Dependency>().size(), 2);
    }

    void aQuestionThatIsAnsweredIsAnAction()
    {
        DependencyRule rule;
        rule.key = u"codes"_s;
        rule.when.tool = ToolSelector{{u"shop"_s}, {}};
        rule.question = {u"Le code de {tool} ?"_s, u"The code of {tool}?"_s};
        rule.why = {u"Peut tomber."_s, u"May fall."_s};
        rule.yes.task = {u"Changer."_s, u"Change it."_s};
        rule.source = {u"Connaissance notoire"_s, u"Common knowledge"_s};
        m_window->content.knownRules = {rule};
        LibraryHintsPanel panel(m_window->services, *m_session);
        panel.setLookedAt(true);
        panel.show(m_tool.value, m_catalogue);
        QCOMPARE(value(panel, 0, "words").toString(), u"The code of Lumo?"_s);
        QVERIFY(value(panel, 0, "question").toBool());
        QCOMPARE(value(panel, 0, "state").toString(), u"May fall. (to be confirmed: common knowledge)"_s);
        panel.answer(value(panel, 0, "key").toString(), LibraryHintsPanel::Answer::Refuse);
        QCOMPARE(m_session->plan().table<Action>().rows().constFirst().title, u"Checked: The code of Lumo?"_s);
        panel.show(m_tool.value, m_catalogue);
        QVERIFY(!value(panel, 0, "question").toBool());
    }

    void anIdeaBecomesAFallback()
    {
        Idea idea;
        idea.key = u"pad"_s;
        idea.tools = {u"shop"_s};
        idea.causes = {OutageCauseKind::Outage};
        idea.name = {u"Carnet"_s, u"Order pad"_s};
        idea.task = {u"Imprimer."_s, u"Print it."_s};
        m_window->content.knownIdeas = {idea};
        m_window->content.knownTools = m_catalogue;
        LibraryHintsPanel panel(m_window->services, *m_session);
        panel.setLookedAt(true);
        panel.show(m_tool.value, m_catalogue);
        QCOMPARE(value(panel, 0, "words").toString(), u"An idea of a fallback: Order pad"_s);
        QVERIFY(value(panel, 0, "idea").toBool());
        QSignalSpy wanted(&panel, &LibraryHintsPanel::rowWanted);
        panel.take(value(panel, 0, "key").toString());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_session->plan().table<Fallback>().rows().constFirst().name, u"Carnet"_s);
        QVERIFY(!m_session->plan().table<ExampleWords>().isEmpty());
        panel.show(m_tool.value, m_catalogue);
        QVERIFY(!value(panel, 0, "idea").toBool());
    }

    void anActivityHasNothingToShow()
    {
        m_hints->show(QUuid::createUuid(), m_catalogue);
        QVERIFY(m_hints->isEmpty());
    }

private:
    QVariant value(int row, const char *role) { return value(*m_hints, row, role); }
    static QVariant value(LibraryHintsPanel &panel, int row, const char *role)
    {
        const QAbstractItemModel *rows = panel.rows();
        return rows->data(rows->index(row, 0), rows->roleNames().key(role));
    }

    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<LibraryHintsPanel> m_hints;
    Id<Tool> m_tool;
    Catalogue m_catalogue;
};

} // namespace relais

using relais::TestLibraryHints;
RELAIS_TEST(TestLibraryHints)
#include "tst_libraryhints.moc"
