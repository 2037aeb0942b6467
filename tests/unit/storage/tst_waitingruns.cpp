// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"
#include "support/files.h"
#include "support/generatedplan.h"
#include "support/generatedrun.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace relais;
using namespace relais::test;

// A drill is played while its plan cannot be written, and brought into the plan later.
class WaitingRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture.emplace();
        QVERIFY(fixture().created(generatedPlan(3)));
    }
    void cleanup()
    {
        setWritable(true);
        m_fixture.reset();
    }

    void aRunOfAPlanThatCannotBeWrittenIsKeptAndReadAgain()
    {
        const GeneratedDrill drill = generatedDrill(fixture().ids, 4);
        const QByteArray plan = contentOf(fixture().path());
        playApart(drill);
        QCOMPARE(contentOf(fixture().path()), plan);
        QCOMPARE(filesOfRuns(),
                 QStringList{drill.run.id.value.toString(QUuid::WithoutBraces) + QStringLiteral(".relais-run")});
        setWritable(false);
        const auto repository = fixture().opened();
        QVERIFY(repository && repository->file().readOnly);
        QVERIFY(*repository->runs().list() == QList<Run>{drill.run});
        const auto record = repository->runs().read(drill.run.id);
        QVERIFY(record && record->waiting);
        QVERIFY(record->events == drill.events);
        QVERIFY(record->heartbeat == (Heartbeat{4000, 4}));
        QCOMPARE(*repository->runs().snapshot(drill.run.snapshot), drill.snapshot);
        QCOMPARE(repository->bringRuns()->brought, 0);
    }

    void itIsBroughtWholeOnceThePlanCanBeWritten()
    {
        const GeneratedDrill drill = generatedDrill(fixture().ids, 4);
        const QByteArray head = playApart(drill);
        const auto repository = fixture().opened();
        const auto brought = repository->bringRuns();
        QVERIFY(brought);
        QCOMPARE(brought->brought, 1);
        QCOMPARE(brought->left, 0);
        const auto record = repository->runs().read(drill.run.id);
        QVERIFY(record && !record->waiting);
        QVERIFY(record->run == drill.run);
        QVERIFY(record->events == drill.events);
        QCOMPARE(record->head, head);
        QVERIFY(record->heartbeat == (Heartbeat{4000, 4}));
        QCOMPARE(*repository->runs().snapshot(drill.run.snapshot), drill.snapshot);
        QCOMPARE(repository->bringRuns()->brought, 0);
        QCOMPARE(filesOfRuns(), QStringList());
        QVERIFY(fixture().files.verify(fixture().path())->isSound());
        QVERIFY(*repository->load() == fixture().plan);
    }

    void aFileThatOutlivedItsBringingIsBroughtToNothing()
    {
        const GeneratedDrill drill = generatedDrill(fixture().ids, 3);
        const QByteArray head = playApart(drill);
        const QString file = folder().filePath(filesOfRuns().constFirst());
        const QByteArray kept = contentOf(file);
        {
            const auto repository = fixture().opened();
            QCOMPARE(repository->bringRuns()->brought, 1);
            RunEvent later = generatedRow<RunEvent>(fixture().ids, 9);
            later.run = drill.run.id;
            later.sequence = 4;
            QVERIFY(repository->runs().append(later));
        }
        QVERIFY(writeFile(file, kept));
        const auto repository = fixture().opened();
        QCOMPARE(repository->bringRuns()->brought, 1);
        QCOMPARE(filesOfRuns(), QStringList());
        const auto record = repository->runs().read(drill.run.id);
        QCOMPARE(record->events.size(), 4);
        QVERIFY(record->head != head);
        QVERIFY(fixture().files.verify(fixture().path())->isSound());
    }

    void whatItsFileHasMoreOfIsAdded()
    {
        const GeneratedDrill drill = generatedDrill(fixture().ids, 4);
        const QByteArray head = playApart(drill);
        const auto repository = fixture().opened();
        QVERIFY(repository->runs().begin(drill.run, drill.events.first(2), drill.snapshot));
        QCOMPARE(repository->bringRuns()->brought, 1);
        QCOMPARE(repository->runs().read(drill.run.id)->head, head);
    }

    void aRunAtOddsWithThePlansOwnStaysApart()
    {
        const GeneratedDrill drill = generatedDrill(fixture().ids, 3);
        playApart(drill);
        const GeneratedDrill sound = generatedDrill(fixture().ids, 2);
        playApart(sound);
        RunEvent other = drill.events.constFirst();
        other.text = QStringLiteral("Something else");
        const auto repository = fixture().opened();
        QVERIFY(repository->runs().begin(drill.run, {other}, drill.snapshot));
        const auto brought = repository->bringRuns();
        QCOMPARE(brought->brought, 1);
        QCOMPARE(brought->left, 1);
        QCOMPARE(filesOfRuns().size(), 1);
        QCOMPARE(repository->runs().read(drill.run.id)->events.size(), 1);
        QVERIFY(repository->runs().read(sound.run.id));
    }

    void aRunThatIsBeingPlayedStaysWhereItIs()
    {
        const GeneratedDrill drill = generatedDrill(fixture().ids, 2);
        setWritable(false);
        auto playing = fixture().opened();
        QVERIFY(playing->runs().begin(drill.run, drill.events.first(1), drill.snapshot));
        setWritable(true);
        const auto repository = fixture().opened();
        QVERIFY(!repository->file().readOnly);
        QCOMPARE(repository->bringRuns()->left, 1);
        QVERIFY(playing->runs().append(drill.events.at(1)));
        playing.reset();
        QCOMPARE(repository->bringRuns()->brought, 1);
        QCOMPARE(repository->runs().read(drill.run.id)->events.size(), 2);
    }

    void anotherPlansRunIsLeftAlone()
    {
        playApart(generatedDrill(fixture().ids, 2));
        const auto other = fixture().files.create(fixture().path(QStringLiteral("other.relais")));
        QVERIFY(other);
        const auto brought = (*other)->bringRuns();
        QCOMPARE(brought->brought, 0);
        QCOMPARE(brought->left, 0);
        QCOMPARE(filesOfRuns().size(), 1);
    }

    void whatIsNoRunIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(folder().path()));
        QVERIFY(writeFile(folder().filePath(QStringLiteral("note.relais-run")), "not a database"));
        QVERIFY(QFile::copy(fixture().path(), folder().filePath(QStringLiteral("plan.relais-run"))));
        const auto repository = fixture().opened();
        QCOMPARE(repository->bringRuns()->brought, 0);
        QCOMPARE(filesOfRuns().size(), 2);
        QVERIFY(repository->runs().list()->isEmpty());
    }

    void aDamagedRunIsNotBrought()
    {
        playApart(generatedDrill(fixture().ids, 3));
        const QString file = folder().filePath(filesOfRuns().constFirst());
        QByteArray bytes = contentOf(file);
        QVERIFY(bytes.contains("text 2"));
        bytes.replace("text 2", "text 9");
        QVERIFY(writeFile(file, bytes));
        const auto repository = fixture().opened();
        QCOMPARE(repository->bringRuns()->left, 1);
        QVERIFY(repository->runs().list()->isEmpty());
    }

    void aTrialAloneThatIsNotKeptLeavesNoFile()
    {
        const GeneratedDrill drill = generatedDrill(fixture().ids, 2, true);
        playApart(drill);
        setWritable(false);
        const auto repository = fixture().opened();
        QVERIFY(repository->runs().remove(drill.run.id));
        QVERIFY(repository->runs().list()->isEmpty());
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aPlansOwnRunCannotBeChangedThere()
    {
        const GeneratedDrill drill = generatedDrill(fixture().ids, 3);
        QVERIFY(fixture().opened()->runs().begin(drill.run, drill.events.first(2), drill.snapshot));
        setWritable(false);
        const auto repository = fixture().opened();
        QCOMPARE(repository->runs().append(drill.events.at(2)).error().code, ErrorCode::ReadOnly);
        QCOMPARE(repository->runs().begin(drill.run, {}, drill.snapshot).error().code, ErrorCode::Conflict);
        QVERIFY(!repository->runs().read(drill.run.id)->waiting);
    }

private:
    StorageFixture &fixture() { return *m_fixture; }
    QDir folder() { return QDir(m_fixture->folder.filePath(QStringLiteral("data/runs"))); }
    QStringList filesOfRuns() { return QDir(folder()).entryList({QStringLiteral("*.relais-run")}, QDir::Files); }

    void setWritable(bool writable)
    {
        const auto reading = QFile::ReadOwner | QFile::ReadGroup;
        QFile::setPermissions(fixture().path(), writable ? reading | QFile::WriteOwner : reading);
    }

    // Answers the run's head, with the plan writable again.
    QByteArray playApart(const GeneratedDrill &drill)
    {
        setWritable(false);
        QByteArray head;
        {
            const auto repository = fixture().opened();
            RunRepository &runs = repository->runs();
            bool kept = bool(runs.begin(drill.run, drill.events.first(1), drill.snapshot));
            for (const RunEvent &event : drill.events.mid(1)) {
                kept = kept && runs.append(event);
                kept = kept && runs.beat(drill.run.id, {event.sequence * 1000, event.sequence});
            }
            if (kept)
                head = runs.read(drill.run.id)->head;
        }
        setWritable(true);
        return head;
    }
    std::optional<StorageFixture> m_fixture;
};

RELAIS_TEST(WaitingRunsTest)
#include "tst_waitingruns.moc"
