// SPDX-License-Identifier: GPL-3.0-or-later
// A run that is ready to be led: one objective ("told") and some scenes ("scene0", …), twenty minutes of story apart.
// Its frozen plan is `frozenPlan`.
#pragma once

#include "core/id.h"
#include "services/runrepository.h"

namespace relais::test {

inline const QByteArray frozenPlan = QByteArrayLiteral("frozen");

inline RunRecord preparedRun(int scenes, IdSource &ids)
{
    RunRecord record;
    record.run = {.id = ids.make<Run>(),
                  .scenario = QStringLiteral("any"),
                  .title = QStringLiteral("Drill"),
                  .zone = QStringLiteral("Europe/Paris"),
                  .storyDate = QDate(2026, 3, 7),
                  .storyStart = Minutes(600),
                  .snapshot = snapshotHash(frozenPlan)};
    const auto add = [&](RunEvent event) {
        event.id = ids.make<RunEvent>();
        event.run = record.run.id;
        event.sequence = record.events.size() + 1;
        record.events.append(event);
    };
    add({.kind = RunEventKind::ObjectivePlanned,
         .key = QStringLiteral("told"),
         .text = QStringLiteral("Customers told"),
         .at = Minutes(15),
         .measure = ObjectiveMeasure::CustomersTold});
    for (int i = 0; i < scenes; ++i)
        add({.kind = RunEventKind::InjectPlanned,
             .key = QStringLiteral("scene%1").arg(i),
             .text = QStringLiteral("Scene %1").arg(i),
             .at = Minutes(5 * i),
             .story = Minutes(20 * i)});
    return record;
}

} // namespace relais::test
