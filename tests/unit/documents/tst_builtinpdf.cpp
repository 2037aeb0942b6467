// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/builtinpdf.h"
#include "documents/laidoutdocument.h"
#include "documents/outputcheck.h"
#include "documents/pdffile.h"
#include "sampledocument.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace relais;

class TestBuiltinPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyTextOfTheTreeIsInTheFile();
    void theOutlineIsTheHeadingsInOrder();
    void theLanguageIsTheDocuments_data();
    void theLanguageIsTheDocuments();
    void tableHeadsAreRepeatedAndRowsWhole();
    void theIndexNamesThePageOfTheHeading();
    void anIndexOfManySymptomsStaysOnOnePage();
    void linksOfAllowedKindsCanBeTouched();
    void aWallSheetStandsAloneOnItsPage();
    void aWallSheetThatDoesNotFitIsReported();
    void anExcerptHasItsHeadInsteadOfATitle();
    void theExerciseBandIsOnEveryPage();
    void aMissingTextFailsTheCheck();
    void anUnsoundTreeIsRefused();
    void itIsWrittenOffTheMainThread();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("plan.pdf")); }
    PdfContent contentOf(const Document &document);

    QTemporaryDir m_folder;
};

void TestBuiltinPdf::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

PdfContent TestBuiltinPdf::contentOf(const Document &document)
{
    const auto report = writePdf(document, path(), {});
    if (!report)
        qWarning("%s", qPrintable(report.error().detail));
    const auto content = readPdf(path());
    return content ? *content : PdfContent();
}

void TestBuiltinPdf::everyTextOfTheTreeIsInTheFile()
{
    const Document document = test::sampleDocument();
    const auto content = contentOf(document);
    QString all;
    for (const auto &page : content.pages)
        all += page;
    const QString text = comparable(all);
    for (const auto &expected : textsOf(document, Pictures::Painted))
        QVERIFY2(text.contains(comparable(expected)), qPrintable(expected));
    QCOMPARE(content.title, document.title);
}

void TestBuiltinPdf::theOutlineIsTheHeadingsInOrder()
{
    const std::vector<QString> expected{
        QStringLiteral("En cas de panne"),           QStringLiteral("Toujours"),
        QStringLiteral("La carte ne passe plus"),    QStringLiteral("Boutique en ligne indisponible"),
        QStringLiteral("Le premier quart d’heure"),  QStringLiteral("Quand la boutique revient"),
        QStringLiteral("Outils et ce qui les porte")};
    QCOMPARE(contentOf(test::sampleDocument()).outline, expected);
}

void TestBuiltinPdf::theLanguageIsTheDocuments_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("tag");
    QTest::newRow("French") << Language::French << QStringLiteral("fr-FR");
    QTest::newRow("English") << Language::English << QStringLiteral("en-GB");
}

void TestBuiltinPdf::theLanguageIsTheDocuments()
{
    QFETCH(Language, language);
    QFETCH(QString, tag);
    Document document = test::sampleDocument();
    document.language = language;
    QCOMPARE(contentOf(document).language, tag);
}

void TestBuiltinPdf::tableHeadsAreRepeatedAndRowsWhole()
{
    const auto content = contentOf(test::sampleDocument());
    int pagesOfTheTable = 0;
    int rows = 0;
    for (const auto &page : content.pages) {
        const QString text = comparable(page);
        const auto rowsHere = text.count(QStringLiteral("Outiln°"));
        if (rowsHere == 0)
            continue;
        ++pagesOfTheTable;
        rows += static_cast<int>(rowsHere);
        QCOMPARE(text.count(QStringLiteral("OutilSertàSecoursSupport")), 1);
        // The first and the last cell of a row on one page: the row is not divided.
        for (int i = 1; i <= 40; ++i) {
            const bool begins = text.contains(QStringLiteral("Outiln°%1Vendre").arg(i));
            QCOMPARE(text.contains(QStringLiteral("03530122%1").arg(i, 2, 10, QLatin1Char('0'))), begins);
        }
    }
    QVERIFY(pagesOfTheTable >= 2);
    QCOMPARE(rows, 40);
}

void TestBuiltinPdf::theIndexNamesThePageOfTheHeading()
{
    const auto report = writePdf(test::sampleDocument(), path(), {});
    QVERIFY(report);
    int page = 0;
    for (const auto &heading : report->headings)
        page = heading.id == QStringLiteral("fiche-boutique") ? heading.page : page;
    QVERIFY(page > 1);
    const auto content = readPdf(path());
    QVERIFY(comparable(content->pages.front()).contains(QStringLiteral("Laboutiqueafficheuneerreurp.%1").arg(page)));
    QVERIFY(comparable(content->pages[static_cast<size_t>(page - 1)])
                .contains(QStringLiteral("Boutiqueenligneindisponible")));
}

// In two columns, each entry with its own page and its own place to touch.
void TestBuiltinPdf::anIndexOfManySymptomsStaysOnOnePage()
{
    Document document = test::sampleDocument();
    SymptomIndexBlock index{QStringLiteral("Que se passe-t-il ?"), {}};
    std::vector<DocumentBlock> fiches;
    for (int i = 1; i <= 30; ++i) {
        const QString id = QStringLiteral("panne-%1").arg(i);
        const QString text = QStringLiteral("Les paiements du guichet %1 ne passent plus").arg(i);
        index.symptoms.push_back({text, id});
        fiches.emplace_back(PageBreakBlock{});
        fiches.emplace_back(HeadingBlock{2, plainText(text), id});
    }
    document.blocks = {index};
    document.blocks.insert(document.blocks.end(), fiches.begin(), fiches.end());
    const LaidOutDocument layout(document, {});
    QCOMPARE(layout.pageCount(), 31);
    const auto links = layout.links(0);
    QCOMPARE(links.size(), size_t(30));
    for (size_t i = 1; i < links.size(); ++i)
        QVERIFY(!links[i].box.intersects(links[i - 1].box));
    QString pages;
    for (int page = 2; page <= 31; ++page)
        pages += QStringLiteral("p.%1").arg(page);
    QVERIFY(comparable(contentOf(document).pages.front()).contains(pages));
}

void TestBuiltinPdf::linksOfAllowedKindsCanBeTouched()
{
    Document document = test::sampleDocument();
    document.blocks.push_back(
        ParagraphBlock{{TextRun{QStringLiteral("piège"), TextStyle::Plain, QStringLiteral("javascript:alert(1)")},
                        TextRun{QStringLiteral("fichier"), TextStyle::Plain, QStringLiteral("file:///etc/passwd")}}});
    const LaidOutDocument layout(document, {});
    QStringList targets;
    for (int page = 0; page < layout.pageCount(); ++page) {
        for (const auto &link : layout.links(page))
            targets.append(link.target);
    }
    QVERIFY(targets.contains(QStringLiteral("tel:+33353012210")));
    QVERIFY(targets.contains(QStringLiteral("mailto:support@exemple.fr")));
    QVERIFY(targets.contains(QStringLiteral("#fiche-boutique")));
    QVERIFY(targets.filter(QRegularExpression(QStringLiteral("script|file"))).isEmpty());
}

void TestBuiltinPdf::aWallSheetStandsAloneOnItsPage()
{
    const auto report = writePdf(test::sampleDocument(), path(), {});
    QVERIFY(report && report->overfull.empty());
    const auto content = readPdf(path());
    int sheets = 0;
    for (const auto &page : content->pages) {
        const QString text = comparable(page);
        if (!text.contains(QStringLiteral("Lacartenepasseplus1Essayer")))
            continue;
        ++sheets;
        QVERIFY(text.contains(QStringLiteral("chèquesvierges?")));
        QVERIFY(text.contains(QStringLiteral("Jeterlaprécédente.")));
        QVERIFY(!text.contains(QStringLiteral("Boutique")));
    }
    QCOMPARE(sheets, 1);
}

void TestBuiltinPdf::aWallSheetThatDoesNotFitIsReported()
{
    Document document = test::sampleDocument();
    WallSheetBlock sheet{
        QStringLiteral("trop"), QStringLiteral("Tout est en panne"), {}, {}, QStringLiteral("Version")};
    for (int i = 0; i < 6; ++i)
        sheet.steps.push_back(
            {QStringLiteral("Ne rien débrancher avant d’avoir noté l’heure. ").repeated(9), {}, false});
    document.blocks.push_back(sheet);
    const auto report = writePdf(document, path(), {});
    QVERIFY(report);
    QCOMPARE(report->overfull, std::vector<QString>{QStringLiteral("trop")});
}

void TestBuiltinPdf::anExcerptHasItsHeadInsteadOfATitle()
{
    Document document = test::sampleDocument();
    const QString head = comparable(document.firm + QStringLiteral(", ") + document.title);
    document.blocks = {HeadingBlock{2, plainText(QStringLiteral("La carte ne passe plus")), QStringLiteral("carte")}};
    QVERIFY(!comparable(contentOf(document).pages.at(0)).contains(head));
    document.blocks.insert(document.blocks.begin(), PageBreakBlock{});
    const PdfContent content = contentOf(document);
    QCOMPARE(content.pages.size(), size_t{1});
    QVERIFY(comparable(content.pages.at(0)).contains(head));
}

void TestBuiltinPdf::theExerciseBandIsOnEveryPage()
{
    Document document = test::sampleDocument();
    document.exercise = true;
    const auto content = contentOf(document);
    QVERIFY(content.pages.size() > 3);
    for (const auto &page : content.pages)
        QVERIFY(page.startsWith(document.words.exercise));
}

void TestBuiltinPdf::aMissingTextFailsTheCheck()
{
    Document document = test::sampleDocument();
    QVERIFY(writePdf(document, path(), {}));
    document.blocks.push_back(ParagraphBlock{plainText(QStringLiteral("Zoé Quidam"))});
    const LaidOutDocument layout(document, {});
    QCOMPARE(layout.pageCount(), LaidOutDocument(test::sampleDocument(), {}).pageCount());
    const auto status = checkPdf(path(), document, layout);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::OutputCheckFailed);
    QVERIFY(!status.error().detail.contains(QStringLiteral("Zoé")));
}

void TestBuiltinPdf::anUnsoundTreeIsRefused()
{
    Document document = test::sampleDocument();
    document.blocks.push_back(HeadingBlock{1, plainText(QStringLiteral("Double")), QStringLiteral("panne")});
    const QString other = m_folder.filePath(QStringLiteral("double.pdf"));
    const auto report = writePdf(document, other, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidValue);
    QVERIFY(!QFile::exists(other));
}

void TestBuiltinPdf::itIsWrittenOffTheMainThread()
{
    std::optional<Result<DocumentReport>> report;
    std::thread worker([&] { report = writePdf(test::sampleDocument(), path(), {}); });
    worker.join();
    QVERIFY(report && *report);
    QVERIFY((*report)->pages > 3);
}

RELAIS_TEST(TestBuiltinPdf)
#include "tst_builtinpdf.moc"
