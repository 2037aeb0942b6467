// SPDX-License-Identifier: GPL-3.0-or-later
// DrillsPreparationViewModel: a drill before it begins: its scenes as the plan tells them, what the plan lacks for it,
// and its start; who and when are a panel of their own. Scenes are drafted on the analysis runner; their changed words
// are kept in the plan. GUI thread.
#pragma once

#include "viewmodels/drilllibrary.h"
#include "viewmodels/drillteampanel.h"
#include "viewmodels/drillwords.h"

namespace relais {

class DrillsPreparationViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString length READ length NOTIFY changed FINAL) // "5 + 25 + 15 min"
    Q_PROPERTY(QStringList lengths READ lengths NOTIFY changed FINAL) // in words, as DrillLength
    Q_PROPERTY(QAbstractItemModel *sources READ sources CONSTANT FINAL) // real outages that it is modelled on
    Q_PROPERTY(QAbstractItemModel *decisions READ decisions CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *twists READ twists CONSTANT FINAL)
    Q_PROPERTY(QString sceneCount READ sceneCount NOTIFY changed FINAL) // in words
    Q_PROPERTY(QAbstractItemModel *scenes READ scenes CONSTANT FINAL)
    Q_PROPERTY(relais::DrillTeamPanel *team READ team CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *objectives READ objectives CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *missing READ missing CONSTANT FINAL)
    Q_PROPERTY(QString missingTitle READ missingTitle NOTIFY changed FINAL) // empty: nothing is missing
    Q_PROPERTY(QAbstractItemModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(bool hasChoices READ hasChoices NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(bool example READ isExample NOTIFY changed FINAL)
    Q_PROPERTY(bool startable READ isStartable NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why it cannot start

public:
    DrillsPreparationViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QString title() const;
    QString summary() const;
    QString length() const;
    QStringList lengths() const;
    QString sceneCount() const;
    QAbstractItemModel *sources() { return &m_sources; }
    QAbstractItemModel *decisions() { return &m_decisions; }
    QAbstractItemModel *twists() { return &m_twists; }
    QAbstractItemModel *scenes() { return &m_scenes; }
    DrillTeamPanel *team() { return &m_team; }
    QAbstractItemModel *objectives() { return &m_objectives; }
    QAbstractItemModel *missing() { return &m_missing; }
    QString missingTitle() const;
    QAbstractItemModel *choices() { return &m_roleChoices; }
    bool hasChoices() const { return m_roleChoices.rowCount() > 0; }
    bool isEditable() const { return !m_session.isReadOnly(); }
    bool isExample() const { return m_session.kind() == PlanSession::Kind::Example; }
    bool isStartable() const { return !isExample() && m_drafted == m_request && m_drafted > 0; }
    QString problem() const;

    // Shows the scenario's preparation, and stops drafting.
    void prepare(const Scenario &scenario, const DrillLibrary &library);
    void leave();
    // What the person wants to see fall there: it plays this role of the scenario that is prepared.
    void play(const QString &role, NodeId node);

    // The person's own words, where they are others than those shown; empty: the scenario's again.
    Q_INVOKABLE void setWords(const QString &scene, const QString &title, const QString &situation);
    Q_INVOKABLE void bind(const QString &role, int choice);
    // Writes what was typed into the plan.
    Q_INVOKABLE void fill(const QString &fact, const QString &text);
    // Alone: recorded as a practice run, which is no proof.
    Q_INVOKABLE void start(bool alone);
    void retranslate() { show(); }

Q_SIGNALS:
    void changed();
    void beginWanted(const relais::PreparedRun &prepared);
    void refused(const QString &sentence);

private:
    [[nodiscard]] const DrillMinutes &minutes() const;
    void refresh();
    void redraft();
    void show();
    bool commit(const Plan &after);

    const WindowServices &m_services;
    PlanSession &m_session;
    Scenario m_scenario;
    DrillLibrary m_library;
    bool m_active = false;
    DrillTeamPanel m_team;
    DrillChoices m_choices;
    DrillOutline m_outline;
    quint64 m_request = 0;
    quint64 m_drafted = 0; // the request that m_outline answers
    QString m_wrongFact;
    QString m_factError;
    RowListModel<DrillSourceRow> m_sources;
    RowListModel<DrillTwistRow> m_decisions;
    RowListModel<DrillTwistRow> m_twists;
    RowListModel<DrillSceneRow> m_scenes;
    RowListModel<DrillObjectiveRow> m_objectives;
    RowListModel<DrillFactRow> m_missing;
    RowListModel<DrillRoleChoiceRow> m_roleChoices;
};

} // namespace relais
