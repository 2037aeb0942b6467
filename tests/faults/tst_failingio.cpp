// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrecorder.h"
#include "scratch.h"
#include "support/testmain.h"
#include "workload.h"

#include <QRegularExpression>
#include <QTest>

#include <cerrno>

using namespace relais;
using namespace relais::test;

class FailingIoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFailureIsReportedAndHarmless_data()
    {
        QTest::addColumn<Job>("job");
        QTest::addColumn<RelaisFaultKind>("kind");
        const std::pair<const char *, Job> jobs[] = {{"create", Job::Create}, {"edit", Job::Edit},
                                                     {"import", Job::Import}, {"migrate", Job::Migrate},
                                                     {"drill", Job::Drill},   {"bring a run", Job::Bring}};
        const std::pair<const char *, RelaisFaultKind> kinds[] = {
            {"write", RelaisFaultWrites},   {"sync", RelaisFaultSyncs}, {"truncate", RelaisFaultTruncates},
            {"unlink", RelaisFaultUnlinks}, {"open", RelaisFaultOpens}, {"rename", RelaisFaultRenames}};
        for (const auto &[jobName, job] : jobs) {
            for (const auto &[kindName, kind] : kinds)
                QTest::addRow("%s, %s", jobName, kindName) << job << kind;
        }
    }

    // The 1st, 2nd … call of the kind fails, once or from then on, until a run does not reach that many.
    void everyFailureIsReportedAndHarmless()
    {
        QFETCH(Job, job);
        QFETCH(RelaisFaultKind, kind);
        for (const bool persist : {false, true}) {
            // Odd calls find the disk full, even ones broken; for good it is the other way round.
            for (int nth = 1; failed(job, kind, nth, persist, ((nth % 2) != 0) == persist ? EIO : ENOSPC); ++nth) {
                if (QTest::currentTestFailed())
                    return;
                ++m_points;
            }
        }
    }

    void enoughFailed()
    {
        qInfo("%d failures: %d jobs ended with an error, %d acknowledged all", m_points, m_reported, m_absorbed);
        QVERIFY(m_points > 200);
        QVERIFY(m_reported > m_absorbed);
    }

private:
    // False when no call was failed.
    bool failed(Job job, RelaisFaultKind kind, int nth, bool persist, int error)
    {
        Scratch scratch;
        const QString folder = scratch.folder(QStringLiteral("disk"));
        Workload workload(job, Syncing::AsBuilt, folder);
        if (!workload.prepare()) {
            QTest::qFail("not prepared", __FILE__, __LINE__);
            return false;
        }
        relais_fault_fail(folder.toUtf8().constData(), kind, nth, persist, error);
        workload.run();
        if (!relais_fault_heal())
            return false;
        const QString found = workload.check(folder, workload.acknowledged());
        const QString where = QStringLiteral("call %1, %2, errno %3")
                                  .arg(nth)
                                  .arg(persist ? QStringLiteral("all later") : QStringLiteral("once"))
                                  .arg(error);
        if (!found.isEmpty())
            QTest::qFail(qPrintable(where + QStringLiteral(": ") + found), __FILE__, __LINE__);
        else if (workload.holdsWhatWasRefused())
            QTest::qFail(qPrintable(where + QStringLiteral(": refused, and in the file")), __FILE__, __LINE__);
        else if (workload.errors().isEmpty())
            ++m_absorbed;
        else
            ++m_reported;
        return true;
    }

    int m_points = 0;
    int m_reported = 0;
    int m_absorbed = 0; // a failure that costs nothing: a lock file not removed, a folder synced again
};

RELAIS_TEST(FailingIoTest)
#include "tst_failingio.moc"
