// SPDX-License-Identifier: GPL-3.0-or-later
// DrillLanes: the activities of a running drill on its time: stopped, seen, on a fallback, back. Measured on the
// analysis runner after each event and every few seconds; in between only the playhead moves. GUI thread.
#pragma once

#include "viewmodels/drilllanetext.h"
#include "viewmodels/drillsession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named; instants in milliseconds of play, -1: not so far.
struct DrillLaneRow {
    QString key;
    QString name;
    QString note; // the three instants in words
    int state = 0; // a DrillLanes::State
    QString stateText;
    double stopped = -1;
    double seen = -1;
    double started = -1; // the fallback
    double restored = -1;
    QString fallback;
    bool proven = false; // it had been tried for real, fast enough
    QString limit; // until when it can stand still or its fallback holds, in the scenario; empty: nobody says
    bool late = false; // that has passed

    bool operator==(const DrillLaneRow &) const = default;
};

// Roles: key, at (milliseconds of play), played.
struct DrillEventDot {
    QString key;
    double at = 0;
    bool played = false;

    bool operator==(const DrillEventDot &) const = default;
};

class DrillLanes final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *dots READ dots CONSTANT FINAL)
    Q_PROPERTY(double span READ span NOTIFY moved FINAL) // of the axis, milliseconds
    Q_PROPERTY(double playhead READ playhead NOTIFY moved FINAL) // milliseconds
    Q_PROPERTY(QList<int> ticks READ ticks NOTIFY spanChanged FINAL) // minutes
    Q_PROPERTY(QString nextLimit READ nextLimit NOTIFY moved FINAL) // the one that comes first; empty: none does
    Q_PROPERTY(QString others READ others NOTIFY measured FINAL) // activities that have no lane; empty: none

public:
    enum class State { Normal, Stopped, OnFallback };
    Q_ENUM(State)

    DrillLanes(const WindowServices &services, DrillSession &drill, QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    QAbstractItemModel *dots() { return &m_dots; }
    double span() const { return static_cast<double>(m_span); }
    double playhead() const { return static_cast<double>(m_playhead); }
    QList<int> ticks() const;
    QString nextLimit() const { return m_nextLimit; }
    QString others() const;
    // As last measured.
    [[nodiscard]] const DrillMeasures &measures() const { return m_measures; }
    void retranslate() { show(); }

Q_SIGNALS:
    void moved();
    void spanChanged();
    void measured();

private:
    void measureAgain();
    void beat();
    void show();
    void movePlayhead();
    [[nodiscard]] DrillLaneRow rowOf(const ActivityLane &lane, qint64 now) const;

    const WindowServices &m_services;
    DrillSession &m_drill;
    DrillMeasures m_measures;
    qint64 m_span = 1;
    qint64 m_playhead = 0;
    qsizetype m_shown = 0; // lanes
    int m_untilMeasured = 0; // seconds
    QString m_nextLimit;
    quint64 m_request = 0;
    bool m_busy = false;
    bool m_again = false;
    RowListModel<DrillLaneRow> m_rows;
    RowListModel<DrillEventDot> m_dots;
};

} // namespace relais
