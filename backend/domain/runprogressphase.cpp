// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runprogressphase.h"

namespace relais {

namespace {

bool isOfDrillsOnly(RunEventKind kind)
{
    switch (kind) {
    case RunEventKind::InjectPlanned:
    case RunEventKind::InjectStops:
    case RunEventKind::InjectRestores:
    case RunEventKind::BriefingStarted:
    case RunEventKind::InjectPlayed:
    case RunEventKind::InjectSkipped:
    case RunEventKind::InjectPostponed:
    case RunEventKind::SpeedSet:
    case RunEventKind::Jumped:
    case RunEventKind::Paused:
    case RunEventKind::Resumed:
        return true;
    default:
        return false;
    }
}

bool isOfIncidentsOnly(RunEventKind kind)
{
    switch (kind) {
    case RunEventKind::StepPlanned:
    case RunEventKind::WallClockStepped:
    case RunEventKind::SubjectStopped:
    case RunEventKind::SubjectRestored:
    case RunEventKind::StartRestated:
    case RunEventKind::TriageAnswered:
    case RunEventKind::StepTicked:
    case RunEventKind::StepUnticked:
    case RunEventKind::StepAssigned:
        return true;
    default:
        return false;
    }
}

bool isUnderWay(RunPhase phase)
{
    return phase == RunPhase::Briefing || phase == RunPhase::Running || phase == RunPhase::Paused;
}

// What both have, and what is an incident's alone.
bool isPhaseFor(const RunEvent &event, RunPhase phase)
{
    switch (event.kind) {
    case RunEventKind::ObjectivePlanned:
    case RunEventKind::ParticipantPlanned:
        return phase == RunPhase::Ready;
    case RunEventKind::StepPlanned:
    case RunEventKind::SubjectStopped:
        return phase == RunPhase::Ready || phase == RunPhase::Running;
    case RunEventKind::StartRestated:
        return phase == RunPhase::Running || phase == RunPhase::Ended;
    case RunEventKind::Ended:
        return phase == RunPhase::Running || phase == RunPhase::Paused;
    case RunEventKind::Reviewed:
    case RunEventKind::Rating:
        return phase == RunPhase::Ended;
    case RunEventKind::Entry:
        return isUnderWay(phase);
    case RunEventKind::Correction:
    case RunEventKind::Star:
        return isUnderWay(phase) || phase == RunPhase::Ended;
    default:
        return phase == RunPhase::Running;
    }
}

bool isDrillPhaseFor(const RunEvent &event, RunPhase phase)
{
    switch (event.kind) {
    case RunEventKind::InjectPlanned:
    case RunEventKind::InjectStops:
    case RunEventKind::InjectRestores:
        return phase == RunPhase::Ready || phase == RunPhase::Running;
    case RunEventKind::BriefingStarted:
        return phase == RunPhase::Ready;
    case RunEventKind::Started:
        return phase == RunPhase::Briefing;
    case RunEventKind::SpeedSet:
        return isUnderWay(phase);
    case RunEventKind::Paused:
        return phase == RunPhase::Briefing || phase == RunPhase::Running
            || (phase == RunPhase::Paused && event.reason == PauseReason::RealEvent);
    case RunEventKind::Resumed:
        return phase == RunPhase::Paused;
    default:
        return isPhaseFor(event, phase);
    }
}

// Why the phase does not allow a kind of event.
StepReason reasonOf(RunEventKind kind, RunPhase phase, bool incident)
{
    const bool adHoc = kind == RunEventKind::InjectPlanned || kind == RunEventKind::InjectStops
        || kind == RunEventKind::InjectRestores;
    const bool opens = kind <= RunEventKind::Started && !adHoc;
    const bool reviews = kind == RunEventKind::Reviewed || kind == RunEventKind::Rating;
    switch (phase) {
    case RunPhase::Ready:
        return incident ? StepReason::NotStarted : StepReason::NotBriefed;
    case RunPhase::Briefing:
        return opens ? StepReason::Begun : StepReason::NotStarted;
    case RunPhase::Running:
        return opens ? StepReason::Begun : reviews ? StepReason::NotEnded : StepReason::NotPaused;
    case RunPhase::Paused:
        return opens ? StepReason::Begun : reviews ? StepReason::NotEnded : StepReason::Paused;
    case RunPhase::Ended:
        return StepReason::Over;
    case RunPhase::Reviewed:
        break;
    }
    return StepReason::Reviewed;
}

} // namespace

std::optional<StepReason> phaseRefusal(const RunProgress &progress, const RunEvent &event)
{
    const bool incident = progress.run.isIncident();
    if (incident ? isOfDrillsOnly(event.kind) : isOfIncidentsOnly(event.kind))
        return StepReason::NotInThisRun;
    const bool starts = incident && event.kind == RunEventKind::Started;
    const bool allowed = starts ? progress.phase == RunPhase::Ready
        : incident              ? isPhaseFor(event, progress.phase)
                                : isDrillPhaseFor(event, progress.phase);
    return allowed ? std::nullopt : std::optional(reasonOf(event.kind, progress.phase, incident));
}

} // namespace relais
