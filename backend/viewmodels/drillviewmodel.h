// SPDX-License-Identifier: GPL-3.0-or-later
// DrillViewModel: the running drill as the facilitator's screen and the team's show it, and what can be done in it; and
// whether a drill of the plan was left unfinished. GUI thread.
#pragma once

#include "viewmodels/drilllog.h"
#include "viewmodels/drillmark.h"
#include "viewmodels/drillorder.h"
#include "viewmodels/drillpace.h"
#include "viewmodels/drillparticipants.h"

namespace relais {

class DrillViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(relais::DrillViewModel::Phase phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString firm READ firm NOTIFY changed FINAL)
    Q_PROPERTY(bool practice READ isPractice NOTIFY changed FINAL)
    Q_PROPERTY(relais::DrillTimes times READ times NOTIFY ticked FINAL)
    Q_PROPERTY(relais::DrillScene scene READ scene NOTIFY changed FINAL)
    Q_PROPERTY(QString briefingLength READ briefingLength NOTIFY changed FINAL)
    Q_PROPERTY(QStringList rules READ rules NOTIFY changed FINAL) // read aloud in the briefing
    Q_PROPERTY(QAbstractItemModel *decisions READ decisions CONSTANT FINAL) // that the scenario forces
    Q_PROPERTY(QAbstractItemModel *twists READ twists CONSTANT FINAL) // ways to make it harder
    Q_PROPERTY(QAbstractItemModel *roles READ roles CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *upcoming READ upcoming CONSTANT FINAL)
    Q_PROPERTY(relais::DrillMark *mark READ mark CONSTANT FINAL)
    Q_PROPERTY(relais::DrillLanes *lanes READ lanes CONSTANT FINAL)
    Q_PROPERTY(relais::DrillLog *log READ log CONSTANT FINAL)
    Q_PROPERTY(relais::DrillPace *pace READ pace CONSTANT FINAL)
    Q_PROPERTY(relais::DrillOrder *order READ order CONSTANT FINAL)
    Q_PROPERTY(relais::DrillParticipants *participants READ participants CONSTANT FINAL)
    Q_PROPERTY(relais::DrillViewModel::TeamView teamView READ teamView WRITE setTeamView NOTIFY teamViewChanged FINAL)
    Q_PROPERTY(bool saveFailed READ hasSaveFailed NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY savingChanged FINAL)
    Q_PROPERTY(bool resumable READ isResumable NOTIFY resumableChanged FINAL)
    Q_PROPERTY(QString resumeWords READ resumeWords NOTIFY resumableChanged FINAL)

public:
    // Stopped: paused by a real event. Over: ended, and its record not wholly in the file yet.
    enum class Phase { None, Briefing, Running, Paused, Stopped, Over };
    Q_ENUM(Phase)
    // What the team sees beside the facilitator's voice.
    enum class TeamView { SecondScreen, ReadAloud, ThisScreen };
    Q_ENUM(TeamView)

    DrillViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    [[nodiscard]] DrillSession &session() { return m_drill; }
    Phase phase() const;
    QString title() const;
    QString firm() const;
    bool isPractice() const { return m_drill.isOpen() && m_drill.progress().run.practice; }
    DrillTimes times() const;
    DrillScene scene() const;
    QString briefingLength() const;
    QStringList rules() const;
    QAbstractItemModel *decisions() { return &m_decisions; }
    QAbstractItemModel *twists() { return &m_twists; }
    QAbstractItemModel *roles() { return &m_roles; }
    QAbstractItemModel *upcoming() { return &m_upcoming; }
    DrillMark *mark() { return &m_mark; }
    DrillLanes *lanes() { return &m_lanes; }
    DrillLog *log() { return &m_log; }
    DrillPace *pace() { return &m_pace; }
    DrillOrder *order() { return &m_order; }
    DrillParticipants *participants() { return &m_participants; }
    TeamView teamView() const { return m_teamView; }
    void setTeamView(TeamView view);
    bool hasSaveFailed() const { return m_drill.queue().hasFailed(); }
    QString saveProblem() const;
    bool isResumable() const;
    QString resumeWords() const;
    // The clocks as sentences, for who does not see them.
    Q_INVOKABLE [[nodiscard]] QString clockWords() const;
    // The event that is played, to be given to who is not in the room.
    Q_INVOKABLE [[nodiscard]] QString copiedScene() const { return m_participants.copied(); }

    // Each does nothing where the phase does not allow it.
    Q_INVOKABLE void startPlay();
    Q_INVOKABLE void playNext();
    Q_INVOKABLE void togglePause();
    // « Événement réel : on arrête »: play stands still, what was recorded is kept.
    Q_INVOKABLE void stopForReal();
    Q_INVOKABLE void end();
    // To the drill that was left, where it stood.
    Q_INVOKABLE void resume();
    // Out of the drill's screen for now; play stands still meanwhile.
    Q_INVOKABLE void stepAside();
    Q_INVOKABLE void openPlaybooks();
    Q_INVOKABLE void retrySave() { m_drill.queue().retry(); }
    void retranslate();

Q_SIGNALS:
    void changed();
    void ticked();
    void teamViewChanged();
    void savingChanged();
    void resumableChanged();
    void entered(); // the drill takes the window
    void left(); // and gives it back
    void playbooksWanted();
    void ended(const QString &run); // its record is in the file
    void refused(const QString &sentence);

private:
    void enter();
    void readScenario();
    void refresh();
    void standStill();
    void finishWhenStored();
    void report(const Status &status);

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillSession m_drill;
    DrillLanes m_lanes;
    DrillMark m_mark;
    DrillLog m_log;
    DrillPace m_pace;
    DrillOrder m_order;
    DrillParticipants m_participants;
    DrillFrame m_frame;
    TeamView m_teamView = TeamView::ReadAloud;
    RowListModel<DrillRoleRow> m_roles;
    RowListModel<DrillUpcomingRow> m_upcoming;
    RowListModel<DrillTwistRow> m_decisions;
    RowListModel<DrillTwistRow> m_twists;
};

} // namespace relais
