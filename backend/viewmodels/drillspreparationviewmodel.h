// SPDX-License-Identifier: GPL-3.0-or-later
// DrillsPreparationViewModel: a drill before it begins: what it is drafted from, what the plan lacks for it, its
// length, and its start. The running order, the objectives, what is left out, and who and when, are panels of their
// own. Drafted on the analysis runner. What is changed by hand is kept in the plan at once, each edit one operation;
// words changed in a scenario of the library, for its next drill too, when the page is left. GUI thread.
#pragma once

#include "viewmodels/drillcoveragepanel.h"
#include "viewmodels/drilldraftkeeper.h"
#include "viewmodels/drillinvitation.h"
#include "viewmodels/drillpaperspanel.h"
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
    Q_PROPERTY(QStringList lengths READ lengths NOTIFY changed FINAL) // in words
    Q_PROPERTY(int lengthChosen READ lengthChosen NOTIFY changed FINAL) // a row of lengths
    Q_PROPERTY(bool replay READ isReplay NOTIFY changed FINAL) // of a real outage
    Q_PROPERTY(QAbstractItemModel *sources READ sources CONSTANT FINAL) // real outages that it is modelled on
    Q_PROPERTY(QAbstractItemModel *decisions READ decisions CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *twists READ twists CONSTANT FINAL)
    Q_PROPERTY(relais::DrillRunningOrder *order READ order CONSTANT FINAL)
    Q_PROPERTY(relais::DrillSceneEditor *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(relais::DrillCoveragePanel *coverage READ coverage CONSTANT FINAL)
    Q_PROPERTY(relais::DrillObjectives *objectives READ objectives CONSTANT FINAL)
    Q_PROPERTY(relais::DrillTeamPanel *team READ team CONSTANT FINAL)
    Q_PROPERTY(relais::DrillInvitation *invitation READ invitation CONSTANT FINAL)
    Q_PROPERTY(relais::DrillPapersPanel *papers READ papers CONSTANT FINAL)
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
    int lengthChosen() const;
    bool isReplay() const { return DrillOrigins::outageOf(m_origin.key, m_library) != nullptr; }
    QAbstractItemModel *sources() { return &m_sources; }
    QAbstractItemModel *decisions() { return &m_decisions; }
    QAbstractItemModel *twists() { return &m_twists; }
    DrillRunningOrder *order() { return &m_order; }
    DrillSceneEditor *editor() { return &m_editor; }
    DrillCoveragePanel *coverage() { return &m_coverage; }
    DrillObjectives *objectives() { return &m_objectives; }
    DrillTeamPanel *team() { return &m_team; }
    DrillInvitation *invitation() { return &m_invitation; }
    DrillPapersPanel *papers() { return &m_papers; }
    QAbstractItemModel *missing() { return &m_missing; }
    QString missingTitle() const;
    QAbstractItemModel *choices() { return &m_roleChoices; }
    bool hasChoices() const { return m_roleChoices.rowCount() > 0; }
    bool isEditable() const { return !m_session.isReadOnly(); }
    bool isExample() const { return m_session.kind() == PlanSession::Kind::Example; }
    bool isStartable() const { return !isExample() && isDrafted() && !m_order.draft().injects.isEmpty(); }
    QString problem() const;
    [[nodiscard]] const QString &key() const { return m_origin.key; }

    // Shows the preparation of what begins there, and stops drafting.
    void prepare(const DrillOrigin &origin, const DrillLibrary &library);
    void leave();
    // What the person wants to see fall there: it plays this role of the scenario that is prepared.
    void play(const QString &role, NodeId node);

    Q_INVOKABLE void setLength(int length);
    Q_INVOKABLE void bind(const QString &role, int choice);
    // Writes what was typed into the plan.
    Q_INVOKABLE void fill(const QString &fact, const QString &text);
    // Alone: recorded as a practice run, which is no proof.
    Q_INVOKABLE void start(bool alone);
    void retranslate();

Q_SIGNALS:
    void changed();
    void beginWanted(const relais::PreparedRun &prepared);
    void refused(const QString &sentence);

private:
    struct Outline {
        std::optional<Scenario> scenario; // none: nothing of the plan is touched
        DrillDraft draft;
    };

    [[nodiscard]] bool isDrafted() const { return m_drafted == m_request && m_drafted > 0 && !m_untouched; }
    [[nodiscard]] QList<DrillMinutes> minutesOffered() const;
    void refresh();
    void redraft();
    void take(const Outline &outline);
    void show();
    void keep();
    void stop();

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillOrigin m_origin;
    Scenario m_scenario; // of the origin, once it is known
    DrillLibrary m_library;
    bool m_active = false;
    bool m_untouched = false; // nothing of this plan falls in it
    DrillTeamPanel m_team;
    DrillRunningOrder m_order;
    DrillDraftKeeper m_keeper;
    DrillSceneEditor m_editor;
    DrillObjectives m_objectives;
    DrillCoveragePanel m_coverage;
    DrillInvitation m_invitation;
    DrillPapersPanel m_papers;
    quint64 m_request = 0;
    quint64 m_drafted = 0; // the request that the draft answers
    QString m_wrongFact;
    QString m_factError;
    RowListModel<DrillSourceRow> m_sources;
    RowListModel<DrillTwistRow> m_decisions;
    RowListModel<DrillTwistRow> m_twists;
    RowListModel<DrillFactRow> m_missing;
    RowListModel<DrillRoleChoiceRow> m_roleChoices;
};

} // namespace relais
