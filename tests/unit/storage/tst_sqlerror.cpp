// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerror.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <cerrno>

using namespace relais;

class SqlErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // The codes seen in trials of failing disks, media and files (reliability.md R13).
    void everyCodeSeenMeansSomething_data()
    {
        QTest::addColumn<int>("sqlite");
        QTest::addColumn<ErrorCode>("code");
        const std::pair<int, ErrorCode> rows[] = {
            {5, ErrorCode::Locked},         {8, ErrorCode::ReadOnly},       {11, ErrorCode::Damaged},
            {13, ErrorCode::DiskFull},      {14, ErrorCode::WriteFailed},   {26, ErrorCode::NotAPlan},
            {266, ErrorCode::ReadFailed},   {778, ErrorCode::WriteFailed},  {1032, ErrorCode::FileMoved},
            {1034, ErrorCode::WriteFailed}, {1290, ErrorCode::WriteFailed}, {1544, ErrorCode::ReadOnly},
            {2570, ErrorCode::WriteFailed}, {3338, ErrorCode::WriteFailed},
        };
        for (const auto &[sqlite, code] : rows)
            QTest::newRow(QByteArray::number(sqlite).constData()) << sqlite << code;
    }

    void everyCodeSeenMeansSomething()
    {
        QFETCH(int, sqlite);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorCodeOf(sqlite), code);
    }

    void aFullDiskIsSaidToBeFull()
    {
        QCOMPARE(toError({778, ENOSPC, "x"}, QStringLiteral("f")).code, ErrorCode::DiskFull);
        QCOMPARE(toError({1034, EIO, "x"}, QStringLiteral("f")).code, ErrorCode::WriteFailed);
        QCOMPARE(toError({5, ENOSPC, "x"}, QStringLiteral("f")).code, ErrorCode::Locked);
    }
};

RELAIS_TEST(SqlErrorTest)
#include "tst_sqlerror.moc"
