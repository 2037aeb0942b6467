// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillscenes.h"

#include "services/planroles.h"

#include <algorithm>

namespace relais {

namespace {

NodeId aboutOf(const QString &role, const SceneFacts &facts)
{
    return role.isEmpty() ? nodeOf(facts.fall().first()) : facts.bound(role);
}

bool canTell(const SceneTelling &telling, const ScenarioScene &scene, const SceneFacts &facts)
{
    const NodeId object = aboutOf(telling.about, facts);
    if (!telling.about.isEmpty() && (object.isNull() || !facts.fall().hasFallen(object, scene)))
        return false;
    return facts.fill(telling.title, object, &scene).known;
}

// A role that has fallen does not fall again.
QList<NodeId> stoppedBy(const SceneTelling &telling, const QList<RoleBinding> &bindings, const DrillFall &fall)
{
    QList<NodeId> nodes;
    for (const QString &role : telling.stops) {
        const NodeId node = boundTo(bindings, role);
        if (!node.isNull() && !fall.lies(node))
            nodes.append(node);
    }
    return nodes;
}

QList<NodeId> restoredBy(const ScenarioScene &scene, const QList<RoleBinding> &bindings, const DrillFall &fall)
{
    QList<NodeId> nodes;
    for (const QString &role : scene.restores) {
        if (const NodeId node = boundTo(bindings, role); fall.lies(node))
            nodes.append(node);
    }
    return nodes;
}

Id<Person> personFor(CardWho who, NodeId object, const Plan &plan)
{
    switch (who) {
    case CardWho::Anyone:
        return {};
    case CardWho::Owner:
        return ownerOf(plan, rowOf(object));
    case CardWho::Decider:
        return holdersOf(plan, RoleKind::Decider).value(0);
    case CardWho::Spokesperson:
        return holdersOf(plan, RoleKind::Spokesperson).value(0);
    }
    return {};
}

QString situationOf(const SceneTelling &telling, const ScenarioScene &scene, const SceneFacts &facts)
{
    const NodeId object = aboutOf(telling.about, facts);
    QStringList sentences;
    for (const LocalText &text : telling.situation) {
        if (const SceneText sentence = facts.fill(text, object, &scene); sentence.known)
            sentences.append(sentence.text);
    }
    return sentences.join(QLatin1Char(' '));
}

void addExpected(RunInject &inject, const SceneTelling &telling, const ScenarioScene &scene, const LocalText &unsaid,
                 const SceneFacts &facts)
{
    const NodeId object = aboutOf(telling.about, facts);
    QStringList sentences;
    QStringList questions;
    for (const SceneSentence &expected : telling.expected) {
        const SceneText told = facts.fill(expected.text, object, &scene);
        if (told.known) {
            sentences.append(told.text);
            continue;
        }
        if (expected.gap.isEmpty())
            continue;
        inject.missing = true;
        if (const SceneText asked = facts.fill(expected.gap, object, &scene); asked.known)
            questions.append(asked.text);
    }
    if (inject.missing)
        questions.append(unsaid.in(facts.language()));
    inject.expected = (sentences + questions).join(QLatin1Char(' '));
}

bool isKnown(DrillFact fact, NodeId about, const SceneFacts &facts)
{
    switch (fact) {
    case DrillFact::Decider:
        return !holdersOf(facts.plan(), RoleKind::Decider).isEmpty();
    case DrillFact::DeciderDeputy:
        return holdersOf(facts.plan(), RoleKind::Decider).size() > 1;
    case DrillFact::TeamChannel:
        return !facts.channel(Audience::Team).isEmpty();
    case DrillFact::CustomerChannel:
        return !facts.channel(Audience::Customers).isEmpty();
    case DrillFact::Fallback:
        return about.isNull() || !facts.fallbackFor(about).isNull();
    case DrillFact::SupportPhone:
        return about.isNull() || facts.factOf(CardFact::SupportPhone, about, nullptr).known;
    }
    return true;
}

} // namespace

QList<ChosenTelling> chooseTellings(const Scenario &scenario, const BuilderInput &input, const Plan &real,
                                    const QList<RoleBinding> &bindings, DrillFall &fall)
{
    QList<ChosenTelling> chosen;
    for (const ScenarioScene &scene : scenario.scenes) {
        const QList<NodeId> restores = restoredBy(scene, bindings, fall);
        for (const SceneTelling &telling : scene.tellings) {
            const QList<NodeId> stops = stoppedBy(telling, bindings, fall);
            DrillFall then = fall;
            then.add(scene, stops, restores);
            const bool last = &telling == &scene.tellings.constLast();
            if (!last && !canTell(telling, scene, SceneFacts(input, real, bindings, then)))
                continue;
            fall = then;
            chosen.append({&scene, &telling, stops, restores});
            break;
        }
    }
    return chosen;
}

RunInject toldScene(const ChosenTelling &chosen, const LocalText &unsaid, const SceneFacts &facts)
{
    const ScenarioScene &scene = *chosen.scene;
    const NodeId object = aboutOf(chosen.telling->about, facts);
    RunInject inject;
    inject.key = scene.key;
    inject.at = scene.at;
    inject.story = scene.story;
    inject.stops = chosen.stops;
    inject.restores = chosen.restores;
    inject.title = facts.fill(chosen.telling->title, object, &scene).text;
    inject.situation = situationOf(*chosen.telling, scene, facts);
    inject.person = personFor(scene.who, object, facts.plan());
    addExpected(inject, *chosen.telling, scene, unsaid, facts);
    return inject;
}

QStringList helplessScenes(const Scenario &scenario, const DrillFall &fall)
{
    QStringList keys;
    const QList<Id<Activity>> activities = fall.activities();
    QSet<Id<Activity>> before;
    for (qsizetype i = 0; i < scenario.scenes.size(); ++i) {
        const ScenarioScene &scene = scenario.scenes.at(i);
        const bool last = i + 1 == scenario.scenes.size();
        const Minutes until = last ? scene.story + scenario.play : scenario.scenes.at(i + 1).story;
        QSet<Id<Activity>> now;
        for (const Id<Activity> &activity : activities) {
            if (fall.isHelpless(activity, scene.story, until))
                now.insert(activity);
        }
        if (!(now - before).isEmpty())
            keys.append(scene.key);
        before = now;
    }
    return keys;
}

std::optional<MissingFact> missingFact(const ScenarioFact &fact, const SceneFacts &facts)
{
    NodeId about = facts.bound(fact.role);
    if (fact.fact == DrillFact::Fallback && about.isNull())
        about = nodeOf(facts.fall().first());
    if (isKnown(fact.fact, about, facts))
        return std::nullopt;
    return MissingFact{fact, facts.fill(fact.ask, about, nullptr).text, about};
}

} // namespace relais
