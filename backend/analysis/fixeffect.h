// SPDX-License-Identifier: GPL-3.0-or-later
// What the fixes of nextfix.h change in the graph, and what each changes in the outages of every node alone, all found
// in one pass over these outages: a fallback changes nothing of what falls, and a second provider only what fell by the
// need that it stands beside. Pure; one thread each.
#pragma once

#include "analysis/exactamount.h"
#include "analysis/nextfix.h"
#include "analysis/soleoutage.h"

#include <map>

namespace relais {

// Of a kind that changes a fallback: it as it would be, and its place (one behind the last: a new one).
[[nodiscard]] bool changesFallback(FixKind kind);
[[nodiscard]] FallbackIndex placeOf(const Graph &graph, const Fix &fix);
[[nodiscard]] Graph::Fallback changedFallback(const Graph &graph, const Fix &fix);

class FixEffects {
public:
    // All must outlive it.
    FixEffects(const Graph &graph, const std::vector<Fix> &fixes, const ExposureOptions &options);

    // False: stopped early; nothing is known then.
    [[nodiscard]] bool measure(const std::stop_token &stop);
    // Of the fix at that place among the fixes: cents and stopped time, over all outages.
    [[nodiscard]] qint64 exposureRemoved(std::size_t fix) const;
    [[nodiscard]] Minutes stoppedRemoved(std::size_t fix) const { return m_effects[fix].stopped; }

private:
    using ActivityRow = std::size_t; // in Graph::activities()
    enum Reckoning { AsAsked, ProvenOnly };
    struct Change { // of a fallback, by one of the fixes
        std::size_t fix;
        ChangedFallback fallback;
    };
    struct Spare { // of one node
        NodeIndex on;
        std::size_t fix;
    };
    struct Effect {
        std::map<ActivityRow, qint64> removed; // as Passage::lost
        Minutes stopped{0};
    };
    struct HitActivity { // in the outage looked at
        NodeIndex node;
        ActivityRow row;
        std::vector<NodeIndex> hits;
        Passage passages[2]; // by Reckoning
    };

    void index(std::size_t fix);
    void findHitActivities();
    void changeFallbacks(const HitActivity &activity);
    void changeFallback(const HitActivity &activity, const Change &change);
    void spareNeeds();
    void findTouched(NodeIndex spared, std::span<const NodeIndex> changed);
    void note(std::size_t fix, const HitActivity &activity, const Passage &after);
    [[nodiscard]] Reckoning reckoningOf(std::size_t fix) const;
    [[nodiscard]] FallbackMode mode(Reckoning reckoning) const;
    [[nodiscard]] ActivityRow rowOf(NodeIndex activity) const;
    [[nodiscard]] ExactAmount loss(Reckoning reckoning, const Effect &less) const;

    const Graph &m_graph;
    const std::vector<Fix> &m_fixes;
    FallbackMode m_mode;
    SoleOutage m_outage;
    std::vector<Graph::Fallback> m_changed; // beside the fixes
    std::map<std::pair<NodeIndex, NodeIndex>, std::vector<Change>> m_written; // by activity and one thing covered
    std::vector<std::vector<Change>> m_changes; // of fallbacks that are there, by activity
    std::vector<std::vector<Spare>> m_spares; // by node
    std::vector<std::vector<NodeIndex>> m_served; // activities with a fallback that needs the node
    bool m_asksForProven = false;
    std::vector<qint64> m_lost[2]; // by Reckoning and activity
    std::vector<Effect> m_effects; // beside the fixes
    // Of the outage looked at.
    std::vector<HitActivity> m_hit;
    std::vector<std::size_t> m_placeInHit; // by activity; the number of hit ones for one that is not
    std::vector<std::size_t> m_touched; // places in m_hit
};

} // namespace relais
