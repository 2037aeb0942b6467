// SPDX-License-Identifier: GPL-3.0-or-later
// What to say now, to whom, by which channel that has not fallen too: the plan's messages with the words of this
// incident, and the moment to promise for the next word. Pure; any thread.
#pragma once

#include "services/incidentstate.h"
#include "services/messagebuilder.h"
#include "services/messagechannels.h"
#include "services/plancontents.h"

namespace relais {

struct IncidentMessage {
    BuiltMessage message;
    QString label; // « Clients, SMS »; the text of the mark that says it was sent; in the run's language
    ChannelAdvice channel; // whether it falls with what is down
    std::optional<qint64> sent; // when it was marked as sent, the last time
    std::optional<qint64> nextDue; // when the word after it was promised
};

// The people of the plan whom one has a word for, each with the moment that is theirs now.
struct IncidentAudience {
    MessageKey when; // to whom; at which moment of the outage
    QString name; // « Clients »
    QString phaseName; // « Au début »
    QList<IncidentMessage> messages; // one a channel; those that reach them first
    QList<Phase> later; // moments that are still to come
};

struct IncidentMessages {
    QList<IncidentAudience> audiences; // those told in any case first
    QList<QDateTime> proposals; // for the next word: while blocked, once stable; one where both are the same
};

// plan: as it is now, not the frozen one. words: typed by the person, before those of the incident. now: on the wall of
// the run's zone.
[[nodiscard]] IncidentMessages incidentMessages(const RunProgress &progress, const IncidentState &state,
                                                const Plan &plan, const PlanContents &contents, Language language,
                                                const QDateTime &now, const QHash<MessageWord, QString> &words = {});

// The same moments, for the board of messages: what is down, since when, the next word, in a message's words.
[[nodiscard]] MessageSituation incidentSituation(const RunProgress &progress, const IncidentState &state,
                                                 const Plan &plan, const PlanContents &contents, Language language,
                                                 const QDateTime &now);

} // namespace relais
