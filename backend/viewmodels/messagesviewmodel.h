// SPDX-License-Identifier: GPL-3.0-or-later
// MessagesViewModel: the messages by moment and audience, and the one chosen: its text, its words, its length and the
// four checks. Messages are built again after every change, on the analysis runner. The words of the day stay here and
// are not kept in the plan. Nothing is ever sent. GUI thread.
#pragma once

#include "viewmodels/messagebook.h"
#include "viewmodels/plansession.h"
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
    Q_PROPERTY(QStringList moments READ moments NOTIFY changed FINAL)
    Q_PROPERTY(QStringList audiences READ audiences NOTIFY changed FINAL)
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
    QStringList moments() const;
    QStringList audiences() const;
    QString standing() const;
    QString current() const;
    QString title() const;
    QStringList channels() const;
    QStringList channelIcons() const;
    int channel() const { return m_channel; }
    MessageSheet sheet() const { return m_sheet; }
    QStringList wordNames() const;
    int language() const { return static_cast<int>(m_language); }
    bool isUnsure() const { return !m_sheet.missing.isEmpty() && m_warned == m_sheet.text; }
    bool isWritten() const { return message() != nullptr; }
    bool isEditable() const { return !m_session.isReadOnly(); }

    Q_INVOKABLE void show(const QString &key);
    Q_INVOKABLE void chooseChannel(int row);
    // "phase/audience/row of channels".
    void open(const QString &item);
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
    Q_INVOKABLE void restore();
    Q_INVOKABLE void keepMine();
    // False once where words are missing: the screen says so before it copies.
    Q_INVOKABLE bool mayCopy();
    void refresh();
    void retranslate();

Q_SIGNALS:
    void changed();
    void currentShown(); // another message, or the same in another language
    void gapWanted(const relais::GapTarget &target);
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    void take(const MessageBook &book);
    void showMessage();
    [[nodiscard]] const BuiltMessage *message() const;
    void commitRaw(const QString &raw, OperationKind kind);

    const WindowServices &m_services;
    PlanSession &m_session;
    quint64 m_request = 0;
    Language m_language = Language::French;
    MessageSituation m_situation;
    MessageBook m_book;
    QList<Recipient> m_shown{Recipient::Customers, Recipient::Team, Recipient::Suppliers};
    MessageKey m_when;
    int m_channel = 0;
    MessageSheet m_sheet;
    QString m_warned; // the text that was warned about
    RowListModel<MessageCell> m_cells;
    RowListModel<MessageWordRow> m_words;
    RowListModel<MessageCheckRow> m_checks;
    RowListModel<MessageAdviceRow> m_advice;
};

} // namespace relais
