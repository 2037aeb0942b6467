// SPDX-License-Identifier: GPL-3.0-or-later
#include "casegraph.h"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace relais::test {

namespace {

using nlohmann::json;

std::optional<Minutes> minutesOf(const json &value)
{
    return value.is_null() ? std::nullopt : std::optional(Minutes(value.get<qint64>()));
}

// Shares, ratios and factors of the file have at most four decimals.
std::int32_t tenThousandths(const json &value, int unit)
{
    return static_cast<std::int32_t>(std::lround(value.get<double>() * wholeShare / unit));
}

Minutes clockTime(const std::string &text)
{
    return Minutes(std::stoi(text.substr(0, 2)) * 60 + std::stoi(text.substr(3, 2)));
}

Graph::Activity activityOf(const json &node)
{
    Graph::Activity activity;
    activity.limit = minutesOf(node.at("mtpd"));
    activity.target = minutesOf(node.at("rto"));
    activity.costPerHour = std::llround(node.at("cost_per_hour").get<double>() * 100);
    activity.priority = node.at("priority").get<bool>();
    for (const json &row : node.at("peaks")) {
        Graph::Peak peak{{0, clockTime(row.at("from")), clockTime(row.at("to"))}, tenThousandths(row.at("factor"), 1)};
        for (const int day : row.at("days"))
            peak.hours.weekdays = static_cast<std::uint8_t>(peak.hours.weekdays | (1U << (day - 1)));
        activity.peaks.push_back(peak);
    }
    return activity;
}

json euros(qint64 cents)
{
    return static_cast<double>(cents) / 100;
}

json pair(const Interval &interval)
{
    return {interval.from.count(), interval.to.count()};
}

const char *nameOf(ActivityState state)
{
    switch (state) {
    case ActivityState::Stopped:
        return "stopped";
    case ActivityState::Degraded:
        return "degraded";
    case ActivityState::CatchingUp:
        break;
    }
    return "catching_up";
}

} // namespace

CaseGraph::CaseGraph(const char *name)
{
    std::ifstream file(std::string(RELAIS_SOURCE_DIR "/tests/data/cases/") + name + ".json");
    m_json = json::parse(file);
    if (m_json.at("format") != "relais-attendu/1")
        qFatal("%s is not of the format relais-attendu/1", name);
    GraphBuilder builder;
    addNodes(builder);
    addNeeds(builder);
    addFallbacks(builder);
    m_graph = std::move(builder).build();
}

FallbackIndex CaseGraph::fallback(const std::string &id) const
{
    return static_cast<FallbackIndex>(std::ranges::find(m_fallbackIds, id) - m_fallbackIds.begin());
}

std::vector<std::string> CaseGraph::ids(const std::vector<NodeIndex> &nodes) const
{
    std::vector<std::string> result;
    for (const NodeIndex index : nodes)
        result.push_back(id(index));
    return result;
}

void CaseGraph::addNodes(GraphBuilder &builder)
{
    static const std::map<std::string, NodeKind> kinds{{"tool", NodeKind::Tool},
                                                       {"provider", NodeKind::Provider},
                                                       {"site", NodeKind::Site},
                                                       {"person", NodeKind::Person}};
    for (const json &row : m_json.at("nodes")) {
        const std::string kind = row.at("kind");
        const NodeIndex index =
            kind == "activity" ? builder.addActivity(activityOf(row)) : builder.addNode(kinds.at(kind));
        m_ids.push_back(row.at("id"));
        m_index[m_ids.back()] = index;
    }
}

void CaseGraph::addNeeds(GraphBuilder &builder)
{
    std::map<std::pair<NodeIndex, std::string>, GroupIndex> groups;
    for (const json &row : m_json.at("needs")) {
        const NodeIndex from = node(row.at("from"));
        GroupIndex group = requiredNeed;
        if (!row.at("group").is_null()) {
            const std::pair key(from, row.at("group").get<std::string>());
            const auto known = groups.find(key);
            group = known != groups.end() ? known->second : builder.addGroup();
            groups[key] = group;
        }
        builder.addNeed(from, node(row.at("to")), *minutesOf(row.at("buffer")), group);
    }
}

void CaseGraph::addFallbacks(GraphBuilder &builder)
{
    for (const json &row : m_json.at("fallbacks")) {
        Graph::Fallback fallback;
        const auto proven = minutesOf(row.at("proven"));
        for (const std::string activity : row.at("serves"))
            fallback.serves.push_back({node(activity), proven ? ProofLevel::Tried : ProofLevel::Written, proven});
        fallback.coversAny = row.at("covers") == "any";
        if (!fallback.coversAny) {
            for (const std::string covered : row.at("covers"))
                fallback.covers.push_back(node(covered));
        }
        for (const std::string need : row.at("needs"))
            fallback.needs.push_back(node(need));
        fallback.activation = *minutesOf(row.at("activation"));
        fallback.hold = minutesOf(row.at("hold"));
        fallback.capacity = tenThousandths(row.at("capacity"), 100);
        fallback.catchUp = tenThousandths(row.at("catchup"), 1);
        builder.addFallback(std::move(fallback));
        m_fallbackIds.push_back(row.at("id"));
    }
}

std::optional<LocalMinute> CaseGraph::startOf(const json &whatIf)
{
    const json &at = whatIf.at("at");
    if (at.is_null())
        return std::nullopt;
    const std::string text = at;
    const std::chrono::year_month_day day{std::chrono::year(std::stoi(text.substr(0, 4))),
                                          std::chrono::month(static_cast<unsigned>(std::stoi(text.substr(5, 2)))),
                                          std::chrono::day(static_cast<unsigned>(std::stoi(text.substr(8, 2))))};
    return std::chrono::local_days(day) + clockTime(text.substr(11));
}

WhatIf CaseGraph::question(const json &whatIf) const
{
    WhatIf question;
    question.start = startOf(whatIf);
    for (const json &row : whatIf.at("down"))
        question.failures.push_back({node(row.at("node")), {*minutesOf(row.at("from")), *minutesOf(row.at("to"))}});
    return question;
}

json CaseGraph::outageJson(const ActivityOutage &outage) const
{
    json roots = json::array();
    for (const SameRoot &root : outage.sameRoot)
        roots.push_back({{"fallback", fallbackId(root.fallback)}, {"need", id(root.need)}, {"chain", ids(root.chain)}});
    json notCovering = json::array();
    for (const FallbackIndex index : outage.notCovering)
        notCovering.push_back(fallbackId(index));
    auto hits = ids(outage.hitBy);
    std::ranges::sort(hits);
    return {{"from", outage.interval.from.count()},
            {"to", outage.interval.to.count()},
            {"hit_by", hits},
            {"fallback", outage.fallback ? json(fallbackId(*outage.fallback)) : json()},
            {"degraded_min", (outage.held.to - outage.held.from).count()},
            {"same_root", roots},
            {"not_covering", notCovering}};
}

json CaseGraph::answer(const Impact &impact) const
{
    json down = json::object();
    for (NodeIndex index = 0; index < m_graph.nodeCount(); ++index) {
        for (const Interval &interval : impact.down.of(index))
            down[id(index)].push_back(pair(interval));
    }
    json activities = json::object();
    std::map<std::string, qint64> uncovered; // by id, as the file has them
    for (const ActivityImpact &activity : impact.activities) {
        json row{{"states", json::array()},
                 {"intervals", json::array()},
                 {"loss", euros(activity.loss.value())},
                 {"limit_passed", json::array()},
                 {"target_missed", json::array()}};
        for (const StateSpan &span : activity.states)
            row["states"].push_back({span.interval.from.count(), span.interval.to.count(), nameOf(span.state)});
        for (const ActivityOutage &outage : activity.outages)
            row["intervals"].push_back(outageJson(outage));
        for (const LimitPassed &passed : activity.limitPassed)
            row["limit_passed"].push_back(passed.at.count());
        for (const Minutes &missed : activity.targetMissed)
            row["target_missed"].push_back(missed.count());
        if (activity.uncoveredFrom)
            uncovered[id(activity.activity)] = activity.uncoveredFrom->count();
        activities[id(activity.activity)] = row;
    }
    json uncoveredRows = json::array();
    for (const auto &[activity, from] : uncovered)
        uncoveredRows.push_back(json::array({activity, from}));
    return {{"down", down},
            {"activities", activities},
            {"total_loss", euros(impact.totalLoss)},
            {"uncovered", uncoveredRows}};
}

} // namespace relais::test
