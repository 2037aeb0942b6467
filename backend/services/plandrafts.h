// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody made of a drill before it is played, as rows of the plan (domain/plannedevent.h): only what is other
// than drafted, so that drafting again goes on. And what plays its roles. Pure; any thread.
#pragma once

#include "services/drillbuilder.h"

namespace relais {

// As the plan has it. Empty: the drill is as it was drafted.
struct DraftEdits {
    PlannedDrill drill; // scenario and the members of the draft, no more
    QList<PlannedEvent> events; // in their order; InjectSkipped: taken out

    [[nodiscard]] bool isEmpty() const;

    bool operator==(const DraftEdits &) const = default;
};

[[nodiscard]] DraftEdits editsOf(const Plan &plan, Id<PlannedDrill> drill);
// The edits laid over it; what does not fit into its play is left out. Over an empty draft: all that the plan keeps.
[[nodiscard]] DrillDraft withEdits(const DrillDraft &drafted, const DraftEdits &edits);
// What makes `edited` of `drafted`, in place of what the plan had of that drill, which must be in it. Lines that go on
// keep their rows.
[[nodiscard]] Plan withDraft(const Plan &plan, Id<PlannedDrill> drill, const DrillDraft &edited,
                             const DrillDraft &drafted, IdSource &ids);
[[nodiscard]] Plan withoutDraft(const Plan &plan, Id<PlannedDrill> drill); // nor what plays its roles

// Role key → what plays it, as in DrillChoices::bound.
[[nodiscard]] Plan withBindings(const Plan &plan, Id<PlannedDrill> drill, const QHash<QString, NodeId> &bound,
                                IdSource &ids);
[[nodiscard]] QHash<QString, NodeId> keptBindings(const Plan &plan, Id<PlannedDrill> drill);

} // namespace relais
