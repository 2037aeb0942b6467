// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/actionclosing.h"
#include "services/planservice.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class ActionClosingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_service.emplace(m_clock, m_ids, u"device"_s);
        m_history.clear();
        m_till = Tool{.id = m_ids.make<Tool>(), .name = u"Caisse"_s};
        m_paper = Fallback{.id = m_ids.make<Fallback>(), .name = u"Carnet"_s};
        put(m_till);
        put(m_paper);
        m_action = Action{.id = m_ids.make<Action>(), .title = u"Écrire le carnet"_s};
        m_action.subject = m_paper.id.value.toString(QUuid::WithoutBraces);
        put(m_action);
    }

    void onlyWhatCameAfterTheActionIsOffered()
    {
        QVERIFY(choices().isEmpty());
        put(m_till);
        m_till.name = u"Caisse neuve"_s;
        put(m_till);
        QCOMPARE(choices().size(), 1);
        QCOMPARE(choices().constFirst().operation, m_history.constFirst());
        QVERIFY(!choices().constFirst().aboutSubject);
    }

    void whatIsAboutTheSubjectComesFirst()
    {
        put(FallbackStep{.id = m_ids.make<FallbackStep>(), .fallback = m_paper.id, .text = u"Noter."_s});
        const Operation step = m_history.constFirst();
        m_till.name = u"Caisse neuve"_s;
        put(m_till);
        QCOMPARE(choices().size(), 2);
        QCOMPARE(choices().constFirst().operation, step);
        QVERIFY(choices().constFirst().aboutSubject);
    }

    void promisesAndWhatWasTakenBackAreNot()
    {
        put(Finding{.id = m_ids.make<Finding>(), .text = u"Leçon"_s});
        QVERIFY(choices().isEmpty());
        m_till.name = u"Caisse neuve"_s;
        put(m_till);
        take(m_service->undo());
        QVERIFY(choices().isEmpty());
        take(m_service->redo());
        QCOMPARE(choices().size(), 1);
        QCOMPARE(choices().constFirst().operation.kind, OperationKind::Edit);
    }

    void closingKeepsWhatChangedAndWhenToTryAgain()
    {
        const QDate today(2026, 11, 22);
        QCOMPARE(proposedRetest(today), QDate(2027, 2, 22));
        // The last of February is a Sunday then.
        QCOMPARE(proposedRetest(QDate(2026, 11, 30)), QDate(2027, 3, 1));
        const Id<Operation> changed = m_ids.make<Operation>();
        const Plan closed = withActionClosed(m_service->plan(), m_action.id, today, changed, QDate(2027, 2, 22));
        const Action action = *closed.find(m_action.id);
        QCOMPARE(action.doneOn, today);
        QCOMPARE(QUuid(action.changed), changed.value);
        QCOMPARE(action.retestOn, QDate(2027, 2, 22));
        QCOMPARE(withActionReopened(closed, m_action.id), m_service->plan());
        QVERIFY(withActionClosed(m_service->plan(), m_action.id, today, {}, {}).find(m_action.id)->changed.isEmpty());
    }

    void aFallbackThatIsNotWrittenIsOffered()
    {
        QCOMPARE(fallbackToWrite(m_service->plan(), m_action), rowOf(m_paper.id));
        put(FallbackStep{.id = m_ids.make<FallbackStep>(), .fallback = m_paper.id, .text = u"Noter."_s});
        QVERIFY(fallbackToWrite(m_service->plan(), m_action).isNull());
        m_action.subject = m_till.id.value.toString(QUuid::WithoutBraces);
        QCOMPARE(fallbackToWrite(m_service->plan(), m_action), rowOf(m_till.id));
        put(FallbackCover{.id = m_ids.make<FallbackCover>(), .fallback = m_paper.id, .node = nodeOf(m_till.id)});
        QVERIFY(fallbackToWrite(m_service->plan(), m_action).isNull());
        m_action.subject.clear();
        QVERIFY(fallbackToWrite(m_service->plan(), m_action).isNull());
    }

private:
    void take(const Result<Operation> &operation)
    {
        QVERIFY(operation);
        if (!operation->changes.isEmpty())
            m_history.prepend(*operation);
    }
    template <class T> void put(const T &row)
    {
        Plan after = m_service->plan();
        after.table<T>().put(row);
        take(m_service->commit(after, OperationKind::Edit));
    }
    QList<ClosingChoice> choices() const { return closingChoices(m_action, m_history); }

    test::FakeClock m_clock;
    test::CountingIds m_ids;
    std::optional<PlanService> m_service;
    QList<Operation> m_history;
    Tool m_till;
    Fallback m_paper;
    Action m_action;
};

RELAIS_TEST(ActionClosingTest)
#include "tst_actionclosing.moc"
