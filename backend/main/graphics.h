// SPDX-License-Identifier: GPL-3.0-or-later
// What draws the window: OpenGL, or the processor where somebody asked for it or a machine has none (an old driver, a
// virtual screen), where Qt would end the program with the first window. GUI thread, with an application object.
#pragma once

#include "cli/machinepart.h"

#include <QStringList>

namespace relais {

// `relais --software-rendering [FILE]`
inline constexpr auto softwareOption = "--software-rendering";
// Not for people: the process that looks whether OpenGL can be had. Where GLX is half there Qt ends the program that
// asks.
inline constexpr auto tryOpenGLOption = "--try-opengl";

// What that process does, as the whole of main: 0 where it can.
int tryOpenGL(int argc, char **argv);

// What a window would be drawn by here, and why: Qt's environment first, then the preference, then what is there.
Drawing drawingHere(bool withoutGraphicsCard);

// Qt's variables that choose it, as "NAME=value"; empty: none is set.
QString drawingVariable();

// Once, before the first window. asked: by the option, which goes before all else.
void chooseGraphics(bool asked, bool withoutGraphicsCard);

} // namespace relais
