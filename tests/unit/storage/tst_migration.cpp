// SPDX-License-Identifier: GPL-3.0-or-later
#include "latersteps.h"
#include "storage/meta.h"
#include "storage/sqlplanrepository.h"
#include "storagefixture.h"
#include "support/generatedplan.h"
#include "support/generatedrun.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace relais;
using namespace relais::test;

namespace {

void failHalfway(Connection &connection)
{
    connection.execute("UPDATE tool SET remarks = 'half'");
    connection.execute("no such statement");
}

constexpr MigrationStep brokenSteps[] = {
    {1, addMissing}, {2, addMissing}, {3, addMissing}, {4, addLaterTable}, {5, failHalfway}};

QString samples()
{
    return QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/plans");
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void stepsAreNumberedWithoutGaps()
    {
        int version = 0;
        for (const MigrationStep &step : planSteps())
            QCOMPARE(step.version, ++version);
    }

    // A change of the field tables without a step shows here: the sample of the newest format no longer opens.
    void everyFormatHasASampleThatOpens()
    {
        for (const MigrationStep &step : planSteps()) {
            const QString name = QStringLiteral("v%1.relais").arg(step.version);
            const QString sample = QDir(samples()).filePath(name);
            StorageFixture fixture;
            if (!QFile::exists(sample)) {
                const QString made = QStringLiteral(RELAIS_BINARY_DIR "/") + name;
                QFile::remove(made);
                auto whole = fixture.created(generatedPlan(1, {.rowsPerTable = 2, .everyFieldKnown = true}));
                const GeneratedDrill drill = generatedDrill(fixture.ids, 3);
                QVERIFY(whole && whole->runs().begin(drill.run, drill.events, drill.snapshot));
                QVERIFY(whole->runs().beat(drill.run.id, {1000, 1}));
                whole.reset();
                QVERIFY(QFile::copy(fixture.path(), made));
                QFAIL(qPrintable(sample + QStringLiteral(" is missing; made for you: ") + made));
            }
            QVERIFY(QFile::copy(sample, fixture.path()));
            QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner));
            auto repository = fixture.opened();
            QVERIFY2(repository, qPrintable(name));
            const auto plan = repository->load();
            QVERIFY2(plan, qPrintable(name));
            RowTypes::forEachType([&]<class T>() {
                if (step.version == planSteps().back().version)
                    QVERIFY2(!plan->table<T>().isEmpty(), T::table);
            });
            const auto report = fixture.files.verify(fixture.path());
            QVERIFY(report->isSound());
            QCOMPARE(report->runs.size(), 1);
        }
    }

    void everyPendingStepRunsOnce()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        int copies = 0;
        const auto open = [&] {
            return Database::open(fixture.path(), OpenMode::Write,
                                  {.self = {}, .steps = laterSteps, .beforeMigration = [&](Connection &) {
                                       ++copies;
                                       return Status();
                                   }});
        };
        for (int i = 0; i < 2; ++i) {
            auto database = open();
            QVERIFY(database);
            QCOMPARE(database->connection().integer("PRAGMA user_version"), 5);
            QCOMPARE(database->connection().integer("SELECT count(*) FROM tool WHERE remarks <> 'read again'"), 0);
            QCOMPARE(damagedRows(database->connection()), QStringList());
        }
        QCOMPARE(copies, 1);
    }

    void whatWasDoneBeforeAMigrationIsNotUndone()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        auto database = Database::open(fixture.path(), OpenMode::Write, {.self = {}, .steps = laterSteps});
        QVERIFY(database);
        SqlPlanRepository repository(std::move(*database), fixture.ids,
                                     FileBackup(fixture.clock, fixture.path(QStringLiteral("data"))));
        const auto recent = repository.recent(100);
        QCOMPARE(recent->undoable, 0);
        QCOMPARE(recent->operations.size(), 1);
        QCOMPARE(repository.history(100, {})->size(), 1);
        QVERIFY(repository.logEnd(QStringLiteral("pc"))->last == fixture.last);
    }

    void aStepThatFailsLeavesTheLastWholeFormat()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        QVERIFY(!Database::open(fixture.path(), OpenMode::Write, {.self = {}, .steps = brokenSteps}));
        Connection plain(fixture.path(), SQLITE_OPEN_READONLY);
        QCOMPARE(plain.integer("PRAGMA user_version"), 4);
        QCOMPARE(plain.integer("SELECT count(*) FROM tool WHERE remarks = 'half'"), 0);
    }

    void aDamagedRowStopsTheMigration()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        {
            Connection plain(fixture.path(), SQLITE_OPEN_READWRITE);
            plain.execute("UPDATE tool SET name = 'Autre'");
        }
        const auto refused = Database::open(fixture.path(), OpenMode::Write, {.self = {}, .steps = laterSteps});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
        QVERIFY(refused.error().place.pointer.startsWith(QStringLiteral("tool/")));
        Connection plain(fixture.path(), SQLITE_OPEN_READONLY);
        QCOMPARE(plain.integer("PRAGMA user_version"), 3);
    }

    void aCopyThatCannotBeMadeStopsTheMigration()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        const Error full{ErrorCode::DiskFull, QStringLiteral("full"), {}};
        const auto refused = Database::open(
            fixture.path(), OpenMode::Write,
            {.self = {}, .steps = laterSteps, .beforeMigration = [&](Connection &) { return Status(full); }});
        QVERIFY(!refused);
        QCOMPARE(refused.error(), full);
        QVERIFY(fixture.opened());
    }

    void anOlderFileIsReadWithoutChangingIt()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        auto database = Database::open(fixture.path(), OpenMode::ReadOnly, {.self = {}, .steps = laterSteps});
        QVERIFY(database);
        QVERIFY(database->isReadOnly());
        QCOMPARE(database->path(), QFileInfo(fixture.path()).canonicalFilePath());
        QCOMPARE(database->connection().integer("PRAGMA user_version"), 5);
        Connection plain(fixture.path(), SQLITE_OPEN_READONLY);
        QCOMPARE(plain.integer("PRAGMA user_version"), 3);
    }

    void anOlderFileWithForeignTablesIsRefused()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        {
            Connection plain(fixture.path(), SQLITE_OPEN_READWRITE);
            plain.execute("CREATE TABLE stowaway (a)");
        }
        const auto refused = Database::open(fixture.path(), OpenMode::Write, {.self = {}, .steps = laterSteps});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Hostile);
    }
};

RELAIS_TEST(MigrationTest)
#include "tst_migration.moc"
