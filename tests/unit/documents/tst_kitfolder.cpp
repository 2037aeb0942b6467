// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwriters.h"
#include "documents/kitfolder.h"
#include "domain/operation.h"
#include "exchange/planjson.h"
#include "library/generatorcontent.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

// Writes the title of each document, and fails or is stopped at one of them.
class QuickWriter final : public DocumentWriter {
public:
    QString failAt; // the end of a file's name
    ErrorCode failure = ErrorCode::DiskFull;

private:
    Result<DocumentReport> writeFile(const Document &document, DocumentFormat format, const QString &path,
                                     const DocumentOutput &, std::stop_token stop) override
    {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (format == DocumentFormat::Docx || format == DocumentFormat::Html)
            return Error{ErrorCode::ProgramMissing, u"no pandoc"_s, {}};
        if (!failAt.isEmpty() && path.endsWith(failAt))
            return Error{failure, u"failed"_s, {}};
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(document.title.toUtf8()) < 0)
            return Error{ErrorCode::WriteFailed, file.errorString(), {}};
        DocumentReport report;
        report.pages = format == DocumentFormat::Pdf ? 1 : 0;
        return report;
    }
};

QStringList everythingIn(const QString &folder)
{
    QStringList names;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        names.append(QDir(folder).relativeFilePath(all.next()));
    names.sort();
    return names;
}

} // namespace

class KitFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const ContentLibrary library;
        const auto read = planContents(library);
        QVERIFY(read);
        m_contents.emplace(*read);
        const auto plan = m_codec.decode(*library.bytes(u"templates/examples/boulangerie.json"_s));
        QVERIFY(plan);
        m_order.plan = *plan;
        m_order.today = QDate(2026, 11, 23);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_order.folder = m_folder->filePath(u"clé"_s);
        m_order.zip = false;
        m_copyError.reset();
    }

    // By the built-in engine; the files that Pandoc would make are left out, and said.
    void aKitIsWholeAndSaysWhatIsNotInIt()
    {
        DocumentWriters writers({u"/nowhere"_s});
        const auto report = kitFolder(writers).write(m_order, {}, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail + report.error().place.file));
        QCOMPARE(everythingIn(report->path).size(), report->files);
        QCOMPARE(report->omitted.size(), 2);
        QVERIFY(report->pages > 20);
        QVERIFY(QDir(report->path).dirName().endsWith(u"2026-11-23"_s));
        const QString fingerprintText = QString::fromLatin1(fingerprint(m_order.plan).toHex());
        const QString readMe = read(*report, u"LISEZ-MOI.txt"_s);
        for (const KitOmission &omitted : report->omitted)
            QCOMPARE(readMe.count(omitted.name), 1);
        QVERIFY(readMe.contains(u"Pandoc"_s));
        QVERIFY(!readMe.contains(fingerprintText));
        QVERIFY(read(*report, u"3 Direction - reserve/Controle.txt"_s).contains(fingerprintText));
    }

    void anEnglishKitHasEnglishNames()
    {
        m_order.language = Language::English;
        QuickWriter writer;
        int steps = 0;
        const auto report = kitFolder(writer).write(
            m_order, [&](int done, int total, const QString &) { steps += done < total ? 1 : 0; }, {});
        m_order.language = Language::French;
        QVERIFY(report);
        const QStringList files = everythingIn(report->path);
        QVERIFY(files.contains(u"READ-ME.txt"_s));
        QVERIFY(files.contains(u"3 Management - restricted/Management plan.pdf"_s));
        QVERIFY(files.contains(u"3 Management - restricted/Plan for Relais.relais"_s));
        // The two forms of the plan and the two papers about the kit are one step.
        QCOMPARE(steps, report->files - 3 + report->omitted.size());
    }

    void aPlanThatIsBarelyBegunHasAKitToo()
    {
        KitOrder order = m_order;
        order.plan = {};
        QuickWriter writer;
        const auto report = kitFolder(writer).write(order, {}, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail + report.error().place.file));
        QVERIFY(everythingIn(report->path).contains(u"1 Equipe/Plan.pdf"_s));
    }

    void aNameThatIsTakenStays()
    {
        QuickWriter writer;
        const auto first = kitFolder(writer).write(m_order, {}, {});
        const auto second = kitFolder(writer).write(m_order, {}, {});
        QVERIFY(first && second);
        QCOMPARE(second->path, first->path + u" (2)"_s);
        QCOMPARE(everythingIn(first->path), everythingIn(second->path));
    }

    void whateverFailsLeavesNothing_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the first file") << u"Plan.pdf"_s << ErrorCode::DiskFull;
        QTest::newRow("in the middle") << u"Au telephone.pdf"_s << ErrorCode::OutputCheckFailed;
        QTest::newRow("the last paper") << u"LISEZ-MOI.txt"_s << ErrorCode::PermissionDenied;
    }

    void whateverFailsLeavesNothing()
    {
        QFETCH(QString, at);
        QFETCH(ErrorCode, code);
        QuickWriter writer;
        writer.failAt = at;
        writer.failure = code;
        const auto report = kitFolder(writer).write(m_order, {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
        QVERIFY(!QFileInfo::exists(m_order.folder));
    }

    void aPlanThatCannotBeCopiedLeavesNothing()
    {
        m_copyError = ErrorCode::DiskFull;
        QuickWriter writer;
        const auto report = kitFolder(writer).write(m_order, {}, {});
        QCOMPARE(report.error().code, ErrorCode::DiskFull);
        QCOMPARE(report.error().place.file, m_order.folder);
        QVERIFY(!QFileInfo::exists(m_order.folder));
    }

    void aKitThatIsStoppedLeavesNothing()
    {
        QuickWriter writer;
        std::stop_source stop;
        QVERIFY(QDir().mkpath(m_order.folder));
        const auto report = kitFolder(writer).write(
            m_order,
            [&](int done, int, const QString &) {
                if (done == 3)
                    stop.request_stop();
            },
            stop.get_token());
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(everythingIn(m_order.folder), QStringList());
        QVERIFY(QDir(m_order.folder).isEmpty());
    }

    void whatAKilledProgramLeftIsRemoved()
    {
        QVERIFY(QDir().mkpath(m_order.folder + u"/.relais-kit-abcdef/Valise"_s));
        QuickWriter writer;
        QVERIFY(kitFolder(writer).write(m_order, {}, {}));
        QVERIFY(!QFileInfo::exists(m_order.folder + u"/.relais-kit-abcdef"_s));
    }

    void aZipHoldsWhatAFolderHolds()
    {
        QuickWriter writer;
        const auto folder = kitFolder(writer).write(m_order, {}, {});
        m_order.zip = true;
        const auto zip = kitFolder(writer).write(m_order, {}, {});
        QVERIFY(folder && zip);
        QCOMPARE(zip->path, folder->path + u".zip"_s);
        QStringList names;
        archive *reader = archive_read_new();
        archive_read_support_format_zip(reader);
        QCOMPARE(archive_read_open_filename(reader, QFile::encodeName(zip->path).constData(), 4096), ARCHIVE_OK);
        archive_entry *entry = nullptr;
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK)
            names.append(QString::fromUtf8(archive_entry_pathname(entry)).section(u'/', 1));
        archive_read_free(reader);
        QCOMPARE(names, everythingIn(folder->path));
    }

    void namesSurviveAnyStick()
    {
        QCOMPARE(plainFileName(u"Crêperie « L’Œuf » / Brest: n°1."_s), u"Creperie L oeuf Brest n 1"_s);
        QCOMPARE(plainFileName(u"..//日本"_s), QString());
        QVERIFY(plainFileName(QString(300, u'a')).size() <= 60);
    }

private:
    static QString read(const KitReport &kit, const QString &name)
    {
        return QString::fromUtf8(test::contentOf(QDir(kit.path).filePath(name)));
    }

    // In the place of storage, which documents do not know.
    Status copied(const Plan &plan, const QString &path)
    {
        if (m_copyError)
            return Error{*m_copyError, u"failed"_s, {}};
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(m_codec.encode(plan)) > 0;
        return written ? Status() : Status(Error{ErrorCode::WriteFailed, file.errorString(), {}});
    }

    KitFolder kitFolder(DocumentWriter &writer)
    {
        return KitFolder(
            writer, m_codec, [this] { return Result<const PlanContents *>(&*m_contents); },
            [this](const Plan &plan, const QString &path) { return copied(plan, path); });
    }

    PlanJson m_codec;
    std::optional<ErrorCode> m_copyError;
    std::optional<PlanContents> m_contents;
    KitOrder m_order;
    std::unique_ptr<QTemporaryDir> m_folder;
};

RELAIS_TEST(KitFolderTest)
#include "tst_kitfolder.moc"
