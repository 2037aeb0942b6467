// SPDX-License-Identifier: GPL-3.0-or-later
// DrillsReviewViewModel: the review of one run: how the objectives were met, how activities recovered, which fallbacks
// were proved, what was learnt and what is done about it. What it gives to the plan is ordinary operations that cite
// the run; what it says of the run is appended to the run. GUI thread; files and analysis on their runners.
#pragma once

#include "services/drillconduct.h"
#include "viewmodels/drillreviewrows.h"
#include "viewmodels/plansession.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

class DrillsReviewViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL) // title, day, length, how many people
    Q_PROPERTY(bool practice READ isPractice NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL) // lessons and actions
    Q_PROPERTY(QString objectivesTitle READ objectivesTitle NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *objectives READ objectives CONSTANT FINAL)
    Q_PROPERTY(QStringList verdicts READ verdicts NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *recovery READ recovery CONSTANT FINAL)
    Q_PROPERTY(double span READ span NOTIFY changed FINAL) // of the recovery bars, milliseconds
    Q_PROPERTY(double end READ end NOTIFY changed FINAL) // of play, milliseconds
    Q_PROPERTY(QAbstractItemModel *proofs READ proofs CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *lessons READ lessons CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *helped READ helped CONSTANT FINAL)
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL) // owners; row 0: nobody
    Q_PROPERTY(QStringList lacking READ lacking NOTIFY closingChanged FINAL) // before it can be closed
    Q_PROPERTY(QString closedWords READ closedWords NOTIFY closingChanged FINAL) // what closing changed
    Q_PROPERTY(bool exporting READ isExporting NOTIFY exportChanged FINAL)
    Q_PROPERTY(QString exportNote READ exportNote NOTIFY exportChanged FINAL)
    Q_PROPERTY(QUrl exported READ exported NOTIFY exportChanged FINAL) // the file; empty: none

public:
    DrillsReviewViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    bool isOpen() const { return m_read.has_value(); }
    [[nodiscard]] Id<Run> run() const { return m_read ? m_read->record.run.id : Id<Run>(); }
    QString subtitle() const;
    bool isPractice() const { return m_read && m_read->record.run.practice; }
    bool isReviewed() const { return m_read && m_read->progress.phase == RunPhase::Reviewed; }
    bool isEditable() const { return m_read && !m_session.isReadOnly(); }
    QString objectivesTitle() const;
    QAbstractItemModel *objectives() { return &m_objectives; }
    QStringList verdicts() const { return DrillReviewRows::verdicts(); }
    QAbstractItemModel *recovery() { return &m_recovery; }
    double span() const;
    double end() const { return m_read ? static_cast<double>(m_read->progress.elapsed) : 0; }
    QAbstractItemModel *proofs() { return &m_proofs; }
    QAbstractItemModel *lessons() { return &m_lessons; }
    QAbstractItemModel *helped() { return &m_helped; }
    QStringList questions() const;
    QStringList people() const;
    QStringList lacking() const { return m_lacking; }
    QString closedWords() const { return m_closedWords; }
    bool isExporting() const { return m_exporting; }
    QString exportNote() const { return m_exportNote; }
    QUrl exported() const { return m_exported; }

    // Ends in shown(), or in refused() and nothing has changed. A run that has just ended gives its findings and proofs
    // to the plan, as one operation.
    void show(Id<Run> run, const QList<Scenario> &scenarios);
    // Forgets what is shown. A practice run that was not kept is deleted.
    void leave();

    // The team's word in place of the computed one; it needs a reason.
    Q_INVOKABLE void rate(const QString &objective, int verdict, const QString &reason);
    Q_INVOKABLE void prove(const QString &fallback, bool forReal, const QString &who);
    Q_INVOKABLE void addLesson(const QString &text, bool missing);
    Q_INVOKABLE void addHelped(const QString &text);
    // An action of this lesson; `lesson` may be one of its actions.
    Q_INVOKABLE void addAction(const QString &lesson, const QString &title);
    // Of a lesson or an action. An empty text removes it.
    Q_INVOKABLE void rename(const QString &key, const QString &text);
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void setOwner(const QString &action, int person);
    // False if it is no date; empty clears it.
    Q_INVOKABLE bool setDue(const QString &action, const QString &text);
    // The first time lists what actions still lack, if anything; again, it closes all the same.
    Q_INVOKABLE void close();
    // A practice run stays in the plan's file.
    Q_INVOKABLE void keepPractice();
    Q_INVOKABLE void exportReport();
    void retranslate();

Q_SIGNALS:
    void changed();
    void closingChanged();
    void exportChanged();
    void shown();
    void runsChanged(); // one was closed, kept or deleted
    void refused(const QString &sentence);
    void said(const QString &sentence, bool undoable);

private:
    void take(const ReadRun &read);
    void giveToPlan();
    void refresh();
    void reread();
    bool commit(const Plan &after);
    void append(const Result<RunEvent> &event);
    void sayWhatChanged();
    void addFinding(const QString &text, FindingKind kind);
    void writeReport(const ReadRun &read);
    [[nodiscard]] QList<FallbackPlayed> played() const;
    [[nodiscard]] QString runKey() const;
    [[nodiscard]] QList<Id<Person>> owners() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    std::optional<ReadRun> m_read;
    std::optional<DrillConduct> m_conduct; // of the run read
    QList<LocalText> m_questions;
    quint64 m_request = 0;
    QStringList m_lacking;
    QString m_closedWords;
    bool m_exporting = false;
    QString m_exportNote;
    QUrl m_exported;
    RowListModel<DrillVerdictRow> m_objectives;
    RowListModel<DrillRecoveryRow> m_recovery;
    RowListModel<DrillProofRow> m_proofs;
    RowListModel<DrillLessonRow> m_lessons;
    RowListModel<DrillWordRow> m_helped;
};

} // namespace relais
