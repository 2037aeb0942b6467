// SPDX-License-Identifier: GPL-3.0-or-later
// Failures on top of a power cut: the disk fails while the program puts a plan in order that was being written.
#include "disk.h"
#include "failures.h"
#include "faultrow.h"
#include "scratch.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace relais::test;

namespace {

struct Left {
    DiskContent content;
    int acknowledged;
};

// What the disk holds at instants when a journal is there to be played back, spread evenly over the job.
QList<Left> interruptedWrites(const QList<DiskEvent> &events, int acknowledged, qsizetype wanted)
{
    Disk disk;
    QRandomGenerator random(20261122);
    QList<Left> all;
    for (const DiskEvent &event : events) {
        disk.apply(event);
        if (event.kind == RelaisFaultMark)
            acknowledged = event.name.toInt();
        if (event.kind != RelaisFaultSync && event.kind != RelaisFaultWrite)
            continue;
        const DiskContent content = disk.after({Content::Kept, Names::Kept, FileSystem::Strict}, random);
        for (auto file = content.files.cbegin(); file != content.files.cend(); ++file) {
            // Beside the plan, not a draft of it, and begun: SQLite will play it back.
            const bool isPlans = file.key().endsWith(".relais-journal") && !file.key().contains('/');
            if (isPlans && !file.key().startsWith('.') && file.value().startsWith("\xd9\xd5\x05\xf9")) {
                all.append({content, acknowledged});
                break;
            }
        }
    }
    QList<Left> chosen;
    for (qsizetype i = 1; i <= std::min(wanted, all.size()); ++i)
        chosen.append(all.at(all.size() * i / (std::min(wanted, all.size()) + 1)));
    return chosen;
}

} // namespace

class FailingRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFailureWhileAPlanIsPutInOrderCostsNothing_data()
    {
        QTest::addColumn<Job>("job");
        for (const Job job : jobs) {
            if (job != Job::Export) // nothing of it is put in order
                QTest::newRow(nameOf(job)) << job;
        }
    }

    void aFailureWhileAPlanIsPutInOrderCostsNothing()
    {
        QFETCH(Job, job);
        Scratch scratch;
        const QString folder = scratch.folder(QStringLiteral("recorded"));
        const QString log = scratch.path(QStringLiteral("disk.log"));
        const auto workload = Workload::of(job, Manner::AsBuilt, folder);
        QVERIFY(workload->prepare());
        QVERIFY(relais_fault_record(folder.toUtf8().constData(), log.toUtf8().constData()));
        const int before = workload->acknowledged();
        workload->run();
        workload->close();
        QVERIFY(relais_fault_stop());
        const auto left = interruptedWrites(readDiskLog(log), before, numberWanted("RELAIS_FAULT_RECOVERIES", 3));
        QVERIFY(!left.isEmpty());
        FaultRow row{.job = job, .fault = "failing recovery"};
        const QString rebuilt = scratch.path(QStringLiteral("rebuilt"));
        for (const Left &one : left)
            failEverywhere(*workload, one, rebuilt, row);
        row.print();
        QVERIFY2(row.bad() == 0, qPrintable(row.first));
        QVERIFY(row.tried > left.size() * 5);
    }

private:
    static void failEverywhere(const Workload &workload, const Left &left, const QString &folder, FaultRow &row)
    {
        for (const FailingCall &call : failingCalls) {
            for (const bool persists : {false, true}) {
                Failure failure{call, 1, persists};
                while (failed(workload, left, folder, failure, row))
                    failure.next();
            }
        }
    }

    // False when no call was failed.
    static bool failed(const Workload &workload, const Left &left, const QString &folder, const Failure &failure,
                       FaultRow &row)
    {
        if (!rebuild(folder, left.content)) {
            row.count(QStringLiteral("not rebuilt"), failure.name());
            return false;
        }
        failure.begin(folder);
        const Status opened = workload.reopen(folder);
        if (!relais_fault_heal())
            return false;
        ++row.tried;
        if (!opened)
            row.count(faultOfWords(opened.error()), failure.name());
        row.count(workload.check(folder, left.acknowledged), failure.name());
        return true;
    }
};

RELAIS_TEST(FailingRecoveryTest)
#include "tst_failingrecovery.moc"
