// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strictjson.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestStrictJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsJsonIsReadInTheOrderOfTheFile()
    {
        const auto json = parseStrictJson(R"({"b": [1, -2, 3.5, true, null, "é"], "a": {}})");
        QVERIFY(json.has_value());
        QCOMPARE(json->dump(), std::string(R"({"b":[1,-2,3.5,true,null,"é"],"a":{}})"));
    }

    void whatIsNotJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("line");
        const int syntax = static_cast<int>(ErrorCode::SyntaxError);
        QTest::newRow("empty") << QByteArray() << syntax << QString() << 1;
        QTest::newRow("cut off") << QByteArray("{\n\"a\":\n[1,") << syntax << QString() << 3;
        QTest::newRow("after the value") << QByteArray("{}\n{}") << syntax << QString() << 2;
        QTest::newRow("not a number") << QByteArray("[NaN]") << syntax << QString() << 1;
        QTest::newRow("too large a number") << QByteArray("[1e999]") << syntax << QString() << 1;
        QTest::newRow("bad UTF-8") << QByteArray("[\"\xff\"]") << syntax << QString() << 1;
        QTest::newRow("half a surrogate") << QByteArray(R"(["\ud800"])") << syntax << QString() << 1;
        QTest::newRow("a comment") << QByteArray("[1] // one") << syntax << QString() << 1;
        QTest::newRow("a key twice") << QByteArray(R"({"a": [{"b": 1, "b": 2}]})") << syntax << QStringLiteral("/a/0/b")
                                     << 0;
        QTest::newRow("deep") << QByteArray(100, '[') << static_cast<int>(ErrorCode::TooLarge)
                              << QStringLiteral("/0").repeated(64) << 0;
    }

    void whatIsNotJsonIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto json = parseStrictJson(bytes);
        QVERIFY(!json);
        QTEST(static_cast<int>(json.error().code), "code");
        QTEST(json.error().place.pointer, "pointer");
        QTEST(json.error().place.line, "line");
    }

    void aFileOverTheLimitIsNotParsed()
    {
        QCOMPARE(parseStrictJson("[1,2,3]", {.bytes = 6}).error().code, ErrorCode::TooLarge);
        QVERIFY(parseStrictJson("[1,2,3]", {.bytes = 7}).has_value());
    }

    void pointersEscapeTheirTwoSpecialCharacters()
    {
        QCOMPARE(below(QStringLiteral("/a"), QStringLiteral("b/c~d")), QStringLiteral("/a/b~1c~0d"));
        QCOMPARE(below(QString(), 3), QStringLiteral("/3"));
    }
};

} // namespace relais

using relais::TestStrictJson;
RELAIS_TEST(TestStrictJson)
#include "tst_strictjson.moc"
