// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is drawn: by OpenGL, or by the processor where a machine has none (an old driver, a virtual screen),
// where Qt would end the program with the first window. GUI thread.
#pragma once

namespace relais {

// Once, after the application object is there and before the first window. QT_QUICK_BACKEND, where it is set, decides.
void chooseGraphics();

} // namespace relais
