// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printing.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

class TestPrinting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsNotInstalledIsNotFound()
    {
        const QTemporaryDir empty;
        QCOMPARE(installedPrograms({empty.path()}), DocumentPrograms());
        const Status printed = printFile(QStringLiteral("/tmp/x.pdf"), {empty.path()});
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::ProgramMissing);
    }

    void aFileWhoseNameBeginsWithAHyphenIsNoOption()
    {
        const QTemporaryDir folder;
        writeLp(folder.path(), "echo \"$@\" > \"$(dirname \"$0\")/asked\"");
        QVERIFY(printFile(QStringLiteral("-d.pdf"), {folder.path()}));
        QFile asked(QDir(folder.path()).filePath(QStringLiteral("asked")));
        QVERIFY(asked.open(QIODevice::ReadOnly));
        QCOMPARE(asked.readAll(), QByteArray("-- -d.pdf\n"));
    }

    void aPrinterThatRefusesIsToldOf()
    {
        const QTemporaryDir folder;
        writeLp(folder.path(), "exit 1");
        const Status printed = printFile(QStringLiteral("/tmp/x.pdf"), {folder.path()});
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::ProgramFailed);
    }

private:
    static void writeLp(const QString &folder, const QByteArray &line)
    {
        QFile program(QDir(folder).filePath(QStringLiteral("lp")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n" + line + "\n");
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
};

} // namespace relais

using relais::TestPrinting;
RELAIS_TEST(TestPrinting)

#include "tst_printing.moc"
