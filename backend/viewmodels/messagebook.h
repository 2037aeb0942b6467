// SPDX-License-Identifier: GPL-3.0-or-later
// MessageBook: all the messages of a plan in one language, each with what its reading found, and what their words are
// called and stand for. A value, built on any thread.
#pragma once

#include "services/plancontents.h"
#include "viewmodels/messagesheet.h"

#include <QDateTime>

namespace relais {

// What is known of the day: what people chose, typed and ticked, and when it is.
struct MessageDay {
    MessageSituation situation; // without what the plan and the clock give
    QDateTime now; // local
    std::optional<QDateTime> promised; // the next word that was announced

    [[nodiscard]] std::optional<QDateTime> began() const; // as typed
};

struct MessageBook {
    QList<BuiltMessage> messages;
    QList<LintReport> reports; // beside them
    QList<NamedWord> words;
    MessageSituation situation; // with what the plan and the clock give

    static MessageBook of(const Plan &plan, Language language, const MessageDay &day, const PlanContents &contents,
                          const QList<LintWord> &lintWords);

    // A message of the book with the text that is being typed, slots in braces, and its reading. GUI thread: one
    // message is read at once.
    [[nodiscard]] std::pair<BuiltMessage, LintReport> read(const Plan &plan, Language language,
                                                           const BuiltMessage &message, const QString &raw,
                                                           const PlanContents &contents,
                                                           const QList<LintWord> &lintWords) const;

    // Places in messages, in the order of their channels.
    [[nodiscard]] QList<qsizetype> at(const MessageKey &when) const;
    // The grid of some recipients, moment by moment.
    [[nodiscard]] QList<MessageCell> cells(const QList<Recipient> &shown) const;
    // How many moments and recipients have texts, and of how many the plan lacks none of the words.
    [[nodiscard]] std::pair<int, int> standing() const;

    // The place of a moment and recipient in that grid, as the key of its cell, and back.
    static QString keyOf(const MessageKey &when, const QList<Recipient> &shown);
    static MessageKey keyFrom(const QString &cell, const QList<Recipient> &shown);

private:
    [[nodiscard]] bool isReady(const QList<qsizetype> &places) const;
};

} // namespace relais
