// SPDX-License-Identifier: GPL-3.0-or-later
// The window: makes its view models from the services it is handed, loads Main.qml and runs until it is closed.
#pragma once

#include "viewmodels/windowservices.h"

class QGuiApplication;

namespace relais {

// file: the plan to open at once; empty = first launch. The answer is the program's exit code. Call on the GUI thread;
// services must outlive the call, their runners must have been made on this thread.
int runWindow(QGuiApplication &application, const WindowServices &services, const QString &file);

} // namespace relais
