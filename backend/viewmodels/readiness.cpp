// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/readiness.h"

#include "analysis/plangraph.h"

#include <algorithm>

namespace relais {

namespace {

struct Ranked {
    ToolReadiness readiness;
    std::optional<Minutes> tolerated;
};

int groupOfMark(RelayMark mark)
{
    return mark == RelayMark::Partly ? static_cast<int>(RelayMark::None) : static_cast<int>(mark);
}

Ranked rankedOf(const Plan &plan, const PlanGraph &graph, const Tool &tool, const Criticality &criticality)
{
    Ranked ranked;
    ranked.readiness = {tool.id, tool.name, criticality.mark.value_or(RelayMark::None), {}, {}};
    ranked.tolerated = criticality.tolerated;
    for (const ActivityMark &one : criticality.marks) {
        const QString name = plan.nameOf(graph.id(one.activity).value);
        if (one.mark == RelayMark::Tried)
            ranked.readiness.tried << name;
        else if (one.mark == RelayMark::None)
            ranked.readiness.uncovered << name;
    }
    return ranked;
}

bool comesBefore(const Ranked &a, const Ranked &b)
{
    const int first = groupOfMark(a.readiness.mark);
    const int second = groupOfMark(b.readiness.mark);
    if (first != second)
        return first < second;
    return a.tolerated.value_or(Minutes::max()) < b.tolerated.value_or(Minutes::max());
}

// A fallback for what the fix is about that counts for nothing only because nobody said how soon it is ready.
const Fallback *unfinishedFallback(const Plan &plan, const PlanGraph &graph, const Fix &fix)
{
    for (const FallbackCover &cover : plan.table<FallbackCover>()) {
        const auto node = graph.index(cover.node);
        const Fallback *fallback = plan.find(cover.fallback);
        if (!fallback || fallback->activation || !node || std::ranges::find(fix.covers, *node) == fix.covers.end())
            continue;
        for (const FallbackActivity &served : plan.table<FallbackActivity>()) {
            if (served.fallback == fallback->id && served.activity == graph.activityId(fix.activity))
                return fallback;
        }
    }
    return nullptr;
}

// The activity and node that a fix is about, in the words of Home.
NextStep described(const Plan &plan, const PlanGraph &graph, const RankedFix &ranked)
{
    const Fix &fix = ranked.fix;
    const auto name = [&](NodeIndex node) { return plan.nameOf(graph.id(node).value); };
    const auto row = [&](NodeIndex node) { return RowId{graph.id(node).value}; };
    NextStep step;
    step.kind = fix.kind;
    step.activities = ranked.activitiesHelped;
    step.soonestLimit = ranked.soonestLimit;
    step.effort = ranked.effort;
    switch (fix.kind) {
    case FixKind::WriteFallback:
        step.row = row(fix.covers.empty() ? fix.activity : fix.covers.front());
        if (const Fallback *fallback = unfinishedFallback(plan, graph, fix)) {
            step.unfinished = true;
            step.row = rowOf(fallback->id);
            step.effort = Minutes(5);
        }
        step.subject = plan.nameOf(step.row.value);
        step.other = name(fix.activity);
        break;
    case FixKind::SecondProvider:
    case FixKind::NameDeputy:
        step.row = row(fix.node);
        step.subject = name(fix.node);
        step.other = name(fix.dependent);
        break;
    case FixKind::MoveOffRoot:
        step.row = rowOf(graph.fallbackId(fix.fallback));
        step.subject = plan.nameOf(step.row.value);
        step.other = name(fix.node);
        break;
    case FixKind::ProveFallback:
    case FixKind::StartFaster:
        step.row = rowOf(graph.fallbackId(fix.fallback));
        step.subject = plan.nameOf(step.row.value);
        step.other = name(fix.activity);
        break;
    case FixKind::HoldLonger:
        step.row = rowOf(graph.fallbackId(fix.fallback));
        step.subject = plan.nameOf(step.row.value);
        step.other = name(graph.graph().fallbacks()[fix.fallback].serves.front().activity);
        break;
    }
    if (fix.kind == FixKind::WriteFallback && !ranked.costUnknown) {
        if (const Activity *activity = plan.find(graph.activityId(fix.activity)))
            step.costPerHour = activity->costPerHour;
    }
    step.key =
        QStringLiteral("%1/%2").arg(static_cast<int>(fix.kind)).arg(step.row.value.toString(QUuid::WithoutBraces));
    return step;
}

} // namespace

QList<ToolReadiness> readinessOf(const Plan &plan, std::stop_token stop)
{
    const PlanGraph graph(plan);
    Criticalities criticalities(graph.graph(), plan.organisation().criticalThreshold);
    std::vector<Ranked> tools;
    for (const Tool &tool : inOrder(plan.table<Tool>())) {
        const auto node = graph.index(nodeOf(tool.id));
        if (!node || stop.stop_requested())
            continue;
        const Criticality criticality = criticalities.of(*node);
        if (tool.criticalOverride.value_or(criticality.critical))
            tools.push_back(rankedOf(plan, graph, tool, criticality));
    }
    std::stable_sort(tools.begin(), tools.end(), comesBefore);
    QList<ToolReadiness> list;
    for (const Ranked &ranked : tools)
        list.append(ranked.readiness);
    return list;
}

QList<NextStep> nextStepsOf(const Plan &plan, qsizetype count, std::stop_token stop)
{
    const PlanGraph graph(plan);
    QList<NextStep> steps;
    QStringList keys;
    auto fixes = inHomeOrder(rankedFixes(graph.graph(), {}, stop));
    // What has no fallback at all comes before what has one supplier only.
    std::stable_partition(fixes.begin(), fixes.end(),
                          [](const RankedFix &ranked) { return ranked.fix.kind == FixKind::WriteFallback; });
    for (const RankedFix &ranked : fixes) {
        const NextStep step = described(plan, graph, ranked);
        if (step.subject.isEmpty() || keys.contains(step.key))
            continue;
        keys << step.key;
        steps.append(step);
        if (steps.size() == count)
            break;
    }
    return steps;
}

} // namespace relais
