// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/addresses.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class AddressesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAddressIsPublicOrNot_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char *address : {"9.9.9.9", "213.186.33.5", "172.15.255.255", "172.32.0.1", "192.169.0.1",
                                    "223.255.255.255", "2606:4700::1111", "2a00:1450::1"})
            QTest::newRow(address) << true;
        for (const char *address :
             {"0.0.0.0",    "10.1.2.3",        "100.64.0.1",  "127.0.0.1",   "127.255.0.1",      "169.254.169.254",
              "172.16.0.1", "172.31.255.255",  "192.168.1.1", "192.0.2.1",   "198.51.100.1",     "203.0.113.1",
              "224.0.0.1",  "255.255.255.255", "::",          "::1",         "::ffff:127.0.0.1", "fe80::1",
              "fc00::1",    "fd12::1",         "ff02::1",     "2001:db8::1", "2002:7f00:1::1",   "64:ff9b::7f00:1"})
            QTest::newRow(address) << false;
    }
    void anAddressIsPublicOrNot()
    {
        QFETCH(bool, isPublic);
        const QByteArray bytes = addressBytes(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(isPublicAddress(bytes), isPublic);
    }

    void whatIsNoAddressIsNotPublic()
    {
        for (const QString &text : {u"maison-lenoir.fr"_s, u"1.2.3"_s, u"1.2.3.4.5"_s, u"0x7f.1"_s, QString()})
            QVERIFY2(addressBytes(text).isEmpty(), qPrintable(text));
        QVERIFY(!isPublicAddress({}));
        QVERIFY(!isPublicAddress("12345"));
        QCOMPARE(addressText("12345"), QString());
    }

    void bytesAndTextAgree()
    {
        for (const QString &text : {u"192.0.2.7"_s, u"2001:db8::7"_s})
            QCOMPARE(addressText(addressBytes(text)), text);
    }
};

RELAIS_TEST(AddressesTest)
#include "tst_addresses.moc"
