// SPDX-License-Identifier: GPL-3.0-or-later
// PreparedRun: a drill or an incident that is not in the file yet (services/beginrun). A value; any thread.
#pragma once

#include "domain/run.h"

namespace relais {

struct PreparedRun {
    Run run; // snapshot is still to be set, from the encoded frozen plan
    QList<RunEvent> events; // numbered, to be stored with the run: what was planned, and what is told already
};

} // namespace relais
