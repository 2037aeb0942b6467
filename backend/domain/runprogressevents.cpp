// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runprogresscheck.h"
#include "domain/runprogressincident.h"

#include <algorithm>

namespace relais {

namespace {

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

RunInject plannedInject(const RunEvent &event, bool adHoc)
{
    return {.key = event.key,
            .title = event.text,
            .situation = event.detail,
            .expected = event.expected,
            .missing = event.missing,
            .at = *event.at,
            .story = *event.story,
            .cell = event.cell,
            .person = event.person,
            .stops = {},
            .restores = {},
            .state = InjectState::Planned,
            .playedAt = 0,
            .reason = {},
            .adHoc = adHoc};
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
            .inject = scene < 0 ? QString() : progress.injects.at(scene).key,
            .starred = false,
            .corrected = false,
            .takenBack = false,
            .verified = event.verified,
            .person = event.person,
            .cell = event.cell,
            .nextWord = event.mark ? event.at : std::nullopt};
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
            {.key = event.key, .text = event.text, .measure = *event.measure, .within = event.at.value_or(Minutes(0))});
        break;
    case RunEventKind::ParticipantPlanned:
        progress.participants.append(
            {event.person, *event.role, event.cell, event.missing, Id<Person>{event.subject.value}});
        break;
    case RunEventKind::InjectPlanned:
        progress.injects.append(plannedInject(event, progress.phase == RunPhase::Running));
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

void settle(RunInject &inject, const RunEvent &event)
{
    switch (event.kind) {
    case RunEventKind::InjectPlayed:
        inject.state = InjectState::Played;
        inject.playedAt = event.elapsed;
        inject.playedIn = event.sequence;
        break;
    case RunEventKind::InjectSkipped:
        inject.state = InjectState::Skipped;
        inject.reason = event.text;
        break;
    default:
        inject.at = *event.at;
        inject.reason = event.text;
        break;
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
    case RunEventKind::InjectPlayed:
    case RunEventKind::InjectSkipped:
    case RunEventKind::InjectPostponed:
        settle(*injectOf(progress, event.key), event);
        return true;
    case RunEventKind::SpeedSet:
        progress.speed = *event.amount;
        return true;
    case RunEventKind::Jumped: // only time moves
        return true;
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
    if (Status status = follows(progress, event); !status)
        return status;
    progress.elapsed = std::max(progress.elapsed, event.elapsed);
    progress.sequence = event.sequence;
    if (applyToIncident(progress, event))
        return {};
    if (event.kind < RunEventKind::BriefingStarted)
        plan(progress, event);
    else if (!move(progress, event))
        writeDown(progress, event);
    return {};
}

} // namespace relais
