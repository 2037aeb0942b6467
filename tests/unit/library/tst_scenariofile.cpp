// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of scenarios takes and refuses, and the shipped one.
#include "library/contentlibrary.h"
#include "library/scenariofile.h"
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
QByteArray small(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray json = R"({"format": "relais-scenario/1", "key": "small", "version": 1,
 "title": {"fr": "Titre", "en": "Title"}, "summary": {"fr": "Résumé", "en": "Summary"},
 "story_start": 600, "briefing": 5, "play": 25, "debrief": 15,
 "rules": [{"fr": "Règle", "en": "Rule"}], "questions": [{"fr": "Question", "en": "Question"}],
 "unsaid": {"fr": "Rien", "en": "Nothing"},
 "roles": [{"key": "line", "name": {"fr": "Ligne", "en": "Line"}, "words": ["internet"]},
           {"key": "other", "name": {"fr": "Autre", "en": "Other"}, "stands_in_for": "line"}],
 "facts": [{"fact": "decider", "ask": {"fr": "Qui décide", "en": "Who decides"}},
           {"fact": "fallback", "role": "line", "ask": {"fr": "Sans {tool}", "en": "Without {tool}"}}],
 "objectives": [{"key": "told", "text": {"fr": "Dire", "en": "Tell"}, "measure": "customers_told", "within": 15}],
 "scenes": [
  {"key": "start", "at": 0, "story": 0, "who": "owner", "tellings": [
   {"about": "line", "stops": ["line"], "title": {"fr": "{tool} en panne", "en": "{tool} down"},
    "situation": [{"fr": "{other.tool} aussi", "en": "{other.tool} too"}],
    "expected": [{"text": {"fr": "{fallback_steps}", "en": "{fallback_steps}"}, "gap": {"fr": "Quoi", "en": "What"}}]},
   {"title": {"fr": "Panne", "en": "Outage"}, "situation": [], "expected": []}]},
  {"key": "end", "at": 5, "story": 20, "who": "anyone", "restores": ["line"], "tellings": [
   {"title": {"fr": "Fin", "en": "End"}, "situation": [], "expected": []}]}]})";
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
    QList<LocalText> texts =
        scenario.rules + scenario.questions + QList{scenario.title, scenario.summary, scenario.unsaid};
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

    void theShippedScenarioIsTheFirstDrill();
    void theShippedScenarioIsWellSetInBothLanguages();
    void whatIsReadIsWhatIsWritten();
    void whatIsWrongIsNamedWithItsPlace_data();
    void whatIsWrongIsNamedWithItsPlace();
    void noBytesReadAsAScenarioByChance();
    void anOwnScenarioJoinsAndAWrongOneIsNamedByItsFile();
};

void ScenarioFile::theShippedScenarioIsTheFirstDrill()
{
    const auto scenarios = ContentLibrary().scenarios();
    QVERIFY2(scenarios, scenarios ? "" : qPrintable(scenarios.error().detail + scenarios.error().place.pointer));
    QCOMPARE(scenarios->size(), 1);
    const Scenario &scenario = scenarios->constFirst();
    QCOMPARE(scenario.key, u"card-and-internet"_s);
    QCOMPARE(scenario.title.fr, u"La carte et Internet"_s);
    QCOMPARE(scenario.briefing + scenario.play + scenario.debrief, Minutes(45));
    QList<Minutes> times;
    for (const ScenarioScene &scene : scenario.scenes)
        times << scene.at;
    QCOMPARE(times, (QList<Minutes>{Minutes(0), Minutes(5), Minutes(10), Minutes(15), Minutes(20)}));
    QCOMPARE(scenario.questions.size(), 4);
    QCOMPARE(scenario.facts.size(), Scenario::mostFacts);
    QVERIFY(scenario.unsaid.fr.startsWith(u"Le plan ne le dit pas"_s));
    // All that falls comes back, with the last scene.
    QSet<QString> falls;
    for (const ScenarioScene &scene : scenario.scenes) {
        for (const SceneTelling &telling : scene.tellings)
            falls.unite(QSet<QString>(telling.stops.cbegin(), telling.stops.cend()));
    }
    const QStringList &back = scenario.scenes.constLast().restores;
    QCOMPARE(falls, QSet<QString>(back.cbegin(), back.cend()));
}

void ScenarioFile::theShippedScenarioIsWellSetInBothLanguages()
{
    const auto scenario = readScenario(shipped());
    QVERIFY(scenario);
    const QList<LocalText> texts = textsOf(*scenario);
    QVERIFY(texts.size() > 80);
    QStringList faults;
    for (const LocalText &text : texts)
        faults += test::frenchFaults(text.fr) + test::englishFaults(text.en);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ScenarioFile::whatIsReadIsWhatIsWritten()
{
    const auto scenario = readScenario(small());
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().detail + scenario.error().place.pointer));
    QCOMPARE(scenario->storyStart, Minutes(600));
    QCOMPARE(scenario->roles.at(1).standsInFor, u"line"_s);
    QCOMPARE(scenario->facts.at(1).fact, DrillFact::Fallback);
    QCOMPARE(scenario->objectives.constFirst().measure, ObjectiveMeasure::CustomersTold);
    const ScenarioScene &scene = scenario->scenes.constFirst();
    QCOMPARE(scene.who, CardWho::Owner);
    QCOMPARE(scene.tellings.constFirst().stops, QStringList{u"line"_s});
    QCOMPARE(scene.tellings.constLast().stops, QStringList());
    QCOMPARE(scene.tellings.constFirst().expected.constFirst().gap.en, u"What"_s);
    QCOMPARE(scenario->scenes.constLast().story, Minutes(20));
}

void ScenarioFile::whatIsWrongIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &pointer,
                        const QString &detail) { QTest::newRow(name) << small(from, to) << pointer << detail; };
    row("another format", "relais-scenario/1", "relais-card/1", u"/format"_s, u"relais-scenario/1 is expected"_s);
    row("a key of other letters", "\"small\"", "\"Small one\"", u"/key"_s, u"small letters"_s);
    row("an unknown key", "\"version\": 1", "\"version\": 1, \"colour\": 2", u"/colour"_s, u"unknown key"_s);
    row("a text in one language", R"("en": "Title"})", R"("en": ""})", u"/title/en"_s, u"not empty"_s);
    row("no rule", R"([{"fr": "Règle", "en": "Rule"}])", "[]", u"/rules"_s, u"one at least"_s);
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
    row("a scene used twice", R"("key": "end")", R"("key": "start")", u"/scenes/1/key"_s, u"used twice"_s);
    row("scenes out of order", R"("at": 5)", R"("at": 0)", u"/scenes/1/at"_s, u"not after"_s);
    row("a story that stands still", R"("story": 20)", R"("story": 0)", u"/scenes/1/story"_s, u"not after"_s);
    row("a first scene that lets wait", R"("at": 0)", R"("at": 1)", u"/scenes/0/at"_s, u"at 0"_s);
    row("a scene after the end", R"("at": 5)", R"("at": 25)", u"/scenes/1/at"_s, u"after the end"_s);
    row("a last telling that names a fact", R"("fr": "Panne", "en": "Outage")", R"("fr": "{firm}", "en": "{firm}")",
        u"/scenes/0/tellings"_s, u"names no fact"_s);
    row("a last telling about a role", R"({"title": {"fr": "Fin")", R"({"about": "line", "title": {"fr": "Fin")",
        u"/scenes/1/tellings"_s, u"about no role"_s);
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
    const QByteArray whole = small();
    for (qsizetype length = 0; length < whole.size(); length += 7)
        QVERIFY(!readScenario(whole.left(length)));
    for (const QByteArray &other :
         {QByteArray("[]"), QByteArray("null"), QByteArray("{}"), QByteArray(10000, '['),
          small(R"("roles": [)", R"("roles": 1, "x": [)"), small(R"("scenes": [)", R"("scenes": {}, "x": [)"),
          small("\"fr\"", "\"fr\": 1, \"fr\"")})
        QVERIFY(!readScenario(other));
}

void ScenarioFile::anOwnScenarioJoinsAndAWrongOneIsNamedByItsFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"playbooks/scenarios"_s));
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(u"playbooks/scenarios/"_s + name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const ContentLibrary library(folder.path());
    QVERIFY(put(u"small.json"_s, small()));
    const auto both = library.scenarios();
    QVERIFY(both);
    QCOMPARE(both->size(), 2);
    QCOMPARE(both->constLast().key, u"small"_s);

    QVERIFY(put(u"twin.json"_s, small()));
    const auto twins = library.scenarios();
    QVERIFY(!twins);
    QCOMPARE(twins.error().place.file, u"playbooks/scenarios/twin.json"_s);
    QCOMPARE(twins.error().place.pointer, u"/key"_s);

    // Of the same name: instead of the shipped one.
    QVERIFY(QFile::remove(folder.filePath(u"playbooks/scenarios/twin.json"_s)));
    QVERIFY(put(u"card-and-internet.json"_s, shipped().replace("La carte et Internet", "Notre exercice")));
    const auto own = library.scenarios();
    QVERIFY(own);
    QCOMPARE(own->constFirst().title.fr, u"Notre exercice"_s);
}

RELAIS_TEST(ScenarioFile)
#include "tst_scenariofile.moc"
