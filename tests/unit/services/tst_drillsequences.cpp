// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomdrill.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestDrillSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whateverHappensNothingIsLostOrDoubled()
    {
        for (quint32 seed = 0; seed < 4000; ++seed) {
            const QString fault = test::RandomDrill(seed).lead();
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
        }
    }
};

} // namespace relais

using relais::TestDrillSequences;
RELAIS_TEST(TestDrillSequences)
#include "tst_drillsequences.moc"
