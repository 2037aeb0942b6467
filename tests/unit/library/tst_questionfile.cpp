// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strictjson.h"
#include "library/answersfile.h"
#include "library/contentlibrary.h"
#include "library/questionfile.h"
#include "services/questionnairerows.h"
#include "support/testmain.h"
#include "support/typography.h"

#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

Json shippedQuestions()
{
    const auto bytes = ContentLibrary().bytes(u"templates/questions/first-plan.json"_s);
    return *parseStrictJson(*bytes);
}

QByteArray bytesOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

// Every {"fr": …, "en": …} below the value.
void collect(const Json &json, QList<LocalText> &texts)
{
    if (json.is_object() && json.contains("fr") && json.at("fr").is_string())
        texts.append({QString::fromStdString(json.at("fr")), QString::fromStdString(json.at("en"))});
    else if (json.is_structured()) {
        for (const Json &child : json)
            collect(child, texts);
    }
}

} // namespace

class QuestionFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstPlanHasTwentyTwoPages();
    void everyBindingIsAFieldOfItsTable();
    void everyPageHasAnExampleForEveryTrade();
    void everyTextIsThereInBothLanguagesAndWellSet();
    void theTypographyCheckSeesFaults();
    void aChangedSetIsRefusedWhereItIsWrong_data();
    void aChangedSetIsRefusedWhereItIsWrong();
    void aKeyThatStandsTwiceIsRefused();
    void answersAreRefusedWhereTheyAreWrong_data();
    void answersAreRefusedWhereTheyAreWrong();
};

void QuestionFile::theFirstPlanHasTwentyTwoPages()
{
    const auto set = ContentLibrary().questions(u"first-plan"_s);
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail + u" at "_s + set.error().place.pointer));
    QCOMPARE(set->pages.size(), 22);
    QCOMPARE(set->pages.at(7).key, set->firstSheetAfter);
    int seconds = 0;
    for (const Page &page : set->pages)
        seconds += page.seconds;
    QVERIFY(seconds > 30 * 60 && seconds <= 36 * 60);
    const auto missing = ContentLibrary().questions(u"nothing"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void QuestionFile::everyBindingIsAFieldOfItsTable()
{
    const auto set = ContentLibrary().questions(u"first-plan"_s);
    QVERIFY(set);
    int bound = 0;
    for (const Page &page : set->pages) {
        for (const Section &section : page.sections) {
            for (const Cell &cell : section.cells) {
                if (cell.field.isEmpty())
                    continue;
                const auto type = questionrows::fieldType(section.table, cell.field);
                QVERIFY2(type, qPrintable(page.key + u'/' + section.key + u'/' + cell.key));
                const bool reference = cell.type == CellType::Person || cell.type == CellType::Tool;
                if (cell.field != "name")
                    QCOMPARE(*type == FieldType::Reference, reference);
                QCOMPARE(*type == FieldType::Duration, cell.type == CellType::Duration);
                ++bound;
            }
        }
    }
    QVERIFY(bound > 40);
}

void QuestionFile::everyPageHasAnExampleForEveryTrade()
{
    const auto set = ContentLibrary().questions(u"first-plan"_s);
    QVERIFY(set);
    for (const Page &page : set->pages) {
        QList<Trade> trades;
        for (const Example &example : page.examples)
            trades.append(example.trade);
        QCOMPARE(trades.size(), 6);
        for (int trade = 0; trade < 6; ++trade)
            QVERIFY2(trades.contains(static_cast<Trade>(trade)), qPrintable(page.key));
    }
}

void QuestionFile::everyTextIsThereInBothLanguagesAndWellSet()
{
    QList<LocalText> texts;
    collect(shippedQuestions(), texts);
    QVERIFY(texts.size() > 400);
    QStringList faults;
    for (const LocalText &text : texts)
        faults += test::frenchFaults(text.fr) + test::englishFaults(text.en);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void QuestionFile::theTypographyCheckSeesFaults()
{
    const QStringList french{u"Qui ?"_s,  u"l'outil"_s, u"« oui »"_s,       u"Ici: non"_s,
                             u"30 min"_s, u"a  b"_s,    u"un\u00a0; deux"_s};
    for (const QString &text : french)
        QVERIFY2(!test::frenchFaults(text).isEmpty(), qPrintable(text));
    const QStringList english{u"Who ?"_s, u"the tool's"_s, u"«yes»"_s, u"so , no"_s};
    for (const QString &text : english)
        QVERIFY2(!test::englishFaults(text).isEmpty(), qPrintable(text));
    QVERIFY(test::frenchFaults(u"À 14:00, l’outil tient 2\u00a0h\u202f; et après\u202f?"_s).isEmpty());
    QVERIFY(test::englishFaults(u"At 2 pm: the tool’s “fallback”?"_s).isEmpty());
}

void QuestionFile::aChangedSetIsRefusedWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *patch, const char *pointer) {
        QTest::newRow(name) << QByteArray(patch) << QString::fromLatin1(pointer);
    };
    row("another format", R"([{"op":"replace","path":"/format","value":"x"}])", "/format");
    row("no format", R"([{"op":"remove","path":"/format"}])", "/format");
    row("no key", R"([{"op":"remove","path":"/key"}])", "/key");
    row("an unknown key", R"([{"op":"add","path":"/colour","value":1}])", "/colour");
    row("title without English", R"([{"op":"remove","path":"/title/en"}])", "/title/en");
    row("an empty French text", R"([{"op":"replace","path":"/title/fr","value":""}])", "/title/fr");
    row("a third language", R"([{"op":"add","path":"/title/de","value":"x"}])", "/title/de");
    row("pages that are no list", R"([{"op":"replace","path":"/pages","value":{}}])", "/pages");
    row("a page that is no object", R"([{"op":"replace","path":"/pages/0","value":1}])", "/pages/0");
    row("first sheet after nothing", R"([{"op":"replace","path":"/first_sheet_after","value":"x"}])",
        "/first_sheet_after");
    row("a chapter twice", R"([{"op":"copy","from":"/chapters/0","path":"/chapters/1"}])", "/chapters/1/key");
    row("a chapter that is not there", R"([{"op":"replace","path":"/pages/0/chapter","value":"x"}])",
        "/pages/0/chapter");
    row("a page twice", R"([{"op":"copy","from":"/pages/0","path":"/pages/1"}])", "/pages/1/key");
    row("no seconds", R"([{"op":"remove","path":"/pages/0/seconds"}])", "/pages/0/seconds");
    row("seconds as text", R"([{"op":"replace","path":"/pages/0/seconds","value":"60"}])", "/pages/0/seconds");
    row("seconds out of range", R"([{"op":"replace","path":"/pages/0/seconds","value":4}])", "/pages/0/seconds");
    row("seconds with a fraction", R"([{"op":"replace","path":"/pages/0/seconds","value":60.5}])", "/pages/0/seconds");
    row("no question", R"([{"op":"remove","path":"/pages/0/question"}])", "/pages/0/question");
    row("no reason why", R"([{"op":"remove","path":"/pages/0/why"}])", "/pages/0/why");
    row("an unknown unknown", R"([{"op":"replace","path":"/pages/1/unknown","value":"x"}])", "/pages/1/unknown");
    row("urgent four", R"([{"op":"add","path":"/pages/0/urgent","value":4}])", "/pages/0/urgent");
    row("another form", R"([{"op":"replace","path":"/pages/0/sections/0/form","value":"grid"}])",
        "/pages/0/sections/0/form");
    row("rules that are not there", R"([{"op":"add","path":"/pages/0/sections/0/rules","value":"magic"}])",
        "/pages/0/sections/0/rules");
    row("a section twice", R"([{"op":"copy","from":"/pages/9/sections/0","path":"/pages/9/sections/1"}])",
        "/pages/9/sections/1/key");
    row("no cells", R"([{"op":"replace","path":"/pages/0/sections/0/cells","value":[]}])", "/pages/0/sections/0/cells");
    row("another type of cell", R"([{"op":"replace","path":"/pages/0/sections/0/cells/0/type","value":"colour"}])",
        "/pages/0/sections/0/cells/0/type");
    row("a field that no table has", R"([{"op":"replace","path":"/pages/0/sections/0/cells/0/field","value":"mood"}])",
        "/pages/0/sections/0/cells/0/field");
    row("a table that is not there", R"([{"op":"replace","path":"/pages/0/sections/0/table","value":"firm"}])",
        "/pages/0/sections/0/cells/0/field");
    row("neither field nor link", R"([{"op":"remove","path":"/pages/0/sections/0/cells/0/field"}])",
        "/pages/0/sections/0/cells/0/field");
    row("an order that is no field", R"([{"op":"replace","path":"/pages/1/sections/0/order","value":"x"}])",
        "/pages/1/sections/0/order");
    row("a match that is no field", R"([{"op":"replace","path":"/pages/3/sections/0/match/0/field","value":"x"}])",
        "/pages/3/sections/0/match/0/field");
    row("half of nothing", R"([{"op":"replace","path":"/pages/5/sections/0/cells/2/half_of","value":"x"}])",
        "/pages/5/sections/0/cells/2/half_of");
    row("rules without their cell", R"([{"op":"remove","path":"/pages/6/sections/0/cells/0"}])",
        "/pages/6/sections/0/cells");
    row("a condition on nothing", R"([{"op":"replace","path":"/pages/10/sections/0/cells/3/when/cell","value":"x"}])",
        "/pages/10/sections/0/cells/3/when/cell");
    row("an example of no trade", R"([{"op":"replace","path":"/pages/0/examples/0/trade","value":"circus"}])",
        "/pages/0/examples/0/trade");
    row("an example with nothing", R"([{"op":"remove","path":"/pages/0/examples/0/words"}])", "/pages/0/examples/0");
    row("an example of no section", R"([{"op":"replace","path":"/pages/4/examples/0/rows/0/section","value":"x"}])",
        "/pages/4/examples/0/rows/0/section");
    row("a name that is missing", R"([{"op":"remove","path":"/names/0"}])", "/names");
}

void QuestionFile::aChangedSetIsRefusedWhereItIsWrong()
{
    QFETCH(QByteArray, patch);
    QFETCH(QString, pointer);
    const Json changed = shippedQuestions().patch(Json::parse(patch.constData()));
    const auto set = questionsFromJson(bytesOf(changed));
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::SchemaError);
    QCOMPARE(set.error().place.pointer, pointer);
}

void QuestionFile::aKeyThatStandsTwiceIsRefused()
{
    const auto twice = questionsFromJson(R"({"format": "relais-questions/1", "format": "relais-questions/1"})");
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::SyntaxError);
    QCOMPARE(twice.error().place.pointer, u"/format"_s);
    const auto broken = questionsFromJson("{\n\"format\": ,\n}");
    QVERIFY(!broken);
    QCOMPARE(broken.error().place.line, 2);
    const auto deep = questionsFromJson(QByteArray(100, '[') + QByteArray(100, ']'));
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, ErrorCode::TooLarge);
}

void QuestionFile::answersAreRefusedWhereTheyAreWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("pointer");
    const QByteArray head =
        R"({"format":"relais-answers/1","questions":"first-plan","trade":"bakery","language":"fr",)";
    QTest::newRow("no date") << head + R"("pages":{}})" << u"/date"_s;
    QTest::newRow("a date of no calendar") << head + R"("date":"2026-02-30","pages":{}})" << u"/date"_s;
    QTest::newRow("no pages") << head + R"("date":"2026-02-12"})" << u"/pages"_s;
    QTest::newRow("an unknown key") << head + R"("date":"2026-02-12","pages":{},"x":1})" << u"/x"_s;
    QTest::newRow("a page that is text") << head + R"("date":"2026-02-12","pages":{"firm":"x"}})" << u"/pages/firm"_s;
    QTest::newRow("a row that is a number")
        << head + R"("date":"2026-02-12","pages":{"people":{"people":[1]}}})" << u"/pages/people/people/0"_s;
    QTest::newRow("a cell that is true") << head + R"("date":"2026-02-12","pages":{"firm":{"firm":{"purpose":true}}}})"
                                         << u"/pages/firm/firm/purpose"_s;
    QTest::newRow("a mark that is not one")
        << head + R"("date":"2026-02-12","pages":{"firm":{"firm":{"purpose":{"mark":"maybe"}}}}})"
        << u"/pages/firm/firm/purpose"_s;
}

void QuestionFile::answersAreRefusedWhereTheyAreWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, pointer);
    const auto answers = answersFromJson(bytes);
    QVERIFY(!answers);
    QCOMPARE(answers.error().code, ErrorCode::SchemaError);
    QCOMPARE(answers.error().place.pointer, pointer);
}

RELAIS_TEST(QuestionFile)
#include "tst_questionfile.moc"
