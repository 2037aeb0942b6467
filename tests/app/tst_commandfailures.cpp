// SPDX-License-Identifier: GPL-3.0-or-later
// What a command does when its plan is open elsewhere, or nothing more can be written: no file is worse for it, and the
// person is told what is safe and what to do.
#include "app/programrun.h"
#include "exchange/planjson.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "support/files.h"
#include "support/generatedplan.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

class TestCommandFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("in.json"), PlanJson().encode(test::generatedPlan(1)));
        write(QStringLiteral("more.json"), PlanJson().encode(test::generatedPlan(2, {.rowsPerTable = 12})));
        QCOMPARE(run({QStringLiteral("import"), plan(), QStringLiteral("in.json")}).code, 0);
    }

    void twoProgramsDoNotWriteOneFile()
    {
        test::FakeClock clock;
        test::CountingIds ids;
        SqlPlanFiles files(clock, ids, m_folder->filePath(QStringLiteral("other")), QStringLiteral("marie"));
        auto held = files.open(m_folder->filePath(plan()), OpenMode::Write);
        QVERIFY(held);
        const QByteArray before = read(plan());
        const auto refused = run({QStringLiteral("import"), plan(), QStringLiteral("more.json")});
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains(QStringLiteral("marie@")), qPrintable(refused.err));
        QCOMPARE(read(plan()), before);
        // Reading goes on beside it.
        QCOMPARE(run({QStringLiteral("verify"), plan()}).code, 0);
        QCOMPARE(run({QStringLiteral("export"), plan(), QStringLiteral("-o"), QStringLiteral("out.json")}).code, 0);
        held->reset();
        QCOMPARE(run({QStringLiteral("import"), plan(), QStringLiteral("more.json")}).code, 0);
    }

    void whereNothingMoreFitsThePlanStaysAsItWas()
    {
        const QByteArray before = read(plan());
        const qint64 blocks = before.size() / 512; // no file may grow beyond what the plan has now
        const QString command = QStringLiteral("trap '' 25; ulimit -f %1; exec \"$0\" import %2 more.json")
                                    .arg(QString::number(blocks), plan());
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(m_folder->path());
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command, QStringLiteral(RELAIS_PROGRAM)});
        QVERIFY(shell.waitForFinished(60'000));
        const QString told = QString::fromUtf8(shell.readAllStandardError());
        QCOMPARE(shell.exitCode(), 4);
        QVERIFY2(told.contains(QStringLiteral("Ce qui était enregistré n’a pas bougé.")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("gardés ici")), qPrintable(told));
        QCOMPARE(run({QStringLiteral("verify"), plan()}).code, 0);
        QCOMPARE(run({QStringLiteral("export"), plan(), QStringLiteral("-o"), QStringLiteral("out.json")}).code, 0);
        QCOMPARE(read(QStringLiteral("out.json")), read(QStringLiteral("in.json")));
    }

private:
    static QString plan() { return QStringLiteral("plan.relais"); }

    [[nodiscard]] test::ProgramAnswer run(const QStringList &arguments) const
    {
        return test::runProgram(arguments, m_folder->path(), m_folder->filePath(QStringLiteral("data")));
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(test::writeFile(m_folder->filePath(name), bytes));
    }

    [[nodiscard]] QByteArray read(const QString &name) const { return test::contentOf(m_folder->filePath(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace relais

using relais::TestCommandFailures;
RELAIS_TEST(TestCommandFailures)
#include "tst_commandfailures.moc"
