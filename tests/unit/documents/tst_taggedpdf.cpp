// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwriters.h"
#include "documents/pdffile.h"
#include "documents/qpdf.h"
#include "sampledocument.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <thread>

using namespace relais;

// « PDF balisé », with a WeasyPrint that is there, missing, old, broken or hanging.
class TestTaggedPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        // QProcess ignores it; QTest takes it back, and a program that ends before it has read all would be a crash.
        std::signal(SIGPIPE, SIG_IGN);
    }
    void aBadWeasyPrintIsReplacedByTheBuiltInEngine_data();
    void aBadWeasyPrintIsReplacedByTheBuiltInEngine();
    void aHangingPandocIsReplacedToo();
    void whatAHangingProgramStartedEndsWithIt();
    void itSaysOnWhichPageItIsAndStopsThere();
    void aFullDiskIsToldAndLeavesNothing();
    void theInstalledOneWritesAStructureAndClaimsNothing();
};

namespace {

constexpr auto limit = std::chrono::seconds(5);

// A folder of programs: this WeasyPrint, and the computer's Pandoc.
bool fillWith(const QTemporaryDir &programs, const QByteArray &script)
{
    QFile program(programs.filePath(QStringLiteral("weasyprint")));
    if (!program.open(QIODevice::WriteOnly) || program.write("#!/bin/sh\n" + script) < 0)
        return false;
    program.close();
    const QString pandoc = QStandardPaths::findExecutable(QStringLiteral("pandoc"));
    return program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        && QFile::link(pandoc, programs.filePath(QStringLiteral("pandoc")));
}

DocumentOutput tagged()
{
    DocumentOutput output;
    output.tagged = true;
    return output;
}

// The scopes of the heads of tables below an element.
void collectScopes(QPDFObjectHandle element, QStringList &scopes)
{
    if (element.isArray()) {
        for (const auto &child : element.aitems())
            collectScopes(child, scopes);
    }
    if (!element.isDictionary())
        return;
    if (element.getKey("/S").isNameAndEquals("/TH"))
        scopes << QString::fromStdString(element.getKey("/A").getKey("/Scope").unparse());
    collectScopes(element.getKey("/K"), scopes);
}

// What its pictures show, in words, in their order.
void collectFigures(QPDFObjectHandle element, QStringList &figures)
{
    if (element.isArray()) {
        for (const auto &child : element.aitems())
            collectFigures(child, figures);
    }
    if (!element.isDictionary())
        return;
    if (element.getKey("/S").isNameAndEquals("/Figure"))
        figures << QString::fromStdString(element.getKey("/Alt").getUTF8Value());
    collectFigures(element.getKey("/K"), figures);
}

} // namespace

void TestTaggedPdf::aBadWeasyPrintIsReplacedByTheBuiltInEngine_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<ErrorCode>("why");
    QTest::newRow("fails") << QByteArray("exit 1\n") << ErrorCode::ProgramFailed;
    QTest::newRow("old: knows no such option") << QByteArray("echo usage; exit 2\n") << ErrorCode::ProgramFailed;
    QTest::newRow("writes something else") << QByteArray("cat\n") << ErrorCode::OutputCheckFailed;
    QTest::newRow("writes nothing") << QByteArray("exit 0\n") << ErrorCode::OutputCheckFailed;
}

void TestTaggedPdf::aBadWeasyPrintIsReplacedByTheBuiltInEngine()
{
    QFETCH(QByteArray, script);
    QFETCH(ErrorCode, why);
    const QTemporaryDir programs;
    QVERIFY(fillWith(programs, script));
    const QTemporaryDir out;
    const QString path = out.filePath(QStringLiteral("a.pdf"));
    DocumentWriters writers({programs.path()}, limit);
    const auto report = writers.write(test::sampleDocument(), DocumentFormat::Pdf, path, {}, tagged());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->engine, DocumentEngine::BuiltIn);
    QCOMPARE(report->notTagged, std::optional(why));
    QVERIFY(readPdf(path));
    QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("a.pdf")});
}

void TestTaggedPdf::aHangingPandocIsReplacedToo()
{
    const QTemporaryDir programs;
    QVERIFY(fillWith(programs, "exit 0\n"));
    const QString pandoc = programs.filePath(QStringLiteral("pandoc"));
    QVERIFY(QFile::remove(pandoc) && test::writeFile(pandoc, "#!/bin/sh\nexec sleep 60\n")
            && QFile::setPermissions(pandoc, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QTemporaryDir out;
    const QString path = out.filePath(QStringLiteral("a.pdf"));
    DocumentWriters writers({programs.path()}, std::chrono::seconds(1));
    const auto report = writers.write(test::sampleDocument(), DocumentFormat::Pdf, path, {}, tagged());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->notTagged, std::optional(ErrorCode::TimedOut));
    QVERIFY(readPdf(path));
}

void TestTaggedPdf::itSaysOnWhichPageItIsAndStopsThere()
{
    const QTemporaryDir programs;
    QVERIFY(fillWith(programs,
                     "for page in 1 2 3 4 1 2; do echo \"INFO: Step 5 - Creating layout - Page $page\" >&2; done\n"
                     "exec sleep 60\n"));
    const QTemporaryDir out;
    DocumentWriters writers({programs.path()});
    DocumentOutput output = tagged();
    output.progress = std::make_shared<DocumentProgress>();
    std::stop_source stop;
    const DocumentStage wanted{.checking = false, .page = 2, .pages = 4};
    Result<DocumentReport> report = Error{ErrorCode::InvalidValue, {}, {}};
    {
        const std::jthread runner([&] {
            report = writers.write(test::sampleDocument(), DocumentFormat::Pdf, out.filePath(QStringLiteral("a.pdf")),
                                   stop.get_token(), output);
        });
        QTRY_VERIFY_WITH_TIMEOUT(output.progress->stage() == wanted, 30'000);
        stop.request_stop();
    }
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(output.progress->stage() == wanted);
    QVERIFY(QDir(out.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

// A limit on the size of files answers a write as a full disk does, after part of it was written; the template, which
// is smaller, finds room.
void TestTaggedPdf::aFullDiskIsToldAndLeavesNothing()
{
    const QTemporaryDir out;
    const QString path = out.filePath(QStringLiteral("a.pdf"));
    QVERIFY(test::writeFile(path, "old"));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small{12'000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    DocumentWriters writers;
    const auto report = writers.write(test::sampleDocument(), DocumentFormat::Pdf, path, {}, tagged());
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QCOMPARE(test::contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("a.pdf")});
}

void TestTaggedPdf::whatAHangingProgramStartedEndsWithIt()
{
    const QTemporaryDir programs;
    const QString child = programs.filePath(QStringLiteral("child"));
    QVERIFY(fillWith(programs, "sleep 60 &\necho $! > " + child.toUtf8() + "\nwait\n"));
    const QTemporaryDir out;
    DocumentWriters writers({programs.path()}, limit);
    QElapsedTimer elapsed;
    elapsed.start();
    const auto report =
        writers.write(test::sampleDocument(), DocumentFormat::Pdf, out.filePath(QStringLiteral("a.pdf")), {}, tagged());
    QVERIFY(report);
    QCOMPARE(report->notTagged, std::optional(ErrorCode::TimedOut));
    QVERIFY(elapsed.elapsed() < 45'000); // not the minute that it sleeps
    QFile file(child);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto process = static_cast<pid_t>(file.readAll().trimmed().toInt());
    QVERIFY(process > 1);
    // Ended, or waiting for somebody to fetch what it ended with.
    const auto isRunning = [process] {
        QFile state(QStringLiteral("/proc/%1/stat").arg(process));
        return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
    };
    QTRY_VERIFY(!isRunning());
}

// Where WeasyPrint is not installed, the same call says so and makes a PDF all the same.
void TestTaggedPdf::theInstalledOneWritesAStructureAndClaimsNothing()
{
    const QTemporaryDir out;
    const QString path = out.filePath(QStringLiteral("a.pdf"));
    DocumentWriters writers;
    const auto report = writers.write(test::sampleDocument(), DocumentFormat::Pdf, path, {}, tagged());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    const bool isInstalled = !QStandardPaths::findExecutable(QStringLiteral("weasyprint")).isEmpty();
    QCOMPARE(report->engine, isInstalled ? DocumentEngine::WeasyPrint : DocumentEngine::BuiltIn);
    QCOMPARE(report->notTagged, isInstalled ? std::nullopt : std::optional(ErrorCode::ProgramMissing));
    QVERIFY(report->pages > 1);
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path).constData());
    QCOMPARE(pdf.getRoot().hasKey("/StructTreeRoot"), isInstalled);
    QVERIFY(!pdf.getRoot().hasKey("/Metadata")); // no claim to a standard
    QStringList scopes;
    collectScopes(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), scopes);
    QCOMPARE(scopes.contains(QStringLiteral("/Column")), isInstalled);
    QCOMPARE(scopes.contains(QStringLiteral("/Row")), isInstalled);
    QStringList figures;
    collectFigures(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), figures);
    QCOMPARE(figures.size(), isInstalled ? 1 : 0);
    for (const QString &figure : figures)
        QVERIFY(!figure.trimmed().isEmpty());
}

RELAIS_TEST(TestTaggedPdf)
#include "tst_taggedpdf.moc"
