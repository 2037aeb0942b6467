// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfScale: the time axis of « Et si… »: how long it is, and how far apart its marks and the columns of the cost
// stand, so that both fit whether the outage lasts ten minutes or ten days. A value; any thread.
#pragma once

#include "domain/value.h"

#include <QList>

namespace relais {

struct WhatIfScale {
    Minutes step{60}; // between two marks
    Minutes span{0}; // of the whole axis; a multiple of step
    Minutes column{60}; // that one column of the cost stands for; whole hours

    // calm: the last moment that is not normal. The axis goes on for three quarters of the outage, so that what is
    // normal again can be seen.
    static WhatIfScale of(Minutes lasting, Minutes calm);

    [[nodiscard]] QList<Minutes> ticks() const;

    bool operator==(const WhatIfScale &) const = default;
};

} // namespace relais
