// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"
#include "support/generatedplan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace relais;
using namespace relais::test;

class FileBackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aBackupHoldsThePlanAndOpens()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        QVERIFY(repository->backUp());
        const Plan kept = fixture.plan;
        QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, 1)));
        const auto backups = fixture.files.backups(repository->file().id);
        QVERIFY(backups);
        QCOMPARE(backups->size(), 1);
        QCOMPARE(backups->constFirst().utcMilliseconds, fixture.clock.now().utcMilliseconds - 1000);
        const QString restored = fixture.path(QStringLiteral("restored.relais"));
        QVERIFY(fixture.files.copyTo(backups->constFirst().path, restored));
        auto again = fixture.files.open(restored, OpenMode::Write);
        QVERIFY(again);
        QVERIFY(*(*again)->load() == kept);
        QVERIFY((*again)->file().id == repository->file().id);
        QCOMPARE(fixture.files.copyTo(backups->constFirst().path, restored).error().code, ErrorCode::Conflict);
    }

    void nothingNewIsNotKeptTwice()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        QVERIFY(repository->backUp());
        QVERIFY(repository->backUp());
        QCOMPARE(fixture.files.backups(repository->file().id)->size(), 1);
    }

    void tenAreKept()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        for (quint32 seed = 0; seed < 12; ++seed) {
            QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, seed)));
            QVERIFY(repository->backUp());
        }
        const auto backups = fixture.files.backups(repository->file().id);
        QCOMPARE(backups->size(), 10);
        auto newest = fixture.files.open(backups->constFirst().path, OpenMode::ReadOnly);
        QVERIFY(newest);
        QVERIFY(*(*newest)->load() == fixture.plan);
    }

    void asManyAreKeptAsWasSaid()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3)); // open before it is said
        fixture.files.keepBackups(2);
        for (quint32 seed = 0; seed < 4; ++seed) {
            QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, seed)));
            QVERIFY(repository->backUp());
        }
        QCOMPARE(fixture.files.backups(repository->file().id)->size(), 2);
    }

    void theyGoToTheFolderThatWasChosenAndAreFoundWhereverTheyAre()
    {
        StorageFixture fixture;
        const QString chosen = fixture.folder.filePath(QStringLiteral("copies"));
        auto repository = fixture.created(generatedPlan(3)); // open before it is said
        const Id<Plan> id = repository->file().id;
        QVERIFY(repository->backUp());
        QVERIFY(QDir().mkpath(chosen));
        QCOMPARE(fixture.files.keepBackupsIn(true, {chosen}), chosen);
        QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, 1)));
        QVERIFY(repository->backUp());
        auto backups = fixture.files.backups(id);
        QCOMPARE(backups->size(), 2);
        QVERIFY(backups->constFirst().path.startsWith(chosen));
        QVERIFY(!backups->constLast().path.startsWith(chosen));
        // Back again: what lies in the other folder is still known.
        QVERIFY(fixture.files.keepBackupsIn(false, {chosen}) != chosen);
        QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, 2)));
        QVERIFY(repository->backUp());
        backups = fixture.files.backups(id);
        QCOMPARE(backups->size(), 3);
        QVERIFY(!backups->constFirst().path.startsWith(chosen));
    }

    void aChosenFolderThatIsNotThereIsNotMade()
    {
        StorageFixture fixture;
        const QString gone = fixture.folder.filePath(QStringLiteral("stick"));
        QCOMPARE(fixture.files.keepBackupsIn(true, {gone}), gone);
        auto repository = fixture.created(generatedPlan(3));
        QCOMPARE(repository->backUp().error().code, ErrorCode::NotFound);
        QVERIFY(!QDir(gone).exists());
    }

    void aClockSetBackDoesNotMakeTheNewestTheOldest()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        QVERIFY(repository->backUp());
        QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, 1)));
        fixture.clock.setWall(fixture.clock.now().utcMilliseconds - 86'400'000);
        QVERIFY(repository->backUp());
        const auto backups = fixture.files.backups(repository->file().id);
        QCOMPARE(backups->size(), 2);
        auto newest = fixture.files.open(backups->constFirst().path, OpenMode::ReadOnly);
        QVERIFY(*(*newest)->load() == fixture.plan);
    }

    void aDamagedPlanIsNotBackedUp()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        {
            Connection plain(fixture.path(), SQLITE_OPEN_READWRITE);
            plain.execute("UPDATE tool SET name = 'Autre'");
        }
        QCOMPARE(repository->backUp().error().code, ErrorCode::Damaged);
        QVERIFY(fixture.files.backups(repository->file().id)->isEmpty());
    }

    // « Oublier cette personne »: no byte of the name or number is left in the file or in its backups.
    void aForgottenPersonLeavesNoByte()
    {
        StorageFixture fixture;
        Plan plan = generatedPlan(3, {.rowsPerTable = 20});
        Person person;
        person.id = fixture.ids.make<Person>();
        person.name = QStringLiteral("Aurélie Quimper");
        person.privatePhone = QStringLiteral("06 39 98 12 34");
        person.remarks = QStringLiteral("Quimper rappelle le soir");
        plan.table<Person>().put(person);
        auto repository = fixture.created(plan);
        QVERIFY(repository->backUp());
        for (const char *phone : {"06 39 98 55 66", "06 39 98 77 88"}) {
            Plan next = fixture.plan;
            person.privatePhone = QString::fromLatin1(phone);
            next.table<Person>().put(person);
            QVERIFY(fixture.store(*repository, next));
            QVERIFY(repository->backUp());
        }
        QVERIFY(placesOf(fixture, "06 39 98").size() > 2);
        const auto head = fixture.files.verify(fixture.path())->logHead;

        Plan without = fixture.plan;
        QVERIFY(removeRow(without, person.id.value));
        const Operation removal = fixture.operationTo(without, OperationKind::Remove);
        QVERIFY(repository->forget(person.id, removal, without));

        QCOMPARE(placesOf(fixture, "06 39 98"), QStringList());
        QCOMPARE(placesOf(fixture, "Quimper"), QStringList());
        QVERIFY(*repository->load() == without);
        QCOMPARE(repository->recent(100)->undoable, 0);
        QCOMPARE(repository->history(100)->size(), 4);
        const auto report = fixture.files.verify(fixture.path());
        QCOMPARE(report->damage, QStringList());
        QVERIFY(report->logHead != head);
        const auto backups = fixture.files.backups(repository->file().id);
        QCOMPARE(backups->size(), 3);
        for (const Backup &backup : *backups)
            QVERIFY(fixture.files.verify(backup.path)->isSound());
        fixture.plan = without;
        QVERIFY(fixture.store(*repository, changedPlan(without, 4)));
    }

    void theLogNeverHoldsAPersonsValues()
    {
        StorageFixture fixture;
        Plan plan;
        Person person;
        person.id = fixture.ids.make<Person>();
        person.name = QStringLiteral("Aurélie Quimper");
        plan.table<Person>().put(person);
        auto repository = fixture.created(plan);
        Connection plain(fixture.path(), SQLITE_OPEN_READONLY);
        QCOMPARE(plain.integer("SELECT count(*) FROM change WHERE field = 'name' AND length(after) = 32"), 1);
        QCOMPARE(plain.integer("SELECT count(*) FROM change WHERE after LIKE '%Quimper%'"), 0);
        QCOMPARE(repository->history(1)->constFirst().changes.constFirst().fields.constFirst().after,
                 Value(person.name));
    }

private:
    // Every file of the fixture that holds these bytes, the plan and all that stands beside it.
    static QStringList placesOf(const StorageFixture &fixture, const QByteArray &bytes)
    {
        QStringList places;
        QDirIterator files(fixture.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                places.append(file.fileName());
        }
        return places;
    }
};

RELAIS_TEST(FileBackupTest)
#include "tst_filebackup.moc"
