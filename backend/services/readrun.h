// SPDX-License-Identifier: GPL-3.0-or-later
// A run as it is read from the file: its record, where it stands, the plan as it then was, and, of a drill, what it
// shows. Waits for the disk: on the storage runner.
#pragma once

#include "services/drillmeasures.h"
#include "services/plancodec.h"
#include "services/runrepository.h"

namespace relais {

struct FoldedRun {
    RunRecord record;
    RunProgress progress;
};

struct ReadRun : FoldedRun {
    QByteArray snapshot; // the plan as it then was, as the file has it
    Plan frozen;
};

struct ReadDrill : ReadRun {
    DrillMeasures measures;

    [[nodiscard]] int met() const;
};

Result<FoldedRun> foldedRun(RunRepository &runs, Id<Run> run);
// Newest first; those that cannot be read are left out.
Result<QList<FoldedRun>> foldedRuns(RunRepository &runs);

Result<ReadRun> readRun(RunRepository &runs, const PlanCodec &codec, Id<Run> run);
Result<ReadDrill> readDrill(RunRepository &runs, const PlanCodec &codec, Id<Run> run);

// Those that were played to their end, newest first; what cannot be read is left out.
Result<QList<ReadDrill>> readPlayedDrills(RunRepository &runs, const PlanCodec &codec);

} // namespace relais
