// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentLog: the « main courante » of an incident, newest first: what was written, marked and ticked, and what is
// written into it. An entry stands at the time at which its typing began. A correction is a new entry behind the old
// one; nothing is erased. GUI thread.
#pragma once

#include "services/incidentstate.h"
#include "viewmodels/incidentsession.h"
#include "viewmodels/rowlistmodel.h"

#include <QCoreApplication>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named. mark: a LogLine.Mark.
struct IncidentLogRow {
    QString key; // the sequence of the entry
    QString time;
    QString strongText; // its type, of an entry that is more than a fact
    QString text;
    int mark = 0;
    bool starred = false;
    bool corrected = false;
    bool takenBack = false;
    bool written = false; // an entry or a mark: not a tick
    bool correctable = false; // its words can be changed; a mark can only be taken back

    bool operator==(const IncidentLogRow &) const = default;
};

class IncidentLog final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY retranslated FINAL) // in the order of EntryType

public:
    IncidentLog(PlanSession &session, IncidentSession &incident, QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    static QStringList kinds();

    // The first letter of a note, and its end without one.
    Q_INVOKABLE void typingBegan();
    Q_INVOKABLE void typingEnded() { m_typingSince.reset(); }
    // kind: a row of kinds. Empty text writes nothing.
    Q_INVOKABLE void note(const QString &text, int kind);
    Q_INVOKABLE void star(const QString &key, bool starred);
    // The words of an entry as they are typed.
    Q_INVOKABLE QString words(const QString &key) const;
    // Empty text takes it back.
    Q_INVOKABLE void correct(const QString &key, const QString &text);
    void refresh();
    void retranslate();

Q_SIGNALS:
    void refused(const QString &sentence);
    void retranslated();

private:
    [[nodiscard]] std::optional<IncidentLogRow> rowOf(const RunEvent &event, const IncidentState &state) const;
    [[nodiscard]] IncidentLogRow rowOf(const RunNote &note, const IncidentState &state) const;
    void report(const Status &status);

    PlanSession &m_session;
    IncidentSession &m_incident;
    std::optional<qint64> m_typingSince; // milliseconds since the start
    RowListModel<IncidentLogRow> m_rows;
};

} // namespace relais
