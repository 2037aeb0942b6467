// SPDX-License-Identifier: GPL-3.0-or-later
// A plan begun from another firm's, as an adviser of many firms does (`relais new --model`): what exampleplan.h takes
// over, with nothing in it by which that firm or a person of it could be known. Names, numbers and addresses that stand
// in free text are cut out of it. Pure; any thread.
#pragma once

#include "core/id.h"
#include "domain/plan.h"

namespace relais {

// Trade, language and threshold of the organisation stay; its name is empty. Texts count as an example's words.
Plan startedFromModel(const Plan &model, IdSource &ids);

} // namespace relais
