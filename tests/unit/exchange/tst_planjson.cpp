// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"
#include "exchange/planjson.h"
#include "json/strictjson.h"
#include "support/generatedplan.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

namespace relais {

class TestPlanJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aPlanComesBackEqual()
    {
        const PlanJson codec;
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Plan plan =
                test::generatedPlan(seed, {.rowsPerTable = int(seed % 7), .everyFieldKnown = seed % 5 == 0});
            const QByteArray bytes = codec.encode(plan);
            const auto back = codec.decode(bytes);
            QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error().place.pointer));
            QVERIFY(*back == plan);
            QCOMPARE(codec.encode(*back), bytes);
        }
        QVERIFY(codec.decode(codec.encode(Plan())).has_value());
    }

    void whatAPlanMayNotHoldIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("tables");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("pointer");
        const int schema = static_cast<int>(ErrorCode::SchemaError);
        const int value = static_cast<int>(ErrorCode::InvalidValue);
        const QByteArray id = R"("id":"01890000-0000-7000-8000-000000000001")";
        const auto row = [&](const QByteArray &table, const QByteArray &members) {
            return QByteArray("{\"" + table + "\":[{" + id + members + "}]}");
        };
        QTest::newRow("no such table") << QByteArray(R"({"toolz":[]})") << schema << QStringLiteral("/tables/toolz");
        QTest::newRow("not an array") << QByteArray(R"({"tool":{}})") << schema << QStringLiteral("/tables/tool");
        QTest::newRow("not a row") << QByteArray(R"({"tool":[1]})") << schema << QStringLiteral("/tables/tool/0");
        QTest::newRow("no id") << QByteArray(R"({"tool":[{"name":"a"}]})") << schema
                               << QStringLiteral("/tables/tool/0");
        QTest::newRow("bad id") << QByteArray(R"({"tool":[{"id":"x"}]})") << schema
                                << QStringLiteral("/tables/tool/0/id");
        QTest::newRow("no such field") << row("tool", R"(,"nam":"a")") << schema
                                       << QStringLiteral("/tables/tool/0/nam");
        QTest::newRow("number for text") << row("tool", R"(,"name":1)") << schema
                                         << QStringLiteral("/tables/tool/0/name");
        QTest::newRow("null") << row("tool", R"(,"name":null)") << schema << QStringLiteral("/tables/tool/0/name");
        QTest::newRow("text for a flag") << row("activity", R"(,"name":"a","priority":"yes")") << schema
                                         << QStringLiteral("/tables/activity/0/priority");
        QTest::newRow("no such enumerator") << row("organisation", R"(,"name":"a","trade":"circus")") << schema
                                            << QStringLiteral("/tables/organisation/0/trade");
        QTest::newRow("not a date") << row("tool", R"(,"name":"a","verified_on":"hier")") << schema
                                    << QStringLiteral("/tables/tool/0/verified_on");
        QTest::newRow("too large a number") << row("site", R"(,"name":"a","headcount":18446744073709551615)") << schema
                                            << QStringLiteral("/tables/site/0/headcount");
        QTest::newRow("out of range") << row("activity", R"(,"name":"a","limit":-5)") << value
                                      << QStringLiteral("activity/limit");
        QTest::newRow("a reference to nothing")
            << row("tool", R"(,"name":"a","owner":"01890000-0000-7000-8000-000000000009")") << value
            << QStringLiteral("tool/owner");
        QTest::newRow("an id twice") << QByteArray(R"({"tool":[{)" + id + R"(,"name":"a"}],"site":[{)" + id
                                                   + R"(,"name":"a"}]})")
                                     << schema << QStringLiteral("/tables/site/0/id");
    }

    void whatAPlanMayNotHoldIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, tables);
        const auto plan = PlanJson().decode(R"({"format":"relais-plan/1","tables":)" + tables + "}");
        QVERIFY(!plan);
        QTEST(static_cast<int>(plan.error().code), "code");
        QTEST(plan.error().place.pointer, "pointer");
    }

    void aNewerFormatIsToldFromAForeignOne()
    {
        QCOMPARE(PlanJson().decode(R"({"format":"relais-plan/2","tables":{}})").error().code, ErrorCode::NewerFormat);
        QCOMPARE(PlanJson().decode(R"({"format":"other","tables":{}})").error().code, ErrorCode::SchemaError);
        QCOMPARE(PlanJson().decode(R"({"tables":{}})").error().code, ErrorCode::SchemaError);
        QCOMPARE(PlanJson().decode(R"([])").error().code, ErrorCode::SchemaError);
        QCOMPARE(PlanJson().decode(R"({"format":"relais-plan/1","tables":{},"more":1})").error().place.pointer,
                 QStringLiteral("/more"));
    }

    // The schema is generated from the same tables; this proves that it names each of them and is JSON itself.
    void theSchemaNamesEveryTableAndField()
    {
        const auto schema = parseStrictJson(planSchema());
        QVERIFY(schema.has_value());
        RowTypes::forEachType([&]<class T>() {
            const Json &table = schema->at("properties").at("tables").at("properties").at(T::table);
            for (const auto &field : fields<T>())
                QVERIFY2(table.at("items").at("properties").contains(field.name), field.name);
        });
    }
};

} // namespace relais

using relais::TestPlanJson;
RELAIS_TEST(TestPlanJson)
#include "tst_planjson.moc"
