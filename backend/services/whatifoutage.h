// SPDX-License-Identifier: GPL-3.0-or-later
// A real outage of the library as a question of « Et si… »: what of the plan fell with it, at which hour of the firm's
// day, how long. Pure functions; any thread.
#pragma once

#include "domain/outage.h"
#include "services/whatifanswer.h"

namespace relais {

class Catalogue;

struct OutageQuestion {
    WhatIfQuestion question;
    bool ended = true; // false: the sources have no hour for its end, and `question.lasting` is the usual length
    bool about = false; // the length is not known to the minute

    bool operator==(const OutageQuestion &) const = default;
};

// The tools and providers of the plan that fell, by their names or the catalogue's; where no provider in particular
// failed, those of the kinds that fell. Empty: the plan has none of them.
[[nodiscard]] QList<NodeId> fellWith(const Plan &plan, const Outage &outage, const Catalogue &catalogue);

// One question for each way to play the outage on this plan: until it was mostly over, and until all of it was, as far
// as the sources have the hours. Empty where nothing of the plan fell.
[[nodiscard]] QList<OutageQuestion> questionsFromOutage(const Plan &plan, const Outage &outage,
                                                        const Catalogue &catalogue);

} // namespace relais
