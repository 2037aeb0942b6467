// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillscenes.h"

#include "services/matchwords.h"
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
    if (!telling.trades.isEmpty() && !telling.trades.contains(facts.plan().organisation().trade))
        return false;
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

// Who does this in a small firm, by what the plan says they do; words in plain form. Null: nobody says so.
Id<Person> personWhoseJobIs(DrillCell cell, const Plan &plan)
{
    static const QStringList finance{QStringLiteral("compta"),  QStringLiteral("financ"),  QStringLiteral("tresor"),
                                     QStringLiteral("gestion"), QStringLiteral("factur"),  QStringLiteral("paie"),
                                     QStringLiteral("daf"),     QStringLiteral("account"), QStringLiteral("bookkeep"),
                                     QStringLiteral("treasur"), QStringLiteral("payroll")};
    static const QStringList staff{
        QStringLiteral("rh"), QStringLiteral("ressources humaines"), QStringLiteral("personnel"), QStringLiteral("drh"),
        QStringLiteral("hr"), QStringLiteral("human resources"),     QStringLiteral("staff")};
    static const QStringList logistics{
        QStringLiteral("logisti"),  QStringLiteral("expedition"), QStringLiteral("livr"),
        QStringLiteral("achat"),    QStringLiteral("appro"),      QStringLiteral("stock"),
        QStringLiteral("preparat"), QStringLiteral("magasinier"), QStringLiteral("dispatch"),
        QStringLiteral("deliver"),  QStringLiteral("shipping"),   QStringLiteral("purchas"),
        QStringLiteral("buyer"),    QStringLiteral("warehouse")};
    const QStringList &words = cell == DrillCell::Finance ? finance : cell == DrillCell::Staff ? staff : logistics;
    for (const Person &person : inOrder(plan.table<Person>())) {
        if (person.employer.isEmpty() && !person.leftOn.isValid() && holdsOneOf(plainForm(person.job), words))
            return person.id;
    }
    return {};
}

// object: what the scene is about.
Id<Person> personFor(DrillCell cell, NodeId object, const SceneFacts &facts)
{
    const Plan &plan = facts.plan();
    switch (cell) {
    case DrillCell::Direction:
        return holdersOf(plan, RoleKind::Decider).value(0);
    case DrillCell::Customers:
    case DrillCell::Communication:
        return holdersOf(plan, RoleKind::Spokesperson).value(0);
    case DrillCell::It:
        return plan.find(Id<Activity>{object.value}) ? Id<Person>() : ownerOf(plan, rowOf(object));
    case DrillCell::Operations: {
        const bool activity = plan.find(Id<Activity>{object.value});
        return ownerOf(plan, activity ? rowOf(object) : rowOf(facts.fall().first()));
    }
    case DrillCell::Finance:
    case DrillCell::Staff:
    case DrillCell::Logistics:
        return personWhoseJobIs(cell, plan);
    case DrillCell::Everyone:
        break;
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

QList<ChosenTelling> chooseTellings(const QList<ScenarioScene> &scenes, const BuilderInput &input, const Plan &real,
                                    const QList<RoleBinding> &bindings, DrillFall &fall)
{
    QList<ChosenTelling> chosen;
    for (const ScenarioScene &scene : scenes) {
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

RunInject toldScene(const ChosenTelling &chosen, DrillLength length, const LocalText &unsaid, const SceneFacts &facts)
{
    const ScenarioScene &scene = *chosen.scene;
    const NodeId object = aboutOf(chosen.telling->about, facts);
    RunInject inject;
    inject.key = scene.key;
    inject.at = scene.at(length).value_or(scene.full);
    inject.story = scene.story;
    inject.stops = chosen.stops;
    inject.restores = chosen.restores;
    inject.title = facts.fill(chosen.telling->title, object, &scene).text;
    inject.situation = situationOf(*chosen.telling, scene, facts);
    inject.cell = scene.cell;
    inject.person = personFor(scene.cell, object, facts);
    addExpected(inject, *chosen.telling, scene, unsaid, facts);
    return inject;
}

QStringList helplessScenes(const QList<ScenarioScene> &scenes, Minutes end, const DrillFall &fall)
{
    QStringList keys;
    const QList<Id<Activity>> activities = fall.activities();
    QSet<Id<Activity>> before;
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        const ScenarioScene &scene = scenes.at(i);
        const bool last = i + 1 == scenes.size();
        const Minutes until = last ? end : scenes.at(i + 1).story;
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
