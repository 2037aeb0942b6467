// SPDX-License-Identifier: GPL-3.0-or-later
// The adviser of many firms at the command line: a plan begun from another, a folder of plans as a table, content of
// one's own that is broken.
#include "app/programrun.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace relais {

class TestManyFirms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aPlanFromAModelHoldsNothingOfItsFirm()
    {
        QCOMPARE(run({u"demo"_s, u"model.relais"_s}).code, 0);
        const test::ProgramAnswer made =
            run({u"new"_s, u"ours.relais"_s, u"--name"_s, u"Garage du Port"_s, u"--model"_s, u"model.relais"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const QByteArray file = bytesOf(u"ours.relais"_s);
        QVERIFY(file.contains("Garage du Port"));
        QVERIFY(file.contains("Take payments"));
        const QByteArray model = bytesOf(u"model.relais"_s);
        for (const char *secret : {"Lenoir", "Claire", "@maisonlenoir"}) {
            if (model.contains(secret))
                QVERIFY2(!file.contains(secret), secret);
        }
        QVERIFY(model.contains("Lenoir"));
    }

    void aModelThatIsNoPlanIsRefused()
    {
        const test::ProgramAnswer answer =
            run({u"new"_s, u"ours.relais"_s, u"--name"_s, u"Petit"_s, u"--model"_s, u"none.relais"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(u"none.relais"_s), qPrintable(answer.err));
        QVERIFY(!QFile::exists(m_folder->filePath(u"ours.relais"_s)));
    }

    void aFolderIsATableOfItsPlans()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"plans"_s));
        QCOMPARE(run({u"demo"_s, u"plans/a.relais"_s}).code, 0);
        QCOMPARE(run({u"new"_s, u"plans/b.relais"_s, u"--name"_s, u"=1+1"_s}).code, 0);
        QVERIFY(put(u"plans/c.relais"_s, "not a plan"));
        const test::ProgramAnswer answer = run({u"check"_s, u"plans"_s, u"--csv"_s});
        QCOMPARE(answer.code, 1);
        const QStringList lines = answer.out.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(0).startsWith(u"Firm;File;Last review;"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"Maison Lenoir;a.relais;"_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).startsWith(u"'=1+1;b.relais;"_s), qPrintable(lines.at(2)));
        QVERIFY2(lines.at(3).startsWith(u";c.relais;;;;;;;"_s) && lines.at(3).size() > 20, qPrintable(lines.at(3)));
        QVERIFY(!QDir(m_folder->filePath(u"plans"_s)).exists(u"a.relais-journal"_s));
    }

    void aFolderWithoutAPlanIsRefused()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"empty"_s));
        QCOMPARE(run({u"check"_s, u"empty"_s, u"--csv"_s}).code, 3);
    }

    void aBrokenFileOfOnesOwnIsToldAndStopsNothing()
    {
        QVERIFY(put(u"relais/content/playbooks/ideas/ours.json"_s, "{"));
        const test::ProgramAnswer answer = run({u"demo"_s, u"demo.relais"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.contains(u"content/playbooks/ideas/ours.json"_s), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
        QVERIFY(QFile::exists(m_folder->filePath(u"demo.relais"_s)));
    }

private:
    test::ProgramAnswer run(const QStringList &arguments)
    {
        return test::runProgram(arguments, m_folder->path(), m_folder->path(), u"en_GB.UTF-8"_s);
    }

    bool put(const QString &path, const QByteArray &bytes) const
    {
        const QString place = m_folder->filePath(path);
        return test::writeFile(place, bytes);
    }

    [[nodiscard]] QByteArray bytesOf(const QString &path) const { return test::contentOf(m_folder->filePath(path)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace relais

using relais::TestManyFirms;
RELAIS_TEST(TestManyFirms)
#include "tst_manyfirms.moc"
