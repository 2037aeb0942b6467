// SPDX-License-Identifier: GPL-3.0-or-later
// Pocket cards and forms in every engine, and the codes on the cards as a reader sees them.
#include "documents/builtinpdf.h"
#include "documents/cardrows.h"
#include "documents/outputcheck.h"
#include "documents/pandocast.h"
#include "documents/pdffile.h"
#include "documents/plaintext.h"
#include "documents/qrcode.h"
#include "sampledocument.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

PocketCard cardOf(const QString &id, const QString &holder)
{
    return {id,
            holder,
            {u"En cas de panne"_s, {plainText(u"Décide\u00A0: Claire, 03 53 01 22 01"_s)}, u"Maison Lenoir"_s, {}, {}},
            {u"Les premiers gestes"_s,
             {plainText(u"1. Noter l’heure."_s)},
             u"Version du 6 mars"_s,
             u"Décide : Claire, 03 53 01 22 01"_s,
             u"À scanner"_s}};
}

Document documentOf(std::vector<DocumentBlock> blocks)
{
    Document document;
    document.title = u"Cartes de poche"_s;
    document.firm = u"Maison Lenoir"_s;
    document.words = test::frenchWords();
    document.blocks = std::move(blocks);
    return document;
}

} // namespace

class PocketCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theCodeIsReadAgainLetterByLetter()
    {
        const QString longest = u"Décide : Inès, « œuf » 03 53 01 22 01\n"_s.repeated(12).left(358);
        for (const QString &text : {u"É"_s, u"Point de rencontre : Salle de l’entrepôt"_s, longest}) {
            QFile file(m_folder.filePath(u"code.png"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(qrPicture(text));
            file.close();
            QProcess reader;
            reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file.fileName()});
            QVERIFY(reader.waitForFinished());
            QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), text.trimmed());
        }
    }

    void theFullestCodeHasModulesThatAPhoneReads()
    {
        const auto fullest = qrCode(QString(cardCodeBytes, u'a'));
        QVERIFY(fullest);
        const double module = cardCodeSize / (fullest->side + 2 * QrCode::quietZone);
        QVERIFY2(module >= look::mm(0.4) - 0.01, qPrintable(QString::number(module / look::mm(1))));
        QVERIFY(!qrCode(QString(cardCodeBytes + 1, u'a')));
        QVERIFY(!qrCode({}));
        QCOMPARE(qrPath(*fullest, cardCodeSize).boundingRect().left(), QrCode::quietZone * module);
    }

    void backsLieBehindTheirFronts()
    {
        CardsBlock cards{{cardOf(u"a"_s, u"Claire"_s), cardOf(u"b"_s, u"Karim"_s)}, CardsBlock::Form::Sheet, 6};
        const auto sheets = cardSheets(cards);
        QCOMPARE(sheets.size(), size_t(4)); // twelve cards: ten and two, each with its backs
        QCOMPARE(sheets.front().top, look::mm((297 - 5 * 54) / 2.0));
        const auto leftOf = [&](size_t sheet) { return sheets.at(sheet).rows.front().texts.front().x; };
        QVERIFY(leftOf(0) < cardWidth && leftOf(1) > cardWidth); // the first card of the front, and of the back
        QCOMPARE(sheets.at(2).rows.size(), size_t(1));
        const LaidOutDocument layout(documentOf({cards}), {});
        QCOMPARE(layout.pageCount(), 4);
        QCOMPARE(layout.outline().size(), size_t(2)); // each card once
    }

    void everyEngineSaysWhatStandsOnCardsAndForms()
    {
        const FormBlock form{{{u"Date"_s, {}, 0}, {u"Vu par"_s, {u"oui"_s, u"non"_s}, 2}}, 2};
        TableBlock table{{{u"Appeler"_s, 2}, {u"Heure"_s, 1}}, {{{plainText(u"Inès"_s), {}, true}}}, true};
        const Document document = documentOf({CardsBlock{{cardOf(u"a"_s, u"Claire"_s)}}, form, table});
        QCOMPARE(faultOf(document), QString());
        const QString path = m_folder.filePath(u"cards.pdf"_s);
        const auto report = writePdf(document, path, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->overfull.empty());
        for (const PandocTarget target : {PandocTarget::Html, PandocTarget::Docx, PandocTarget::Odt}) {
            const auto text = textOfPandocJson(pandocJson(document, target, u"1.22.2"_s));
            QVERIFY(text);
            QVERIFY(checkTexts(textsOf(document, Pictures::Described), *text));
        }
        const QString plain = textOf(document);
        QVERIFY(plain.contains(u"[ ] oui"_s) && plain.contains(u"Date ___"_s) && plain.contains(u"Claire, 03"_s));
    }

    void anOverlongCardLosesWholeLinesAndSaysSo()
    {
        PocketCard card = cardOf(u"trop"_s, u"Claire"_s);
        for (int i = 0; i < 40; ++i)
            card.front.lines.push_back(plainText(u"Vous appelez\u00A0: numéro %1"_s.arg(i)));
        card.back.lines.push_back(plainText(QString(20000, u'W')));
        const auto report = writePdf(documentOf({CardsBlock{{card}}}), m_folder.filePath(u"long.pdf"_s), {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->pages, 1);
        QCOMPARE(report->overfull, std::vector<QString>{u"trop"_s});
        QVERIFY(!fitCardFace(card.front));
        QVERIFY(card.front.lines.size() > 6);
        QCOMPARE(charactersOf(card.front.lines.back()), u"…"_s);
        QCOMPARE(charactersOf(card.front.lines.at(1)), u"Vous appelez\u00A0: numéro 0"_s);
    }

    void aCodeThatCannotBeHeldIsABugOfTheBuilder()
    {
        PocketCard card = cardOf(u"a"_s, u"Claire"_s);
        card.back.code = QString(cardCodeBytes, u'é');
        QVERIFY(!faultOf(documentOf({CardsBlock{{card}}})).isEmpty());
        QVERIFY(!faultOf(documentOf({FormBlock{{}, 9}})).isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

RELAIS_TEST(PocketCardsTest)
#include "tst_pocketcards.moc"
