// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures.h"
#include "faultrow.h"
#include "scratch.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace relais::test;

namespace {

// What a kill would leave now.
bool copyAll(const QString &from, const QString &to)
{
    bool done = true;
    QDirIterator there(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (there.hasNext()) {
        const QString path = there.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(path));
        done = QDir().mkpath(QFileInfo(target).path()) && QFile::copy(path, target) && done;
    }
    return done;
}

} // namespace

class FailingIoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFailureIsToldAndHarmless_data()
    {
        QTest::addColumn<Job>("job");
        for (const Job job : jobs)
            QTest::newRow(nameOf(job)) << job;
    }

    // The 1st, 2nd … call of each kind fails, once or from then on, until a job does not reach that many; of those that
    // come later one in so many, but in a release run.
    void everyFailureIsToldAndHarmless()
    {
        QFETCH(Job, job);
        FaultRow row{.job = job, .fault = "failing I/O"};
        m_told = m_absorbed = 0;
        for (const FailingCall &call : failingCalls) {
            for (const bool persists : {false, true}) {
                Failure failure{call, 1, persists};
                while (failed(failure, Manner::AsBuilt, row))
                    failure.next();
            }
        }
        row.remark = QStringLiteral("%1 told, %2 cost nothing").arg(m_told).arg(m_absorbed);
        row.print();
        QVERIFY2(row.bad() == 0, qPrintable(row.first));
        QVERIFY(row.tried > 10);
        QVERIFY(m_told > 0);
        m_points += row.tried;
    }

    void enoughFailed()
    {
        qInfo("%d failures; %d commits in doubt, of which %d had happened", m_points, m_doubts, m_happened);
        QVERIFY(m_points > 150);
        // Both ways of being in doubt were met: an edit that was stored after all is not stored again, one that was not
        // is.
        QVERIFY(m_happened > 0);
        QVERIFY(m_doubts > m_happened);
    }

    // The control: an edit that is said to be stored whatever the disk said.
    void whatIsClaimedInSpiteOfAnErrorIsSeen()
    {
        FaultRow row{.job = Job::Edit, .fault = "failing I/O", .control = "told too early"};
        Failure failure{{"write", RelaisFaultWrites}, 1, true};
        while (failed(failure, Manner::Early, row))
            failure.next();
        row.print();
        QVERIFY(row.lost > 0);
    }

private:
    // False when no call was failed.
    bool failed(const Failure &failure, Manner manner, FaultRow &row)
    {
        Scratch scratch;
        const QString folder = scratch.folder(QStringLiteral("disk"));
        const auto workload = Workload::of(row.job, manner, folder);
        if (!workload->prepare()) {
            row.count(QStringLiteral("not prepared"), failure.name());
            return false;
        }
        failure.begin(folder);
        workload->run();
        if (!relais_fault_heal())
            return false;
        ++row.tried;
        const auto count = [&](const QString &found) { row.count(found, failure.name()); };
        const QString left = scratch.folder(QStringLiteral("left"));
        count(copyAll(folder, left) ? workload->check(left, workload->acknowledged()) : QStringLiteral("not copied"));
        if (workload->holdsWhatWasRefused(left))
            count(QStringLiteral("untold: refused, and in the file"));
        for (const Error &error : workload->errors())
            count(faultOfWords(error));
        (workload->errors().isEmpty() ? m_absorbed : m_told) += 1;
        if (manner == Manner::AsBuilt && !workload->errors().isEmpty())
            count(triedAgain(*workload, folder, left));
        return true;
    }

    // The disk works again, and so does the person. A step in doubt is there once, whether it was stored or not.
    QString triedAgain(Workload &workload, const QString &folder, const QString &left)
    {
        const auto errors = workload.errors().size();
        const bool isInDoubt = workload.errors().constLast().code == ErrorCode::CommitUnknown;
        const int before = workload.acknowledged();
        m_doubts += isInDoubt ? 1 : 0;
        m_happened += isInDoubt && workload.check(left, before + 1).isEmpty() ? 1 : 0;
        workload.goOn();
        workload.close();
        if (workload.errors().size() > errors)
            return QStringLiteral("untold: refused again, ") + workload.errors().constLast().detail;
        if (workload.acknowledged() <= before)
            return QStringLiteral("untold: not done again");
        return workload.check(folder, workload.acknowledged());
    }

    int m_points = 0;
    int m_told = 0;
    int m_absorbed = 0; // a failure that costs nothing: a lock file not removed, a folder synced again
    int m_doubts = 0;
    int m_happened = 0;
};

RELAIS_TEST(FailingIoTest)
#include "tst_failingio.moc"
