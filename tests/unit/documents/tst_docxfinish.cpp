// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwriters.h"
#include "documents/docxfinish.h"
#include "documents/zipparts.h"
#include "sampledocument.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;

namespace {

QString docxPart(const QByteArray &docx, const QByteArray &name)
{
    QByteArray found;
    const auto same = withEditedParts(docx, [&](const QByteArray &part, QByteArray content) {
        if (part == name)
            found = content;
        return content;
    });
    return same ? QString::fromUtf8(found) : QString();
}

QSet<QString> everyCapture(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured(1));
    return found;
}

} // namespace

// What Word and LibreOffice read in a file of ours, beside its words.
class TestDocxFinish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void noRowIsTornAndEveryHeadIsRepeated();
    void everyLinkLeadsIntoAHeading();
    void anIndexNamesPages();
    void everyStyleIsThereAndTheLanguageIsTheDocuments();
    void propertiesStandInTheOrderOfTheirSchema();
    void whatIsNoDocxStaysAsItIs();

private:
    QString m_body;
    QString m_styles;
};

void TestDocxFinish::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.docx"));
    const auto report = DocumentWriters().write(test::sampleDocument(), DocumentFormat::Docx, path, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    m_body = docxPart(test::contentOf(path), "word/document.xml");
    m_styles = docxPart(test::contentOf(path), "word/styles.xml");
    QVERIFY(m_body.contains(QStringLiteral("<w:tbl>")));
}

void TestDocxFinish::noRowIsTornAndEveryHeadIsRepeated()
{
    const auto rows = m_body.count(QStringLiteral("<w:tr>"));
    const auto heads = m_body.count(QStringLiteral("<w:tblHeader "));
    QVERIFY(rows > 40);
    QCOMPARE(heads, m_body.count(QStringLiteral("<w:tbl>")));
    QCOMPARE(m_body.count(QStringLiteral("<w:cantSplit />")), rows - heads);
    // The head and the row below it stay with what follows.
    const QString table = m_body.section(QStringLiteral("<w:tbl>"), 1, 1);
    QVERIFY(table.section(QStringLiteral("</w:tr>"), 0, 0).contains(QStringLiteral("<w:keepNext />")));
    QVERIFY(table.section(QStringLiteral("</w:tr>"), 1, 1).contains(QStringLiteral("<w:keepNext />")));
    QVERIFY(!table.section(QStringLiteral("</w:tr>"), 2, 2).contains(QStringLiteral("<w:keepNext />")));
}

// LibreOffice loses a mark that stands between a table and the heading after it.
void TestDocxFinish::everyLinkLeadsIntoAHeading()
{
    const auto anchors = everyCapture(m_body, QStringLiteral("<w:hyperlink w:anchor=\"([^\"]+)\""));
    QVERIFY(!anchors.isEmpty());
    const auto marks = everyCapture(
        m_body,
        QStringLiteral(
            "<w:pStyle w:val=\"Heading[1-3]\" /></w:pPr><w:bookmarkStart w:id=\"[0-9]+\" w:name=\"([^\"]+)"));
    QVERIFY2(marks.contains(anchors), qPrintable((anchors - marks).values().join(u' ')));
}

void TestDocxFinish::anIndexNamesPages()
{
    const auto anchors = everyCapture(m_body, QStringLiteral("<w:hyperlink w:anchor=\"([^\"]+)\""));
    QCOMPARE(everyCapture(m_body, QStringLiteral(" PAGEREF ([^ ]+) ")), anchors);
    QVERIFY(!m_body.contains(QRegularExpression(QStringLiteral("PAGEREF[^>]*><w:r><w:t>[0-9]"))));
}

void TestDocxFinish::everyStyleIsThereAndTheLanguageIsTheDocuments()
{
    const auto used = everyCapture(m_body, QStringLiteral("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\""));
    const auto known = everyCapture(m_styles, QStringLiteral("w:styleId=\"([^\"]+)\""));
    QVERIFY2(known.contains(used), qPrintable((used - known).values().join(u' ')));
    const auto based = everyCapture(m_styles, QStringLiteral("<w:basedOn w:val=\"([^\"]+)\""));
    QVERIFY2(known.contains(based), qPrintable((based - known).values().join(u' ')));
    QCOMPARE(everyCapture(m_styles, QStringLiteral("<w:lang w:val=\"([^\"]+)\"")),
             QSet<QString>{QStringLiteral("fr-FR")});
}

void TestDocxFinish::propertiesStandInTheOrderOfTheirSchema()
{
    QVERIFY(m_body.contains(QStringLiteral("<w:b /><w:bCs />")));
    QVERIFY(!m_body.contains(QStringLiteral("<w:bCs /><w:b />")));
    QVERIFY(m_body.contains(QStringLiteral("<w:numPr>")));
    QVERIFY(!m_body.contains(QStringLiteral("</w:numPr><w:pStyle ")));
    QVERIFY(m_body.contains(QRegularExpression(QStringLiteral("</w:sectPr></w:body></w:document>\\s*$"))));
}

void TestDocxFinish::whatIsNoDocxStaysAsItIs()
{
    QCOMPARE(finishedDocx("no archive"), QByteArray("no archive"));
}

RELAIS_TEST(TestDocxFinish)
#include "tst_docxfinish.moc"
