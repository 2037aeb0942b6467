// SPDX-License-Identifier: GPL-3.0-or-later
// Drills as they really go, in a real file: their chain holds, and what is read is what was done.
#include "domain/runprogress.h"
#include "storagefixture.h"
#include "support/preparedrun.h"
#include "support/randomdrill.h"

#include <QRegularExpression>

using namespace relais;
using namespace relais::test;

class RunChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theChainOfADrillThatWentAnyWayVerifies()
    {
        StorageFixture fixture;
        auto repository = fixture.created({});
        constexpr quint32 drills = 60;
        for (quint32 seed = 10'000; seed < 10'000 + drills; ++seed) {
            RandomDrill drill(seed);
            QCOMPARE(drill.lead(), QString());
            Run run = drill.prepared().run;
            run.id = fixture.ids.make<Run>(); // each drill counts its ids from 1
            QList<RunEvent> events = drill.stored();
            for (RunEvent &event : events)
                event.run = run.id;
            QVERIFY(repository->runs().begin(run, events, frozenPlan));
            const auto record = repository->runs().read(run.id);
            QVERIFY(record && record->events == events && record->run == run);
            QVERIFY(progressOf(record->run, record->events));
        }
        const auto report = fixture.files.verify(fixture.path());
        QVERIFY(report && report->isSound());
        QCOMPARE(report->runs.size(), qsizetype(drills));
    }
};

RELAIS_TEST(RunChainTest)
#include "tst_runchain.moc"
