// SPDX-License-Identifier: GPL-3.0-or-later
// A run on its way into the file: with the plan as it is when it begins, and again, whole, where a file lacks it.
// Waits for the disk: on the storage runner.
#pragma once

#include "services/readrun.h"

namespace relais {

// A new run, what was planned for it and what happened so far; its snapshot is made of the plan. As readRun would
// answer it.
Result<ReadRun> beginRun(RunRepository &runs, const PlanCodec &codec, Run run, const QList<RunEvent> &events,
                         const Plan &plan);

// Writes what the file lacks of a run: its head, what was planned, its events.
Status bringRun(RunRepository &runs, const Run &run, const QByteArray &snapshot, const QList<RunEvent> &events);

} // namespace relais
