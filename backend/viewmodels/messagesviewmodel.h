// SPDX-License-Identifier: GPL-3.0-or-later
// MessagesViewModel: the messages by moment and recipient, and the one chosen: its text, its words, its length, the
// four checks and what may be better. Messages are built again after every change, on the analysis runner. The words of
// the day stay in MessageDayPanel and are not kept in the plan. Nothing is ever sent. GUI thread.
#pragma once

#include "viewmodels/messagedaypanel.h"
#include "viewmodels/messagereminder.h"
#include "viewmodels/rowlistmodel.h"

namespace relais {

class MessagesViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *cells READ cells CONSTANT FINAL) // moment by moment, each with its audiences
    Q_PROPERTY(QAbstractItemModel *words READ words CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *checks READ checks CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *advice READ advice CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *statements READ statements CONSTANT FINAL) // to tick
    Q_PROPERTY(QAbstractItemModel *legal READ legal CONSTANT FINAL)
    Q_PROPERTY(QString legalName READ legalName NOTIFY changed FINAL) // who confirms a delay; empty: nobody is named
    Q_PROPERTY(relais::MessageDayPanel *day READ day CONSTANT FINAL)
    Q_PROPERTY(relais::MessageReminder *reminder READ reminder CONSTANT FINAL)
    Q_PROPERTY(QStringList moments READ moments NOTIFY changed FINAL)
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed FINAL) // of audiences
    Q_PROPERTY(int group READ group NOTIFY changed FINAL)
    Q_PROPERTY(QStringList audiences READ audiences NOTIFY changed FINAL) // of the group
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL) // how many are ready, in words
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL) // key of a cell
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QStringList channels READ channels NOTIFY changed FINAL)
    Q_PROPERTY(QStringList channelIcons READ channelIcons NOTIFY changed FINAL) // beside channels
    Q_PROPERTY(int channel READ channel NOTIFY changed FINAL) // a row of channels
    Q_PROPERTY(relais::MessageSheet sheet READ sheet NOTIFY changed FINAL)
    Q_PROPERTY(QStringList wordNames READ wordNames NOTIFY changed FINAL) // that can be inserted
    Q_PROPERTY(int language READ language NOTIFY changed FINAL) // of the messages: 0 French, 1 English
    Q_PROPERTY(bool unsure READ isUnsure NOTIFY changed FINAL) // a copy was asked for and words are missing
    Q_PROPERTY(bool written READ isWritten NOTIFY changed FINAL) // there is a message in this cell
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)

public:
    // In the order of MessageFace.
    enum class Face { Phone, Mail, Site, Paper, Spoken };
    Q_ENUM(Face)

    MessagesViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *cells() { return &m_cells; }
    QAbstractItemModel *words() { return &m_words; }
    QAbstractItemModel *checks() { return &m_checks; }
    QAbstractItemModel *advice() { return &m_advice; }
    QAbstractItemModel *statements() { return &m_statements; }
    QAbstractItemModel *legal() { return &m_legal; }
    QString legalName() const;
    MessageDayPanel *day() { return &m_day; }
    MessageReminder *reminder() { return &m_reminder; }
    QStringList moments() const;
    QStringList groups() const;
    int group() const { return m_group; }
    QStringList audiences() const;
    QString standing() const;
    QString current() const;
    QString title() const;
    QStringList channels() const;
    QStringList channelIcons() const;
    int channel() const { return m_channel; }
    MessageSheet sheet() const { return m_sheet; }
    QStringList wordNames() const;
    int language() const { return static_cast<int>(m_day.language()); }
    bool isUnsure() const { return asksFirst() && m_warned == m_sheet.text; }
    bool isWritten() const { return message() != nullptr; }
    bool isEditable() const { return !m_session.isReadOnly(); }

    Q_INVOKABLE void show(const QString &key);
    Q_INVOKABLE void chooseChannel(int row);
    // "phase/recipient/channel", as numbers.
    void open(const QString &item);
    Q_INVOKABLE void chooseGroup(int group);
    // What the reminder asks for: the next word to those who were told last.
    Q_INVOKABLE void keepPromise();
    Q_INVOKABLE void chooseLanguage(int language);
    // The text with the names of words in braces.
    Q_INVOKABLE void setText(const QString &text);
    // What a row of wordNames is in a text.
    Q_INVOKABLE QString inserted(int word) const;
    // A word of the day.
    Q_INVOKABLE void setWord(const QString &key, const QString &text);
    // Asks for the place where a word of the plan is filled in.
    Q_INVOKABLE void fillWord(const QString &key);
    // « Remplacer »: the characters that make an SMS dearer.
    Q_INVOKABLE void replaceCostly();
    // The text that is being typed, names of words in braces: checks and advice are those of it until leaveDraft().
    Q_INVOKABLE void readDraft(const QString &text);
    Q_INVOKABLE void leaveDraft();
    // Does what the action of a row of advice says: in the text that is being typed, if there is one.
    Q_INVOKABLE void follow(const QString &key);
    Q_INVOKABLE void restore();
    Q_INVOKABLE void keepMine();
    // False once where words are missing or something is to be asked: the screen says so before it copies.
    Q_INVOKABLE bool mayCopy();
    // The message was copied: what it promises is kept in mind.
    Q_INVOKABLE void noteCopy();
    void refresh();
    void retranslate();

Q_SIGNALS:
    void changed();
    void currentShown(); // another message, or the same in another language
    void draftCorrected(const QString &text);
    void gapWanted(const relais::GapTarget &target);
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    void take(const MessageBook &book);
    void showMessage();
    void showReading(const BuiltMessage &message, const LintReport &report);
    void remindOfFirst();
    void showBeside(const BuiltMessage &message);
    [[nodiscard]] bool asksFirst() const { return !m_sheet.missing.isEmpty() || !m_sheet.question.isEmpty(); }
    [[nodiscard]] QList<Recipient> recipientsOf(int group) const;
    [[nodiscard]] QString channelWarning(const BuiltMessage &message) const;
    [[nodiscard]] const BuiltMessage *message() const;
    void commitRaw(const QString &raw, OperationKind kind);

    const WindowServices &m_services;
    PlanSession &m_session;
    quint64 m_request = 0;
    MessageDayPanel m_day;
    MessageReminder m_reminder;
    MessageBook m_book;
    int m_group = 0;
    QList<Recipient> m_shown; // of the group
    MessageKey m_when;
    bool m_spoken = false; // a message was copied since the plan was opened
    Recipient m_told = Recipient::Customers; // by the message copied last
    int m_channel = 0;
    MessageSheet m_sheet;
    std::optional<std::pair<BuiltMessage, LintReport>> m_draft;
    QString m_warned; // the text that was warned about
    RowListModel<MessageCell> m_cells;
    RowListModel<MessageWordRow> m_words;
    RowListModel<MessageCheckRow> m_checks;
    RowListModel<MessageAdviceRow> m_advice;
    RowListModel<MessageStatementRow> m_statements;
    RowListModel<MessageReminderRow> m_legal;
};

} // namespace relais
