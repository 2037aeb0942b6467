// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentEntry: « Un outil est en panne »: what is typed finds symptoms, activities and tools; since when; the attack
// question last. A few keys and Enter; words that name nothing known do as well. GUI thread; the index of names is made
// on the analysis runner once a plan.
#pragma once

#include "services/incidentopening.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named.
struct IncidentFoundRow {
    QString key;
    QString iconName;
    QString title;
    QString note;

    bool operator==(const IncidentFoundRow &) const = default;
};

class IncidentEntry final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QStringList sinceChoices READ sinceChoices NOTIFY retranslated FINAL) // the last one: typed
    Q_PROPERTY(QString question READ question NOTIFY retranslated FINAL) // whether it is an attack
    Q_PROPERTY(QStringList answers READ answers NOTIFY retranslated FINAL) // in the order of Triage
    Q_PROPERTY(QString blocked READ blocked NOTIFY changed FINAL) // why nothing can be opened, in words; else empty

public:
    IncidentEntry(const WindowServices &services, PlanSession &session, QObject *parent);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QAbstractItemModel *rows() { return &m_rows; }
    static QStringList sinceChoices();
    static QString question();
    static QStringList answers();
    QString blocked() const;

    // A new one: nothing is typed.
    Q_INVOKABLE void begin();
    // Whether this is a time of day that has been: "9:12", "9h12", "21/11 14h05".
    Q_INVOKABLE bool isTime(const QString &typed) const;
    // since: a row of sinceChoices; time: what was typed, for the last. triage: a row of answers.
    Q_INVOKABLE void declare(int row, int since, const QString &time, int triage);
    // As part of an outage that is under way: a run's key.
    Q_INVOKABLE void join(int row, int since, const QString &time, const QString &run);
    // What a row of rows means; none: nothing is said.
    [[nodiscard]] std::optional<IncidentChoice> choiceOf(int row) const;
    void retranslate();

Q_SIGNALS:
    void changed();
    void retranslated();
    // since: UTC milliseconds.
    void declared(const relais::IncidentChoice &choice, qint64 since, relais::Triage triage);
    void joined(const relais::IncidentChoice &choice, qint64 since, const QString &run);

private:
    void read();
    void show();
    [[nodiscard]] qint64 sinceOf(int since, const QString &time) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    QString m_text;
    IncidentSearch m_search;
    QList<IncidentFind> m_found; // beside the rows but the last
    RowListModel<IncidentFoundRow> m_rows;
    quint64 m_request = 0;
    bool m_stale = true;
};

} // namespace relais
