// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/whatifscale.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int mostSteps = 8;
constexpr int anHour = 60;
constexpr int aDay = 24 * anHour;
constexpr int niceSteps[] = {5, 10, 15, 30, anHour, 2 * anHour, 4 * anHour, 6 * anHour, 12 * anHour, aDay, 2 * aDay};

} // namespace

WhatIfScale WhatIfScale::of(Minutes lasting, Minutes calm)
{
    const auto wanted = std::max<qint64>({calm.count(), lasting.count() * 7 / 4, 1});
    qint64 step = 0;
    for (const int nice : niceSteps) {
        if (step == 0 && wanted <= qint64(mostSteps) * nice)
            step = nice;
    }
    if (step == 0) // whole days
        step = (wanted + qint64(mostSteps) * aDay - 1) / (qint64(mostSteps) * aDay) * aDay;
    WhatIfScale scale;
    scale.step = Minutes(step);
    scale.span = Minutes((wanted + step - 1) / step * step);
    scale.column = Minutes(std::max<qint64>(step, anHour));
    return scale;
}

QList<Minutes> WhatIfScale::ticks() const
{
    QList<Minutes> ticks;
    for (Minutes at{0}; at <= span; at += step)
        ticks.append(at);
    return ticks;
}

} // namespace relais
