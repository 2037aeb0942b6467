// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwriters.h"
#include "documents/outputcheck.h"
#include "documents/pandocast.h"
#include "sampledocument.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace relais;

class TestPandocWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        // QProcess ignores it; QTest takes it back, and a program that ends before it has read all would be a crash.
        std::signal(SIGPIPE, SIG_IGN);
    }
    void pandocReadsBackEveryText_data();
    void pandocReadsBackEveryText();
    void htmlNeedsNothingFromElsewhere();
    void aPictureIsDescribedOnce();
    void onlyAllowedLinksAreWritten();
    void anotherPandocIsToldItsOwnVersion();
    void withoutPandocItSaysSo();
    void aBadPandocLeavesNothing_data();
    void aBadPandocLeavesNothing();
    void withoutRoomForItsTemplatePandocIsNotBlamedForTheFolder();

private:
    QTemporaryDir m_folder;
};

void TestPandocWriter::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestPandocWriter::pandocReadsBackEveryText_data()
{
    QTest::addColumn<DocumentFormat>("format");
    QTest::addColumn<QString>("reader");
    QTest::newRow("docx") << DocumentFormat::Docx << QStringLiteral("docx");
    QTest::newRow("odt") << DocumentFormat::Odt << QStringLiteral("odt");
    QTest::newRow("html") << DocumentFormat::Html << QStringLiteral("html");
}

// Independently of the writer's own check: another run of the program, on the file.
void TestPandocWriter::pandocReadsBackEveryText()
{
    QFETCH(DocumentFormat, format);
    QFETCH(QString, reader);
    const QString path = m_folder.filePath(QStringLiteral("plan"));
    const Document document = test::sampleDocument();
    DocumentWriters writers;
    const auto report = writers.write(document, format, path, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->engine, DocumentEngine::Pandoc);
    QProcess pandoc;
    pandoc.start(QStringLiteral("pandoc"),
                 {QStringLiteral("-f"), reader, QStringLiteral("-t"), QStringLiteral("plain"),
                  QStringLiteral("--wrap=none"), QStringLiteral("--columns=400"), path});
    QVERIFY(pandoc.waitForFinished());
    QCOMPARE(pandoc.exitCode(), 0);
    const QString text = comparable(QString::fromUtf8(pandoc.readAllStandardOutput()));
    for (int i = 1; i <= 40; ++i)
        QVERIFY2(text.contains(QStringLiteral("Outiln°%1").arg(i)), qPrintable(QString::number(i)));
    for (const auto &name :
         {"Karim Benali", "Claire Lenoir", "Sophie ou Nadia", "03 53 01 22 40", "Boutique en ligne indisponible"})
        QVERIFY2(text.contains(comparable(QString::fromUtf8(name))), name);
}

void TestPandocWriter::htmlNeedsNothingFromElsewhere()
{
    const QString path = m_folder.filePath(QStringLiteral("plan.html"));
    DocumentWriters writers;
    QVERIFY(writers.write(test::sampleDocument(), DocumentFormat::Html, path, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.contains(QStringLiteral("<html lang=\"fr-FR\">")));
    QVERIFY(html.contains(QStringLiteral("href=\"tel:+33353012210\"")));
    QVERIFY(html.contains(QStringLiteral("data-label=\"Outil\"")));
    QVERIFY(html.contains(QStringLiteral("src=\"data:image/png;base64,"))); // the drawing
    QVERIFY(!html.contains(QRegularExpression(QStringLiteral("(src|href)\\s*=\\s*\"(https?:)?//"))));
    QVERIFY(html.contains(QStringLiteral("content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\"")));
    QVERIFY(!html.contains(QStringLiteral("@import")));
    QVERIFY(!html.contains(QStringLiteral("url(")));
}

// In words where the format has a place for them, else below the picture: in one of both, never in none.
void TestPandocWriter::aPictureIsDescribedOnce()
{
    const Document document = test::sampleDocument();
    const auto drawing = std::find_if(document.blocks.begin(), document.blocks.end(),
                                      [](const auto &block) { return std::holds_alternative<DrawingBlock>(block); });
    QVERIFY(drawing != document.blocks.end());
    const QString words = comparable(std::get<DrawingBlock>(*drawing).alternative);
    for (const auto target : {PandocTarget::Docx, PandocTarget::Odt, PandocTarget::Html}) {
        const QByteArray json = pandocJson(document, target, QStringLiteral("1.22"));
        const auto text = textOfPandocJson(json);
        QVERIFY(text);
        QCOMPARE(comparable(*text).count(words), 1);
        const bool inThePicture = json.contains(R"(["alt",""]]],[{)");
        QCOMPARE(inThePicture, target == PandocTarget::Docx);
    }
}

void TestPandocWriter::onlyAllowedLinksAreWritten()
{
    Document document = test::sampleDocument();
    for (const auto *link :
         {"javascript:alert(1)", "file:///etc/passwd", "http://exemple.fr", "data:text/html,x", "//exemple.fr"})
        document.blocks.push_back(
            ParagraphBlock{{TextRun{QStringLiteral("lien"), TextStyle::Plain, QString::fromLatin1(link)}}});
    const QByteArray json = pandocJson(document, PandocTarget::Html, QStringLiteral("1.22"));
    QVERIFY(json.contains("tel:+33353012210"));
    QVERIFY(!json.contains("javascript:"));
    QVERIFY(!json.contains("file:"));
    QVERIFY(!json.contains("http://"));
    QVERIFY(!json.contains("data:text"));
    QVERIFY(!json.contains("Raw"));
}

void TestPandocWriter::anotherPandocIsToldItsOwnVersion()
{
    QVERIFY(pandocJson(test::sampleDocument(), PandocTarget::Docx, QStringLiteral("1.23.1.2"))
                .contains("\"pandoc-api-version\":[1,23,1,2]"));
    const auto version = apiVersionOf("{\"pandoc-api-version\":[1,22,2,1],\"meta\":{},\"blocks\":[]}");
    QVERIFY(version);
    QCOMPARE(*version, QStringLiteral("1.22.2.1"));
    QCOMPARE(apiVersionOf("[]").error().code, ErrorCode::ProgramFailed);
}

void TestPandocWriter::withoutPandocItSaysSo()
{
    DocumentWriters writers({m_folder.path()});
    const QString path = m_folder.filePath(QStringLiteral("sans.docx"));
    const auto report = writers.write(test::sampleDocument(), DocumentFormat::Docx, path, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ProgramMissing);
    QVERIFY(!QFile::exists(path));
    // The PDF needs nobody.
    QVERIFY(
        writers.write(test::sampleDocument(), DocumentFormat::Pdf, m_folder.filePath(QStringLiteral("sans.pdf")), {}));
}

void TestPandocWriter::aBadPandocLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<ErrorCode>("why");
    const QByteArray version = "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[]}";
    const QByteArray answers = "case \"$*\" in *markdown*) echo '" + version + "';; *) ";
    QTest::newRow("fails") << QByteArray("exit 1\n") << ErrorCode::ProgramFailed;
    QTest::newRow("old: says no version") << QByteArray("echo '[]'\n") << ErrorCode::ProgramFailed;
    QTest::newRow("other: refuses our JSON") << answers + "cat >/dev/null; exit 64;; esac\n"
                                             << ErrorCode::ProgramFailed;
    QTest::newRow("crashes") << answers + "kill -SEGV $$;; esac\n" << ErrorCode::ProgramFailed;
    QTest::newRow("writes something else") << QByteArray("echo '" + version + "'\n") << ErrorCode::OutputCheckFailed;
    QTest::newRow("hangs at once") << QByteArray("exec sleep 60\n") << ErrorCode::TimedOut;
    QTest::newRow("hangs over the document") << answers + "exec sleep 60;; esac\n" << ErrorCode::TimedOut;
    // Too slow is not the same as wrong: the document may be what it should be.
    QTest::newRow("hangs while it is read back")
        << "case \"$*\" in *markdown*) echo '" + version + "';; *\"-t docx\"*) cat;; *) exec sleep 60;; esac\n"
        << ErrorCode::TimedOut;
    QTest::newRow("cannot read it back") << "case \"$*\" in *markdown*) echo '" + version
            + "';; *\"-t docx\"*) cat;; *) exit 64;; esac\n"
                                         << ErrorCode::OutputCheckFailed;
}

void TestPandocWriter::aBadPandocLeavesNothing()
{
    QFETCH(QByteArray, script);
    QFETCH(ErrorCode, why);
    const QTemporaryDir programs;
    const QString program = programs.filePath(QStringLiteral("pandoc"));
    QVERIFY(test::writeFile(program, "#!/bin/sh\n" + script));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QTemporaryDir out;
    const QString path = out.filePath(QStringLiteral("a.docx"));
    QVERIFY(test::writeFile(path, "old"));
    DocumentWriters writers({programs.path()}, std::chrono::milliseconds(1500));
    const auto report = writers.write(test::sampleDocument(), DocumentFormat::Docx, path, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, why);
    QCOMPARE(test::contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("a.docx")});
}

// No file can be made where temporary ones go: the person's own folder is not what is wrong.
void TestPandocWriter::withoutRoomForItsTemplatePandocIsNotBlamedForTheFolder()
{
    const QByteArray before = qgetenv("TMPDIR");
    const QString path = m_folder.filePath(QStringLiteral("room.pdf"));
    const QString taken = m_folder.filePath(QStringLiteral("taken"));
    QVERIFY(test::writeFile(taken, "a file where a folder should be"));
    qputenv("TMPDIR", QFile::encodeName(taken));
    DocumentWriters writers;
    const auto docx =
        writers.write(test::sampleDocument(), DocumentFormat::Docx, m_folder.filePath(QStringLiteral("room.docx")), {});
    DocumentOutput tagged;
    tagged.tagged = true;
    const auto pdf = writers.write(test::sampleDocument(), DocumentFormat::Pdf, path, {}, tagged);
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY(!docx);
    QCOMPARE(docx.error().code, ErrorCode::ProgramFailed);
    QVERIFY(pdf);
    QCOMPARE(pdf->engine, DocumentEngine::BuiltIn);
    QVERIFY(pdf->notTagged);
}

RELAIS_TEST(TestPandocWriter)
#include "tst_pandocwriter.moc"
