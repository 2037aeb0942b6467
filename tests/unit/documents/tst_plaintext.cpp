// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plaintext.h"
#include "sampledocument.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void aMessageKeepsItsWordsAndLines();
    void anExerciseSaysSoFirst();
    void everyTextIsWritten();
};

void TestPlainText::aMessageKeepsItsWordsAndLines()
{
    Document document;
    document.words = test::frenchWords();
    document.title = QStringLiteral("Messages");
    document.blocks.push_back(MessageBlock{QStringLiteral("Panne"), QStringLiteral("SMS"),
                                           QStringLiteral("La carte ne passe plus.\nProchaine nouvelle à 10:30.")});
    QCOMPARE(textOf(document),
             QStringLiteral("Messages\n\nPanne\nSMS\n\nLa carte ne passe plus.\nProchaine nouvelle à 10:30.\n"));
}

void TestPlainText::anExerciseSaysSoFirst()
{
    Document document = test::sampleDocument();
    document.exercise = true;
    QVERIFY(textOf(document).startsWith(QStringLiteral("EXERCICE\n")));
}

void TestPlainText::everyTextIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.txt"));
    QVERIFY(writeText(test::sampleDocument(), path, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(QStringLiteral("Outil\u00A0: Outil n° 40")));
    QVERIFY(
        text.contains(QStringLiteral("3. Prévenir l’équipe par SMS, puis les clients sur Instagram.\n   Sophie\n")));
    QVERIFY(text.contains(QStringLiteral("Ne jamais noter un numéro de carte bancaire.")));
}

RELAIS_TEST(TestPlainText)
#include "tst_plaintext.moc"
