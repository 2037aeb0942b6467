// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/nobreakspaces.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

// What a firm typed with plain spaces does not break where French or a number must not.
class NoBreakSpacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTypedSpaceHoldsTogetherWhatBelongsTogether_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("set");
        QTest::newRow("number") << Language::French << u"au 02 61 91 77 01."_s
                                << u"au 02\u00A061\u00A091\u00A077\u00A001."_s;
        QTest::newRow("number in English")
            << Language::English << u"on 02 61 91 77 01"_s << u"on 02\u00A061\u00A091\u00A077\u00A001"_s;
        QTest::newRow("quotes") << Language::French << u"le groupe « Équipe Fournils »."_s
                                << u"le groupe «\u202FÉquipe Fournils\u202F»."_s;
        QTest::newRow("signs") << Language::French << u"Quoi ? Ceci : rien ; non !"_s
                               << u"Quoi\u202F? Ceci\u00A0: rien\u202F; non\u202F!"_s;
        QTest::newRow("units") << Language::French << u"200 € de fond, 2 h, 30 min, 3 hommes"_s
                               << u"200\u00A0€ de fond, 2\u00A0h, 30\u00A0min, 3 hommes"_s;
        QTest::newRow("English signs") << Language::English << u"Who ? 3 days 2 h : ours"_s
                                       << u"Who ? 3 days 2\u00A0h : ours"_s;
        QTest::newRow("ends") << Language::French << u" ? 3 "_s << u" ? 3 "_s;
        QTest::newRow("nothing") << Language::French << QString() << QString();
    }

    void aTypedSpaceHoldsTogetherWhatBelongsTogether()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QFETCH(QString, set);
        Document document;
        document.language = language;
        document.blocks = {ParagraphBlock{plainText(typed)}, TableBlock{{{u"Qui"_s, 1}}, {{{plainText(typed), {}}}}}};
        const Document spaced = withNoBreakSpaces(document);
        QCOMPARE(charactersOf(std::get<ParagraphBlock>(spaced.blocks.front()).text), set);
        QCOMPARE(charactersOf(std::get<TableBlock>(spaced.blocks.back()).rows.front().front().text), set);
    }

    // A QR code was measured as it is; of a message only the numbers are kept whole, its signs stay as they were typed.
    void whatIsCopiedStaysAsItWasWritten()
    {
        const QString typed = u"Tél : 02 61 91 77 01 !"_s;
        Document document;
        PocketCard card{u"carte"_s, u"Inès"_s, {}, {}};
        card.back.code = typed;
        document.blocks = {MessageBlock{u"Clients"_s, u"SMS"_s, typed}, CardsBlock{{card}}};
        const Document spaced = withNoBreakSpaces(document);
        QCOMPARE(spaced.blocks.back(), document.blocks.back());
        QCOMPARE(std::get<MessageBlock>(spaced.blocks.front()).text, u"Tél : 02\u00A061\u00A091\u00A077\u00A001 !"_s);
    }
};

RELAIS_TEST(NoBreakSpacesTest)
#include "tst_nobreakspaces.moc"
