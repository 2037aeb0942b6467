// SPDX-License-Identifier: GPL-3.0-or-later
// `relais library check` as an adviser who writes a scenario would run it.
#include "app/programrun.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

class TestLibraryCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void whatIsShippedIsRightAndCounted()
    {
        const test::ProgramAnswer answer = run({QStringLiteral("library"), QStringLiteral("check")});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.out.contains(QRegularExpression(QStringLiteral("outages: 2\\d, in 2\\d files\n"))),
                 qPrintable(answer.out));
        QVERIFY(answer.out.endsWith(QStringLiteral("0 things to mend\n")));
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        const test::ProgramAnswer answer = run({QStringLiteral("library"), QStringLiteral("check"), wrongFolder()});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.out.contains(QStringLiteral("playbooks/outages/other-hour.json: /instants/1/local\n"
                                                    "  The format does not allow this: not the local time of this "
                                                    "instant.\n")),
                 qPrintable(answer.out));
    }

    void jsonHoldsTheSame()
    {
        const test::ProgramAnswer answer =
            run({QStringLiteral("library"), QStringLiteral("check"), wrongFolder(), QStringLiteral("--json")});
        QCOMPARE(answer.code, 1);
        const QJsonObject report = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        const QJsonArray findings = report[QStringLiteral("findings")].toArray();
        QVERIFY(findings.size() > 20);
        for (const auto &value : findings) {
            const QJsonObject finding = value.toObject();
            for (const char *key : {"file", "code", "wrong", "to_do"})
                QVERIFY2(!finding[QLatin1StringView(key)].toString().isEmpty(), key);
        }
        QVERIFY(!report[QStringLiteral("counts")].toArray().isEmpty());
    }

    // As it is typed: beside where one stands.
    void aFolderMayBeNamedFromHere()
    {
        const QString outages = m_folder->filePath(QStringLiteral("mine/playbooks/outages"));
        QVERIFY(QDir().mkpath(outages));
        QVERIFY(QFile::copy(QStringLiteral(RELAIS_SOURCE_DIR "/playbooks/outages/fastly-2021-06-08.json"),
                            outages + QStringLiteral("/fastly-2021-06-08.json")));
        for (const char *name : {"mine", "./mine/"}) {
            const test::ProgramAnswer answer =
                run({QStringLiteral("library"), QStringLiteral("check"), QString::fromLatin1(name)});
            QCOMPARE(answer.code, 0);
            QCOMPARE(answer.out, QStringLiteral("Real outages: 1, in 1 file\n0 things to mend\n"));
        }
    }

    void eachFormatHasItsSchema()
    {
        for (const char *name :
             {"card", "catalogue", "messages", "outage", "phrases", "questions", "scenario", "words"}) {
            const test::ProgramAnswer answer = run({QStringLiteral("schema"), QString::fromLatin1(name)});
            QVERIFY2(answer.code == 0 && answer.out.contains(QStringLiteral("\"$schema\"")), name);
        }
    }

    void aFolderWithoutALibraryIsRefused()
    {
        QCOMPARE(run({QStringLiteral("library"), QStringLiteral("check"), m_folder->path()}).code, 3);
        QCOMPARE(run({QStringLiteral("library")}).code, 2);
    }

private:
    static QString wrongFolder() { return QStringLiteral(RELAIS_SOURCE_DIR "/tests/data/library/wrong"); }

    test::ProgramAnswer run(const QStringList &arguments)
    {
        return test::runProgram(arguments, m_folder->path(), m_folder->path(), QStringLiteral("en_GB.UTF-8"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace relais

using relais::TestLibraryCommand;
RELAIS_TEST(TestLibraryCommand)
#include "tst_librarycommand.moc"
