// SPDX-License-Identifier: GPL-3.0-or-later
// What of this computer the program uses, looked up now: no process is started and nothing is asked of the network.
#pragma once

#include "cli/machinepart.h"

#include <QList>

namespace relais {

QList<MachinePart> machineParts(const QString &dataFolder);

} // namespace relais
