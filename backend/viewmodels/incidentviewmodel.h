// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentViewModel: the real day: an outage that is under way as its page shows it, and those that are over. GUI
// thread. It knows no drill: from anywhere in the window, AppViewModel::incidents()->ask() opens « Un outil est en
// panne ».
#pragma once

#include "viewmodels/incidentboard.h"
#include "viewmodels/incidententry.h"
#include "viewmodels/incidentfallen.h"
#include "viewmodels/incidentlog.h"
#include "viewmodels/incidentmessagespanel.h"
#include "viewmodels/incidentpapers.h"
#include "viewmodels/incidentreviewviewmodel.h"
#include "viewmodels/incidenttelling.h"

namespace relais {

class IncidentViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(relais::IncidentEntry *entry READ entry CONSTANT FINAL)
    Q_PROPERTY(relais::IncidentTelling *telling READ telling CONSTANT FINAL)
    Q_PROPERTY(relais::IncidentBoard *board READ board CONSTANT FINAL)
    Q_PROPERTY(relais::IncidentFallen *fallen READ fallen CONSTANT FINAL)
    Q_PROPERTY(relais::IncidentMessagesPanel *messages READ messages CONSTANT FINAL)
    Q_PROPERTY(relais::IncidentLog *log READ log CONSTANT FINAL)
    Q_PROPERTY(relais::IncidentPapers *papers READ papers CONSTANT FINAL) // of the one under way
    Q_PROPERTY(relais::IncidentReviewViewModel *review READ review CONSTANT FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString declared READ declared NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY ticked FINAL)
    Q_PROPERTY(bool pastLimit READ isPastLimit NOTIFY ticked FINAL)
    Q_PROPERTY(bool carried READ isCarried NOTIFY ticked FINAL) // a fallback carries on
    Q_PROPERTY(int triage READ triage NOTIFY changed FINAL) // a row of the entry's answers; -1: not answered
    Q_PROPERTY(QAbstractItemModel *tabs READ tabs CONSTANT FINAL) // under way
    Q_PROPERTY(int count READ count NOTIFY tabsChanged FINAL) // of tabs
    Q_PROPERTY(QString band READ band NOTIFY tabsChanged FINAL) // that one is under way, elsewhere in the window
    Q_PROPERTY(QAbstractItemModel *past READ past CONSTANT FINAL)
    Q_PROPERTY(bool hasPast READ hasPast NOTIFY tabsChanged FINAL)
    Q_PROPERTY(bool saveFailed READ hasSaveFailed NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY savingChanged FINAL)

public:
    IncidentViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    IncidentEntry *entry() { return &m_entry; }
    IncidentTelling *telling() { return &m_telling; }
    IncidentBoard *board() { return &m_board; }
    IncidentFallen *fallen() { return &m_fallen; }
    IncidentMessagesPanel *messages() { return &m_messages; }
    IncidentLog *log() { return &m_log; }
    IncidentPapers *papers() { return &m_papers; }
    IncidentReviewViewModel *review() { return &m_review; }
    [[nodiscard]] IncidentSession &session() { return m_incident; }
    bool isOpen() const { return m_incident.isOpen(); }
    QString title() const;
    QString declared() const;
    QString since() const;
    QString elapsed() const;
    QString sentence() const;
    bool isPastLimit() const;
    bool isCarried() const;
    int triage() const;
    QAbstractItemModel *tabs() { return &m_tabs; }
    int count() const { return m_tabs.rowCount(); }
    QString band() const;
    QAbstractItemModel *past() { return &m_past; }
    bool hasPast() const { return m_past.rowCount() > 0; }
    bool hasSaveFailed() const { return m_incident.queue().hasFailed(); }
    QString saveProblem() const;

    // « Un outil est en panne »: the dialog opens.
    Q_INVOKABLE void ask() { wantDialog(false); }
    // « Une panne est arrivée hier »: the same, for one that is over.
    Q_INVOKABLE void askPast() { wantDialog(true); }
    // To the one that is under way: the one shown last, else the newest.
    Q_INVOKABLE void resume();
    Q_INVOKABLE void show(const QString &run);
    // Out of the page for now; time goes on.
    Q_INVOKABLE void stepAside();
    // The fiche that a step is from, in its place among the fiches of the plan.
    Q_INVOKABLE void openFiche(const QString &step);
    // Another answer to the attack question; what it adds is never taken away.
    Q_INVOKABLE void answerTriage(int answer);
    // All is back to normal: the end, and the review.
    Q_INVOKABLE void end();
    Q_INVOKABLE void openReview(const QString &run);
    Q_INVOKABLE void retrySave() { m_incident.queue().retry(); }
    void retranslate();

Q_SIGNALS:
    void changed();
    void ticked();
    void tabsChanged();
    void savingChanged();
    void asked(bool over); // the dialog is wanted
    void entered(); // an outage takes the window
    void left(); // and gives it back
    void ficheWanted(const QString &fiche); // as above; a fiche's key
    void reviewWanted(); // as above
    void refused(const QString &sentence);
    void said(const QString &sentence, bool undoable);

private:
    void declare(const IncidentChoice &choice, qint64 since, Triage triage);
    void wantDialog(bool over);
    void join(const IncidentChoice &choice, qint64 since, const QString &run);
    void enter();
    void answer(Triage answer);
    void refresh();
    void minute();
    void showTabs();
    void finishWhenStored();
    void report(const Status &status);
    [[nodiscard]] IncidentText words() const { return {m_incident.progress(), m_board.state(), m_session.plan()}; }

    const WindowServices &m_services;
    PlanSession &m_session;
    IncidentSession m_incident;
    IncidentEntry m_entry;
    IncidentTelling m_telling;
    IncidentBoard m_board;
    IncidentFallen m_fallen;
    IncidentMessagesPanel m_messages;
    IncidentLog m_log;
    IncidentPapers m_papers;
    IncidentReviewViewModel m_review;
    std::optional<Triage> m_toAnswer; // of one that is being opened
    std::optional<std::pair<IncidentChoice, qint64>> m_toJoin; // the same: what falls too, and since when
    bool m_resumes = false; // the plan was just opened: what is under way takes the window
    bool m_ending = false;
    qint64 m_minute = -1; // shown
    RowListModel<IncidentTabRow> m_tabs;
    RowListModel<IncidentTabRow> m_past;
};

} // namespace relais
