// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario: what a drill can be about, as the library holds it (playbooks/scenarios): what falls and comes back, in
// scenes told by roles ("what takes the cards") that services/drillbuilder binds to one firm. Values; any thread.
#pragma once

#include "domain/localtext.h"
#include "domain/playbook.h"

namespace relais {

// A role that a scenario plays with: a tool or provider of the firm is bound to it.
struct ScenarioRole {
    QString key; // "card"
    LocalText name; // what it is, asked where the plan does not make it clear: « Ce qui encaisse par carte »
    QStringList catalogueKeys; // of tools and providers
    QStringList words; // found in the name, the purpose or what a provider carries; lower case, without accents

    bool operator==(const ScenarioRole &) const = default;
};

// One way to tell a scene. Texts may name card facts in braces ("{fallback}", domain/playbook.h), of what `about` is
// bound to; {firm} is the firm. A telling is used only if its role is bound and every fact of title and situation
// known.
struct SceneTelling {
    QString about; // key of a role; empty: the activity that stops first
    LocalText title; // what the team is told, one sentence
    LocalText situation; // a second one that makes it real
    LocalText expected; // for the facilitator: what the plan says to do

    bool operator==(const SceneTelling &) const = default;
};

struct ScenarioScene {
    QString key; // unique in its scenario, never renamed
    Minutes at{0}; // of play: a guide, the facilitator leads
    Minutes story{0}; // since the story began
    CardWho who = CardWho::Anyone;
    QStringList stops; // roles that fall with this scene
    QStringList restores;
    QList<SceneTelling> tellings; // the first that can be told; the last one needs no fact

    bool operator==(const ScenarioScene &) const = default;
};

enum class ObjectiveMeasure { FallbackStarted, CustomersTold, ServiceRestored };
template <> struct EnumNames<ObjectiveMeasure> {
    static constexpr const char *names[] = {"fallback_started", "customers_told", "service_restored"};
};

struct ScenarioObjective {
    QString key;
    LocalText text;
    ObjectiveMeasure measure = ObjectiveMeasure::FallbackStarted;
    Minutes within{0}; // real minutes of play after the stop

    bool operator==(const ScenarioObjective &) const = default;
};

// What the plan must know for a drill that is worth its time; asked in one panel where it does not.
enum class DrillFact { Decider, DeciderDeputy, TeamChannel, CustomerChannel, Fallback, SupportPhone };
template <> struct EnumNames<DrillFact> {
    static constexpr const char *names[] = {"decider",          "decider_deputy", "team_channel",
                                            "customer_channel", "fallback",       "support_phone"};
};

struct ScenarioFact {
    DrillFact fact = DrillFact::Decider;
    QString role; // of Fallback and SupportPhone
    LocalText ask; // « Qui décide ? »

    bool operator==(const ScenarioFact &) const = default;
};

struct Scenario {
    static constexpr qsizetype mostFacts = 5;

    QString key; // "card-and-internet"
    int version = 1;
    LocalText title;
    LocalText summary;
    Minutes storyStart{0}; // time of day
    Minutes briefing{5};
    Minutes play{25};
    Minutes debrief{15};
    QList<LocalText> rules; // said in the briefing
    QList<LocalText> questions; // asked in the debrief
    QList<ScenarioRole> roles;
    QList<ScenarioFact> facts;
    QList<ScenarioObjective> objectives;
    QList<ScenarioScene> scenes; // in order of `at`

    bool operator==(const Scenario &) const = default;
};

} // namespace relais
