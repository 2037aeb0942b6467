// SPDX-License-Identifier: GPL-3.0-or-later
// What to improve for one question of « Et si… », best first, each with the library's words where an idea fits, and the
// action that it becomes when a person takes it. Pure functions; any thread: slower than the answer, so ask for it
// behind it.
#pragma once

#include "analysis/nextfix.h"
#include "core/id.h"
#include "services/fittingideas.h"
#include "services/whatifanswer.h"

#include <stop_token>

namespace relais {

struct WhatIfFix {
    QString key; // stable for the same fix on the same plan
    FixKind kind = FixKind::WriteFallback;
    // As in analysis/nextfix.h; null where the kind does not name them.
    Id<Activity> activity;
    Id<Fallback> fallback; // of WriteFallback: one that is written but counts for nothing until its start is known
    NodeId node; // of WriteFallback: the first thing that it would cover
    NodeId dependent;
    ProofLevel proof = ProofLevel::Written; // of `fallback`, where it is the one to try
    std::optional<Idea> idea; // the words of the library; none: the kind's own
    bool ideaElsewhere = false; // another fix of the list has the same
    qint64 avoided = 0; // cents in this outage; of a trial: against counting proven ones only
    Minutes stoppedAvoided{0};
    std::optional<Minutes> from; // of WriteFallback and HoldLonger: since when the activity has no solution
    std::optional<qint64> avoidedPerHour; // of these, while it runs: cents; none: to be estimated
    bool costUnknown = false; // avoided is too low
    Minutes effort{0}; // to do it
    RowId row; // where it is done
    Id<Person> owner; // proposed
    QDate due; // proposed; a working day

    bool operator==(const WhatIfFix &) const = default;
};

// In the order of Home (design/ui.md 4.1), then by what this outage would cost less. today: local. Stopped early, it
// answers with what it has.
[[nodiscard]] QList<WhatIfFix> whatIfFixes(const Plan &plan, const WhatIfQuestion &question, const IdeaShelf &shelf,
                                           QDate today, std::stop_token stop = {});

// The same for the plan as a whole: by what the outages of every single tool, provider, site and person would cost less
// (« Next best fix », design/analysis.md). `avoided` is over all of these, and `from` is not known.
[[nodiscard]] QList<WhatIfFix> nextFixes(const Plan &plan, const IdeaShelf &shelf, QDate today,
                                         std::stop_token stop = {});

// The action that the fix becomes. title: in the plan's language, as shown; note: where it comes from (« Et si
// Cloudflare… »).
[[nodiscard]] Action actionOf(const WhatIfFix &fix, const QString &title, const QString &note, IdSource &ids);

// An open action of the plan that is about the same thing; null for none.
[[nodiscard]] Id<Action> openActionFor(const Plan &plan, const WhatIfFix &fix);

} // namespace relais
