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
        m_window->services.programs = [this] { return m_programs; };
        m_window->services.kits = &m_kits;
        m_programs = {.pandoc = true};
        m_kits.order = {};
        m_kits.error.reset();
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

    void theLineOfADocumentSaysWhichPageIsMade()
    {
        only({DocumentKind::Plan, Edition::Team});
        ExportJobs &jobs = *m_documents->exports();
        const auto state = [&jobs] { return jobs.rows()->index(0, 0).data(jobs.rows()->roleNames().key("state")); };
        m_window->writer.during = [&](const DocumentOutput &output) {
            QCOMPARE(state().toString(), QStringLiteral("Being made"));
            output.tell({.checking = false, .page = 2, .pages = 4});
            QTRY_COMPARE(state().toString(), QStringLiteral("Page 2 of 4"));
            QCOMPARE(jobs.progress(), 0.25);
            output.tell({.checking = true, .page = 4, .pages = 4});
            QTRY_COMPARE(state().toString(), QStringLiteral("Being checked"));
        };
        m_documents->exportChosen();
        QCOMPARE(m_window->writer.outputs.size(), 1u);
        QVERIFY(m_window->writer.outputs[0].progress);
    }

    void aCancelledExportIsToldAtOnce()
    {
        only({DocumentKind::Plan, Edition::Team});
        ExportJobs &jobs = *m_documents->exports();
        const auto state = [&jobs] { return jobs.rows()->index(0, 0).data(jobs.rows()->roleNames().key("state")); };
        m_window->writer.during = [&](const DocumentOutput &) {
            jobs.cancel();
            QCOMPARE(state().toString(), QStringLiteral("Being cancelled"));
        };
        m_window->writer.error = ErrorCode::Cancelled;
        m_documents->exportChosen();
        QCOMPARE(state().toString(), QStringLiteral("Cancelled"));
        QVERIFY(jobs.problem().isEmpty());
    }

    void eachFileOfADocumentIsListedUnderItsOwnName()
    {
        only({DocumentKind::Plan, Edition::Team});
        m_programs.weasyPrint = true;
        m_documents->options()->lookForPrograms();
        m_documents->options()->chooseFormat(QStringLiteral("1"), true);
        m_documents->options()->chooseFormat(QStringLiteral("2"), true);
        m_documents->exportChosen();
        const QAbstractItemModel &last = *m_documents->lastExports();
        QStringList names;
        for (int row = 0; row < last.rowCount(); ++row)
            names << last.index(row, 0).data(last.roleNames().key("name")).toString();
        QCOMPARE(names,
                 QStringList({QStringLiteral("Team, DOCX"), QStringLiteral("Team tagged"), QStringLiteral("Team")}));
    }

    void eachLanguageAndFormatIsAFileOfItsOwn()
    {
        only({DocumentKind::Plan, Edition::Team});
        m_documents->options()->chooseLanguage(2);
        m_documents->options()->chooseFormat(QStringLiteral("2"), true);
        m_documents->exportChosen();
        QCOMPARE(m_window->writer.paths,
                 QStringList({QStringLiteral("/plans/Maison Lenoir - Team French.pdf"),
                              QStringLiteral("/plans/Maison Lenoir - Team French.docx"),
                              QStringLiteral("/plans/Maison Lenoir - Team English.pdf"),
                              QStringLiteral("/plans/Maison Lenoir - Team English.docx")}));
    }

    void aSheetForTheWallIsNeverPlainText()
    {
        only({DocumentKind::Plan, Edition::Wall});
        m_documents->options()->chooseFormat(QStringLiteral("5"), true);
        m_documents->options()->chooseFormat(QStringLiteral("0"), false);
        m_documents->exportChosen();
        QCOMPARE(m_window->writer.paths, QStringList{QStringLiteral("/plans/Maison Lenoir - Wall.pdf")});
    }

    void withoutPandocItsFormatsAreNotOfferedAndTheReasonIsTold()
    {
        const QAbstractItemModel &formats = *m_documents->options()->formats();
        const int possible = formats.roleNames().key("possible");
        QVERIFY(formats.index(2, 0).data(possible).toBool());
        m_documents->options()->chooseFormat(QStringLiteral("2"), true);
        m_programs = {};
        m_documents->options()->lookForPrograms();
        QVERIFY(!formats.index(2, 0).data(possible).toBool());
        QVERIFY(m_documents->options()->missing().contains(QStringLiteral("Pandoc")));
        m_documents->exportChosen();
        QCOMPARE(m_window->writer.paths.size(), 2);
    }

    void aPasswordTypedTwiceLocksTheManagementsPdfOnce()
    {
        m_documents->list()->choose(DocumentItem{DocumentKind::Plan, Edition::Management}.key(), true);
        m_documents->options()->setPassword(QStringLiteral("lune verte"));
        QVERIFY(!m_documents->canExport());
        m_documents->options()->setAgain(QStringLiteral("lune verte"));
        QVERIFY(m_documents->canExport());
        m_documents->exportChosen();
        QCOMPARE(m_window->writer.outputs.size(), 3u);
        QVERIFY(m_window->writer.outputs[0].password.isEmpty());
        QVERIFY(m_window->writer.outputs[1].password.isEmpty());
        QCOMPARE(m_window->writer.outputs[2].password, QStringLiteral("lune verte"));
        QVERIFY(m_documents->options()->password().isEmpty());
        QVERIFY(m_documents->options()->again().isEmpty());
    }

    void costsAndPersonalNumbersAreOfferedToTheManagementOnly()
    {
        const QAbstractItemModel &parts = *m_documents->options()->parts();
        m_documents->list()->show(DocumentItem{DocumentKind::Plan, Edition::Wall}.key());
        QCOMPARE(parts.rowCount(), 0);
        m_documents->list()->show(DocumentItem{DocumentKind::Plan, Edition::Team}.key());
        QCOMPARE(parts.rowCount(), 2);
        m_documents->list()->show(DocumentItem{DocumentKind::Plan, Edition::Management}.key());
        QCOMPARE(parts.rowCount(), 4);
        m_documents->list()->show(DocumentItem{DocumentKind::CallSheet, Edition::Team}.key());
        QCOMPARE(parts.rowCount(), 0);
        m_documents->list()->show(DocumentItem{DocumentKind::CallSheet, Edition::Management}.key());
        QCOMPARE(parts.rowCount(), 1);
        QVERIFY(parts.index(0, 0).data(parts.roleNames().key("chosen")).toBool());
    }

    void theManagementsCallSheetIsAFileOfItsOwn()
    {
        only({DocumentKind::CallSheet, Edition::Team});
        m_documents->list()->choose(DocumentItem{DocumentKind::CallSheet, Edition::Management}.key(), true);
        m_documents->exportChosen();
        QCOMPARE(m_window->writer.paths,
                 QStringList({QStringLiteral("/plans/Maison Lenoir - Call sheet.pdf"),
                              QStringLiteral("/plans/Maison Lenoir - Call sheet of the management.pdf")}));
        QCOMPARE(DocumentsHolders::documentName(QStringLiteral("call-sheet"), Edition::Management),
                 QStringLiteral("Call sheet of the management"));
        QCOMPARE(DocumentsHolders::documentName(QStringLiteral("wall-sheets"), Edition::Team),
                 QStringLiteral("Wall sheets"));
        QCOMPARE(DocumentsHolders::documentName({}, Edition::Insurer), QStringLiteral("Insurer or client"));
    }

    void aFolderThatCannotBeWrittenIsToldOnceAndNothingIsRemembered()
    {
        m_window->writer.error = ErrorCode::PermissionDenied;
        m_documents->exportChosen();
        QCOMPARE(m_window->writer.paths.size(), 2);
        QVERIFY(!m_documents->exports()->problem().isEmpty());
        QCOMPARE(m_documents->lastExports()->rowCount(), 0);
        QVERIFY(m_documents->canExport());
    }

    void withoutADocumentThereIsNothingToExport()
    {
        only({});
        m_documents->list()->choose(DocumentItem().key(), false);
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

    void pagesAreCountedByTheirLayout()
    {
        m_documents->setLookedAt(true);
        const QAbstractItemModel &editions = *m_documents->list()->editions();
        const QString note = editions.index(1, 0).data(editions.roleNames().key("note")).toString();
        QVERIFY2(note.startsWith(QStringLiteral("2 page")), qPrintable(note));
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

    void aChoiceKeepsThePageThatIsLookedAt()
    {
        DocumentPreviewPanel &preview = *m_documents->preview();
        preview.setLookedAt(true);
        preview.turnPage(1);
        m_documents->options()->choosePart(QStringLiteral("2"), false);
        QCOMPARE(preview.page(), 2);
        m_documents->list()->show(DocumentItem{DocumentKind::Plan, Edition::Wall}.key());
        QCOMPARE(preview.page(), 1);
    }

    void whatDoesNotFitOnTheFirstPageIsCountedInLines()
    {
        m_documents->preview()->setLookedAt(true);
        QCOMPARE(m_documents->preview()->linesFree(), std::optional<int>(-3));
        QCOMPARE(m_documents->preview()->filled(), 1.0);
    }

    void documentsKeepThePlansLanguage()
    {
        QCOMPARE(m_documents->options()->language(), static_cast<int>(Language::French));
        m_documents->options()->chooseLanguage(static_cast<int>(Language::English));
        QCOMPARE(m_documents->options()->language(), static_cast<int>(Language::English));
    }

    void aCopyThatNoLongerSaysWhatThePlanSaysIsToldUntilItIsEnded()
    {
        m_documents->setLookedAt(true);
        DocumentsHolders &holders = *m_documents->holders();
        QVERIFY(!holders.note(1, 0, QStringLiteral("  "), 0));
        QVERIFY(holders.note(1, 0, QStringLiteral("Drawer of the till"), 0));
        QCOMPARE(holders.rows()->rowCount(), 1);
        QVERIFY(holders.attention().isEmpty());
        QVERIFY(m_session->commit(m_window->withTool(m_session->plan(), QStringLiteral("Odoo")), OperationKind::Edit));
        QVERIFY(!holders.attention().isEmpty());
        holders.end(holders.rows()->index(0, 0).data(Qt::UserRole + 1).toString());
        QCOMPARE(holders.rows()->rowCount(), 0);
        QVERIFY(holders.attention().isEmpty());
    }

    void theKitIsMadeInTheFolderAndItsFilesAreCounted()
    {
        m_documents->kit()->setZip(true);
        m_documents->makeKit();
        QCOMPARE(m_kits.order.folder, QStringLiteral("/plans"));
        QVERIFY(m_kits.order.zip);
        QVERIFY(m_documents->kit()->result().contains(QStringLiteral("9")));
        QVERIFY(m_documents->kit()->omitted().contains(QStringLiteral("messages")));
        QVERIFY(!m_documents->kit()->isBusy());
        const QAbstractItemModel &last = *m_documents->lastExports();
        QCOMPARE(last.index(0, 0).data(last.roleNames().key("key")).toString(), QStringLiteral("/plans/Kit.zip"));
        QCOMPARE(last.index(0, 0).data(last.roleNames().key("name")).toString(), QStringLiteral("Crash kit"));
    }

    void aKitThatFailsIsToldInWords()
    {
        m_kits.error = ErrorCode::DiskFull;
        m_documents->makeKit();
        QVERIFY(!m_documents->kit()->problem().isEmpty());
        QVERIFY(m_documents->kit()->result().isEmpty());
        QVERIFY(m_documents->canExport());
    }

private:
    struct NotingKits final : KitWriter {
        KitOrder order;
        std::optional<ErrorCode> error;

        Result<KitReport> write(const KitOrder &asked, const KitProgress &progress, std::stop_token) override
        {
            order = asked;
            progress(1, 9, QStringLiteral("wall sheets"));
            if (error)
                return Error{*error, QStringLiteral("asked for by the test"), {}};
            return KitReport{asked.folder + QStringLiteral("/Kit.zip"),
                             9,
                             30,
                             {{QStringLiteral("Messages.docx"), QStringLiteral("messages"), {}}}};
        }
    };

    // That document and no other.
    void only(const DocumentItem &item)
    {
        for (const DocumentItem &other : allDocuments())
            m_documents->list()->choose(other.key(), other == item);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Preferences> m_preferences;
    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<DocumentsViewModel> m_documents;
    DocumentPrograms m_programs;
    NotingKits m_kits;
};

} // namespace relais

using relais::TestDocumentsViewModel;
RELAIS_TEST(TestDocumentsViewModel)

#include "tst_documentsviewmodel.moc"
