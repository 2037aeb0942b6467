// SPDX-License-Identifier: GPL-3.0-or-later
// Drills and incidents on the machine's own clocks and timers, while these are meddled with: the wall clock is set, the
// process stands still, the machine seems to have slept, the program is killed. What must hold is an order, never a
// time: each inject comes once, none before it is due, and no more was played than time has passed.
#include "domain/runprogress.h"
#include "services/runrepository.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace relais {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds until a driver counts as stuck
constexpr qint64 timesFaster = 20;

struct Told {
    QString kind;
    QString key;
    QString reason;
    qint64 amount = 0;
    qint64 elapsed = 0;
    qint64 monotonic = 0; // after it was stored
};

Told toldIn(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (words.size() != 6)
        return {};
    return {QString::fromLatin1(words.at(0)), QString::fromLatin1(words.at(1)), QString::fromLatin1(words.at(2)),
            words.at(3).toLongLong(),         words.at(4).toLongLong(),         words.at(5).toLongLong()};
}

// One driver (drilldriver.cpp) and what it told so far.
class Driven {
public:
    Driven(const QString &file, const QString &what, const QMap<QString, QString> &environment = {})
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (auto one = environment.cbegin(); one != environment.cend(); ++one)
            all.insert(one.key(), one.value());
        m_process.setProcessEnvironment(all);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(RELAIS_DRILL_DRIVER), {file, what});
    }

    // Reads on until it has told that many of the kind; false: it ended before, or is stuck.
    bool waitFor(const QString &kind, int count = 1)
    {
        while (this->count(kind) < count) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(patience))
                return false;
            while (m_process.canReadLine())
                m_told.append(toldIn(m_process.readLine()));
        }
        return true;
    }

    bool ends() { return waitFor(u"ended"_s) && (m_process.waitForFinished(patience) || m_process.exitCode() == 0); }

    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
        while (m_process.canReadLine())
            m_told.append(toldIn(m_process.readLine()));
    }

    [[nodiscard]] const QList<Told> &told() const { return m_told; }
    [[nodiscard]] int count(const QString &kind) const
    {
        return static_cast<int>(
            std::count_if(m_told.cbegin(), m_told.cend(), [&](const Told &one) { return one.kind == kind; }));
    }
    [[nodiscard]] Told last(const QString &kind) const
    {
        const auto found =
            std::find_if(m_told.crbegin(), m_told.crend(), [&](const Told &one) { return one.kind == kind; });
        return found == m_told.crend() ? Told() : *found;
    }

private:
    QProcess m_process;
    QList<Told> m_told;
};

qint64 dueOf(const QString &key)
{
    constexpr qint64 minutes[] = {0, 1, 1, 2};
    return minutes[key.last(1).toInt()] * 60'000;
}

} // namespace

class TestDrillClocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void theWallClockMovesNoDrill()
    {
        const QString wall = path(u"wall"_s);
        QVERIFY(test::writeFile(wall, "+0"));
        Driven driven(path(u"plan.relais"_s), u"drill"_s, fakedBy(wall));
        QVERIFY(driven.waitFor(u"inject_played"_s));
        QVERIFY(test::writeFile(wall, "+1h"));
        QVERIFY(driven.waitFor(u"inject_played"_s, 3));
        QVERIFY(test::writeFile(wall, "-1d"));
        QVERIFY(driven.ends());
        QCOMPARE(driven.count(u"paused"_s), 0);
        lookAt(driven.told());
        // The wall clock of the record did move: the day before at the end.
        const auto record = stored();
        QVERIFY(record.events.constLast().utcMilliseconds < record.events.at(5).utcMilliseconds);
    }

    void aProcessThatStoodStillPlaysLateAndInOrder()
    {
        Driven driven(path(u"plan.relais"_s), u"drill"_s);
        QVERIFY(driven.waitFor(u"inject_played"_s));
        driven.signal(SIGSTOP);
        const SystemClock clock;
        const qint64 until = clock.now().monotonicMilliseconds + 3500; // a minute of play is three seconds
        QVERIFY(QTest::qWaitFor([&] { return clock.now().monotonicMilliseconds >= until; }, patience));
        driven.signal(SIGCONT);
        QVERIFY(driven.ends());
        QCOMPARE(driven.count(u"paused"_s), 0); // it did not sleep
        lookAt(driven.told());
    }

    void aMachineThatSleptPausesAndGoesOn()
    {
        const QString ahead = path(u"ahead"_s);
        QVERIFY(test::writeFile(ahead, "0"));
        Driven driven(path(u"plan.relais"_s), u"drill"_s,
                      {{u"LD_PRELOAD"_s, QStringLiteral(RELAIS_BOOTTIME)}, {u"BOOT_AHEAD"_s, ahead}});
        QVERIFY(driven.waitFor(u"inject_played"_s));
        QVERIFY(test::writeFile(ahead, "1800000"));
        QVERIFY(driven.ends());
        QCOMPARE(driven.count(u"paused"_s), 1);
        QCOMPARE(driven.last(u"paused"_s).reason, u"machine_slept"_s);
        lookAt(driven.told());
    }

    void aDrillThatIsKilledTwiceComesToItsEnd()
    {
        QList<Told> told;
        for (const int played : {1, 1}) {
            Driven driven(path(u"plan.relais"_s), u"drill"_s);
            QVERIFY(driven.waitFor(told.isEmpty() ? u"inject_played"_s : u"resumed"_s, played));
            driven.kill();
            told += driven.told();
        }
        Driven driven(path(u"plan.relais"_s), u"drill"_s);
        QVERIFY(driven.ends());
        QCOMPARE(driven.last(u"paused"_s).reason, u"program_ended"_s);
        lookAt(told + driven.told());
    }

    void aStepOfTheWallClockIsInTheLogOfAnIncident()
    {
        const QString wall = path(u"wall"_s);
        QVERIFY(test::writeFile(wall, "+0"));
        Driven driven(path(u"plan.relais"_s), u"incident"_s, fakedBy(wall));
        QVERIFY(driven.waitFor(u"started"_s));
        QVERIFY(test::writeFile(wall, "+1h"));
        QVERIFY(driven.waitFor(u"wall_clock_stepped"_s));
        const Told forward = driven.last(u"wall_clock_stepped"_s);
        QVERIFY(test::writeFile(wall, "-1d"));
        QVERIFY(driven.ends());
        const Told back = driven.last(u"wall_clock_stepped"_s);
        QVERIFY(forward.amount > 3'590'000 && forward.amount < 3'610'000);
        QVERIFY(back.amount < -89'990'000 && back.amount > -90'010'000);
        const Told started = driven.told().constFirst();
        const Told ended = driven.last(u"ended"_s);
        QVERIFY(ended.elapsed >= 600'000);
        // The clocks are read one after the other: a little may lie between them.
        QVERIFY(ended.elapsed <= 600'000 + ended.monotonic - started.monotonic + 2000);
        qint64 reached = 0;
        for (const Told &one : driven.told().mid(1)) {
            QVERIFY(one.elapsed >= reached);
            reached = one.elapsed;
        }
        stored();
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    static QMap<QString, QString> fakedBy(const QString &wall)
    {
        return {{u"LD_PRELOAD"_s, QStringLiteral(RELAIS_FAKETIME)},
                {u"DONT_FAKE_MONOTONIC"_s, u"1"_s},
                {u"FAKETIME_NO_CACHE"_s, u"1"_s},
                {u"FAKETIME_TIMESTAMP_FILE"_s, wall}};
    }

    // What was told: time of play never runs back, and no more was played than passed. The file: each inject once, in
    // order, none before it was due.
    void lookAt(const QList<Told> &told)
    {
        qint64 reached = 0;
        const qint64 began = told.constFirst().monotonic;
        for (const Told &one : told) {
            if (one.kind == u"ready")
                continue;
            QVERIFY(one.elapsed >= reached);
            reached = one.elapsed;
            QVERIFY(one.elapsed <= (one.monotonic - began) * timesFaster);
        }
        QStringList played;
        for (const RunEvent &event : stored().events) {
            if (event.kind != RunEventKind::InjectPlayed)
                continue;
            QVERIFY(event.elapsed >= dueOf(event.key));
            played << event.key;
        }
        QCOMPARE(played, (QStringList{u"scene0"_s, u"scene1"_s, u"scene2"_s, u"scene3"_s}));
    }

    // The run as it is in the file, its chain sound, folded to its end.
    RunRecord stored()
    {
        test::FakeClock clock;
        test::CountingIds ids;
        SqlPlanFiles files(clock, ids, path(u"data"_s), u"test"_s);
        const auto report = files.verify(path(u"plan.relais"_s));
        const auto repository = files.open(path(u"plan.relais"_s), OpenMode::ReadOnly);
        const auto listed = repository ? (*repository)->runs().list() : Result<QList<Run>>(QList<Run>());
        if (!report || !report->isSound() || !listed || listed->size() != 1) {
            QTest::qFail("the file is not sound", __FILE__, __LINE__);
            return {};
        }
        const auto record = (*repository)->runs().read(listed->constFirst().id);
        const auto progress = record ? progressOf(record->run, record->events) : Result<RunProgress>(record.error());
        if (!progress || progress->phase != RunPhase::Ended) {
            QTest::qFail("the run did not end", __FILE__, __LINE__);
            return {};
        }
        return *record;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace relais

using relais::TestDrillClocks;
RELAIS_TEST(TestDrillClocks)
#include "tst_drillclocks.moc"
