// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/builtinpdf.h"
#include "documents/pdffile.h"
#include "sampledocument.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;

// What stands in the plan must come back from the PDF character for character: a phone number that cannot be copied or
// searched is of no use on the day.
class TestDocumentFont : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyCharacterComesBack_data();
    void everyCharacterComesBack();
};

void TestDocumentFont::everyCharacterComesBack_data()
{
    QTest::addColumn<QString>("text");
    const auto range = [](char16_t first, char16_t last) {
        QString characters;
        for (char16_t c = first; c <= last; ++c)
            characters += QChar(c);
        return characters;
    };
    QTest::newRow("ASCII") << range(0x21, 0x7E);
    QTest::newRow("Latin-1") << range(0xA1, 0xAC) + range(0xAE, 0xFF);
    QTest::newRow("Latin Extended-A") << range(0x100, 0x17F);
    QTest::newRow("dashes, quotes, dots") << range(0x2010, 0x2027);
    QTest::newRow("per mille, primes, angles") << range(0x2030, 0x205E);
    QTest::newRow("times") << QStringLiteral("14:32 09:05 10:00-12:30 24:00 7h45 23:59:59");
    QTest::newRow("phones") << QStringLiteral("+33 1 70 00 11 42 / 03.53.01.22.10 / (0)6-12-34-56-78 / *31# / 3939");
    QTest::newRow("ligatures") << QStringLiteral("fiche réflexe office affluent fjord ffi fi fl ff tt Th œuvre");
    QTest::newRow("arrows as typed") << QStringLiteral("--> -> => <- != >= <= ++ -- ** 3x4 [x] A:B - : +");
    QTest::newRow("French spacing") << QStringLiteral(
        "«\u202FVendre\u202F»\u00A0: l’arrêt toléré\u202F; 4\u202F700\u00A0€\u202F! 25\u202F%");
    QTest::newRow("addresses") << QStringLiteral("nom.prenom+x@exemple.fr https://www.exemple.fr/a-b?x=1&y=2#z_~");
}

void TestDocumentFont::everyCharacterComesBack()
{
    QFETCH(QString, text);
    Document document;
    document.words = test::frenchWords();
    for (const auto style : {TextStyle::Plain, TextStyle::Strong})
        document.blocks.push_back(ParagraphBlock{{TextRun{text, style, {}}}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(writePdf(document, path, {}));
    const auto content = readPdf(path);
    QVERIFY(content);
    const auto bare = [](QString characters) {
        characters.remove(QRegularExpression(QStringLiteral("[\\s\\x{200B}\\x{202F}\\x{00A0}\\x{2028}\\x{205F}]")));
        return characters;
    };
    const QString found = bare(content->pages.front());
    QCOMPARE(found.count(bare(text)), 2);
}

RELAIS_TEST(TestDocumentFont)
#include "tst_documentfont.moc"
