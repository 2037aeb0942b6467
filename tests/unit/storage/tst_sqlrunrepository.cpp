// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rowcodec.h"
#include "storagefixture.h"
#include "support/files.h"
#include "support/generatedplan.h"
#include "support/generatedrun.h"

#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace relais;
using namespace relais::test;

class SqlRunRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFieldOfARunComesBack()
    {
        StorageFixture fixture;
        GeneratedDrill drill = generatedDrill(fixture.ids, 3);
        // And one event that knows no more than it must.
        drill.events.append({.id = fixture.ids.make<RunEvent>(), .run = drill.run.id, .sequence = 4});
        {
            auto repository = fixture.created(generatedPlan(3));
            QVERIFY(begun(*repository, drill, 1));
            for (const RunEvent &event : drill.events.mid(1))
                QVERIFY(repository->runs().append(event));
        }
        auto repository = fixture.opened(OpenMode::ReadOnly);
        const auto record = repository->runs().read(drill.run.id);
        QVERIFY(record);
        QVERIFY(record->run == drill.run);
        QVERIFY(record->events == drill.events);
        QVERIFY(!record->heartbeat);
        QCOMPARE(*repository->runs().snapshot(drill.run.snapshot), drill.snapshot);
        QVERIFY(*repository->load() == fixture.plan);
        QCOMPARE(repository->history(100)->size(), 1);
    }

    void eachLinkIsTheHashOfTheLinkBeforeAndTheEvent()
    {
        StorageFixture fixture;
        const GeneratedDrill drill = generatedDrill(fixture.ids, 2);
        auto repository = fixture.created({});
        QVERIFY(begun(*repository, drill, 2));
        const auto next = [](const QByteArray &previous, const CanonicalRecord &record) {
            return QCryptographicHash::hash(previous + record.encoded(), QCryptographicHash::Sha256);
        };
        QByteArray link = next({}, recordOf(drill.run));
        for (const RunEvent &event : drill.events)
            link = next(link, recordOf(event));
        QCOMPARE(repository->runs().read(drill.run.id)->head, link);
        const auto report = fixture.files.verify(fixture.path());
        QCOMPARE(report->damage, QStringList());
        QCOMPARE(report->runs.size(), 1);
        QVERIFY(report->runs.constFirst().run == drill.run.id);
        QCOMPARE(report->runs.constFirst().events, 2);
        QCOMPARE(report->runs.constFirst().head, link);
    }

    void anEventThatDoesNotFollowIsRefused()
    {
        StorageFixture fixture;
        const GeneratedDrill drill = generatedDrill(fixture.ids, 4);
        auto repository = fixture.created({});
        RunRepository &runs = repository->runs();
        QVERIFY(begun(*repository, drill, 2));
        QCOMPARE(runs.append(drill.events.at(3)).error().code, ErrorCode::Conflict);
        QCOMPARE(runs.append(drill.events.at(1)).error().code, ErrorCode::Conflict);
        QCOMPARE(runs.append(generatedDrill(fixture.ids, 1).events.constFirst()).error().code, ErrorCode::NotFound);
        QVERIFY(runs.append(drill.events.at(2)));
        QVERIFY(runs.read(drill.run.id)->events == drill.events.mid(0, 3));
    }

    void aRunBeginsWholeOrNotAtAll()
    {
        StorageFixture fixture;
        const GeneratedDrill drill = generatedDrill(fixture.ids, 3);
        auto repository = fixture.created({});
        RunRepository &runs = repository->runs();
        const QList<RunEvent> gap{drill.events.at(0), drill.events.at(2)};
        QCOMPARE(runs.begin(drill.run, gap, drill.snapshot).error().code, ErrorCode::Conflict);
        const QList<RunEvent> strangers = generatedDrill(fixture.ids, 1).events;
        QCOMPARE(runs.begin(drill.run, strangers, drill.snapshot).error().code, ErrorCode::Conflict);
        QCOMPARE(runs.begin(drill.run, {}, "another").error().code, ErrorCode::InvalidValue);
        QVERIFY(runs.list()->isEmpty());
        QCOMPARE(runs.read(drill.run.id).error().code, ErrorCode::NotFound);
        QCOMPARE(runs.snapshot(drill.run.snapshot).error().code, ErrorCode::NotFound);
        QVERIFY(begun(*repository, drill, 3));
        QCOMPARE(runs.begin(drill.run, {}, drill.snapshot).error().code, ErrorCode::Conflict);
        QCOMPARE(runs.read(drill.run.id)->events.size(), 3);
    }

    void theNewestRunIsListedFirst()
    {
        StorageFixture fixture;
        auto repository = fixture.created({});
        QList<Run> expected;
        for (int i = 0; i < 3; ++i) {
            GeneratedDrill drill = generatedDrill(fixture.ids, 1);
            drill.run.createdUtcMilliseconds = 1000 + i;
            QVERIFY(begun(*repository, drill, 1));
            expected.prepend(drill.run);
        }
        QVERIFY(*repository->runs().list() == expected);
    }

    void aHeartbeatIsOverwrittenAndInNoChain()
    {
        StorageFixture fixture;
        const GeneratedDrill drill = generatedDrill(fixture.ids, 1);
        auto repository = fixture.created({});
        RunRepository &runs = repository->runs();
        QCOMPARE(runs.beat(drill.run.id, {1, 2}).error().code, ErrorCode::NotFound);
        QVERIFY(begun(*repository, drill, 1));
        const QByteArray head = runs.read(drill.run.id)->head;
        for (qint64 second = 1; second <= 3; ++second)
            QVERIFY(runs.beat(drill.run.id, {second * 1000, second}));
        const auto record = runs.read(drill.run.id);
        QVERIFY(record->heartbeat == (Heartbeat{3000, 3}));
        QCOMPARE(record->head, head);
        QVERIFY(fixture.files.verify(fixture.path())->isSound());
    }

    void whatWasForgedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("forgery");
        QTest::addColumn<QString>("read"); // empty: as sound as before to read()
        QTest::addColumn<QStringList>("verified"); // %1: the run
        QTest::newRow("a word of an event")
            << QByteArray("UPDATE run_event SET text = 'better' WHERE sequence = 2") << QStringLiteral("run_event/2")
            << QStringList{QStringLiteral("run_event/%1/2")};
        QTest::newRow("a field made unknown")
            << QByteArray("UPDATE run_event SET subject = NULL WHERE sequence = 3") << QStringLiteral("run_event/3")
            << QStringList{QStringLiteral("run_event/%1/3")};
        QTest::newRow("a link") << QByteArray("UPDATE run_event SET hash = zeroblob(32) WHERE sequence = 2")
                                << QStringLiteral("run_event/2")
                                << QStringList{QStringLiteral("run_event/%1/2"), QStringLiteral("run_event/%1/3")};
        QTest::newRow("an event taken out")
            << QByteArray("DELETE FROM run_event WHERE sequence = 2") << QStringLiteral("run_event/3")
            << QStringList{QStringLiteral("run_event/%1/3")};
        QTest::newRow("the head") << QByteArray("UPDATE run SET title = 'better'") << QStringLiteral("run/%1")
                                  << QStringList{QStringLiteral("run/%1")};
        QTest::newRow("the frozen plan") << QByteArray("UPDATE run_snapshot SET bytes = x'00'") << QString()
                                         << QStringList{QStringLiteral("run_snapshot/%2")};
        QTest::newRow("no frozen plan") << QByteArray("DELETE FROM run_snapshot") << QString()
                                        << QStringList{QStringLiteral("run_snapshot/%2")};
    }

    void whatWasForgedIsNamed()
    {
        QFETCH(QByteArray, forgery);
        QFETCH(QString, read);
        QFETCH(QStringList, verified);
        StorageFixture fixture;
        const GeneratedDrill drill = generatedDrill(fixture.ids, 4);
        QVERIFY(begun(*fixture.created({}), drill, 4));
        Connection(fixture.path(), SQLITE_OPEN_READWRITE).execute(forgery);
        auto repository = fixture.opened();
        const auto named = [&](QString place) {
            place.replace(QStringLiteral("%1"), drill.run.id.value.toString(QUuid::WithoutBraces));
            return place.replace(QStringLiteral("%2"), drill.run.snapshot);
        };
        const auto record = repository->runs().read(drill.run.id);
        QCOMPARE(record ? QString() : record.error().place.pointer, named(read));
        if (!record)
            QCOMPARE(record.error().code, ErrorCode::Damaged);
        QVERIFY(bool(repository->runs().snapshot(drill.run.snapshot)) != read.isEmpty());
        for (QString &place : verified)
            place = named(place);
        QCOMPARE(fixture.files.verify(fixture.path())->damage, verified);
    }

    // An end cut off leaves a chain that is sound: what was printed of it tells.
    void anEndThatWasCutOffHasAnotherHead()
    {
        StorageFixture fixture;
        const GeneratedDrill drill = generatedDrill(fixture.ids, 3);
        QVERIFY(begun(*fixture.created({}), drill, 3));
        const QByteArray printed = fixture.files.verify(fixture.path())->runs.constFirst().head;
        Connection(fixture.path(), SQLITE_OPEN_READWRITE).execute("DELETE FROM run_event WHERE sequence = 3");
        const auto report = fixture.files.verify(fixture.path());
        QVERIFY(report->isSound());
        QVERIFY(report->runs.constFirst().head != printed);
    }

    void aFrozenPlanIsKeptOnceAndGoesWithItsLastRun()
    {
        StorageFixture fixture;
        auto repository = fixture.created({});
        RunRepository &runs = repository->runs();
        const GeneratedDrill first = generatedDrill(fixture.ids, 2, true);
        const GeneratedDrill second = generatedDrill(fixture.ids, 2, true);
        QVERIFY(begun(*repository, first, 2));
        QVERIFY(begun(*repository, second, 2));
        Connection plain(fixture.path(), SQLITE_OPEN_READONLY);
        QCOMPARE(plain.integer("SELECT count(*) FROM run_snapshot"), 1);
        QVERIFY(runs.beat(first.run.id, {1, 2}));
        QVERIFY(runs.remove(first.run.id));
        QCOMPARE(*runs.snapshot(second.run.snapshot), second.snapshot);
        QVERIFY(runs.remove(second.run.id));
        QCOMPARE(runs.snapshot(second.run.snapshot).error().code, ErrorCode::NotFound);
        for (const QByteArray table : {"run", "run_event", "run_snapshot", "run_heartbeat"})
            QCOMPARE(plain.integer("SELECT count(*) FROM " + table), 0);
    }

    void onlyAPracticeRunIsRemoved()
    {
        StorageFixture fixture;
        auto repository = fixture.created({});
        const GeneratedDrill drill = generatedDrill(fixture.ids, 2);
        QVERIFY(begun(*repository, drill, 2));
        QCOMPARE(repository->runs().remove(drill.run.id).error().code, ErrorCode::Conflict);
        QCOMPARE(repository->runs().remove(fixture.ids.make<Run>()).error().code, ErrorCode::NotFound);
        QVERIFY(repository->runs().read(drill.run.id)->events == drill.events);
    }

    void theRunsOfAReadOnlyFileStayAsTheyAre()
    {
        StorageFixture fixture;
        const GeneratedDrill drill = generatedDrill(fixture.ids, 2, true);
        QVERIFY(begun(*fixture.created({}), drill, 1));
        auto repository = fixture.opened(OpenMode::ReadOnly);
        RunRepository &runs = repository->runs();
        QCOMPARE(runs.append(drill.events.at(1)).error().code, ErrorCode::ReadOnly);
        QCOMPARE(runs.beat(drill.run.id, {1, 2}).error().code, ErrorCode::ReadOnly);
        QCOMPARE(runs.remove(drill.run.id).error().code, ErrorCode::ReadOnly);
        QCOMPARE(runs.list()->size(), 1);
    }

    void aMovedFileTakesNoEvent()
    {
        StorageFixture fixture;
        const GeneratedDrill drill = generatedDrill(fixture.ids, 2);
        auto repository = fixture.created({});
        QVERIFY(begun(*repository, drill, 1));
        QVERIFY(QFile::rename(fixture.path(), fixture.path(QStringLiteral("moved.relais"))));
        QCOMPARE(repository->runs().append(drill.events.at(1)).error().code, ErrorCode::FileMoved);
        QCOMPARE(fixture.files.verify(fixture.path(QStringLiteral("moved.relais")))->runs.constFirst().events, 1);
    }

    // The run knows the person by id alone: name and number go, the chain stays whole.
    void aRunOutlivesWhoTookPartInIt()
    {
        StorageFixture fixture;
        Plan plan = generatedPlan(3);
        Person person;
        person.id = fixture.ids.make<Person>();
        person.name = QStringLiteral("Aurélie Quimper");
        person.privatePhone = QStringLiteral("06 39 98 12 34");
        plan.table<Person>().put(person);
        auto repository = fixture.created(plan);
        GeneratedDrill drill = generatedDrill(fixture.ids, 3);
        drill.events[1].person = person.id;
        QVERIFY(begun(*repository, drill, 3));
        QVERIFY(repository->backUp());
        const QByteArray head = repository->runs().read(drill.run.id)->head;

        Plan without = fixture.plan;
        QVERIFY(removeRow(without, person.id.value));
        QVERIFY(repository->forget(person.id, fixture.operationTo(without, OperationKind::Remove), without));

        const auto record = repository->runs().read(drill.run.id);
        QVERIFY(record);
        QVERIFY(record->events == drill.events);
        QCOMPARE(record->head, head);
        const auto backups = fixture.files.backups(repository->file().id);
        for (const QString &path : {fixture.path(), backups->constFirst().path}) {
            const auto report = fixture.files.verify(path);
            QCOMPARE(report->damage, QStringList());
            QCOMPARE(report->runs.constFirst().head, head);
            QVERIFY(!contentOf(path).contains("Quimper"));
            QVERIFY(!contentOf(path).contains("06 39 98 12 34"));
        }
    }

    void compactingKeepsRuns()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        const GeneratedDrill drill = generatedDrill(fixture.ids, 3);
        QVERIFY(begun(*repository, drill, 2));
        QVERIFY(fixture.store(*repository, changedPlan(fixture.plan, 1)));
        QVERIFY(repository->compact(fixture.clock.now().utcMilliseconds + 1));
        QVERIFY(repository->runs().append(drill.events.at(2)));
        QVERIFY(repository->runs().read(drill.run.id)->events == drill.events);
        QVERIFY(fixture.files.verify(fixture.path())->isSound());
    }

    void backupsAndCopiesCarryRuns()
    {
        StorageFixture fixture;
        auto repository = fixture.created(generatedPlan(3));
        const Id<Plan> id = repository->file().id;
        const GeneratedDrill drill = generatedDrill(fixture.ids, 2);
        // Each is new to the backups though the plan is the same; a heartbeat alone is not worth one.
        QVERIFY(repository->backUp());
        QVERIFY(begun(*repository, drill, 1));
        QVERIFY(repository->backUp());
        QVERIFY(repository->runs().append(drill.events.at(1)));
        QVERIFY(repository->backUp());
        QVERIFY(repository->runs().beat(drill.run.id, {1000, 1}));
        QVERIFY(repository->backUp());
        const auto backups = fixture.files.backups(id);
        QCOMPARE(backups->size(), 3);
        const QString copy = fixture.path(QStringLiteral("copy.relais"));
        QVERIFY(fixture.files.copyTo(backups->constFirst().path, copy));
        auto copied = fixture.files.open(copy, OpenMode::Write);
        QVERIFY(copied);
        const auto record = (*copied)->runs().read(drill.run.id);
        QVERIFY(record);
        QVERIFY(record->events == drill.events);
        QCOMPARE(*(*copied)->runs().snapshot(drill.run.snapshot), drill.snapshot);
    }

private:
    // The first so many events as what was planned.
    static bool begun(PlanRepository &repository, const GeneratedDrill &drill, qsizetype planned)
    {
        return bool(repository.runs().begin(drill.run, drill.events.mid(0, planned), drill.snapshot));
    }
};

RELAIS_TEST(SqlRunRepositoryTest)
#include "tst_sqlrunrepository.moc"
