// SPDX-License-Identifier: GPL-3.0-or-later
// MessageBuilder: the library's message templates with the plan's facts and the person's edits. A word that neither the
// plan nor the day gives stays open and visible, in brackets. An edit keeps its slots in braces, so that a fact that
// changes does so in all messages at once. All references must outlive it; pure, any thread.
#pragma once

#include "domain/messagetemplate.h"
#include "services/phrases.h"
#include "services/reader.h"

#include <QHash>

namespace relais {

// What has happened, what is down, and the words of the day as far as they are known.
struct MessageSituation {
    NodeId down; // so that no channel is proposed that falls with it; null: none in particular
    QHash<MessageWord, QString> words;
    Occasion occasion = Occasion::Outage;
    QString card; // id of the card of what is down, for templates that are only for some; empty: none
    QHash<QString, QString> stated; // statementKey > the moment of its tick, as it is written
};

// A stretch of a message: words as written, or one token.
struct MessagePiece {
    QString text; // of an open word: what is to be filled in, without brackets
    std::optional<MessageWord> word;
    bool open = false;
    qsizetype rawAt = 0; // where it stands in BuiltMessage::raw
    qsizetype rawLength = 0;

    // In BuiltMessage::text, an open word with its brackets.
    [[nodiscard]] qsizetype length() const { return text.size() + (open ? 2 : 0); }

    bool operator==(const MessagePiece &) const = default;
};

struct BuiltMessage {
    MessageTemplate from;
    QString generated; // the template's text, slots in braces: what an edit is made on
    QString raw; // the text as edited, slots in braces
    QString subject; // filled; empty but for e-mails
    QString text; // filled; open words in brackets
    QList<MessagePiece> pieces; // of text
    StepState state = StepState::Generated;
    bool untranslated = false; // edited in the other language only

    [[nodiscard]] QList<MessageWord> openWords() const;
};

class MessageBuilder {
public:
    MessageBuilder(const Reader &reader, const QList<MessageTemplate> &templates, const Phrases &phrases,
                   Language language, MessageSituation situation = {});

    // The key of a statement in MessageSituation::stated.
    static QString statementKey(const MessageTemplate &from, const MessageStatement &statement);

    // Those that fit the firm and the situation, one a channel, in the order of recipient, phase and channel.
    [[nodiscard]] QList<BuiltMessage> all() const;
    [[nodiscard]] BuiltMessage build(const MessageTemplate &from) const;
    // The message as it would be with this text, slots in braces.
    [[nodiscard]] BuiltMessage withRaw(const BuiltMessage &message, const QString &raw) const;
    // The channels that the library has a text for at this moment.
    [[nodiscard]] QList<BuiltMessage> of(const MessageKey &when) const;

    // « Remplis automatiquement »: what the plan and the day say of a word; empty = open.
    [[nodiscard]] QString word(MessageWord word) const;
    // What an open word is called.
    [[nodiscard]] QString nameOf(MessageWord word) const;
    // Where an open word of the plan is filled in; none for a word of the day.
    [[nodiscard]] std::optional<GapTarget> targetOf(MessageWord word) const;

    // The plan with the text (slots in braces) in place of the generated one; equal to it, the edit goes.
    [[nodiscard]] static Plan withMessageText(const Plan &plan, const BuiltMessage &message, const QString &raw,
                                              Language language, IdSource &ids);

private:
    [[nodiscard]] std::optional<int> fitOf(const MessageTemplate &from) const;
    [[nodiscard]] QList<MessagePiece> pieces(const MessageTemplate &from, const QString &raw) const;
    [[nodiscard]] QString statementsOf(const MessageTemplate &from) const;
    [[nodiscard]] QString channelName(Audience audience) const;
    [[nodiscard]] QString phone() const;
    [[nodiscard]] QString vendor() const;

    const Reader &m_reader;
    const Plan &m_plan;
    const QList<MessageTemplate> &m_templates;
    Speech m_say;
    MessageSituation m_situation;
};

} // namespace relais
