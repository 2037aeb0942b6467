// SPDX-License-Identifier: GPL-3.0-or-later
// MessageDayPanel: what has happened today, for all messages at once: the occasion, the tool or activity that fell, the
// words typed and the facts ticked. None of it is kept in the plan. GUI thread.
#pragma once

#include "viewmodels/messagebook.h"
#include "viewmodels/plansession.h"

namespace relais {

class MessageDayPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QStringList occasions READ occasions NOTIFY changed FINAL)
    Q_PROPERTY(int occasion READ occasion NOTIFY changed FINAL) // a row of occasions
    Q_PROPERTY(QStringList fallen READ fallen NOTIFY changed FINAL) // nothing, tools, activities
    Q_PROPERTY(int fallenRow READ fallenRow NOTIFY changed FINAL)
    Q_PROPERTY(QStringList nextTimes READ nextTimes NOTIFY changed FINAL) // that the next word may be promised for

public:
    MessageDayPanel(const WindowServices &services, PlanSession &session, QObject *parent);

    QStringList occasions() const;
    int occasion() const { return static_cast<int>(m_situation.occasion); }
    QStringList fallen() const;
    int fallenRow() const;
    QStringList nextTimes() const;

    Q_INVOKABLE void chooseOccasion(int row);
    Q_INVOKABLE void chooseFallen(int row);
    // Of a row of nextTimes.
    Q_INVOKABLE void promise(int row);
    // Ticks the statement of a message, with the moment, or unticks it.
    Q_INVOKABLE void tick(const QString &key);

    void setWord(MessageWord word, const QString &text);
    void setLanguage(Language language); // of the messages
    [[nodiscard]] Language language() const { return m_language; }
    // With the moments of the ticks in that language.
    [[nodiscard]] MessageDay day() const;
    [[nodiscard]] QDateTime now() const;

Q_SIGNALS:
    void changed();

private:
    void begin();
    [[nodiscard]] QList<QDateTime> proposals() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    Language m_language = Language::French;
    MessageSituation m_situation; // as it was typed
    QHash<QString, qint64> m_ticks; // by statement key, in UTC milliseconds
};

} // namespace relais
