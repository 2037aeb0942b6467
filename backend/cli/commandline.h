// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: the same services as the window, without one. Exit codes: 0 done; 1 done, with findings; 2 wrong
// usage; 3 input refused; 4 the environment failed and nothing was lost. Machine output goes to stdout, words for
// people to stderr. One thread; blocks until the command is done.
#pragma once

#include "cli/context.h"

#include <QStringList>

namespace relais {

// Whether the arguments (without the program's name) are for the command line rather than for the window.
bool isCommandLine(const QStringList &arguments);

// Runs the command; the answer is the exit code.
int runCommandLine(const QStringList &arguments, const CommandLineServices &services);

} // namespace relais
