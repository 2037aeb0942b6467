// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfAnswer: all that « Et si… » says of one question, in the plan's own ids and without words: what is hit, how
// each activity gets through, what it costs in the three ways of counting, whom to call, what has no solution
// (design/ui.md 4.4, design/analysis.md). The sentences are wording/whatiftext's; what to improve is whatiffixes.h's.
// Values and pure functions; any thread: a window asks on the analysis runner.
#pragma once

#include "analysis/whatif.h"
#include "domain/plan.h"

#include <QDateTime>

namespace relais {

// One thing that fails by itself.
struct WhatIfFailure {
    NodeId node;
    Minutes after{0}; // since the start of the question; >= 0
    std::optional<Minutes> lasting; // none: as long as the question says

    bool operator==(const WhatIfFailure &) const = default;
};

struct WhatIfQuestion {
    QList<WhatIfFailure> failing; // several things at once; rows that the plan does not have count for nothing
    QDateTime at; // day and hour on the firm's wall, its zone is not looked at; invalid: no clock, and neither peaks,
                  // deadlines nor reachable hours
    Minutes lasting{240};
    FallbackMode mode = FallbackMode::Measured; // that lanes, calls and uncovered points speak of

    bool operator==(const WhatIfQuestion &) const = default;
};

enum class WhatIfOutcome {
    Untouched,
    Resumed, // a fallback carries it until the end, or would be ready only after it
    HeldForATime, // a fallback carries it, but ends too early
    Uncovered, // nothing that is usable
};

// Stopped, Degraded or CatchingUp; minutes since the start.
struct WhatIfSpan {
    Interval interval;
    ActivityState state = ActivityState::Stopped;
    int served = 0; // Share of normal, 0..10000
    Id<Fallback> fallback; // that runs, or after which one catches up; of Stopped: the one that is being started, if
                           // any
    ProofLevel proof = ProofLevel::Written; // of it, for this activity
    bool tooSlow = false; // proven, but slower than the limit: never shown as tried
    bool uncovered = false; // of Stopped: no fallback can be used, or not any more

    bool operator==(const WhatIfSpan &) const = default;
};

// One activity.
struct WhatIfLane {
    Id<Activity> activity;
    WhatIfOutcome outcome = WhatIfOutcome::Untouched;
    QList<WhatIfSpan> spans; // ascending, without the normal state
    Minutes stopped{0}; // in all
    std::optional<Minutes> uncoveredFrom; // the first moment
    std::optional<LimitPassed> limitPassed; // the first time
    std::optional<Minutes> targetMissed; // the first time
    std::optional<qint64> loss; // cents in the mode of the question; none: to be estimated
    QList<NodeId> why; // from the activity to what fails: `Prendre les commandes > Shopify > Cloudflare`

    bool operator==(const WhatIfLane &) const = default;
};

// « D'où vient ce chiffre »: cost per hour x share lost x peak x time. The terms of an activity add up to its cents
// but for the rounding of each.
struct WhatIfTerm {
    Id<Activity> activity;
    ActivityState state = ActivityState::Stopped; // Stopped or Degraded
    qint64 costPerHour = 0; // cents
    int lost = wholeShare; // Share of it that is lost
    int factor = wholeShare; // of peak moments
    Minutes time{0}; // counted: within opening hours
    qint64 cents = 0; // rounded half up

    bool operator==(const WhatIfTerm &) const = default;
};

struct WhatIfActivityCost {
    Id<Activity> activity;
    std::optional<qint64> cents; // rounded half up; none: to be estimated
    Minutes stopped{0};

    bool operator==(const WhatIfActivityCost &) const = default;
};

// In one way of counting.
struct WhatIfCost {
    qint64 cents = 0; // the known part, rounded half up from the exact sum
    QList<WhatIfActivityCost> activities; // those hit, in the order of the plan
    QList<WhatIfTerm> terms;
    QList<qint64> hours; // cents of each hour from the start, of the same length in every way of counting
    int unknown = 0; // activities hit whose cost is to be estimated

    // Something is known: cents says at least that much.
    [[nodiscard]] bool isKnown() const { return activities.isEmpty() || unknown < activities.size(); }
    bool operator==(const WhatIfCost &) const = default;
};

// On the map.
struct WhatIfHit {
    NodeId node;
    QList<Interval> down;
    bool cause = false; // fails by itself

    bool operator==(const WhatIfHit &) const = default;
};

enum class WhatIfCallReason { Decides, Starts, Supports };

// Whom to call, in this order. Numbers of the firm only: who has none that the team may read is found in the call list
// (decisions.md 2).
struct WhatIfCall {
    WhatIfCallReason reason = WhatIfCallReason::Decides;
    Id<Person> person; // Decides, Starts
    NodeId node; // Supports: the tool or provider
    QList<Id<Fallback>> fallbacks; // that they decide or start
    QString name; // of the support, where the plan has one that is not the tool's
    QString number; // empty: none is known
    bool privateNumberOnly = false; // of a person: « voir la liste d'appel »
    Id<Person> insteadOf; // who is not reachable at that hour, if anybody

    bool operator==(const WhatIfCall &) const = default;
};

// Why a fallback that serves the activity, and is meant for some of what fails here, does not carry it.
struct WhatIfUnusable {
    enum class Reason {
        SameRoot, // falls with what it replaces: chain
        CoversPartly, // not for all that fails here
        NotReady, // nobody said how soon it is ready
        NeverProven, // and only proven ones count
        EndsEarly, // carries it only for a time
    };
    Id<Fallback> fallback;
    Reason reason = Reason::SameRoot;
    QList<NodeId> chain; // of SameRoot: from what it needs to what fails: `3CX > OVHcloud`

    bool operator==(const WhatIfUnusable &) const = default;
};

// A fallback that covers the same thing, but for another activity: « essayé pour vendre, aucun pour expédier ».
struct WhatIfElsewhere {
    Id<Fallback> fallback;
    Id<Activity> activity;
    NodeId covered;
    ProofLevel proof = ProofLevel::Written;

    bool operator==(const WhatIfElsewhere &) const = default;
};

struct WhatIfUncovered {
    Id<Activity> activity;
    Minutes from{0};
    Minutes until{0};
    QList<NodeId> lost; // direct needs
    QList<NodeId> why; // as in its lane
    QList<WhatIfUnusable> unusable;
    QList<WhatIfElsewhere> elsewhere;

    bool operator==(const WhatIfUncovered &) const = default;
};

struct WhatIfAnswer {
    WhatIfQuestion question;
    int activities = 0; // of the plan
    int hit = 0; // of these; resumed + held for a time + uncovered
    int resumed = 0;
    int uncovered = 0; // « sans solution », held for a time included
    std::optional<Minutes> uncoveredFrom; // the first moment of all
    Id<Activity> uncoveredFirst;
    Minutes end{0}; // the last moment at which something is down
    Minutes calm{0}; // the last moment at which anything is not normal
    QList<WhatIfLane> lanes; // every activity of the plan, in its order
    WhatIfCost without; // « Sans secours »
    WhatIfCost ours; // « Avec nos secours »: as measured, or as written where the question says so
    WhatIfCost proven; // « Essayés seulement »
    QList<WhatIfHit> nodes;
    QList<Id<Dependency>> links; // through which it spreads
    QList<WhatIfCall> calls;
    QList<WhatIfUncovered> noSolution; // the soonest first

    // In the mode of the question.
    [[nodiscard]] const WhatIfCost &cost() const
    {
        return question.mode == FallbackMode::None ? without : question.mode == FallbackMode::Proven ? proven : ours;
    }
    bool operator==(const WhatIfAnswer &) const = default;
};

[[nodiscard]] WhatIfAnswer whatIfAnswer(const Plan &plan, const WhatIfQuestion &question);

} // namespace relais
