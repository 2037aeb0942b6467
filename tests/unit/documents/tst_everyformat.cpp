// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of three firms in both languages as files of other programs, read by other means than those that check
// them. Which document is made in which format turns from firm to firm: each document is made in each.
#include "documents/documentwriters.h"
#include "documents/outputcheck.h"
#include "documents/zipparts.h"
#include "domain/operation.h"
#include "sampledocument.h"
#include "services/crisiskit.h"
#include "support/files.h"
#include "support/testmain.h"
#include "unit/library/drilledfirms.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

namespace {

constexpr DocumentFormat otherFormats[] = {DocumentFormat::Docx, DocumentFormat::Odt, DocumentFormat::Html,
                                           DocumentFormat::Text};

// What lies between the tags: of a page, or of the part that holds the text of a DOCX or an ODT.
QString wordsOfFile(const QString &path, DocumentFormat format)
{
    QByteArray content = contentOf(path);
    if (format == DocumentFormat::Docx || format == DocumentFormat::Odt) {
        const QByteArray name = format == DocumentFormat::Docx ? "word/document.xml" : "content.xml";
        QByteArray body;
        withEditedParts(content, [&](const QByteArray &part, QByteArray inside) {
            if (part == name)
                body = inside;
            return inside;
        });
        content = body;
    }
    QString text = QString::fromUtf8(content);
    if (format != DocumentFormat::Text) {
        text.remove(QRegularExpression(u"<[^>]*>"_s));
        for (const auto &[code, sign] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&quot;", "\""),
                                         std::pair("&#39;", "'"), std::pair("&amp;", "&")})
            text.replace(QLatin1StringView(code), QLatin1StringView(sign));
    }
    return comparable(text);
}

template <class T> QStringList namesLost(const Plan &plan, const QString &tree, const QString &file)
{
    QStringList lost;
    for (const T &row : plan.table<T>()) {
        const QString name = comparable(row.name);
        if (tree.contains(name) && !file.contains(name))
            lost << row.name;
    }
    return lost;
}

} // namespace

class EveryFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyNameIsInTheFile_data();
    void everyNameIsInTheFile();

private:
    DrilledFirms m_firms;
};

void EveryFormatTest::everyNameIsInTheFile_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("turn");
    int turn = 0;
    for (const char *firm : {"maison-lenoir", "fournil", "arvor"}) {
        QTest::addRow("%s fr", firm) << QString::fromLatin1(firm) << Language::French << turn++;
        QTest::addRow("%s en", firm) << QString::fromLatin1(firm) << Language::English << turn++;
    }
}

void EveryFormatTest::everyNameIsInTheFile()
{
    QFETCH(QString, firm);
    QFETCH(Language, language);
    QFETCH(int, turn);
    const QTemporaryDir folder;
    DocumentWriters writers;
    const Plan plan = m_firms.plan(firm);
    std::vector<DocumentOptions> all;
    for (const auto kind :
         {DocumentKind::Plan, DocumentKind::WallSheets, DocumentKind::Playbooks, DocumentKind::Messages,
          DocumentKind::PhoneScripts, DocumentKind::PocketCard, DocumentKind::CallSheet, DocumentKind::StaffNotice})
        all.push_back({.edition = Edition::Management, .language = language, .today = exampleDay, .kind = kind});
    for (size_t i = 0; i < all.size(); ++i) {
        const DocumentFormat format = otherFormats[(i + static_cast<size_t>(turn)) % std::size(otherFormats)];
        const Document document = m_firms.contents.document(plan, all[i]);
        const QString path = folder.filePath(QString::number(i));
        const auto written = writers.write(document, format, path, {});
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QString tree;
        for (const QString &text : textsOf(document, Pictures::Described))
            tree += comparable(text) + u'\n';
        const QString file = wordsOfFile(path, format);
        QStringList lost = namesLost<Tool>(plan, tree, file);
        lost += namesLost<Person>(plan, tree, file);
        DocumentOptions fiches = all[i];
        fiches.kind = DocumentKind::Playbooks;
        for (const DocumentChoice &fiche : m_firms.contents.choices(plan, fiches)) {
            const QString name = comparable(fiche.name);
            if (tree.contains(name) && !file.contains(name))
                lost << fiche.name;
        }
        QVERIFY2(lost.isEmpty(), qPrintable(document.title + u": "_s + lost.join(u", "_s)));
        QVERIFY(file.size() > 300);
    }
}

RELAIS_TEST(EveryFormatTest)
#include "tst_everyformat.moc"
