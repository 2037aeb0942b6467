// SPDX-License-Identifier: GPL-3.0-or-later
// What may not be said yet: names that a drill reveals later. Pure functions; any thread.
#pragma once

#include "domain/plan.h"

namespace relais {

// The text with `someone` in place of each secret, and of each tool or provider whose name holds one.
[[nodiscard]] QString untold(const QString &text, const QStringList &secrets, const Plan &plan, const QString &someone);

// Whether one of the secrets stands in the name, whole.
[[nodiscard]] bool holdsSecret(const QString &name, const QStringList &secrets);

} // namespace relais
