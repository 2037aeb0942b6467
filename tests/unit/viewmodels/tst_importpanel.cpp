// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is pasted or opened, looked at, corrected and taken.
#include "support/tabreader.h"
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/importpanel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

class TestImportPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<test::WindowFixture>();
        m_fixture->services.sheets = &m_reader;
        m_session = std::make_unique<PlanSession>(m_fixture->services);
        m_view = std::make_unique<ImportPanel>(m_fixture->services, *m_session);
        m_session->create(QStringLiteral("memory:/firm.relais"), m_fixture->firm(QStringLiteral("Shop")));
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void fortyRowsAreOneOperationThatIsUndoneAndRedone()
    {
        const Plan before = m_session->plan();
        const QSignalSpy said(m_view.get(), &ImportPanel::said);
        const QSignalSpy finished(m_view.get(), &ImportPanel::finished);
        m_view->paste(fortyTools(), tools);
        QVERIFY(m_view->isActive());
        QVERIFY(m_view->isAcceptable());
        QCOMPARE(m_view->button(), QStringLiteral("Add 40 tool(s)"));
        QCOMPARE(m_session->plan(), before);
        m_view->accept();
        QVERIFY(!m_view->isActive());
        QCOMPARE(m_session->plan().table<Tool>().size(), 40);
        QCOMPARE(m_session->history().constFirst().kind, OperationKind::Import);
        QCOMPARE(said.constFirst(), QVariantList({QStringLiteral("40 tool(s) added."), true}));
        QCOMPARE(finished.constFirst(), QVariantList({tools}));
        const Plan after = m_session->plan();
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->plan(), before);
        QVERIFY(m_session->redo());
        QCOMPARE(m_session->plan(), after);
    }

    void aColumnCanBeCorrected()
    {
        m_view->paste(QStringLiteral("Outil\tUtilité\nOdoo\tKarim\nStripe\tInès\n"), tools);
        QCOMPARE(columnChoice(0), 1); // the name
        m_view->choose(1, 0);
        QCOMPARE(columnChoice(1), 0);
        m_view->choose(1, place(QStringLiteral("Owner")));
        QCOMPARE(columnChoice(1), place(QStringLiteral("Owner")));
        m_view->accept();
        QCOMPARE(m_session->plan().table<Person>().size(), 2);
        QCOMPARE(m_session->plan().nameOf(m_session->plan().table<Tool>().rows().constFirst().owner.value),
                 QStringLiteral("Karim"));
    }

    void theTableAndItsHeadersCanBeCorrected()
    {
        m_view->paste(QStringLiteral("Nom\tTéléphone\nKarim\t03 53 01 40 18\nInès\t03 53 01 40 19\n"), tools);
        QCOMPARE(m_view->table(), tools);
        m_view->setTable(people);
        QCOMPARE(m_view->button(), QStringLiteral("Add 2 person(s)"));
        m_view->setHeader(0);
        QCOMPARE(m_view->header(), 0);
        QCOMPARE(m_view->lines()->rowCount(), 3);
        m_view->setHeader(1);
        m_view->accept();
        QCOMPARE(m_session->plan().table<Person>().size(), 2);
        QVERIFY(m_session->plan().table<Tool>().isEmpty());
    }

    // A title above the headers, taken for them at first or by mistake.
    void theColumnsAreGuessedAnewFromTheHeadersChosen()
    {
        m_view->paste(QStringLiteral("Outils\t2026\nOutil\tResponsable\nOdoo\tKarim\nStripe\tInès\n"), tools);
        m_view->setHeader(1);
        QCOMPARE(m_view->header(), 1);
        m_view->setHeader(2);
        QCOMPARE(m_view->header(), 2);
        QCOMPARE(columnChoice(0), place(QStringLiteral("Tool")));
        QCOMPARE(columnChoice(1), place(QStringLiteral("Owner")));
        m_view->accept();
        QCOMPARE(m_session->plan().table<Tool>().size(), 2);
        QCOMPARE(m_session->plan().table<Person>().size(), 2);
    }

    void aDoubtfulLineSaysWhyAndCanBeSoughtOut()
    {
        m_view->paste(QStringLiteral("Outil\tArrêt du contrat\tFin de contrat\n"
                                     "Odoo\t\t31/12/2027\nStripe\t\tbientôt\n"),
                      tools);
        m_view->choose(2, place(QStringLiteral("Contract ends")));
        const int all = m_view->lines()->rowCount();
        QVERIFY(all >= 2);
        m_view->setOnlyDoubtful(true);
        QCOMPARE(m_view->lines()->rowCount(), 1);
        QVERIFY(!at(*m_view->lines(), 0, "reasons").toString().isEmpty());
        QVERIFY(at(*m_view->lines(), 0, "doubts").value<QList<bool>>().at(2));
        m_view->setOnlyDoubtful(false);
        QCOMPARE(m_view->lines()->rowCount(), all);
    }

    void nearNamesAreProposedAndStayTwoUnlessMerged()
    {
        m_view->paste(QStringLiteral("Outil\tResponsable\nTerminaux CB (x4)\tSophie\nTPE carte bancaire\tMaëlle\n"),
                      tools);
        QCOMPARE(m_view->proposalCount(), 1);
        QVERIFY(!at(*m_view->proposals(), 0, "merged").toBool());
        const QString key = at(*m_view->proposals(), 0, "key").toString();
        m_view->merge(key, true);
        QVERIFY(at(*m_view->proposals(), 0, "merged").toBool());
        m_view->accept();
        QCOMPARE(m_session->plan().table<Tool>().size(), 1);
    }

    void remarksOnPeopleAreKeptOnlyIfAskedFor()
    {
        const QString rows = QStringLiteral("Nom\tTéléphone\tRemarques\nKarim\t03 53 01 40 18\tLe mardi\n");
        m_view->paste(rows, people);
        QVERIFY(m_view->areRemarksOffered());
        m_view->accept();
        QVERIFY(m_session->plan().table<Person>().rows().constFirst().remarks.isEmpty());
        QVERIFY(m_session->undo());
        m_view->paste(rows, people);
        m_view->setWithRemarks(true);
        QVERIFY(m_view->areRemarksOffered());
        m_view->accept();
        QCOMPARE(m_session->plan().table<Person>().rows().constFirst().remarks, QStringLiteral("Le mardi"));
    }

    void ofSeveralSheetsThoseAreTakenThatAreTicked()
    {
        m_view->openFile(
            file("# Outils\nOutil\tResponsable\nOdoo\tKarim\n# Personnes\nNom\tTéléphone\nInès\t03 53 01 40 19\n"));
        QCOMPARE(m_view->sheets(), QStringList({QStringLiteral("Outils"), QStringLiteral("Personnes")}));
        for (int sheet = 0; sheet < 2; ++sheet) {
            m_view->setSheet(sheet);
            m_view->setTaken(sheet == 1);
        }
        QCOMPARE(m_view->table(), people);
        m_view->accept();
        QVERIFY(m_session->plan().table<Tool>().isEmpty());
        QCOMPARE(m_session->plan().table<Person>().size(), 1);
    }

    void whatCannotBeReadIsSaidAndNothingIsTaken()
    {
        const Plan before = m_session->plan();
        m_view->openFile(file("!"));
        QVERIFY(m_view->isActive());
        QVERIFY(!m_view->problem().isEmpty());
        QVERIFY(!m_view->isAcceptable());
        m_view->openFile(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("missing.csv"))));
        QVERIFY(!m_view->problem().isEmpty());
        m_view->cancel();
        QVERIFY(!m_view->isActive());
        QCOMPARE(m_session->plan(), before);
    }

    void aLongTableIsShownInPieces()
    {
        const QAbstractItemModelTester lines(m_view->lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QString text = QStringLiteral("Outil\n");
        for (int i = 0; i < 100; ++i)
            text += QStringLiteral("Logiciel numéro %1\n").arg(i * 37);
        m_view->paste(text, tools);
        const int shown = m_view->lines()->rowCount();
        QVERIFY(shown < 100);
        QVERIFY(m_view->more() > 0);
        m_view->showMore();
        QVERIFY(m_view->lines()->rowCount() > shown);
        m_view->cancel();
        QCOMPARE(m_view->lines()->rowCount(), 0);
    }

    void anExampleTakesNothing()
    {
        m_session->openExample(m_fixture->firm(QStringLiteral("Example")));
        m_view->paste(fortyTools(), tools);
        QVERIFY(!m_view->isActive());
    }

private:
    static constexpr int tools = 1;
    static constexpr int people = 3;

    static QString fortyTools()
    {
        QString text = QStringLiteral("Outil\tResponsable\n");
        for (int i = 0; i < 40; ++i)
            text += QStringLiteral("%1%2 logiciel\tKarim\n").arg(QChar(u'A' + i % 26)).arg(i * 911);
        return text;
    }
    QUrl file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("table.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file was not written");
        return QUrl::fromLocalFile(path);
    }
    int place(const QString &field) const { return static_cast<int>(m_view->choices().indexOf(field)); }
    int columnChoice(int column) const { return at(*m_view->columns(), column, "choice").toInt(); }
    static QVariant at(const QAbstractItemModel &model, int row, const char *role)
    {
        return model.data(model.index(row, 0), model.roleNames().key(role));
    }

    QTemporaryDir m_folder;
    test::TabReader m_reader;
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<ImportPanel> m_view;
};

} // namespace relais

using relais::TestImportPanel;
RELAIS_TEST(TestImportPanel)

#include "tst_importpanel.moc"
