// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of a folder as a table: for spreadsheets, and in the window.
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/planfolderviewmodel.h"
#include "wording/formats.h"
#include "wording/plantable.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace relais {

class TestPlanTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void aRowHasACellForEachHeading()
    {
        QCOMPARE(PlanTable::cells(read()).size(), PlanTable::headings().size());
        QCOMPARE(PlanTable::cells(unread()).size(), PlanTable::headings().size());
        QCOMPARE(PlanTable::cells(read()),
                 (QStringList{u"Lenoir"_s,
                              u"lenoir.relais"_s,
                              u"2026-06-01"_s,
                              {},
                              u"2026-10-09"_s,
                              u"2"_s,
                              u"0"_s,
                              u"3, on 2026-09-12"_s,
                              {}}));
        QVERIFY(!PlanTable::cells(unread()).constLast().isEmpty());
    }

    void aSpreadsheetHasARowForEachPlan()
    {
        const Sheet sheet = PlanTable::sheet({read(), unread()});
        QCOMPARE(sheet.rows.size(), 3);
        QCOMPARE(sheet.rows.at(0), PlanTable::headings());
        QCOMPARE(sheet.rows.at(1), PlanTable::cells(read()));
        QCOMPARE(sheet.rows.at(2).at(1), u"broken.relais"_s);
    }

    void peopleReadDatesAsTheySayThem()
    {
        const QStringList cells = PlanTable::cells(read(), QDate(2026, 11, 22));
        QCOMPARE(cells.at(2), Formats::date(QDate(2026, 6, 1), QDate(2026, 11, 22)));
        QVERIFY(!cells.at(7).contains(u"2026-09-12"_s));
    }

    void twoPlansOfOneFirmAreToldApart()
    {
        const QTemporaryDir folder;
        test::WindowFixture window;
        for (const QString &name : {u"now.relais"_s, u"old.relais"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            window.files.at(folder.filePath(name))->plan = window.firm(u"Lenoir"_s);
        }
        PlanSession session(window.services);
        PlanFolderViewModel viewModel(window.services, session);
        viewModel.look(QUrl::fromLocalFile(folder.path()));
        QCOMPARE(value(viewModel, 0, "name"), u"Lenoir (now)"_s);
        QCOMPARE(value(viewModel, 1, "name"), u"Lenoir (old)"_s);
    }

    void theWindowShowsThePlansOfAFolder()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"a.relais"_s, u"b.relais"_s, u"c.txt"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        test::WindowFixture window;
        window.files.at(folder.filePath(u"a.relais"_s))->plan = window.firm(u"Lenoir"_s);
        PlanSession session(window.services);
        PlanFolderViewModel viewModel(window.services, session);
        const QAbstractItemModelTester tester(viewModel.rows());
        viewModel.look(QUrl::fromLocalFile(folder.path()));
        QVERIFY(!viewModel.isBusy());
        QVERIFY(viewModel.nothing().isEmpty());
        QCOMPARE(viewModel.rows()->rowCount(), 2);
        QCOMPARE(value(viewModel, 0, "name"), u"Lenoir"_s);
        QVERIFY(value(viewModel, 0, "problem").isEmpty());
        QVERIFY(value(viewModel, 0, "spoken").contains(viewModel.headings().at(3)));
        viewModel.openPlan(folder.filePath(u"a.relais"_s));
        QCOMPARE(session.plan().organisation().name, u"Lenoir"_s);
    }

    void anEmptyFolderSaysSo()
    {
        const QTemporaryDir folder;
        test::WindowFixture window;
        PlanSession session(window.services);
        PlanFolderViewModel viewModel(window.services, session);
        viewModel.look(QUrl::fromLocalFile(folder.path()));
        QCOMPARE(viewModel.rows()->rowCount(), 0);
        QCOMPARE(viewModel.nothing(), u"No plan lies in this folder."_s);
    }

private:
    static PlanSummary read()
    {
        PlanSummary summary;
        summary.path = u"/plans/lenoir.relais"_s;
        summary.firm = u"Lenoir"_s;
        summary.reviewedOn = QDate(2026, 6, 1);
        summary.triedOn = QDate(2026, 10, 9);
        summary.staleContacts = 2;
        summary.handedOut = u"3"_s;
        summary.handedOutOn = QDate(2026, 9, 12);
        return summary;
    }

    static PlanSummary unread()
    {
        PlanSummary summary;
        summary.path = u"/plans/broken.relais"_s;
        summary.problem = Error{ErrorCode::Damaged, u"broken"_s, {}};
        return summary;
    }

    static QString value(PlanFolderViewModel &viewModel, int row, const char *role)
    {
        const QAbstractItemModel *rows = viewModel.rows();
        return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
    }
};

} // namespace relais

using relais::TestPlanTable;
RELAIS_TEST(TestPlanTable)
#include "tst_plantable.moc"
