// SPDX-License-Identifier: GPL-3.0-or-later
// Idea: the draft of a fallback as the library holds it (playbooks/ideas): what one may do by hand when a kind of tool
// is down, for a kind of activity and a cause. It becomes a fallback of the plan only when a person takes it, and its
// words then count as an example's until somebody adapts them. Values; any thread.
#pragma once

#include "domain/localtext.h"
#include "domain/value.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace relais {

// The kinds of activity that the library knows: those of its cards (playbooks/cards/activity-*.json).
enum class ActivityKind { Orders, Sell, Card, Pay, Ship, Answer, Wages, Make };
template <> struct EnumNames<ActivityKind> {
    static constexpr const char *names[] = {"orders", "sell", "card", "pay", "ship", "answer", "wages", "make"};
};

// Why a tool is not there.
enum class OutageCauseKind { Outage, Internet, Power, Attack, Person, Premises, Supplier };
template <> struct EnumNames<OutageCauseKind> {
    static constexpr const char *names[] = {"outage", "internet", "power", "attack", "person", "premises", "supplier"};
};

struct Idea {
    QString key; // never renamed
    int version = 1;
    QStringList tools; // kinds of the catalogue; none: any
    QList<ActivityKind> activities; // none: any
    QList<OutageCauseKind> causes; // one at least
    QList<Trade> trades; // whom it fits best; none: every trade
    LocalText name;
    QList<LocalText> steps; // 2 to 6
    LocalText material; // empty: none
    Minutes start = Minutes(0); // usual time until it works
    std::optional<Minutes> hold; // none: without limit
    int share = 0; // Share of normal service, 0..10000
    Minutes effort = Minutes(0); // to prepare it
    LocalText task; // what to do beforehand, in the imperative
    LocalText never; // empty: nothing in particular

    bool operator==(const Idea &) const = default;
};

} // namespace relais
