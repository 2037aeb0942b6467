// SPDX-License-Identifier: GPL-3.0-or-later
// What of this computer the program uses, looked up now. Pandoc and WeasyPrint are asked for their version, so it can
// take seconds; nothing is asked of the network. GUI thread, blocking: for a command.
#pragma once

#include "cli/machinepart.h"

#include <QList>

namespace relais {

// withoutGraphicsCard: as the preferences say.
QList<MachinePart> machineParts(const QString &dataFolder, bool withoutGraphicsCard);

} // namespace relais
