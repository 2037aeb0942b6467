// SPDX-License-Identifier: GPL-3.0-or-later
// DrillPlayer: plays a drill from a script, from the plan to its review, by a clock of its own that goes from step to
// step. Nothing is stored: whoever calls it writes what it answers, in the order of PlayedDrill, and writes nothing
// where it answers an error. Pure but for ids; any thread.
#pragma once

#include "domain/drillscript.h"
#include "services/drillbuilder.h"
#include "services/drillreview.h"
#include "services/plancodec.h"

namespace relais {

struct PlayedDrill {
    Plan before; // the plan with what the script knew and it lacked
    Run run;
    QList<RunEvent> planned;
    QByteArray snapshot;
    QList<RunEvent> events; // after the planned ones
    Plan after; // with findings, actions and proofs
    RunProgress progress;
    DrillMeasures measures;
    QList<FallbackPlayed> fallbacks;
    QStringList knownFacts; // "/facts/0": the plan has it already, and it was left alone
};

// What is played.
struct ScriptedScenario {
    const Scenario &scenario;
    const DrillFrame &frame;
    DrillLength length = DrillLength::First;
    std::optional<DrillDraft> draft; // in place of what the scenario tells
};

// zone: IANA name, of the run. Errors point into the script, place.pointer "/steps/3/activity": NotFound where the plan
// or the scenario has nothing of that name; Conflict where the drill does not allow the step, or never ends;
// InvalidValue for a text that does not fit.
Result<PlayedDrill> playDrill(const DrillScript &script, const ScriptedScenario &scenario, const Plan &plan,
                              const PlanContents &contents, const PlanCodec &codec, const QString &zone, IdSource &ids);

} // namespace relais
