// SPDX-License-Identifier: GPL-3.0-or-later
// What the messages screen shows of the messages: the grid of moments and audiences, the text of one with its filled
// words, its length and its checks. Values, and the functions that make them; GUI thread but where said.
#pragma once

#include "domain/legalreminder.h"
#include "services/messagechannels.h"
#include "services/messagelint.h"

#include <QCoreApplication>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, name (audience and moment), icons (of the channels, in their order), channels (in words), ready (there is
// a text, and the plan lacks none of its words).
struct MessageCell {
    QString key;
    QString name;
    QStringList icons;
    QString channels;
    bool ready = false;

    bool operator==(const MessageCell &) const = default;
};

// Roles: key, name, text, open, ofTheDay (it is filled in here, and not kept).
struct MessageWordRow {
    QString key;
    QString name;
    QString text;
    bool open = false;
    bool ofTheDay = false;

    bool operator==(const MessageWordRow &) const = default;
};

// Roles: key, text, good.
struct MessageCheckRow {
    QString key;
    QString text;
    bool good = false;

    bool operator==(const MessageCheckRow &) const = default;
};

// Roles: key, text, action (what one click does about it; empty: nothing).
struct MessageAdviceRow {
    QString key; // a place in LintReport::findings
    QString text;
    QString action;

    bool operator==(const MessageAdviceRow &) const = default;
};

// Roles: key, text, ticked, when.
struct MessageStatementRow {
    QString key;
    QString text;
    bool ticked = false;
    QString when;

    bool operator==(const MessageStatementRow &) const = default;
};

// Roles: key, article, who, trigger, text, clock, source (an address, or empty), certain.
struct MessageReminderRow {
    QString key;
    QString article;
    QString who;
    QString trigger;
    QString text;
    QString clock;
    QString source;
    bool certain = false;

    bool operator==(const MessageReminderRow &) const = default;
};

// What a message looks like where it is read.
enum class MessageFace { Phone, Mail, Site, Paper, Spoken };

struct MessageSheet {
    Q_GADGET
    QML_VALUE_TYPE(messageSheet)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QList<int> marks MEMBER marks)
    Q_PROPERTY(QString copyLabel MEMBER copyLabel)
    Q_PROPERTY(int face MEMBER face)
    Q_PROPERTY(QString firm MEMBER firm)
    Q_PROPERTY(QString editing MEMBER editing)
    Q_PROPERTY(QString length MEMBER length)
    Q_PROPERTY(bool tooLong MEMBER tooLong)
    Q_PROPERTY(QString costly MEMBER costly)
    Q_PROPERTY(bool canReplace MEMBER canReplace)
    Q_PROPERTY(QString missing MEMBER missing)
    Q_PROPERTY(bool edited MEMBER edited)
    Q_PROPERTY(bool review MEMBER review)
    Q_PROPERTY(QString proposed MEMBER proposed)
    Q_PROPERTY(bool untranslated MEMBER untranslated)
    Q_PROPERTY(QString channelFalls MEMBER channelFalls)
    Q_PROPERTY(QString question MEMBER question)

public:
    QString subject; // of an e-mail
    QString text; // to be copied
    QList<int> marks; // of its words, three numbers each: begin, length, 1 where the word is open (quick/textmarks.h)
    QString copyLabel;
    int face = 0; // a MessageFace
    QString firm; // who it is from
    QString editing; // the text with the names of its words in braces
    QString length; // characters, and how many SMS
    bool tooLong = false; // for the channel at its best
    QString costly; // what makes the SMS dearer; empty: nothing
    bool canReplace = false;
    QString missing; // which words are still open; empty: none
    bool edited = false;
    bool review = false; // edited, and the library's text has changed since
    QString proposed; // the library's text now, words named
    bool untranslated = false;
    QString channelFalls; // the channel falls with what is down, and which to take; empty: it works
    QString question; // to be asked before it is copied; empty: none
};

// What a word is called, and stands for.
struct NamedWord {
    MessageWord word = MessageWord::Firm;
    QString name;
    QString text;
    bool inPlan = false; // filled in where the plan holds it
    std::optional<GapTarget> target;
};

class MessageText {
    Q_DECLARE_TR_FUNCTIONS(relais::MessageText)

public:
    static QString nameOf(Recipient recipient);
    static QString nameOf(Phase phase);
    static QString nameOf(ChannelKind channel);
    static QString nameOf(Occasion occasion);
    static QString iconOf(ChannelKind channel);
    // What its channel is called; a draft for an authority goes by none.
    static QString channelOf(const MessageTemplate &from);
    static QString titleOf(const MessageKey &when);
    static MessageFace faceOf(ChannelKind channel);

    static MessageSheet sheet(const BuiltMessage &message, const QList<NamedWord> &words);
    static QList<MessageWordRow> words(const BuiltMessage &message, const QList<NamedWord> &words);
    // A check that rests on a word which is still open does not hold yet.
    static QList<MessageCheckRow> checks(const LintReport &report, const BuiltMessage &message);
    static QList<MessageAdviceRow> advice(const LintReport &report, const BuiltMessage &message,
                                          const QList<NamedWord> &words);
    static QString channelWarning(const ChannelAdvice &advice, const Plan &plan);
    // « Des clients ont-ils perdu de l'argent ? », before a review goes out.
    static QString questionBefore(const MessageTemplate &from);
    // known: when the firm knew, for the clocks.
    static MessageReminderRow legalRow(const LegalReminder &reminder, const std::optional<QDateTime> &known,
                                       Language language);

    // Slots in braces as the names that people read, and back. A brace that names no word stays as it is.
    static QString withNames(const QString &raw, const QList<NamedWord> &words);
    static QString withSlots(const QString &typed, const QList<NamedWord> &words);
};

} // namespace relais
