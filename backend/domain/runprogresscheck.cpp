// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runprogresscheck.h"

#include "domain/steprefusal.h"
#include "domain/validation.h"

#include <algorithm>

namespace relais {

namespace {

Error refused(const RunEvent &event, StepReason reason)
{
    return refusedStep({event.kind, reason}, QStringLiteral("event/%1").arg(event.sequence));
}

bool isPhaseFor(const RunEvent &event, RunPhase phase)
{
    switch (event.kind) {
    case RunEventKind::ObjectivePlanned:
    case RunEventKind::ParticipantPlanned:
    case RunEventKind::InjectPlanned:
    case RunEventKind::InjectStops:
    case RunEventKind::InjectRestores:
    case RunEventKind::BriefingStarted:
        return phase == RunPhase::Ready;
    case RunEventKind::Started:
        return phase == RunPhase::Briefing;
    case RunEventKind::InjectPlayed:
    case RunEventKind::Mark:
        return phase == RunPhase::Running;
    case RunEventKind::Paused:
        return phase == RunPhase::Briefing || phase == RunPhase::Running
            || (phase == RunPhase::Paused && event.reason == PauseReason::RealEvent);
    case RunEventKind::Resumed:
        return phase == RunPhase::Paused;
    case RunEventKind::Ended:
        return phase == RunPhase::Running || phase == RunPhase::Paused;
    case RunEventKind::Reviewed:
    case RunEventKind::Rating:
        return phase == RunPhase::Ended;
    case RunEventKind::Entry:
        return phase == RunPhase::Briefing || phase == RunPhase::Running || phase == RunPhase::Paused;
    case RunEventKind::Correction:
    case RunEventKind::Star:
        return phase != RunPhase::Ready && phase != RunPhase::Reviewed;
    }
    return false;
}

// Why the phase does not allow a kind of event.
StepReason reasonOf(RunEventKind kind, RunPhase phase)
{
    const bool opens = kind <= RunEventKind::Started;
    const bool reviews = kind == RunEventKind::Reviewed || kind == RunEventKind::Rating;
    switch (phase) {
    case RunPhase::Ready:
        return StepReason::NotBriefed;
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

// Play moves only while it runs. A note stands where it was begun, which may be before what came meanwhile.
bool isInTime(const RunEvent &event, const RunProgress &progress)
{
    if (event.kind == RunEventKind::Entry || event.kind == RunEventKind::Mark)
        return event.elapsed >= 0 && (progress.phase == RunPhase::Running || event.elapsed <= progress.elapsed);
    return progress.phase == RunPhase::Running ? event.elapsed >= progress.elapsed : event.elapsed == progress.elapsed;
}

bool hasInject(const RunProgress &progress, const QString &key)
{
    return std::any_of(progress.injects.cbegin(), progress.injects.cend(),
                       [&](const RunInject &inject) { return inject.key == key; });
}

bool hasObjective(const RunProgress &progress, const QString &key)
{
    return std::any_of(progress.objectives.cbegin(), progress.objectives.cend(),
                       [&](const RunObjective &objective) { return objective.key == key; });
}

// What the event must say of itself.
bool isComplete(const RunEvent &event)
{
    switch (event.kind) {
    case RunEventKind::ObjectivePlanned:
        return !event.key.isEmpty() && event.measure && (event.at || event.measure == ObjectiveMeasure::Judged);
    case RunEventKind::ParticipantPlanned:
        return !event.person.isNull() && event.role;
    case RunEventKind::InjectPlanned:
        return !event.key.isEmpty() && event.at && event.story;
    case RunEventKind::InjectStops:
    case RunEventKind::InjectRestores:
        return !event.subject.isNull();
    case RunEventKind::Paused:
        return event.reason.has_value();
    case RunEventKind::Entry:
        return event.entry && !event.text.isEmpty();
    case RunEventKind::Mark:
        return event.mark && (event.mark == MarkKind::MessageSent || !event.subject.isNull());
    case RunEventKind::Rating:
        return event.verdict.has_value();
    default:
        return true;
    }
}

// What the event speaks of is there, and is not there twice.
bool isAboutSomething(const RunEvent &event, const RunProgress &progress)
{
    switch (event.kind) {
    case RunEventKind::ObjectivePlanned:
        return !hasObjective(progress, event.key);
    case RunEventKind::InjectPlanned:
        return !hasInject(progress, event.key);
    case RunEventKind::InjectStops:
    case RunEventKind::InjectRestores:
        return hasInject(progress, event.key);
    case RunEventKind::InjectPlayed: {
        const auto next = progress.next();
        return next && progress.injects.at(*next).key == event.key;
    }
    case RunEventKind::Correction:
    case RunEventKind::Star:
        return event.refers && progress.note(*event.refers);
    case RunEventKind::Rating:
        return hasObjective(progress, event.key);
    default:
        return true;
    }
}

} // namespace

Status follows(const RunProgress &progress, const RunEvent &event)
{
    if (event.run != progress.run.id || event.sequence != progress.sequence + 1)
        return refused(event, StepReason::Overtaken);
    if (!isPhaseFor(event, progress.phase))
        return refused(event, reasonOf(event.kind, progress.phase));
    if (!isInTime(event, progress))
        return refused(event, StepReason::Earlier);
    if (!isComplete(event))
        return refused(event, StepReason::Incomplete);
    if (event.text.size() > longestText)
        return refused(event, StepReason::TooLong);
    if (!isAboutSomething(event, progress))
        return refused(event, StepReason::NothingThere);
    return {};
}

} // namespace relais
