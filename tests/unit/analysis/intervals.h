// SPDX-License-Identifier: GPL-3.0-or-later
// Intervals as the tests of the analysis write them.
#pragma once

#include "analysis/propagation.h"

namespace relais::test {

inline Interval minutes(qint64 from, qint64 to)
{
    return {Minutes(from), Minutes(to)};
}

} // namespace relais::test
