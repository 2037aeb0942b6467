// SPDX-License-Identifier: GPL-3.0-or-later
// DrillTeamPanel: when the next drill takes place, who takes part and does what. Rows of the plan, each edit one
// operation; before the first edit a proposal that stands nowhere. GUI thread.
#pragma once

#include "viewmodels/drillpreparationrows.h"
#include "viewmodels/plansession.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace relais {

class DrillTeamPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the preparation")
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length NOTIFY changed FINAL) // DrillLength
    Q_PROPERTY(QAbstractItemModel *participants READ participants CONSTANT FINAL)
    Q_PROPERTY(QStringList roles READ roles NOTIFY changed FINAL)
    Q_PROPERTY(QStringList cells READ cells NOTIFY changed FINAL) // parts of the firm, none in particular first
    Q_PROPERTY(QStringList present READ present NOTIFY changed FINAL) // who can stand in for somebody
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL) // who do not take part
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // what stands against the roles as they are
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)

public:
    DrillTeamPanel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    QString date() const;
    QString time() const;
    int length() const { return static_cast<int>(lengthOf(m_team.drill)); }
    QAbstractItemModel *participants() { return &m_participants; }
    QStringList roles() const { return DrillPreparationRows::roles(); }
    static QStringList cells();
    QStringList present() const;
    QStringList people() const;
    QString problem() const { return DrillPreparationRows::teamProblem(m_team, m_session.plan()); }
    // Of a plan that cannot be written too: the drill is played all the same.
    bool isEditable() const { return m_session.kind() == PlanSession::Kind::File; }

    [[nodiscard]] const DrillTeam &team() const { return m_team; }
    // With who stands in for those who are away.
    [[nodiscard]] QList<RunParticipant> participating() const;
    // What the plan has for the scenario, or else a proposal.
    void show(const QString &scenario);
    // Puts the proposal into the plan, if it is not there yet and the plan can be written. False: it was refused.
    bool keep() { return m_team.stored || keep(m_team); }

    // False if it is no date or no time of day; empty clears it.
    Q_INVOKABLE bool setDate(const QString &text);
    Q_INVOKABLE bool setTime(const QString &text);
    Q_INVOKABLE void setLength(int length);
    Q_INVOKABLE void addParticipant(int person); // a row of people
    Q_INVOKABLE void removeParticipant(const QString &key);
    // Who had this part of the drill before plays from now on, where one alone can have it.
    Q_INVOKABLE void setRole(const QString &key, int role);
    Q_INVOKABLE void setCell(const QString &key, int cell); // a row of cells
    Q_INVOKABLE void setAbsent(const QString &key, bool absent);
    Q_INVOKABLE void setDeputy(const QString &key, int person); // a row of present
    void retranslate() { showRows(); }

Q_SIGNALS:
    void changed();
    void kept(); // in the plan; it may be changed again
    void chosen(); // here alone, and not in the plan
    void refused(const QString &sentence);

private:
    bool keep(const DrillTeam &team);
    [[nodiscard]] QList<Id<Person>> away() const; // who do not take part
    [[nodiscard]] QList<Id<Person>> standIns() const;
    void showRows();
    void setOf(const QString &key, const std::function<void(Participant &)> &change);

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillTeam m_team;
    RowListModel<DrillParticipantRow> m_participants;
};

} // namespace relais
