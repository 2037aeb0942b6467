// SPDX-License-Identifier: GPL-3.0-or-later
// What a QML engine needs before it loads anything of Relais. Called by main and by test runners, on the GUI thread,
// after the application object.
#pragma once

#include "core/result.h"

class QQmlEngine;

namespace relais {

// Loads the fonts, adds the import path of the compiled modules, the icon provider and the watch over the keys of undo
// (owned by the engine).
Status prepareEngine(QQmlEngine &engine);

} // namespace relais
