// SPDX-License-Identifier: GPL-3.0-or-later
// The definition of "down" in design/analysis.md, written down minute by minute with no thought of speed: what
// propagate() is compared with. Minutes 0 … length - 1; starts with nothing down and applies the rule until nothing
// changes.
#pragma once

#include "analysis/propagation.h"

namespace relais::test {

// down[node][minute]
using MinuteTable = std::vector<std::vector<bool>>;

inline void markContribution(const std::vector<bool> &needed, std::size_t buffer, std::vector<bool> &target)
{
    for (std::size_t begin = 0; begin < needed.size();) {
        if (!needed[begin]) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < needed.size() && needed[end])
            ++end;
        for (std::size_t minute = begin + buffer; minute < end; ++minute)
            target[minute] = true;
        begin = end;
    }
}

inline std::vector<bool> hitMinutes(const Graph &graph, const MinuteTable &down, NodeIndex node, std::size_t length)
{
    std::vector<bool> hit(length, false);
    for (const Graph::Need &need : graph.needs(node)) {
        std::vector<bool> all(length, true);
        for (const Graph::Need &member : graph.needs(node)) {
            const bool counts = need.group == requiredNeed ? &member == &need : member.group == need.group;
            if (!counts)
                continue;
            std::vector<bool> one(length, false);
            markContribution(down[member.to], static_cast<std::size_t>(member.buffer), one);
            for (std::size_t minute = 0; minute < length; ++minute)
                all[minute] = all[minute] && one[minute];
        }
        for (std::size_t minute = 0; minute < length; ++minute)
            hit[minute] = hit[minute] || all[minute];
    }
    return hit;
}

inline MinuteTable plainFixpoint(const Graph &graph, const std::vector<Failure> &failures, std::size_t length)
{
    MinuteTable down(graph.nodeCount(), std::vector<bool>(length, false));
    for (const Failure &failure : failures) {
        for (auto minute = failure.interval.from.count(); minute < failure.interval.to.count(); ++minute)
            down[failure.node][static_cast<std::size_t>(minute)] = true;
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            const auto hit = hitMinutes(graph, down, node, length);
            for (std::size_t minute = 0; minute < length; ++minute) {
                if (hit[minute] && !down[node][minute]) {
                    down[node][minute] = true;
                    changed = true;
                }
            }
        }
    }
    return down;
}

} // namespace relais::test
