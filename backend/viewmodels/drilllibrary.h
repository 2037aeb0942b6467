// SPDX-License-Identifier: GPL-3.0-or-later
// DrillLibrary: what the library has for drills, read once and shown by several panels. A value.
#pragma once

#include "domain/outage.h"
#include "domain/scenario.h"

#include <algorithm>

namespace relais {

struct DrillLibrary {
    QList<Scenario> scenarios;
    DrillFrame frame;
    QList<Outage> outages;

    // Null: no such scenario.
    [[nodiscard]] const Scenario *find(const QString &key) const
    {
        const auto found = std::find_if(scenarios.cbegin(), scenarios.cend(),
                                        [&](const Scenario &scenario) { return scenario.key == key; });
        return found == scenarios.cend() ? nullptr : &*found;
    }
    // Null: no such outage.
    [[nodiscard]] const Outage *outage(const QString &key) const
    {
        const auto found =
            std::find_if(outages.cbegin(), outages.cend(), [&](const Outage &one) { return one.key == key; });
        return found == outages.cend() ? nullptr : &*found;
    }
};

} // namespace relais
