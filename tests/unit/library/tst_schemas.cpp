// SPDX-License-Identifier: GPL-3.0-or-later
// What is shipped keeps the schema that editors check it with, and the schema refuses what is wrong.
#include "library/contentlibrary.h"
#include "support/testmain.h"
#include "unit/library/schemacheck.h"

#include <QFile>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

Json read(const QString &path)
{
    QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/") + path);
    const auto json = file.open(QIODevice::ReadOnly) ? parseStrictJson(file.readAll()) : Result<Json>(Json());
    return json ? *json : Json();
}

} // namespace

class Schemas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyShippedFileKeepsItsSchema_data();
    void everyShippedFileKeepsItsSchema();
    void theSchemaRefusesWhatIsWrong_data();
    void theSchemaRefusesWhatIsWrong();
};

void Schemas::everyShippedFileKeepsItsSchema_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("folder");
    QTest::newRow("cards") << u"playbooks/schema/card.schema.json"_s << u"playbooks/cards"_s;
    QTest::newRow("catalogue") << u"playbooks/schema/catalogue.schema.json"_s << u"playbooks/catalogue"_s;
    QTest::newRow("fingerprints") << u"playbooks/schema/fingerprints.schema.json"_s << u"playbooks/fingerprints"_s;
    QTest::newRow("ideas") << u"playbooks/schema/idea.schema.json"_s << u"playbooks/ideas"_s;
    QTest::newRow("legal reminders") << u"templates/schema/legal.schema.json"_s << u"templates/legal"_s;
    QTest::newRow("questions") << u"templates/schema/questions.schema.json"_s << u"templates/questions"_s;
    QTest::newRow("rules") << u"playbooks/schema/rules.schema.json"_s << u"playbooks/rules"_s;
    QTest::newRow("scenarios") << u"playbooks/schema/scenario.schema.json"_s << u"playbooks/scenarios"_s;
    QTest::newRow("drill words") << u"playbooks/schema/drill.schema.json"_s << u"playbooks"_s;
}

void Schemas::everyShippedFileKeepsItsSchema()
{
    QFETCH(QString, schema);
    QFETCH(QString, folder);
    const Json rules = read(schema);
    const test::SchemaCheck check(rules);
    const QStringList files = ContentLibrary().files(folder);
    QVERIFY(!files.isEmpty());
    for (const QString &path : files) {
        const QStringList faults = check.faults(read(path));
        QVERIFY2(faults.isEmpty(), qPrintable(path + faults.join(QLatin1Char('\n'))));
    }
}

void Schemas::theSchemaRefusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *patch, const char *pointer) {
        QTest::newRow(name) << QByteArray(patch) << QString::fromLatin1(pointer);
    };
    row("another format", R"([{"op":"replace","path":"/format","value":"x"}])", "/format:");
    row("a name in one language", R"([{"op":"remove","path":"/entries/0/name/en"}])", "/entries/0/name/en:");
    row("an empty alias", R"([{"op":"replace","path":"/entries/0/aliases/0","value":""}])", "/entries/0/aliases/0:");
    row("a kind that nobody knows", R"([{"op":"replace","path":"/entries/0/kind","value":"x"}])", "/entries/0/kind:");
    row("an unknown key", R"([{"op":"add","path":"/entries/0/x","value":1}])", "/entries/0/x:");
    row("a key with a space", R"([{"op":"replace","path":"/entries/0/key","value":"a b"}])", "/entries/0/key:");
    row("certain without a date", R"([{"op":"remove","path":"/entries/0/hints/0/date"}])", "/entries/0/hints/0/date:");
    row("a hint without source", R"([{"op":"remove","path":"/entries/0/hints/0/source"}])",
        "/entries/0/hints/0/source:");
    row("an address that is none", R"([{"op":"replace","path":"/entries/0/status_page/url","value":"x"}])",
        "/entries/0/status_page/url:");
    row("no entries", R"([{"op":"replace","path":"/entries","value":{}}])", "/entries:");
}

void Schemas::theSchemaRefusesWhatIsWrong()
{
    QFETCH(QByteArray, patch);
    QFETCH(QString, pointer);
    const Json rules = read(u"playbooks/schema/catalogue.schema.json"_s);
    const Json office = read(u"playbooks/catalogue/office.json"_s);
    const test::SchemaCheck check(rules);
    QVERIFY(check.faults(office).isEmpty());
    const QStringList faults = check.faults(office.patch(Json::parse(patch.constData())));
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.constFirst().startsWith(pointer), qPrintable(faults.constFirst()));
}

RELAIS_TEST(Schemas)
#include "tst_schemas.moc"
