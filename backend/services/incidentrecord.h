// SPDX-License-Identifier: GPL-3.0-or-later
// An incident as its review and its papers read it from the file: its record, where it stands, the plan as it then was.
// Waits for the disk: on the storage runner.
#pragma once

#include "services/incidentreview.h"
#include "services/plancodec.h"
#include "services/runrepository.h"

namespace relais {

struct ReadIncident {
    RunRecord record;
    RunProgress progress;
    Plan frozen;

    // Milliseconds since the start: of its end, or of the last thing that happened.
    [[nodiscard]] qint64 elapsed() const { return progress.elapsed; }
};

Result<ReadIncident> readIncident(RunRepository &runs, const PlanCodec &codec, Id<Run> run);

} // namespace relais
