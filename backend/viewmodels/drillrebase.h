// SPDX-License-Identifier: GPL-3.0-or-later
// A draft that was changed by hand, after what it was drafted from has changed too: the plan, a role, the length. Pure;
// any thread.
#pragma once

#include "services/drillbuilder.h"

namespace relais {

// What a person changed against `from` stays, member by member; all else is as in `onto`. What is drafted in `onto` for
// the first time joins it.
[[nodiscard]] DrillDraft rebased(const DrillDraft &edited, const DrillDraft &from, const DrillDraft &onto);

// Null: no event of that key.
[[nodiscard]] const RunInject *injectOf(const DrillDraft &draft, const QString &key);

} // namespace relais
