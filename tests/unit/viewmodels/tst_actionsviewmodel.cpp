// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "unit/viewmodels/windowfixture.h"
#include "viewmodels/actionsviewmodel.h"
#include "wording/formats.h"

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

    void anActionLookedForIsShownWhateverTheFilter()
    {
        add("one", 1);
        add("two", 2);
        const QString two = keyOf("two");
        m_actions->setOwnerFilter(1);
        m_actions->show(two);
        QCOMPARE(m_actions->ownerFilter(), 0);
        QCOMPARE(m_actions->takeShown(), 1);
        QCOMPARE(m_actions->takeShown(), -1);
    }

    void closingSaysWhatChangedAndWhenToPlayAgain()
    {
        add("one", 1);
        ActionClosingPanel &closing = *m_actions->closing();
        closing.begin(keyOf("one"));
        QCOMPARE(closing.choiceCount(), 0);
        QCOMPARE(closing.chosen(), -1);
        Fallback paper;
        paper.id = m_window->ids.make<Fallback>();
        paper.name = QStringLiteral("Paper");
        commit(paper);
        paper.activation = Minutes(15);
        commit(paper);
        paper.activation = Minutes(10);
        commit(paper);
        closing.begin(keyOf("one"));
        QCOMPARE(closing.choiceCount(), 3);
        QCOMPARE(closing.chosen(), 0); // the newest
        QVERIFY(!closing.finish(QStringLiteral("soon")));
        QVERIFY(closing.finish(QStringLiteral("22/02/2027")));
        QCOMPARE(value(0, "changed"), QStringLiteral("Changed the plan: Fallback brought up to date: Paper"));
        QCOMPARE(value(0, "changes"),
                 QStringLiteral("Paper, ready in: %1 → %2")
                     .arg(Formats::duration(Minutes(15)), Formats::duration(Minutes(10))));
        QCOMPARE(value(0, "retest"), QStringLiteral("To be played again on Mon 22 Feb 2027"));
        QVERIFY(m_session->undo());
        QCOMPARE(m_actions->openCount(), 1);
        QCOMPARE(value(0, "changed"), QString());
    }

    void openingAgainForgetsWhatChanged()
    {
        add("one", 1);
        const Plan before = m_session->plan();
        m_actions->closing()->begin(keyOf("one"));
        QVERIFY(m_actions->closing()->finish(m_actions->closing()->retest()));
        QVERIFY(!value(0, "retest").isEmpty());
        m_actions->setDone(keyOf("one"), false);
        QVERIFY(m_session->plan() == before);
    }

    void whatHasNoFallbackIsOffered()
    {
        Tool till;
        till.id = m_window->ids.make<Tool>();
        till.name = QStringLiteral("Till");
        commit(till);
        add("one", 1);
        Action action = *m_session->plan().find(Id<Action>{QUuid(keyOf("one"))});
        action.subject = till.id.value.toString(QUuid::WithoutBraces);
        commit(action);
        QSignalSpy wanted(&*m_actions, &ActionsViewModel::rowWanted);
        m_actions->closing()->begin(keyOf("one"));
        QCOMPARE(m_actions->closing()->withoutFallback(), QStringLiteral("Till"));
        m_actions->closing()->writeFallback();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), action.subject);
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
    template <class T> void commit(const T &row)
    {
        Plan after = m_session->plan();
        after.table<T>().put(row);
        QVERIFY(m_session->commit(after, OperationKind::Edit));
    }
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
