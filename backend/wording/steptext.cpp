// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/steptext.h"

namespace relais {

QString StepText::sentences(const StepRefusal &refusal)
{
    return what(refusal.step) + QLatin1Char(' ') + why(refusal.reason);
}

QString StepText::what(RunEventKind step)
{
    switch (step) {
    case RunEventKind::ObjectivePlanned:
    case RunEventKind::ParticipantPlanned:
    case RunEventKind::InjectPlanned:
    case RunEventKind::InjectStops:
    case RunEventKind::InjectRestores:
    case RunEventKind::StepPlanned:
        return tr("The preparation of the drill was not changed.");
    case RunEventKind::BriefingStarted:
        return tr("The briefing was not begun.");
    case RunEventKind::Started:
        return tr("It was not started.");
    case RunEventKind::InjectPlayed:
        return tr("The next scene was not played.");
    case RunEventKind::InjectSkipped:
        return tr("The inject was not skipped.");
    case RunEventKind::InjectPostponed:
        return tr("The inject was not postponed.");
    case RunEventKind::SpeedSet:
        return tr("The speed was not changed.");
    case RunEventKind::Jumped:
        return tr("The time was not moved on.");
    case RunEventKind::Paused:
        return tr("The drill was not paused.");
    case RunEventKind::Resumed:
        return tr("The drill was not resumed.");
    case RunEventKind::Ended:
        return tr("It was not ended.");
    case RunEventKind::Reviewed:
        return tr("The review was not closed.");
    case RunEventKind::SubjectStopped:
    case RunEventKind::SubjectRestored:
        return tr("What works and what does not was not changed.");
    case RunEventKind::WallClockStepped:
    case RunEventKind::StartRestated:
        return tr("The start was not changed.");
    case RunEventKind::TriageAnswered:
        return tr("The answer was not kept.");
    case RunEventKind::StepTicked:
    case RunEventKind::StepUnticked:
    case RunEventKind::StepAssigned:
        return tr("The step was not changed.");
    case RunEventKind::Entry:
        return tr("The note was not kept.");
    case RunEventKind::Mark:
        return tr("The mark was not kept.");
    case RunEventKind::Correction:
        return tr("The correction was not kept.");
    case RunEventKind::Star:
        return tr("The star was not kept.");
    case RunEventKind::Rating:
        return tr("The verdict was not changed.");
    }
    return {};
}

QString StepText::why(StepReason reason)
{
    switch (reason) {
    case StepReason::NotBriefed:
        return tr("The briefing has not begun. Begin it first.");
    case StepReason::NotStarted:
        return tr("It has not started. Start it first.");
    case StepReason::Begun:
        return tr("It has begun already. Go on from where it stands.");
    case StepReason::Paused:
        return tr("The drill is paused. Resume it first.");
    case StepReason::NotPaused:
        return tr("The drill is not paused. Go on from where it stands.");
    case StepReason::NotEnded:
        return tr("It is not over. End it first.");
    case StepReason::Over:
        return tr("It is over. Write what you learn in the review.");
    case StepReason::Reviewed:
        return tr("The review is closed. Write an action instead.");
    case StepReason::NoSceneLeft:
        return tr("No scene is left. End the drill.");
    case StepReason::Earlier:
        return tr("It would lie before what is written down already. Take a later time.");
    case StepReason::Overtaken:
        return tr("Something else was written down meanwhile. Look at it, then try again.");
    case StepReason::Incomplete:
        return tr("Something is missing in it. Complete it.");
    case StepReason::TooLong:
        return tr("Its text is too long. Shorten it.");
    case StepReason::NothingThere:
        return tr("What it is about is not there, or is there twice. Choose it again.");
    case StepReason::NotPlayed:
        return tr("This fallback was not started in the drill. Take it out, or mark its start.");
    case StepReason::OutOfRange:
        return tr("The value is too small or too large. Choose another one.");
    case StepReason::NotInThisRun:
        return tr("A drill and a real outage have steps of their own. Choose one that belongs here.");
    }
    return {};
}

} // namespace relais
