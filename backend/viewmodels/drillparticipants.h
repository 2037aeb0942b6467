// SPDX-License-Identifier: GPL-3.0-or-later
// DrillParticipants: what the team sees of a drill on a second screen: the clock, the situation, how its activities
// stand. Nothing else is in it: no event that is still to come, nothing of what is expected, nothing that the scenario
// is going to touch, not even by the order of a list or by the drill's title. GUI thread.
#pragma once

#include "viewmodels/drilllanes.h"
#include "viewmodels/drillwords.h"

namespace relais {

// Roles as named.
struct ParticipantsRow {
    QString key;
    QString name;
    int state = 0; // a DrillLanes::State
    QString stateText;

    bool operator==(const ParticipantsRow &) const = default;
};

class DrillParticipants final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool playing READ isPlaying NOTIFY changed FINAL) // the clock of the story and the activities show
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString situation READ situation NOTIFY changed FINAL)
    Q_PROPERTY(QStringList also READ also NOTIFY changed FINAL) // events that were played at the same time
    Q_PROPERTY(QString firm READ firm NOTIFY changed FINAL)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked FINAL)
    Q_PROPERTY(QString story READ story NOTIFY ticked FINAL)
    Q_PROPERTY(QString storyDay READ storyDay NOTIFY ticked FINAL)
    Q_PROPERTY(QString pause READ pause NOTIFY ticked FINAL)
    Q_PROPERTY(QAbstractItemModel *activities READ activities CONSTANT FINAL)

public:
    DrillParticipants(const PlanSession &session, const DrillSession &drill, const DrillLanes &lanes, QObject *parent);

    bool isPlaying() const;
    QString heading() const;
    QString situation() const;
    QStringList also() const;
    QString firm() const;
    QString elapsed() const { return times().elapsed; }
    QString story() const { return times().story; }
    QString storyDay() const { return times().storyDay; }
    QString pause() const { return times().pause; }
    QAbstractItemModel *activities() { return &m_activities; }
    // What can be given to who is not in the room: what the screen says, as an exercise. Empty before play.
    QString copied() const;
    void refresh();

Q_SIGNALS:
    void changed();
    void ticked();

private:
    [[nodiscard]] DrillTimes times() const;
    [[nodiscard]] bool isSuspended() const;
    void showActivities();

    const PlanSession &m_session;
    const DrillSession &m_drill;
    const DrillLanes &m_lanes;
    RowListModel<ParticipantsRow> m_activities;
};

} // namespace relais
