// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/exactamount.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;

class ExactAmounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halfACentIsRoundedUp()
    {
        QCOMPARE(ExactAmount(1, 29).cents(), 0);
        QCOMPARE(ExactAmount(1, 30).cents(), 1);
        QCOMPARE(ExactAmount(1, 89).cents(), 1);
        QCOMPARE(ExactAmount(1, 90).cents(), 2);
    }

    void thirdsOfACentAddUpExactly()
    {
        ExactAmount sum;
        for (int i = 0; i < 3; ++i) {
            ExactAmount third(1, 20);
            third *= 5000;
            sum += third;
        }
        QCOMPARE(sum.cents(), 1); // exactly half a cent
    }

    void amountsOfDifferentScaleAddUp()
    {
        ExactAmount small(100, 60);
        for (int i = 0; i < 3; ++i)
            small *= 15000;
        ExactAmount sum(100, 60);
        sum += small;
        QCOMPARE(sum.cents(), 100 + 338); // 337.5 rounded up
        small += ExactAmount(100, 60);
        QCOMPARE(small.cents(), sum.cents());
    }

    void aProductFarBeyondMachineWordsStaysExact()
    {
        ExactAmount amount(600000000000, 60);
        for (int i = 0; i < 40; ++i)
            amount *= 20000;
        for (int i = 0; i < 40; ++i)
            amount *= 5000;
        QCOMPARE(amount.cents(), 600000000000);
    }

    void nothingAndNegativesCostNothing()
    {
        QCOMPARE(ExactAmount().cents(), 0);
        QCOMPARE(ExactAmount(-100, 60).cents(), 0);
        ExactAmount none(100, 60);
        none *= 0;
        QCOMPARE(none.cents(), 0);
    }
};

RELAIS_TEST(ExactAmounts)
#include "tst_exactamount.moc"
