// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/documentsviewmodel.h"
#include "viewmodels/preferences.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

class TestDocumentsViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder.emplace();
        m_preferences.emplace(m_folder->filePath(QStringLiteral("relais.ini")));
        m_window.emplace();
        m_session.emplace(m_window->services);
        m_documents.emplace(m_window->services, *m_session, *m_preferences);
        m_session->create(QStringLiteral("/plans/Lenoir.relais"), m_window->firm(QStringLiteral("Maison Lenoir")));
    }

    void cleanup()
    {
        m_documents.reset();
        m_session.reset();
        m_window.reset();
        m_preferences.reset();
        m_folder.reset();
    }

    void theChosenEditionsAreWrittenBesideThePlan()
    {
        m_documents->exportChosen();
        QCOMPARE(m_window->writer.paths,
                 QStringList({QStringLiteral("/plans/Maison Lenoir - Wall.pdf"),
                              QStringLiteral("/plans/Maison Lenoir - Team.pdf")}));
        QVERIFY(!m_documents->exports()->isBusy());
        QCOMPARE(m_documents->exports()->rows()->rowCount(), 2);
        QCOMPARE(m_documents->lastExports()->rowCount(), 2);
        QVERIFY(m_documents->exports()->problem().isEmpty());
    }

    void aFolderThatCannotBeWrittenIsToldAndNothingIsRemembered()
    {
        m_window->writer.error = ErrorCode::PermissionDenied;
        m_documents->exportChosen();
        QVERIFY(!m_documents->exports()->problem().isEmpty());
        QCOMPARE(m_documents->lastExports()->rowCount(), 0);
        QVERIFY(m_documents->canExport());
    }

    void withoutAnEditionThereIsNothingToExport()
    {
        m_documents->choose(QStringLiteral("0"), false);
        m_documents->choose(QStringLiteral("1"), false);
        QVERIFY(!m_documents->canExport());
        m_documents->exportChosen();
        QVERIFY(m_window->writer.paths.isEmpty());
    }

    void pagesAreLaidOutOnlyWhileSomebodyLooks()
    {
        DocumentPreviewPanel &preview = *m_documents->preview();
        QCOMPARE(m_window->preview.asked, 0);
        preview.setLookedAt(true);
        QCOMPARE(m_window->preview.asked, 1);
        QCOMPARE(preview.pages(), 2);
        preview.turnPage(1);
        QCOMPARE(preview.page(), 2);
        preview.turnPage(1);
        QCOMPARE(preview.page(), 2);
        QVERIFY(m_session->commit(m_window->withTool(m_session->plan(), QStringLiteral("Odoo")), OperationKind::Edit));
        QCOMPARE(m_window->preview.asked, 2);
        QCOMPARE(preview.page(), 2);
        preview.setLookedAt(false);
        QVERIFY(m_session->commit(m_window->withTool(m_session->plan(), QStringLiteral("Box")), OperationKind::Edit));
        QCOMPARE(m_window->preview.asked, 2);
    }

    void aPageIsPaintedWhenItIsTurnedToAndOnlyOnce()
    {
        DocumentPreviewPanel &preview = *m_documents->preview();
        preview.setLookedAt(true);
        QCOMPARE(m_window->preview.painted, 1);
        preview.turnPage(1);
        QCOMPARE(m_window->preview.painted, 2);
        preview.turnPage(-1);
        preview.turnPage(1);
        QCOMPARE(m_window->preview.painted, 2);
        QVERIFY(!preview.pageImage().isEmpty());
    }

    void whatDoesNotFitOnTheFirstPageIsCountedInLines()
    {
        m_documents->preview()->setLookedAt(true);
        QCOMPARE(m_documents->preview()->linesFree(), std::optional<int>(-3));
        QCOMPARE(m_documents->preview()->filled(), 1.0);
    }

    void documentsKeepThePlansLanguage()
    {
        QCOMPARE(m_documents->language(), static_cast<int>(Language::French));
        m_documents->chooseLanguage(static_cast<int>(Language::English));
        QCOMPARE(m_documents->language(), static_cast<int>(Language::English));
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Preferences> m_preferences;
    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<DocumentsViewModel> m_documents;
};

} // namespace relais

using relais::TestDocumentsViewModel;
RELAIS_TEST(TestDocumentsViewModel)

#include "tst_documentsviewmodel.moc"
