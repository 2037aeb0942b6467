// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that stay: a page that is written several times, each time on the plan as it was before, makes its new rows anew
// each time. For the questionnaire. Pure; any thread.
#pragma once

#include "domain/plan.h"

namespace relais::questionids {

// `next` with the ids that `former` gave to what is new since `base`: rows of the same name are the same row, others
// are taken one for one in the order in which they were made. Whatever refers to them follows.
[[nodiscard]] Plan kept(const Plan &base, const Plan &former, const Plan &next);

} // namespace relais::questionids
