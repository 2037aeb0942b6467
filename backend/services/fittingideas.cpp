// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fittingideas.h"

#include "domain/catalogue.h"
#include "services/matchwords.h"
#include "services/questionnairenames.h"

#include <algorithm>

namespace relais {

namespace {

template <class T> bool allows(const QList<T> &wanted, const std::optional<T> &found)
{
    return wanted.isEmpty() || (found && wanted.contains(*found));
}

// Whether the idea is for a tool of this kind that does not answer, and not for a person who is away or the like.
bool isForAnOutage(const Idea &idea, const std::optional<QString> &kind)
{
    static const QStringList lines{QStringLiteral("internet"), QStringLiteral("second_way"),
                                   QStringLiteral("operator")};
    return idea.causes.contains(OutageCauseKind::Outage)
        || (idea.causes.contains(OutageCauseKind::Internet) && kind && lines.contains(*kind))
        || (idea.causes.contains(OutageCauseKind::Power) && kind == QStringLiteral("power"));
}

// How closely an idea is meant for it.
int closeness(const Idea &idea, Trade trade)
{
    return (idea.tools.isEmpty() ? 0 : 4) + (idea.activities.isEmpty() ? 0 : 2) + (idea.trades.contains(trade) ? 1 : 0);
}

template <class T>
void markExample(Plan &plan, const Id<T> &row, std::initializer_list<const char *> names, IdSource &ids)
{
    for (const char *name : names) {
        const auto *field = findField<T>(name);
        const Value value = field->get(*plan.find(row));
        if (!isUnknown(value) && value != Value(QString()))
            plan.table<ExampleWords>().put({ids.make<ExampleWords>(), rowOf(row), QString::fromLatin1(name)});
    }
}

QList<Id<Activity>> needing(const Plan &plan, Id<Tool> tool)
{
    QList<Id<Activity>> activities;
    for (const Dependency &link : plan.table<Dependency>()) {
        const Id<Activity> activity{link.from.value};
        if (link.to == nodeOf(tool) && isLink(link) && plan.find(activity) && !activities.contains(activity))
            activities.append(activity);
    }
    return activities;
}

template <class Row, class Target>
void putLink(Plan &plan, Id<Fallback> fallback, Target Row::*member, const Target &target, IdSource &ids)
{
    Row row;
    row.id = ids.make<Row>();
    row.fallback = fallback;
    row.*member = target;
    plan.table<Row>().put(row);
}

void addTask(Plan &plan, const Idea &idea, Id<Fallback> fallback, Language language, IdSource &ids)
{
    Action action;
    action.id = ids.make<Action>();
    action.title = idea.task.in(language);
    action.originNote = idea.name.in(language);
    action.subject = fallback.value.toString(QUuid::WithoutBraces);
    plan.table<Action>().put(action);
}

} // namespace

std::optional<ActivityKind> activityKindOf(const Activity &activity, const QList<CardTemplate> &cards)
{
    static const QString prefix = QStringLiteral("card.activity.");
    for (const CardTemplate &card : cards) {
        if (card.object == CardObject::Activity && !card.general && card.id.startsWith(prefix)
            && holdsOneOf(plainForm(activity.name), card.words))
            return ValueTraits<ActivityKind>::from(Value(card.id.mid(prefix.size())));
    }
    return std::nullopt;
}

QList<Idea> fittingIdeas(const Plan &plan, Id<Tool> tool, Id<Activity> activity, const IdeaShelf &shelf)
{
    const CatalogueEntry *entry = questionnames::entryOf(plan, nodeOf(tool), shelf.catalogue);
    const auto kind = entry ? std::optional<QString>(entry->kind) : std::nullopt;
    const Activity *served = plan.find(activity);
    const auto activityKind = served ? activityKindOf(*served, shelf.cards) : std::nullopt;
    const Trade trade = plan.organisation().trade;
    QList<Idea> fitting;
    for (const Idea &idea : shelf.ideas) {
        const bool forTrade = idea.trades.isEmpty() || trade == Trade::Other || idea.trades.contains(trade);
        if (forTrade && isForAnOutage(idea, kind) && allows<QString>(idea.tools, kind)
            && (!served || allows(idea.activities, activityKind)))
            fitting.append(idea);
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [trade](const Idea &a, const Idea &b) { return closeness(a, trade) > closeness(b, trade); });
    return fitting;
}

std::optional<Idea> ideaFor(const Plan &plan, RowId object, const IdeaShelf &shelf)
{
    QList<Idea> fitting;
    if (plan.find(Id<Tool>{object.value}))
        fitting = fittingIdeas(plan, Id<Tool>{object.value}, {}, shelf);
    for (const Dependency &link : plan.table<Dependency>()) {
        const Id<Tool> tool{link.to.value};
        if (link.from.value == object.value && isLink(link) && plan.find(tool))
            fitting += fittingIdeas(plan, tool, Id<Activity>{object.value}, shelf);
    }
    const Trade trade = plan.organisation().trade;
    const auto best = std::max_element(fitting.begin(), fitting.end(), [trade](const Idea &a, const Idea &b) {
        return closeness(a, trade) < closeness(b, trade);
    });
    if (best == fitting.end() || best->tools.isEmpty())
        return std::nullopt;
    return *best;
}

TakenIdea withIdea(const Plan &plan, const Idea &idea, Id<Tool> tool, Id<Activity> activity, IdSource &ids)
{
    const Language language = plan.organisation().language;
    Fallback fallback;
    fallback.id = ids.make<Fallback>();
    fallback.name = idea.name.in(language);
    fallback.activation = idea.start;
    fallback.hold = idea.hold;
    fallback.holdUnlimited = !idea.hold;
    fallback.capacity = idea.share;
    fallback.material = idea.material.in(language);
    fallback.never = idea.never.in(language);
    for (const Fallback &other : plan.table<Fallback>())
        fallback.position = std::max(fallback.position, other.position + 1);
    TakenIdea taken{plan, fallback.id};
    taken.plan.table<Fallback>().put(fallback);
    markExample(taken.plan, fallback.id, {"name", "activation", "hold", "capacity", "material", "never"}, ids);
    for (qsizetype i = 0; i < idea.steps.size(); ++i) {
        FallbackStep step;
        step.id = ids.make<FallbackStep>();
        step.fallback = fallback.id;
        step.text = idea.steps.at(i).in(language);
        step.position = static_cast<int>(i);
        taken.plan.table<FallbackStep>().put(step);
        markExample(taken.plan, step.id, {"text"}, ids);
    }
    putLink(taken.plan, fallback.id, &FallbackCover::node, nodeOf(tool), ids);
    for (const Id<Activity> &served : activity.isNull() ? needing(plan, tool) : QList<Id<Activity>>{activity})
        putLink(taken.plan, fallback.id, &FallbackActivity::activity, served, ids);
    addTask(taken.plan, idea, fallback.id, language, ids);
    return taken;
}

} // namespace relais
