// SPDX-License-Identifier: GPL-3.0-or-later
// A process that works on a plan is killed at a moment of chance, again and again.
#include "faultrow.h"
#include "scratch.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace relais;
using namespace relais::test;

namespace {

constexpr int driverPatience = 60'000; // milliseconds until a driver counts as stuck
constexpr Amount amount{.edits = 60, .rows = 30, .events = 30};
constexpr Job killedJobs[] = {Job::Edit, Job::Import, Job::Migrate, Job::Drill};

// One driver (jobdriver.cpp).
class KilledDriver {
public:
    KilledDriver(Job job, const QString &folder, bool early)
    {
        QStringList arguments{QString::fromLatin1(nameOf(job)), folder, QString::number(amount.edits),
                              QString::number(amount.rows), QString::number(amount.events)};
        if (early)
            arguments.append(QStringLiteral("early"));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(RELAIS_JOB_DRIVER), arguments);
    }

    bool isReady()
    {
        return (m_process.canReadLine() || m_process.waitForReadyRead(driverPatience))
            && m_process.readLine() == "ready\n";
    }

    // Reads on until it has ended or so much time has passed.
    void work(qint64 nanoseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < nanoseconds && m_process.state() == QProcess::Running)
            m_process.waitForReadyRead(timer.nsecsElapsed() + 2'000'000 < nanoseconds ? 1 : 0);
    }

    // The last step that it was told is stored.
    int kill(int before)
    {
        m_process.kill();
        m_process.waitForFinished(driverPatience);
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line == "done")
                m_done = true;
            else
                before = line.toInt();
        }
        return before;
    }

    bool ends() { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(driverPatience); }
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    QProcess m_process;
    bool m_done = false;
};

QString milliseconds(QList<qint64> nanoseconds, qsizetype percent)
{
    std::ranges::sort(nanoseconds);
    const auto at = std::min(nanoseconds.size() - 1, nanoseconds.size() * percent / 100);
    return QString::number(static_cast<double>(nanoseconds.at(at)) / 1e6, 'f', 1);
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<Job>("job");
        for (const Job job : killedJobs)
            QTest::newRow(nameOf(job)) << job;
    }

    void nothingAcknowledgedIsLost()
    {
        QFETCH(Job, job);
        FaultRow row{.job = job, .fault = "kill -9"};
        killOften(row, numberWanted("RELAIS_FAULT_KILLS", 100) / int(std::size(killedJobs)));
        row.remark += QStringLiteral(", reopened in %1 ms (p50), %2 ms (p99)")
                          .arg(milliseconds(m_reopened, 50), milliseconds(m_reopened, 99));
        row.print();
        QVERIFY2(row.bad() == 0, qPrintable(row.first));
        QVERIFY(m_midway * 4 > row.tried); // else the moments were not of chance
    }

    // The control: a driver that tells of a step before it is stored.
    void whatIsToldTooEarlyIsSeen()
    {
        FaultRow row{.job = Job::Edit, .fault = "kill -9", .control = "told too early"};
        killOften(row, 20);
        row.print();
        QVERIFY(row.lost > 0);
    }

private:
    void killOften(FaultRow &row, int times)
    {
        Scratch scratch;
        const bool early = row.control[0] != 0;
        // What a driver makes, made here: ids and clocks count, so both make the same.
        const auto twin = Workload::of(row.job, Manner::AsBuilt, scratch.folder(QStringLiteral("twin")), amount);
        QVERIFY(twin->prepare());
        const int before = twin->acknowledged();
        twin->run();
        twin->close();
        QVERIFY(twin->errors().isEmpty());
        const QString folder = scratch.path(QStringLiteral("killed"));
        const qint64 lasts = timeOf(row.job, scratch.folder(QStringLiteral("killed")));
        QVERIFY(lasts > 0);
        m_reopened.clear();
        m_midway = 0;
        QRandomGenerator random(20261123);
        for (int i = 0; i < times; ++i) {
            scratch.folder(QStringLiteral("killed"));
            KilledDriver driven(row.job, folder, early);
            QVERIFY(driven.isReady());
            driven.work(static_cast<qint64>(random.generateDouble() * static_cast<double>(lasts)));
            const int acknowledged = driven.kill(before);
            ++row.tried;
            m_midway += driven.isDone() ? 0 : 1;
            reopen(*twin, folder);
            row.count(twin->check(folder, acknowledged), QStringLiteral("kill %1").arg(i));
        }
        row.remark = QStringLiteral("%1 midway").arg(m_midway);
    }

    // How long the job takes a driver that is left alone, in nanoseconds.
    static qint64 timeOf(Job job, const QString &folder)
    {
        KilledDriver driven(job, folder, false);
        QElapsedTimer timer;
        if (!driven.isReady())
            return 0;
        timer.start();
        driven.ends();
        return timer.nsecsElapsed();
    }

    // With all that is read at the start.
    void reopen(const Workload &workload, const QString &folder)
    {
        QElapsedTimer timer;
        timer.start();
        const Status opened = workload.reopen(folder);
        m_reopened.append(timer.nsecsElapsed());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    }

    QList<qint64> m_reopened;
    int m_midway = 0; // killed before the job was done
};

RELAIS_TEST(KillTest)
#include "tst_kill.moc"
