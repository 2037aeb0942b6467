// SPDX-License-Identifier: GPL-3.0-or-later
// A firm as large as the goals of the benches name: that many tools, each needed by an activity and standing on two
// providers, with an owner. Everything that is stored of it is what a person would have typed.
#pragma once

#include "domain/plan.h"

namespace relais::bench {

Plan largeFirm(int tools);

} // namespace relais::bench
