// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/smscount.h"
#include "support/testmain.h"

#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class SmsCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsAsTheNetworkDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("gsm");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("parts");
        QTest::newRow("empty") << u""_s << true << 0 << 0;
        QTest::newRow("160 fit") << QString(160, u'a') << true << 160 << 1;
        QTest::newRow("161 do not") << QString(161, u'a') << true << 161 << 2;
        QTest::newRow("306 in two") << QString(306, u'a') << true << 306 << 2;
        QTest::newRow("307 in three") << QString(307, u'a') << true << 307 << 3;
        QTest::newRow("the euro counts 2") << u"€"_s + QString(158, u'a') << true << 160 << 1;
        QTest::newRow("and is not cut") << QString(152, u'a') + u"€"_s + QString(152, u'a') << true << 306 << 3;
        QTest::newRow("French accents that are free") << u"éèàùÇ"_s << true << 5 << 1;
        QTest::newRow("one circumflex") << u"ê"_s + QString(69, u'a') << false << 70 << 1;
        QTest::newRow("and one more") << u"ê"_s + QString(70, u'a') << false << 71 << 2;
        QTest::newRow("the apostrophe") << u"l’été"_s << false << 5 << 1;
    }

    void countsAsTheNetworkDoes()
    {
        QFETCH(QString, text);
        const SmsCount count = countSms(text);
        QTEST(count.gsm, "gsm");
        QTEST(count.units, "units");
        QTEST(count.parts, "parts");
    }

    void swapsOnlyWhatKeepsItsMeaning()
    {
        QCOMPARE(withoutCostlyCharacters(u"L’été,\u00A0«\u202Fça\u202F» va être à l’œil…"_s),
                 u"L'été, \"ca\" va etre à l'oeil..."_s);
        QCOMPARE(withoutCostlyCharacters(u"日本"_s), u"日本"_s);
        QCOMPARE(countSms(u"l’œil, l’œuf"_s).outside, u"’œ"_s);
    }
};

RELAIS_TEST(SmsCountTest)
#include "tst_smscount.moc"
