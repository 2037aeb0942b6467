// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runprogressincident.h"

#include <algorithm>

namespace relais {

namespace {

template <class Progress> auto stepOf(Progress &progress, const QString &key)
{
    return std::find_if(progress.steps.begin(), progress.steps.end(),
                        [&](const RunStep &step) { return step.key == key; });
}

template <class Progress> auto openOutageOf(Progress &progress, const RowId &subject)
{
    return std::find_if(progress.outages.begin(), progress.outages.end(),
                        [&](const RunOutage &outage) { return outage.subject == subject && !outage.until; });
}

qint64 instantOf(const RunEvent &event)
{
    return event.story ? std::chrono::milliseconds(*event.story).count() : event.elapsed;
}

RunStep plannedStep(const RunEvent &event)
{
    return {.key = event.key,
            .section = *event.section,
            .of = event.detail,
            .text = event.text,
            .target = event.at,
            .person = event.person};
}

// Every instant counts from the start as it is known now.
void restateStart(RunProgress &progress, qint64 since)
{
    const qint64 earlier = progress.since - since;
    progress.since = since;
    progress.elapsed += earlier;
    for (RunNote &note : progress.notes) {
        note.elapsed += earlier;
        note.story = progress.storyAt(note.elapsed);
    }
    for (RunStep &step : progress.steps) {
        if (step.tickedAt)
            *step.tickedAt += earlier;
    }
    for (RunOutage &outage : progress.outages) {
        // What stopped at the start stopped when it is now known to have begun.
        if (outage.from != 0)
            outage.from += earlier;
        if (outage.until)
            *outage.until += earlier;
    }
}

void changeStep(RunStep &step, const RunEvent &event)
{
    if (event.kind == RunEventKind::StepAssigned) {
        step.person = event.person;
        return;
    }
    const bool ticked = event.kind == RunEventKind::StepTicked;
    step.tickedAt = ticked ? std::optional(event.elapsed) : std::nullopt;
    step.tickedBy = ticked ? event.person : Id<Person>();
}

} // namespace

bool isAboutIncident(const RunEvent &event, const RunProgress &progress)
{
    const auto step = stepOf(progress, event.key);
    const bool isThere = step != progress.steps.end();
    switch (event.kind) {
    case RunEventKind::StepPlanned:
        return !isThere;
    case RunEventKind::StepTicked:
        return isThere && !step->tickedAt;
    case RunEventKind::StepUnticked:
        return isThere && step->tickedAt;
    case RunEventKind::StepAssigned:
        return isThere;
    case RunEventKind::SubjectStopped:
        return openOutageOf(progress, event.subject) == progress.outages.end();
    case RunEventKind::SubjectRestored: {
        const auto outage = openOutageOf(progress, event.subject);
        return outage != progress.outages.end() && instantOf(event) >= outage->from;
    }
    default:
        return true;
    }
}

bool applyToIncident(RunProgress &progress, const RunEvent &event)
{
    switch (event.kind) {
    case RunEventKind::StepPlanned:
        progress.steps.append(plannedStep(event));
        return true;
    case RunEventKind::StepTicked:
    case RunEventKind::StepUnticked:
    case RunEventKind::StepAssigned:
        changeStep(*stepOf(progress, event.key), event);
        return true;
    case RunEventKind::SubjectStopped:
        progress.outages.append({.subject = event.subject, .from = instantOf(event), .until = {}});
        return true;
    case RunEventKind::SubjectRestored:
        openOutageOf(progress, event.subject)->until = instantOf(event);
        return true;
    case RunEventKind::TriageAnswered:
        progress.triage = event.triage;
        return true;
    case RunEventKind::WallClockStepped:
        progress.wallStepped += *event.amount;
        return true;
    case RunEventKind::StartRestated:
        restateStart(progress, *event.amount);
        return true;
    default:
        return false;
    }
}

} // namespace relais
