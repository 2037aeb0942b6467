// SPDX-License-Identifier: GPL-3.0-or-later
// MessageTemplate: the words of one message to one audience at one moment on one channel, with slots for what the plan
// and the day say. Values; any thread.
#pragma once

#include "domain/playbook.h"

namespace relais {

// What a message's texts may name, in braces. Those of the day are not in the plan: they stand as open words until
// somebody fills them in.
enum class MessageWord {
    Firm,
    Service, // what does not work, in the customers' words
    Action, // what can be done now
    Phone, // that customers call
    CustomerChannel,
    TeamChannel,
    MeetingPoint,
    Decider,
    // Of the day.
    Since,
    Next, // when the next word comes
    Now,
    Date,
    Duration,
    Known, // what is known and verified
    Test, // what was verified before saying that it works again
    Cause,
    Change, // what will be different from now on
    Reentry,
};
template <> struct EnumNames<MessageWord> {
    static constexpr const char *names[] = {"firm",         "service",       "action",   "phone", "customer_channel",
                                            "team_channel", "meeting_point", "decider",  "since", "next",
                                            "now",          "date",          "duration", "known", "test",
                                            "cause",        "change",        "reentry"};
};

inline bool isOfTheDay(MessageWord word)
{
    return word >= MessageWord::Since;
}

struct MessageTemplate {
    QString id; // "message.customers.start.sms"
    int version = 1;
    MessageKey when;
    ChannelKind channel = ChannelKind::Sms;
    LocalText subject; // of an e-mail
    LocalText text;

    [[nodiscard]] QString key() const { return QStringLiteral("%1@%2").arg(id).arg(version); }

    bool operator==(const MessageTemplate &) const = default;
};

// The longest that a channel takes at its best, in characters; 0 = no such limit. SMS counts otherwise: smscount.h.
int usualLimit(ChannelKind channel);

} // namespace relais
