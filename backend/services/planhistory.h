// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as it was: the operations made since are taken back, newest first. Personal values of somebody who was
// forgotten since stay unknown; a field that the plan no longer has is passed over.
#pragma once

#include "services/planrepository.h"

namespace relais {

// Takes back the operations, newest first, whatever the plan holds now. Pure; any thread.
Plan rewound(Plan plan, const QList<Operation> &newestFirst);

// As it was at that instant. NotFound: it was begun later, or its history was shortened to after that. now: the plan
// as the file holds it. Waits for the disk: on the storage runner.
Result<Plan> planAt(PlanRepository &file, const Plan &now, qint64 utcMilliseconds);

// When the oldest operation was made that the file still holds; NotFound: it holds none. As planAt.
Result<qint64> historyBegin(PlanRepository &file);

} // namespace relais
