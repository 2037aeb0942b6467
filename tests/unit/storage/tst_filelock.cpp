// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;

class FileLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whoHasItIsWritten()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("firm.relais"));
        {
            const auto lock = FileLock::acquire(file, marie, false);
            QVERIFY(lock);
            QCOMPARE(FileLock::holderOf(file), marie);
            const auto second = FileLock::acquire(file, yvon, false);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::Locked);
            QCOMPARE(second.error().place.pointer, QStringLiteral("marie@bureau"));
            QCOMPARE(FileLock::holderOf(file), marie);
        }
        QVERIFY(!QFile::exists(FileLock::pathFor(file)));
        QVERIFY(FileLock::acquire(file, yvon, false));
    }

    void whatADeadProgramLeftOnThisComputerIsTaken()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("firm.relais"));
        QVERIFY(leave(file, "Relais lock 1\nmarie\nbureau\n1764165120000\nend\n"));
        QVERIFY(FileLock::acquire(file, {QStringLiteral("yvon"), QStringLiteral("bureau"), 1}, false));
    }

    void anotherComputersLockStandsUntilTakenOver()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("firm.relais"));
        QVERIFY(leave(file, "Relais lock 1\nmarie\nbureau\n1764165120000\nend\n"));
        const auto refused = FileLock::acquire(file, yvon, false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(refused.error().place.pointer, QStringLiteral("marie@bureau"));
        QCOMPARE(FileLock::holderOf(file)->sinceUtcMilliseconds, 1764165120000);
        const auto taken = FileLock::acquire(file, yvon, true);
        QVERIFY(taken);
        QCOMPARE(FileLock::holderOf(file), yvon);
    }

    void aTornLockFileBlocksNobody()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("firm.relais"));
        for (const char *torn : {"", "Relais lock 1\nmarie\nbur", "\x01\x02\x03junk"}) {
            QVERIFY(leave(file, torn));
            QVERIFY(FileLock::acquire(file, yvon, false));
        }
    }

    void aNameCannotForgeALine()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("firm.relais"));
        const auto lock = FileLock::acquire(file, {QStringLiteral("a\nb"), QStringLiteral("c\nd"), 1}, false);
        QVERIFY(lock);
        QCOMPARE(FileLock::holderOf(file), (LockHolder{QStringLiteral("a b"), QStringLiteral("c d"), 1}));
    }

private:
    static bool leave(const QString &file, const QByteArray &content)
    {
        QFile lock(FileLock::pathFor(file));
        return lock.open(QIODevice::WriteOnly) && lock.write(content) == content.size();
    }

    const LockHolder marie{QStringLiteral("marie"), QStringLiteral("bureau"), 1764165120000};
    const LockHolder yvon{QStringLiteral("yvon"), QStringLiteral("boutique"), 1764165130000};
};

RELAIS_TEST(FileLockTest)
#include "tst_filelock.moc"
