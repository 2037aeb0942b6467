// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario: what a drill can be about, as the library holds it (playbooks/scenarios): what falls and comes back, in
// scenes told by roles ("what takes the cards") that services/drillbuilder binds to one firm. Values; any thread.
#pragma once

#include "domain/action.h"
#include "domain/localtext.h"
#include "domain/node.h"
#include "domain/playbook.h"

#include <array>

namespace relais {

// A role that a scenario plays with: a tool or provider of the firm is bound to it.
struct ScenarioRole {
    QString key; // "card"
    LocalText name; // what it is, asked where the plan does not make it clear: « Ce qui encaisse par carte »
    QStringList catalogueKeys; // of tools and providers
    QStringList words; // found in the name, the purpose or what a provider carries; lower case, without accents
    QString standsInFor; // key of an earlier role: what the plan names as an alternative to it, instead of the above
    NodeId node; // what plays it, in a scenario that was made for one plan; null: found by the above

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

inline constexpr QLatin1StringView nameOfRole("name"); // "{insurer.name}"

// A text names a fact in braces: "{fallback}" of what the telling is about, "{internet.tool}" of what another role is
// bound to. It is told only if every fact it names is known, and every role bound to something that has fallen; but
// "{insurer.name}" is the name of what a role is bound to, fallen or not.
struct SceneSentence {
    LocalText text;
    LocalText gap; // of what is expected: the question that the plan leaves open; empty: the sentence is left out

    bool operator==(const SceneSentence &) const = default;
};

// One way to tell a scene: used only if its role is bound to something that has fallen and its title can be told. What
// falls with the scene falls with the words that say so: nobody can see what nobody was told.
struct SceneTelling {
    QString about; // key of a role; empty: the activity that stops first
    QList<Trade> trades; // told only to firms of these; none: to all
    QStringList stops; // roles that fall with it, unless they have fallen before
    LocalText title; // what the team is told, one sentence
    QList<LocalText> situation; // what makes it real; a sentence that cannot be told is left out
    QList<SceneSentence> expected; // for the facilitator: what the plan says to do

    bool operator==(const SceneTelling &) const = default;
};

struct DrillMinutes {
    Minutes briefing{5};
    Minutes play{25};
    Minutes debrief{15};
    [[nodiscard]] Minutes total() const { return briefing + play + debrief; }

    bool operator==(const DrillMinutes &) const = default;
};

struct ScenarioScene {
    QString key; // unique in its scenario, never renamed
    std::optional<Minutes> first; // minutes of play in the short drill, a guide; none: it is not in it
    Minutes full{0}; // the same in the whole one
    Minutes story{0}; // since the story began
    DrillCell cell = DrillCell::Everyone;
    QStringList objectives; // keys of those that it serves
    QStringList restores; // roles that come back with it
    QList<SceneTelling> tellings; // the first that can be told; the last one names no fact
    bool dated = false; // it really happened, at this time of the story

    [[nodiscard]] std::optional<Minutes> at(DrillLength length) const
    {
        return length == DrillLength::Full ? full : first;
    }

    bool operator==(const ScenarioScene &) const = default;
};

// Judged: by the team in the review; nothing that is noted measures it.
enum class ObjectiveMeasure { FallbackStarted, CustomersTold, ServiceRestored, Judged };
template <> struct EnumNames<ObjectiveMeasure> {
    static constexpr const char *names[] = {"fallback_started", "customers_told", "service_restored", "judged"};
};

struct ScenarioObjective {
    QString key;
    LocalText text;
    ObjectiveMeasure measure = ObjectiveMeasure::FallbackStarted;
    Minutes within{0}; // real minutes of play after the stop; 0 where it is judged

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

// A way to make the drill harder, told by the facilitator; the clock does not play it.
struct ScenarioTwist {
    QString key;
    LocalText title;
    LocalText text;

    bool operator==(const ScenarioTwist &) const = default;
};

struct Scenario {
    static constexpr qsizetype mostFacts = 5;
    static constexpr qsizetype firstScenes = 5; // in the short drill

    QString key; // "card-and-internet"
    int version = 1;
    QString family; // "S07"
    QList<Trade> trades; // whom it fits best; none: everyone
    QStringList modelledOn; // keys of real outages
    LocalText title;
    LocalText summary;
    QStringList search; // words by which staff look for it, of both languages
    Minutes storyStart{0}; // time of day
    DrillMinutes first;
    DrillMinutes full;
    QList<LocalText> decisions; // that the drill forces, as questions
    QList<ScenarioTwist> twists;
    QList<LocalText> lessons; // what firms usually find out; for the debrief
    QList<ScenarioRole> roles;
    QList<ScenarioFact> facts;
    QList<ScenarioObjective> objectives;
    QList<ScenarioScene> scenes; // in order of the story
    // Of a real outage that is played again; no file says them.
    Minutes span{0}; // of the story, that the clock of the play runs through evenly; 0: it jumps at each scene
    QStringList secrets; // who failed: not told before the scene `revealed`, nor where there is none
    QString revealed;
    QStringList sources; // addresses

    [[nodiscard]] const DrillMinutes &minutes(DrillLength length) const
    {
        return length == DrillLength::Full ? full : first;
    }
    // Those of one length.
    [[nodiscard]] QList<ScenarioScene> scenesOf(DrillLength length) const
    {
        QList<ScenarioScene> of;
        for (const ScenarioScene &scene : scenes) {
            if (scene.at(length))
                of.append(scene);
        }
        return of;
    }

    bool operator==(const Scenario &) const = default;
};

// Where a drill comes from that no scenario tells.
enum class DrillSource { Replay, WeakestPoint, WhatIf, Chronogram, Blank };
template <> struct EnumNames<DrillSource> {
    static constexpr const char *names[] = {"replay", "weakest_point", "what_if", "chronogram", "blank"};
};

// What happens in every outage, whoever it hits; services/fallscenario tells a drill of them.
enum class FallMoment {
    FirstSign,
    Customers, // the first of them notices
    NoWord, // nobody knows yet whose fault it is
    Team, // people wait
    AlsoFalls, // something more
    Named, // it is public who failed
    Said, // any other real instant: its title is the instant's own words
    Limit, // an activity passes the stop that it tolerates
    FalseDawn,
    PartlyBack,
    Back,
    CatchUp,
};
template <> struct EnumNames<FallMoment> {
    static constexpr const char *names[] = {"first_sign", "customers",   "no_word", "team",
                                            "also_falls", "named",       "said",    "limit",
                                            "false_dawn", "partly_back", "back",    "catch_up"};
};

struct FallTelling {
    DrillCell cell = DrillCell::Everyone;
    QStringList objectives; // keys of those that it serves
    // Of the roles "fallen" (the first tool that goes down) and "also" (what falls later); the last one names no fact.
    QList<SceneTelling> tellings;

    bool operator==(const FallTelling &) const = default;
};

struct FallTellings {
    std::array<LocalText, std::size(EnumNames<DrillSource>::names)> titles; // by enumerator; "{tool}": what falls first
    std::array<LocalText, std::size(EnumNames<DrillSource>::names)> summaries;
    std::array<FallTelling, std::size(EnumNames<FallMoment>::names)> moments; // by enumerator
    QList<ScenarioObjective> objectives;
    QList<ScenarioFact> facts;
    QList<LocalText> decisions;
    QList<LocalText> lessons;
    LocalText reported; // "%1", what was not read in a named source (confidence B)
    LocalText rumoured; // "%1", what is only plausible (C)
    LocalText supposed; // for the facilitator: nothing says that "{tool}" was hit, the drill supposes it
    LocalText hinted; // for the facilitator: it is publicly said to rest on what failed, and to be asked
    LocalText blamed; // "%1", who failed, where the instant's own words cannot be told here
    LocalText someone; // in place of a name that is not public yet
    // Beside the events of an imported timetable: "%1" the value of its column.
    LocalText from;
    LocalText to;
    LocalText kind;
    LocalText comment;
    LocalText deliverable;
    LocalText promptly; // the objective that is always proposed: a first message to customers within 15 minutes
    LocalText activity; // the objective of one activity: "%1" its name, "%2" minutes

    [[nodiscard]] const FallTelling &of(FallMoment moment) const { return moments[static_cast<std::size_t>(moment)]; }
    [[nodiscard]] const LocalText &title(DrillSource source) const { return titles[static_cast<std::size_t>(source)]; }
    [[nodiscard]] const LocalText &summary(DrillSource source) const
    {
        return summaries[static_cast<std::size_t>(source)];
    }

    bool operator==(const FallTellings &) const = default;
};

// What every drill says alike (playbooks/drill.json).
struct DrillFrame {
    QList<LocalText> rules; // said in the briefing
    QList<LocalText> questions; // asked in the debrief
    LocalText unsaid; // after the questions that the plan leaves open: « Le plan ne le dit pas… »
    FallTellings falls;

    bool operator==(const DrillFrame &) const = default;
};

} // namespace relais
