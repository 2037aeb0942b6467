// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durationtext.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestDurationText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatPeopleTypeIsADuration_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes");
        QTest::newRow("none") << QStringLiteral("0") << 0;
        QTest::newRow("minutes") << QStringLiteral("45 mn") << 45;
        QTest::newRow("hours") << QStringLiteral("2h") << 120;
        QTest::newRow("hours and minutes") << QStringLiteral("1h30") << 90;
        QTest::newRow("minutes with their unit") << QStringLiteral("1 h 05 min") << 65;
        QTest::newRow("half a day") << QStringLiteral("1/2 journée") << 240;
        QTest::newRow("days") << QStringLiteral("2 j") << 2880;
        QTest::newRow("a day and hours") << QStringLiteral("1 jour 6 h") << 1800;
        QTest::newRow("no-break spaces") << QStringLiteral("1\u00A0day 6\u00A0h\u00A030") << 1830;
        QTest::newRow("a week") << QStringLiteral("1 sem.") << 10080;
    }

    void whatPeopleTypeIsADuration()
    {
        QFETCH(QString, typed);
        QFETCH(int, minutes);
        QCOMPARE(durationFromText(typed), std::optional(Minutes(minutes)));
    }

    void whatIsNotUnderstoodIsRefused()
    {
        for (const char *typed : {"", "soon", "45", "12 min h", "1 h 75", "2 h 3 j", "1 h 30 20", "2 hh", "-5 min",
                                  "1.5 h", "99999 sem", "1 j 30"})
            QVERIFY2(!durationFromText(QString::fromUtf8(typed)), typed);
    }
};

} // namespace relais

using relais::TestDurationText;
RELAIS_TEST(TestDurationText)
#include "tst_durationtext.moc"
