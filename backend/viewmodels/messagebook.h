// SPDX-License-Identifier: GPL-3.0-or-later
// MessageBook: all the messages of a plan in one language, each with what its reading found, and what their words are
// called and stand for. A value, built on any thread.
#pragma once

#include "services/plancontents.h"
#include "viewmodels/messagesheet.h"

namespace relais {

struct MessageBook {
    QList<BuiltMessage> messages;
    QList<LintReport> reports; // beside them
    QList<NamedWord> words;

    static MessageBook of(const Plan &plan, Language language, QDate today, const MessageSituation &situation,
                          const PlanContents &contents, const QList<LintWord> &lintWords);

    // Places in messages, in the order of their channels.
    [[nodiscard]] QList<qsizetype> at(const MessageKey &when) const;
    // The grid, moment by moment, each with its audiences.
    [[nodiscard]] QList<MessageCell> cells() const;

    // The place of a moment and audience in the grid, as the key of its cell, and back.
    static QString keyOf(const MessageKey &when);
    static MessageKey keyFrom(const QString &cell);
};

} // namespace relais
