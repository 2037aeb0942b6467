// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved of a damaged plan file, from where, and what is told of the rest.
#include "storagefixture.h"
#include "support/files.h"
#include "support/generatedplan.h"
#include "support/generatedrun.h"

#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace relais;
using namespace relais::test;

class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSoundFileComesBackWithItsHistory()
    {
        StorageFixture fixture;
        makeFirm(fixture);
        const auto before = fixture.files.verify(fixture.path());
        const auto report = recover(fixture);
        QVERIFY(report);
        QCOMPARE(report->items, QList<RecoveredItem>());
        QVERIFY(report->isComplete());
        QCOMPARE(report->rows, before->rows);
        QCOMPARE(report->fromFile, before->rows);
        QCOMPARE(report->operations, before->operations);
        QCOMPARE(report->runs, 1);
        const auto after = fixture.files.verify(target(fixture));
        QCOMPARE(after->logHead, before->logHead);
        QCOMPARE(after->fingerprint, before->fingerprint);
        QCOMPARE(after->runs.constFirst().head, before->runs.constFirst().head);
    }

    void aDamagedRowComesBackFromTheLog()
    {
        StorageFixture fixture;
        makeFirm(fixture);
        const Tool tool = fixture.plan.table<Tool>().rows().constFirst();
        change(fixture, "UPDATE tool SET name = 'forged' WHERE id = ?1", tool.id.value);
        QVERIFY(!fixture.files.verify(fixture.path())->isSound());
        const QByteArray damaged = contentOf(fixture.path());
        const auto report = recover(fixture);
        QVERIFY(report);
        QCOMPARE(contentOf(fixture.path()), damaged);
        QCOMPARE(report->unreadable, 1);
        QCOMPARE(report->fromLog, 1);
        const RecoveredItem item = report->items.value(0);
        QCOMPARE(item.row, tool.id.value);
        QCOMPARE(item.name, tool.name);
        QCOMPARE(item.source, RecoverySource::Log);
        QCOMPARE(item.state, RecoveryState::Exact);
        QVERIFY(recovered(fixture) == fixture.plan);
        QVERIFY(fixture.files.verify(target(fixture))->isSound());
    }

    // Of a file without history, and without a backup: what hung on the lost row stays, under a name to type over.
    void whatNothingHasAnyMoreIsListed()
    {
        StorageFixture fixture;
        makeFirm(fixture);
        const Fallback lost = fallbackWithSteps(fixture.plan);
        QVERIFY(!lost.id.isNull());
        {
            auto repository = fixture.opened();
            QVERIFY(repository->compact(fixture.clock.now().utcMilliseconds + 1));
        }
        change(fixture, "UPDATE fallback SET name = 'forged' WHERE id = ?1", lost.id.value);
        const auto report = recover(fixture);
        QVERIFY(report);
        QVERIFY(!report->isComplete());
        QCOMPARE(report->items.constFirst().row, lost.id.value);
        QCOMPARE(report->items.constFirst().table, QByteArray("fallback"));
        QCOMPARE(report->items.constFirst().state, RecoveryState::Lost);
        const Plan after = recovered(fixture);
        QCOMPARE(after.find(lost.id)->name, QStringLiteral("?"));
        QVERIFY(after.table<FallbackStep>() == fixture.plan.table<FallbackStep>());
        QVERIFY(fixture.files.verify(target(fixture))->isSound());
    }

    void theNewestSoundBackupMakesUpForTheFile()
    {
        StorageFixture fixture;
        makeFirm(fixture);
        QVERIFY(fixture.opened()->backUp());
        const Plan atBackup = fixture.plan;
        const Id<Plan> id = fixture.opened()->file().id;
        {
            auto repository = fixture.opened();
            QVERIFY(fixture.store(*repository, withTool(fixture.plan, fixture.ids, QStringLiteral("Later"))));
        }
        // All but the last fifth of the file is gone: the header, the roots, what says whose file it is.
        QByteArray bytes = contentOf(fixture.path());
        bytes.replace(0, bytes.size() * 4 / 5, QByteArray(bytes.size() * 4 / 5, '\0'));
        QVERIFY(writeFile(fixture.path(), bytes));
        QVERIFY(!fixture.files.verify(fixture.path()));
        const auto report = recover(fixture, id);
        QVERIFY(report);
        QCOMPARE(report->plan, id);
        QVERIFY(report->fromBackup > 0);
        QVERIFY(report->backupUtcMilliseconds > 0);
        const Plan after = recovered(fixture);
        RowTypes::forEachType([&]<class T>() {
            for (const T &row : atBackup.table<T>())
                QVERIFY2(after.find(row.id), T::table);
        });
        QVERIFY(fixture.files.verify(target(fixture))->isSound());
        QCOMPARE(fixture.files.verify(target(fixture))->runs.size(), 1);
    }

    void aHoleInTheLogIsSaid()
    {
        StorageFixture fixture;
        makeFirm(fixture);
        const Tool tool = fixture.plan.table<Tool>().rows().constFirst();
        change(fixture, "UPDATE tool SET name = 'forged' WHERE id = ?1", tool.id.value);
        change(fixture, "DELETE FROM change WHERE operation = 3", {});
        const auto report = recover(fixture);
        QVERIFY(report);
        QCOMPARE(report->items.constFirst().state, RecoveryState::Older);
        QCOMPARE(report->operations, 0);
        QCOMPARE(report->operationsFound, fixture.sequence - 1);
        QCOMPARE(recovered(fixture).find(tool.id)->id, tool.id);
        QVERIFY(fixture.files.verify(target(fixture))->isSound());
    }

    void aRunIsKeptUpToWhereItIsWhole()
    {
        StorageFixture fixture;
        makeFirm(fixture);
        change(fixture, "UPDATE run_event SET text = 'forged' WHERE sequence = 4", {});
        const auto report = recover(fixture);
        QVERIFY(report);
        QCOMPARE(report->runs, 1);
        QCOMPARE(report->items.size(), 1);
        QCOMPARE(report->items.constFirst().table, QByteArray("run"));
        QCOMPARE(report->items.constFirst().state, RecoveryState::Older);
        QCOMPARE(fixture.files.verify(target(fixture))->runs.constFirst().events, 3);
    }

    void whatIsNoPlanIsRefusedAndLeavesNothing()
    {
        StorageFixture fixture;
        QVERIFY(writeFile(fixture.path(), QByteArray(40960, '\x0A')));
        const auto refused = recover(fixture);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
        QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("firm.relais")});
        makeFirm(fixture);
        QVERIFY(recover(fixture));
        QCOMPARE(recover(fixture).error().code, ErrorCode::Conflict);
        auto open = fixture.opened();
        QCOMPARE(fixture.files.recover(fixture.path(), fixture.path(QStringLiteral("third.relais")), {}).error().code,
                 ErrorCode::Locked);
    }

private:
    // A firm with a history of twelve operations and a drill of six events.
    static void makeFirm(StorageFixture &fixture)
    {
        QFile::remove(fixture.path());
        auto repository = fixture.created(generatedPlan(3, {.rowsPerTable = 8}));
        QVERIFY(repository);
        for (quint32 seed = 1; seed <= 11; ++seed)
            QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, seed)));
        const auto drill = generatedDrill(fixture.ids, 6);
        QVERIFY(repository->runs().begin(drill.run, drill.events, drill.snapshot));
    }

    static Fallback fallbackWithSteps(const Plan &plan)
    {
        for (const FallbackStep &step : plan.table<FallbackStep>()) {
            if (const auto *fallback = plan.find(step.fallback))
                return *fallback;
        }
        return {};
    }

    static void change(StorageFixture &fixture, const QByteArray &sql, const QUuid &row)
    {
        Connection plain(fixture.path(), SQLITE_OPEN_READWRITE);
        Statement statement(plain, sql);
        if (!row.isNull())
            statement.bindId(1, row);
        statement.run();
    }

    static QString target(const StorageFixture &fixture) { return fixture.path(QStringLiteral("new.relais")); }

    static Result<RecoveryReport> recover(StorageFixture &fixture, Id<Plan> known = {})
    {
        return fixture.files.recover(fixture.path(), target(fixture), known);
    }

    static Plan recovered(StorageFixture &fixture)
    {
        auto repository = fixture.files.open(target(fixture), OpenMode::ReadOnly);
        const auto plan = repository ? (*repository)->load() : Result<Plan>(repository.error());
        return plan ? *plan : Plan();
    }
};

RELAIS_TEST(RecoveryTest)
#include "tst_recovery.moc"
