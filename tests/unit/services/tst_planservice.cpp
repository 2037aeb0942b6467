// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planservice.h"
#include "support/fakeclock.h"
#include "support/generatedplan.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestPlanService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEditIsOneOperationThatFollowsTheLast()
    {
        PlanService service(m_clock, m_ids, QStringLiteral("here"));
        const auto first = service.commit(named(service, QStringLiteral("Caisse")), OperationKind::Edit);
        m_clock.advance(std::chrono::seconds(3));
        const auto second =
            service.commit(named(service, QStringLiteral("Box")), OperationKind::Paste, QStringLiteral("s"));
        QVERIFY(first && second);
        QCOMPARE(first->sequence, 1);
        QVERIFY(first->parent.isNull());
        QCOMPARE(second->sequence, 2);
        QCOMPARE(second->parent, first->id);
        QCOMPARE(second->utcMilliseconds - first->utcMilliseconds, 3000);
        QCOMPARE(second->source, QStringLiteral("s"));
        QCOMPARE(service.plan().table<Tool>().size(), 2);
    }

    void anEditThatChangesNothingIsNoOperation()
    {
        PlanService service(m_clock, m_ids, QStringLiteral("here"));
        QVERIFY(service.commit(named(service, QStringLiteral("Caisse")), OperationKind::Edit));
        const auto nothing = service.commit(service.plan(), OperationKind::Edit);
        QVERIFY(nothing);
        QVERIFY(nothing->changes.isEmpty());
        const auto next = service.commit(named(service, QStringLiteral("Box")), OperationKind::Edit);
        QCOMPARE(next->sequence, 2);
    }

    void anEditThatBreaksARuleChangesNothing()
    {
        PlanService service(m_clock, m_ids, QStringLiteral("here"));
        const auto refused = service.commit(named(service, QString()), OperationKind::Edit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
        QCOMPARE(refused.error().place.pointer, QStringLiteral("tool/name"));
        QVERIFY(service.plan() == Plan());
        QVERIFY(!service.canUndo());
    }

    void undoAndRedoWalkBackAndForthAlsoAfterARestart()
    {
        std::optional<PlanService> service(std::in_place, m_clock, m_ids, QStringLiteral("here"));
        QRandomGenerator random(42);
        QList<Operation> log;
        QList<Plan> states{service->plan()}; // what undo walks through
        qsizetype place = 0;
        for (int step = 0; step < 400; ++step) {
            Result<Operation> made = Error{};
            const auto choice = random.bounded(4);
            if (choice == 0 && service->canUndo()) {
                made = service->undo();
                --place;
            } else if (choice == 1 && service->canRedo()) {
                made = service->redo();
                ++place;
            } else {
                const Plan next =
                    place == 0 ? test::generatedPlan(1) : test::changedPlan(service->plan(), quint32(step + 5000));
                made = service->commit(next, OperationKind::Edit);
                QVERIFY(made);
                if (made->changes.isEmpty())
                    continue;
                states.resize(++place);
                states.append(next);
            }
            QVERIFY(made);
            log.append(*made);
            QVERIFY(service->plan() == states.at(place));
            if (step % 50 == 0) {
                const Plan stored = service->plan();
                service.emplace(m_clock, m_ids, QStringLiteral("here"));
                service->open(stored, log, {log.constLast().id, log.constLast().sequence});
            }
        }
        while (service->canUndo())
            QVERIFY(service->undo());
        QVERIFY(place > PlanService::undoLimit || service->plan() == states.constFirst());
    }

    void aNewEditEndsWhatCouldBeRedone()
    {
        PlanService service(m_clock, m_ids, QStringLiteral("here"));
        QVERIFY(service.commit(named(service, QStringLiteral("Caisse")), OperationKind::Edit));
        QVERIFY(service.undo());
        QVERIFY(service.canRedo());
        QVERIFY(service.commit(named(service, QStringLiteral("Box")), OperationKind::Edit));
        QVERIFY(!service.canRedo());
        QCOMPARE(service.redo().error().code, ErrorCode::NotFound);
    }

    void whatAnotherDeviceDidIsNotUndoneHere()
    {
        PlanService other(m_clock, m_ids, QStringLiteral("there"));
        const auto theirs = other.commit(named(other, QStringLiteral("Caisse")), OperationKind::Edit);
        PlanService service(m_clock, m_ids, QStringLiteral("here"));
        service.open(other.plan(), {*theirs}, {theirs->id, 0});
        QVERIFY(!service.canUndo());
        const auto mine = service.commit(named(service, QStringLiteral("Box")), OperationKind::Edit);
        QCOMPARE(mine->parent, theirs->id);
        QCOMPARE(mine->sequence, 1);
    }

private:
    Plan named(const PlanService &service, const QString &name)
    {
        Plan next = service.plan();
        next.table<Tool>().put({.id = m_ids.make<Tool>(), .name = name});
        return next;
    }

    test::FakeClock m_clock;
    test::CountingIds m_ids;
};

} // namespace relais

using relais::TestPlanService;
RELAIS_TEST(TestPlanService)
#include "tst_planservice.moc"
