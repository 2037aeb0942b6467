// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"
#include "support/files.h"
#include "support/generatedplan.h"

#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace relais;
using namespace relais::test;

class SqlPlanRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFieldOfEveryTableComesBack()
    {
        StorageFixture fixture;
        Plan plan = generatedPlan(1, {.rowsPerTable = 3, .everyFieldKnown = true});
        // One row of each table is nowhere what a forgotten column would give back.
        RowTypes::forEachType([&]<class T>() {
            T row = plan.table<T>().rows().constLast();
            for (const auto &field : fields<T>()) {
                if (field.get(row) == field.get(T()))
                    QVERIFY2(field.set(row, otherThan(field, field.get(T()))), field.name);
                QVERIFY2(!isUnknown(field.get(row)) && field.get(row) != field.get(T()), field.name);
            }
            plan.table<T>().put(row);
        });
        QVERIFY(fixture.created(plan));
        const auto loaded = fixture.opened()->load();
        QVERIFY(loaded);
        QCOMPARE(fingerprint(*loaded), fingerprint(plan));
        QVERIFY(*loaded == plan);
    }

    void aHistoryOfChangesEndsInTheSamePlan()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(7));
        QVERIFY(repository);
        for (quint32 seed = 1; seed <= 25; ++seed)
            QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, seed)));
        repository.reset();
        const auto loaded = fixture.opened()->load();
        QVERIFY(loaded);
        QVERIFY(*loaded == fixture.plan);
        const auto report = fixture.files.verify(fixture.path());
        QVERIFY(report);
        QCOMPARE(report->damage, QStringList());
        QCOMPARE(report->operations, 26);
        QCOMPARE(report->fingerprint, fingerprint(fixture.plan));
    }

    void undoWorksAfterReopening()
    {
        StorageFixture fixture;
        const Plan before = generatedPlan(3);
        QVERIFY(fixture.created(before));
        {
            auto repository = fixture.opened();
            QVERIFY(fixture.store(*repository, changedPlan(before, 5)));
        }
        auto repository = fixture.opened();
        const auto recent = repository->recent(100);
        QVERIFY(recent);
        QCOMPARE(recent->undoable, 2);
        const Operation newest = recent->operations.constFirst();
        QCOMPARE(newest.changes, difference(before, fixture.plan));
        QVERIFY(recent->oldestUndoableFirst().constLast().id == newest.id);
        Plan undone = fixture.plan;
        QVERIFY(apply(undone, inverse(newest.changes)));
        QVERIFY(undone == before);
        QVERIFY(fixture.store(*repository, undone));
        QVERIFY(*repository->load() == before);
    }

    void theEndOfTheLogIsKnownPerDevice()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        const auto here = repository->logEnd(QStringLiteral("pc"));
        QVERIFY(here);
        QCOMPARE(here->sequence, 1);
        QVERIFY(here->last == fixture.last);
        const auto elsewhere = repository->logEnd(QStringLiteral("laptop"));
        QVERIFY(elsewhere);
        QCOMPARE(elsewhere->sequence, 0);
        QVERIFY(elsewhere->last == fixture.last);
    }

    void historyPagesBackwards()
    {
        StorageFixture fixture;
        auto repository = fixture.created({});
        for (int i = 0; i < 5; ++i)
            QVERIFY(fixture.store(*repository, withTool(fixture.plan, fixture.ids, QString::number(i))));
        const auto newest = repository->history(2);
        QVERIFY(newest);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(newest->at(0).sequence, 6);
        const auto older = repository->history(10, newest->at(1).id);
        QVERIFY(older);
        QCOMPARE(older->size(), 4);
        QCOMPARE(older->at(0).sequence, 4);
    }

    void anOperationOnAnotherHistoryIsRefused()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        const Plan after = withTool(fixture.plan, fixture.ids, QStringLiteral("Caisse"));
        Operation stranger = fixture.operationTo(after);
        stranger.parent = fixture.ids.make<Operation>();
        QCOMPARE(repository->append(stranger, after).error().code, ErrorCode::FileMoved);
        Operation gap = stranger;
        gap.parent = repository->logEnd(QStringLiteral("pc"))->last;
        gap.sequence += 1;
        QCOMPARE(repository->append(gap, after).error().code, ErrorCode::Conflict);
        QVERIFY(!*repository->has(stranger.id));
        QVERIFY(*repository->load() == fixture.plan);
    }

    void aReferenceToNothingIsRefusedWhole()
    {
        StorageFixture fixture;
        auto repository = fixture.created({});
        Plan after = withTool(fixture.plan, fixture.ids, QStringLiteral("Caisse"));
        RoleHolder holder;
        holder.id = fixture.ids.make<RoleHolder>();
        holder.person = fixture.ids.make<Person>();
        after.table<RoleHolder>().put(holder);
        const Operation operation = fixture.operationTo(after);
        QCOMPARE(repository->append(operation, after).error().code, ErrorCode::InvalidValue);
        QVERIFY(!*repository->has(operation.id));
        QVERIFY(*repository->load() == fixture.plan);
    }

    void aReadOnlyFileIsReadAndNotChanged()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        const auto modes = QFile::permissions(fixture.path());
        QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::ReadUser));
        auto repository = fixture.opened();
        QVERIFY(repository);
        QVERIFY(repository->file().readOnly);
        QVERIFY(*repository->load() == fixture.plan);
        QCOMPARE(fixture.store(*repository, changedPlan(fixture.plan, 1)).error().code, ErrorCode::ReadOnly);
        QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("firm.relais")});
        QVERIFY(QFile::setPermissions(fixture.path(), modes));
    }

    // A stick pulled out in the middle of a write, then read where nothing can be written.
    void anInterruptedWriteOnAReadOnlyMediumIsReadAside()
    {
        StorageFixture fixture;
        QVERIFY(fixture.created(generatedPlan(3)));
        const QString copy = fixture.path(QStringLiteral("stick.relais"));
        const QString journal = QStringLiteral("-journal");
        {
            Connection plain(fixture.path(), SQLITE_OPEN_READWRITE);
            plain.execute("PRAGMA cache_spill = 1");
            plain.execute("PRAGMA cache_size = 1");
            plain.execute("BEGIN");
            plain.execute("UPDATE tool SET name = hex(randomblob(4000))");
            plain.execute("UPDATE activity SET name = hex(randomblob(4000))");
            QVERIFY(QFile::copy(fixture.path() + journal, copy + journal));
            QVERIFY(QFile::copy(fixture.path(), copy));
            plain.execute("ROLLBACK");
        }
        QVERIFY(contentOf(copy) != contentOf(fixture.path()));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner));
        const QByteArray before = contentOf(copy);
        auto repository = fixture.files.open(copy, OpenMode::Write);
        QVERIFY(repository);
        QVERIFY((*repository)->file().readOnly);
        QVERIFY(*(*repository)->load() == fixture.plan);
        QCOMPARE(contentOf(copy), before);
        QVERIFY(QFile::exists(copy + journal));
    }

    void aMovedDeletedOrReplacedFileIsNoticed_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"moved", "deleted", "replaced", "overwritten"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void aMovedDeletedOrReplacedFileIsNoticed()
    {
        QFETCH(QString, what);
        StorageFixture fixture;
        const Plan stranger = generatedPlan(9);
        QVERIFY(fixture.created(stranger));
        const QString other = fixture.path(QStringLiteral("other.relais"));
        QVERIFY(QFile::rename(fixture.path(), other));
        auto repository = fixture.created(generatedPlan(3));
        if (what == QStringLiteral("moved")) {
            QVERIFY(QFile::rename(fixture.path(), fixture.path(QStringLiteral("moved.relais"))));
        } else if (what == QStringLiteral("deleted")) {
            QVERIFY(QFile::remove(fixture.path()));
        } else if (what == QStringLiteral("replaced")) {
            QVERIFY(QFile::remove(fixture.path()));
            QVERIFY(QFile::rename(other, fixture.path()));
        } else {
            QFile source(other);
            QFile target(fixture.path());
            QVERIFY(source.open(QIODevice::ReadOnly));
            QVERIFY(target.open(QIODevice::ReadWrite));
            const QByteArray content = source.readAll();
            QCOMPARE(target.write(content), content.size());
            QVERIFY(target.resize(content.size()));
        }
        const QByteArray there = contentOf(fixture.path());
        const Status status = fixture.store(*repository, changedPlan(fixture.plan, 1));
        QVERIFY(!status);
        // In place, SQLite may see the new content as damage before the log is compared.
        if (what != QStringLiteral("overwritten") || status.error().code != ErrorCode::Damaged)
            QCOMPARE(status.error().code, ErrorCode::FileMoved);
        repository.reset();
        QCOMPARE(contentOf(fixture.path()), there);
    }

    void aPlanInUseIsLockedWithAName()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        SqlPlanFiles second(fixture.clock, fixture.ids, fixture.path(QStringLiteral("data")), QStringLiteral("yvon"));
        const auto refused = second.open(fixture.path(), OpenMode::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(refused.error().place.pointer, QStringLiteral("marie@") + QSysInfo::machineHostName());
        QVERIFY(!second.open(fixture.path(), OpenMode::TakeOver));
        QVERIFY(second.open(fixture.path(), OpenMode::ReadOnly));
        repository.reset();
        QVERIFY(second.open(fixture.path(), OpenMode::Write));
    }

    void compactingKeepsPlanAndChain()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        for (quint32 seed = 1; seed <= 10; ++seed)
            QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, seed)));
        const auto head = fixture.files.verify(fixture.path())->logHead;
        QVERIFY(repository->compact(fixture.clock.now().utcMilliseconds - 3500));
        const auto report = fixture.files.verify(fixture.path());
        QVERIFY(report);
        QCOMPARE(report->damage, QStringList());
        QCOMPARE(report->operations, 4);
        QCOMPARE(report->logHead, head);
        QVERIFY(*repository->load() == fixture.plan);
        QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, 99)));
        QVERIFY(repository->compact(fixture.clock.now().utcMilliseconds + 1));
        QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, 98)));
        QVERIFY(fixture.files.verify(fixture.path())->isSound());
    }

private:
    // Another flag or enumerator: the two that have no unknown.
    template <class T> static Value otherThan(const Field<T> &field, const Value &value)
    {
        for (const char *name : field.enumerators) {
            if (value != Value(QString::fromLatin1(name)))
                return QString::fromLatin1(name);
        }
        return value == Value(qint64(0)) ? qint64(1) : qint64(0);
    }
};

RELAIS_TEST(SqlPlanRepositoryTest)
#include "tst_sqlplanrepository.moc"
