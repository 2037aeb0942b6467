// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/incidentrecord.h"

namespace relais {

Result<ReadIncident> readIncident(RunRepository &runs, const PlanCodec &codec, Id<Run> run)
{
    const auto record = runs.read(run);
    if (!record)
        return record.error();
    const auto progress = progressOf(record->run, record->events);
    if (!progress)
        return progress.error();
    const auto snapshot = runs.snapshot(record->run.snapshot);
    if (!snapshot)
        return snapshot.error();
    const auto plan = codec.decode(*snapshot);
    if (!plan)
        return plan.error();
    return ReadIncident{*record, *progress, *plan};
}

} // namespace relais
