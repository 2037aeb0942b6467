// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/taskrunner.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace relais;

class TaskRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void inlineEverythingHasHappenedWhenRunReturns()
    {
        InlineTaskRunner runner;
        int delivered = 0;
        runner.run(
            this, [](std::stop_token token) { return token.stop_requested() ? -1 : 6; },
            [&](int answer) { delivered = answer; });
        QCOMPARE(delivered, 6);
    }

    void workRunsOnTheRunnersThreadAndItsAnswerComesToTheOwners()
    {
        ThreadTaskRunner runner(QStringLiteral("storage"));
        QString workedOn;
        QThread *deliveredOn = nullptr;
        runner.run(
            this, [](std::stop_token) { return QThread::currentThread()->objectName(); },
            [&](const QString &name) {
                workedOn = name;
                deliveredOn = QThread::currentThread();
            });
        QVERIFY(!deliveredOn); // never before the owner's event loop is back
        QTRY_COMPARE(deliveredOn, thread());
        QCOMPARE(workedOn, QStringLiteral("storage"));
    }

    void answersComeInTheOrderOfTheWork()
    {
        ThreadTaskRunner runner(QStringLiteral("order"));
        QList<int> answers;
        for (int i = 0; i < 20; ++i)
            runner.run(
                this, [i](std::stop_token) { return i; }, [&](int answer) { answers << answer; });
        QTRY_COMPARE(answers.size(), 20);
        QVERIFY(std::is_sorted(answers.cbegin(), answers.cend()));
    }

    void nothingIsDeliveredAfterTheReceiversDeath()
    {
        ThreadTaskRunner runner(QStringLiteral("death"));
        std::atomic<int> worked = 0;
        int deliveredToTheDead = 0;
        int deliveredToTheLiving = 0;
        auto receiver = std::make_unique<QObject>();
        runner.run(
            receiver.get(), [&](std::stop_token) { return ++worked; }, [&](int) { ++deliveredToTheDead; });
        receiver.reset();
        // Comes after the first in the same queues: once it is here, the first will not come any more.
        runner.run(
            this, [&](std::stop_token) { return ++worked; }, [&](int) { ++deliveredToTheLiving; });
        QTRY_COMPARE(deliveredToTheLiving, 1);
        QCOMPARE(worked.load(), 2);
        QCOMPARE(deliveredToTheDead, 0);
    }

    void theEndOfTheRunnerWaitsForAllThatWasPosted()
    {
        std::atomic<int> worked = 0;
        int delivered = 0;
        {
            ThreadTaskRunner runner(QStringLiteral("drain"));
            for (int i = 0; i < 50; ++i)
                runner.run(
                    this, [&](std::stop_token) { return ++worked; }, [&](int) { ++delivered; });
        }
        QCOMPARE(worked.load(), 50);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(delivered, 0);
    }

    // Each of these would hang, and ctest end it, if the token were not stopped.
    void stopReachesWhatRunsAndWhatWaitsButNotWhatComesLater()
    {
        ThreadTaskRunner runner(QStringLiteral("stop"));
        const auto untilStopped = [](std::stop_token token) {
            while (!token.stop_requested())
                QThread::yieldCurrentThread();
            return true;
        };
        int stopped = 0;
        runner.run(this, untilStopped, [&](bool) { ++stopped; });
        runner.run(this, untilStopped, [&](bool) { ++stopped; });
        runner.stop();
        bool later = true;
        runner.run(
            this, [](std::stop_token token) { return token.stop_requested(); }, [&](bool asked) { later = asked; });
        QTRY_COMPARE(stopped, 2);
        QTRY_COMPARE(later, false);
    }

    void theEndOfTheRunnerStopsTheToken()
    {
        std::atomic<bool> ended = false;
        {
            ThreadTaskRunner runner(QStringLiteral("end"));
            runner.run(
                this,
                [&](std::stop_token token) {
                    while (!token.stop_requested())
                        QThread::yieldCurrentThread();
                    ended = true;
                    return 0;
                },
                [](int) {});
        }
        QVERIFY(ended.load());
    }
};

RELAIS_TEST(TaskRunnerTest)
#include "tst_taskrunner.moc"
