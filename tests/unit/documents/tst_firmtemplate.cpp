// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwriters.h"
#include "documents/firmtemplatefolder.h"
#include "documents/outputcheck.h"
#include "documents/pdffile.h"
#include "documents/referencedocx.h"
#include "sampledocument.h"
#include "support/testmain.h"
#include "support/xlsxfile.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;

class TestFirmTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void aColourMustBeReadable();
    void aLogoIsMadeAnew();
    void whatIsNoPictureIsNoLogo_data();
    void whatIsNoPictureIsNoLogo();
    void aReferenceWithMacrosOrLinksIsRefused_data();
    void aReferenceWithMacrosOrLinksIsRefused();
    void whatIsKeptIsReadAgain();
    void aFolderIsReadOrSaysWhichFileIsWrong();
    void documentsWearTheLook();
};

namespace {

QByteArray picture(const char *format, QSize size = {40, 20})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(120, 20, 60));
    image.setText(QStringLiteral("Comment"), QStringLiteral("taken at home"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray docx(const QList<test::ZipPart> &more)
{
    QList<test::ZipPart> parts{
        {"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<document/>"}, {"word/styles.xml", "<styles/>"}};
    return test::zipFile(parts + more);
}

bool writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void TestFirmTemplate::aColourMustBeReadable()
{
    QCOMPARE(*accentFrom(QStringLiteral("#20508f")), Rgb(0x20508F));
    QCOMPARE(accentText(0x00508F), QStringLiteral("#00508F"));
    QVERIFY(qAbs(contrastOnPaper(0x000000) - 21) < 0.001);
    QVERIFY(qAbs(contrastOnPaper(0xFFFFFF) - 1) < 0.001);
    QVERIFY(qAbs(contrastOnPaper(0x767676) - 4.54) < 0.01); // the grey that WCAG's own examples stop at
    for (const auto *text : {"#FFE000", "20508", "#20508G", "rouge", "", "+12345", "url(x)"})
        QCOMPARE(accentFrom(QString::fromLatin1(text)).error().code, ErrorCode::InvalidValue);
}

void TestFirmTemplate::aLogoIsMadeAnew()
{
    for (const char *format : {"PNG", "JPEG"}) {
        const auto logo = remadeLogo(picture(format));
        QVERIFY2(logo, format);
        const QImage image = QImage::fromData(*logo, "PNG");
        QCOMPARE(image.size(), QSize(40, 20));
        QVERIFY(image.textKeys().isEmpty());
        QVERIFY(!logo->contains("taken at home"));
    }
    const auto large = remadeLogo(picture("PNG", {3000, 1000}));
    QVERIFY(large);
    QCOMPARE(QImage::fromData(*large, "PNG").size(), QSize(1200, 400));
}

void TestFirmTemplate::whatIsNoPictureIsNoLogo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("svg") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>");
    QTest::newRow("gif") << QByteArray("GIF89a\x01\x00\x01\x00", 10);
    QTest::newRow("half a png") << picture("PNG").first(40);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too many bytes") << picture("PNG") + QByteArray(4 * 1024 * 1024, 'x');
    QTest::newRow("too many pixels") << picture("PNG", {9000, 1});
}

void TestFirmTemplate::whatIsNoPictureIsNoLogo()
{
    QFETCH(QByteArray, content);
    QVERIFY(!remadeLogo(content));
}

void TestFirmTemplate::aReferenceWithMacrosOrLinksIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("macros") << docx({{"word/vbaProject.bin", "x"}}) << ErrorCode::Hostile;
    QTest::newRow("macros by type") << docx(
        {{"x.xml", "<Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>"}})
                                    << ErrorCode::Hostile;
    QTest::newRow("a template elsewhere") << docx(
        {{"word/_rels/settings.xml.rels",
          "<Relationships><Relationship Target='http://127.0.0.1/x.dotm' TargetMode='External'/></Relationships>"}})
                                          << ErrorCode::Hostile;
    QTest::newRow("an object") << docx({{"word/embeddings/o.bin", "x"}}) << ErrorCode::Hostile;
    QTest::newRow("entities") << docx({{"word/x.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}})
                              << ErrorCode::Hostile;
    QTest::newRow("broken xml") << docx({{"word/x.xml", "<x>"}}) << ErrorCode::SyntaxError;
    QTest::newRow("another zip") << test::zipFile({{"a.txt", "x"}}) << ErrorCode::SyntaxError;
    QTest::newRow("no zip") << QByteArray("text") << ErrorCode::SyntaxError;
    QTest::newRow("unpacks to too much") << docx({{"word/x.txt", QByteArray(40 * 1024 * 1024, ' ')}})
                                         << ErrorCode::TooLarge;
}

void TestFirmTemplate::aReferenceWithMacrosOrLinksIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QVERIFY(checkReferenceDocx(docx({})));
    const Status status = checkReferenceDocx(content);
    QVERIFY(!status);
    QCOMPARE(status.error().code, code);
}

void TestFirmTemplate::whatIsKeptIsReadAgain()
{
    const QTemporaryDir folder;
    FirmTemplateFolder templates(folder.filePath(QStringLiteral("template")));
    QCOMPARE(*templates.own(), FirmTemplate());
    FirmTemplate look;
    look.logo = *remadeLogo(picture("PNG"));
    look.accent = 0x7A1F3D;
    look.footer = QStringLiteral("Lenoir SAS, 12 rue du « Port »");
    look.referenceDocx = docx({});
    QVERIFY(templates.keep(look));
    QCOMPARE(*templates.own(), look);
    look.logo.clear();
    look.accent.reset();
    QVERIFY(templates.keep(look));
    QCOMPARE(*templates.own(), look);
    look.footer = QString(121, u'x');
    QCOMPARE(templates.keep(look).error().code, ErrorCode::InvalidValue);
    look.footer.clear();
    look.accent = 0xFFE000;
    QCOMPARE(templates.keep(look).error().code, ErrorCode::InvalidValue);
}

void TestFirmTemplate::aFolderIsReadOrSaysWhichFileIsWrong()
{
    const QTemporaryDir folder;
    const FirmTemplateFolder templates({});
    QCOMPARE(templates.read(folder.path()).error().code, ErrorCode::NotFound);
    const QString words = folder.filePath(QStringLiteral("template.json"));
    QVERIFY(writeTo(words, R"({"format": "relais-template/1", "accent": "#FFE000"})"));
    const auto pale = templates.read(folder.path());
    QCOMPARE(pale.error().code, ErrorCode::InvalidValue);
    QCOMPARE(pale.error().place.file, words);
    QCOMPARE(pale.error().place.pointer, QStringLiteral("/accent"));
    QVERIFY(writeTo(words, R"({"format": "relais-template/1", "script": "x"})"));
    QCOMPARE(templates.read(folder.path()).error().code, ErrorCode::SchemaError);
    QVERIFY(writeTo(words, R"({"format": "relais-template/1", "footer": "Pied"})"));
    QVERIFY(writeTo(folder.filePath(QStringLiteral("logo.jpg")), picture("JPEG")));
    const auto look = templates.read(folder.path());
    QVERIFY(look);
    QCOMPARE(look->footer, QStringLiteral("Pied"));
    QVERIFY(look->logo.startsWith("\x89PNG"));
}

void TestFirmTemplate::documentsWearTheLook()
{
    const QTemporaryDir folder;
    DocumentOutput output;
    output.look.logo = *remadeLogo(picture("PNG"));
    output.look.accent = 0x7A1F3D;
    output.look.footer = QStringLiteral("Lenoir SAS <b>12</b> rue du Port");
    DocumentWriters writers;
    const auto written = [&](DocumentFormat format, const char *name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const auto report = writers.write(test::sampleDocument(), format, path, {}, output);
        return report ? path : report.error().detail;
    };
    const auto pdf = readPdf(written(DocumentFormat::Pdf, "a.pdf"));
    QVERIFY(pdf);
    QVERIFY(comparable(pdf->pages.back()).contains(comparable(output.look.footer)));
    QFile html(written(DocumentFormat::Html, "a.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray text = html.readAll();
    QVERIFY(text.contains("color: #7A1F3D") && !text.contains("#20508F"));
    QVERIFY(text.contains("Lenoir SAS &lt;b&gt;12&lt;/b&gt;"));
    QCOMPARE(text.count("src=\"data:image/png;base64,"), qsizetype(2)); // the logo and the drawing
    for (const QString &file : {written(DocumentFormat::Docx, "a.docx"), written(DocumentFormat::Odt, "a.odt")}) {
        QProcess pandoc;
        pandoc.start(QStringLiteral("pandoc"), {QStringLiteral("-t"), QStringLiteral("json"), file});
        QVERIFY(pandoc.waitForFinished());
        QCOMPARE(pandoc.readAllStandardOutput().count("\"t\":\"Image\""), qsizetype(2));
    }
}

RELAIS_TEST(TestFirmTemplate)
#include "tst_firmtemplate.moc"
