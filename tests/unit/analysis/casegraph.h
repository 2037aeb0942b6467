// SPDX-License-Identifier: GPL-3.0-or-later
// CaseGraph: an example firm of tests/data/cases (format relais-attendu/1) as a Graph with its ids, and the expected
// results beside it. For tests only; the program itself reads plans.
#pragma once

#include "analysis/whatif.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace relais::test {

class CaseGraph {
public:
    // Aborts the test program when the file is missing or not of its format.
    explicit CaseGraph(const char *name);

    [[nodiscard]] const Graph &graph() const { return m_graph; }
    [[nodiscard]] const nlohmann::json &expected() const { return m_json; }
    [[nodiscard]] NodeIndex node(const std::string &id) const { return m_index.at(id); }
    [[nodiscard]] const std::string &id(NodeIndex node) const { return m_ids[node]; }
    [[nodiscard]] FallbackIndex fallback(const std::string &id) const;
    [[nodiscard]] const std::string &fallbackId(FallbackIndex index) const { return m_fallbackIds[index]; }
    [[nodiscard]] std::vector<std::string> ids(const std::vector<NodeIndex> &nodes) const;

    // A what-if of the file as a question, and an answer in the form in which the file states the expected one.
    [[nodiscard]] static std::optional<LocalMinute> startOf(const nlohmann::json &whatIf);
    [[nodiscard]] WhatIf question(const nlohmann::json &whatIf) const;
    [[nodiscard]] nlohmann::json answer(const Impact &impact) const;

private:
    void addNodes(GraphBuilder &builder);
    void addNeeds(GraphBuilder &builder);
    void addFallbacks(GraphBuilder &builder);
    [[nodiscard]] nlohmann::json outageJson(const ActivityOutage &outage) const;

    nlohmann::json m_json;
    Graph m_graph;
    std::vector<std::string> m_ids;
    std::map<std::string, NodeIndex> m_index;
    std::vector<std::string> m_fallbackIds;
};

} // namespace relais::test
