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
    QString standsInFor; // key of an earlier role: what the plan names as an alternative to it, instead of the above

    bool operator==(const ScenarioRole &) const = default;
};

// What the texts of a scene may name beside the facts of cards (domain/playbook.h).
enum class SceneFact {
    Firm,
    DeciderDeputy,
    Spokesperson,
    FallbackSteps, // as sentences
};
template <> struct EnumNames<SceneFact> {
    static constexpr const char *names[] = {"firm", "decider_deputy", "spokesperson", "fallback_steps"};
};

// A text names a fact in braces: "{fallback}" of what the telling is about, "{internet.tool}" of what another role is
// bound to. It is told only if every fact it names is known, and every role bound to something that has fallen.
struct SceneSentence {
    LocalText text;
    LocalText gap; // of what is expected: the question that the plan leaves open; empty: the sentence is left out

    bool operator==(const SceneSentence &) const = default;
};

// One way to tell a scene: used only if its role is bound to something that has fallen and its title can be told. What
// falls with the scene falls with the words that say so: nobody can see what nobody was told.
struct SceneTelling {
    QString about; // key of a role; empty: the activity that stops first
    QStringList stops; // roles that fall with it, unless they have fallen before
    LocalText title; // what the team is told, one sentence
    QList<LocalText> situation; // what makes it real; a sentence that cannot be told is left out
    QList<SceneSentence> expected; // for the facilitator: what the plan says to do

    bool operator==(const SceneTelling &) const = default;
};

struct ScenarioScene {
    QString key; // unique in its scenario, never renamed
    Minutes at{0}; // of play: a guide, the facilitator leads
    Minutes story{0}; // since the story began
    CardWho who = CardWho::Anyone;
    QStringList restores; // roles that come back with it
    QList<SceneTelling> tellings; // the first that can be told; the last one names no fact

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
    QString role; // of Fallback and SupportPhone; a fallback where it is not bound: of the activity that stops first
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
    LocalText unsaid; // after the questions that the plan leaves open: « Le plan ne le dit pas… »
    QList<ScenarioRole> roles;
    QList<ScenarioFact> facts;
    QList<ScenarioObjective> objectives;
    QList<ScenarioScene> scenes; // in order of `at`

    bool operator==(const Scenario &) const = default;
};

} // namespace relais
