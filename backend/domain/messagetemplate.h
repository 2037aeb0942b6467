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
    Spokesperson,
    Vendor, // who supplies what is down
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
    Symptom, // as it shows, for whoever must mend it
    Reference, // number of the customer or contract
    Works, // what can be done again
    NotYet, // what cannot
    Missed, // what we did badly
    Goodwill,
    Link,
    State, // what has become of a request
    Data, // which data is concerned
    People, // how many persons, about
    Risks,
    Measures, // what has been done about it
    Complaint, // number and date
    Loss, // estimated
    Deadline,
    Duty, // what is due by then
    CheckedBy,
    CheckedAt,
    Until, // when the doors open again
    Statements, // those of MessageTemplate::statements that are ticked
};
template <> struct EnumNames<MessageWord> {
    static constexpr const char *names[] = {
        "firm",         "service",       "action",     "phone",        "customer_channel",
        "team_channel", "meeting_point", "decider",    "spokesperson", "vendor",
        "since",        "next",          "now",        "date",         "duration",
        "known",        "test",          "cause",      "change",       "reentry",
        "symptom",      "reference",     "works",      "not_yet",      "missed",
        "goodwill",     "link",          "state",      "data",         "people",
        "risks",        "measures",      "complaint",  "loss",         "deadline",
        "duty",         "checked_by",    "checked_at", "until",        "statements"};
};

inline bool isOfTheDay(MessageWord word)
{
    return word >= MessageWord::Since;
}

// What has happened; most texts do for any outage.
enum class Occasion { Outage, Attack, Data, Fraud, Closure };
template <> struct EnumNames<Occasion> {
    static constexpr const char *names[] = {"outage", "attack", "data", "fraud", "closure"};
};

// A fact that stands in a text only once somebody has ticked it, with the moment of the tick. Without full stop.
struct MessageStatement {
    QString key; // unique in its template
    LocalText text;

    bool operator==(const MessageStatement &) const = default;
};

// Of the templates for one recipient, moment and channel, the most particular that fits is taken.
struct MessageTemplate {
    QString id; // "message.customers.start.sms"
    int version = 1;
    MessageKey when;
    ChannelKind channel = ChannelKind::Sms;
    Occasion occasion = Occasion::Outage;
    QList<Trade> trades; // of the firm; empty: any
    QStringList cards; // ids of the cards of what is down; empty: any
    LocalText subject; // of an e-mail
    LocalText text;
    QList<MessageStatement> statements;

    [[nodiscard]] QString key() const { return QStringLiteral("%1@%2").arg(id).arg(version); }

    bool operator==(const MessageTemplate &) const = default;
};

// The longest that a channel takes at its best, in characters; 0 = no such limit. SMS counts otherwise: smscount.h.
int usualLimit(ChannelKind channel);

} // namespace relais
