// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operationsteps.h"
#include "services/planservice.h"
#include "support/fakeclock.h"
#include "support/generatedplan.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestOperationSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void joinedChangesDoWhatBothDid()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            const Plan before = test::generatedPlan(seed);
            const Plan between = test::changedPlan(before, seed + 100);
            const Plan after = test::changedPlan(between, seed + 200);
            const Operation step = joined(of(before, between), of(between, after));
            Plan plan = before;
            QVERIFY(apply(plan, step.changes));
            QVERIFY(plan == after);
            QVERIFY(apply(plan, inverse(step.changes)));
            QVERIFY(plan == before);
        }
    }

    void whatComesToNothingIsNoStep()
    {
        test::CountingIds ids;
        Tool tool;
        tool.id = ids.make<Tool>();
        tool.name = QStringLiteral("Odoo");
        Plan with;
        with.table<Tool>().put(tool);
        QVERIFY(joined(of(Plan(), with), of(with, Plan())).changes.isEmpty());
        QVERIFY(joined(of(with, Plan()), of(Plan(), with)).changes.isEmpty());
        QVERIFY(steps({of(with, Plan()), of(Plan(), with)}).isEmpty());
    }

    void onlyOneVisitToOnePageIsOneStep()
    {
        Operation first;
        first.kind = OperationKind::Question;
        first.device = QStringLiteral("here");
        first.source = stepSource(QStringLiteral("people"), QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        Operation second = first;
        QVERIFY(continuesStep(first, second));
        second.source = stepSource(QStringLiteral("people"), QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        QVERIFY(!continuesStep(first, second));
        second = first;
        second.kind = OperationKind::Edit;
        QVERIFY(!continuesStep(first, second));
        second = first;
        second.device = QStringLiteral("elsewhere");
        QVERIFY(!continuesStep(first, second));
    }

    void aStepIsTakenBackWholeAlsoAfterARestart()
    {
        test::CountingIds ids;
        test::FakeClock clock;
        std::optional<PlanService> service(std::in_place, clock, ids, QStringLiteral("here"));
        QList<Operation> log;
        const auto write = [&](const QString &name, OperationKind kind, const QString &source) {
            Plan next = service->plan();
            Tool tool;
            tool.id = ids.make<Tool>();
            tool.name = name;
            next.table<Tool>().put(tool);
            log.append(*service->commit(next, kind, source));
        };
        write(QStringLiteral("Caisse"), OperationKind::Edit, {});
        const Plan before = service->plan();
        for (const char *name : {"Odoo", "Shopify", "Stripe"})
            write(QLatin1StringView(name), OperationKind::Question, QStringLiteral("tools visit"));
        const Plan after = service->plan();
        const auto restart = [&] {
            const Plan plan = service->plan();
            LogEnd end;
            end.sequence = log.constLast().sequence;
            end.last = log.constLast().id;
            service.emplace(clock, ids, QStringLiteral("here"));
            service->open(plan, log, end);
        };
        restart();
        log.append(*service->undo());
        QVERIFY(service->plan() == before);
        restart();
        QVERIFY(service->canRedo());
        log.append(*service->redo());
        QVERIFY(service->plan() == after);
        restart();
        QVERIFY(service->undo());
        QVERIFY(service->plan() == before);
        QCOMPARE(steps({log.at(3), log.at(2), log.at(1), log.at(0)}).size(), 2);
    }

private:
    static Operation of(const Plan &before, const Plan &after)
    {
        Operation operation;
        operation.kind = OperationKind::Question;
        operation.source = QStringLiteral("page");
        operation.changes = difference(before, after);
        return operation;
    }
};

} // namespace relais

using relais::TestOperationSteps;
RELAIS_TEST(TestOperationSteps)

#include "tst_operationsteps.moc"
