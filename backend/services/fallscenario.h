// SPDX-License-Identifier: GPL-3.0-or-later
// A drill of what no scenario of the library tells: something of this plan falls, and the moments of every outage
// (DrillFrame::falls) are told of it. What it makes is a Scenario like any other, whose roles are bound already:
// services/drillbuilder drafts it. Pure functions; any thread.
#pragma once

#include "domain/plan.h"
#include "domain/scenario.h"
#include "services/whatifanswer.h"

namespace relais {

struct FallNode {
    NodeId node;
    Minutes from{0}; // of the story
    std::optional<Minutes> until; // none: with the end

    bool operator==(const FallNode &) const = default;
};

// A real instant that the drill tells.
struct FallInstant {
    QString key; // of the scene
    Minutes at{0}; // of the story
    FallMoment moment = FallMoment::Said;
    LocalText text; // its own words; empty: the moment's

    bool operator==(const FallInstant &) const = default;
};

struct FallStory {
    QString key; // DrillDraft::scenario
    DrillSource source = DrillSource::WeakestPoint;
    LocalText title; // empty: the source's
    QList<FallNode> falls; // at least one at 0
    QList<FallInstant> instants; // in order
    Minutes start{0}; // time of day
    Minutes lasting{240}; // until all is back; > 0
    bool returns = true; // false: it is still down when the drill ends
    bool scaled = false; // the clock of the play runs evenly through the story (Scenario::span)
    QStringList secrets; // as in Scenario
    QList<LocalText> notes; // for the facilitator, with the first sign
    QList<LocalText> lessons; // before those of every outage
    QStringList sources;
};

// The short length has five to eight scenes, the full one all.
[[nodiscard]] Scenario fallScenario(const FallStory &story, const Plan &plan, const DrillFrame &frame);

// An answered or unanswered question of « Et si… » as a drill; none where nothing of it stands in the plan.
[[nodiscard]] std::optional<Scenario> whatIfScenario(const WhatIfQuestion &question, const Plan &plan,
                                                     const DrillFrame &frame);

// One thing that falls, for as long as the reference outage, and past the soonest stop that what it hits tolerates.
[[nodiscard]] std::optional<Scenario> toolScenario(NodeId node, const Plan &plan, const DrillFrame &frame);

} // namespace relais
