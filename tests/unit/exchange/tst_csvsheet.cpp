// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheetrefusal.h"
#include "exchange/csvsheet.h"
#include "exchange/csvtext.h"
#include "exchange/tablecsv.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

namespace relais {

namespace {

QByteArray caseFile(const char *name)
{
    return test::contentOf(QFINDTESTDATA(QStringLiteral("../../data/cases/%1").arg(QLatin1StringView(name))));
}

QList<QStringList> rowsOf(const QByteArray &bytes)
{
    const auto sheet = csvSheet(bytes, QStringLiteral("x"));
    return sheet ? sheet->rows : QList<QStringList>();
}

std::optional<SheetRefusal> refusalOf(const Result<Sheet> &sheet)
{
    return sheet ? std::nullopt : sheetRefusalOf(sheet.error());
}

} // namespace

class TestCsvSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theFilesOfTheTwoFirmsAreReadAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("rows");
        QTest::addColumn<QStringList>("header");
        const auto row = [](const char *file, qsizetype rows, const QString &header) {
            QTest::newRow(file) << caseFile(file) << rows << header.split(QLatin1Char('|'));
        };
        row("arvor/outils.csv", 25,
            QStringLiteral("Logiciel ou matériel|Responsable|Pour faire quoi|Chez qui|"
                           "Prix HT / mois|En ligne ? (oui/non)|Tient sans|Commentaires"));
        row("arvor/equipe.csv", 14,
            QStringLiteral("Nom|Prénom|Fonction|Ligne directe|Mobile|Courriel|Suppléant|Remarque"));
        row("arvor/fournisseurs.csv", 16,
            QStringLiteral("N° contrat|Fournisseur|Objet|Support|Mail support|"
                           "Etat du service|Echéance|Montant annuel HT|Remarques"));
        row("fournil/outils.csv", 25,
            QStringLiteral("Outil|Ça sert à quoi|Qui s'en occupe|Fournisseur|Marche sans internet ?|"
                           "Tient combien de temps sans|Coût / mois (€)|Remarques"));
        row("fournil/personnes.csv", 27,
            QStringLiteral("NOM|Prénom|Poste|Boutique|Tél. pro|Portable|Mail|Remplaçant|Remarques"));
        row("fournil/contrats.csv", 16,
            QStringLiteral("Fournisseur|Pour quoi|N° client / contrat|Téléphone urgence|"
                           "E-mail|Fin de contrat|Montant annuel|Observations"));
    }
    void theFilesOfTheTwoFirmsAreReadAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qsizetype, rows);
        QFETCH(QStringList, header);
        const auto sheet = csvSheet(bytes, QStringLiteral("outils"));
        QVERIFY(sheet);
        QCOMPARE(sheet->name, QStringLiteral("outils"));
        QCOMPARE(sheet->rows.size(), rows);
        QCOMPARE(sheet->rows.constFirst(), header);
    }

    void everyEncodingGivesTheSameText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Nom;Rôle\r\nÉlodie d’Œuvre;10 € – « chef »\r\n");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("Windows-1252") << QByteArray(
            "Nom;R\xF4le\r\n\xC9lodie d\x92\x8Cuvre;10 \x80 \x96 \xAB chef \xBB\r\n");
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            for (const bool marked : {true, false}) {
                QStringEncoder encoder(encoding,
                                       marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
                QTest::addRow("UTF-16 %d, mark %d", static_cast<int>(encoding), marked) << QByteArray(encoder(text));
            }
        }
        QTest::newRow("old Macintosh line ends") << text.toUtf8().replace("\r\n", "\r");
    }
    void everyEncodingGivesTheSameText()
    {
        QFETCH(QByteArray, bytes);
        const QList<QStringList> wanted{
            {QStringLiteral("Nom"), QStringLiteral("Rôle")},
            {QStringLiteral("Élodie d’Œuvre"), QStringLiteral("10 € – « chef »")},
        };
        QCOMPARE(rowsOf(bytes), wanted);
    }

    void theSeparatorIsTheOneThatRowsAgreeOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("columns");
        QTest::newRow("semicolons beside decimal commas")
            << QByteArray("Outil;Prix\nSage;12,50\nWix;8,90\nPayPal;3,20\n") << 2;
        QTest::newRow("commas around quoted semicolons")
            << QByteArray("a,b,c\n\"1;2\",\"3;4\",5\n\"6;7\",\"8;9\",0\n") << 3;
        QTest::newRow("tabs around commas") << QByteArray("a\tb\n1, 2\t3, 4\n5, 6\t7\n") << 2;
        QTest::newRow("bars") << QByteArray("a|b|c\n1|2|3\n") << 3;
        QTest::newRow("a title above") << QByteArray("Inventaire, au 1er mars\n\na;b;c\n1;2;3\n4;5;6\n") << 3;
        QTest::newRow("said by Excel") << QByteArray("sep=|\na;b|c;d\ne;f|g;h\n") << 2;
        QTest::newRow("one column") << QByteArray("Outil\nSage\nWix\n") << 1;
    }
    void theSeparatorIsTheOneThatRowsAgreeOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, columns);
        const auto rows = rowsOf(bytes);
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.constLast().size(), columns);
    }

    void quotedCellsKeepWhatIsInThem()
    {
        const QList<QStringList> wanted{
            {QStringLiteral("a;b"), QStringLiteral("deux\nlignes"), QStringLiteral("dit « \"oui\" »")},
            {},
            {QStringLiteral("5\" de haut"), QString(), QStringLiteral("fin de")}};
        QCOMPARE(rowsOf("\"a;b\";\"deux\r\nlignes\";\"dit \xC2\xAB \"\"oui\"\" \xC2\xBB\"\r\n\r\n5\" de haut;;\"fin\" "
                        "de;;\r\n;;\r\n"),
                 wanted);
        const auto tabs = pastedSheet(QStringLiteral("\"a\"\t\"b\nc\"\td\n"));
        QVERIFY(tabs);
        QCOMPARE(tabs->rows.constFirst(),
                 QStringList({QStringLiteral("a"), QStringLiteral("b\nc"), QStringLiteral("d")}));
    }

    void whatIsNoTableIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SheetRefusal>("refusal");
        QByteArray random(5000, '\0');
        QRandomGenerator generator(7);
        for (char &byte : random)
            byte = static_cast<char>(generator.bounded(1, 256));
        QTest::newRow("nothing") << QByteArray() << SheetRefusal::Nothing;
        QTest::newRow("blank rows") << QByteArray(";;\n\n;;\n") << SheetRefusal::Nothing;
        QTest::newRow("a zero byte") << QByteArray("a;b\nc;\0d\n", 9) << SheetRefusal::NotATable;
        QTest::newRow("random bytes") << random << SheetRefusal::NotATable;
        QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << SheetRefusal::NotATable;
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><table><tr><td>a") << SheetRefusal::NotATable;
        QTest::newRow("a quote that stays open") << QByteArray("a;b\nc;\"d\ne;f\n") << SheetRefusal::OpenQuote;
    }
    void whatIsNoTableIsRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(SheetRefusal, refusal);
        QCOMPARE(refusalOf(csvSheet(bytes, {})), std::optional(refusal));
    }

    void aLimitSaysWhereItWasPassed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SheetRefusal>("refusal");
        QTest::addColumn<QString>("cell");
        QTest::newRow("rows") << QByteArray("a;b\n").repeated(50'001) << SheetRefusal::TooManyRows
                              << QStringLiteral("A50001");
        QTest::newRow("columns") << "a;b\n" + QByteArray("1;").repeated(200) + "x\n"
                                 << SheetRefusal::TooManyColumns << QStringLiteral("GS2");
        QTest::newRow("a cell") << "a;b\nc;" + QByteArray(100'001, 'x') << SheetRefusal::CellTooLong
                                << QStringLiteral("B2");
        QTest::newRow("a quote") << QByteArray("a;b\nc;\"d") << SheetRefusal::OpenQuote << QStringLiteral("B2");
    }
    void aLimitSaysWhereItWasPassed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(SheetRefusal, refusal);
        QFETCH(QString, cell);
        const auto sheet = csvSheet(bytes, {});
        QCOMPARE(refusalOf(sheet), std::optional(refusal));
        QCOMPARE(sheet.error().place.pointer, cell);
        QVERIFY(sheet.error().place.line > 0);
    }

    void emptyColumnsAtTheEndAreNoColumns()
    {
        QCOMPARE(rowsOf("a;b" + QByteArray(16'000, ';') + "\n").constFirst().size(), 2);
    }

    // What Excel would run stays text, and comes back as it was.
    void aWrittenTableComesBack()
    {
        const Sheet sheet{
            QStringLiteral("t"),
            {{QStringLiteral("Nom"), QStringLiteral("Numéro"), QStringLiteral("Notes")},
             {QStringLiteral("a;b"), QStringLiteral("+33 6 39 98 10 24"), QStringLiteral("« \"oui\" »\nligne 2")},
             {QStringLiteral("=1+1"), QStringLiteral("@SUM(A1)"), QStringLiteral("-2")},
             {QStringLiteral("\tx"), QStringLiteral("'déjà"), QStringLiteral("12,50")}}};
        const QByteArray bytes = tableCsv(sheet);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFNom;Num\xC3\xA9ro;Notes\r\n"));
        QVERIFY(bytes.contains("\r\n'=1+1;'@SUM(A1);'-2\r\n"));
        QVERIFY(bytes.contains(";'+33 6 39 98 10 24;"));
        QCOMPARE(rowsOf(bytes), sheet.rows);
    }
};

} // namespace relais

using relais::TestCsvSheet;
RELAIS_TEST(TestCsvSheet)
#include "tst_csvsheet.moc"
