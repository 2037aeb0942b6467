// SPDX-License-Identifier: GPL-3.0-or-later
// DrillsPreparationViewModel: a drill before it begins: when, who takes part, its scenes as the plan tells them, and
// what the plan lacks for it. Who and when are rows of the plan, each edit one operation; scenes are drafted on the
// analysis runner; changed words last until the drill is begun. GUI thread.
#pragma once

#include "viewmodels/drillpreparationrows.h"
#include "viewmodels/plansession.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class DrillsPreparationViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString length READ length NOTIFY changed FINAL) // "5 + 25 + 15 min"
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(QString sceneCount READ sceneCount NOTIFY changed FINAL) // in words
    Q_PROPERTY(QAbstractItemModel *scenes READ scenes CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *participants READ participants CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *objectives READ objectives CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *missing READ missing CONSTANT FINAL)
    Q_PROPERTY(QString missingTitle READ missingTitle NOTIFY changed FINAL) // empty: nothing is missing
    Q_PROPERTY(QAbstractItemModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(bool hasChoices READ hasChoices NOTIFY changed FINAL)
    Q_PROPERTY(QStringList roles READ roles NOTIFY changed FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL) // who do not take part
    Q_PROPERTY(QString teamProblem READ teamProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(bool startable READ isStartable NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why it cannot start

public:
    DrillsPreparationViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QString title() const;
    QString summary() const;
    QString length() const;
    QString date() const;
    QString time() const;
    QString sceneCount() const;
    QAbstractItemModel *scenes() { return &m_scenes; }
    QAbstractItemModel *participants() { return &m_participants; }
    QAbstractItemModel *objectives() { return &m_objectives; }
    QAbstractItemModel *missing() { return &m_missing; }
    QString missingTitle() const;
    QAbstractItemModel *choices() { return &m_roleChoices; }
    bool hasChoices() const { return m_roleChoices.rowCount() > 0; }
    QStringList roles() const { return DrillPreparationRows::roles(); }
    QStringList people() const;
    QString teamProblem() const { return DrillPreparationRows::teamProblem(m_team, m_session.plan()); }
    bool isEditable() const { return !m_session.isReadOnly(); }
    bool isStartable() const { return isEditable() && m_drafted == m_request && m_drafted > 0; }
    QString problem() const;

    // Shows the scenario's preparation, and stops drafting.
    void prepare(const Scenario &scenario);
    void leave();

    // False if it is no date or no time of day; empty clears it.
    Q_INVOKABLE bool setDate(const QString &text);
    Q_INVOKABLE bool setTime(const QString &text);
    // The person's own words, where they are others than those shown; empty: the scenario's again.
    Q_INVOKABLE void setWords(const QString &scene, const QString &title, const QString &situation);
    Q_INVOKABLE void addParticipant(int person); // a row of people
    Q_INVOKABLE void removeParticipant(const QString &key);
    // Who had this part of the drill before plays from now on, where one alone can have it.
    Q_INVOKABLE void setRole(const QString &key, int role);
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
    void refresh();
    void redraft();
    void show();
    bool keep(const DrillTeam &team);
    bool commit(const Plan &after);
    [[nodiscard]] QList<Id<Person>> absent() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    Scenario m_scenario;
    bool m_active = false;
    DrillTeam m_team;
    DrillChoices m_choices;
    DrillOutline m_outline;
    quint64 m_request = 0;
    quint64 m_drafted = 0; // the request that m_outline answers
    QString m_wrongFact;
    QString m_factError;
    RowListModel<DrillSceneRow> m_scenes;
    RowListModel<DrillParticipantRow> m_participants;
    RowListModel<DrillObjectiveRow> m_objectives;
    RowListModel<DrillFactRow> m_missing;
    RowListModel<DrillRoleChoiceRow> m_roleChoices;
};

} // namespace relais
