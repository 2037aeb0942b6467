// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whatiffixes.h"

#include "domain/catalogue.h"
#include "services/planfacts.h"
#include "services/planroles.h"
#include "services/whatifgraph.h"

#include <algorithm>
#include <tuple>

namespace relais {

namespace {

constexpr QLatin1StringView originMark("what_if/");

// A fallback of the plan bears this name: what it brings is written already.
bool isTaken(const Plan &plan, const Idea &idea)
{
    const auto &fallbacks = plan.table<Fallback>();
    return std::any_of(fallbacks.begin(), fallbacks.end(), [&idea](const Fallback &fallback) {
        const QString words = catalogueWords(fallback.name);
        return words == catalogueWords(idea.name.fr) || words == catalogueWords(idea.name.en);
    });
}

// Of two that fit, the one for this activity, then for this trade, then for fewer other things.
bool suitsBetter(const Idea &one, const Idea &other, Trade trade)
{
    const auto key = [trade](const Idea &idea) {
        return std::tuple(idea.activities.isEmpty(), !idea.trades.contains(trade),
                          idea.tools.size() + idea.activities.size());
    };
    return key(one) < key(other);
}

// The words of the library for a fallback of the activity that covers these; the first of the tools decides.
std::optional<Idea> ideaOf(const Plan &plan, Id<Activity> activity, const QList<NodeId> &covers, const IdeaShelf &shelf)
{
    const Trade trade = plan.organisation().trade;
    for (const NodeId &node : covers) {
        const Id<Tool> tool{node.value};
        if (!plan.find(tool))
            continue;
        QList<Idea> fitting = fittingIdeas(plan, tool, activity, shelf);
        fitting.removeIf([&plan](const Idea &idea) { return idea.tools.isEmpty() || isTaken(plan, idea); });
        const auto best = std::min_element(fitting.begin(), fitting.end(),
                                           [trade](const Idea &a, const Idea &b) { return suitsBetter(a, b, trade); });
        if (best != fitting.end())
            return *best;
    }
    return std::nullopt;
}

// Monday instead of a Saturday or Sunday.
QDate workingDay(QDate day)
{
    return day.addDays(day.dayOfWeek() > 5 ? 8 - day.dayOfWeek() : 0);
}

QDate dueOf(const WhatIfFix &fix, QDate today)
{
    switch (fix.kind) {
    case FixKind::ProveFallback:
        return workingDay(today.addDays(7));
    case FixKind::WriteFallback:
    case FixKind::HoldLonger:
    case FixKind::NameDeputy:
        return workingDay(today.addDays(14));
    case FixKind::MoveOffRoot:
    case FixKind::StartFaster:
    case FixKind::SecondProvider:
        break;
    }
    return workingDay(today.addDays(30));
}

// Who has the first step of the fallback, else who decides on it.
Id<Person> keeperOf(const Plan &plan, Id<Fallback> fallback)
{
    const FallbackStep *first = nullptr;
    for (const FallbackStep &step : plan.table<FallbackStep>()) {
        if (step.fallback == fallback && plan.find(step.person) && (!first || step.position < first->position))
            first = &step;
    }
    const Fallback *row = plan.find(fallback);
    return first ? first->person : row && plan.find(row->decider) ? row->decider : Id<Person>();
}

Id<Person> proposedOwner(const Plan &plan, const WhatIfFix &fix)
{
    Id<Person> owner;
    if (!fix.fallback.isNull())
        owner = keeperOf(plan, fix.fallback);
    else if (!fix.activity.isNull())
        owner = ownerOf(plan, rowOf(fix.activity));
    else
        owner = ownerOf(plan, RowId{fix.dependent.value});
    const auto deciders = holdersOf(plan, RoleKind::Decider);
    return owner.isNull() && !deciders.isEmpty() ? deciders.first() : owner;
}

class FixTeller {
public:
    FixTeller(const Plan &plan, const PlanGraph &graph, const WhatIf &asked, const IdeaShelf &shelf)
        : m_plan(plan)
        , m_graph(graph)
        , m_shelf(shelf)
        , m_impact(whatIf(graph.graph(), asked))
    { }

    // With the figures of the ideas that they would be written from.
    [[nodiscard]] std::vector<Fix> withFigures(std::vector<Fix> fixes) const
    {
        for (Fix &fix : fixes) {
            if (fix.kind != FixKind::WriteFallback)
                continue;
            const auto idea = ideaOf(m_plan, m_graph.activityId(fix.activity), idsOf(m_graph, fix.covers), m_shelf);
            if (!idea)
                continue;
            fix.activation = idea->start;
            fix.hold = idea->hold;
            fix.capacity = idea->share;
        }
        return fixes;
    }

    // In the order of Home, each once.
    [[nodiscard]] QList<WhatIfFix> told(std::vector<RankedFix> ranked, QDate today) const
    {
        QList<WhatIfFix> fixes;
        for (const RankedFix &one : inHomeOrder(std::move(ranked))) {
            const WhatIfFix fix = told(one, today);
            const auto same = std::find_if(fixes.begin(), fixes.end(),
                                           [&fix](const WhatIfFix &known) { return known.key == fix.key; });
            if (same == fixes.end()) {
                fixes.append(fix);
                continue;
            }
            // One trial proves the fallback for all whom it serves.
            same->avoided += fix.avoided;
            same->stoppedAvoided += fix.stoppedAvoided;
            same->costUnknown = same->costUnknown || fix.costUnknown;
        }
        for (WhatIfFix &fix : fixes)
            fix.ideaElsewhere = fix.idea && std::ranges::count(fixes, fix.idea, &WhatIfFix::idea) > 1;
        return fixes;
    }

    [[nodiscard]] static QString rowKey(RowId row) { return row.value.toString(QUuid::WithoutBraces); }

private:
    [[nodiscard]] WhatIfFix told(const RankedFix &ranked, QDate today) const
    {
        const Fix &fix = ranked.fix;
        WhatIfFix result;
        result.kind = fix.kind;
        result.avoided = ranked.exposureRemoved;
        result.stoppedAvoided = ranked.stoppedRemoved;
        result.costUnknown = ranked.costUnknown;
        result.effort = ranked.effort;
        switch (fix.kind) {
        case FixKind::WriteFallback:
            tellWriting(fix, result);
            break;
        case FixKind::SecondProvider:
        case FixKind::NameDeputy:
            result.node = m_graph.id(fix.node);
            result.dependent = m_graph.id(fix.dependent);
            result.row = RowId{result.dependent.value};
            break;
        case FixKind::MoveOffRoot:
            result.node = m_graph.id(fix.node);
            tellFallback(fix, result);
            break;
        case FixKind::HoldLonger:
            tellHolding(fix, result);
            break;
        case FixKind::ProveFallback:
        case FixKind::StartFaster:
            result.activity = m_graph.activityId(fix.activity);
            result.proof = m_graph.graph().service(fix.fallback, fix.activity).proof;
            tellFallback(fix, result);
            break;
        }
        result.owner = proposedOwner(m_plan, result);
        result.due = dueOf(result, today);
        result.key = QStringLiteral("%1/%2").arg(static_cast<int>(fix.kind)).arg(rowKey(result.row));
        if (fix.kind == FixKind::WriteFallback || fix.kind == FixKind::StartFaster)
            result.key += QLatin1Char('/') + rowKey(rowOf(result.activity));
        return result;
    }

    void tellFallback(const Fix &fix, WhatIfFix &result) const
    {
        result.fallback = m_graph.fallbackId(fix.fallback);
        result.row = rowOf(result.fallback);
    }

    // The activity that it leaves first; the first served where none is hit.
    [[nodiscard]] NodeIndex leftBy(FallbackIndex fallback) const
    {
        NodeIndex left = m_graph.graph().fallbacks()[fallback].serves.front().activity;
        Minutes from = endless;
        for (const ActivityImpact &hit : m_impact.activities) {
            const bool uses = hit.outages.front().fallback == fallback;
            if (uses && hit.uncoveredFrom && *hit.uncoveredFrom < from) {
                left = hit.activity;
                from = *hit.uncoveredFrom;
            }
        }
        return left;
    }

    // The library may know what carries on where this one ends.
    void tellHolding(const Fix &fix, WhatIfFix &result) const
    {
        const Graph::Fallback &held = m_graph.graph().fallbacks()[fix.fallback];
        const NodeIndex activity = leftBy(fix.fallback);
        result.activity = m_graph.activityId(activity);
        tellFallback(fix, result);
        if (const auto cost = m_graph.graph().activity(activity)->costPerHour)
            result.avoidedPerHour = *cost * std::min(held.capacity, wholeShare) / wholeShare;
        std::vector<NodeIndex> lost = held.covers;
        const auto hit = std::ranges::find(m_impact.activities, activity, &ActivityImpact::activity);
        if (hit != m_impact.activities.end()) {
            result.from = hit->uncoveredFrom;
            lost = hit->outages.front().hitBy;
        }
        const auto idea = ideaOf(m_plan, result.activity, idsOf(m_graph, lost), m_shelf);
        if (idea && (!idea->hold || *idea->hold > *held.hold)) {
            result.idea = idea;
            result.effort = idea->effort;
        }
    }

    void tellWriting(const Fix &fix, WhatIfFix &result) const
    {
        const QList<NodeId> lost = idsOf(m_graph, fix.covers);
        result.activity = m_graph.activityId(fix.activity);
        result.node = lost.isEmpty() ? nodeOf(result.activity) : lost.first();
        result.row = RowId{result.node.value};
        const auto hit = std::ranges::find(m_impact.activities, fix.activity, &ActivityImpact::activity);
        if (hit != m_impact.activities.end())
            result.from = hit->uncoveredFrom;
        if (const auto cost = m_graph.graph().activity(fix.activity)->costPerHour)
            result.avoidedPerHour = *cost * fix.capacity / wholeShare;
        if (const Id<Fallback> begun = unfinished(result.activity, lost); !begun.isNull()) {
            result.fallback = begun;
            result.row = rowOf(begun);
            result.effort = Minutes(5);
            return;
        }
        result.idea = ideaOf(m_plan, result.activity, lost, m_shelf);
        if (result.idea)
            result.effort = result.idea->effort;
    }

    // One for this that counts for nothing only because nobody said how soon it is ready.
    [[nodiscard]] Id<Fallback> unfinished(Id<Activity> activity, const QList<NodeId> &lost) const
    {
        for (const Id<Fallback> &fallback : fallbacksServing(m_plan, activity)) {
            const Fallback &row = *m_plan.find(fallback);
            const bool covered =
                std::all_of(lost.begin(), lost.end(), [&](NodeId node) { return covers(m_plan, row, node); });
            if (covered && !m_graph.index(fallback))
                return fallback;
        }
        return {};
    }

    const Plan &m_plan;
    const PlanGraph &m_graph;
    const IdeaShelf &m_shelf;
    Impact m_impact;
};

} // namespace

QList<WhatIfFix> whatIfFixes(const Plan &plan, const WhatIfQuestion &question, const IdeaShelf &shelf, QDate today,
                             std::stop_token stop)
{
    const PlanGraph graph(plan);
    WhatIf asked = askedOf(graph, question);
    if (asked.mode == FallbackMode::None)
        asked.mode = FallbackMode::Measured;
    const FixTeller teller(plan, graph, asked, shelf);
    auto possible = teller.withFigures(possibleFixesIn(graph.graph(), asked));
    return teller.told(rankedFixesIn(graph.graph(), std::move(possible), std::move(asked), std::move(stop)), today);
}

QList<WhatIfFix> nextFixes(const Plan &plan, const IdeaShelf &shelf, QDate today, std::stop_token stop)
{
    const PlanGraph graph(plan);
    const FixTeller teller(plan, graph, {}, shelf);
    const auto possible = teller.withFigures(possibleFixes(graph.graph()));
    return teller.told(rankedFixes(graph.graph(), possible, {}, std::move(stop)), today);
}

Action actionOf(const WhatIfFix &fix, const QString &title, const QString &note, IdSource &ids)
{
    Action action;
    action.id = ids.make<Action>();
    action.title = title;
    action.owner = fix.owner;
    action.due = fix.due;
    action.origin = ActionOrigin::WhatIf;
    action.originNote = note;
    action.subject = FixTeller::rowKey(fix.row);
    action.question = originMark + fix.key;
    return action;
}

Id<Action> openActionFor(const Plan &plan, const WhatIfFix &fix)
{
    for (const Action &action : plan.table<Action>()) {
        if (action.origin == ActionOrigin::WhatIf && action.question == originMark + fix.key
            && !action.doneOn.isValid())
            return action.id;
    }
    return {};
}

} // namespace relais
