// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwriters.h"
#include "documents/outputcheck.h"
#include "sampledocument.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;

namespace {

// The text in every place of a tree that takes one.
Document documentWith(const QString &text)
{
    Document document = test::sampleDocument();
    document.title = document.firm = document.subtitle = document.version = document.editionName = text;
    document.blocks.clear();
    document.blocks.push_back(HeadingBlock{1, plainText(text), QStringLiteral("un")});
    document.blocks.push_back(SymptomIndexBlock{text, {{text, QStringLiteral("un")}}});
    document.blocks.push_back(ContentsBlock{text});
    document.blocks.push_back(ParagraphBlock{{TextRun{text, TextStyle::Strong, text}}});
    document.blocks.push_back(StepsBlock{{{plainText(text), text, text, true}}, 1});
    document.blocks.push_back(ChecklistBlock{{plainText(text)}});
    document.blocks.push_back(TableBlock{{{text, 1}, {text, 2}}, {{{plainText(text), RelayMarkKind::ToTry}}}});
    document.blocks.push_back(KeyFactsBlock{{{text, text, text, text}}, KeyFactsBlock::Form::Row});
    document.blocks.push_back(KeyFactsBlock{{{text, text, text, text}}, KeyFactsBlock::Form::Columns});
    document.blocks.push_back(BoxBlock{BoxBlock::Kind::Never, plainText(text)});
    document.blocks.push_back(MessageBlock{text, text, text});
    document.blocks.push_back(RelayMarkBlock{RelayMarkKind::Tried, text});
    document.blocks.push_back(GapBlock{text});
    document.blocks.push_back(WallSheetBlock{QStringLiteral("mur"), text, {{text, text, false}}, text, text});
    DrawingBlock drawing;
    drawing.width = drawing.height = 100;
    drawing.boxes = {{10, 10, 60, 30, text, DrawingTone::Relay}};
    drawing.texts = {{10, 80, text, DrawingTone::Attention}};
    drawing.alternative = text;
    document.blocks.push_back(drawing);
    return document;
}

} // namespace

class TestHostileText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void nothingHostileReachesAnEngine();
    void unbrokenTextGetsPlacesToBreak();
    void everyEngineWritesIt_data();
    void everyEngineWritesIt();
    void markupStaysText();
    void aMegabyteInACellEnds();
    void twentyThousandLettersWithoutASpaceAreWritten();
};

void TestHostileText::nothingHostileReachesAnEngine()
{
    QString hostile = QStringLiteral("a");
    hostile += QChar(u'\0');
    for (const int c : {0x01, 0x1F, 0x7F, 0x85, 0x9F, 0x200E, 0x202E, 0x2066, 0xDC00, 0xD800, 0xFDD0, 0xFDD1, 0xFEFF,
                        0xFFFC, 0xFFFE, 0xFFFF})
        hostile += QChar(static_cast<char16_t>(c));
    hostile += QStringLiteral("b\tc\r\nd\re");
    QCOMPARE(printable(hostile), QStringLiteral("ab c\nd\ne"));
    QCOMPARE(printable(QStringLiteral("« Vendre »\u00A0: l’été\u202F!")),
             QStringLiteral("« Vendre »\u00A0: l’été\u202F!"));
    QCOMPARE(printable(QStringLiteral("🥐")), QStringLiteral("🥐"));
}

void TestHostileText::unbrokenTextGetsPlacesToBreak()
{
    const QString broken = printable(QString(100, u'x'));
    QCOMPARE(broken.count(QChar(0x200B)), 2);
    QCOMPARE(broken.indexOf(QChar(0x200B)), 40);
    QCOMPARE(printable(QStringLiteral("mot ").repeated(30)).count(QChar(0x200B)), 0);
}

void TestHostileText::everyEngineWritesIt_data()
{
    QTest::addColumn<QString>("text");
    QString controls;
    for (char16_t c = 0; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("empty") << QString();
    QTest::newRow("controls") << controls + QStringLiteral("fin");
    QTest::newRow("noncharacters") << QStringLiteral("x") + QChar(0xFFFE) + QChar(0xFDD0) + QChar(0xFDD1)
            + QChar(0xFFFC);
    QTest::newRow("override") << QStringLiteral("a") + QChar(0x202E) + QStringLiteral("fdp.exe");
    QTest::newRow("lone surrogate") << QStringLiteral("x") + QChar(0xD800) + QStringLiteral("y");
    QTest::newRow("emoji") << QStringLiteral("🥐👩‍🍳🇫🇷 e\u0301\u0301\u0301\u0301");
    QTest::newRow("right to left") << QStringLiteral("متجر שלום 123 abc");
    QTest::newRow("markup") << QStringLiteral(
        "</title><script>alert(1)</script>\n# b\n`x` \\input{/etc/passwd} ![](/etc/hostname) $x$ %1 %2");
    QTest::newRow("line feeds") << QString(60, u'\n');
    QTest::newRow("unbroken") << QString(3000, u'W');
}

void TestHostileText::everyEngineWritesIt()
{
    QFETCH(QString, text);
    const QTemporaryDir folder;
    DocumentWriters writers;
    for (const auto format : {DocumentFormat::Pdf, DocumentFormat::Docx, DocumentFormat::Html, DocumentFormat::Text}) {
        const QString path = folder.filePath(QStringLiteral("hostile"));
        const auto report = writers.write(documentWith(text), format, path, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    }
}

void TestHostileText::markupStaysText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.html"));
    DocumentWriters writers;
    QVERIFY(writers.write(
        documentWith(QStringLiteral("</title><script>alert(1)</script><img src=x onerror=y> \" onload=\"z")),
        DocumentFormat::Html, path, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(!html.contains("<script"));
    QCOMPARE(html.count("<img"), qsizetype(1)); // the drawing, and nothing of the text
    QCOMPARE(html.count("src=\"data:image/png;base64,"), qsizetype(1));
    QVERIFY(!QString::fromUtf8(html).contains(QRegularExpression(QStringLiteral("<[^>]*onload=\"z"))));
}

void TestHostileText::aMegabyteInACellEnds()
{
    Document document = test::sampleDocument();
    document.blocks.push_back(
        TableBlock{{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}},
                   {{{plainText(QStringLiteral("bord")), {}}, {plainText(QString(1'000'000, u'x')), {}}}}});
    const QTemporaryDir folder;
    DocumentWriters writers;
    const auto report = writers.write(document, DocumentFormat::Pdf, folder.filePath(QStringLiteral("a.pdf")), {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->pages > 100);
}

void TestHostileText::twentyThousandLettersWithoutASpaceAreWritten()
{
    Document document = test::sampleDocument();
    document.blocks = {TableBlock{{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}},
                                  {{{plainText(QStringLiteral("bord")), {}}, {plainText(QString(20'000, u'W')), {}}}}}};
    const QTemporaryDir folder;
    DocumentWriters writers;
    for (const auto format :
         {DocumentFormat::Pdf, DocumentFormat::Docx, DocumentFormat::Odt, DocumentFormat::Html, DocumentFormat::Text}) {
        const auto report = writers.write(document, format, folder.filePath(QStringLiteral("long")), {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    }
}

RELAIS_TEST(TestHostileText)
#include "tst_hostiletext.moc"
