// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

// Documents of one example plan, as a person's script would ask for them.
class TestExportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run(words("demo p.relais")).code, 0); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatDoesNotGoTogetherIsRefusedBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such document") << QStringLiteral("--document leaflet") << QStringLiteral("wall-sheets");
        QTest::newRow("costs for the staff") << QStringLiteral("--costs") << QStringLiteral("--edition");
        QTest::newRow("nothing to choose")
            << QStringLiteral("--document messages --choose a") << QStringLiteral("--choose");
        QTest::newRow("no such fiche") << QStringLiteral("--document playbooks --choose zeppelin")
                                       << QStringLiteral("zeppelin");
        QTest::newRow("more than one fiche")
            << QStringLiteral("--document playbooks --choose ne") << QStringLiteral("; ");
        QTest::newRow("a table beside a document")
            << QStringLiteral("--document messages --table tools") << QStringLiteral("--table");
    }

    void whatDoesNotGoTogetherIsRefusedBeforeAnythingIsWritten()
    {
        QFETCH(QString, asked);
        QFETCH(QString, said);
        const test::ProgramAnswer answer = run(words("export p.relais -o no.txt") + words(asked));
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("no.txt"))));
    }

    void aFicheIsChosenByAWordOfIt()
    {
        const QString word = QStringLiteral("bons de préparation");
        QCOMPARE(run(words("export p.relais -o one.txt --lang fr --document playbooks --choose") << word).code, 0);
        const QString one = read(QStringLiteral("one.txt"));
        QVERIFY(one.contains(word));
        QVERIFY(!one.contains(QStringLiteral("La boutique affiche une erreur")));
    }

    void anInsurerReadsProofsButNoNumberOfAPerson()
    {
        QCOMPARE(run(words("export p.relais -o staff.txt --lang fr")).code, 0);
        QCOMPARE(run(words("export p.relais -o insurer.txt --lang fr --edition insurer")).code, 0);
        const QString number = QStringLiteral("53\u00A001\u00A022\u00A021");
        const QString staff = read(QStringLiteral("staff.txt")).replace(QLatin1Char(' '), QChar(0x00A0));
        const QString insurer = read(QStringLiteral("insurer.txt")).replace(QLatin1Char(' '), QChar(0x00A0));
        QVERIFY(staff.contains(number) && !insurer.contains(number));
        QVERIFY(insurer.contains(QStringLiteral("14\u00A0octobre\u00A02025")));
    }

    void beforeItsHistoryBeginsAPlanSaysWhenThatWas()
    {
        for (const auto *document : {"changes", "kit"}) {
            const test::ProgramAnswer answer =
                run(words("export p.relais -o no.txt --since 1999-12-31 --document") << QString::fromLatin1(document));
            QCOMPARE(answer.code, 3);
            QVERIFY2(answer.err.contains(QStringLiteral("--since")), qPrintable(answer.err));
            QVERIFY2(answer.err.contains(QString::number(QDate::currentDate().year())), qPrintable(answer.err));
            QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("no.txt"))));
        }
    }

    void aSheetIsAPage()
    {
        const test::ProgramAnswer answer = run(words("export p.relais -o sheets.pdf --document wall-sheets"));
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.contains(QRegularExpression(QStringLiteral("[1-9][0-9] page"))), qPrintable(answer.err));
    }

private:
    static QStringList words(const QString &line) { return line.split(QLatin1Char(' ')); }
    static QStringList words(const char *line) { return words(QString::fromLatin1(line)); }

    [[nodiscard]] QString read(const QString &name) const
    {
        return QString::fromUtf8(test::contentOf(m_folder.filePath(name)));
    }

    [[nodiscard]] test::ProgramAnswer run(const QStringList &arguments) const
    {
        return test::runProgram(arguments, m_folder.path(), m_data.path());
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_data;
};

} // namespace relais

using relais::TestExportCommand;
RELAIS_TEST(TestExportCommand)
#include "tst_exportcommand.moc"
