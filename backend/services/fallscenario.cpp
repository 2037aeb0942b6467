// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fallscenario.h"

#include "services/fallbeats.h"
#include "services/scenesecrets.h"
#include "services/storyfalls.h"

#include <algorithm>

namespace relais {

namespace {

constexpr DrillMinutes shortDrill{Minutes(5), Minutes(25), Minutes(15)};
constexpr DrillMinutes wholeDrill{Minutes(10), Minutes(60), Minutes(20)};
constexpr Minutes usualStart{9 * 60 + 30};
constexpr Minutes usualOutage{4 * 60};
constexpr Minutes longestOutage{12 * 60};
constexpr Minutes aDay{24 * 60};
constexpr QLatin1StringView fallenRole("fallen");
constexpr QLatin1StringView toolSlot("{tool}");

// Makes the scenes of one story, and the roles that they play with.
class FallTeller {
public:
    FallTeller(const FallStory &story, const Plan &plan, const DrillFrame &frame)
        : m_story(story)
        , m_plan(plan)
        , m_falls(frame.falls)
        , m_known(story, plan)
        , m_fallen(m_known.first())
    { }

    Scenario scenario();

private:
    void addHead();
    void addScenes();
    [[nodiscard]] ScenarioScene scene(const FallBeat &beat);
    [[nodiscard]] SceneTelling telling(const SceneTelling &from, const FallBeat &beat);
    void addMinutes(DrillLength length);
    QString roleOf(NodeId node);
    QStringList rolesOf(const QList<NodeId> &nodes);
    [[nodiscard]] LocalText named(LocalText text) const;

    const FallStory &m_story;
    const Plan &m_plan;
    const FallTellings &m_falls;
    StoryFalls m_known;
    NodeId m_fallen;
    Scenario m_scenario;
    QHash<NodeId, QString> m_roles;
};

// Small letters only: the slots of texts hold no digits.
QString FallTeller::roleOf(NodeId node)
{
    QString &key = m_roles[node];
    if (!key.isEmpty())
        return key;
    key = QStringLiteral("fall_");
    for (auto number = m_roles.size(); number > 0; number /= 26)
        key += QChar(static_cast<char16_t>(u'a' + number % 26));
    ScenarioRole role;
    role.key = key;
    role.node = node;
    m_scenario.roles.append(role);
    return key;
}

QStringList FallTeller::rolesOf(const QList<NodeId> &nodes)
{
    QStringList roles;
    for (const NodeId &node : nodes)
        roles.append(roleOf(node));
    return roles;
}

LocalText FallTeller::named(LocalText text) const
{
    const QString name = m_plan.nameOf(m_fallen.value);
    for (QString *one : {&text.fr, &text.en})
        one->replace(toolSlot, name);
    return {untold(text.fr, m_story.secrets, m_plan, m_falls.someone.fr),
            untold(text.en, m_story.secrets, m_plan, m_falls.someone.en)};
}

void FallTeller::addHead()
{
    m_scenario.key = m_story.key;
    m_scenario.title = named(m_story.title.fr.isEmpty() ? m_falls.title(m_story.source) : m_story.title);
    m_scenario.summary = m_falls.summary(m_story.source);
    m_scenario.storyStart = m_story.start;
    m_scenario.first = shortDrill;
    m_scenario.full = wholeDrill;
    m_scenario.decisions = m_falls.decisions;
    m_scenario.lessons = m_story.lessons + m_falls.lessons;
    m_scenario.objectives = m_falls.objectives;
    m_scenario.facts = m_falls.facts;
    m_scenario.secrets = m_story.secrets;
    m_scenario.sources = m_story.sources;
    ScenarioRole role;
    role.key = fallenRole;
    role.node = m_fallen;
    m_scenario.roles.append(role);
}

SceneTelling FallTeller::telling(const SceneTelling &from, const FallBeat &beat)
{
    SceneTelling telling = from;
    if (!telling.about.isEmpty() && telling.about != fallenRole)
        telling.about = roleOf(beat.about);
    if (!beat.text.fr.isEmpty())
        telling.title = beat.text;
    telling.stops = rolesOf(beat.stops);
    if (beat.moment == FallMoment::FirstSign) {
        for (const LocalText &note : m_story.notes)
            telling.expected.append({named(note), {}});
    }
    return telling;
}

ScenarioScene FallTeller::scene(const FallBeat &beat)
{
    const FallTelling &moment = m_falls.of(beat.moment);
    ScenarioScene scene;
    scene.key = beat.key;
    scene.story = beat.at;
    scene.cell = moment.cell;
    scene.objectives = moment.objectives;
    scene.restores = rolesOf(beat.restores);
    scene.dated = beat.dated;
    if (beat.inFirst)
        scene.first = Minutes(0);
    for (const SceneTelling &one : moment.tellings)
        scene.tellings.append(telling(one, beat));
    if (beat.moment == FallMoment::Named && m_scenario.revealed.isEmpty())
        m_scenario.revealed = beat.key;
    return scene;
}

void FallTeller::addMinutes(DrillLength length)
{
    QList<Minutes> stories;
    for (const ScenarioScene &scene : m_scenario.scenesOf(length))
        stories.append(scene.story);
    QList<Minutes> minutes = minutesOfPlay(stories, m_scenario.minutes(length).play, m_scenario.span);
    for (ScenarioScene &scene : m_scenario.scenes) {
        if (!scene.at(length))
            continue;
        (length == DrillLength::Full ? scene.full : *scene.first) = minutes.takeFirst();
    }
}

void FallTeller::addScenes()
{
    for (const FallBeat &beat : fallBeats(m_story, m_known.limits()))
        m_scenario.scenes.append(scene(beat));
    if (m_story.scaled)
        m_scenario.span = m_scenario.scenes.constLast().story * 10 / 9 + Minutes(1);
    addMinutes(DrillLength::First);
    addMinutes(DrillLength::Full);
}

Scenario FallTeller::scenario()
{
    addHead();
    addScenes();
    return m_scenario;
}

FallStory storyOf(DrillSource source, const QString &key)
{
    FallStory story;
    story.key = key;
    story.source = source;
    story.start = usualStart;
    return story;
}

} // namespace

Scenario fallScenario(const FallStory &story, const Plan &plan, const DrillFrame &frame)
{
    return FallTeller(story, plan, frame).scenario();
}

std::optional<Scenario> whatIfScenario(const WhatIfQuestion &question, const Plan &plan, const DrillFrame &frame)
{
    FallStory story = storyOf(DrillSource::WhatIf, QStringLiteral("what_if"));
    story.lasting = std::clamp(question.lasting, Minutes(10), aDay);
    Minutes first = aDay;
    for (const WhatIfFailure &failure : question.failing) {
        if (plan.tableOf(failure.node.value) && failure.after < story.lasting)
            first = std::min(first, failure.after);
    }
    for (const WhatIfFailure &failure : question.failing) {
        if (!plan.tableOf(failure.node.value) || failure.after >= story.lasting)
            continue;
        FallNode fall{failure.node, failure.after - first, {}};
        if (failure.lasting && failure.after + *failure.lasting < story.lasting)
            fall.until = fall.from + *failure.lasting;
        story.falls.append(fall);
    }
    if (story.falls.isEmpty())
        return std::nullopt;
    if (question.at.isValid())
        story.start = Minutes(question.at.time().msecsSinceStartOfDay() / 60'000) + first;
    story.start = Minutes(story.start.count() % aDay.count());
    return fallScenario(story, plan, frame);
}

std::optional<Scenario> toolScenario(NodeId node, const Plan &plan, const DrillFrame &frame)
{
    if (!plan.tableOf(node.value))
        return std::nullopt;
    FallStory story = storyOf(DrillSource::WeakestPoint, QStringLiteral("weakest_point"));
    story.falls = {{node, Minutes(0), {}}};
    story.lasting = longestOutage;
    const StoryFalls falls(story, plan);
    const QList<FallLimit> limits = falls.limits();
    story.lasting = usualOutage;
    if (!limits.isEmpty())
        story.lasting = std::clamp(limits.constFirst().at * 3 / 2, usualOutage, longestOutage);
    const QList<Activity> stopped = falls.activities();
    for (const Peak &peak : plan.table<Peak>()) {
        if (!stopped.isEmpty() && peak.activity == stopped.constFirst().id)
            story.start = peak.from;
    }
    return fallScenario(story, plan, frame);
}

} // namespace relais
