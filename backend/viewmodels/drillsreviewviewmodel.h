// SPDX-License-Identifier: GPL-3.0-or-later
// DrillsReviewViewModel: the review of one run: how the objectives were met, how activities recovered, which fallbacks
// were proved, and its end. What is learnt and the report are panels of their own. What it gives to the plan is
// ordinary operations that cite the run; what it says of the run is appended to the run. A closed review is read,
// unless somebody takes it up again: its verdicts then stay, the rest is written as before. GUI thread; files and
// analysis on their runners.
#pragma once

#include "services/actionclosing.h"
#include "viewmodels/drilllessonspanel.h"
#include "viewmodels/drilllibrary.h"
#include "viewmodels/drillreportpanel.h"
#include "viewmodels/drillreviewrecord.h"

namespace relais {

class DrillsReviewViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL) // title, day, length, how many people
    Q_PROPERTY(bool practice READ isPractice NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed FINAL) // closed
    Q_PROPERTY(bool completing READ isCompleting NOTIFY changed FINAL) // taken up again
    Q_PROPERTY(bool writable READ isWritable NOTIFY changed FINAL) // the plan, as such
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL) // the review, but for verdicts once it is closed
    Q_PROPERTY(bool keepable READ isKeepable NOTIFY changed FINAL) // a practice run, for good
    Q_PROPERTY(QString waitsFor READ waitsFor NOTIFY changed FINAL) // why the review cannot go on now, in words
    Q_PROPERTY(QString objectivesTitle READ objectivesTitle NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *objectives READ objectives CONSTANT FINAL)
    Q_PROPERTY(QStringList verdicts READ verdicts NOTIFY changed FINAL)
    Q_PROPERTY(bool recovers READ recovers NOTIFY changed FINAL) // something fell with a scene
    Q_PROPERTY(QAbstractItemModel *recovery READ recovery CONSTANT FINAL)
    Q_PROPERTY(double span READ span NOTIFY changed FINAL) // of the recovery bars, milliseconds
    Q_PROPERTY(double end READ end NOTIFY changed FINAL) // of play, milliseconds
    Q_PROPERTY(QAbstractItemModel *proofs READ proofs CONSTANT FINAL)
    Q_PROPERTY(QStringList usual READ usual NOTIFY changed FINAL) // what firms often find out with this scenario
    Q_PROPERTY(relais::DrillLessonsPanel *learnt READ learnt CONSTANT FINAL)
    Q_PROPERTY(relais::DrillReportPanel *report READ report CONSTANT FINAL)
    Q_PROPERTY(QString againWords READ againWords NOTIFY changed FINAL) // when it is played again, or could be
    Q_PROPERTY(bool againPlanned READ isAgainPlanned NOTIFY changed FINAL)
    Q_PROPERTY(QStringList lacking READ lacking NOTIFY closingChanged FINAL) // before it can be closed
    Q_PROPERTY(QString closedWords READ closedWords NOTIFY closingChanged FINAL) // what closing changed

public:
    DrillsReviewViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    bool isOpen() const { return m_record.isOpen(); }
    [[nodiscard]] Id<Run> run() const { return m_record.id(); }
    [[nodiscard]] QString scenario() const { return isOpen() ? m_record.progress().run.scenario : QString(); }
    QString subtitle() const;
    bool isPractice() const { return m_record.isPractice(); }
    bool isReviewed() const { return m_record.isReviewed(); }
    bool isCompleting() const { return m_completing; }
    bool isWritable() const { return isOpen() && !m_session.isReadOnly(); }
    bool isEditable() const { return isWritable() && (!isReviewed() || m_completing); }
    bool isKeepable() const;
    QString waitsFor() const;
    QString objectivesTitle() const;
    QAbstractItemModel *objectives() { return &m_objectives; }
    QStringList verdicts() const { return DrillReviewRows::verdicts(); }
    bool recovers() const { return isOpen() && m_record.progress().stopsSomething(); }
    QAbstractItemModel *recovery() { return &m_recovery; }
    double span() const;
    double end() const { return isOpen() ? static_cast<double>(m_record.progress().elapsed) : 0; }
    QAbstractItemModel *proofs() { return &m_proofs; }
    QStringList usual() const;
    DrillLessonsPanel *learnt() { return &m_learnt; }
    DrillReportPanel *report() { return &m_report; }
    QString againWords() const;
    bool isAgainPlanned() const;
    QStringList lacking() const { return m_lacking; }
    QString closedWords() const { return m_closedWords; }

    // Ends in shown(), or in refused() and nothing has changed. A run that has just ended gives its findings and proofs
    // to the plan, as one operation.
    void show(Id<Run> run, const DrillLibrary &library);
    // Forgets what is shown. A practice run that was not kept is deleted.
    void leave();

    // The team's word in place of the computed one; it needs a reason.
    Q_INVOKABLE void rate(const QString &objective, int verdict, const QString &reason);
    Q_INVOKABLE void prove(const QString &fallback, bool forReal, const QString &who);
    // Whether it counts as discussed in this drill; without, nothing is proved by it.
    Q_INVOKABLE void keepProof(const QString &fallback, bool keep);
    // One that was done meanwhile.
    Q_INVOKABLE void noteTrial(const QString &fallback) { Q_EMIT trialWanted(fallback); }
    // A fallback that was only talked about, as an action.
    Q_INVOKABLE void planTrial(const QString &fallback);
    // The first time lists what actions still lack, if anything; again, it closes all the same.
    Q_INVOKABLE void close();
    // Takes a closed review up again, and closes it once more.
    Q_INVOKABLE void complete(bool on);
    // A practice run stays in the plan's file.
    Q_INVOKABLE void keepPractice();
    void retranslate();
    // How many months may pass between two drills.
    void setRhythm(int months);

Q_SIGNALS:
    void changed();
    void closingChanged();
    void shown();
    void runsChanged(); // one was closed, kept or deleted
    void trialWanted(const QString &fallback); // one that was done, to be noted
    void refused(const QString &sentence);
    void said(const QString &sentence, bool undoable);

private:
    void clear();
    void begin();
    void goOn();
    void giveToPlan();
    void refresh();
    bool commit(const Plan &after);
    void sayWhatChanged();
    [[nodiscard]] QList<FallbackPlayed> played() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillReviewRecord m_record;
    DrillLessonsPanel m_learnt;
    DrillReportPanel m_report;
    DrillLibrary m_library;
    bool m_wasReviewed = false;
    bool m_completing = false;
    int m_monthsBetween = usualMonthsBetweenDrills;
    QStringList m_lacking;
    QString m_closedWords;
    RowListModel<DrillVerdictRow> m_objectives;
    RowListModel<DrillRecoveryRow> m_recovery;
    RowListModel<DrillProofRow> m_proofs;
};

} // namespace relais
