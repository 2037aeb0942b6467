// SPDX-License-Identifier: GPL-3.0-or-later
// What a run shows: per activity the three instants (really stopped, seen, fallback started; decisions.md 7), and how
// the objectives were met. Of what is known so far, so the lanes of a running drill show it too. Pure; any thread.
//
// Stopped: by analysis over the frozen plan, what falls and comes back at the scenes' times, buffers in story time,
// given back as milliseconds of play (drillstops.h). Seen: the first note or mark about the activity after it stopped:
// one that was written for it, or that names it in its text; what is said of nobody in particular shows that nobody was
// looked at. At the latest when its fallback was started, which may be before the stop. Restored: when somebody said
// so, which is not when the tools came back. Times are real minutes of play, never story time.
#pragma once

#include "domain/runprogress.h"

namespace relais {

struct ActivityLane {
    Id<Activity> activity;
    QString name;
    std::optional<qint64> stopped; // milliseconds of play, as all below; none: not touched so far
    std::optional<qint64> seen;
    std::optional<qint64> fallbackStarted;
    std::optional<qint64> toolsBack; // what had stopped it works again
    std::optional<qint64> restored; // marked as restored, after it last stopped
    Id<Fallback> fallback; // the one that was started
    QString fallbackName;
    // Those written for it that can be started now, given what is down; the one that covers most first.
    QList<Id<Fallback>> fitting;
    bool covered = false; // while it stops: each need that it lost is covered by one of these; else: one is written
    std::optional<Minutes> target;
    std::optional<Minutes> limit;

    bool operator==(const ActivityLane &) const = default;
};

struct ObjectiveResult {
    QString key;
    QString text;
    ObjectiveMeasure measure = ObjectiveMeasure::FallbackStarted;
    Minutes within{0};
    // Milliseconds of play from the stop, the slowest; of customers told: from the first fall, or where nothing
    // falls from the first scene; never of what is judged. None: it did not happen.
    std::optional<qint64> measured;
    int done = 0; // of `of` activities that stopped: those that must not (Activity::priority), else all
    int of = 0;
    Verdict computed = Verdict::ToReview; // none too where nothing measures it
    Verdict verdict = Verdict::ToReview; // the team's, or computed
    bool judged = false; // by the team, whose word is `verdict`: it stands
    QString reason; // of the team's

    bool operator==(const ObjectiveResult &) const = default;
};

struct DrillMeasures {
    QList<ActivityLane> lanes; // priority order: soonest limit first; activities that the scenario can touch first
    QList<ObjectiveResult> objectives;
    std::optional<qint64> firstCustomerMessage; // milliseconds of play

    bool operator==(const DrillMeasures &) const = default;
};

// Whether the fallback that was started is proven for the activity in this plan, and fast enough (decisions.md 3). run:
// by this one alone, whatever was tried before; empty: by any.
bool isProven(const ActivityLane &lane, const Plan &plan, const QString &run = {});

// elapsed: milliseconds of play up to which to look.
DrillMeasures measure(const RunProgress &progress, const Plan &frozen, qint64 elapsed);

} // namespace relais
