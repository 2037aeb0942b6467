// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/beginrun.h"

#include "services/drillbuilder.h"

#include <algorithm>

namespace relais {

Result<ReadRun> beginRun(RunRepository &runs, const PlanCodec &codec, Run run, const QList<RunEvent> &events,
                         const Plan &plan)
{
    const QByteArray snapshot = codec.encode(frozen(plan));
    run.snapshot = snapshotHash(snapshot);
    if (const Status stored = bringRun(runs, run, snapshot, events); !stored)
        return stored.error();
    return readRun(runs, codec, run.id);
}

Status bringRun(RunRepository &runs, const Run &run, const QByteArray &snapshot, const QList<RunEvent> &events)
{
    const auto afterPlanned = std::find_if(events.begin(), events.end(), [](const RunEvent &event) {
        return event.kind >= RunEventKind::BriefingStarted;
    });
    const qsizetype planned = afterPlanned - events.begin();
    const auto there = runs.read(run.id);
    qsizetype held = there ? there->events.size() : planned;
    if (!there && there.error().code != ErrorCode::NotFound)
        return there.error();
    if (!there) {
        if (Status status = runs.begin(run, events.first(planned), snapshot); !status)
            return status;
    }
    for (; held < events.size(); ++held) {
        if (Status status = runs.append(events.at(held)); !status)
            return status;
    }
    return {};
}

} // namespace relais
