// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace relais;

class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // FIPS 180-4's own example.
    void theExampleOfTheStandardHasItsHash()
    {
        QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    // Over every length around the blocks of 64 bytes; hashes in files were first made by Qt's.
    void itIsTheHashThatQtMakes()
    {
        QByteArray bytes;
        for (int length = 0; length < 300; ++length) {
            const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            QCOMPARE(sha256(bytes), expected);
            QVERIFY(hasSha256(bytes, expected));
            bytes.append(static_cast<char>(length * 7));
        }
    }

    void bytesAddedInPartsAreTheWhole()
    {
        Sha256 hash;
        hash.add("ab");
        hash.add({});
        hash.add("c");
        QCOMPARE(hash.result(), sha256("abc"));
        QCOMPARE(hash.result(), sha256({}));
    }

    void anotherHashIsNotTaken()
    {
        const QByteArray hash = sha256("abc");
        QVERIFY(!hasSha256("abd", hash));
        QVERIFY(!hasSha256("abc", hash.left(31)));
        QVERIFY(!hasSha256("abc", {}));
    }
};

RELAIS_TEST(Sha256Test)
#include "tst_sha256.moc"
