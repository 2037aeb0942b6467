// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drillplayer.h"

#include "services/runrepository.h"
#include "services/scriptnames.h"
#include "services/scriptreader.h"
#include "services/scriptreview.h"

#include <algorithm>

namespace relais {

namespace {

Error atPlace(Error error, const QString &pointer)
{
    error.place.pointer = pointer;
    return error;
}

Result<DrillChoices> choicesOf(const DrillScript &script, const Scenario &scenario, const Plan &plan)
{
    const ScriptNames names(plan);
    DrillChoices choices;
    choices.date = script.date;
    for (qsizetype i = 0; i < script.participants.size(); ++i) {
        const ScriptParticipant &one = script.participants.at(i);
        const auto person = names.find<Person>(one.person, QStringLiteral("/participants/%1/person").arg(i));
        if (!person)
            return person.error();
        const auto deputy = names.find<Person>(one.deputy, QStringLiteral("/participants/%1/deputy").arg(i));
        if (!deputy)
            return deputy.error();
        choices.participants.append({*person, one.role, one.cell, one.absent, *deputy});
    }
    for (qsizetype i = 0; i < script.bindings.size(); ++i) {
        const ScriptBinding &binding = script.bindings.at(i);
        const QString place = QStringLiteral("/roles/%1/").arg(i);
        const auto node = names.findToolOrProvider(binding.name, place + QStringLiteral("played_by"));
        if (!node)
            return node.error();
        if (std::none_of(scenario.roles.cbegin(), scenario.roles.cend(),
                         [&](const ScenarioRole &role) { return role.key == binding.role; }))
            return Error{ErrorCode::NotFound, QStringLiteral("no such role in this scenario"),
                         atPointer(place + QStringLiteral("role"))};
        choices.bound.insert(binding.role, *node);
    }
    return choices;
}

// Writes the script's facts into the plan where it lacks them.
Status addFacts(PlayedDrill &drill, const DrillScript &script, const ScriptedScenario &played,
                const PlanContents &contents, const DrillChoices &choices, IdSource &ids)
{
    for (qsizetype i = 0; i < script.facts.size(); ++i) {
        const ScriptFact &fact = script.facts.at(i);
        const QString place = QStringLiteral("/facts/%1").arg(i);
        const auto missing = draftDrill(played.scenario, played.frame, drill.before, contents, choices).missing;
        const auto wanted = std::find_if(missing.cbegin(), missing.cend(), [&](const MissingFact &one) {
            return one.fact.fact == fact.fact && one.fact.role == fact.role;
        });
        if (wanted == missing.cend()) {
            drill.knownFacts.append(place);
            continue;
        }
        auto written = withFact(drill.before, *wanted, fact.text, ids);
        if (!written)
            return atPlace(written.error(), place + QStringLiteral("/text"));
        drill.before = *std::move(written);
    }
    return {};
}

} // namespace

Result<PlayedDrill> playDrill(const DrillScript &script, const ScriptedScenario &scenario, const Plan &plan,
                              const PlanContents &contents, const PlanCodec &codec, const QString &zone, IdSource &ids)
{
    auto choices = choicesOf(script, scenario.scenario, plan);
    if (!choices)
        return choices.error();
    choices->length = scenario.length;
    PlayedDrill drill;
    drill.before = plan;
    if (const Status added = addFacts(drill, script, scenario, contents, *choices, ids); !added)
        return added.error();
    ScriptReader reader(script, drill.before, zone, ids);
    DrillDraft draft = scenario.draft ? *scenario.draft
                                      : draftDrill(scenario.scenario, scenario.frame, drill.before, contents, *choices);
    draft.participants = choices->participants;
    if (choices->date.isValid())
        draft.date = choices->date;
    if (script.pace)
        draft.pace = script.pace;
    auto prepared = prepareRun(draft, plan.organisation().language, false, reader.clock().now(), ids);
    drill.snapshot = codec.encode(frozen(drill.before));
    drill.run = prepared.run;
    drill.run.snapshot = snapshotHash(drill.snapshot);
    drill.planned = prepared.events;
    if (const Status played = reader.play(drill.run, drill.planned); !played)
        return played.error();
    drill.events = reader.events();
    drill.progress = reader.progress();
    if (const Status reviewed = reviewByScript(drill, script, contents, ids); !reviewed)
        return reviewed.error();
    return drill;
}

} // namespace relais
