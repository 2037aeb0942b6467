// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

namespace {

QString dataFile(const char *folder, const QString &name)
{
    return QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/%1/%2.json").arg(QLatin1StringView(folder), name);
}

} // namespace

// `relais drill` on the plans of both cases, made from their answers.
class TestDrillCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        qunsetenv("LANGUAGE");
        qputenv("LC_ALL", "C.UTF-8");
    }

    void aScriptedDrillIsPlayedKeptAndReviewed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("activity");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("level");
        QTest::newRow("bakery") << QStringLiteral("fournil") << QStringLiteral("Encaisser par carte")
                                << QStringLiteral("Le montant du fond de caisse se relève à l’ouverture, sur papier.")
                                << QStringLiteral("tried");
        QTest::newRow("accountants") << QStringLiteral("arvor")
                                     << QStringLiteral("Établir les paies et déposer les DSN")
                                     << QStringLiteral("L’export mensuel des bulletins n’existe qu’en ligne.")
                                     << QStringLiteral("discussed");
    }

    void aScriptedDrillIsPlayedKeptAndReviewed()
    {
        QFETCH(QString, name);
        QFETCH(QString, activity);
        QFETCH(QString, finding);
        QFETCH(QString, level);
        makePlan(name);
        const test::ProgramAnswer played =
            drill(dataFile("drills", name),
                  {QStringLiteral("--json"), QStringLiteral("--report"), QStringLiteral("report.pdf")});
        QVERIFY2(played.code == 0 || played.code == 1, qPrintable(played.err));
        QVERIFY2(played.err.contains(activity), qPrintable(played.err));
        const QJsonObject answer = QJsonDocument::fromJson(played.out.toUtf8()).object();
        QCOMPARE(answer.value(QStringLiteral("scenes")).toInt(), 5);
        QCOMPARE(answer.value(QStringLiteral("scenes_played")).toInt(), 5);
        QVERIFY(started(answer, activity));
        QVERIFY(holds(answer, "findings", "text", finding));
        QVERIFY(holds(answer, "proofs", "level", level));
        QVERIFY(test::contentOf(m_folder->filePath(QStringLiteral("report.pdf"))).startsWith("%PDF"));

        const QString head = answer.value(QStringLiteral("head")).toString();
        const test::ProgramAnswer verified = run({QStringLiteral("verify"), plan(), QStringLiteral("--head"), head});
        QCOMPARE(verified.code, 0);
        QVERIFY(verified.out.contains(QStringLiteral("run ") + answer.value(QStringLiteral("run")).toString()));
        QCOMPARE(run({QStringLiteral("check"), plan()}).code, 1);
    }

    void aBadScriptIsRefusedWithItsPlaceAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::newRow("no such deed") << QByteArray(R"("do": "briefing")") << QByteArray(R"("do": "brief")")
                                      << QStringLiteral("/steps/0/do");
        QTest::newRow("no such key") << QByteArray(R"("begins")") << QByteArray(R"("starts")")
                                     << QStringLiteral("/begins");
        QTest::newRow("back in time") << QByteArray(R"("at": "05:00")") << QByteArray(R"("at": "95:00")")
                                      << QStringLiteral("/steps/2/at");
        QTest::newRow("no such person") << QByteArray(R"("person": "Titouan Perrot")")
                                        << QByteArray(R"("person": "Titouan")")
                                        << QStringLiteral("/participants/6/person");
        QTest::newRow("no such activity")
            << QByteArray(R"("activity": "Encaisser par carte")") << QByteArray(R"("activity": "Encaisser")")
            << QStringLiteral("/steps/2/activity");
        QTest::newRow("played while paused")
            << QByteArray(R"("do": "resume")") << QByteArray(R"("do": "next")") << QStringLiteral("/steps/15");
        QTest::newRow("never ended") << QByteArray(R"("do": "end")") << QByteArray(R"("do": "pause")")
                                     << QStringLiteral("/steps");
        QTest::newRow("no such owner") << QByteArray(R"("owner": "Maëlle Riou")") << QByteArray(R"("owner": "Nobody")")
                                       << QStringLiteral("/review/findings/1/actions/0/owner");
        QTest::newRow("not JSON") << QByteArray("\"steps\": [") << QByteArray("\"steps\": {")
                                  << QStringLiteral("bad.json:");
    }

    void aBadScriptIsRefusedWithItsPlaceAndNothingIsWritten()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QByteArray script = test::contentOf(dataFile("drills", QStringLiteral("fournil")));
        QVERIFY(script.contains(from));
        script.replace(script.indexOf(from), from.size(), to);
        QFile file(m_folder->filePath(QStringLiteral("bad.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(script) == script.size());
        file.close();
        makePlan(QStringLiteral("fournil"));
        const QString before = run({QStringLiteral("verify"), plan()}).out;
        const test::ProgramAnswer refused = drill(QStringLiteral("bad.json"), {});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(QStringLiteral("bad.json")) && refused.err.contains(place),
                 qPrintable(refused.err));
        QCOMPARE(run({QStringLiteral("verify"), plan()}).out, before);
    }

    void whatStandsAgainstAScriptIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("played while paused")
            << QByteArray(R"("do": "resume")") << QByteArray(R"("do": "next")")
            << QStringLiteral("La scène suivante n’a pas été jouée. L’exercice est en pause.")
            << QStringLiteral("The next scene was not played. The drill is paused. Resume it first.");
        QTest::newRow("never ended") << QByteArray(R"("do": "end")") << QByteArray(R"("do": "pause")")
                                     << QStringLiteral("Ce n’est pas terminé.")
                                     << QStringLiteral("It is not over. End it first.");
        QTest::newRow("not JSON") << QByteArray("\"steps\": [") << QByteArray("\"steps\": {")
                                  << QStringLiteral("Le script n’est pas du JSON")
                                  << QStringLiteral("The script is not JSON");
        QTest::newRow("no such activity")
            << QByteArray(R"("activity": "Encaisser par carte")") << QByteArray(R"("activity": "Encaisser")")
            << QStringLiteral("Rien ne porte ce nom") << QStringLiteral("Nothing has this name");
        QTest::newRow("huge") << QByteArray(R"("steps": [)") << QByteArray(R"("steps": [)") + QByteArray(9'000'000, ' ')
                              << QStringLiteral("Le script est trop grand")
                              << QStringLiteral("The script is too large");
        QTest::newRow("no such deed") << QByteArray(R"("do": "briefing")") << QByteArray(R"("do": "brief")")
                                      << QStringLiteral("relais schema drill-script")
                                      << QStringLiteral("relais schema drill-script");
    }

    // What, where, what to do.
    void whatStandsAgainstAScriptIsSaidInWords()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, french);
        QFETCH(QString, english);
        QByteArray script = test::contentOf(dataFile("drills", QStringLiteral("fournil")));
        script.replace(script.indexOf(from), from.size(), to);
        QFile file(m_folder->filePath(QStringLiteral("bad.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(script) == script.size());
        file.close();
        makePlan(QStringLiteral("fournil"));
        for (const auto &[language, said] : {std::pair("fr_FR.UTF-8", french), std::pair("en_GB.UTF-8", english)}) {
            speak(language);
            const test::ProgramAnswer refused = drill(QStringLiteral("bad.json"), {});
            QCOMPARE(refused.code, 3);
            QVERIFY2(refused.err.contains(said), qPrintable(refused.err));
            QVERIFY2(refused.err.contains(QStringLiteral("bad.json")), qPrintable(refused.err));
        }
    }

    void aDrillOnAPlanThatCannotBeWrittenWaitsForIt()
    {
        speak("en_GB.UTF-8");
        makePlan(QStringLiteral("fournil"));
        const QString file = m_folder->filePath(plan());
        const auto reading = QFile::ReadOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(file, reading));
        const QByteArray before = test::contentOf(file);
        const test::ProgramAnswer played =
            drill(dataFile("drills", QStringLiteral("fournil")), {QStringLiteral("--json")});
        QVERIFY2(played.code == 0 || played.code == 1, qPrintable(played.err));
        QVERIFY2(played.err.contains(QStringLiteral("The plan cannot be written")), qPrintable(played.err));
        QCOMPARE(test::contentOf(file), before);
        const QJsonObject answer = QJsonDocument::fromJson(played.out.toUtf8()).object();
        const QString head = answer.value(QStringLiteral("head")).toString();
        QVERIFY(run({QStringLiteral("verify"), plan(), QStringLiteral("--head"), head}).code != 0);
        QVERIFY(QFile::setPermissions(file, reading | QFile::WriteOwner));
        const test::ProgramAnswer opened = run({QStringLiteral("compact"), plan()});
        QCOMPARE(opened.code, 0);
        QVERIFY2(opened.err.contains(QStringLiteral("now in the plan")), qPrintable(opened.err));
        QCOMPARE(run({QStringLiteral("verify"), plan(), QStringLiteral("--head"), head}).code, 0);
        QVERIFY(!run({QStringLiteral("compact"), plan()}).err.contains(QStringLiteral("now in the plan")));
    }

    void theFullHourHasMoreScenesAndAnotherLengthIsRefused()
    {
        makePlan(QStringLiteral("fournil"));
        const QString script = dataFile("drills", QStringLiteral("fournil"));
        const test::ProgramAnswer played =
            drill(script, {QStringLiteral("--length"), QStringLiteral("full"), QStringLiteral("--json")});
        QVERIFY2(played.code == 0 || played.code == 1, qPrintable(played.err));
        const QJsonObject answer = QJsonDocument::fromJson(played.out.toUtf8()).object();
        QVERIFY(answer.value(QStringLiteral("scenes")).toInt() > 5);
        QCOMPARE(drill(script, {QStringLiteral("--length"), QStringLiteral("long")}).code, 2);
    }

    void anUnknownScenarioIsRefusedAndTheKnownOnesAreNamed()
    {
        makePlan(QStringLiteral("fournil"));
        const test::ProgramAnswer refused =
            run({QStringLiteral("drill"), plan(), QStringLiteral("--scenario"), QStringLiteral("flood"),
                 QStringLiteral("--script"), dataFile("drills", QStringLiteral("fournil"))});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(QStringLiteral("card-and-internet")), qPrintable(refused.err));
    }

private:
    // The language of the programs that are run from here on.
    static void speak(const char *locale)
    {
        qputenv("LANGUAGE", locale);
        qputenv("LC_ALL", locale);
    }

    static QString plan() { return QStringLiteral("plan.relais"); }

    void makePlan(const QString &name)
    {
        QCOMPARE(run({QStringLiteral("new"), plan(), QStringLiteral("--answers"), dataFile("answers", name)}).code, 0);
    }

    [[nodiscard]] test::ProgramAnswer drill(const QString &script, const QStringList &more) const
    {
        return run(QStringList{QStringLiteral("drill"), plan(), QStringLiteral("--scenario"),
                               QStringLiteral("card-and-internet"), QStringLiteral("--script"), script}
                   + more);
    }

    // Whether one of the list's objects says so.
    static bool holds(const QJsonObject &answer, const char *list, const char *key, const QString &text)
    {
        const QJsonArray rows = answer.value(QLatin1StringView(list)).toArray();
        return std::any_of(rows.begin(), rows.end(), [&](const QJsonValue &row) {
            return row.toObject().value(QLatin1StringView(key)).toString() == text;
        });
    }

    // Whether the activity stood still, was seen and had its fallback started, in that order.
    static bool started(const QJsonObject &answer, const QString &activity)
    {
        const QJsonArray rows = answer.value(QStringLiteral("activities")).toArray();
        return std::any_of(rows.begin(), rows.end(), [&](const QJsonValue &row) {
            const QJsonObject lane = row.toObject();
            const QJsonValue stopped = lane.value(QStringLiteral("stopped"));
            const QJsonValue seen = lane.value(QStringLiteral("seen"));
            const QJsonValue begun = lane.value(QStringLiteral("fallback_started"));
            return lane.value(QStringLiteral("name")).toString() == activity && stopped.isDouble() && seen.isDouble()
                && stopped.toInt() <= seen.toInt() && seen.toInt() < begun.toInt();
        });
    }

    [[nodiscard]] test::ProgramAnswer run(const QStringList &arguments) const
    {
        return test::runProgram(arguments, m_folder->path(), m_data.path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_data;
};

} // namespace relais

using relais::TestDrillCommand;
RELAIS_TEST(TestDrillCommand)
#include "tst_drillcommand.moc"
