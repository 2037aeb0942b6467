// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scenariofile.h"

#include "library/falltellings.h"
#include "library/scenetexts.h"

#include <QRegularExpression>

namespace relais {

namespace {

constexpr int minutesInADay = 24 * 60;
constexpr int longestDrill = 4 * 60;

void readTexts(ContentReader &reader, const char *key, QList<LocalText> &texts)
{
    reader.eachObject(key, [&](ContentReader &item) { texts.append({item.text("fr"), item.text("en")}); });
    if (texts.isEmpty())
        reader.refuse(key, QStringLiteral("one at least is expected"));
}

DrillMinutes readMinutes(ContentReader &lengths, const char *key)
{
    ContentReader reader = lengths.object(key);
    const DrillMinutes minutes{Minutes(reader.number("briefing", 0, longestDrill)),
                               Minutes(reader.number("play", 1, longestDrill)),
                               Minutes(reader.number("debrief", 0, longestDrill))};
    reader.finish();
    return minutes;
}

// Reads one scenario: what comes later in the file may name what came before.
class ScenarioReader {
public:
    ScenarioReader(ContentReader &reader, Scenario &scenario)
        : m_reader(reader)
        , m_scenario(scenario)
    { }

    void read();

private:
    void readHead();
    void readTwist(ContentReader &reader);
    void readRole(ContentReader &reader);
    void readFact(ContentReader &reader);
    void readObjective(ContentReader &reader);
    void readScene(ContentReader &reader);
    void readTimes(ContentReader &reader, ScenarioScene &scene);
    void checkTime(ContentReader &times, DrillLength length, const ScenarioScene &scene) const;
    void checkCounts();
    static QString newKey(ContentReader &reader, QSet<QString> &keys);

    ContentReader &m_reader;
    Scenario &m_scenario;
    SceneTexts m_texts;
    QSet<QString> m_twistKeys;
    QSet<QString> m_roleKeys;
    QSet<QString> m_objectiveKeys;
    QSet<QString> m_sceneKeys;
};

QString ScenarioReader::newKey(ContentReader &reader, QSet<QString> &keys)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
    QString key = reader.text("key");
    if (!form.match(key).hasMatch())
        reader.refuse("key", QStringLiteral("small letters, digits and _ are expected"));
    if (keys.contains(key))
        reader.refuse("key", QStringLiteral("used twice in this scenario"));
    keys.insert(key);
    return key;
}

void ScenarioReader::readHead()
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9-]*$"));
    static const QRegularExpression familyForm(QStringLiteral("^S[0-9]{2}$"));
    if (m_reader.text("format") != QLatin1StringView("relais-scenario/1"))
        m_reader.refuse("format", QStringLiteral("relais-scenario/1 is expected"));
    m_scenario.key = m_reader.text("key");
    if (!form.match(m_scenario.key).hasMatch())
        m_reader.refuse("key", QStringLiteral("small letters, digits and - are expected"));
    m_scenario.version = m_reader.number("version", 1, 9999);
    m_scenario.family = m_reader.text("family");
    if (!familyForm.match(m_scenario.family).hasMatch())
        m_reader.refuse("family", QStringLiteral("S and two digits are expected"));
    m_scenario.trades = readTrades(m_reader);
    m_scenario.modelledOn = m_reader.texts("modelled_on");
    m_scenario.title = m_reader.local("title");
    m_scenario.summary = m_reader.local("summary");
    ContentReader search = m_reader.object("search");
    m_scenario.search = search.texts("fr") + search.texts("en");
    search.finish();
    m_scenario.storyStart = Minutes(m_reader.number("story_start", 0, minutesInADay - 1));
    ContentReader lengths = m_reader.object("lengths");
    m_scenario.first = readMinutes(lengths, "first");
    m_scenario.full = readMinutes(lengths, "full");
    lengths.finish();
    readTexts(m_reader, "decisions", m_scenario.decisions);
    m_reader.eachObject("twists", [this](ContentReader &twist) { readTwist(twist); });
    readTexts(m_reader, "lessons", m_scenario.lessons);
}

void ScenarioReader::readTwist(ContentReader &reader)
{
    m_scenario.twists.append({newKey(reader, m_twistKeys), reader.local("title"), reader.local("text")});
}

void ScenarioReader::readRole(ContentReader &reader)
{
    ScenarioRole role;
    role.standsInFor = m_texts.role(reader, "stands_in_for");
    role.key = newKey(reader, m_roleKeys);
    role.name = reader.local("name");
    role.catalogueKeys = reader.texts("catalogue");
    role.words = reader.texts("words");
    if (role.standsInFor.isEmpty() == (role.catalogueKeys.isEmpty() && role.words.isEmpty()))
        reader.refuse("words", QStringLiteral("a role says by words or catalogue, or by another role, what it is"));
    m_scenario.roles.append(role);
    m_texts.addRole(role.key);
}

void ScenarioReader::readFact(ContentReader &reader)
{
    ScenarioFact fact;
    fact.fact = reader.enumerator<DrillFact>("fact");
    fact.role = m_texts.role(reader, "role");
    const bool ofRole = fact.fact == DrillFact::Fallback || fact.fact == DrillFact::SupportPhone;
    if (ofRole == fact.role.isEmpty())
        reader.refuse("role", QStringLiteral("a fallback and a number are of a role, and nothing else is"));
    fact.ask = m_texts.told(reader, "ask");
    m_scenario.facts.append(fact);
    if (m_scenario.facts.size() > Scenario::mostFacts)
        reader.refuse("fact", QStringLiteral("at most %1 facts are asked").arg(Scenario::mostFacts));
}

void ScenarioReader::readObjective(ContentReader &reader)
{
    ScenarioObjective objective;
    objective.key = newKey(reader, m_objectiveKeys);
    objective.text = reader.local("text");
    objective.measure = reader.enumerator<ObjectiveMeasure>("measure");
    if (objective.measure != ObjectiveMeasure::Judged)
        objective.within = Minutes(reader.number("within", 1, longestDrill));
    m_scenario.objectives.append(objective);
}

// A guide for the facilitator, later in every scene; the story too.
void ScenarioReader::checkTime(ContentReader &times, DrillLength length, const ScenarioScene &scene) const
{
    const char *key = EnumNames<DrillLength>::names[static_cast<size_t>(length)];
    const QList<ScenarioScene> before = m_scenario.scenesOf(length);
    const Minutes at = *scene.at(length);
    if (before.isEmpty() && at != Minutes(0))
        times.refuse(key, QStringLiteral("the first scene begins the play, at 0"));
    if (!before.isEmpty() && at <= *before.constLast().at(length))
        times.refuse(key, QStringLiteral("not after the scene before"));
    if (at >= m_scenario.minutes(length).play)
        times.refuse(key, QStringLiteral("after the end of the play"));
}

void ScenarioReader::readTimes(ContentReader &reader, ScenarioScene &scene)
{
    ContentReader times = reader.object("at");
    scene.full = Minutes(times.number("full", 0, longestDrill));
    if (times.has("first"))
        scene.first = Minutes(times.number("first", 0, longestDrill));
    times.finish();
    checkTime(times, DrillLength::Full, scene);
    if (scene.first)
        checkTime(times, DrillLength::First, scene);
    scene.story = Minutes(reader.number("story", 0, 30 * minutesInADay));
    if (!m_scenario.scenes.isEmpty() && scene.story <= m_scenario.scenes.constLast().story)
        reader.refuse("story", QStringLiteral("not after the scene before"));
}

void ScenarioReader::readScene(ContentReader &reader)
{
    ScenarioScene scene;
    scene.key = newKey(reader, m_sceneKeys);
    readTimes(reader, scene);
    scene.cell = reader.enumerator<DrillCell>("cell");
    scene.objectives = reader.texts("objectives");
    for (const QString &objective : std::as_const(scene.objectives)) {
        if (!m_objectiveKeys.contains(objective))
            reader.refuse("objectives", QStringLiteral("no objective has the key \"%1\"").arg(objective));
    }
    scene.restores = m_texts.roles(reader, "restores");
    reader.eachObject("tellings", [&](ContentReader &telling) { scene.tellings.append(m_texts.telling(telling)); });
    if (scene.tellings.isEmpty())
        reader.refuse("tellings", QStringLiteral("a scene is told in one way at least"));
    else
        SceneTexts::checkLast(reader, scene.tellings.constLast());
    m_scenario.scenes.append(scene);
}

void ScenarioReader::checkCounts()
{
    if (m_scenario.objectives.isEmpty())
        m_reader.refuse("objectives", QStringLiteral("one at least is expected"));
    if (m_scenario.scenesOf(DrillLength::First).size() != Scenario::firstScenes)
        m_reader.refuse("scenes", QStringLiteral("%1 scenes are in the first length").arg(Scenario::firstScenes));
}

void ScenarioReader::read()
{
    readHead();
    m_reader.eachObject("roles", [this](ContentReader &role) { readRole(role); });
    m_reader.eachObject("facts", [this](ContentReader &fact) { readFact(fact); });
    m_reader.eachObject("objectives", [this](ContentReader &objective) { readObjective(objective); });
    m_reader.eachObject("scenes", [this](ContentReader &scene) { readScene(scene); });
    checkCounts();
    m_reader.finish();
}

} // namespace

Result<Scenario> readScenario(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    Scenario scenario;
    ScenarioReader(reader, scenario).read();
    if (fault.first)
        return *fault.first;
    return scenario;
}

Result<DrillFrame> readDrillFrame(const QByteArray &json)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    ContentFault fault;
    ContentReader reader(*parsed, {}, fault);
    DrillFrame frame;
    reader.format("relais-drill/1");
    readTexts(reader, "rules", frame.rules);
    readTexts(reader, "questions", frame.questions);
    frame.unsaid = reader.local("unsaid");
    frame.falls = readFallTellings(reader.object("falls"));
    reader.finish();
    if (fault.first)
        return *fault.first;
    return frame;
}

} // namespace relais
