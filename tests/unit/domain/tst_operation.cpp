// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"
#include "domain/reference.h"
#include "domain/validation.h"
#include "support/generatedplan.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void generatedPlansKeepTheRules()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            const Plan plan = test::changedPlan(test::generatedPlan(seed), seed);
            const Status status = checkReferences(plan);
            QVERIFY2(status, qPrintable(status ? QString() : status.error().place.pointer));
            QCOMPARE(issuesOf(plan), QList<Issue>());
        }
    }

    void theDifferenceTurnsOnePlanIntoTheOtherAndBack()
    {
        int changesSeen = 0;
        for (quint32 seed = 0; seed < 200; ++seed) {
            const Plan before = test::generatedPlan(seed);
            const Plan after = seed % 2 == 0 ? test::changedPlan(before, seed + 1) : test::generatedPlan(seed + 1000);
            const auto changes = difference(before, after);
            changesSeen += static_cast<int>(changes.size());
            Plan plan = before;
            const Status forward = apply(plan, changes);
            QVERIFY2(forward.has_value(), qPrintable(forward ? QString() : forward.error().place.pointer));
            QVERIFY(plan == after);
            QCOMPARE(fingerprint(plan), fingerprint(after));
            QVERIFY(apply(plan, inverse(changes)).has_value());
            QVERIFY(plan == before);
            QCOMPARE(inverse(inverse(changes)), changes);
        }
        QVERIFY(changesSeen > 1000);
    }

    void anAppliedChangeThatDoesNotFitLeavesThePlanAsItWas()
    {
        const Plan before = test::generatedPlan(7);
        Plan after = before;
        Tool tool = after.table<Tool>().rows().constFirst();
        tool.name = QStringLiteral("Nouveau nom");
        after.table<Tool>().put(tool);
        auto changes = difference(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.constFirst().fields.size(), 1);

        Plan other = before;
        tool.name = QStringLiteral("Un autre nom");
        other.table<Tool>().put(tool);
        const Plan untouched = other;
        const Status status = apply(other, changes);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Conflict);
        QCOMPARE(status.error().place.pointer, QStringLiteral("tool/name"));
        QVERIFY(other == untouched);

        changes[0].fields[0].field = "no_such_field";
        QCOMPARE(apply(other, changes).error().code, ErrorCode::InvalidValue);
        changes[0].table = "no_such_table";
        QCOMPARE(apply(other, changes).error().code, ErrorCode::InvalidValue);
        QVERIFY(other == untouched);
    }

    void equalPlansHaveNoDifferenceAndOneFingerprint()
    {
        const Plan plan = test::generatedPlan(3);
        QVERIFY(difference(plan, plan).isEmpty());
        QVERIFY(difference(plan, test::generatedPlan(3)).isEmpty());
        QVERIFY(fingerprint(plan) != fingerprint(test::generatedPlan(4)));
        QCOMPARE(fingerprint(Plan()).size(), 32);
    }
};

} // namespace relais

using relais::TestOperation;
RELAIS_TEST(TestOperation)
#include "tst_operation.moc"
