// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentBoard: what is to be done in an incident and how it stands: steps, activities with their fallbacks, whom to
// call, what is due, what must be so at the end. It asks the analysis after each change and each minute; a tick shows
// at once. GUI thread.
#pragma once

#include "viewmodels/incidentrows.h"
#include "viewmodels/incidentsession.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class IncidentBoard final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QString stepsDone READ stepsDone NOTIFY changed FINAL) // "3 of 9"
    Q_PROPERTY(int currentStep READ currentStep NOTIFY changed FINAL) // a row of steps; -1: none
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL) // whom a step can be handed to
    Q_PROPERTY(QAbstractItemModel *lanes READ lanes CONSTANT FINAL)
    Q_PROPERTY(bool touched READ isTouched NOTIFY changed FINAL) // an activity stopped or will
    Q_PROPERTY(double span READ span NOTIFY changed FINAL) // of the lanes' axis, milliseconds
    Q_PROPERTY(double playhead READ playhead NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *calls READ calls CONSTANT FINAL)
    Q_PROPERTY(bool someCall READ hasCalls NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *aids READ aids CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *exit READ exit CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *duties READ duties CONSTANT FINAL) // questions of data protection
    Q_PROPERTY(bool allBack READ isAllBack NOTIFY changed FINAL) // what fell works again
    Q_PROPERTY(bool mayEnd READ mayEnd NOTIFY changed FINAL) // all that must be so is so

public:
    IncidentBoard(const WindowServices &services, PlanSession &session, IncidentSession &incident, QObject *parent);

    QAbstractItemModel *steps() { return &m_steps; }
    QString stepsDone() const;
    int currentStep() const { return static_cast<int>(m_state.current); }
    QStringList people() const;
    QAbstractItemModel *lanes() { return &m_lanes; }
    bool isTouched() const { return m_lanes.rowCount() > 0; }
    double span() const;
    double playhead() const { return static_cast<double>(m_state.elapsed); }
    QAbstractItemModel *calls() { return &m_calls; }
    bool hasCalls() const { return m_calls.rowCount() > 0; }
    QAbstractItemModel *aids() { return &m_aids; }
    QAbstractItemModel *exit() { return &m_exit; }
    QAbstractItemModel *duties() { return &m_duties; }
    bool isAllBack() const { return m_state.allBack; }
    bool mayEnd() const { return m_state.mayReturnToNormal(); }
    // As last asked.
    [[nodiscard]] const IncidentState &state() const { return m_state; }

    // Ticks a step, by whom it was to be done; or takes the tick back, by an entry of its own.
    Q_INVOKABLE void tickStep(const QString &key, bool done);
    // Takes back the last tick of this sitting.
    Q_INVOKABLE void undoTick();
    // person: a row of people; -1: anyone.
    Q_INVOKABLE void assign(const QString &key, int person);
    // The words of a step, to be handed on.
    Q_INVOKABLE QString words(const QString &key) const;
    // A row of the choices of a lane; -1: something that is not written.
    Q_INVOKABLE void startFallback(const QString &activity, int choice);
    Q_INVOKABLE void restoreActivity(const QString &activity);
    // answer: 0 yes, 1 no, 2 not known; kept as an entry of the log.
    Q_INVOKABLE void answerDuty(const QString &question, int answer);
    // Everything that fell and stopped works again.
    Q_INVOKABLE void restoreAll();
    // Asks the analysis.
    void look();
    void clear();

Q_SIGNALS:
    void changed();
    void stateChanged();
    void currentStepMoved();
    void refused(const QString &sentence);

private:
    struct Looked {
        IncidentState state;
        QList<ActivityLane> lanes;
        QList<IncidentCall> calls;
    };
    void take(const Looked &looked);
    void report(const Status &status);
    [[nodiscard]] const IncidentActivity *activityOf(const QString &key) const;

    const WindowServices &m_services;
    PlanSession &m_session;
    IncidentSession &m_incident;
    IncidentState m_state;
    QStringList m_ticked; // keys, in this sitting
    quint64 m_request = 0;
    RowListModel<IncidentStepRow> m_steps;
    RowListModel<IncidentLaneRow> m_lanes;
    RowListModel<IncidentCallRow> m_calls;
    RowListModel<IncidentAidRow> m_aids;
    RowListModel<IncidentExitRow> m_exit;
    RowListModel<IncidentDutyRow> m_duties;
};

} // namespace relais
