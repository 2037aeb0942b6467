// SPDX-License-Identifier: GPL-3.0-or-later
// InventoryFacts: what analysis and gaps say of a plan, as the inventory shows it: by row, and by the column in which a
// gap is filled. Pure; made on the analysis runner, read on the GUI thread.
#pragma once

#include "analysis/plangraph.h"
#include "services/gaps.h"

namespace relais {

struct InventoryGap {
    GapCode code = GapCode::NoOwner;
    QString column; // where it is filled in; empty: by an action of its own
    QUuid subject; // the link to confirm

    bool operator==(const InventoryGap &) const = default;
};

struct InventoryFacts {
    PlanFacts facts;
    PlanGraph graph;
    Minutes threshold{0};
    QHash<QUuid, QList<InventoryGap>> gaps; // by activity, tool, provider, person or fallback
};

InventoryFacts inventoryFactsOf(const Plan &plan, QDate today);

} // namespace relais
