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
    bool ended = true; // false: the sources have no end, and `question.lasting` is the usual length
    bool about = false; // the length is not known to the minute

    bool operator==(const OutageQuestion &) const = default;
};

// The providers and tools of the plan that fell with it, by their names; empty: the plan rests on none of them.
[[nodiscard]] QList<NodeId> fellWith(const Plan &plan, const Outage &outage);

// One question for each way in which the outage can be played on this plan: until it was mostly over and, where the
// sources have it, until it was all over. Empty where nothing of the plan fell with it or its beginning has no hour.
[[nodiscard]] QList<OutageQuestion> questionsFromOutage(const Plan &plan, const Outage &outage);

} // namespace relais
