// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whatifanswer.h"

#include "services/whatifcalls.h"
#include "services/whatifgraph.h"

#include <algorithm>

namespace relais {

namespace {

std::optional<LocalMinute> minuteOf(const QDateTime &at)
{
    if (!at.isValid())
        return std::nullopt;
    static const QDate epoch(1970, 1, 1);
    const std::chrono::local_days day{std::chrono::days(epoch.daysTo(at.date()))};
    return day + Minutes(at.time().msecsSinceStartOfDay() / 60000);
}

WhatIfCost costOf(const PlanGraph &graph, const WhatIf &asked)
{
    const Impact impact = whatIf(graph.graph(), asked);
    WhatIfCost cost;
    cost.cents = impact.totalLoss;
    cost.unknown = impact.unknownCosts;
    for (const ActivityImpact &activity : impact.activities) {
        const Id<Activity> id = graph.activityId(activity.activity);
        const Graph::Activity &about = *graph.graph().activity(activity.activity);
        cost.activities.append({id, activity.loss, stoppedTime(activity.states)});
        for (const LossTerm &term : lossTerms(about, activity.states, asked.start))
            cost.terms.append(
                {id, term.state, *about.costPerHour, term.lost, term.factor, term.time, term.amount.cents()});
    }
    for (const qint64 cents : lossByHour(graph.graph(), impact, asked.start))
        cost.hours.append(cents);
    return cost;
}

void tellHits(const Plan &plan, const PlanGraph &graph, const DownTimes &down, WhatIfAnswer &answer)
{
    QSet<std::pair<NodeId, NodeId>> spread;
    for (NodeIndex node = 0; node < graph.graph().nodeCount(); ++node) {
        if (down.of(node).empty())
            continue;
        WhatIfHit hit;
        hit.node = graph.id(node);
        hit.cause = down.failsByItself(node);
        for (const Interval &interval : down.of(node)) {
            hit.down.append(interval);
            answer.end = std::max(answer.end, interval.to);
            for (const NodeIndex by : hitBy(graph.graph(), down, node, interval))
                spread.insert({hit.node, graph.id(by)});
        }
        answer.nodes.append(hit);
    }
    for (const Dependency &link : plan.table<Dependency>()) {
        if (isLink(link) && spread.contains({link.from, link.to}))
            answer.links.append(link.id);
    }
}

void sumUp(WhatIfAnswer &answer)
{
    answer.calm = answer.end;
    for (const WhatIfLane &lane : std::as_const(answer.lanes)) {
        ++answer.activities;
        answer.hit += lane.outcome != WhatIfOutcome::Untouched ? 1 : 0;
        answer.resumed += lane.outcome == WhatIfOutcome::Resumed ? 1 : 0;
        answer.uncovered += lane.uncoveredFrom ? 1 : 0;
        if (!lane.spans.isEmpty())
            answer.calm = std::max(answer.calm, lane.spans.last().interval.to);
    }
    if (!answer.noSolution.isEmpty()) {
        answer.uncoveredFrom = answer.noSolution.first().from;
        answer.uncoveredFirst = answer.noSolution.first().activity;
    }
}

} // namespace

WhatIf askedOf(const PlanGraph &graph, const WhatIfQuestion &question)
{
    WhatIf asked;
    asked.start = minuteOf(question.at);
    asked.mode = question.mode;
    for (const WhatIfFailure &failure : question.failing) {
        const auto node = graph.index(failure.node);
        const Minutes from = std::max(failure.after, Minutes(0));
        if (node)
            asked.failures.push_back({*node, {from, from + failure.lasting.value_or(question.lasting)}});
    }
    return asked;
}

WhatIfAnswer whatIfAnswer(const Plan &plan, const WhatIfQuestion &question)
{
    const PlanGraph graph(plan);
    const auto asked = [&](FallbackMode mode) {
        WhatIf one = askedOf(graph, question);
        one.mode = mode;
        return one;
    };
    const bool asWritten = question.mode == FallbackMode::Written;
    WhatIfAnswer answer;
    answer.question = question;
    const Impact impact = whatIf(graph.graph(), asked(question.mode));
    tellActivities(plan, graph, impact, answer);
    tellHits(plan, graph, impact.down, answer);
    answer.without = costOf(graph, asked(FallbackMode::None));
    answer.ours = costOf(graph, asked(asWritten ? FallbackMode::Written : FallbackMode::Measured));
    answer.proven = costOf(graph, asked(FallbackMode::Proven));
    sumUp(answer);
    answer.calls = callsOf(plan, answer);
    return answer;
}

} // namespace relais
