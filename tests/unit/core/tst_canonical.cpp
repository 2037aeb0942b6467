// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;

class CanonicalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // The vector was computed from the description in canonical.h by another program; it must never change, since files
    // and printed documents hold hashes made this way.
    void aKnownRecordHasItsKnownBytes()
    {
        CanonicalRecord record;
        record.add("title", QStringLiteral("Secours"));
        record.add("salt", QByteArray("\x00\xff", 2));
        record.add("minutes", qint64(-90));
        QCOMPARE(record.encoded().toHex(),
                 QByteArray("000000076d696e757465736900000008ffffffffffffffa6"
                            "0000000473616c74620000000200ff"
                            "000000057469746c6574000000075365636f757273"));
        QCOMPARE(record.sha256().toHex(),
                 QByteArray("cf1a8262d84050747923810b155008fdb408e4cd3ffdfd9e0fa6d7eede020da8"));
    }

    void anEmptyRecordIsTheHashOfNothing()
    {
        QCOMPARE(CanonicalRecord().encoded(), QByteArray());
        QCOMPARE(CanonicalRecord().sha256().toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void theOrderOfAddingDoesNotMatter()
    {
        CanonicalRecord one;
        one.add("a", qint64(1));
        one.add("b", QStringLiteral("é"));
        CanonicalRecord other;
        other.add("b", QStringLiteral("é"));
        other.add("a", qint64(1));
        QCOMPARE(one.sha256(), other.sha256());
    }

    void recordsThatDifferHaveDifferentBytes_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto encoded = [](const QByteArray &name, const auto &value) {
            CanonicalRecord record;
            record.add(name, value);
            return record.encoded();
        };
        const auto pair = [](const QString &first, const QString &second) {
            CanonicalRecord record;
            record.add("a", first);
            record.add("b", second);
            return record.encoded();
        };
        QTest::newRow("value") << encoded("a", qint64(1)) << encoded("a", qint64(2));
        QTest::newRow("name") << encoded("a", qint64(1)) << encoded("b", qint64(1));
        QTest::newRow("type") << encoded("a", QStringLiteral("x")) << encoded("a", QByteArray("x"));
        QTest::newRow("empty is not left out") << encoded("a", QString()) << QByteArray();
        QTest::newRow("where a value ends")
            << pair(QStringLiteral("xy"), QStringLiteral("z")) << pair(QStringLiteral("x"), QStringLiteral("yz"));
    }

    void recordsThatDifferHaveDifferentBytes()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY(one != other);
    }
};

RELAIS_TEST(CanonicalTest)
#include "tst_canonical.moc"
