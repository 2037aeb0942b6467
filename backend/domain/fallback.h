// SPDX-License-Identifier: GPL-3.0-or-later
// A fallback (solution de secours): how activities go on without what has failed; and its proofs. Semantics of
// covering, starting and holding: backend/analysis. Values; any thread.
#pragma once

#include "domain/activity.h"

namespace relais {

struct Fallback {
    static constexpr const char *table = "fallback";

    Id<Fallback> id;
    QString name;
    QString trigger; // when to switch, in words
    std::optional<Minutes> switchAfter; // « on bascule après »
    Id<Person> decider; // none = the firm's decider
    std::optional<Minutes> activation; // time to start it, as stated (« prêt en »)
    std::optional<Minutes> hold; // how long it can be kept up; with holdUnlimited = without limit
    bool holdUnlimited = false;
    std::optional<int> capacity; // Share of normal service, 0..10000 (« on sert encore »)
    QString material; // what must be at hand: paper, cash…
    QString captured; // what is noted meanwhile
    QString reentry; // how and by whom it is typed in afterwards
    std::optional<int> catchUp; // Share: hours of re-entry per hour held, 10000 = one for one
    QString returnCheck; // what shows that normal is back
    QString never; // what must never be done (« Ne jamais »)
    bool coversAny = false; // covers the loss of any need; else those of its FallbackCover rows
    int position = 0;

    bool operator==(const Fallback &) const = default;
};

struct FallbackStep {
    static constexpr const char *table = "fallback_step";

    Id<FallbackStep> id;
    Id<Fallback> fallback;
    QString text;
    Id<Person> person;
    int position = 0;

    bool operator==(const FallbackStep &) const = default;
};

// The fallback serves this activity.
struct FallbackActivity {
    static constexpr const char *table = "fallback_activity";

    Id<FallbackActivity> id;
    Id<Fallback> fallback;
    Id<Activity> activity;

    bool operator==(const FallbackActivity &) const = default;
};

// The fallback covers the loss of this direct need of the activities it serves.
struct FallbackCover {
    static constexpr const char *table = "fallback_cover";

    Id<FallbackCover> id;
    Id<Fallback> fallback;
    NodeId node;

    bool operator==(const FallbackCover &) const = default;
};

// The fallback itself needs this node.
struct FallbackNeed {
    static constexpr const char *table = "fallback_need";

    Id<FallbackNeed> id;
    Id<Fallback> fallback;
    NodeId node;

    bool operator==(const FallbackNeed &) const = default;
};

// Lowest first. Only Tried and Used are proof; they alone are shown in teal (decisions.md 3).
enum class ProofLevel { Written, Discussed, Tried, Used };
template <> struct EnumNames<ProofLevel> {
    static constexpr const char *names[] = {"written", "discussed", "tried", "used"};
};

// One entry of a fallback's history of proof, for one activity or (activity null) for all it serves.
struct Proof {
    static constexpr const char *table = "proof";

    Id<Proof> id;
    Id<Fallback> fallback;
    Id<Activity> activity;
    ProofLevel level = ProofLevel::Written;
    QDate date; // when, if known
    QString dateNote; // when the date is only known in words: « en mai »
    std::optional<Minutes> minutes; // measured activation, of Tried and Used
    QString who;
    QString run; // id of the drill or incident it comes from, if any

    bool operator==(const Proof &) const = default;
};

template <> std::span<const Field<Fallback>> fields<Fallback>();
template <> std::span<const Field<FallbackStep>> fields<FallbackStep>();
template <> std::span<const Field<FallbackActivity>> fields<FallbackActivity>();
template <> std::span<const Field<FallbackCover>> fields<FallbackCover>();
template <> std::span<const Field<FallbackNeed>> fields<FallbackNeed>();
template <> std::span<const Field<Proof>> fields<Proof>();

} // namespace relais
