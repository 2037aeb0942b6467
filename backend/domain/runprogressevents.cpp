// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runprogress.h"
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

RunInject *injectOf(RunProgress &progress, const QString &key)
{
    const auto place = std::find_if(progress.injects.begin(), progress.injects.end(),
                                    [&](const RunInject &inject) { return inject.key == key; });
    return place == progress.injects.end() ? nullptr : &*place;
}

RunObjective *objectiveOf(RunProgress &progress, const QString &key)
{
    const auto place = std::find_if(progress.objectives.begin(), progress.objectives.end(),
                                    [&](const RunObjective &objective) { return objective.key == key; });
    return place == progress.objectives.end() ? nullptr : &*place;
}

// What the event must say of itself.
bool isComplete(const RunEvent &event)
{
    switch (event.kind) {
    case RunEventKind::ObjectivePlanned:
        return !event.key.isEmpty() && event.measure && event.at;
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
bool isAboutSomething(const RunEvent &event, RunProgress &progress)
{
    switch (event.kind) {
    case RunEventKind::ObjectivePlanned:
        return !objectiveOf(progress, event.key);
    case RunEventKind::InjectPlanned:
        return !injectOf(progress, event.key);
    case RunEventKind::InjectStops:
    case RunEventKind::InjectRestores:
        return injectOf(progress, event.key);
    case RunEventKind::InjectPlayed: {
        const auto next = progress.next();
        return next && progress.injects.at(*next).key == event.key;
    }
    case RunEventKind::Correction:
    case RunEventKind::Star:
        return event.refers && progress.note(*event.refers);
    case RunEventKind::Rating:
        return objectiveOf(progress, event.key);
    default:
        return true;
    }
}

// What keeps the event from following, if anything.
Status check(RunProgress &progress, const RunEvent &event)
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

RunInject plannedInject(const RunEvent &event)
{
    return {.key = event.key,
            .title = event.text,
            .situation = event.detail,
            .expected = event.expected,
            .missing = event.missing,
            .at = *event.at,
            .story = *event.story,
            .person = event.person};
}

RunNote noteOf(const RunEvent &event, const RunProgress &progress)
{
    const qsizetype scene = progress.sceneAt(event.elapsed);
    return {.sequence = event.sequence,
            .elapsed = event.elapsed,
            .story = progress.storyAt(event.elapsed),
            .utcMilliseconds = event.utcMilliseconds,
            .mark = event.mark,
            .entry = event.entry.value_or(EntryType::Fact),
            .text = event.text,
            .subject = event.subject,
            .fallback = event.fallback,
            .inject = scene < 0 ? QString() : progress.injects.at(scene).key};
}

void change(RunNote &note, const RunEvent &event)
{
    if (event.kind == RunEventKind::Star) {
        note.starred = event.starred;
        return;
    }
    note.takenBack = event.text.isEmpty();
    if (note.takenBack)
        return;
    note.text = event.text;
    note.corrected = true;
}

void writeDown(RunProgress &progress, const RunEvent &event)
{
    if (event.kind == RunEventKind::Rating) {
        RunObjective *objective = objectiveOf(progress, event.key);
        objective->rated = event.verdict;
        objective->reason = event.text;
    } else if (event.refers) {
        const auto place = std::find_if(progress.notes.begin(), progress.notes.end(),
                                        [&](const RunNote &note) { return note.sequence == *event.refers; });
        change(*place, event);
    } else {
        progress.notes.append(noteOf(event, progress));
    }
}

void plan(RunProgress &progress, const RunEvent &event)
{
    switch (event.kind) {
    case RunEventKind::ObjectivePlanned:
        progress.objectives.append(
            {.key = event.key, .text = event.text, .measure = *event.measure, .within = *event.at});
        break;
    case RunEventKind::ParticipantPlanned:
        progress.participants.append({event.person, *event.role});
        break;
    case RunEventKind::InjectPlanned:
        progress.injects.append(plannedInject(event));
        break;
    case RunEventKind::InjectStops:
        injectOf(progress, event.key)->stops.append(NodeId{event.subject.value});
        break;
    default:
        injectOf(progress, event.key)->restores.append(NodeId{event.subject.value});
        break;
    }
}

void end(RunProgress &progress, const RunEvent &event)
{
    progress.phase = RunPhase::Ended;
    progress.pauseReason.reset();
    progress.endedUtcMilliseconds = event.utcMilliseconds;
    for (RunInject &inject : progress.injects) {
        if (inject.state == InjectState::Planned)
            inject.state = InjectState::NotPlayed;
    }
}

// False: the event does not move the run.
bool move(RunProgress &progress, const RunEvent &event)
{
    switch (event.kind) {
    case RunEventKind::BriefingStarted:
        progress.phase = RunPhase::Briefing;
        return true;
    case RunEventKind::Started:
        progress.phase = RunPhase::Running;
        progress.startedUtcMilliseconds = event.utcMilliseconds;
        return true;
    case RunEventKind::InjectPlayed: {
        RunInject *inject = injectOf(progress, event.key);
        inject->state = InjectState::Played;
        inject->playedAt = event.elapsed;
        return true;
    }
    case RunEventKind::Paused:
        if (progress.phase != RunPhase::Paused)
            progress.pausedFrom = progress.phase;
        progress.phase = RunPhase::Paused;
        progress.pauseReason = event.reason;
        return true;
    case RunEventKind::Resumed:
        progress.phase = progress.pausedFrom;
        progress.pauseReason.reset();
        return true;
    case RunEventKind::Ended:
        end(progress, event);
        return true;
    case RunEventKind::Reviewed:
        progress.phase = RunPhase::Reviewed;
        return true;
    default:
        return false;
    }
}

} // namespace

Status apply(RunProgress &progress, const RunEvent &event)
{
    if (Status status = check(progress, event); !status)
        return status;
    if (event.kind < RunEventKind::BriefingStarted)
        plan(progress, event);
    else if (!move(progress, event))
        writeDown(progress, event);
    progress.elapsed = std::max(progress.elapsed, event.elapsed);
    progress.sequence = event.sequence;
    return {};
}

} // namespace relais
