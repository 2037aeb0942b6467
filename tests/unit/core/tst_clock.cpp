// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace relais;

class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theMachinesClocksDoNotRunBackwards()
    {
        const SystemClock clock;
        Instant before = clock.now();
        for (int i = 0; i < 1'000; ++i) {
            const Instant after = clock.now();
            QVERIFY(after.monotonicMilliseconds >= before.monotonicMilliseconds);
            QVERIFY(after.boottimeMilliseconds >= before.boottimeMilliseconds);
            before = after;
        }
    }

    void aReadingIsCompleteAndInMilliseconds()
    {
        const Instant now = SystemClock().now();
        QVERIFY(now.utcMilliseconds > 1'700'000'000'000); // after 2023, before 2100
        QVERIFY(now.utcMilliseconds < 4'102'444'800'000);
        QVERIFY(now.boottimeMilliseconds >= now.monotonicMilliseconds);
        QVERIFY(QTimeZone(now.zone.toUtf8()).isValid());
        QVERIFY(!now.bootId.isEmpty());
        QCOMPARE(SystemClock().now().bootId, now.bootId);
    }
};

RELAIS_TEST(ClockTest)
#include "tst_clock.moc"
