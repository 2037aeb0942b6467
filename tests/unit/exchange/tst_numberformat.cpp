// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberformat.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // Serial numbers as Excel 365 shows them.
    void aFormatTellsWhatANumberShows_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString &code, double number, const QString &shown) {
            QTest::addRow("%s of %s", qPrintable(QString::number(number, 'g', 12)), qPrintable(code))
                << code << number << shown;
        };
        row(QStringLiteral("dd/mm/yyyy"), 46265, QStringLiteral("2026-08-31"));
        row(QStringLiteral("[$-40C]d mmmm yyyy;@"), 46265.75, QStringLiteral("2026-08-31"));
        row(QStringLiteral("yyyy\\-mm\\-dd hh:mm"), 46265.75, QStringLiteral("2026-08-31T18:00:00"));
        row(QStringLiteral("mmm-yy"), 1, QStringLiteral("1900-01-01"));
        row(QStringLiteral("d/m/yy"), 59, QStringLiteral("1900-02-28"));
        row(QStringLiteral("d/m/yy"), 60, QStringLiteral("60"));
        row(QStringLiteral("d/m/yy"), 61, QStringLiteral("1900-03-01"));
        row(QStringLiteral("d/m/yy"), 2958465, QStringLiteral("9999-12-31"));
        row(QStringLiteral("d/m/yy"), 2958466, QStringLiteral("2958466"));
        row(QStringLiteral("d/m/yy"), -3, QStringLiteral("-3"));
        row(QStringLiteral("h:mm AM/PM"), 0.5, QStringLiteral("12:00:00"));
        row(QStringLiteral("[h]:mm"), 1.5, QStringLiteral("36:00:00"));
        row(QStringLiteral("hh:mm"), 1.5, QStringLiteral("12:00:00"));
        row(QStringLiteral("General"), 264, QStringLiteral("264"));
        row(QStringLiteral("#,##0.00 \"jours par an\""), 12.5, QStringLiteral("12.5"));
        row(QStringLiteral("[Red]#,##0 [$\u20AC-40C]"), 1234.5, QStringLiteral("1234.5"));
        row(QStringLiteral("0# ## ## ## ##"), 240112233, QStringLiteral("0240112233"));
        row(QStringLiteral("0#\" \"##\" \"##\" \"##\" \"##"), 639981024, QStringLiteral("0639981024"));
        row(QStringLiteral("00000"), 1000, QStringLiteral("01000"));
        row(QStringLiteral("0.00"), 7, QStringLiteral("7"));
        row(QStringLiteral("@"), 0.1, QStringLiteral("0.1"));
        row(QStringLiteral("General"), 33639981024, QStringLiteral("33639981024"));
        row(QStringLiteral("General"), 1e17, QStringLiteral("100000000000000000"));
        row(QStringLiteral("General"), 0.00001, QStringLiteral("0.00001"));
    }
    void aFormatTellsWhatANumberShows()
    {
        QFETCH(QString, code);
        QFETCH(double, number);
        QFETCH(QString, shown);
        QCOMPARE(shownNumber(number, numberFormatOf(code), QDate(1899, 12, 30)), shown);
    }

    void theSecondEpochBeginsFourYearsLater()
    {
        const NumberFormat date = numberFormatOf(u"dd/mm/yyyy");
        QCOMPARE(shownNumber(0, date, QDate(1904, 1, 1)), QStringLiteral("1904-01-01"));
        QCOMPARE(shownNumber(44803, date, QDate(1904, 1, 1)), QStringLiteral("2026-08-31"));
        QCOMPARE(shownNumber(46265, date, QDate(1899, 12, 30)), QStringLiteral("2026-08-31"));
    }

    void formatsWithoutACodeAreKnownByNumber()
    {
        QVERIFY(builtInFormat(14).date && !builtInFormat(14).time);
        QVERIFY(builtInFormat(22).date && builtInFormat(22).time);
        QVERIFY(!builtInFormat(20).date && builtInFormat(20).time);
        QVERIFY(builtInFormat(46).elapsed);
        for (const size_t plain : {0U, 1U, 2U, 9U, 11U, 13U, 37U, 44U, 48U, 49U})
            QCOMPARE(builtInFormat(plain), NumberFormat());
    }
};

} // namespace relais

using relais::TestNumberFormat;
RELAIS_TEST(TestNumberFormat)
#include "tst_numberformat.moc"
