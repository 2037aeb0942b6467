// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scenefacts.h"

#include "domain/elision.h"
#include "domain/figures.h"
#include "services/cardfacts.h"
#include "services/matchwords.h"
#include "services/planroles.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype mostTools = 4; // more than these nobody reads

} // namespace

SceneFacts::SceneFacts(const BuilderInput &input, const Plan &real, const QList<RoleBinding> &bindings,
                       const DrillFall &fall)
    : m_input(input)
    , m_plan(input.reader.plan())
    , m_real(real)
    , m_bindings(bindings)
    , m_fall(fall)
{ }

NodeId SceneFacts::bound(const QString &role) const
{
    return boundTo(m_bindings, role);
}

Id<Fallback> SceneFacts::fallbackFor(NodeId object) const
{
    if (m_plan.find(Id<Activity>{object.value}))
        return m_fall.fallbacksFor({object.value}).fitting.value(0);
    const ObjectFacts &known = m_input.facts.of(rowOf(object));
    const auto &needs = m_plan.table<FallbackNeed>();
    QList<Id<Fallback>> standing = QList<Id<Fallback>>{known.fallback} + known.others;
    standing.removeIf([&](Id<Fallback> fallback) {
        return fallback.isNull() || std::any_of(needs.begin(), needs.end(), [&](const FallbackNeed &need) {
                   return need.fallback == fallback && m_fall.falls(need.node);
               });
    });
    // What makes up for the tool alone may be no help when more than the tool is gone: what the drill takes away says.
    const auto best = std::min_element(standing.begin(), standing.end(),
                                       [this](auto a, auto b) { return m_fall.suits(a) < m_fall.suits(b); });
    const bool stops = std::any_of(known.activities.begin(), known.activities.end(),
                                   [this](auto activity) { return m_fall.falls(nodeOf(activity)); });
    const bool causeKnown = m_fall.falls(object) && stops;
    if (best == standing.end() || (causeKnown && m_fall.suits(*best) == DrillFall::Suits::NotAtAll))
        return {};
    return *best;
}

QString SceneFacts::channel(Audience audience) const
{
    for (const Channel &channel : channelsTo(m_plan, audience)) {
        if (!channel.name.isEmpty() && (channel.standsOn.isNull() || !m_fall.falls(channel.standsOn)))
            return channel.name;
    }
    return {};
}

QString SceneFacts::fallbackSteps(Id<Fallback> fallback) const
{
    QStringList sentences;
    for (const FallbackStep &step : inOrder(m_plan.table<FallbackStep>())) {
        if (step.fallback == fallback && !step.text.isEmpty())
            sentences.append(asSentence(step.text));
    }
    // The sentence around it has the last full stop.
    QString text = sentences.join(QLatin1Char(' '));
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QStringList SceneFacts::stoppedTools(NodeId activity, const ScenarioScene &scene) const
{
    QStringList names;
    const QList<Id<Tool>> needed = m_input.facts.of(rowOf(activity)).tools;
    for (const Id<Tool> &tool : needed) {
        if (m_fall.hasFallen(nodeOf(tool), scene))
            names.append(m_plan.nameOf(tool.value));
    }
    return names;
}

QStringList SceneFacts::stoppedActivities(const ScenarioScene &scene) const
{
    QStringList names;
    for (const Id<Activity> &activity : m_fall.activities()) {
        if (m_fall.hasFallen(nodeOf(activity), scene))
            names.append(m_plan.nameOf(activity.value));
    }
    return names;
}

SceneText SceneFacts::factOf(CardFact fact, NodeId object, const ScenarioScene *scene) const
{
    const auto known = [](const QString &text) { return SceneText{text, !text.isEmpty()}; };
    switch (fact) {
    case CardFact::TeamChannel:
        return known(channel(Audience::Team));
    case CardFact::CustomerChannel:
        return known(channel(Audience::Customers));
    case CardFact::Tools:
        return known(scene ? listText(stoppedTools(object, *scene).mid(0, mostTools), language()) : QString());
    case CardFact::Activities:
        return known(scene ? listText(stoppedActivities(*scene), language()) : QString());
    default:
        break;
    }
    Playbook playbook;
    playbook.object = rowOf(object);
    playbook.name = m_plan.nameOf(object.value);
    playbook.fallback = fallbackFor(object);
    const FilledText filled = CardFacts(m_input, playbook).value(fact);
    return {filled.text, !filled.missing && !filled.text.isEmpty()};
}

SceneText SceneFacts::factOf(SceneFact fact, NodeId object) const
{
    const auto known = [](const QString &text) { return SceneText{text, !text.isEmpty()}; };
    const auto holder = [&](RoleKind role, qsizetype rank) {
        return known(m_input.reader.callName(holdersOf(m_plan, role).value(rank)));
    };
    switch (fact) {
    case SceneFact::Firm:
        return known(m_plan.organisation().name);
    case SceneFact::DeciderDeputy:
        return holder(RoleKind::Decider, 1);
    case SceneFact::Spokesperson:
        return holder(RoleKind::Spokesperson, 0);
    case SceneFact::FallbackSteps:
        return known(fallbackSteps(fallbackFor(object)));
    }
    return {};
}

// "fallback" of the object, "internet.tool" of what has fallen.
SceneText SceneFacts::value(const QString &slot, NodeId object, const ScenarioScene *scene) const
{
    const auto point = slot.indexOf(QLatin1Char('.'));
    if (point >= 0) {
        object = bound(slot.left(point));
        if (slot.mid(point + 1) == nameOfRole) {
            const QString name = m_plan.nameOf(object.value);
            return {name, !name.isEmpty()};
        }
        if (object.isNull() || (scene && !m_fall.hasFallen(object, *scene)))
            return {{}, false};
    }
    const Value name(slot.mid(point + 1));
    if (const auto fact = ValueTraits<SceneFact>::from(name))
        return factOf(*fact, object);
    const auto fact = ValueTraits<CardFact>::from(name);
    return fact ? factOf(*fact, object, scene) : SceneText{{}, false};
}

SceneText SceneFacts::fill(const LocalText &text, NodeId object, const ScenarioScene *scene) const
{
    static const QRegularExpression slot(QStringLiteral("\\{([a-z_.]+)\\}"));
    const QString &form = text.in(m_input.language);
    SceneText result;
    qsizetype done = 0;
    for (auto match = slot.globalMatch(form); match.hasNext();) {
        const auto hit = match.next();
        const SceneText filled = value(hit.captured(1), object, scene);
        result.known = result.known && filled.known;
        const QString before = form.mid(done, hit.capturedStart() - done);
        putIn(result.text, before, filled.text, m_input.language);
        done = hit.capturedEnd();
    }
    result.text = withoutNames(result.text + form.mid(done));
    return result;
}

QString withPlaceholders(const QString &text, const Plan &plan)
{
    QList<Person> people = plan.table<Person>().rows();
    std::stable_sort(people.begin(), people.end(),
                     [](const Person &a, const Person &b) { return a.name.size() > b.name.size(); });
    QString result = text;
    for (const Person &person : people) {
        const QString placeholder = personPlaceholder(person.id);
        for (auto at = result.indexOf(person.name); !person.name.isEmpty() && at >= 0;) {
            const bool word = isWordAt(result, at, person.name.size());
            if (word)
                result.replace(at, person.name.size(), placeholder);
            at = result.indexOf(person.name, at + (word ? placeholder.size() : 1));
        }
    }
    return result;
}

} // namespace relais
