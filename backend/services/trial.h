// SPDX-License-Identifier: GPL-3.0-or-later
// Trials of a fallback without a drill: one that somebody did, as proof (decisions.md 3), and the short ones that are
// worth doing next. Pure; any thread.
#pragma once

#include "core/id.h"
#include "domain/plan.h"

namespace relais {

struct Trial {
    Id<Fallback> fallback;
    QDate date;
    Minutes minutes{0}; // until it worked, one at least
    QString who; // as typed; empty: not said
    bool worked = true;
    QString lesson; // what it taught, as a whole sentence; empty: nothing
    QString task; // what is to be mended, as an action; empty: nothing
};

// What it must be quicker than: the soonest target, else limit, of the activities that the fallback serves. None: no
// activity says one.
std::optional<Minutes> trialLimit(const Plan &plan, Id<Fallback> fallback);

// Tried for real, in these minutes, for every activity that the fallback serves; slower than an activity's limit it is
// no proof for that one, which analysis sees by itself. What did not work is no proof. The lesson is a finding, the
// task an action about the fallback that comes from it. The plan itself where it has no such fallback, or where the
// minutes or the date are none.
Plan withTrial(const Plan &plan, const Trial &trial, IdSource &ids);

struct TrialProposal {
    Id<Fallback> fallback;
    QString name;
    QString activity; // the most critical one that it serves
    std::optional<Minutes> limit; // of trialLimit
    QString material; // what must be at hand
    QStringList steps; // how to, the first ones
    bool discussed = false; // in a drill; else only written

    bool operator==(const TrialProposal &) const = default;
};

constexpr qsizetype trialsAtOnce = 3;

// Fallbacks with written steps that were never tried nor used, those of the most critical activities first: what must
// not stop, then the soonest limit, then the order of the plan.
QList<TrialProposal> trialProposals(const Plan &plan, qsizetype most = trialsAtOnce);

} // namespace relais
