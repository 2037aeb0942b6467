// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/actionsviewmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace relais {

class TestActionsViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window.emplace();
        m_session.emplace(m_window->services);
        m_actions.emplace(*m_session, m_window->clock, m_window->ids);
        m_session->create(QStringLiteral("/plans/Lenoir.relais"), m_window->firm(QStringLiteral("Lenoir")));
    }

    void cleanup()
    {
        m_actions.reset();
        m_session.reset();
        m_window.reset();
    }

    void rowsStandInTheirGroupsSoonestFirst()
    {
        const QAbstractItemModelTester tester(m_actions->actions());
        add("later", 30);
        add("late", -1);
        add("soon", 2);
        add("undated", 0);
        QVERIFY(m_actions->setDue(keyOf("undated"), QString()));
        QCOMPARE(titles(),
                 QStringList({QStringLiteral("late"), QStringLiteral("soon"), QStringLiteral("later"),
                              QStringLiteral("undated")}));
        QCOMPARE(value(0, "heading"), QStringLiteral("Late"));
        QCOMPARE(value(1, "heading"), QStringLiteral("This week"));
        QCOMPARE(value(2, "heading"), QStringLiteral("Later"));
        QCOMPARE(value(3, "heading"), QString());
        QCOMPARE(m_actions->weekCount(), 2);
        QCOMPARE(m_actions->openCount(), 4);
    }

    void aTickMovesTheActionAndCanBeUndone()
    {
        const QAbstractItemModelTester tester(m_actions->actions());
        add("one", 1);
        add("two", 2);
        QSignalSpy said(&*m_actions, &ActionsViewModel::said);
        m_actions->setDone(keyOf("one"), true);
        QCOMPARE(titles(), QStringList({QStringLiteral("two"), QStringLiteral("one")}));
        QCOMPARE(m_actions->openCount(), 1);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.at(0).at(1).toBool());
        QVERIFY(m_session->undo());
        QCOMPARE(m_actions->openCount(), 2);
    }

    void aDateThatIsNoneIsRefusedAndChangesNothing()
    {
        add("one", 1);
        const Plan before = m_session->plan();
        QVERIFY(!m_actions->setDue(keyOf("one"), QStringLiteral("soon")));
        QVERIFY(m_session->plan() == before);
        QVERIFY(m_actions->setDue(keyOf("one"), QStringLiteral("15/12")));
        QCOMPARE(value(0, "due"), QStringLiteral("Mon 15 Dec"));
    }

    void aRemovedActionComesBackWhole()
    {
        add("one", 1);
        const Plan before = m_session->plan();
        m_actions->remove(keyOf("one"));
        QVERIFY(m_actions->isEmpty());
        QVERIFY(m_session->undo());
        QVERIFY(m_session->plan() == before);
    }

    void theFilterShowsOnePersonsActions()
    {
        Person karim;
        karim.id = m_window->ids.make<Person>();
        karim.name = QStringLiteral("Karim Benali");
        Plan after = m_session->plan();
        after.table<Person>().put(karim);
        QVERIFY(m_session->commit(after, OperationKind::Edit));
        add("his", 1);
        add("nobody's", 1);
        m_actions->setOwner(keyOf("his"), 1);
        m_actions->setOwnerFilter(1);
        QCOMPARE(titles(), QStringList(QStringLiteral("his")));
        QCOMPARE(value(0, "owner"), QStringLiteral("Karim Benali"));
    }

    void anExampleRefusesInWords()
    {
        m_session->openExample(m_session->plan());
        QSignalSpy refused(&*m_actions, &ActionsViewModel::refused);
        m_actions->add(QStringLiteral("one"));
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.at(0).at(0).toString().isEmpty());
        QVERIFY(!m_actions->isEditable());
    }

private:
    void add(const char *title, int days)
    {
        Action action;
        action.id = m_window->ids.make<Action>();
        action.title = QString::fromLatin1(title);
        action.due = QDateTime::fromMSecsSinceEpoch(m_window->clock.now().utcMilliseconds).date().addDays(days);
        Plan after = m_session->plan();
        after.table<Action>().put(action);
        QVERIFY(m_session->commit(after, OperationKind::Edit));
    }
    QString value(int row, const char *role)
    {
        const auto *model = m_actions->actions();
        return model->data(model->index(row, 0), model->roleNames().key(role)).toString();
    }
    QStringList titles()
    {
        QStringList list;
        for (int row = 0; row < m_actions->actions()->rowCount(); ++row)
            list << value(row, "title");
        return list;
    }
    QString keyOf(const char *title)
    {
        return value(static_cast<int>(titles().indexOf(QString::fromLatin1(title))), "key");
    }

    std::optional<test::WindowFixture> m_window;
    std::optional<PlanSession> m_session;
    std::optional<ActionsViewModel> m_actions;
};

} // namespace relais

using relais::TestActionsViewModel;
RELAIS_TEST(TestActionsViewModel)

#include "tst_actionsviewmodel.moc"
