// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runprogresscheck.h"

#include "domain/runprogressincident.h"
#include "domain/runprogressphase.h"
#include "domain/validation.h"

#include <algorithm>

namespace relais {

namespace {

Error refused(const RunEvent &event, StepReason reason)
{
    return refusedStep({event.kind, reason}, QStringLiteral("event/%1").arg(event.sequence));
}

qint64 millisecondsOf(Minutes minutes)
{
    return std::chrono::milliseconds(minutes).count();
}

// Play moves only while it runs; an incident began before it was opened. A note stands where it was begun, which may be
// before what came meanwhile.
bool isInTime(const RunEvent &event, const RunProgress &progress)
{
    const bool runs =
        progress.phase == RunPhase::Running || (progress.run.isIncident() && event.kind == RunEventKind::Started);
    if (event.kind == RunEventKind::Entry || event.kind == RunEventKind::Mark)
        return event.elapsed >= 0 && (runs || event.elapsed <= progress.elapsed);
    if (event.kind == RunEventKind::Jumped)
        return event.elapsed > progress.elapsed;
    return runs ? event.elapsed >= progress.elapsed : event.elapsed == progress.elapsed;
}

const RunInject *injectNamed(const RunProgress &progress, const QString &key)
{
    const auto place = std::find_if(progress.injects.cbegin(), progress.injects.cend(),
                                    [&](const RunInject &inject) { return inject.key == key; });
    return place == progress.injects.cend() ? nullptr : &*place;
}

bool isPlanned(const RunProgress &progress, const QString &key)
{
    const RunInject *inject = injectNamed(progress, key);
    return inject && inject->state == InjectState::Planned;
}

bool hasObjective(const RunProgress &progress, const QString &key)
{
    return std::any_of(progress.objectives.cbegin(), progress.objectives.cend(),
                       [&](const RunObjective &objective) { return objective.key == key; });
}

// What an event of an incident must say of itself.
bool isIncidentComplete(const RunEvent &event)
{
    switch (event.kind) {
    case RunEventKind::StepPlanned:
        return !event.key.isEmpty() && !event.text.isEmpty() && event.section;
    case RunEventKind::SubjectStopped:
    case RunEventKind::SubjectRestored:
        return !event.subject.isNull();
    case RunEventKind::WallClockStepped:
    case RunEventKind::StartRestated:
        return event.amount.has_value();
    case RunEventKind::TriageAnswered:
        return event.triage.has_value();
    default:
        return true;
    }
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
    case RunEventKind::InjectSkipped:
        return !event.text.trimmed().isEmpty();
    case RunEventKind::InjectPostponed:
        return event.at && !event.text.trimmed().isEmpty();
    case RunEventKind::SpeedSet:
    case RunEventKind::Jumped:
        return event.amount.has_value();
    case RunEventKind::Paused:
        return event.reason.has_value();
    case RunEventKind::Entry:
        return event.entry && !event.text.isEmpty();
    case RunEventKind::Mark:
        return event.mark
            && (event.mark == MarkKind::MessageSent || event.mark == MarkKind::BackToNormal || !event.subject.isNull());
    case RunEventKind::Rating:
        return event.verdict.has_value();
    default:
        return isIncidentComplete(event);
    }
}

// Amounts and minutes are such as can be.
bool isInRange(const RunEvent &event, const RunProgress &progress)
{
    switch (event.kind) {
    case RunEventKind::SpeedSet:
        return *event.amount >= slowestSpeed && *event.amount <= fastestSpeed;
    case RunEventKind::Jumped:
        return *event.amount >= progress.elapsed && *event.amount < event.elapsed;
    case RunEventKind::InjectPostponed:
        return millisecondsOf(*event.at) >= event.elapsed;
    case RunEventKind::StartRestated: // it did not begin in what is still to come
        return event.elapsed + progress.since - *event.amount >= 0;
    case RunEventKind::SubjectStopped:
    case RunEventKind::SubjectRestored:
        return !event.story || millisecondsOf(*event.story) <= event.elapsed;
    case RunEventKind::Mark:
        return !event.at || *event.at > Minutes(0);
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
        return !injectNamed(progress, event.key);
    case RunEventKind::InjectStops:
    case RunEventKind::InjectRestores:
    case RunEventKind::InjectPlayed:
    case RunEventKind::InjectSkipped:
    case RunEventKind::InjectPostponed:
        return isPlanned(progress, event.key);
    case RunEventKind::Correction:
    case RunEventKind::Star:
        return event.refers && progress.note(*event.refers);
    case RunEventKind::Rating:
        return hasObjective(progress, event.key);
    default:
        return isAboutIncident(event, progress);
    }
}

// A scene that was prepared falls with what it was prepared with.
bool changesWhatWasPrepared(const RunEvent &event, const RunProgress &progress)
{
    const bool falls = event.kind == RunEventKind::InjectStops || event.kind == RunEventKind::InjectRestores;
    return falls && progress.phase == RunPhase::Running && !injectNamed(progress, event.key)->adHoc;
}

} // namespace

Status follows(const RunProgress &progress, const RunEvent &event)
{
    if (event.run != progress.run.id || event.sequence != progress.sequence + 1)
        return refused(event, StepReason::Overtaken);
    if (const auto reason = phaseRefusal(progress, event))
        return refused(event, *reason);
    if (!isInTime(event, progress))
        return refused(event, StepReason::Earlier);
    if (!isComplete(event))
        return refused(event, StepReason::Incomplete);
    if (!isInRange(event, progress))
        return refused(event, StepReason::OutOfRange);
    if (event.text.size() > longestText)
        return refused(event, StepReason::TooLong);
    if (!isAboutSomething(event, progress))
        return refused(event, StepReason::NothingThere);
    if (changesWhatWasPrepared(event, progress))
        return refused(event, StepReason::Begun);
    return {};
}

} // namespace relais
