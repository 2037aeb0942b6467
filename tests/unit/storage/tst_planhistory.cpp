// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planhistory.h"
#include "storagefixture.h"
#include "support/generatedplan.h"

#include <QRegularExpression>

using namespace relais;
using namespace relais::test;

class PlanHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // More operations than are read at once.
    void everyEarlierStateComesBack()
    {
        StorageFixture fixture;
        auto file = fixture.created(generatedPlan(5));
        QVERIFY(file);
        QList<std::pair<qint64, Plan>> states{{fixture.clock.now().utcMilliseconds, fixture.plan}};
        for (quint32 i = 0; i < 230; ++i) {
            const Plan next = i % 40 == 0 ? changedPlan(fixture.plan, i)
                                          : withTool(fixture.plan, fixture.ids, QStringLiteral("%1").arg(i));
            QVERIFY(fixture.store(*file, next));
            states.append({fixture.clock.now().utcMilliseconds, next});
        }
        for (const qsizetype at : {qsizetype(0), qsizetype(1), qsizetype(30), qsizetype(81), states.size() - 1}) {
            const auto plan = planAt(*file, fixture.plan, states.at(at).first);
            QVERIFY(plan);
            QVERIFY(*plan == states.at(at).second);
        }
        const auto before = planAt(*file, fixture.plan, states.constFirst().first - 1);
        QVERIFY(!before);
        QCOMPARE(before.error().code, ErrorCode::NotFound);
        const auto begin = historyBegin(*file);
        QVERIFY(begin);
        QVERIFY(*begin <= states.constFirst().first);
        QVERIFY(planAt(*file, fixture.plan, *begin));
    }

    void aShortenedHistorySaysSo()
    {
        StorageFixture fixture;
        auto file = fixture.created(generatedPlan(6));
        const qint64 begun = fixture.clock.now().utcMilliseconds;
        for (int i = 0; i < 3; ++i)
            QVERIFY(fixture.store(*file, withTool(fixture.plan, fixture.ids, QStringLiteral("Caisse"))));
        QVERIFY(file->compact(fixture.clock.now().utcMilliseconds));
        QCOMPARE(planAt(*file, fixture.plan, begun).error().code, ErrorCode::NotFound);
        QVERIFY(*planAt(*file, fixture.plan, fixture.clock.now().utcMilliseconds) == fixture.plan);
    }

    void whoWasForgottenStaysUnknown()
    {
        StorageFixture fixture;
        auto file = fixture.created(generatedPlan(7, {.rowsPerTable = 2, .everyFieldKnown = true}));
        const qint64 begun = fixture.clock.now().utcMilliseconds;
        const Person person = *fixture.plan.table<Person>().begin();
        Plan after = fixture.plan;
        QVERIFY(removeRow(after, person.id.value));
        QVERIFY(file->forget(person.id, fixture.operationTo(after), after));
        const auto plan = planAt(*file, after, begun);
        QVERIFY(plan);
        const Person *back = plan->find(person.id);
        QVERIFY(back);
        QVERIFY(back->name.isEmpty() && back->workPhone.isEmpty());
        QCOMPARE(back->job, person.job);
    }
};

RELAIS_TEST(PlanHistoryTest)
#include "tst_planhistory.moc"
