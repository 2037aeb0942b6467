// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentFallen: what does not work in the incident under way, since when, and what works again; what falls while it
// goes on joins it here, and its start can be stated anew. GUI thread.
#pragma once

#include "services/incidentopening.h"
#include "viewmodels/incidentsession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named.
struct IncidentFallenRow {
    QString key;
    QString name;
    QString note; // since when, or from when to when
    bool down = false;

    bool operator==(const IncidentFallenRow &) const = default;
};

class IncidentFallen final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the incident")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString start READ start NOTIFY changed FINAL) // "9:12", to be edited; of another day "21/11 9:12"

public:
    IncidentFallen(const WindowServices &services, PlanSession &session, IncidentSession &incident, QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    QString start() const;

    // One of them works again; the others do not yet.
    Q_INVOKABLE void restore(const QString &key);
    // Whether this is a time of day that has been.
    Q_INVOKABLE bool isTime(const QString &typed) const;
    // Since when it lasts, as is known now. All that is noted keeps its time of day.
    Q_INVOKABLE void restate(const QString &typed);
    // since: UTC milliseconds; before the incident's start: it began then. What stands already is not added again.
    void join(const IncidentChoice &choice, qint64 since);
    void look();

Q_SIGNALS:
    void changed();
    void refused(const QString &sentence);

private:
    [[nodiscard]] QDateTime now() const;
    void report(const Status &status);

    const WindowServices &m_services;
    PlanSession &m_session;
    IncidentSession &m_incident;
    RowListModel<IncidentFallenRow> m_rows;
};

} // namespace relais
