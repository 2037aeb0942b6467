// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/plansession.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

class TestPlanSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_window.emplace();
        m_session.emplace(m_window->services);
        m_session->create(path(), m_window->firm(QStringLiteral("Lenoir")));
        QCOMPARE(m_session->kind(), PlanSession::Kind::File);
    }

    void cleanup()
    {
        m_session.reset();
        m_window.reset();
    }

    void anEditShowsAtOnceAndIsStored()
    {
        QSignalSpy changed(&*m_session, &PlanSession::planChanged);
        m_window->clock.advance(std::chrono::minutes(3));
        QVERIFY(m_session->commit(m_window->withTool(m_session->plan(), QStringLiteral("Odoo")), OperationKind::Edit));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_session->plan().table<Tool>().size(), 1);
        QVERIFY(stored() == m_session->plan());
        QCOMPARE(m_session->saving(), PlanSession::Saving::Saved);
        QCOMPARE(m_session->savedUtcMilliseconds(), m_window->clock.now().utcMilliseconds);
        QCOMPARE(m_session->history().constFirst().changes.size(), 1);
    }

    void undoAndRedoAreStoredToo()
    {
        const Plan before = m_session->plan();
        QVERIFY(!m_session->canUndo());
        QVERIFY(m_session->commit(m_window->withTool(before, QStringLiteral("Odoo")), OperationKind::Edit));
        QVERIFY(m_session->undo());
        QVERIFY(stored() == before);
        QVERIFY(m_session->redo());
        QCOMPARE(stored().table<Tool>().size(), 1);
        QVERIFY(!m_session->canRedo());
    }

    void thePlansBeginningCannotBeUndone()
    {
        QVERIFY(!m_session->undo());
        m_session->open(path());
        QVERIFY(!m_session->canUndo());
        QCOMPARE(m_session->plan().organisation().name, QStringLiteral("Lenoir"));
    }

    void aFailedSaveKeepsEveryLaterEditAndTriesThemInOrder()
    {
        m_window->files.appendErrors = {ErrorCode::DiskFull};
        edit(QStringLiteral("Odoo"));
        QCOMPARE(m_session->saving(), PlanSession::Saving::Failed);
        QCOMPARE(m_session->saveError().code, ErrorCode::DiskFull);
        edit(QStringLiteral("Stripe"));
        QCOMPARE(stored().table<Tool>().size(), 0);
        m_session->retry();
        QCOMPARE(m_session->saving(), PlanSession::Saving::Saved);
        QVERIFY(stored() == m_session->plan());
        QCOMPARE(m_window->files.at(path())->operations.size(), 3);
    }

    void anUncertainCommitIsLookedUpAndNotStoredTwice_data()
    {
        QTest::addColumn<bool>("wasStored");
        QTest::addRow("stored all the same") << true;
        QTest::addRow("not stored") << false;
    }

    void anUncertainCommitIsLookedUpAndNotStoredTwice()
    {
        QFETCH(bool, wasStored);
        m_window->files.unknownIsStored = wasStored;
        m_window->files.appendErrors = {ErrorCode::CommitUnknown};
        edit(QStringLiteral("Odoo"));
        QCOMPARE(m_session->saving(), PlanSession::Saving::Saved);
        QCOMPARE(m_window->files.at(path())->operations.size(), 2);
        QVERIFY(stored() == m_session->plan());
    }

    void savingElsewhereGoesOnThereWithNothingLost()
    {
        edit(QStringLiteral("Odoo"));
        m_window->files.appendErrors = {ErrorCode::FileMoved};
        edit(QStringLiteral("Stripe"));
        edit(QStringLiteral("PayFit"));
        QSignalSpy moved(&*m_session, &PlanSession::movedTo);
        const QString other = QStringLiteral("/stick/Lenoir.relais");
        m_session->saveElsewhere(other);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(m_session->file().path, other);
        QCOMPARE(m_session->saving(), PlanSession::Saving::Saved);
        QVERIFY(m_window->files.at(other)->plan == m_session->plan());
        QCOMPARE(m_session->plan().table<Tool>().size(), 3);
        QCOMPARE(m_window->files.at(path())->opened, 0);
        edit(QStringLiteral("Brevo"));
        QVERIFY(m_window->files.at(other)->plan == m_session->plan());
        QVERIFY(m_session->undo());
        QCOMPARE(m_window->files.at(other)->plan.table<Tool>().size(), 3);
    }

    void aFolderThatFailsTooKeepsEverythingHere()
    {
        m_window->files.appendErrors = {ErrorCode::WriteFailed};
        edit(QStringLiteral("Odoo"));
        m_window->files.createError = Error{ErrorCode::PermissionDenied, {}, {}};
        m_session->saveElsewhere(QStringLiteral("/elsewhere/Lenoir.relais"));
        QCOMPARE(m_session->saving(), PlanSession::Saving::Failed);
        QCOMPARE(m_session->saveError().code, ErrorCode::PermissionDenied);
        QCOMPARE(m_session->file().path, path());
        m_session->retry();
        QVERIFY(stored() == m_session->plan());
        QCOMPARE(stored().table<Tool>().size(), 1);
    }

    void aMoveThatFailsWhileAllIsSavedLeavesItSaved()
    {
        m_window->files.createError = Error{ErrorCode::PermissionDenied, {}, {}};
        QSignalSpy failed(&*m_session, &PlanSession::moveFailed);
        m_session->saveElsewhere(QStringLiteral("/elsewhere/Lenoir.relais"));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_session->saving(), PlanSession::Saving::Saved);
        edit(QStringLiteral("Odoo"));
        QVERIFY(stored() == m_session->plan());
    }

    void aFileThatCannotBeOpenedLeavesTheOpenOne()
    {
        m_window->files.openError = Error{ErrorCode::NotAPlan, {}, {}};
        QSignalSpy failed(&*m_session, &PlanSession::openFailed);
        m_session->open(QStringLiteral("/other"));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_session->plan().organisation().name, QStringLiteral("Lenoir"));
        edit(QStringLiteral("Odoo"));
        QVERIFY(stored() == m_session->plan());
    }

    void openingKeepsACopyAndReadsHistory()
    {
        edit(QStringLiteral("Odoo"));
        const int copies = m_window->files.at(path())->backups;
        m_session->open(path());
        QCOMPARE(m_window->files.at(path())->backups, copies + 1);
        QCOMPARE(m_session->history().size(), 2);
        QVERIFY(m_session->canUndo());
        QCOMPARE(m_window->files.at(path())->opened, 1);
    }

    void whatIsReadOnlyRefusesEdits_data()
    {
        QTest::addColumn<bool>("example");
        QTest::addRow("example") << true;
        QTest::addRow("file") << false;
    }

    void whatIsReadOnlyRefusesEdits()
    {
        QFETCH(bool, example);
        if (example)
            m_session->openExample(m_window->firm(QStringLiteral("Example")));
        else
            m_session->open(path(), OpenMode::ReadOnly);
        const Plan before = m_session->plan();
        const Status refused = m_session->commit(m_window->withTool(before, QStringLiteral("x")), OperationKind::Edit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QVERIFY(m_session->plan() == before);
    }

    void closingWritesNothingMoreAndClosesTheFile()
    {
        m_session->close();
        QCOMPARE(m_session->kind(), PlanSession::Kind::None);
        QCOMPARE(m_window->files.at(path())->opened, 0);
        QVERIFY(m_session->plan() == Plan());
    }

private:
    static QString path() { return QStringLiteral("/plans/Lenoir.relais"); }
    const Plan &stored() { return m_window->files.at(path())->plan; }
    void edit(const QString &tool)
    {
        QVERIFY(m_session->commit(m_window->withTool(m_session->plan(), tool), OperationKind::Edit));
    }

    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
};

} // namespace relais

using relais::TestPlanSession;
RELAIS_TEST(TestPlanSession)

#include "tst_plansession.moc"
