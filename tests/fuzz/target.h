// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets share. Each defines tryBytes(), which libFuzzer calls with bytes of its own making, again and
// again, on one thread; what fails there is a crash that the sanitizers see, or a rule that does not hold.
#pragma once

#include <QByteArray>

namespace relais::test {

void tryBytes(const QByteArray &bytes);

// A rule that holds for any bytes; ends the process, so that libFuzzer keeps the bytes for which it does not.
void require(bool holds, const char *rule);

} // namespace relais::test
