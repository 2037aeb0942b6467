// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "exchange/planjson.h"
#include "json/strictjson.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

// The spreadsheets of two firms, given to the built program as they are.
class TestImportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aFirmsSpreadsheetsBecomeAPlan_data()
    {
        QTest::addColumn<QString>("firm");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<qsizetype>("tools");
        QTest::addColumn<qsizetype>("people");
        // With the one that is named and in no list; the duplicate is kept apart until somebody says so.
        QTest::newRow("fournil") << QStringLiteral("fournil")
                                 << QStringList{QStringLiteral("outils.csv"), QStringLiteral("contrats.csv"),
                                                QStringLiteral("personnes.csv")}
                                 << qsizetype(21) << qsizetype(26);
        QTest::newRow("arvor") << QStringLiteral("arvor")
                               << QStringList{QStringLiteral("inventaire-arvor.xlsx"), QStringLiteral("outils.csv"),
                                              QStringLiteral("fournisseurs.csv"), QStringLiteral("equipe.csv")}
                               << qsizetype(21) << qsizetype(14);
    }

    void aFirmsSpreadsheetsBecomeAPlan()
    {
        QFETCH(QString, firm);
        QFETCH(QStringList, files);
        QFETCH(qsizetype, tools);
        QFETCH(qsizetype, people);
        QStringList sources;
        for (const QString &file : files)
            sources << QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/cases/") + firm + QLatin1Char('/') + file;
        const QStringList command = QStringList{QStringLiteral("import"), QStringLiteral("p.relais")} + sources;

        const auto dry = run(command + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(dry.code, 1);
        QVERIFY2(dry.out.contains(QStringLiteral("outils.csv")), qPrintable(dry.out));
        QVERIFY(!QFile::exists(path(QStringLiteral("p.relais"))));

        const auto taken = run(command + QStringList{QStringLiteral("--report"), QStringLiteral("report.csv")});
        QCOMPARE(taken.code, 1);
        const Plan plan = exported();
        QCOMPARE(plan.table<Tool>().size(), tools);
        QCOMPARE(plan.table<Person>().size(), people);
        const QString report = QString::fromUtf8(read(QStringLiteral("report.csv")));
        QVERIFY2(report.contains(QStringLiteral("TOTAL")), qPrintable(report.left(2000)));

        // The same again changes nothing.
        QCOMPARE(run(command).code, 1);
        QVERIFY(exported() == plan);
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("p.relais")}).code, 0);
    }

    void aMappingIsWrittenCorrectedAndUsed()
    {
        write(QStringLiteral("liste.csv"), "Chose;Par qui;Divers\nCaisse;Sophie;les quatre\nFour;Yvon;\n");
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("p.relais"), QStringLiteral("liste.csv")}).code, 3);
        QVERIFY(!QFile::exists(path(QStringLiteral("p.relais"))));
        write(QStringLiteral("map.json"), R"({"format":"relais-mapping/1","sheets":[{"table":"tools","header_row":1,
            "columns":[{"header":"Chose","field":"name"},{"header":"Par qui","field":"owner"},
                       {"header":"Divers","field":"remarks"}]}]})");
        const QStringList command{QStringLiteral("import"),    QStringLiteral("p.relais"),
                                  QStringLiteral("liste.csv"), QStringLiteral("--mapping"),
                                  QStringLiteral("map.json"),  QStringLiteral("--write-mapping"),
                                  QStringLiteral("again.json")};
        QCOMPARE(run(command).code, 1); // Sophie and Yvon are in no list of people
        const Plan plan = exported();
        QCOMPARE(plan.table<Tool>().size(), 2);
        QCOMPARE(plan.table<Tool>().rows().constFirst().remarks, QStringLiteral("les quatre"));
        QCOMPARE(plan.table<Person>().size(), 2);
        const auto again = parseStrictJson(read(QStringLiteral("again.json")));
        QVERIFY(again);
        QCOMPARE(QString::fromStdString(again->at("sheets").at(0).at("file").get<std::string>()),
                 QStringLiteral("liste.csv"));
        QCOMPARE(again->at("sheets").at(0).at("columns").size(), std::size_t(3));
    }

    void whatCannotBeReadIsRefusedAndNothingIsMade_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("said");
        QTest::newRow("no column of the name")
            << QByteArray(R"({"format":"relais-mapping/1","sheets":[{"table":"tools","header_row":1,
                "columns":[{"header":"Rien","field":"name"}]}]})")
            << QStringLiteral("Rien");
        QTest::newRow("no such field") << QByteArray(
            R"({"format":"relais-mapping/1","sheets":[{"table":"tools","header_row":1,
                "columns":[{"header":"Outil","field":"colour"}]}]})")
                                       << QStringLiteral("/sheets/0/columns/0/field");
        QTest::newRow("another format") << QByteArray(R"({"format":"x","sheets":[]})") << QStringLiteral("/format");
    }

    void whatCannotBeReadIsRefusedAndNothingIsMade()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QString, said);
        write(QStringLiteral("liste.csv"), "Outil;Responsable\nCaisse;Sophie\n");
        write(QStringLiteral("map.json"), mapping);
        const auto answer = run({QStringLiteral("import"), QStringLiteral("p.relais"), QStringLiteral("liste.csv"),
                                 QStringLiteral("--mapping"), QStringLiteral("map.json")});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
        QVERIFY(!QFile::exists(path(QStringLiteral("p.relais"))));
    }

    void wrongUsageIsSaid()
    {
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("p.relais"), QStringLiteral("a.json"),
                      QStringLiteral("b.csv")})
                     .code,
                 2);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("p.relais"), QStringLiteral("b.csv"),
                      QStringLiteral("--table"), QStringLiteral("cars")})
                     .code,
                 2);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("p.relais"), QStringLiteral("none.csv")}).code, 3);
    }

private:
    test::ProgramAnswer run(const QStringList &arguments)
    {
        return test::runProgram(arguments, m_folder->path(), m_folder->filePath(QStringLiteral("data")));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) { QVERIFY(test::writeFile(path(name), bytes)); }
    QByteArray read(const QString &name) { return test::contentOf(path(name)); }
    Plan exported()
    {
        const auto answer = run(
            {QStringLiteral("export"), QStringLiteral("p.relais"), QStringLiteral("-o"), QStringLiteral("out.json")});
        const auto plan = PlanJson().decode(read(QStringLiteral("out.json")));
        return answer.code == 0 && plan ? *plan : Plan();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace relais

using relais::TestImportCommand;
RELAIS_TEST(TestImportCommand)
#include "tst_importcommand.moc"
