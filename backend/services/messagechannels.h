// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a channel still works when something is down, and which to take instead (design/content/5.1). Pure; any
// thread.
#pragma once

#include "domain/plan.h"
#include "domain/recipient.h"

namespace relais {

struct ChannelAdvice {
    bool falls = false; // with what is down
    bool allFall = false; // every channel that the plan has to these people
    QList<QUuid> sharedRoots; // where it does not fall: what both it and what is down rest on
    QList<ChannelKind> instead; // that there is a text for and that does not fall, the first to take first

    bool operator==(const ChannelAdvice &) const = default;
};

// What the message goes by, and what is down: a node, and the id of its card for channels whose root the plan does not
// say. written: the channels that there is a text for.
struct ChannelQuestion {
    Recipient to = Recipient::Customers;
    ChannelKind channel = ChannelKind::Sms;
    NodeId down; // null: nothing falls
    QString card;
    QList<ChannelKind> written;
};

ChannelAdvice channelAdvice(const Plan &plan, const ChannelQuestion &question);

} // namespace relais
