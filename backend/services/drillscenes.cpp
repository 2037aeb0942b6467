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

QList<NodeId> boundOf(const QStringList &roles, const SceneFacts &facts)
{
    QList<NodeId> nodes;
    for (const QString &role : roles)
        nodes.append(facts.bound(role));
    nodes.removeAll(NodeId());
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

RunInject toldScene(const ScenarioScene &scene, const LocalText &unsaid, const SceneFacts &facts)
{
    RunInject inject;
    inject.key = scene.key;
    inject.at = scene.at;
    inject.story = scene.story;
    inject.stops = boundOf(scene.stops, facts);
    inject.restores = boundOf(scene.restores, facts);
    const auto telling = std::find_if(scene.tellings.begin(), scene.tellings.end(),
                                      [&](const SceneTelling &candidate) { return canTell(candidate, scene, facts); });
    if (telling == scene.tellings.end())
        return inject;
    const NodeId object = aboutOf(telling->about, facts);
    inject.title = facts.fill(telling->title, object, &scene).text;
    inject.situation = situationOf(*telling, scene, facts);
    inject.person = personFor(scene.who, object, facts.plan());
    addExpected(inject, *telling, scene, unsaid, facts);
    return inject;
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
