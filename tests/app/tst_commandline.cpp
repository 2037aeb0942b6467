// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "exchange/planjson.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "support/files.h"
#include "support/generatedplan.h"
#include "support/generatedrun.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

// Runs the built program as a person's script would.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void wrongUsageEndsWithTwoAndSaysSo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto words = [](const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' ')); };
        QTest::newRow("no such command") << words("frobnicate");
        QTest::newRow("no file") << words("verify");
        QTest::newRow("no name") << words("new a.relais");
        QTest::newRow("no such language") << words("new a.relais --name A --lang de");
        QTest::newRow("nowhere to recover to") << words("recover a.relais");
        QTest::newRow("no such option") << words("verify a.relais --frob");
        QTest::newRow("no such format") << words("export a.relais -o a.xyz");
        QTest::newRow("no such edition") << words("export a.relais -o a.pdf --edition all");
        QTest::newRow("no such schema") << words("schema nothing");
        QTest::newRow("no date") << words("compact a.relais --before yesterday");
    }

    void wrongUsageEndsWithTwoAndSaysSo()
    {
        QFETCH(QStringList, arguments);
        const test::ProgramAnswer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files));
    }

    void helpAndVersionAreAnsweredOnStandardOutput()
    {
        QCOMPARE(run({QStringLiteral("--version")}).code, 0);
        const test::ProgramAnswer help = run({QStringLiteral("export"), QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(QStringLiteral("--edition")));
    }

    void exportThenImportGivesAnEqualPlan()
    {
        const PlanJson codec;
        for (quint32 seed = 0; seed < 3; ++seed) {
            const QByteArray bytes = codec.encode(test::generatedPlan(seed));
            write(QStringLiteral("in.json"), bytes);
            const QString plan = QStringLiteral("plan%1.relais").arg(seed);
            QCOMPARE(run({QStringLiteral("import"), plan, QStringLiteral("in.json")}).code, 0);
            QCOMPARE(run({QStringLiteral("export"), plan, QStringLiteral("-o"), QStringLiteral("out.json")}).code, 0);
            QCOMPARE(read(QStringLiteral("out.json")), bytes);
            QCOMPARE(run({QStringLiteral("verify"), plan}).code, 0);
        }
    }

    void anImportSaysWhatItChangesAndADryRunChangesNothing()
    {
        const PlanJson codec;
        const Plan before = test::generatedPlan(1);
        write(QStringLiteral("before.json"), codec.encode(before));
        write(QStringLiteral("after.json"), codec.encode(test::changedPlan(before, 9)));
        QCOMPARE(run({QStringLiteral("import"), plan(), QStringLiteral("before.json")}).code, 0);
        const QByteArray stored = read(plan());
        const test::ProgramAnswer dry =
            run({QStringLiteral("import"), plan(), QStringLiteral("after.json"), QStringLiteral("--dry-run")});
        QCOMPARE(dry.code, 0);
        QVERIFY(dry.out.contains(QRegularExpression(QStringLiteral("[+~-][1-9]"))));
        QCOMPARE(read(plan()), stored);
        QCOMPARE(run({QStringLiteral("import"), plan(), QStringLiteral("after.json")}).out, dry.out);
        QVERIFY(read(plan()) != stored);
    }

    void whatCannotBeReadIsRefusedWithItsPlaceAndNothingIsWritten()
    {
        write(QStringLiteral("bad.json"), R"({"format":"relais-plan/1","tables":{"tool":[{"nam":"a"}]}})");
        const test::ProgramAnswer answer = run({QStringLiteral("import"), plan(), QStringLiteral("bad.json")});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(QStringLiteral("bad.json: /tables/tool/0/nam")), qPrintable(answer.err));
        QVERIFY(!QFile::exists(m_folder->filePath(plan())));
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("not-there.relais")}).code, 3);
        write(QStringLiteral("text.relais"), "not a plan");
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("text.relais")}).code, 3);
    }

    // The outage of yesterday: its activities, its fallback that served, who did what.
    void answersAboutAnOutageMakeAPlanOfIt()
    {
        const QString answers = QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/answers/yesterday.json");
        QCOMPARE(run({QStringLiteral("new"), plan(), QStringLiteral("--answers"), answers}).code, 0);
        QCOMPARE(run({QStringLiteral("verify"), plan()}).code, 0);
        QCOMPARE(run({QStringLiteral("export"), plan(), QStringLiteral("-o"), QStringLiteral("out.json")}).code, 0);
        const auto made = PlanJson().decode(read(QStringLiteral("out.json")));
        QVERIFY(made.has_value());
        QCOMPARE(made->organisation().name, QStringLiteral("Thés des Halles"));
        QCOMPARE(made->table<Activity>().size(), 2);
        QCOMPARE(made->table<FallbackStep>().size(), 2);
        QCOMPARE(made->table<FallbackActivity>().size(), 2); // one practice, for both that stopped
        QCOMPARE(made->table<Finding>().size(), 4); // the outage itself and what it taught
        QCOMPARE(made->table<Proof>().size(), 1);
        QCOMPARE(made->table<Proof>().begin()->level, ProofLevel::Used);
        QCOMPARE(made->table<Proof>().begin()->date, QDate(2025, 11, 18));
    }

    void aPlanIsNeverMadeOverAnother()
    {
        const QStringList make{QStringLiteral("new"), plan(), QStringLiteral("--name"), QStringLiteral("Firm")};
        QCOMPARE(run(make).code, 0);
        const QByteArray stored = read(plan());
        QCOMPARE(run(make).code, 3);
        QCOMPARE(read(plan()), stored);
    }

    void aFlippedByteIsFoundByVerify()
    {
        write(QStringLiteral("in.json"), PlanJson().encode(test::generatedPlan(1)));
        QCOMPARE(run({QStringLiteral("import"), plan(), QStringLiteral("in.json")}).code, 0);
        QByteArray bytes = read(plan());
        const auto place = bytes.indexOf("Caisse");
        QVERIFY(place > 0);
        bytes[place] = 'K';
        write(plan(), bytes);
        const test::ProgramAnswer answer = run({QStringLiteral("verify"), plan()});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.contains(QStringLiteral("damaged ")));

        // What it held comes back, from its rows and its history, into another file.
        const QString saved = QStringLiteral("saved.relais");
        const test::ProgramAnswer recovered = run({QStringLiteral("recover"), plan(), QStringLiteral("-o"), saved});
        QCOMPARE(recovered.code, 0);
        QVERIFY2(recovered.out.startsWith(QStringLiteral("rows ")), qPrintable(recovered.out));
        QCOMPARE(read(plan()), bytes);
        QCOMPARE(run({QStringLiteral("verify"), saved}).code, 0);
        QCOMPARE(run({QStringLiteral("export"), saved, QStringLiteral("-o"), QStringLiteral("out.json")}).code, 0);
        QCOMPARE(read(QStringLiteral("out.json")), read(QStringLiteral("in.json")));
        QCOMPARE(run({QStringLiteral("recover"), plan(), QStringLiteral("-o"), saved}).code, 3);
    }

    void theValuePrintedOnAReportTellsAnotherFile()
    {
        QCOMPARE(run({QStringLiteral("new"), plan(), QStringLiteral("--name"), QStringLiteral("Firm")}).code, 0);
        const test::ProgramAnswer sound = run({QStringLiteral("verify"), plan()});
        const auto head = QRegularExpression(QStringLiteral("head ([0-9a-f]{64})")).match(sound.out).captured(1);
        QVERIFY(!head.isEmpty());
        QCOMPARE(run({QStringLiteral("verify"), plan(), QStringLiteral("--head"), head}).code, 0);
        const QString other = QString(64, QLatin1Char('0'));
        QCOMPARE(run({QStringLiteral("verify"), plan(), QStringLiteral("--head"), other}).code, 1);
    }

    void theValuePrintedOfADrillIsKnown()
    {
        QCOMPARE(run({QStringLiteral("new"), plan(), QStringLiteral("--name"), QStringLiteral("Firm")}).code, 0);
        {
            test::FakeClock clock;
            test::CountingIds ids;
            const test::GeneratedDrill drill = test::generatedDrill(ids, 2);
            SqlPlanFiles files(clock, ids, m_data.path(), QStringLiteral("marie"));
            auto repository = files.open(m_folder->filePath(plan()), OpenMode::Write);
            QVERIFY(repository);
            QVERIFY((*repository)->runs().begin(drill.run, drill.events, drill.snapshot));
        }
        const test::ProgramAnswer sound = run({QStringLiteral("verify"), plan()});
        const auto head =
            QRegularExpression(QStringLiteral("run [0-9a-f-]{36} events 2 head ([0-9a-f]{64})")).match(sound.out);
        QVERIFY(head.hasMatch());
        QCOMPARE(run({QStringLiteral("verify"), plan(), QStringLiteral("--head"), head.captured(1)}).code, 0);
    }

    void aForgottenPersonIsInNoFileAnyMore()
    {
        Plan withPerson;
        const Id<Person> id{QUuid(QStringLiteral("01890000-0000-7000-8000-000000000001"))};
        withPerson.table<Person>().put(
            {.id = id, .name = QStringLiteral("Yvonne Rare"), .privatePhone = QStringLiteral("06 39 98 77 31")});
        write(QStringLiteral("in.json"), PlanJson().encode(withPerson));
        QCOMPARE(run({QStringLiteral("import"), plan(), QStringLiteral("in.json")}).code, 0);
        QVERIFY(read(plan()).contains("06 39 98 77 31"));
        const QString name = QStringLiteral("yvonne rare");
        QCOMPARE(run({QStringLiteral("compact"), plan(), QStringLiteral("--forget"), name}).code, 0);
        QVERIFY(!read(plan()).contains("06 39 98 77 31"));
        QVERIFY(!read(plan()).contains("Yvonne"));
        QCOMPARE(run({QStringLiteral("compact"), plan(), QStringLiteral("--forget"), name}).code, 3);
        QCOMPARE(run({QStringLiteral("verify"), plan()}).code, 0);
    }

    void whereAForgottenPersonIsStillNamedIsTold()
    {
        test::CountingIds ids;
        Plan withPerson;
        withPerson.table<Organisation>().put({.id = ids.make<Organisation>(), .name = QStringLiteral("Firm")});
        withPerson.table<Person>().put({.id = ids.make<Person>(), .name = QStringLiteral("Yvonne Rare")});
        withPerson.table<Tool>().put(
            {.id = ids.make<Tool>(), .name = QStringLiteral("Till"), .remarks = QStringLiteral("Yvonne has the key")});
        write(QStringLiteral("in.json"), PlanJson().encode(withPerson));
        QCOMPARE(run({QStringLiteral("import"), plan(), QStringLiteral("in.json")}).code, 0);
        const test::ProgramAnswer answer =
            run({QStringLiteral("compact"), plan(), QStringLiteral("--forget"), QStringLiteral("Yvonne Rare")});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains(QStringLiteral("/remarks\tYvonne has the key\n")), qPrintable(answer.out));
        QVERIFY(!answer.err.isEmpty());
    }

    void aFolderThatCannotBeWrittenIsTheEnvironmentsFault()
    {
        const test::ProgramAnswer answer = run({QStringLiteral("new"), QStringLiteral("/proc/a.relais"),
                                                QStringLiteral("--name"), QStringLiteral("Firm")});
        QCOMPARE(answer.code, 4);
        QVERIFY(!answer.err.isEmpty());
    }

    void theDoctorSaysWhatAnAbsenceMeans()
    {
        const QString folder = m_folder->path();
        const test::ProgramAnswer healthy = test::runProgram({QStringLiteral("doctor")}, folder, folder);
        QCOMPARE(healthy.code, 0);
        QVERIFY2(healthy.out.contains(QStringLiteral("+ Qt\u00a0: %1\n").arg(QLatin1StringView(qVersion()))),
                 qPrintable(healthy.out));
        QFile file(folder + QStringLiteral("/file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const test::ProgramAnswer ill = test::runProgram({QStringLiteral("doctor")}, folder, file.fileName());
        QCOMPARE(ill.code, 4);
        static const QRegularExpression advised(QStringLiteral("\n- [^\n]*/file/relais\n  [^\n]+\n"));
        QVERIFY2(advised.match(ill.out).hasMatch(), qPrintable(ill.out));
    }

    void theDoctorSaysWhatDrawsTheWindowAndWhichPandocThereIs()
    {
        const auto found = [this] {
            const QString told = run({QStringLiteral("doctor")}).out;
            return std::pair(told.count(QStringLiteral("\n+ ")), told);
        };
        const auto [byVariable, environment] = found();
        QVERIFY2(environment.contains(QStringLiteral(", QT_QUICK_BACKEND=software\n")), qPrintable(environment));
        static const QRegularExpression pandoc(QStringLiteral("\n\\+ Pandoc\u00a0: [0-9]+\\.[0-9.]+, /"));
        QVERIFY2(pandoc.match(environment).hasMatch(), qPrintable(environment));

        for (const char *name : {"QT_QUICK_BACKEND", "DISPLAY", "WAYLAND_DISPLAY"})
            qunsetenv(name);
        const auto [alone, nothing] = found();
        QCOMPARE(alone, byVariable - 1); // no screen here, so no OpenGL

        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("relais")));
        write(QStringLiteral("relais/relais.ini"), "[General]\nwithoutGraphicsCard=true\n");
        const auto [byPreference, asked] = found();
        QCOMPARE(byPreference, byVariable);
        QVERIFY(!asked.contains(QStringLiteral("QT_QUICK_BACKEND")));
        qunsetenv("XDG_CONFIG_HOME");
        qputenv("QT_QUICK_BACKEND", "software");
    }

private:
    static QString plan() { return QStringLiteral("plan.relais"); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(test::writeFile(m_folder->filePath(name), bytes));
    }

    [[nodiscard]] QByteArray read(const QString &name) const { return test::contentOf(m_folder->filePath(name)); }

    [[nodiscard]] test::ProgramAnswer run(const QStringList &arguments) const
    {
        return test::runProgram(arguments, m_folder->path(), m_data.path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_data;
};

} // namespace relais

using relais::TestCommandLine;
RELAIS_TEST(TestCommandLine)
#include "tst_commandline.moc"
