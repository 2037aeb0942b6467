// SPDX-License-Identifier: GPL-3.0-or-later
// Full disks, media that cannot be written, locks of other computers, folders of other computers: what the services
// answer, and that no file is worse for it.
#include "faults/circumstances/medium.h"
#include "services/planlock.h"
#include "storage/filelock.h"
#include "storage/networkfolder.h"
#include "support/files.h"
#include "support/generatedplan.h"
#include "unit/storage/storagefixture.h"

#include <QRegularExpression>

#include <linux/magic.h>

using namespace relais;
using namespace relais::test;

class CircumstancesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFullDiskLosesNothingAndLetsOneLeave_data() { addDisks(); }

    void aFullDiskLosesNothingAndLetsOneLeave()
    {
        QFETCH(SmallDisk::Kind, disks);
        SmallDisk disk("size=2m", disks);
        StorageFixture fixture;
        const QString path = disk.file(QStringLiteral("firm.relais"));
        auto repository = made(fixture, path);
        QVERIFY(repository);
        disk.fill(path);
        // What is written, and what is deleted: both need room for a journal.
        int refused = 0;
        const Plan before = fixture.plan;
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const Plan after = changedPlan(before, seed);
            const Operation operation = fixture.operationTo(after);
            const Status status = repository->append(operation, after);
            if (status) {
                fixture.plan = after; // fitted in
                break;
            }
            ++refused;
            QVERIFY2(status.error().code == ErrorCode::DiskFull || status.error().code == ErrorCode::WriteFailed,
                     qPrintable(status.error().detail));
            QVERIFY(!*repository->has(operation.id));
            --fixture.sequence;
            fixture.last = repository->logEnd(QStringLiteral("pc"))->last;
        }
        QVERIFY(refused > 0);
        QVERIFY(*repository->load() == fixture.plan);
        disk.empty(); // the limit of this process would hold for the other folder too
        // Elsewhere there is room: the plan in hand is written there, and the last state of the file copied.
        const QString elsewhere = fixture.path(QStringLiteral("copy.relais"));
        QVERIFY(fixture.files.copyTo(path, elsewhere));
        QVERIFY(fixture.files.verify(elsewhere)->isSound());
        QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, 9)));
        repository.reset();
        const auto report = fixture.files.verify(path);
        QVERIFY(report);
        QVERIFY(report->isSound());
        QCOMPARE(report->fingerprint, fingerprint(fixture.plan));
    }

    void aFullDiskStillOpensToRead_data() { addDisks(); }

    void aFullDiskStillOpensToRead()
    {
        QFETCH(SmallDisk::Kind, disks);
        SmallDisk disk("size=2m", disks);
        StorageFixture fixture;
        const QString path = disk.file(QStringLiteral("firm.relais"));
        QVERIFY(made(fixture, path));
        disk.fill(path);
        const auto repository = fixture.files.open(path, OpenMode::ReadOnly);
        QVERIFY(repository);
        QVERIFY(*(*repository)->load() == fixture.plan);
    }

    void aMediumThatCannotBeWrittenIsReadAndLeftAlone()
    {
        SmallDisk disk("size=4m");
        StorageFixture fixture;
        const QString path = disk.file(QStringLiteral("firm.relais"));
        QVERIFY(made(fixture, path));
        disk.makeReadOnly();
        const QStringList before = everythingIn(disk.path());
        {
            auto repository = fixture.files.open(path, OpenMode::Write);
            QVERIFY(repository);
            QVERIFY((*repository)->file().readOnly);
            QVERIFY(*(*repository)->load() == fixture.plan);
            QCOMPARE(fixture.store(**repository, changedPlan(fixture.plan, 1)).error().code, ErrorCode::ReadOnly);
            QVERIFY(fixture.files.verify(path)->isSound());
            QCOMPARE(everythingIn(disk.path()), before);
        }
        QCOMPARE(everythingIn(disk.path()), before);
        QCOMPARE(before, QStringList{QStringLiteral("firm.relais")});
    }

    void anotherComputersLockIsToldAndRespected()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        const LockHolder karim{QStringLiteral("karim"), QStringLiteral("comptoir"), 1764165120000};
        QFile lock(FileLock::pathFor(fixture.path()));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        const QByteArray left("Relais lock 1\nkarim\ncomptoir\n1764165120000\nend\n");
        QCOMPARE(lock.write(left), left.size());
        lock.close();
        const auto refused = fixture.files.open(fixture.path(), OpenMode::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().place.pointer, QStringLiteral("karim@comptoir"));
        QCOMPARE(lockedSinceUtcMilliseconds(refused.error()), karim.sinceUtcMilliseconds);
        {
            const auto reading = fixture.files.open(fixture.path(), OpenMode::ReadOnly);
            QVERIFY(reading);
            QVERIFY(*(*reading)->load() == fixture.plan);
            QCOMPARE(FileLock::holderOf(fixture.path()), karim);
        }
        auto taken = fixture.files.open(fixture.path(), OpenMode::TakeOver);
        QVERIFY(taken);
        QCOMPARE(FileLock::holderOf(fixture.path())->user, QStringLiteral("marie"));
        QVERIFY(fixture.store(**taken, changedPlan(fixture.plan, 1)));
    }

    // As a synchroniser does it: another version written beside, then put over ours; or ours cut off while it comes.
    void whatASynchroniserDoesIsNoticed_data()
    {
        QTest::addColumn<bool>("renamed");
        QTest::newRow("renamed over") << true;
        QTest::newRow("truncated") << false;
    }

    void whatASynchroniserDoesIsNoticed()
    {
        QFETCH(bool, renamed);
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(9)));
        const QString theirs = fixture.path(QStringLiteral(".theirs"));
        QVERIFY(QFile::rename(fixture.path(), theirs));
        auto repository = fixture.created(generatedPlan(3));
        if (renamed)
            QCOMPARE(::rename(theirs.toUtf8().constData(), fixture.path().toUtf8().constData()), 0);
        else
            QVERIFY(QFile::resize(fixture.path(), QFileInfo(fixture.path()).size() / 2));
        const QByteArray there = contentOf(fixture.path());
        const Status status = fixture.store(*repository, changedPlan(fixture.plan, 1));
        QVERIFY(!status);
        QVERIFY(status.error().code == ErrorCode::FileMoved || (!renamed && status.error().code == ErrorCode::Damaged));
        repository.reset();
        QCOMPARE(contentOf(fixture.path()), there);
    }

    void foldersOfOtherComputersAreKnown()
    {
        constexpr quint32 networks[] = {NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, CIFS_SUPER_MAGIC, SMB2_SUPER_MAGIC,
                                        FUSE_SUPER_MAGIC};
        for (const quint32 type : networks)
            QVERIFY(isNetworkFileSystem(type));
        constexpr quint32 own[] = {EXT4_SUPER_MAGIC, TMPFS_MAGIC, BTRFS_SUPER_MAGIC, XFS_SUPER_MAGIC,
                                   OVERLAYFS_SUPER_MAGIC};
        for (const quint32 type : own)
            QVERIFY(!isNetworkFileSystem(type));
        StorageFixture fixture;
        QVERIFY(!isOnNetwork(fixture.folder.path()));
    }

private:
    static void addDisks()
    {
        QTest::addColumn<SmallDisk::Kind>("disks");
        QTest::newRow("in memory") << SmallDisk::Kind::Memory;
        QTest::newRow("ext4") << SmallDisk::Kind::Ext4;
    }

    static std::unique_ptr<PlanRepository> made(StorageFixture &fixture, const QString &path)
    {
        const Plan plan = generatedPlan(3);
        auto repository = fixture.files.create(path);
        if (!repository || !(*repository)->append(fixture.operationTo(plan), plan))
            return nullptr;
        fixture.plan = plan;
        return *std::move(repository);
    }

    static QStringList everythingIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
};

RELAIS_TEST(CircumstancesTest)
#include "tst_circumstances.moc"
