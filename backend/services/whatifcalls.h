// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to call when something fails: who decides on the fallbacks, who starts them, the support of what is down.
// Pure; any thread.
#pragma once

#include "services/whatifanswer.h"

namespace relais {

// Of the answer, its lanes and nodes must be there.
[[nodiscard]] QList<WhatIfCall> callsOf(const Plan &plan, const WhatIfAnswer &answer);

} // namespace relais
