// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheetrefusal.h"
#include "exchange/sheetjson.h"
#include "exchange/xlsxsheets.h"
#include "support/testmain.h"
#include "support/xlsxfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

using test::XlsxFile;
using test::xlsxFile;
using test::zipFile;

constexpr char oneCell[] = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>)";

QList<Sheet> sheetsOf(const XlsxFile &file)
{
    const auto sheets = xlsxSheets(xlsxFile(file));
    return sheets ? *sheets : QList<Sheet>();
}

std::optional<SheetRefusal> workbookRefusalOf(const Result<QList<Sheet>> &sheets)
{
    return sheets ? std::nullopt : sheetRefusalOf(sheets.error());
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

class TestXlsxSheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theWorkbookOfTheAccountantsIsRead()
    {
        QFile file(QFINDTESTDATA("../../data/cases/arvor/inventaire-arvor.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto sheets = xlsxSheets(file.readAll());
        QVERIFY(sheets);
        QCOMPARE(sheets->size(), 2);
        const Sheet &tools = sheets->constFirst();
        QCOMPARE(tools.name, QStringLiteral("Outils"));
        QVERIFY(tools.rows[0].constFirst().startsWith(QStringLiteral("ARVOR CONSEIL")));
        QCOMPARE(tools.rows[1], QStringList());
        QCOMPARE(tools.rows[2], words("Outil|Fournisseur|Coût mensuel HT|Renouvellement|Notes"));
        QCOMPARE(tools.rows[3], words("Microsoft 365 (Outlook)|Microsoft|264|2026-08-31|12 licences Business Premium"));
        QCOMPARE(sheets->constLast().name, QStringLiteral("Équipe"));
    }

    void datesAreToldByFormatInBothEpochs()
    {
        const QByteArray rows =
            R"(<row r="2"><c r="A2" s="1"><v>%1</v></c><c r="B2" s="2"><v>%1.75</v></c>)"
            R"(<c r="C2" s="3"><v>0.25</v></c><c r="D2" s="0"><v>%1</v></c><c r="E2" s="4"><v>240112233</v></c></row>)";
        XlsxFile file;
        file.formats =
            R"(<numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/>)"
            R"(<numFmt numFmtId="165" formatCode="0#&quot; &quot;##&quot; &quot;##&quot; &quot;##&quot; &quot;##"/>)";
        file.cellFormats = {0, 14, 164, 20, 165};
        file.sheets = {{"S", QByteArray(rows).replace("%1", "46265")}};
        QCOMPARE(sheetsOf(file).value(0).rows.value(1),
                 words("2026-08-31|2026-08-31T18:00:00|06:00:00|46265|0240112233"));
        file.since1904 = true;
        file.sheets = {{"S", QByteArray(rows).replace("%1", "44803")}};
        QCOMPARE(sheetsOf(file).value(0).rows.value(1),
                 words("2026-08-31|2026-08-31T18:00:00|06:00:00|44803|0240112233"));
    }

    void everyKindOfCellIsText()
    {
        XlsxFile file;
        file.texts = {"<t>Sage</t>",
                      "<r><t>Pay</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">Pal &amp; co</t></r>",
                      "<t>deux_x000D_\nlignes</t>"};
        file.sheets = {
            {"S",
             R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>)"
             R"(<c r="D1" t="inlineStr"><is><t>ici</t></is></c><c r="E1" t="b"><v>1</v></c>)"
             R"(<c r="F1" t="b"><v>0</v></c><c r="G1"><v>12.50</v></c></row>)"
             R"(<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>)"
             R"(<c r="C2" t="e"><v>#REF!</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>)"
             R"(<c r="E2" t="b"><f>TRUE()</f><v>1</v></c></row>)"}};
        const auto rows = sheetsOf(file).value(0).rows;
        QCOMPARE(rows.value(0), words("Sage|PayPal & co|deux\nlignes|ici|true|false|12.5"));
        QCOMPARE(rows.value(1), words("2|ab|#REF!|#DIV/0!|true"));
    }

    void mergedCellsShowTheirFirst()
    {
        XlsxFile file;
        file.sheets = {
            {"S",
             R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Inventaire</t></is></c><c r="B1" t="inlineStr"><is><t>caché</t></is></c></row>)"
             R"(<row r="4"><c r="A4" t="inlineStr"><is><t>Outil</t></is></c><c r="C4" t="inlineStr"><is><t>Prix</t></is></c></row>)",
             R"(<mergeCells count="1"><mergeCell ref="A1:D2"/></mergeCells>)"}};
        const QList<QStringList> wanted{{QStringLiteral("Inventaire")}, {}, {}, words("Outil||Prix")};
        QCOMPARE(sheetsOf(file).value(0).rows, wanted);
    }

    void emptyAndHiddenSheetsAreLeftOut()
    {
        XlsxFile file;
        file.sheets = {{"Vide", ""},
                       {"Cach\xC3\xA9", oneCell, "", "hidden"},
                       {"Tr\xC3\xA8s", oneCell, "", "veryHidden"},
                       {"Formats", R"(<row r="9"><c r="D9" s="0"/></row>)"},
                       {"\xC3\x80 lire", oneCell}};
        const auto sheets = sheetsOf(file);
        QCOMPARE(sheets.size(), 1);
        QCOMPARE(sheets.constFirst().name, QStringLiteral("À lire"));
    }

    void limitsSayWhere()
    {
        XlsxFile file;
        file.sheets = {{"S", R"(<row r="50001"><c r="B50001"><v>1</v></c></row>)"}};
        auto sheets = xlsxSheets(xlsxFile(file));
        QCOMPARE(workbookRefusalOf(sheets), std::optional(SheetRefusal::TooManyRows));
        QCOMPARE(sheets.error().place.pointer, QStringLiteral("S!A50001"));
        file.sheets = {{"S", R"(<row r="3"><c r="GS3"><v>1</v></c></row>)"}};
        sheets = xlsxSheets(xlsxFile(file));
        QCOMPARE(workbookRefusalOf(sheets), std::optional(SheetRefusal::TooManyColumns));
        QCOMPARE(sheets.error().place.line, 3);
    }

    void whatIsNoSpreadsheetIsRefused()
    {
        XlsxFile file;
        file.sheets = {{"S", oneCell}};
        const QByteArray whole = xlsxFile(file);
        for (const qsizetype cut :
             {qsizetype{4}, whole.size() / 3, whole.size() / 2, whole.size() - 30, whole.size() - 1})
            QCOMPARE(workbookRefusalOf(xlsxSheets(whole.first(cut))), std::optional(SheetRefusal::Broken));
        QCOMPARE(workbookRefusalOf(xlsxSheets("a;b\nc;d\n")), std::optional(SheetRefusal::Broken));
        QCOMPARE(
            workbookRefusalOf(xlsxSheets(zipFile({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}))),
            std::optional(SheetRefusal::OpenDocument));
        QCOMPARE(workbookRefusalOf(
                     xlsxSheets(zipFile({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}}))),
                 std::optional(SheetRefusal::NotATable));
        QCOMPARE(workbookRefusalOf(xlsxSheets(zipFile({{"photo.jpg", "x"}}))), std::optional(SheetRefusal::NotATable));
        file.sheets = {{"S", ""}};
        QCOMPARE(workbookRefusalOf(xlsxSheets(xlsxFile(file))), std::optional(SheetRefusal::Nothing));
    }

    void theAnswerOfTheReadingProcessIsChecked()
    {
        const QList<Sheet> sheets{{QStringLiteral("Équipe"), {words("Nom|Tél."), {}, words("Élise|+33 \"6\"\n2")}}};
        QCOMPARE(sheetsFromJson(sheetsToJson(sheets)).value(), sheets);
        const Error error = refusedSheet(SheetRefusal::TooManyRows, {QString(), QStringLiteral("S!A50001"), 50'001});
        QCOMPARE(sheetsFromJson(sheetsToJson(error)).error(), error);
        for (const char *wrong : {"", "{}", "[]", R"({"sheets":[]})", R"({"sheets":[{"name":1,"rows":[]}]})",
                                  R"({"sheets":[{"name":"a","rows":[[1]]}]})", R"({"refused":"x"})",
                                  R"({"refused":"broken","cell":3,"line":1})"})
            QCOMPARE(workbookRefusalOf(sheetsFromJson(wrong)), std::optional(SheetRefusal::Crashed));
        const QByteArray many = R"({"sheets":[{"name":"a","rows":[)" + QByteArray("[],").repeated(50'000) + "[]]}]}";
        QCOMPARE(workbookRefusalOf(sheetsFromJson(many)), std::optional(SheetRefusal::Crashed));
    }
};

} // namespace relais

using relais::TestXlsxSheets;
RELAIS_TEST(TestXlsxSheets)
#include "tst_xlsxsheets.moc"
