// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readrun.h"

#include <algorithm>

namespace relais {

int ReadDrill::met() const
{
    return static_cast<int>(
        std::count_if(measures.objectives.cbegin(), measures.objectives.cend(),
                      [](const ObjectiveResult &objective) { return objective.verdict == Verdict::Met; }));
}

Result<ReadRun> readRun(RunRepository &runs, const PlanCodec &codec, Id<Run> run)
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
    return ReadRun{*record, *snapshot, *plan, *progress};
}

Result<ReadDrill> readDrill(RunRepository &runs, const PlanCodec &codec, Id<Run> run)
{
    const auto read = readRun(runs, codec, run);
    if (!read)
        return read.error();
    return ReadDrill{*read, measure(read->progress, read->frozen, read->progress.elapsed)};
}

Result<QList<ReadDrill>> readPlayedDrills(RunRepository &runs, const PlanCodec &codec)
{
    const auto listed = runs.list();
    if (!listed)
        return listed.error();
    QList<ReadDrill> played;
    for (const Run &run : *listed) {
        if (run.isIncident())
            continue; // nobody played it
        const auto read = readDrill(runs, codec, run.id);
        if (read && read->progress.phase >= RunPhase::Ended)
            played.append(*read);
    }
    return played;
}

} // namespace relais
