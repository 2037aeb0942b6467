// SPDX-License-Identifier: GPL-3.0-or-later
// DrillProgrammePanel: what was never exercised, when to play next, and the calendar file of it. GUI thread; the file
// on the documents' runner.
#pragma once

#include "services/drillprogramme.h"
#include "services/readrun.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

// One kind of what can be exercised. Roles: key, text, names (never exercised, in words; empty: all were).
struct ProgrammeLine {
    QString key;
    QString text;
    QString names;

    bool operator==(const ProgrammeLine &) const = default;
};

class DrillProgrammePanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the drills")
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QString last READ last NOTIFY changed FINAL) // in words
    Q_PROPERTY(QStringList dates READ dates NOTIFY changed FINAL) // the next ones, in words
    Q_PROPERTY(bool exportable READ isExportable CONSTANT FINAL)

public:
    DrillProgrammePanel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QAbstractItemModel *lines() { return &m_lines; }
    QString last() const;
    QStringList dates() const;
    bool isExportable() const { return m_services.calendar != nullptr; }

    void show(const QList<ReadDrill> &runs, const QList<Scenario> &scenarios, int monthsBetween);
    // Ends in said() or refused().
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void changed();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    void refresh();

    const WindowServices &m_services;
    PlanSession &m_session;
    QList<ExercisedRun> m_runs;
    QList<Scenario> m_scenarios;
    int m_monthsBetween = 3;
    DrillProgramme m_programme;
    RowListModel<ProgrammeLine> m_lines;
};

} // namespace relais
