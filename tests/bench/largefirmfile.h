// SPDX-License-Identifier: GPL-3.0-or-later
// The plan file of a large firm, written as the program writes one. Ends the process with 4 where that fails.
#pragma once

#include "core/result.h"

#include <QString>

namespace relais::bench {

[[noreturn]] void giveUp(const Error &error);

void storeLargeFirm(const QString &path, int tools);

} // namespace relais::bench
