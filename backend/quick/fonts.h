// SPDX-License-Identifier: GPL-3.0-or-later
// The window's font, Inter 400, 500 and 600, compiled in. Called once, on the GUI thread, after the application object.
#pragma once

#include "core/result.h"

namespace relais {

// Registers the three fonts; fails with ReadFailed when one of them is not usable.
Status loadFonts();

} // namespace relais
