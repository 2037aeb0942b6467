// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scenariofile.h"

#include "library/contentreader.h"

#include <QRegularExpression>

namespace relais {

namespace {

constexpr int minutesInADay = 24 * 60;
constexpr int longestDrill = 4 * 60;

// Reads what follows the roles, which it knows.
class ScenarioReader {
public:
    explicit ScenarioReader(Scenario &scenario)
        : m_scenario(scenario)
    { }

    void readRole(ContentReader &reader);
    void readFact(ContentReader &reader);
    void readObjective(ContentReader &reader);
    void readScene(ContentReader &reader);

private:
    [[nodiscard]] bool hasRole(const QString &key) const;
    [[nodiscard]] bool isSlot(const QString &slot) const;
    QString newKey(ContentReader &reader, QSet<QString> &keys) const;
    QString role(ContentReader &reader, const char *key) const;
    QStringList roles(ContentReader &reader, const char *key) const;
    [[nodiscard]] LocalText told(ContentReader &reader) const;
    LocalText told(ContentReader &reader, const char *key) const;
    SceneTelling readTelling(ContentReader &reader) const;
    void checkLast(ContentReader &reader, const SceneTelling &telling) const;

    Scenario &m_scenario;
    QSet<QString> m_roleKeys;
    QSet<QString> m_objectiveKeys;
    QSet<QString> m_sceneKeys;
};

QStringList slotsOf(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}|[{}]"));
    QStringList names;
    for (auto match = braces.globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeDuplicates();
    names.sort();
    return names;
}

bool ScenarioReader::hasRole(const QString &key) const
{
    return m_roleKeys.contains(key);
}

// "fallback", "internet.tool".
bool ScenarioReader::isSlot(const QString &slot) const
{
    const auto point = slot.indexOf(QLatin1Char('.'));
    const Value fact(slot.mid(point + 1));
    return (point < 0 || hasRole(slot.left(point)))
        && (ValueTraits<CardFact>::from(fact) || ValueTraits<SceneFact>::from(fact));
}

QString ScenarioReader::newKey(ContentReader &reader, QSet<QString> &keys) const
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

QString ScenarioReader::role(ContentReader &reader, const char *key) const
{
    QString name = reader.optionalText(key);
    if (!name.isEmpty() && !hasRole(name))
        reader.refuse(key, QStringLiteral("no role has the key \"%1\"").arg(name));
    return name;
}

QStringList ScenarioReader::roles(ContentReader &reader, const char *key) const
{
    QStringList names = reader.texts(key);
    for (const QString &name : names) {
        if (!hasRole(name))
            reader.refuse(key, QStringLiteral("no role has the key \"%1\"").arg(name));
    }
    return names;
}

LocalText ScenarioReader::told(ContentReader &reader) const
{
    LocalText text{reader.text("fr"), reader.text("en")};
    const QStringList names = slotsOf(text.fr);
    for (const QString &name : names) {
        if (!isSlot(name))
            reader.refuse("fr", QStringLiteral("no slot has the name \"%1\"").arg(name));
    }
    if (names != slotsOf(text.en))
        reader.refuse("en", QStringLiteral("the two languages do not name the same slots"));
    return text;
}

LocalText ScenarioReader::told(ContentReader &reader, const char *key) const
{
    ContentReader languages = reader.object(key);
    LocalText text = told(languages);
    languages.finish();
    return text;
}

void ScenarioReader::readRole(ContentReader &reader)
{
    ScenarioRole role;
    role.standsInFor = this->role(reader, "stands_in_for");
    role.key = newKey(reader, m_roleKeys);
    role.name = reader.local("name");
    role.catalogueKeys = reader.texts("catalogue");
    role.words = reader.texts("words");
    if (role.standsInFor.isEmpty() == (role.catalogueKeys.isEmpty() && role.words.isEmpty()))
        reader.refuse("words", QStringLiteral("a role says by words or catalogue, or by another role, what it is"));
    m_scenario.roles.append(role);
}

void ScenarioReader::readFact(ContentReader &reader)
{
    ScenarioFact fact;
    fact.fact = reader.enumerator<DrillFact>("fact");
    fact.role = role(reader, "role");
    const bool ofRole = fact.fact == DrillFact::Fallback || fact.fact == DrillFact::SupportPhone;
    if (ofRole == fact.role.isEmpty())
        reader.refuse("role", QStringLiteral("a fallback and a number are of a role, and nothing else is"));
    fact.ask = told(reader, "ask");
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
    objective.within = Minutes(reader.number("within", 1, longestDrill));
    m_scenario.objectives.append(objective);
}

SceneTelling ScenarioReader::readTelling(ContentReader &reader) const
{
    SceneTelling telling;
    telling.about = role(reader, "about");
    telling.stops = roles(reader, "stops");
    telling.title = told(reader, "title");
    reader.eachObject("situation", [&](ContentReader &sentence) { telling.situation.append(told(sentence)); });
    reader.eachObject("expected", [&](ContentReader &sentence) {
        SceneSentence expected{told(sentence, "text"), {}};
        if (sentence.has("gap"))
            expected.gap = told(sentence, "gap");
        telling.expected.append(expected);
    });
    return telling;
}

// Whatever the plan lacks, the scene can be told.
void ScenarioReader::checkLast(ContentReader &reader, const SceneTelling &telling) const
{
    bool needs = !telling.about.isEmpty() || !slotsOf(telling.title.fr).isEmpty();
    for (const LocalText &sentence : telling.situation)
        needs = needs || !slotsOf(sentence.fr).isEmpty();
    if (needs)
        reader.refuse("tellings", QStringLiteral("the last telling is about no role and names no fact"));
}

void ScenarioReader::readScene(ContentReader &reader)
{
    ScenarioScene scene;
    scene.key = newKey(reader, m_sceneKeys);
    scene.at = Minutes(reader.number("at", 0, longestDrill));
    scene.story = Minutes(reader.number("story", 0, 7 * minutesInADay));
    scene.who = reader.enumerator<CardWho>("who");
    scene.restores = roles(reader, "restores");
    reader.eachObject("tellings", [&](ContentReader &telling) { scene.tellings.append(readTelling(telling)); });
    if (scene.tellings.isEmpty())
        reader.refuse("tellings", QStringLiteral("a scene is told in one way at least"));
    else
        checkLast(reader, scene.tellings.constLast());
    if (m_scenario.scenes.isEmpty() && scene.at != Minutes(0))
        reader.refuse("at", QStringLiteral("the first scene begins the play, at 0"));
    if (!m_scenario.scenes.isEmpty()) {
        const ScenarioScene &before = m_scenario.scenes.constLast();
        if (scene.at <= before.at)
            reader.refuse("at", QStringLiteral("not after the scene before"));
        if (scene.story <= before.story)
            reader.refuse("story", QStringLiteral("not after the scene before"));
    }
    if (scene.at >= m_scenario.play)
        reader.refuse("at", QStringLiteral("after the end of the play"));
    m_scenario.scenes.append(scene);
}

void readTexts(ContentReader &reader, const char *key, QList<LocalText> &texts)
{
    reader.eachObject(key, [&](ContentReader &item) { texts.append({item.text("fr"), item.text("en")}); });
    if (texts.isEmpty())
        reader.refuse(key, QStringLiteral("one at least is expected"));
}

void readHead(ContentReader &reader, Scenario &scenario)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9-]*$"));
    if (reader.text("format") != QLatin1StringView("relais-scenario/1"))
        reader.refuse("format", QStringLiteral("relais-scenario/1 is expected"));
    scenario.key = reader.text("key");
    if (!form.match(scenario.key).hasMatch())
        reader.refuse("key", QStringLiteral("small letters, digits and - are expected"));
    scenario.version = reader.number("version", 1, 9999);
    scenario.title = reader.local("title");
    scenario.summary = reader.local("summary");
    scenario.storyStart = Minutes(reader.number("story_start", 0, minutesInADay - 1));
    scenario.briefing = Minutes(reader.number("briefing", 0, longestDrill));
    scenario.play = Minutes(reader.number("play", 1, longestDrill));
    scenario.debrief = Minutes(reader.number("debrief", 0, longestDrill));
    readTexts(reader, "rules", scenario.rules);
    readTexts(reader, "questions", scenario.questions);
    scenario.unsaid = reader.local("unsaid");
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
    readHead(reader, scenario);
    ScenarioReader rest(scenario);
    reader.eachObject("roles", [&](ContentReader &role) { rest.readRole(role); });
    reader.eachObject("facts", [&](ContentReader &fact) { rest.readFact(fact); });
    reader.eachObject("objectives", [&](ContentReader &objective) { rest.readObjective(objective); });
    reader.eachObject("scenes", [&](ContentReader &scene) { rest.readScene(scene); });
    if (scenario.scenes.isEmpty())
        reader.refuse("scenes", QStringLiteral("a scenario has one scene at least"));
    reader.finish();
    if (fault.first)
        return *fault.first;
    return scenario;
}

} // namespace relais
