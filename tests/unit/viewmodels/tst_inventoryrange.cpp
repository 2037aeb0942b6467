// SPDX-License-Identifier: GPL-3.0-or-later
// The inventory as a spreadsheet: the selected cells and what is done to all of them.
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/inventoryviewmodel.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

class TestInventoryRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<test::WindowFixture>();
        m_session = std::make_unique<PlanSession>(m_fixture->services);
        m_view = std::make_unique<InventoryViewModel>(m_fixture->services, *m_session);
        m_session->create(QStringLiteral("memory:/firm.relais"), withTools(4));
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void movingStopsAtTheEndsAndExtendingKeepsTheCorner()
    {
        QCOMPARE(m_view->range(), QRect(0, 0, 1, 1));
        QVERIFY(!m_view->move(-1, 0, false));
        QVERIFY(m_view->move(1, 0, false));
        QVERIFY(m_view->move(1, 1, true));
        QVERIFY(m_view->move(1, 0, true));
        QCOMPARE(m_view->range(), QRect(0, 1, 2, 3));
        QVERIFY(!m_view->move(1, 0, true));
        QVERIFY(m_view->move(-2, 0, true));
        QCOMPARE(m_view->range(), QRect(0, 1, 2, 1));
        m_view->select(0);
        QCOMPARE(m_view->range(), QRect(1, 0, 1, 1));
        m_view->selectAll();
        QCOMPARE(m_view->range(), QRect(0, 0, m_view->columns()->rowCount(), 4));
        m_view->moveToEnd(false, true, false);
        QCOMPARE(m_view->range(), QRect(0, 0, 1, 1));
    }

    void columnsThatAreNotShownArePassedOver()
    {
        m_view->setFit(2);
        QVERIFY(m_view->move(0, 1, false));
        QCOMPARE(m_view->column(), 3); // the owner
        QCOMPARE(m_view->editableBeside(3, -1), 0);
        m_view->setFit(0);
        QVERIFY(m_view->move(0, -1, false));
        QCOMPARE(m_view->column(), 2);
    }

    void severalCellsAreCopiedDownAsOneOperation()
    {
        QVERIFY(m_view->commit(key(0), QStringLiteral("owner"), QStringLiteral("Karim")));
        const Plan before = m_session->plan();
        const qsizetype operations = m_session->history().size();
        const QSignalSpy said(m_view.get(), &InventoryViewModel::said);
        m_view->moveTo(0, 3, false);
        m_view->moveTo(3, 3, true);
        m_view->copyDown();
        for (const Tool &tool : m_session->plan().table<Tool>())
            QCOMPARE(m_session->plan().nameOf(tool.owner.value), QStringLiteral("Karim"));
        QCOMPARE(m_session->history().size(), operations + 1);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.constFirst().at(0).toString().contains(QLatin1Char('3')));
        QVERIFY(said.constFirst().at(1).toBool());
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->plan(), before);
    }

    void oneCellIsCopiedFromTheRowAbove()
    {
        QVERIFY(m_view->commit(key(0), QStringLiteral("owner"), QStringLiteral("Karim")));
        m_view->moveTo(0, 3, false);
        m_view->copyDown(); // nothing is above it
        m_view->moveTo(1, 3, false);
        m_view->copyDown();
        QCOMPARE(m_session->plan().table<Tool>().rows().at(1).owner,
                 m_session->plan().table<Tool>().rows().at(0).owner);
        QVERIFY(m_session->plan().table<Tool>().rows().at(2).owner.isNull());
    }

    void whatCannotBeEmptyStaysAndIsSaid()
    {
        QVERIFY(m_view->commit(key(0), QStringLiteral("owner"), QStringLiteral("Karim")));
        const QSignalSpy said(m_view.get(), &InventoryViewModel::said);
        const QSignalSpy refused(m_view.get(), &InventoryViewModel::refused);
        m_view->moveTo(0, 0, false);
        m_view->clearCells(); // a name
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.constFirst().at(0).toString().isEmpty());
        m_view->moveTo(0, 3, true);
        m_view->clearCells();
        QVERIFY(m_session->plan().table<Tool>().rows().constFirst().owner.isNull());
        QCOMPARE(m_session->plan().table<Tool>().rows().constFirst().name, QStringLiteral("Tool 0"));
        QCOMPARE(said.constFirst().at(0).toString().count(QLatin1Char('.')), 2); // and how many stay
    }

    void whatIsCopiedRunsInNoSpreadsheet()
    {
        QVERIFY(m_view->commit(key(0), QStringLiteral("name"), QStringLiteral("=2+3")));
        QVERIFY(m_view->commit(key(0), QStringLiteral("owner"), QStringLiteral("Karim Benali")));
        m_view->moveTo(0, 0, false);
        m_view->moveTo(1, 3, true);
        QCOMPARE(m_view->copied(), QStringLiteral("'=2+3\t\t\tKarim Benali\nTool 1\t\t\t"));
        m_view->moveTo(1, 0, false);
        QVERIFY(m_view->paste(QStringLiteral("'=2+3\r\n")));
        QCOMPARE(m_session->plan().table<Tool>().rows().at(1).name, QStringLiteral("=2+3"));
    }

    void oneLineIsPastedIntoTheCellsAndATableIsNot()
    {
        const Plan before = m_session->plan();
        QVERIFY(!m_view->paste(QStringLiteral("a\tb")));
        QVERIFY(!m_view->paste(QStringLiteral("a\nb\n")));
        QCOMPARE(m_session->plan(), before);
        m_view->moveTo(0, 3, false);
        m_view->moveTo(2, 3, true);
        QVERIFY(m_view->paste(QStringLiteral("Inès")));
        QCOMPARE(m_session->plan().table<Person>().size(), 1);
        QCOMPARE(m_session->plan().table<Tool>().rows().at(2).owner,
                 m_session->plan().table<Person>().rows().constFirst().id);
    }

    void severalRowsAreRemovedAsOneOperation()
    {
        const Plan before = m_session->plan();
        m_view->moveTo(1, 0, false);
        m_view->moveTo(2, 0, true);
        QVERIFY(m_view->removal().contains(QLatin1Char('2')));
        m_view->removeRows();
        QCOMPARE(m_view->rows()->rowCount(), 2);
        QCOMPARE(m_view->selectedRow(), 1);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->plan(), before);
    }

    void wordsAreFoundInAllColumnsWhateverTheirAccents()
    {
        QVERIFY(m_view->commit(key(2), QStringLiteral("owner"), QStringLiteral("Inès Prévost")));
        m_view->setFilter(QStringLiteral("prevost tool"));
        QCOMPARE(m_view->rows()->rowCount(), 1);
        QCOMPARE(m_view->selectedRow(), -1);
        m_view->setFilter(QStringLiteral("prevost karim"));
        QCOMPARE(m_view->rows()->rowCount(), 0);
        QVERIFY(m_view->range().isEmpty());
        QVERIFY(m_view->copied().isEmpty());
        m_view->removeRows();
        QCOMPARE(m_session->plan().table<Tool>().size(), 4);
    }

    // Work, not time: what a list of thousands costs for one cell and for one letter of the filter.
    void oneCellOfThousandsChangesOneRow()
    {
        m_session->create(QStringLiteral("memory:/large.relais"), withTools(2000));
        const QSignalSpy changed(m_view->rows(), &QAbstractItemModel::dataChanged);
        const QSignalSpy removed(m_view->rows(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(m_view->rows(), &QAbstractItemModel::rowsInserted);
        QVERIFY(m_view->commit(key(1000), QStringLiteral("name"), QStringLiteral("Caisse")));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(removed.size() + inserted.size(), 0);
        m_view->setFilter(QStringLiteral("caisse"));
        QCOMPARE(m_view->rows()->rowCount(), 1);
        QCOMPARE(removed.size(), 2); // all before it and all behind
        m_view->setFilter({});
        QCOMPARE(m_view->rows()->rowCount(), 2000);
        QCOMPARE(inserted.size(), 2);
    }

private:
    Plan withTools(int count)
    {
        Plan plan = m_fixture->firm(QStringLiteral("Shop"));
        for (int i = 0; i < count; ++i) {
            Tool tool;
            tool.id = m_fixture->ids.make<Tool>();
            tool.name = QStringLiteral("Tool %1").arg(i);
            tool.position = i;
            plan.table<Tool>().put(tool);
        }
        return plan;
    }
    QString key(int row) const
    {
        const QAbstractItemModel &rows = *m_view->rows();
        return rows.data(rows.index(row, 0), rows.roleNames().key("key")).toString();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<InventoryViewModel> m_view;
};

} // namespace relais

using relais::TestInventoryRange;
RELAIS_TEST(TestInventoryRange)

#include "tst_inventoryrange.moc"
