// SPDX-License-Identifier: GPL-3.0-or-later
// From a scenario and a plan to a run that is ready: roles bound to the firm's tools and providers, scenes told with
// its own names, what is expected quoted from its own fiches. The draft between is edited by services/drilldraft. Pure;
// any thread.
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "domain/runprogress.h"
#include "services/plancontents.h"
#include "services/preparedrun.h"

namespace relais {

struct RoleBinding {
    QString role; // key
    LocalText name; // what is asked
    QList<NodeId> candidates; // tools and providers, the likeliest first
    NodeId bound; // null: nothing of the kind in this plan
    [[nodiscard]] bool isAmbiguous() const { return candidates.size() > 1; }

    bool operator==(const RoleBinding &) const = default;
};

// What the plan lacks for a drill worth its time: one cell of the panel.
struct MissingFact {
    ScenarioFact fact;
    QString ask;
    NodeId about; // of Fallback and SupportPhone

    bool operator==(const MissingFact &) const = default;
};

// A drill as it is prepared, whatever it comes from.
struct DrillDraft {
    QString scenario; // key in the library, or a name of DrillSource, with "/<key of the outage>" for a replay
    int scenarioVersion = 1;
    QString title;
    QDate date; // of the story; invalid: the day on which it is prepared
    Minutes storyStart{0}; // time of day
    DrillMinutes minutes;
    std::optional<RunPace> pace; // as in Run
    std::optional<qint64> storyRatio; // as in Run
    QStringList dated; // keys of the injects that tell what really happened
    QStringList sources; // addresses
    QList<RunParticipant> participants;
    QList<RoleBinding> bindings;
    QList<MissingFact> missing; // at most Scenario::mostFacts
    QList<RunObjective> objectives;
    QList<RunInject> injects;
    QHash<QString, QStringList> serves; // key of an inject → keys of the objectives that it serves
    // Activities that this drill will stop, soonest limit first.
    QList<Id<Activity>> activities;
    // Keys of the scenes with which one of them comes to stand still that no fallback carries.
    QStringList helpless;

    bool operator==(const DrillDraft &) const = default;
};

struct DrillChoices {
    QHash<QString, NodeId> bound; // role key → what the person chose
    QHash<QString, QString> titles; // inject key → the person's own words
    QHash<QString, QString> situations;
    QList<RunParticipant> participants;
    QDate date; // of the story
    DrillLength length = DrillLength::First;
};

// In the plan's language, which is the run's.
DrillDraft draftDrill(const Scenario &scenario, const DrillFrame &frame, const Plan &plan, const PlanContents &contents,
                      const DrillChoices &choices = {});

// What was typed into the panel, written into a copy of the plan: a person, a role, a channel, a fallback (named, to be
// completed), a number. InvalidValue: the text does not fit.
Result<Plan> withFact(const Plan &plan, const MissingFact &fact, const QString &typed, IdSource &ids);

// The plan without personal values, as a run keeps it.
Plan frozen(const Plan &plan);

// What an absent participant would have played goes to the deputy. language: of the draft's texts.
PreparedRun prepareRun(const DrillDraft &draft, Language language, bool practice, const Instant &now, IdSource &ids);

// The same, with the scenario's title in that language, and the participants and the date as chosen last.
PreparedRun prepareRun(const Scenario &scenario, const DrillDraft &draft, const DrillChoices &choices,
                       Language language, bool practice, const Instant &now, IdSource &ids);

} // namespace relais
