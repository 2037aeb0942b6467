// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in and out of the program: the process that reads spreadsheets, and `relais export --table`.
#include "app/programrun.h"
#include "domain/sheetrefusal.h"
#include "exchange/sheetfiles.h"
#include "support/testmain.h"
#include "support/xlsxfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

namespace {

std::optional<SheetRefusal> refusalOf(const Result<QList<Sheet>> &sheets)
{
    return sheets ? std::nullopt : sheetRefusalOf(sheets.error());
}

test::XlsxFile oneSheet(const QByteArray &rows)
{
    return {.sheets = {{"S", rows}}};
}

} // namespace

class TestTableCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aProcessOfTheProgramReadsSpreadsheets()
    {
        const auto sheets =
            m_files.read(test::contentOf(caseFile("arvor/inventaire-arvor.xlsx")), QStringLiteral("x.xlsx"));
        QVERIFY(sheets);
        QCOMPARE(sheets->size(), 2);
        QCOMPARE(sheets->constFirst().rows[3].value(3), QStringLiteral("2026-08-31"));
        const auto csv =
            m_files.read(test::contentOf(caseFile("fournil/outils.csv")), QStringLiteral("/tmp/outils.fournil.csv"));
        QVERIFY(csv);
        QCOMPARE(csv->constFirst().name, QStringLiteral("outils.fournil"));
    }

    void whatAFileIsItsBytesSay()
    {
        const QString name = QStringLiteral("a.xlsx");
        QVERIFY(m_files.read("a;b\n1;2\n", name).has_value());
        const QByteArray old = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
        QCOMPARE(refusalOf(m_files.read(old, name)), std::optional(SheetRefusal::OldExcel));
        const QByteArray locked = old + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        QCOMPARE(refusalOf(m_files.read(locked, name)), std::optional(SheetRefusal::Locked));
        QCOMPARE(refusalOf(m_files.read("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", name)),
                 std::optional(SheetRefusal::NotATable));
        QCOMPARE(refusalOf(m_files.read(QByteArray(SheetLimits::bytes + 1, 'a'), name)),
                 std::optional(SheetRefusal::FileTooLarge));
    }

    // 70 KiB that unpack into 70 MiB, and a document type whose entities would.
    void whatSwellsIsStopped()
    {
        const QByteArray swollen = QByteArray(70 * 1024 * 1024, ' ');
        QCOMPARE(refusalOf(m_files.read(test::xlsxFile(oneSheet(swollen)), {})),
                 std::optional(SheetRefusal::TooMuchInside));
        QByteArray entities = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'k'; ++c)
            entities +=
                QByteArray("<!ENTITY ") + c + " \"" + (QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
        QList<test::ZipPart> parts = test::xlsxParts(oneSheet(R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)"));
        for (test::ZipPart &part : parts) {
            if (part.name == "xl/sharedStrings.xml")
                part.content = "<?xml version=\"1.0\"?>" + entities + "]><sst><si><t>&j;</t></si></sst>";
        }
        QElapsedTimer elapsed;
        elapsed.start();
        const auto sheets = m_files.read(test::zipFile(parts), {});
        QVERIFY(elapsed.elapsed() < 20'000);
        QVERIFY(!sheets || sheets->constFirst().rows.constFirst().constFirst().size() < 1000);
    }

    // Any damage ends as a refusal or as sheets, never as more.
    void damagedFilesEndInARefusal()
    {
        const QByteArray whole = test::contentOf(caseFile("arvor/inventaire-arvor.xlsx"));
        for (qsizetype at = 40; at < whole.size(); at += whole.size() / 12) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            const auto sheets = m_files.read(damaged, {});
            QVERIFY(sheets || refusalOf(sheets));
            const auto cut = m_files.read(whole.first(at), {});
            QCOMPARE(refusalOf(cut), std::optional(SheetRefusal::Broken));
        }
    }

    void aReaderThatHangsOrDiesIsAClearError()
    {
        const QByteArray whole = test::contentOf(caseFile("arvor/inventaire-arvor.xlsx"));
        const QString hangs = script("hangs", "#!/bin/sh\nexec tail -f /dev/null\n");
        QCOMPARE(refusalOf(SheetProcess(hangs, std::chrono::milliseconds(300)).read(whole)),
                 std::optional(SheetRefusal::TookTooLong));
        QCOMPARE(refusalOf(SheetProcess(script("dies", "#!/bin/sh\nkill -SEGV $$\n")).read(whole)),
                 std::optional(SheetRefusal::Crashed));
        QCOMPARE(refusalOf(SheetProcess(script("lies", "#!/bin/sh\ncat >/dev/null\necho hello\n")).read(whole)),
                 std::optional(SheetRefusal::Crashed));
        QCOMPARE(refusalOf(SheetProcess(script("pours", "#!/bin/sh\nexec yes\n")).read(whole)),
                 std::optional(SheetRefusal::TooMuchInside));
        QCOMPARE(refusalOf(SheetProcess(m_folder->filePath(QStringLiteral("missing"))).read(whole)),
                 std::optional(SheetRefusal::Crashed));
    }

    void theReadingProcessIsNoCommandForPeople()
    {
        QVERIFY(!run({QStringLiteral("--help")}).out.contains(QStringLiteral("read-spreadsheet")));
    }

    void tablesAreExportedForExcel()
    {
        makePlan();
        const test::ProgramAnswer one =
            run({QStringLiteral("export"), QStringLiteral("a.relais"), QStringLiteral("--table"),
                 QStringLiteral("tools"), QStringLiteral("-o"), QStringLiteral("tools.csv")});
        QVERIFY2(one.code == 0, qPrintable(one.err));
        const QByteArray tools = test::contentOf(m_folder->filePath(QStringLiteral("tools.csv")));
        QVERIFY(tools.startsWith("\xEF\xBB\xBFOutil;"));
        QVERIFY(tools.contains("\r\n"));
        QVERIFY(!tools.split('\r').constFirst().contains("contrat"));
        QVERIFY(one.err.contains(QStringLiteral("--private")));
        const test::ProgramAnswer all =
            run({QStringLiteral("export"), QStringLiteral("a.relais"), QStringLiteral("--table"), QStringLiteral("all"),
                 QStringLiteral("--private"), QStringLiteral("-o"), QStringLiteral("tables")});
        QCOMPARE(all.code, 0);
        const QStringList names = QDir(m_folder->filePath(QStringLiteral("tables"))).entryList(QDir::Files);
        QCOMPARE(names.size(), 5);
        QVERIFY(test::contentOf(m_folder->filePath(QStringLiteral("tables/Outils.csv")))
                    .split('\r')
                    .constFirst()
                    .contains("contrat"));
    }

    // What went out comes in again and says nothing new.
    void anExportedInventoryImportedAgainChangesNothing_data()
    {
        QTest::addColumn<QString>("example");
        for (const char *name : {"maison-lenoir", "boulangerie", "cabinet"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void anExportedInventoryImportedAgainChangesNothing()
    {
        QFETCH(QString, example);
        const auto words = [](const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' ')); };
        QVERIFY(run(words("demo a.relais --case") + QStringList{example}).code == 0);
        QCOMPARE(run(words("export a.relais -o before.json")).code, 0);
        QCOMPARE(run(words("export a.relais --table all --private -o tables")).code, 0);
        QStringList import = words("import a.relais");
        for (const QFileInfo &file : QDir(m_folder->filePath(QStringLiteral("tables"))).entryInfoList(QDir::Files))
            import << file.filePath();
        const test::ProgramAnswer imported = run(import + words("--with-remarks"));
        QVERIFY2(imported.code <= 1, qPrintable(imported.out + imported.err)); // 1: dates that are past by now
        QCOMPARE(run(words("export a.relais -o after.json")).code, 0);
        const QByteArray before = test::contentOf(m_folder->filePath(QStringLiteral("before.json")));
        QVERIFY(!before.isEmpty());
        QVERIFY2(test::contentOf(m_folder->filePath(QStringLiteral("after.json"))) == before, qPrintable(imported.out));
    }

    void whatIsNoTableToExportIsWrongUsage()
    {
        makePlan();
        const QStringList command{QStringLiteral("export"), QStringLiteral("a.relais"), QStringLiteral("-o"),
                                  QStringLiteral("x")};
        QCOMPARE(run(command + QStringList{QStringLiteral("--table"), QStringLiteral("toys")}).code, 2);
        QCOMPARE(run(command + QStringList{QStringLiteral("--private")}).code, 2);
    }

private:
    [[nodiscard]] test::ProgramAnswer run(const QStringList &arguments) const
    {
        return test::runProgram(arguments, m_folder->path(), m_folder->filePath(QStringLiteral("data")));
    }

    void makePlan()
    {
        const test::ProgramAnswer made = run({QStringLiteral("demo"), QStringLiteral("a.relais")});
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    static QString caseFile(const char *name)
    {
        return QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/cases/%1").arg(QLatin1StringView(name));
    }

    [[nodiscard]] QString script(const char *name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SheetFiles m_files{QStringLiteral(RELAIS_PROGRAM)};
};

} // namespace relais

using relais::TestTableCommands;
RELAIS_TEST(TestTableCommands)
#include "tst_tablecommands.moc"
