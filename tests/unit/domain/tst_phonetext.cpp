// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonetext.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestPhoneText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNumberStaysAsItIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"03 53 01 22 10", "+33 6 39 98 10 24", "06.39.98.10.22", "0639982010",
                                 "+33 (0)6-39-98-10-24", "17", "3900", "03 53 01 22 10 poste 12",
                                 "03 53 01 22 10 ext. 4", "03 53 01 22 10 #4", "03\u00A053\u202F01 22 10"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aNumberStaysAsItIsTyped()
    {
        QFETCH(const QString, text);
        QCOMPARE(phoneFromText(QStringLiteral("  %1 ").arg(text)), std::optional(text));
    }

    void whatIsNoNumberIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "appeler Yvon", "03 53 O1 22 10", "Sophie 06 39 98 10 01", "7", "+", "06 39 98 10 01 le soir"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoNumberIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!phoneFromText(text));
    }

    void aFrenchNumberIsShownInItsGroups_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        for (const char *typed : {"0639981023", "06.39.98.10.23", "06-39-98-10-23", "06 39 98 10 23",
                                  "06\u00A039\u202F98 10 23", "(06) 39 98 10 23"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << QStringLiteral("06 39 98 10 23");
        for (const char *typed : {"+33639981023", "+33 (0)6-39-98-10-23", "0033 6 39 98 10 23", "+33 06 39 98 10 23"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << QStringLiteral("+33 6 39 98 10 23");
        for (const char *other : {"", "112", "3900", "+32 2 123 45 67", "03 53 01 22 10 poste 12", "06 39 98 10",
                                  "00 39 98 10 23", "appeler Yvon"})
            QTest::newRow(other) << QString::fromUtf8(other) << QString::fromUtf8(other);
    }
    void aFrenchNumberIsShownInItsGroups()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        QCOMPARE(phoneInGroups(typed), shown);
    }
};

} // namespace relais

using relais::TestPhoneText;
RELAIS_TEST(TestPhoneText)

#include "tst_phonetext.moc"
