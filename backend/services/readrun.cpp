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

Result<FoldedRun> foldedRun(RunRepository &runs, Id<Run> run)
{
    const auto record = runs.read(run);
    if (!record)
        return record.error();
    const auto progress = progressOf(record->run, record->events);
    if (!progress)
        return progress.error();
    return FoldedRun{*record, *progress};
}

Result<QList<FoldedRun>> foldedRuns(RunRepository &runs)
{
    const auto listed = runs.list();
    if (!listed)
        return listed.error();
    QList<FoldedRun> folded;
    for (const Run &run : *listed) {
        if (const auto read = foldedRun(runs, run.id))
            folded.append(*read);
    }
    return folded;
}

Result<ReadRun> readRun(RunRepository &runs, const PlanCodec &codec, Id<Run> run)
{
    const auto folded = foldedRun(runs, run);
    if (!folded)
        return folded.error();
    const auto snapshot = runs.snapshot(folded->record.run.snapshot);
    if (!snapshot)
        return snapshot.error();
    const auto plan = codec.decode(*snapshot);
    if (!plan)
        return plan.error();
    return ReadRun{*folded, *snapshot, *plan};
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
