// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/elision.h"
#include "domain/figures.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void minutesOfPlayAreTheNearest_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
        QTest::newRow("before") << qint64(-5) << u"0 s"_s;
        QTest::newRow("seconds") << qint64(59'999) << u"59 s"_s;
        QTest::newRow("a minute") << qint64(60'000) << u"1 min"_s;
        QTest::newRow("less than half more") << qint64(89'999) << u"1 min"_s;
        QTest::newRow("half more") << qint64(90'000) << u"2 min"_s;
        QTest::newRow("4:20") << qint64(260'000) << u"4 min"_s;
        QTest::newRow("4:50") << qint64(290'000) << u"5 min"_s;
        QTest::newRow("long") << qint64(69 * 60'000) << u"1 h 09"_s;
    }

    void minutesOfPlayAreTheNearest()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(playTimeText(milliseconds, Language::English), text);
        QCOMPARE(playTimeText(milliseconds, Language::French), text.replace(u' ', u'\u00A0'));
    }

    void whatIsMeasuredIsToldToTheSecond()
    {
        QCOMPARE(exactPlayTimeText(550'000, Language::English), u"9 min 10"_s);
        QCOMPARE(exactPlayTimeText(545'999, Language::French), u"9\u00A0min\u00A005"_s);
        QCOMPARE(exactPlayTimeText(540'000, Language::English), u"9 min"_s);
        QCOMPARE(exactPlayTimeText(9'000, Language::English), u"9 s"_s);
        QCOMPARE(exactPlayTimeText(3'661'000, Language::English), u"1 h 01"_s);
    }

    void anInstantOfPlayReadsAsAClock()
    {
        QCOMPARE(playClockText(138'999), u"02:18"_s);
        QCOMPARE(playClockText(3'738'000), u"1:02:18"_s);
        QCOMPARE(playClockText(-1), u"00:00"_s);
    }

    void daysAndHoursStandTogether()
    {
        QCOMPARE(durationText(Minutes(1800), Language::English), u"1 day 6 h"_s);
        QCOMPARE(durationText(Minutes(4320 + 30), Language::French), u"3\u00A0jours 30\u00A0min"_s);
        QCOMPARE(durationText(Minutes(0), Language::English), u"0 min"_s);
    }

    void theFirstOfAMonthIsFirst()
    {
        const QDate first(2026, 5, 1);
        QCOMPARE(longDateText(first, Language::French), u"1er mai 2026"_s);
        QCOMPARE(weekdayDateText(first, Language::French), u"vendredi 1er mai 2026"_s);
        QCOMPARE(dayMonthText(first, QDate(2026, 1, 1), Language::French), u"1er\u00A0mai"_s);
        QCOMPARE(dayMonthText(first, QDate(2025, 1, 1), Language::English), u"1\u00A0May\u00A02026"_s);
        QCOMPARE(longDateText(QDate(2026, 5, 11), Language::French), u"11 mai 2026"_s);
        QCOMPARE(longDateText({}, Language::French), QString());
    }

    void frenchDropsAnEBeforeAVowel()
    {
        QCOMPARE(elidedBefore(u"l’assistance de "_s, u"Orange"_s, Language::French), u"l’assistance d’"_s);
        QCOMPARE(elidedBefore(u"De "_s, u"Étienne"_s, Language::French), u"D’"_s);
        QCOMPARE(elidedBefore(u"Il faut que "_s, u"Inès"_s, Language::French), u"Il faut qu’"_s);
        QCOMPARE(elidedBefore(u"l’assistance de "_s, u"Shopify"_s, Language::French), u"l’assistance de "_s);
        QCOMPARE(elidedBefore(u"l’aide "_s, u"Odoo"_s, Language::French), u"l’aide "_s);
        QCOMPARE(elidedBefore(u"de "_s, QString(), Language::French), u"de "_s);
        QCOMPARE(elidedBefore(QString(), u"Orange"_s, Language::French), QString());
        QCOMPARE(elidedBefore(u"a set of "_s, u"Orders"_s, Language::English), u"a set of "_s);
        QCOMPARE(elidedBefore(u"Café de "_s, u"Orléans"_s, Language::English), u"Café de "_s);
    }

    void aWordThatBeginsASentenceHasACapital()
    {
        QString text;
        putIn(text, QString(), u"orange"_s, Language::French);
        putIn(text, u" est en panne. "_s, u"appeler Karim"_s, Language::French);
        putIn(text, u", puis l’assistance de "_s, u"orange"_s, Language::French);
        QCOMPARE(text, u"Orange est en panne. Appeler Karim, puis l’assistance d’orange"_s);
    }

    void moneyIsRoundedToTwoFigures()
    {
        QCOMPARE(roundedMoneyText(466'000, Language::English), u"about €4,700"_s);
        QCOMPARE(roundedMoneyText(99'950, Language::English), u"about €1,000"_s);
        QCOMPARE(roundedMoneyText(40, Language::French), u"environ 1\u00A0€"_s);
        QCOMPARE(roundedMoneyText(0, Language::English), u"€0"_s);
        QCOMPARE(moneyText(145'050, Language::French), u"1\u202F450,50\u00A0€"_s);
    }
};

RELAIS_TEST(FiguresTest)
#include "tst_figures.moc"
