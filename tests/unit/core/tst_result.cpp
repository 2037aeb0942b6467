// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace relais;

class ResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aValueIsASuccess()
    {
        const Result<int> result = 42;
        QVERIFY(result);
        QVERIFY(result.has_value());
        QCOMPARE(*result, 42);
    }

    void anErrorKeepsItsCodeItsDetailAndItsPlace()
    {
        const Error error{ErrorCode::SyntaxError,
                          QStringLiteral("comma expected"),
                          {QStringLiteral("plan.json"), QStringLiteral("/tools/3"), 12}};
        const Result<int> result = error;
        QVERIFY(!result);
        QVERIFY(result.error() == error);
        QCOMPARE(result.error().place.line, 12);
    }

    void aStatusIsDoneUnlessItHoldsAnError()
    {
        QVERIFY(Status());
        const Status failed = Error{ErrorCode::DiskFull, {}};
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    }

    void aValueThatCannotBeCopiedIsMovedOut()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
        const auto taken = *std::move(result);
        QCOMPARE(*taken, 7);
    }

    void aValueIsChangedInPlace()
    {
        Result<QString> result = QStringLiteral("Caisse");
        result->append(QStringLiteral(" 2"));
        QCOMPARE(result.value(), QStringLiteral("Caisse 2"));
    }
};

RELAIS_TEST(ResultTest)
#include "tst_result.moc"
