// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentMessagesPanel: the messages that are ready in an incident, one audience a row, filled with its words. A copy
// is written down as sent, with the moment that the text promises for the next word; another moment can be chosen.
// Nothing is ever sent. GUI thread; messages are made on the analysis runner.
#pragma once

#include "services/incidentmessages.h"
#include "viewmodels/incidentsession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named.
struct IncidentMessageRow {
    QString key;
    QString name; // to whom, and at which moment
    QStringList channels; // by which it can be told
    int channel = 0; // a row of channels
    QString text;
    QString note; // its length, or its subject
    QString missing; // words that are still open; empty: none
    QString warning; // the channel falls with what is down; empty: it works
    QString sent; // when it was copied last; empty: not yet

    bool operator==(const IncidentMessageRow &) const = default;
};

class IncidentMessagesPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString asking READ asking NOTIFY changed FINAL) // the row just copied, whose next word is asked for
    Q_PROPERTY(QStringList nextChoices READ nextChoices NOTIFY changed FINAL) // the last one: none is promised
    Q_PROPERTY(int nextChoice READ nextChoice NOTIFY changed FINAL)

public:
    IncidentMessagesPanel(const WindowServices &services, PlanSession &session, IncidentSession &incident,
                          QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    QString asking() const { return m_asking; }
    QStringList nextChoices() const;
    int nextChoice() const { return m_chosen; }

    Q_INVOKABLE void chooseChannel(const QString &key, int channel);
    // The text to copy, which is written down as sent; empty: there is none.
    Q_INVOKABLE QString copy(const QString &key);
    // When the next word is due: a row of nextChoices.
    Q_INVOKABLE void promise(int row);
    Q_INVOKABLE void stopAsking();
    // Of the state the incident is in; in what happened the words change.
    void show(const IncidentState &state);
    void clear();

Q_SIGNALS:
    void changed();
    void refused(const QString &sentence);

private:
    void take(const IncidentMessages &messages);
    void showRows();
    [[nodiscard]] IncidentMessageRow rowOf(const IncidentAudience &audience) const;
    [[nodiscard]] const IncidentMessage *messageOf(const QString &key) const;
    [[nodiscard]] QDateTime now() const;
    Status mark(int choice);

    const WindowServices &m_services;
    PlanSession &m_session;
    IncidentSession &m_incident;
    IncidentMessages m_messages;
    QHash<QString, int> m_channels; // by row key
    QString m_asking;
    QString m_label; // of the mark
    qint64 m_copied = 0; // milliseconds since the start
    qint64 m_marked = 0; // its sequence; 0: none
    int m_chosen = 0;
    quint64 m_request = 0;
    RowListModel<IncidentMessageRow> m_rows;
};

} // namespace relais
