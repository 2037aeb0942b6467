// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"
#include "documents/documentwriters.h"
#include "sampledocument.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace relais;

// A file is whole or it is not there; what stood in its place stays until then.
class TestWholeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void stoppedWritersLeaveNothing_data();
    void stoppedWritersLeaveNothing();
    void aStopBeforeTheRenameKeepsTheOldFile();
    void aFailedCheckKeepsTheOldFile();
    void anotherFileIsReplaced();
    void aFolderThatForbidsItIsToldApart();
    void aMissingFolderIsAWriteError();
    void aFullDiskIsToldAndLeavesNothing();
};

namespace {

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

void TestWholeFile::stoppedWritersLeaveNothing_data()
{
    QTest::addColumn<DocumentFormat>("format");
    QTest::newRow("pdf") << DocumentFormat::Pdf;
    QTest::newRow("docx") << DocumentFormat::Docx;
    QTest::newRow("html") << DocumentFormat::Html;
    QTest::newRow("text") << DocumentFormat::Text;
}

void TestWholeFile::stoppedWritersLeaveNothing()
{
    QFETCH(DocumentFormat, format);
    const QTemporaryDir folder;
    std::stop_source stop;
    stop.request_stop();
    DocumentWriters writers;
    const auto report =
        writers.write(test::sampleDocument(), format, folder.filePath(QStringLiteral("plan")), stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(filesIn(folder), QStringList());
}

void TestWholeFile::aStopBeforeTheRenameKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    QVERIFY(writeDurably(path, "old", [](const QString &) { return Status(); }));
    const auto status = writeDurably(path, "new", [&](const QString &name) -> Status {
        // At this point the new content is on the disk, beside the old.
        return test::contentOf(name) == "new" ? Error{ErrorCode::Cancelled, {}} : Error{ErrorCode::ReadFailed, {}};
    });
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
    QCOMPARE(test::contentOf(path), QByteArray("old"));
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("plan.pdf")});
}

void TestWholeFile::aFailedCheckKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    QVERIFY(writeDurably(path, "old", [](const QString &) { return Status(); }));
    const auto status = writeDurably(path, "new", [](const QString &) {
        return Status(Error{ErrorCode::OutputCheckFailed, {}});
    });
    QCOMPARE(status.error().code, ErrorCode::OutputCheckFailed);
    QCOMPARE(test::contentOf(path), QByteArray("old"));
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("plan.pdf")});
}

void TestWholeFile::anotherFileIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    for (const QByteArray &content : {QByteArray("old"), QByteArray("new")})
        QVERIFY(writeDurably(path, content, [](const QString &) { return Status(); }));
    QCOMPARE(test::contentOf(path), QByteArray("new"));
}

void TestWholeFile::aFolderThatForbidsItIsToldApart()
{
    // The kernel takes no new file there from anybody, not even from root.
    const auto status = writeDurably(QStringLiteral("/sys/plan.pdf"), "x", [](const QString &) { return Status(); });
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(status.error().place.file, QStringLiteral("/sys/plan.pdf"));
}

void TestWholeFile::aMissingFolderIsAWriteError()
{
    const QTemporaryDir folder;
    DocumentWriters writers;
    const auto report = writers.write(test::sampleDocument(), DocumentFormat::Pdf,
                                      folder.filePath(QStringLiteral("absent/plan.pdf")), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::WriteFailed);
}

// A limit on the size of files answers a write as a full disk does, after part of it was written.
void TestWholeFile::aFullDiskIsToldAndLeavesNothing()
{
    const QTemporaryDir folder;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small{5000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto status = writeDurably(folder.filePath(QStringLiteral("plan.pdf")), QByteArray(20000, 'x'),
                                     [](const QString &) { return Status(); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::DiskFull);
    QCOMPARE(filesIn(folder), QStringList());
}

RELAIS_TEST(TestWholeFile)
#include "tst_wholefile.moc"
