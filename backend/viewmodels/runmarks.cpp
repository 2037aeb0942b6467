// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/runmarks.h"

#include "viewmodels/readiness.h"

#include <QHash>

namespace relais {

DrillMarks marksOfRun(const Plan &plan, const QString &run)
{
    DrillMarks marks;
    Plan without = plan;
    for (const Proof &proof : plan.table<Proof>()) {
        if (proof.run != run)
            continue;
        marks.tried = marks.tried || proof.level >= ProofLevel::Tried;
        without.table<Proof>().remove(proof.id);
    }
    QHash<QUuid, RelayMark> before;
    for (const ToolReadiness &tool : readinessOf(without))
        before.insert(tool.tool.value, tool.mark);
    for (const ToolReadiness &tool : readinessOf(plan)) {
        if (before.contains(tool.tool.value) && before.value(tool.tool.value) != tool.mark)
            marks.changed << tool.name;
    }
    return marks;
}

} // namespace relais
