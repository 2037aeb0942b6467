// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwriters.h"
#include "documents/pdffile.h"
#include "documents/qpdf.h"
#include "sampledocument.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;

class TestPdfPassword : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void onlyThePasswordOpensIt();
    void onlyAPdfTakesOne();
    void oneThatIsTooLongIsRefused();
};

namespace {

DocumentOutput lockedBy(const QString &password)
{
    DocumentOutput output;
    output.password = password;
    return output;
}

} // namespace

void TestPdfPassword::onlyThePasswordOpensIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const QString password = QStringLiteral("été à 8 h, « clé »");
    DocumentWriters writers;
    const auto report = writers.write(test::sampleDocument(), DocumentFormat::Pdf, path, {}, lockedBy(password));
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(!readPdf(path));
    QVERIFY(!readPdf(path, QStringLiteral("ete a 8 h")));
    const auto content = readPdf(path, password.normalized(QString::NormalizationForm_D)); // as another keyboard types
    QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
    QCOMPARE(content->pages.size(), static_cast<size_t>(report->pages));
    QCOMPARE(content->title, test::sampleDocument().title);
    QPDF pdf;
    const QByteArray word = passwordBytes(password);
    pdf.processFile(QFile::encodeName(path).constData(), word.constData());
    int revision = 0;
    int permissions = 0;
    int version = 0;
    QPDF::encryption_method_e method = QPDF::e_unknown;
    QVERIFY(pdf.isEncrypted(revision, permissions, version, method, method, method));
    QCOMPARE(revision, 6);
    QCOMPARE(method, QPDF::e_aesv3); // AES-256
    QVERIFY(pdf.allowAccessibility());
}

void TestPdfPassword::onlyAPdfTakesOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    DocumentWriters writers;
    const auto report =
        writers.write(test::sampleDocument(), DocumentFormat::Text, path, {}, lockedBy(QStringLiteral("x")));
    QCOMPARE(report.error().code, ErrorCode::InvalidValue);
    QVERIFY(!QFile::exists(path));
}

void TestPdfPassword::oneThatIsTooLongIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    DocumentWriters writers;
    const auto report =
        writers.write(test::sampleDocument(), DocumentFormat::Pdf, path, {}, lockedBy(QString(64, QChar(u'é'))));
    QCOMPARE(report.error().code, ErrorCode::InvalidValue);
    QVERIFY(!QFile::exists(path));
}

RELAIS_TEST(TestPdfPassword)
#include "tst_pdfpassword.moc"
