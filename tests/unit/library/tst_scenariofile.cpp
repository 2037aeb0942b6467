// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of scenarios takes and refuses, and the shipped one.
#include "library/contentlibrary.h"
#include "library/scenariofile.h"
#include "support/files.h"
#include "support/testmain.h"
#include "support/typography.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;
using namespace Qt::StringLiterals;

namespace {

const QString shippedPath = u"playbooks/scenarios/card-and-internet.json"_s;

QByteArray shipped()
{
    const auto bytes = ContentLibrary().bytes(shippedPath);
    return bytes ? *bytes : QByteArray();
}

// The smallest scenario that is read, with one thing changed.
QByteArray smallScenario(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray json = R"({"format": "relais-scenario/1", "key": "small", "version": 1, "family": "S07",
 "trades": ["bakery"], "modelled_on": ["visa-2018-06-01"],
 "title": {"fr": "Titre", "en": "Title"}, "summary": {"fr": "Résumé", "en": "Summary"},
 "search": {"fr": ["caisse"], "en": ["till"]}, "story_start": 600,
 "lengths": {"first": {"briefing": 5, "play": 25, "debrief": 15}, "full": {"briefing": 10, "play": 220, "debrief": 20}},
 "decisions": [{"fr": "Fermer ?", "en": "Close?"}],
 "twists": [{"key": "rain", "title": {"fr": "Pluie", "en": "Rain"}, "text": {"fr": "Il pleut", "en": "It rains"}}],
 "lessons": [{"fr": "Leçon", "en": "Lesson"}],
 "roles": [{"key": "line", "name": {"fr": "Ligne", "en": "Line"}, "words": ["internet"]},
           {"key": "other", "name": {"fr": "Autre", "en": "Other"}, "stands_in_for": "line"}],
 "facts": [{"fact": "decider", "ask": {"fr": "Qui décide", "en": "Who decides"}},
           {"fact": "fallback", "role": "line", "ask": {"fr": "Sans {tool}", "en": "Without {tool}"}}],
 "objectives": [{"key": "told", "text": {"fr": "Dire", "en": "Tell"}, "measure": "customers_told", "within": 15},
                {"key": "calm", "text": {"fr": "Calme", "en": "Calm"}, "measure": "judged"}],
 "scenes": [
  {"key": "start", "at": {"first": 0, "full": 0}, "story": 0, "cell": "operations", "objectives": ["told", "calm"],
   "tellings": [
   {"about": "line", "trades": ["bakery", "medical"], "stops": ["line"],
    "title": {"fr": "{tool} en panne", "en": "{tool} down"},
    "situation": [{"fr": "{other.tool} aussi, et {line.name}", "en": "{other.tool} too, and {line.name}"}],
    "expected": [{"text": {"fr": "{fallback_steps}", "en": "{fallback_steps}"}, "gap": {"fr": "Quoi", "en": "What"}}]},
   {"title": {"fr": "Panne", "en": "Outage"}, "situation": [], "expected": []}]},
)";
    for (const QByteArray number : {"5", "10", "15"})
        json += "{\"key\": \"scene_" + number + "\", \"at\": {\"first\": " + number + ", \"full\": 1" + number
            + R"(}, "story": 1)" + number
            + R"(, "cell": "everyone", "tellings": [{"title": {"fr": "Suite", "en": "More"}, "situation": [],
 "expected": []}]},)";
    json += R"(
  {"key": "late", "at": {"full": 200}, "story": 200, "cell": "it", "tellings": [
   {"title": {"fr": "Tard", "en": "Late"}, "situation": [], "expected": []}]},
  {"key": "end", "at": {"first": 20, "full": 210}, "story": 300, "cell": "direction", "restores": ["line"],
   "tellings": [{"title": {"fr": "Fin", "en": "End"}, "situation": [], "expected": []}]}]})";
    if (!from.isEmpty() && !json.contains(from))
        qFatal("nothing to change: %s", from.constData());
    return from.isEmpty() ? json : json.replace(from, to);
}

void gather(const LocalText &text, QList<LocalText> &texts)
{
    if (!text.isEmpty())
        texts.append(text);
}

QList<LocalText> textsOf(const Scenario &scenario)
{
    QList<LocalText> texts = scenario.decisions + scenario.lessons + QList{scenario.title, scenario.summary};
    for (const ScenarioTwist &twist : scenario.twists)
        texts += QList{twist.title, twist.text};
    for (const ScenarioRole &role : scenario.roles)
        gather(role.name, texts);
    for (const ScenarioFact &fact : scenario.facts)
        gather(fact.ask, texts);
    for (const ScenarioObjective &objective : scenario.objectives)
        gather(objective.text, texts);
    for (const ScenarioScene &scene : scenario.scenes) {
        for (const SceneTelling &telling : scene.tellings) {
            texts += telling.situation;
            gather(telling.title, texts);
            for (const SceneSentence &sentence : telling.expected) {
                gather(sentence.text, texts);
                gather(sentence.gap, texts);
            }
        }
    }
    return texts;
}

} // namespace

class ScenarioFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstDrillTakesThreeQuartersOfAnHour();
    void everyShippedScenarioHasBothLengths();
    void everyDrillSaysTheSameRulesAndQuestions();
    void theShippedScenariosAreWellSetInBothLanguages();
    void whatIsReadIsWhatIsWritten();
    void whatIsWrongIsNamedWithItsPlace_data();
    void whatIsWrongIsNamedWithItsPlace();
    void noBytesReadAsAScenarioByChance();
    void anOwnScenarioJoinsAndAWrongOneIsNamedByItsFile();
};

void ScenarioFile::theFirstDrillTakesThreeQuartersOfAnHour()
{
    const auto scenario = readScenario(shipped());
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().detail + scenario.error().place.pointer));
    QCOMPARE(scenario->key, u"card-and-internet"_s);
    QCOMPARE(scenario->title.fr, u"La carte et Internet"_s);
    QCOMPARE(scenario->first.total(), Minutes(45));
    QCOMPARE(scenario->full.play, Minutes(60));
    QList<Minutes> times;
    for (const ScenarioScene &scene : scenario->scenesOf(DrillLength::First))
        times << *scene.first;
    QCOMPARE(times, (QList<Minutes>{Minutes(0), Minutes(5), Minutes(10), Minutes(15), Minutes(20)}));
    QCOMPARE(scenario->facts.size(), Scenario::mostFacts);
}

void ScenarioFile::everyShippedScenarioHasBothLengths()
{
    const auto scenarios = ContentLibrary().scenarios();
    QVERIFY2(scenarios, scenarios ? "" : qPrintable(scenarios.error().place.file + scenarios.error().place.pointer));
    for (const Scenario &scenario : *scenarios) {
        const QList<ScenarioScene> scenes = scenario.scenesOf(DrillLength::Full);
        QVERIFY2(scenes.size() >= 8 && scenes.size() <= 11, qPrintable(scenario.key));
        QVERIFY2(scenario.decisions.size() >= 3 && scenario.twists.size() >= 2 && scenario.lessons.size() >= 3,
                 qPrintable(scenario.key));
        // All that falls comes back, or nothing does.
        QSet<QString> falls;
        QSet<QString> back;
        for (const ScenarioScene &scene : scenes) {
            back.unite(QSet<QString>(scene.restores.cbegin(), scene.restores.cend()));
            for (const SceneTelling &telling : scene.tellings)
                falls.unite(QSet<QString>(telling.stops.cbegin(), telling.stops.cend()));
        }
        QVERIFY2(falls.contains(back), qPrintable(scenario.key));
    }
}

void ScenarioFile::everyDrillSaysTheSameRulesAndQuestions()
{
    const auto frame = ContentLibrary().drillFrame();
    QVERIFY2(frame, frame ? "" : qPrintable(frame.error().detail + frame.error().place.pointer));
    QCOMPARE(frame->questions.size(), 4);
    QVERIFY(frame->rules.size() > 3);
    QVERIFY(frame->unsaid.fr.startsWith(u"Le plan ne le dit pas"_s));
    QStringList faults;
    for (const LocalText &text : frame->rules + frame->questions + QList{frame->unsaid})
        faults += test::frenchFaults(text.fr) + test::englishFaults(text.en);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(!readDrillFrame("{}"));
    QVERIFY(!readDrillFrame(R"({"format": "relais-drill/1", "rules": [], "questions": [], "unsaid": {}})"));
}

void ScenarioFile::theShippedScenariosAreWellSetInBothLanguages()
{
    const auto scenarios = ContentLibrary().scenarios();
    QVERIFY(scenarios);
    QStringList faults;
    for (const Scenario &scenario : *scenarios) {
        const QList<LocalText> texts = textsOf(scenario);
        QVERIFY2(texts.size() > 80, qPrintable(scenario.key));
        for (const LocalText &text : texts)
            faults += test::frenchFaults(text.fr) + test::englishFaults(text.en);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ScenarioFile::whatIsReadIsWhatIsWritten()
{
    const auto scenario = readScenario(smallScenario());
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().detail + scenario.error().place.pointer));
    QCOMPARE(scenario->storyStart, Minutes(600));
    QCOMPARE(scenario->roles.at(1).standsInFor, u"line"_s);
    QCOMPARE(scenario->facts.at(1).fact, DrillFact::Fallback);
    QCOMPARE(scenario->objectives.constFirst().measure, ObjectiveMeasure::CustomersTold);
    const ScenarioScene &scene = scenario->scenes.constFirst();
    QCOMPARE(scene.cell, DrillCell::Operations);
    QCOMPARE(scene.objectives, (QStringList{u"told"_s, u"calm"_s}));
    QCOMPARE(scene.tellings.constFirst().trades, (QList{Trade::Bakery, Trade::Medical}));
    QCOMPARE(scene.tellings.constFirst().stops, QStringList{u"line"_s});
    QCOMPARE(scene.tellings.constLast().stops, QStringList());
    QCOMPARE(scene.tellings.constFirst().expected.constFirst().gap.en, u"What"_s);
    QCOMPARE(scenario->scenes.constLast().story, Minutes(300));
    QCOMPARE(scenario->family, u"S07"_s);
    QCOMPARE(scenario->trades, QList{Trade::Bakery});
    QCOMPARE(scenario->search, (QStringList{u"caisse"_s, u"till"_s}));
    QCOMPARE(scenario->objectives.constLast().measure, ObjectiveMeasure::Judged);
    QCOMPARE(scenario->twists.constFirst().text.en, u"It rains"_s);
    QCOMPARE(scenario->scenesOf(DrillLength::First).size(), Scenario::firstScenes);
    QCOMPARE(scenario->scenesOf(DrillLength::Full).size(), 6);
}

void ScenarioFile::whatIsWrongIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &pointer,
                        const QString &detail) { QTest::newRow(name) << smallScenario(from, to) << pointer << detail; };
    row("another format", "relais-scenario/1", "relais-card/1", u"/format"_s, u"relais-scenario/1 is expected"_s);
    row("a key of other letters", "\"small\"", "\"Small one\"", u"/key"_s, u"small letters"_s);
    row("an unknown key", "\"version\": 1", "\"version\": 1, \"colour\": 2", u"/colour"_s, u"unknown key"_s);
    row("a text in one language", R"("en": "Title"})", R"("en": ""})", u"/title/en"_s, u"not empty"_s);
    row("no decision", R"([{"fr": "Fermer ?", "en": "Close?"}])", "[]", u"/decisions"_s, u"one at least"_s);
    row("a family of another form", "\"S07\"", "\"cards\"", u"/family"_s, u"S and two digits"_s);
    row("an unknown trade", R"("trades": ["bakery"])", R"("trades": ["smithy"])", u"/trades"_s, u"not one of"_s);
    row("a length without play", R"("play": 25, )", "", u"/lengths/first/play"_s, u"missing"_s);
    row("a judged objective with a time", R"("measure": "judged")", R"("measure": "judged", "within": 5)",
        u"/objectives/1/within"_s, u"unknown key"_s);
    row("a measured objective without one", R"(, "within": 15)", "", u"/objectives/0/within"_s, u"missing"_s);
    row("an unknown objective", R"(["told", "calm"])", R"(["told", "kind"])", u"/scenes/0/objectives"_s,
        u"no objective has the key \"kind\""_s);
    row("an unknown cell", R"("cell": "it")", R"("cell": "cellar")", u"/scenes/4/cell"_s, u"not one of"_s);
    row("four scenes in the short drill", R"("first": 15, )", "", u"/scenes"_s, u"5 scenes"_s);
    row("a name without a role", "{line.name}", "{name}", u"/scenes/0/tellings/0/situation/0/fr"_s, u"no slot"_s);
    row("a time of day past midnight", "600", "1440", u"/story_start"_s, u"0 to 1439"_s);
    row("a role used twice", R"("key": "other")", R"("key": "line")", u"/roles/1/key"_s, u"used twice"_s);
    row("a role that nothing binds", R"(, "words": ["internet"])", "", u"/roles/0/words"_s, u"by words"_s);
    row("a role that stands in for itself", R"("stands_in_for": "line")", R"("stands_in_for": "other")",
        u"/roles/1/stands_in_for"_s, u"no role has the key"_s);
    row("an unknown fact", R"("fact": "decider")", R"("fact": "weather")", u"/facts/0/fact"_s, u"not one of"_s);
    row("a fallback of no role", R"("role": "line", )", "", u"/facts/1/role"_s, u"of a role"_s);
    row("more facts than are asked", R"("facts": [)",
        QByteArray(R"("facts": [)")
            + QByteArray(R"({"fact": "decider", "ask": {"fr": "Qui", "en": "Who"}}, )").repeated(Scenario::mostFacts),
        u"/facts/5/fact"_s, u"at most 5"_s);
    row("an unknown measure", "customers_told", "customers_happy", u"/objectives/0/measure"_s, u"not one of"_s);
    row("an unknown slot", "{tool} en panne", "{toll} en panne", u"/scenes/0/tellings/0/title/fr"_s,
        u"no slot has the name \"toll\""_s);
    row("a slot of an unknown role", "{other.tool} aussi", "{third.tool} aussi",
        u"/scenes/0/tellings/0/situation/0/fr"_s, u"no slot has the name \"third.tool\""_s);
    row("a slot in one language", "{other.tool} too", "The other too", u"/scenes/0/tellings/0/situation/0/en"_s,
        u"the two languages"_s);
    row("an open brace", R"("fr": "{fallback_steps}")", R"("fr": "{fallback_steps")",
        u"/scenes/0/tellings/0/expected/0/text/fr"_s, u"no slot"_s);
    row("an unknown role that falls", R"("stops": ["line"])", R"("stops": ["moon"])", u"/scenes/0/tellings/0/stops"_s,
        u"no role has the key \"moon\""_s);
    row("a scene used twice", R"("key": "end")", R"("key": "start")", u"/scenes/5/key"_s, u"used twice"_s);
    row("scenes out of order", R"("first": 20)", R"("first": 15)", u"/scenes/5/at/first"_s, u"not after"_s);
    row("a full hour out of order", R"("full": 210)", R"("full": 200)", u"/scenes/5/at/full"_s, u"not after"_s);
    row("a story that stands still", R"("story": 300)", R"("story": 200)", u"/scenes/5/story"_s, u"not after"_s);
    row("a first scene that lets wait", R"({"first": 0, "full": 0})", R"({"first": 1, "full": 0})",
        u"/scenes/0/at/first"_s, u"at 0"_s);
    row("a scene after the end", R"("first": 20)", R"("first": 25)", u"/scenes/5/at/first"_s, u"after the end"_s);
    row("a scene after the full hour", R"("full": 210)", R"("full": 220)", u"/scenes/5/at/full"_s, u"after the end"_s);
    row("a last telling that names a fact", R"("fr": "Panne", "en": "Outage")", R"("fr": "{firm}", "en": "{firm}")",
        u"/scenes/0/tellings"_s, u"names no fact"_s);
    row("a last telling about a role", R"({"title": {"fr": "Fin")", R"({"about": "line", "title": {"fr": "Fin")",
        u"/scenes/5/tellings"_s, u"about no role"_s);
    row("a last telling for a trade", R"({"title": {"fr": "Fin")", R"({"trades": ["bakery"], "title": {"fr": "Fin")",
        u"/scenes/5/tellings"_s, u"no trade"_s);
    row("an unknown key deep inside", R"("gap":)", R"("Gap":)", u"/scenes/0/tellings/0/expected/0/Gap"_s,
        u"unknown key"_s);
}

void ScenarioFile::whatIsWrongIsNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QFETCH(QString, detail);
    const auto scenario = readScenario(json);
    QVERIFY(!scenario);
    QCOMPARE(scenario.error().code, ErrorCode::SchemaError);
    QCOMPARE(scenario.error().place.pointer, pointer);
    QVERIFY2(scenario.error().detail.contains(detail), qPrintable(scenario.error().detail));
}

// Cut anywhere, or of another shape: refused, without harm.
void ScenarioFile::noBytesReadAsAScenarioByChance()
{
    const QByteArray whole = smallScenario();
    for (qsizetype length = 0; length < whole.size(); length += 7)
        QVERIFY(!readScenario(whole.left(length)));
    for (const QByteArray &other :
         {QByteArray("[]"), QByteArray("null"), QByteArray("{}"), QByteArray(10000, '['),
          smallScenario(R"("roles": [)", R"("roles": 1, "x": [)"),
          smallScenario(R"("scenes": [)", R"("scenes": {}, "x": [)"), smallScenario("\"fr\"", "\"fr\": 1, \"fr\"")})
        QVERIFY(!readScenario(other));
}

void ScenarioFile::anOwnScenarioJoinsAndAWrongOneIsNamedByItsFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"playbooks/scenarios"_s));
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        return test::writeFile(folder.filePath(u"playbooks/scenarios/"_s + name), bytes);
    };
    const ContentLibrary library(folder.path());
    QVERIFY(put(u"small.json"_s, smallScenario()));
    const auto both = library.scenarios();
    QVERIFY(both);
    const auto has = [&](const QString &key) {
        return std::any_of(both->cbegin(), both->cend(), [&](const Scenario &one) { return one.key == key; });
    };
    QVERIFY(has(u"small"_s) && has(u"card-and-internet"_s));

    QVERIFY(put(u"twin.json"_s, smallScenario()));
    const ContentLibrary twins(folder.path());
    QCOMPARE(twins.skipped().size(), 1);
    QCOMPARE(twins.skipped().constFirst().place.file, u"playbooks/scenarios/twin.json"_s);
    QCOMPARE(twins.skipped().constFirst().place.pointer, u"/key"_s);
    QVERIFY(twins.scenarios());

    // Of the same name: instead of the shipped one.
    QVERIFY(QFile::remove(folder.filePath(u"playbooks/scenarios/twin.json"_s)));
    QVERIFY(put(u"card-and-internet.json"_s, shipped().replace("La carte et Internet", "Notre exercice")));
    const auto own = library.scenarios();
    QVERIFY(own);
    QVERIFY(std::any_of(own->cbegin(), own->cend(),
                        [](const Scenario &one) { return one.title.fr == u"Notre exercice"_s; }));
}

RELAIS_TEST(ScenarioFile)
#include "tst_scenariofile.moc"
