// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a file of the library is told in both languages, the details of the loaders too.
#include "support/testmain.h"
#include "viewmodels/languageswitch.h"
#include "wording/contentdetail.h"
#include "wording/librarytext.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

class LibraryTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFindingIsToldInBothLanguages()
    {
        for (size_t code = 0; code < std::size(EnumNames<LibraryFault>::names); ++code) {
            LibraryFinding finding;
            finding.fault = static_cast<LibraryFault>(code);
            finding.found = u"Lumo"_s;
            compareLanguages(finding);
        }
        for (size_t rule = 0; rule < std::size(EnumNames<TypographyRule>::names); ++rule) {
            LibraryFinding finding;
            finding.fault = LibraryFault::Typography;
            finding.rule = static_cast<TypographyRule>(rule);
            compareLanguages(finding);
        }
    }

    void everyKindHasANameInBothLanguages()
    {
        for (size_t kind = 0; kind < std::size(EnumNames<LibraryKind>::names); ++kind) {
            QVERIFY(m_language.use(Language::English));
            const QString english = LibraryText::kindName(static_cast<LibraryKind>(kind));
            QVERIFY(m_language.use(Language::French));
            const QString french = LibraryText::kindName(static_cast<LibraryKind>(kind));
            QVERIFY2(!english.isEmpty() && !french.isEmpty(), EnumNames<LibraryKind>::names[kind]);
        }
    }

    void aDetailKeepsWhatItNames()
    {
        QVERIFY(m_language.use(Language::French));
        QCOMPARE(ContentDetail::text(u"no role has the key \"door\""_s), u"aucun rôle n’a la clé «\u202fdoor\u202f»"_s);
        QCOMPARE(ContentDetail::text(u"line 2: not JSON"_s), u"ligne 2\u00a0: le texte n’est pas du JSON"_s);
        QCOMPARE(ContentDetail::text(u"something of another format"_s), u"something of another format"_s);
    }

    void everyDetailIsTranslated()
    {
        QVERIFY(m_language.use(Language::French));
        for (const QString &detail : ContentDetail::known())
            QVERIFY2(ContentDetail::text(detail) != detail, qPrintable(detail));
    }

    // What a loader refuses in its own words is among those that are translated.
    void everyDetailOfTheLoadersIsKnown()
    {
        // Those of formats that are not of the library.
        const QStringList elsewhere{u"answersfile.cpp"_s, u"drillscriptfile.cpp"_s};
        static const QRegularExpression refusal(
            u"(?:refuse|\\badd)\\([^;]*?QStringLiteral\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\)"_s);
        const QStringList known = ContentDetail::known();
        int seen = 0;
        for (QDirIterator files(QStringLiteral(RELAIS_SOURCE_DIR "/backend/library"), {u"*.cpp"_s, u"*.h"_s});
             files.hasNext();) {
            QFile file(files.next());
            if (elsewhere.contains(files.fileName()) || !file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = refusal.globalMatch(text); match.hasNext();) {
                const QString detail = match.next().captured(1).replace(u"\\\""_s, u"\""_s);
                if (!detail.contains(u' ') && detail != u"missing"_s)
                    continue; // a key
                ++seen;
                QVERIFY2(known.contains(detail), qPrintable(files.fileName() + u": "_s + detail));
            }
        }
        QVERIFY(seen > 40);
    }

private:
    void compareLanguages(const LibraryFinding &finding)
    {
        QVERIFY(m_language.use(Language::English));
        const QStringList english{LibraryText::wrong(finding), LibraryText::remedy(finding)};
        QVERIFY(m_language.use(Language::French));
        const QStringList french{LibraryText::wrong(finding), LibraryText::remedy(finding)};
        for (int i = 0; i < 2; ++i) {
            QVERIFY2(!english.at(i).isEmpty(), EnumNames<LibraryFault>::names[static_cast<size_t>(finding.fault)]);
            QVERIFY2(english.at(i) != french.at(i), qPrintable(english.at(i)));
        }
    }

    LanguageSwitch m_language;
};

RELAIS_TEST(LibraryTextTest)
#include "tst_librarytext.moc"
